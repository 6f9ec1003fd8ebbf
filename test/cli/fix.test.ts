import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rewrite } from '../../server/src/node/rewrite.ts';
import { useDesk } from './myelint.ts';

const FALSE = 'ALS is a demyelinating disease';
const RIGHT = 'ALS is a neurodegenerative disease';
/** What wants a reader is left. */
const UNSAFE = 'Interferon beta slows ALS.';

const desk = useDesk();

const inDesk = (path: string): string => join(desk.folder, path);
const bytes = (path: string): Buffer => readFileSync(inDesk(path));
const text = (path: string): string => bytes(path).toString();

describe('--fix', () => {
  it('leaves what was not read as it was', async () => {
    const crowded = '*a [b '.repeat(3000);
    desk.write({ 'a.md': `${FALSE}.\n\n${crowded}\n\nEnd.\n` });
    await desk.run(['check', '--fix', '.']);
    expect(text('a.md')).toMatch(RIGHT);
    expect(text('a.md')).toContain(crowded);
  });

  it('corrects what is safe in the files, reports what is left, and says how much it did', async () => {
    desk.write({
      'a.md': `${FALSE}.\n\n${UNSAFE}\n\n${FALSE} of adults.\n`,
      'b.md': `${FALSE}.\n`,
    });
    const { code, stdout, stderr } = await desk.run(['check', '--fix', '.']);
    expect(text('a.md')).toContain(
      `${RIGHT}[^1].\n\n${UNSAFE}\n\n${RIGHT} of adults[^1].\n\n[^1]: `,
    );
    expect(text('b.md')).toContain(`${RIGHT}[^1].\n\n[^1]: `);
    expect(stdout).toContain('a.md:3:1');
    expect(stdout).toContain('1 finding (1 warning) in 1 of 2 notes.');
    expect(stderr).toBe('myelint: Corrected 3 findings in 2 files.\n');
    expect(code).toBe(1);
  });

  it('changes nothing the second time', async () => {
    desk.write({ 'a.md': `${FALSE}.\n\n${FALSE} of the brain.\n\n${UNSAFE}\n` });
    await desk.run(['check', '--fix']);
    const { ino } = statSync(inDesk('a.md'));
    const before = text('a.md');
    const { code, stderr } = await desk.run(['check', '--fix']);
    expect(text('a.md')).toBe(before);
    // Not even written anew.
    expect(statSync(inDesk('a.md')).ino).toBe(ino);
    expect(stderr).toBe('myelint: Nothing here is safe to correct unseen.\n');
    expect(code).toBe(1);
  });

  it('ends well where nothing is left', async () => {
    desk.write({ 'a.md': `${FALSE}.\n` });
    expect(await desk.run(['check', '--fix'])).toMatchObject({ code: 0 });
  });

  it('keeps a byte order mark, Windows line ends, permissions and links', async () => {
    desk.write({ 'notes/a.md': `\uFEFF${FALSE}.\r\n\r\nMore.\r\n` });
    chmodSync(inDesk('notes/a.md'), 0o640);
    symlinkSync(join('notes', 'a.md'), inDesk('link.md'));
    await desk.run(['check', '--fix', 'link.md']);
    expect(text('notes/a.md')).toMatch(
      /^\uFEFFALS is a neurodegenerative disease\[\^1\]\.\r\n\r\nMore\.\r\n\r\n\[\^1\]: .*\r\n$/,
    );
    expect(lstatSync(inDesk('link.md')).isSymbolicLink()).toBe(true);
    if (process.platform !== 'win32')
      expect(statSync(inDesk('notes/a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(inDesk('notes'))).toEqual(['a.md']);
  });

  it('obeys rules that are off, and directives', async () => {
    desk.write({
      'a.md': `<!-- myelint-disable-next-line als-demyelinating-disease -- quoted -->\n${FALSE}.\n`,
      'b.md': `${FALSE}.\n`,
    });
    await desk.run(['check', '--fix', '--rule', 'als-demyelinating-disease=off', 'b.md']);
    await desk.run(['check', '--fix', 'a.md']);
    expect(text('a.md')).toContain(FALSE);
    expect(text('b.md')).toContain(FALSE);
  });

  it.skipIf(process.platform === 'win32')(
    'names a file that it may not write, leaves it, and goes on with the others',
    async () => {
      desk.write({ 'a.md': `${FALSE}.\n` });
      chmodSync(inDesk('a.md'), 0o444);
      const { code, stderr } = await desk.runUnprivileged(['check', '--fix', 'a.md']);
      expect(stderr).toContain(
        'myelint: a.md: was not corrected: permission denied; allow yourself to write it and its folder\n',
      );
      expect(text('a.md')).toBe(`${FALSE}.\n`);
      expect(code).toBe(2);
    },
  );

  it.each([
    [['--dry-run'], '--dry-run goes with --fix; a check writes nothing.'],
    [
      ['--fix', '-'],
      '--fix writes into files, and standard input is none; add --dry-run to see what would change.',
    ],
  ])('refuses %j', async (args, message) => {
    expect(await desk.run(['check', ...args])).toEqual({
      code: 2,
      stdout: '',
      stderr: `myelint: ${message}\n`,
    });
  });
});

describe('--fix --dry-run', () => {
  it.each([
    ['plain', `# Note\n\n${FALSE}.\n\nMore.\n`],
    ['without a last line end', `# Note\n\n${FALSE}.`],
    ['with Windows line ends and a byte order mark', `\uFEFF${FALSE}.\r\n\r\nMore.\r\n`],
  ])('prints a patch that git applies, and writes nothing: %s', async (_, before) => {
    desk.write({ 'notes/a.md': before, 'notes/b.md': 'ALS.\n' });
    const dry = await desk.run(['check', '--fix', '--dry-run', './notes']);
    expect(text('notes/a.md')).toBe(before);
    expect(dry.stderr).toBe('myelint: Would correct 1 finding in 1 file.\n');
    expect(dry.code).toBe(1);
    const args = ['apply', '--whitespace=nowarn', '-'];
    const git = spawnSync('git', args, { cwd: desk.folder, input: dry.stdout, encoding: 'utf8' });
    expect(git.stderr).toBe('');
    const patched = text('notes/a.md');
    writeFileSync(inDesk('notes/a.md'), before);
    await desk.run(['check', '--fix', 'notes']);
    expect(patched).toBe(text('notes/a.md'));
    expect(patched).toContain(RIGHT);
  });

  it('reads standard input, too', async () => {
    const options = { input: `${FALSE}.\n` };
    const args = ['check', '--fix', '--dry-run', '--stdin-filepath', 'x/a.md'];
    const { stdout } = await desk.run(args, options);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '--- a/x/a.md',
      '+++ b/x/a.md',
      '@@ -1,1 +1,3 @@',
      `-${FALSE}.`,
      `+${RIGHT}[^1].`,
    ]);
  });

  it('prints nothing where nothing would change', async () => {
    desk.write({ 'a.md': 'ALS is not a demyelinating disease.\n' });
    const { code, stdout } = await desk.run(['check', '--fix', '--dry-run']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});

it('a file that has changed since it was read is not written', () => {
  desk.write({ 'a.md': 'new' });
  expect(() => rewrite(inDesk('a.md'), Buffer.from('old'), Buffer.from('newer'))).toThrow();
  expect(text('a.md')).toBe('new');
  expect(readdirSync(desk.folder)).toEqual(['a.md']);
});
