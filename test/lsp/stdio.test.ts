import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { connectEditor, type Editor, type Options } from './editor.ts';
import { squiggles } from './squiggles.ts';

const SERVER = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));

interface Started {
  readonly editor: Editor;
  /** The exit code of the server's process. */
  readonly ended: Promise<number | null>;
  readonly stdin: NodeJS.WritableStream;
}

let kill: () => void = () => undefined;
afterEach(() => kill());

/** Starts the built server as any editor would. */
async function startBuiltServer(options: Options = {}): Promise<Started> {
  if (!existsSync(SERVER)) throw new Error('dist/server.cjs is missing: run `npm run build` first');
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: 'pipe' });
  kill = () => void server.kill();
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const editor = await connectEditor(connection, options, () => connection.dispose());
  return { editor, ended, stdin: server.stdin };
}

test('the built server holds a conversation, and ends it as the protocol wants', async () => {
  const { editor, ended } = await startBuiltServer();
  const uri = await editor.open('');
  await editor.change(uri, { from: 0, to: 0, text: 'ALS is a demyelinating disease.\r\n' });
  const diagnostics = await editor.diagnostics(uri);
  expect(squiggles(editor.text(uri), diagnostics)).toBe(
    'ALS is a demyelinating disease.\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ als-demyelinating-disease\n',
  );
  const href = diagnostics[0]?.codeDescription?.href ?? '';
  expect(existsSync(fileURLToPath(href))).toBe(true);

  const start = { line: 0, character: 3 };
  expect(await editor.hover(uri, start)).not.toBeNull();
  const [action] = await editor.codeActions(uri, { start, end: start });
  const resolved = await editor.resolve(action ?? { title: '' });
  expect(editor.applied(uri, resolved.edit)).not.toBe(editor.text(uri));

  await editor.connection.sendRequest('shutdown');
  await editor.connection.sendNotification('exit');
  expect(await ended).toBe(0);
});

test('an end without a goodbye is an error', async () => {
  const { ended, stdin } = await startBuiltServer();
  stdin.end();
  expect(await ended).toBe(1);
});

test('a message that is no JSON does not end the server', async () => {
  const { editor, stdin } = await startBuiltServer();
  const uri = await editor.open('ALS is a demyelinating disease.');
  stdin.write('Content-Length: 9\r\n\r\n{"broken"');
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});
