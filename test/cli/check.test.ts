import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { program, useDesk } from './myelint.ts';

const FALSE_CLAIM = 'ALS is a demyelinating disease';
const RULE = 'als-demyelinating-disease';

const desk = useDesk();

interface Report {
  readonly version: string;
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly range: Range;
      readonly because: readonly { readonly range: Range; readonly text: string }[];
      readonly fixes: readonly {
        readonly preferred: boolean;
        readonly edits: readonly { readonly range: Range; readonly newText: string }[];
      }[];
    }[];
    readonly notices: readonly { readonly kind: string; readonly message: string }[];
  }[];
}
interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

const read = (stdout: string) => JSON.parse(stdout) as Report;
const pathsOf = (stdout: string) => read(stdout).files.map(({ path }) => path.replaceAll(sep, '/'));

/** The words that a range of a text covers; lines by any line end. */
function covered(text: string, { start, end }: Range): string {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((m) => m.index + m[0].length)];
  const offset = (at: Range['start']) => (starts[at.line] ?? NaN) + at.character;
  return text.slice(offset(start), offset(end));
}

/** What the text format says of a note's only finding, without the lines that name fix and rule. */
async function drawing(text: string, file = 'a.md'): Promise<string> {
  desk.write({ [file]: text });
  const { stdout } = await desk.run(['check', file]);
  return stdout.split('  warning:')[0] ?? '';
}

describe('what is checked', () => {
  it('reads MDX as such, and corrects what it holds', async () => {
    desk.write({
      'a.mdx': `export const a = 'ALS is a demyelinating disease.';\n\n<A>\n    ALS is a demyelinating disease.\n</A>\n`,
    });
    const { stdout } = await desk.run(['check', '--fix', '--format', 'json', 'a.mdx']);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ findings: [] }] });
    expect(readFileSync(join(desk.folder, 'a.mdx'), 'utf8')).toMatch(
      /^export const a = 'ALS is a demyelinating disease.';\n\n<A>\n {4}ALS is a neurodegenerative disease\[\^1\]\.\n<\/A>\n/,
    );
  });

  it('finds the notes of a folder, each once and in order', async () => {
    desk.write({
      'notes/b.md': '',
      'notes/a/x.qmd': '',
      'notes/a/y.Rmd': '',
      'notes/c.markdown': '',
      'notes/d.mdx': '',
      'notes/CAPITALS.MD': '',
      'notes/e.txt': '',
      'notes/.hidden/f.md': '',
      'notes/node_modules/g.md': '',
    });
    const { code, stdout } = await desk.run(['check', '--format=json', 'notes/b.md', 'notes']);
    expect(pathsOf(stdout)).toEqual([
      'notes/CAPITALS.MD',
      'notes/a/x.qmd',
      'notes/a/y.Rmd',
      'notes/b.md',
      'notes/c.markdown',
      'notes/d.mdx',
    ]);
    expect(code).toBe(0);
  });

  it('checks the current folder when no path is given', async () => {
    desk.write({ 'a.md': '' });
    expect(pathsOf((await desk.run(['check', '--format', 'json'])).stdout)).toEqual(['a.md']);
  });

  it('checks a named file whatever its ending', async () => {
    desk.write({ 'a.txt': FALSE_CLAIM });
    const { stdout } = await desk.run(['check', '--format', 'json', 'a.txt']);
    expect(read(stdout).files[0]?.findings.map(({ rule }) => rule)).toEqual([RULE]);
  });

  it('reads standard input under the name it is given', async () => {
    for (const [args, name] of [
      [['-'], '-'],
      [['--stdin-filepath', 'x/y.md'], 'x/y.md'],
      [['--stdin-filepath', 'x/y.md', '-'], 'x/y.md'],
    ] as const) {
      const options = { input: `${FALSE_CLAIM}.` };
      const { code, stdout } = await desk.run(['check', '--format', 'json', ...args], options);
      expect(read(stdout).files.map(({ path }) => path)).toEqual([name]);
      expect(code).toBe(1);
    }
  });

  it('says when a folder holds no note, which is no fault', async () => {
    mkdirSync(join(desk.folder, 'empty'));
    const { code, stdout, stderr } = await desk.run(['check', 'empty']);
    expect(stderr).toBe(
      'myelint: empty: no notes in this folder (files ending in .md .markdown .qmd .Rmd .mdx)\n',
    );
    expect(stdout).toBe('No findings in 0 notes.\n');
    expect(code).toBe(0);
  });
});

describe('text', () => {
  it('shows place, line, underline, message, rule, works, fix and a summary', async () => {
    desk.write({ 'a.md': `# Note\n\nRemember ${FALSE_CLAIM}, always.\n` });
    const { stdout } = await desk.run(['check', 'a.md']);
    const [place, line, underline, message, why, fix, gap, summary] = stdout.split('\n');
    expect([place, line, underline, gap, summary]).toEqual([
      'a.md:3:10',
      '  3 | Remember ALS is a demyelinating disease, always.',
      '    |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '',
      '1 finding (1 warning) in 1 of 1 note.',
    ]);
    expect(message).toMatch(/^ {2}warning: \S.*\. \[als-demyelinating-disease\]$/);
    expect(why).toMatch(/^ {2}why: \S.* \(established\)$/);
    expect(fix).toMatch(/^ {2}fix: \S/);
  });

  it('keeps the underline below the words after tabs, emoji and full-width letters', async () => {
    expect(await drawing(`- 😀 全角\t${FALSE_CLAIM}.`)).toBe(
      [
        'a.md:1:9',
        '  1 | - 😀 全角    ALS is a demyelinating disease.',
        '    |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '',
      ].join('\n'),
    );
  });

  it('trims a long line around the finding', async () => {
    const filler = 'Words go on here. '.repeat(300);
    expect(await drawing(`${filler}${FALSE_CLAIM}. ${filler}`)).toBe(
      [
        'a.md:1:5401',
        '  1 | … go on here. Words go on here. ALS is a demyelinating disease. Words go on here. Words go on…',
        '    |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '',
      ].join('\n'),
    );
  });

  it('prints control characters as pictures, so that no note steers the terminal', async () => {
    const { stdout } = await desk.run(['check', '-'], { input: `\u001b[31m ${FALSE_CLAIM}.` });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain(`␛[31m ${FALSE_CLAIM}.`);
  });

  it('colours only when asked where there is no terminal', async () => {
    desk.write({ 'a.md': FALSE_CLAIM });
    const plain = await desk.run(['check', 'a.md'], { env: { CI: 'true' } });
    const forced = await desk.run(['check', 'a.md'], { env: { FORCE_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b');
    expect(forced.stdout).toContain('\u001b[33m');
    // eslint-disable-next-line no-control-regex -- colours are control characters
    expect(forced.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
    const refused = await desk.run(['check', 'a.md'], { env: { NO_COLOR: '1' } });
    expect(refused.stdout).toBe(plain.stdout);
  });
});

describe('json', () => {
  it('counts lines and UTF-16 units from zero, with any line end', async () => {
    const text = `# 😀\r\n\r\n😀 ${FALSE_CLAIM}.\r\n`;
    desk.write({ 'a.md': text });
    const { code, stdout } = await desk.run(['check', '--format', 'json', 'a.md']);
    const finding = read(stdout).files[0]?.findings[0];
    expect(finding?.range).toEqual({
      start: { line: 2, character: 3 },
      end: { line: 2, character: 33 },
    });
    expect(finding?.because.length).toBeGreaterThan(0);
    for (const { range, text: words } of finding?.because ?? []) {
      expect(covered(text, range)).toBe(words);
    }
    expect(finding?.fixes.filter(({ preferred }) => preferred)).toHaveLength(1);
    expect(finding?.fixes[0]?.edits[0]?.newText).not.toBe('');
    expect(code).toBe(1);
  });

  it('does not count a byte order mark', async () => {
    desk.write({ 'a.md': `\ufeff${FALSE_CLAIM}.` });
    const { stdout } = await desk.run(['check', '--format', 'json', 'a.md']);
    expect(read(stdout).files[0]?.findings[0]?.range.start).toEqual({ line: 0, character: 0 });
  });

  it('is one object with the version, even where nothing could be read', async () => {
    const { stdout } = await desk.run(['check', '--format', 'json', 'missing.md']);
    const { version, ...rest } = read(stdout);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rest).toEqual({ files: [] });
  });

  it('is the same from run to run', async () => {
    desk.write({ 'b.md': FALSE_CLAIM, 'a.md': FALSE_CLAIM });
    const first = await desk.run(['check', '--format', 'json', 'b.md', 'a.md']);
    const second = await desk.run(['check', '--format', 'json', 'a.md', 'b.md']);
    expect(first.stdout).toBe(second.stdout);
  });
});

describe('severity', () => {
  const codeOf = async (...args: string[]) => (await desk.run(['check', 'a.md', ...args])).code;
  beforeEach(() => desk.write({ 'a.md': `${FALSE_CLAIM}.` }));

  it('fails at the severity asked for and above', async () => {
    expect(await codeOf('--fail-on', 'warning')).toBe(1);
    expect(await codeOf('--fail-on', 'error')).toBe(0);
  });

  it('takes the severity of a rule from --rule', async () => {
    expect(await codeOf('--rule', `${RULE}=error`, '--fail-on', 'error')).toBe(1);
    expect(await codeOf('--rule', `${RULE}=hint`)).toBe(0);
    expect(await codeOf('--rule', `${RULE}=off`, '--fail-on', 'hint')).toBe(0);
  });
});

describe('an input that cannot be read', () => {
  const reasons: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['nul.md', 'a\0b', 'is not text (it holds NUL bytes); name a Markdown file'],
    [
      'latin1.md',
      Buffer.from('fine\ncaf\u00e9\n', 'latin1'),
      'is not UTF-8 text (line 2); save it as UTF-8 if it is a note',
    ],
    [
      'utf16.md',
      Buffer.from('\ufeffALS', 'utf16le'),
      'is UTF-16 (little-endian) text, and Myelint reads UTF-8; save it as UTF-8',
    ],
  ];
  it.each(reasons)('names %s and checks the others', async (name, content, reason) => {
    desk.write({ [name]: content, 'good.md': `${FALSE_CLAIM}.` });
    const { code, stdout, stderr } = await desk.run(['check', '.']);
    expect(stderr).toBe(`myelint: ${name}: ${reason}\n`);
    expect(stdout).toContain('good.md:1:1\n');
    expect(stdout).toMatch(/1 input could not be checked\.\n$/);
    expect(code).toBe(2);
  });

  it('names what is missing, and patterns that match nothing', async () => {
    const { code, stderr } = await desk.run(['check', 'nope.md', '*.md']);
    expect(stderr).toBe(
      [
        'myelint: nope.md: no such file or folder; check the spelling and the folder you are in',
        'myelint: *.md: no file matches this pattern',
        '',
      ].join('\n'),
    );
    expect(code).toBe(2);
  });

  // Windows has no such modes.
  it.skipIf(process.platform === 'win32')('names what it may not read', async () => {
    desk.write({ 'a.md': '' });
    chmodSync(join(desk.folder, 'a.md'), 0);
    const { code, stderr } = await desk.runUnprivileged(['check', 'a.md']);
    expect(stderr).toBe('myelint: a.md: permission denied; allow yourself to read it\n');
    expect(code).toBe(2);
  });

  // Windows lets only some users make links.
  it.skipIf(process.platform === 'win32')('names a link that leads nowhere', async () => {
    symlinkSync('gone.md', join(desk.folder, 'link.md'));
    const { code, stderr } = await desk.run(['check', '.']);
    expect(stderr).toMatch(/^myelint: link\.md: no such file/);
    expect(code).toBe(2);
  });

  it('takes an empty file for what it is', async () => {
    desk.write({ 'a.md': '' });
    expect(await desk.run(['check', 'a.md'])).toEqual({
      code: 0,
      stdout: 'No findings in 1 note.\n',
      stderr: '',
    });
  });

  it('shows as a notice that a file is too large to analyse', async () => {
    desk.write({ 'a.md': 'Words go on.\n'.repeat(800_000) });
    const { code, stdout } = await desk.run(['check', '--format', 'json', 'a.md']);
    expect(read(stdout).files[0]?.notices.map(({ kind }) => kind)).toEqual(['too-large']);
    expect(code).toBe(0);
  });
});

describe('a reader that goes away', () => {
  it('ends the check without a complaint', async () => {
    const files = Array.from({ length: 300 }, (_, i) => [`${i}.md`, `${FALSE_CLAIM}.\n`.repeat(3)]);
    desk.write(Object.fromEntries(files) as Record<string, string>);
    const child = spawn(process.execPath, [program, 'check', '.'], { cwd: desk.folder });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
