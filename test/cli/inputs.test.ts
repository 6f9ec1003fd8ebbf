import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { bar, createProgress } from '../../server/src/cli/progress.ts';
import { program, useDesk } from './myelint.ts';

const FALSE_CLAIM = 'ALS is a demyelinating disease.\n';

const desk = useDesk();

async function paths(...args: string[]): Promise<string[]> {
  const { stdout } = await desk.run(['check', '--format', 'json', ...args]);
  const { files } = JSON.parse(stdout) as { files: { path: string }[] };
  return files.map(({ path }) => path.replaceAll('\\', '/'));
}

describe('a pattern', () => {
  beforeEach(() =>
    desk.write({ 'a.md': '', 'x/b.md': '', 'x/y/c.md': '', 'x/y/d.txt': '', 'x/.h/e.md': '' }),
  );

  it.each([
    [['*.md'], ['a.md']],
    [['x/**/*.md'], ['x/b.md', 'x/y/c.md']],
    [['**/*.{md,txt}'], ['a.md', 'x/b.md', 'x/y/c.md', 'x/y/d.txt']],
    [
      ['x/?.md', 'a.md', 'x/b.md'],
      ['a.md', 'x/b.md'],
    ],
  ])('%j finds its files', async (patterns, found) => {
    expect(await paths(...patterns)).toEqual(found);
  });

  it('is a file where one is called so', async () => {
    desk.write({ '[1].md': '' });
    expect(await paths('[1].md')).toEqual(['[1].md']);
  });
});

describe('.gitignore', () => {
  beforeEach(() => {
    mkdirSync(join(desk.folder, '.git'));
    desk.write({
      '.gitignore': 'build/\n*.tmp.md\n!keep.tmp.md\n',
      'a.md': '',
      'b.tmp.md': '',
      'keep.tmp.md': '',
      'build/c.md': '',
      'x/.gitignore': '/only.md\n',
      'x/only.md': '',
      'x/y/only.md': '',
    });
  });

  it('holds from the root of the repository down', async () => {
    const kept = ['a.md', 'keep.tmp.md', 'x/y/only.md'];
    expect(await paths()).toEqual(kept);
    expect(await paths('x')).toEqual(['x/y/only.md']);
    expect(await paths('**/*.md')).toEqual(kept);
  });

  it('does not hold for what is named itself, nor with --no-ignore', async () => {
    expect(await paths('build/c.md', 'b.tmp.md')).toEqual(['b.tmp.md', 'build/c.md']);
    expect(await paths('--no-ignore')).toHaveLength(6);
  });
});

describe('many notes', () => {
  it('are told in their order, by many threads as by one', async () => {
    const notes = Object.fromEntries(
      Array.from({ length: 320 }, (_, at) => [
        `n${at}.md`,
        at % 40 === 0 ? FALSE_CLAIM : at === 7 ? Buffer.from([0xff, 0xfe, 0]) : 'Words.\n',
      ]),
    );
    desk.write(notes);
    const all = await desk.run(['check', '--format', 'json']);
    const names = Object.keys(notes).sort();
    const halves = await Promise.all(
      [names.slice(0, 160), names.slice(160)].map((half) =>
        desk.run(['check', '--format', 'json', ...half]),
      ),
    );
    const filesIn = (stdout: string) => (JSON.parse(stdout) as { files: unknown[] }).files;
    expect(filesIn(all.stdout)).toEqual(halves.flatMap(({ stdout }) => filesIn(stdout)));
    expect(all.stderr).toMatch(
      /^myelint: n7\.md: is not text[^\n]*\n$|^myelint: n7\.md: is UTF-16/,
    );
    expect(all.code).toBe(2);
  });

  // Windows ends a process that is sent a signal, whatever it would do.
  it.skipIf(process.platform === 'win32')('are left at Ctrl-C without a complaint', async () => {
    desk.write(
      Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${at}.md`, FALSE_CLAIM])),
    );
    const child = spawn(process.execPath, [program, 'check', '.'], { cwd: desk.folder });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
  });
});

describe('the progress bar', () => {
  const screen = (isTTY: boolean) => {
    const written: string[] = [];
    return { isTTY, columns: 60, written, write: (text: string) => written.push(text) };
  };

  it('comes after a while, follows, and goes', () => {
    let time = 0;
    const terminal = screen(true);
    const progress = createProgress(terminal, 100, () => time);
    progress.advance();
    expect(terminal.written).toEqual([]);
    time = 1000;
    progress.advance();
    expect(terminal.written).toEqual([`\r\u001b[K${bar(2, 100, 59)}`]);
    progress.advance();
    expect(terminal.written).toHaveLength(1);
    progress.clear();
    progress.clear();
    expect(terminal.written.slice(1)).toEqual(['\r\u001b[K']);
  });

  it('is for terminals alone, and fits them', () => {
    const file = screen(false);
    const progress = createProgress(file, 1, () => 1e6);
    progress.advance();
    progress.clear();
    expect(file.written).toEqual([]);
    expect(bar(50, 100, 59)).toBe(`Checking ${'█'.repeat(15)}${'░'.repeat(15)} 50 of 100 notes`);
    for (const columns of [5, 20, 40, 200]) {
      expect(bar(99_999, 100_000, columns).length).toBeLessThanOrEqual(columns);
    }
  });

  // `script` gives a terminal where there is none.
  const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
  it.runIf(hasScript)('leaves the report as it is on a terminal', async () => {
    desk.write({ 'a.md': FALSE_CLAIM });
    const { status, stdout } = spawnSync(
      'script',
      ['-qec', `"${process.execPath}" "${program}" check a.md`, '/dev/null'],
      // A machine that builds wants no colours.
      {
        cwd: desk.folder,
        encoding: 'utf8',
        env: { ...process.env, CI: undefined, NO_COLOR: undefined, TERM: 'xterm-256color' },
      },
    );
    expect(stdout).toContain('\u001b[33m^^^');
    expect(status).toBe(1);
    const bare = await desk.run(['check', 'a.md'], { env: { NO_COLOR: '1' } });
    expect(bare.stdout).not.toContain('\u001b');
  });
});
