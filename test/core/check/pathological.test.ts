import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/core/index.ts';
import { thin } from '../../../server/src/core/markdown/crowded.ts';
import { checker } from '../../lsp/knowledge.ts';

/** Texts that would hold the parser, or us, for minutes to hours: each is answered within the runner's limit. */
const CLAIM = 'ALS is a demyelinating disease.';
const MANY = 10_000;
const many = (part: string): string => part.repeat(MANY);
const SOME = 1_500;
const some = (part: string): string => part.repeat(SOME);
const each = (part: (index: number) => string, between = '\n'): string =>
  Array.from({ length: SOME }, (_, index) => part(index)).join(between);

/** What stands for itself: the claim above it must be found, whatever becomes of it. */
const CROWDED: Readonly<Record<string, string>> = {
  'nested quotations': many('> ') + CLAIM,
  'nested quotations without spaces': many('>') + CLAIM,
  'nested items': many('- ') + CLAIM,
  'nested numbered items': many('1. ') + CLAIM,
  'quotations and items in turn': many('> - ') + CLAIM,
  'lines in 200 quotations': `${'> '.repeat(200)}x\n`.repeat(1000),
  'nested emphasis': `${many('*a **b ')}${many('c** d*')}`,
  'a run of asterisks': `${many('*')}a${many('*')}`,
  'nested brackets': `${many('[')}a${many(']')}`,
  'nested links': `${many('[')}a${many('](b)')}`,
  'nested images': `${many('![')}a${many('](b)')}`,
  'links that never close': many('[a](b '),
  'comments that never close': many('a <!-- '),
  'character data that never closes': many('a <![CDATA['),
  'addresses without an end': many('www.a '),
  'a table of 10,000 columns': `${many('|a')}|\n${many('|-')}|\n${many('|b')}|`,
  'underlined headings without a gap': many('a\n=\n'),
  'one paragraph of notes': each((index) => `x[^${index}] [^${index}]`, ' '),
};

const BORNE: Readonly<Record<string, string>> = {
  'open emphasis, paragraph by paragraph': some('*a _b [c\n\n'),
  'flat items': some('- x\n'),
  'empty items': some('-\n'),
  'options of a quiz': some('A. ALS\n'),
  headings: some('# a\n'),
  definitions: each((index) => `[a${index}]: b`),
  notes: `${each((index) => `x[^${index}]`, '\n\n')}\n\n${each((index) => `[^${index}]: b`)}`,
  'rows of a table': `|a|b|\n|-|-|\n${some('|x|y|\n')}`,
  'terms and their definitions': some('Term\n:   x\n'),
  fences: some('```\n'),
  divs: `${some('::: a\n')}${some(':::\n')}`,
  'comments with directives': some('<!-- myelint-disable -->\n'),
  entities: some('&amp;'),
  'backticks of every length': Array.from({ length: 300 }, (_, at) => `a${'`'.repeat(at)}`).join(
    ' ',
  ),
  NULs: some('\0'),
  'halves of surrogate pairs': some('\uDC00 a\uD83D'),
  'combining marks': `a${some('\u0301')}`,
  'unseen joiners': some('\u200D'),
  'byte order marks': some('\uFEFF'),
  'line ends of every kind': some('x\r\ny\rz\n'),
  'blank lines': some('\n'),
  'front matter that never closes': `---\n${some('a: b\n')}`,
};

const analyze = (text: string, settings: Partial<Settings> = {}) =>
  checker.analyze(text, { ...DEFAULT_SETTINGS, ...settings });
const kinds = (text: string): string[] => analyze(text).notices.map(({ kind }) => kind);

describe('10,000 of a kind are answered, and it is told where that is all:', () => {
  test.each(Object.entries(CROWDED))('%s', (_, text) => {
    const source = `${CLAIM}\n\n${text}\n\n${CLAIM}\n`;
    const { findings, notices } = analyze(source);
    expect(findings.map(({ span }) => span.start)).toEqual([0, source.length - CLAIM.length - 1]);
    expect(notices.map(({ kind }) => kind)).toEqual(['crowded']);
    expect(notices[0]?.span.start).toBe(CLAIM.length + 2);
    expect(notices[0]?.message).toContain('myelint.maxMarkup');
  });
});

describe('1,500 of a kind are read:', () => {
  test.each(Object.entries(BORNE))('%s', (_, text) => {
    const { findings, notices } = analyze(`${CLAIM}\n\n${text}`);
    expect(findings[0]?.span.start).toBe(0);
    expect(notices.map(({ kind }) => kind)).not.toContain('crowded');
  });

  test('aliases in front matter that stand for millions of words', () => {
    const lists = Array.from({ length: 12 }, (_, at) => {
      const before = at === 0 ? 'x' : `*a${at - 1}`;
      return `a${at}: &a${at} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    });
    const { findings } = analyze(`---\n${lists.join('\n')}\ntitle: *a11\n---\n\n${CLAIM}\n`);
    expect(findings).toHaveLength(1);
  });
});

describe('size', () => {
  test('a line of 300 KB is read to its end', () => {
    const { findings } = analyze(`${'word '.repeat(60_000)}${CLAIM}`);
    expect(findings).toHaveLength(1);
  });

  test.each([
    ['line', 'word '.repeat(980_000)],
    ['word', 'a'.repeat(4_900_000)],
  ])('a %s of 5 MB is left out, which is told, and the rest is read', (_, text) => {
    const { findings, notices } = analyze(`${CLAIM}\n\n${text}\n\n${CLAIM}\n`);
    expect(findings).toHaveLength(2);
    expect(notices.map(({ kind }) => kind)).toEqual(['crowded']);
  });

  test('10 MB are past the limit, which is told, and may be raised', () => {
    const text = `${CLAIM}\n\n${'Words of no note.\n\n'.repeat(530_000)}`;
    const { findings, notices } = analyze(text);
    expect(findings).toEqual([]);
    expect(notices.map(({ kind }) => kind)).toEqual(['too-large']);
    expect(notices[0]?.message).toContain('myelint.maxDocumentSize');
    const less = text.slice(0, 10_000);
    expect(analyze(less, { maxDocumentSize: 9_999 }).findings).toEqual([]);
    expect(analyze(less, { maxDocumentSize: 10_000 }).findings).toHaveLength(1);
  });
});

describe('a block with too much markup', () => {
  const block = '*a [b '.repeat(100);

  test('is read when the limit is raised, and left out when it is lowered', () => {
    const source = `${CLAIM} ${block}`;
    expect(analyze(source).findings).toHaveLength(1);
    expect(kinds(source)).toEqual([]);
    expect(analyze(source, { maxMarkup: 205 }).findings).toEqual([]);
    expect(analyze(source, { maxMarkup: 207 }).findings).toHaveLength(1);
  });

  test('is told once, with how many more there are', () => {
    const source = `${block}\n\nx\n\n${block}\n\n${block}\n\n${CLAIM}`;
    const { findings, notices } = analyze(source, { maxMarkup: 100 });
    expect(findings).toHaveLength(1);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toContain('and 2 more');
  });

  test('is not what a page saved as text looks like, with contents indented by dozens of blanks', () => {
    const contents = `${' '.repeat(30)}* Brain\n${' '.repeat(40)}* Nerves\n`.repeat(200);
    const { findings, notices } = analyze(`Contents\n${contents}Text\n${CLAIM}\n`);
    expect(notices).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  test('leaves every other character where it is', () => {
    const source = `one\r\n\r\n${block}\r\nend\r\n\r\ntwo\r\n`;
    const { source: thinned, crowded } = thin(source, 100);
    expect(thinned).toHaveLength(source.length);
    expect(thinned).toBe(`one\r\n\r\n${' '.repeat(block.length)}\r\n   \r\n\r\ntwo\r\n`);
    expect(crowded).toEqual([{ start: 7, end: 7 + block.length + 5 }]);
  });

  test.each([
    ['code in a fence', `\`\`\`\n${many('a[b] *= c;\n')}\`\`\`\n`],
    ['code in a fence after a gap', `\`\`\`\na\n\n${many('a[b] *= c;\n')}\`\`\`\n`],
    ['a table of HTML', `<table>\n${many('<tr><td>a</td></tr>\n')}</table>\n`],
    ['a long table', `|a|b|\n|-|-|\n${many('|*x*|[y](z)|\n')}`],
    ['a long list', many('- *x* and [y](z)\n')],
    ['notes without gaps', each((at) => `[^${at}]: A. Author, *Title*, [1] <b>2</b>.`)],
    ['a break', '-'.repeat(500)],
  ])('is none: %s', (_, text) => {
    expect(thin(`${text}\n\n`, DEFAULT_SETTINGS.maxMarkup).crowded).toEqual([]);
  });
});
