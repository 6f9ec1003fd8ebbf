import { serveEditor } from './serve.ts';

serveEditor();
