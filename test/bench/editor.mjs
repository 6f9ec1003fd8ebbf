// An editor that types into the built server over its standard streams, as any editor does, and
// measures the time from sending a change until the diagnostics of just that version have come.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { importCore } from '../../scripts/core.mjs';

const { SERVER_FLAGS } = (await importCore(`export { SERVER_FLAGS } from '../protocol/index.ts';`))
  .module;
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = createRequire(
  import.meta.url,
)('vscode-languageserver/node');

const MEMORY = fileURLToPath(new URL('report-memory.cjs', import.meta.url));

/** Starts a server as our client does. */
export async function startEditor(server) {
  const args = [...SERVER_FLAGS, '--require', MEMORY, server, '--stdio'];
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map();
  const documents = new Map();
  const sent = (uri, version) => new Promise((resolve) => waiting.set(uri, { version, resolve }));

  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    const waits = waiting.get(uri);
    if (!waits || version < waits.version) return;
    waiting.delete(uri);
    waits.resolve(diagnostics);
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
  });
  await connection.sendNotification('initialized', {});

  return {
    async open(uri, text) {
      documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
      const answered = sent(uri, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      return answered;
    },
    text: (uri) => documents.get(uri).getText(),
    /** Replaces what stands between two offsets; milliseconds until its diagnostics were there. */
    async edit(uri, from, to, text) {
      const document = documents.get(uri);
      const range = { start: document.positionAt(from), end: document.positionAt(to) };
      const version = document.version + 1;
      TextDocument.update(document, [{ range, text }], version);
      const answered = sent(uri, version);
      const start = performance.now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      });
      await answered;
      return performance.now() - start;
    },
    /** Ends the server; the bytes of memory that it came to hold. */
    async end() {
      const told = new Promise((resolve) => {
        let text = '';
        child.stdio[3].on('data', (part) => (text += part)).on('end', () => resolve(Number(text)));
      });
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const memory = await told;
      connection.dispose();
      return memory;
    },
    kill: () => child.kill('SIGKILL'),
  };
}
