import knowledge from 'knowledge:bundled';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/index.ts';

// The transport is what the command line names: `--node-ipc` or `--stdio`.
const pages = join(__dirname, '..', 'knowledge') + sep;
startServer(createConnection(), {
  knowledge,
  ...(existsSync(pages) ? { pages: pathToFileURL(pages).href } : {}),
});
