import { fork, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { connectEditor, type Editor } from './editor.ts';
import { squiggles } from './squiggles.ts';

const SERVER = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));

interface Started {
  readonly editor: Editor;
  /** The exit code of the server's process. */
  readonly ended: Promise<number | null>;
  readonly process: ChildProcess;
}

let kill: () => void = () => undefined;
afterEach(() => kill());

/** Starts the built server as any editor would. */
async function startOnStreams(): Promise<Started> {
  const server = spawn(process.execPath, [built(), '--stdio'], { stdio: 'pipe' });
  return started(
    server,
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
}

/** Starts the built server as VS Code does. */
async function startOnChannel(): Promise<Started> {
  const server = fork(built(), ['--node-ipc'], { execArgv: [] });
  return started(server, new IPCMessageReader(server), new IPCMessageWriter(server));
}

async function started(
  server: ChildProcess,
  reader: MessageReader,
  writer: MessageWriter,
): Promise<Started> {
  kill = () => void server.kill();
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const connection = createProtocolConnection(reader, writer);
  const editor = await connectEditor(connection, {}, () => connection.dispose());
  return { editor, ended, process: server };
}

function built(): string {
  if (!existsSync(SERVER)) throw new Error('dist/server.cjs is missing: run `npm run build` first');
  return SERVER;
}

test.each([
  ['standard streams', startOnStreams],
  ['a channel between Node processes', startOnChannel],
])('over %s the built server holds a conversation, and ends it well', async (_, start) => {
  const { editor, ended } = await start();
  const uri = await editor.open('');
  await editor.change(uri, { from: 0, to: 0, text: 'ALS is a demyelinating disease.\r\n' });
  const diagnostics = await editor.diagnostics(uri);
  expect(squiggles(editor.text(uri), diagnostics)).toBe(
    'ALS is a demyelinating disease.\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ als-demyelinating-disease\n',
  );
  const href = diagnostics[0]?.codeDescription?.href ?? '';
  expect(existsSync(fileURLToPath(href))).toBe(true);

  const cursor = { line: 0, character: 3 };
  expect(await editor.hover(uri, cursor)).not.toBeNull();
  const [action] = await editor.codeActions(uri, { start: cursor, end: cursor });
  const resolved = await editor.resolve(action ?? { title: '' });
  expect(editor.applied(uri, resolved.edit)).not.toBe(editor.text(uri));

  await editor.connection.sendRequest('shutdown');
  await editor.connection.sendNotification('exit');
  expect(await ended).toBe(0);
});

test('an end without a goodbye is an error', async () => {
  const { ended, process } = await startOnStreams();
  process.stdin?.end();
  expect(await ended).toBe(1);
});

test('a message that is no JSON does not end the server', async () => {
  const { editor, process } = await startOnStreams();
  const uri = await editor.open('ALS is a demyelinating disease.');
  process.stdin?.write('Content-Length: 9\r\n\r\n{"broken"');
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});
