import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildProgram, createDesk, program, type Desk } from './myelint.ts';

const CLAIM = 'ALS is a demyelinating disease.\n';

let removeProgram: () => void;
let desk: Desk;
beforeAll(() => void (removeProgram = buildProgram()));
afterAll(() => removeProgram());
beforeEach(() => void (desk = createDesk()));
afterEach(() => desk.clear());

const at = (path: string): string => join(desk.folder, path);

// Windows has no such modes, links and pipes.
describe.skipIf(process.platform === 'win32')('a folder', () => {
  it('that may not be read is named, and the others are checked', async () => {
    desk.write({ 'closed/a.md': CLAIM, 'open/b.md': CLAIM });
    chmodSync(at('closed'), 0);
    const { code, stdout, stderr } = await desk.runUnprivileged(['check', '.']);
    chmodSync(at('closed'), 0o755);
    expect(stderr).toBe('myelint: closed: permission denied; allow yourself to read it\n');
    expect(stdout).toContain('open/b.md:1:1\n');
    expect(code).toBe(2);
  });

  it('that leads back to itself is searched once', async () => {
    desk.write({ 'notes/a.md': CLAIM });
    symlinkSync('..', at('notes/up'));
    symlinkSync('.', at('notes/here'));
    const { code, stdout, stderr } = await desk.run(['check', '.']);
    expect(stderr).toBe('');
    expect(stdout.match(/a\.md:1:1/g)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('with a link to itself in it names that', async () => {
    desk.write({ 'a.md': CLAIM });
    symlinkSync('loop.md', at('loop.md'));
    const { code, stdout, stderr } = await desk.run(['check', 'loop.md', 'a.md']);
    expect(stderr).toMatch(/^myelint: loop\.md: a link that leads back to itself/);
    expect(stdout).toContain('a.md:1:1\n');
    expect(code).toBe(2);
  });

  it('whose files vanish while it is searched names them, and the others are checked', async () => {
    desk.write({ 'notes/b.md': CLAIM, 'notes/c.md': CLAIM, 'notes/d/e.md': CLAIM });
    // All files are found before the first is read, and a pipe is read once somebody writes to it.
    expect(spawnSync('mkfifo', [at('a.md')]).status).toBe(0);
    const child = spawn(process.execPath, [program, 'check', 'a.md', 'notes'], {
      cwd: desk.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = (stream: NodeJS.ReadableStream): Promise<string> =>
      new Promise((resolve) => {
        let all = '';
        stream.setEncoding('utf8').on('data', (part: string) => (all += part));
        stream.on('end', () => resolve(all));
      });
    const outcome = Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise((resolve) => child.once('exit', resolve)),
    ]);
    // Opens only when the other end is open, too.
    const pipe = openSync(at('a.md'), 'w');
    rmSync(at('notes/b.md'));
    rmSync(at('notes/d'), { recursive: true });
    writeSync(pipe, 'Nothing of note.\n');
    closeSync(pipe);
    const [stdout, stderr, code] = await outcome;
    expect(stderr.split('\n').filter((line) => line.includes('no such file'))).toHaveLength(2);
    expect(stdout).toContain('notes/c.md:1:1\n');
    expect(code).toBe(2);
  });
});

describe.skipIf(process.platform === 'win32')('a note that cannot be written', () => {
  /** The old text or the new one, never half, and nothing left beside it. */
  const expectUntouched = (text: string): void => {
    expect(readFileSync(at('notes/a.md'), 'utf8')).toBe(text);
    expect(readdirSync(at('notes'))).toEqual(['a.md']);
  };

  it('because it is read-only stays as it is', async () => {
    desk.write({ 'notes/a.md': CLAIM });
    chmodSync(at('notes'), 0o777);
    chmodSync(at('notes/a.md'), 0o444);
    const { code, stderr } = await desk.runUnprivileged(['check', '--fix', 'notes']);
    expect(stderr).toMatch(/a\.md: .*(?:permission|write)/);
    expect(code).toBe(2);
    expectUntouched(CLAIM);
  });

  it('because its folder is read-only stays as it is', async () => {
    desk.write({ 'notes/a.md': CLAIM });
    chmodSync(at('notes/a.md'), 0o666);
    chmodSync(at('notes'), 0o555);
    const { code, stderr } = await desk.runUnprivileged(['check', '--fix', 'notes']);
    chmodSync(at('notes'), 0o755);
    expect(stderr).toMatch(/a\.md: /);
    expect(code).toBe(2);
    expectUntouched(CLAIM);
  });

  it('because there is no room left stays as it is', () => {
    const text = `${CLAIM}\n${'Nothing of note is said here.\n'.repeat(5000)}`;
    desk.write({ 'notes/a.md': text });
    mkdirSync(at('tmp'));
    // No file may grow beyond some kilobytes: to the program as if the disk were full.
    const limited = spawnSync(
      'sh',
      [
        '-c',
        'ulimit -f 16; exec "$@"',
        'sh',
        process.execPath,
        program,
        'check',
        '--fix',
        at('notes'),
      ],
      { encoding: 'utf8', cwd: desk.folder },
    );
    expect(limited.stderr).toMatch(/a\.md: /);
    expect(limited.status).toBe(2);
    expectUntouched(text);
  });
});
