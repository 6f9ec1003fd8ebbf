// Serves the npm-installed VS Code with the packed extension, to be opened in a browser.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostFitsMachine, installHost } from '../test/vscode/host/install.mjs';
import {
  installExtension,
  makeScratch,
  removeScratch,
  startServer,
} from '../test/vscode/server.mjs';

/**
 * Runs until it is interrupted. `pack` makes the package and resolves with its path.
 * @returns {Promise<boolean>} false where the packages cannot run
 */
export async function openServed({ folder, note, pack }) {
  if (!hostFitsMachine) return false;
  await installHost();
  const vsix = await pack();
  const scratch = makeScratch();
  const extensions = join(scratch, 'extensions');
  await installExtension({ vsix, extensions, scratch });
  const token = randomBytes(24).toString('hex');
  const log = join(scratch, 'server.log');
  const server = startServer({ scratch, extensions, access: ['--connection-token', token], log });
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  try {
    const address = addressOf({ port: await server.port, token, folder, note });
    console.log(
      `\nVS Code is served to this machine only. Open:\n\n  ${address}\n\nCtrl+C ends it.`,
    );
    await Promise.race([interrupted, server.died]);
    return true;
  } finally {
    await server.stop();
    removeScratch(scratch);
  }
}

/** Whoever has this address may use the server. */
function addressOf({ port, token, folder, note }) {
  const file = `vscode-remote://127.0.0.1:${port}${pathToFileURL(note).pathname}`;
  const query = new URLSearchParams({
    tkn: token,
    folder,
    payload: JSON.stringify([['openFile', file]]),
  });
  return `http://127.0.0.1:${port}/?${query}`;
}
