import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { program, useDesk } from './myelint.ts';
import { connectEditor } from '../lsp/editor.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CLAIM = 'ALS is a demyelinating disease [@hardiman2017amyotrophic].\n';
const hasTracer = spawnSync('strace', ['-V']).status === 0;

const desk = useDesk();

/** Runs Node with every call to the system that has to do with networks written down. */
function traced(args: readonly string[]): ChildProcess {
  return spawn(
    'strace',
    [
      '-f',
      '-qq',
      '-e',
      'trace=%network',
      '-o',
      join(desk.folder, 'calls'),
      process.execPath,
      ...args,
    ],
    { cwd: desk.folder, stdio: ['pipe', 'pipe', 'inherit'] },
  );
}

/** What was asked of a network; the pipes to whoever started the program are sockets of no address. */
function networkCalls(): string[] {
  return readFileSync(join(desk.folder, 'calls'), 'utf8')
    .split('\n')
    .filter((line) => /\b(?:connect|bind|listen|sendto|sendmsg|recvfrom)\(|AF_(?!UNIX)/.test(line));
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('close', () => resolve()));

describe.skipIf(!hasTracer)('traced (needs strace: apt-get install strace)', () => {
  test('a call to a network would be seen', async () => {
    const call = `require('net').connect(9, '127.0.0.1').on('error', () => {})`;
    await ended(traced(['-e', call]));
    expect(networkCalls()).not.toEqual([]);
  });

  test.each([
    ['check', 'note.md'],
    ['check', '--format', 'json', '--fix', '.'],
    ['explain', 'als-demyelinating-disease'],
  ])('the command line calls none: %s %s', async (...args) => {
    desk.write({ 'note.md': CLAIM });
    const child = traced([program, ...args]);
    child.stdin?.end();
    child.stdout?.resume();
    await ended(child);
    expect(networkCalls()).toEqual([]);
  });

  test('the server calls none while it checks, explains and corrects', async () => {
    const child = traced([program, 'lsp', '--stdio']);
    const { stdin, stdout } = child;
    if (!stdin || !stdout) throw new Error('no streams');
    const connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    const editor = await connectEditor(connection, {}, () => connection.dispose());
    const uri = await editor.open(CLAIM);
    const start = { line: 0, character: 1 };
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    expect(await editor.hover(uri, start)).not.toBeNull();
    const [action] = await editor.codeActions(uri, { start, end: start });
    if (action) await editor.resolve(action);
    await connection.sendRequest('shutdown');
    const gone = ended(child);
    await connection.sendNotification('exit');
    await gone;
    editor.end();
    expect(networkCalls()).toEqual([]);
  });
});

describe('nothing is told to anybody', () => {
  const sources = ['client/src', 'server/src'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `${room}/${path.replaceAll('\\', '/')}`),
  );

  test.each([
    ['opens no connection', /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)'/],
    ['starts no program', /from '(?:node:)?(?:child_process|cluster|vm)'/],
    ['calls nobody', /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon)\s*\(/],
    ['runs no code that it reads', /\beval\s*\(|new Function\b/],
    ['reports no use', /TelemetryLogger|TelemetryReporter/],
  ])('our code %s', (_, pattern) => {
    const guilty = sources.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8')));
    expect(sources.length).toBeGreaterThan(100);
    expect(guilty).toEqual([]);
  });

  test('no package that reports on users is installed', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const reporting = /telemetry|analytics|sentry|posthog|mixpanel|amplitude|insights/i;
    expect(Object.keys(devDependencies).filter((name) => reporting.test(name))).toEqual([]);
  });
});

describe('a pack', () => {
  test('is data: code in it is never run', () => {
    const pack = join(desk.folder, 'pack');
    const trap = (text: string): string =>
      `require('fs').writeFileSync(${JSON.stringify(join(desk.folder, 'sprung'))}, ''); ${text}`;
    const files: Readonly<Record<string, string>> = {
      'index.js': trap(''),
      'package.json': JSON.stringify({ main: 'index.js', scripts: { install: 'node index.js' } }),
      'references.json': '[]',
      'facts/index.js': trap(''),
      'facts/code.md': `---\nid: !!js/function "function () { ${trap('')} }"\nclaim: !!js/eval "1"\n---js\n\nText.\n`,
      'concepts/code.md': `---js\n${trap('module.exports = {}')}\n---\n\nText.\n`,
    };
    for (const [path, text] of Object.entries(files)) {
      const whole = join(pack, path);
      mkdirSync(dirname(whole), { recursive: true });
      writeFileSync(whole, text);
    }
    desk.write({ 'note.md': CLAIM });
    const args = [program, 'check', '--knowledge', 'pack', 'note.md'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: desk.folder, encoding: 'utf8' });
    expect(stdout).toContain('als-demyelinating-disease');
    expect(stdout).toContain('code.md');
    expect(existsSync(join(desk.folder, 'sprung'))).toBe(false);
  });
});
