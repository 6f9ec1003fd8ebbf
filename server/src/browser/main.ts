import { bundledKnowledge } from 'knowledge:bundled';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { startServer } from '../lsp/index.ts';

/** Serves the editor that has started this worker. There are no files: packs cannot be read here. */
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  knowledge: bundledKnowledge(),
  pages: 'myelint:/', // the client shows them
});
