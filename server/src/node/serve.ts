import { bundledKnowledge } from 'knowledge:bundled';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/index.ts';
import { configStore } from './config-files.ts';
import { acceptedStore } from './accepted.ts';
import { bibliographyStore } from './bibliographies.ts';
import { packStore } from './packs.ts';

/** Serves an editor over what this process's command line names: `--stdio` or `--node-ipc`. */
export function serveEditor(): void {
  startServer(createConnection(), {
    knowledge: bundledKnowledge(),
    packs: packStore,
    configs: configStore,
    accepted: acceptedStore,
    bibliographies: bibliographyStore,
    ...pages(),
  });
}

/** The knowledge base lies beside the folder of the bundle, in the project and in the package. */
function pages(): { readonly pages?: string } {
  const folder = join(__dirname, '..', 'knowledge') + sep;
  return existsSync(folder) ? { pages: pathToFileURL(folder).href } : {};
}
