import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeIn, codeOf } from '../../../server/src/core/markdown/mdx/code.ts';
import { fromMdx } from '../../../server/src/core/markdown/mdx/from-mdx.ts';
import { readMarkdown } from '../../../server/src/core/markdown/read.ts';
import { toSource } from '../../../server/src/core/markdown/plain.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

/** The passages of an MDX source, white space made plain; `□` stands for what is not prose. */
const prose = (source: string): string[] =>
  readMarkdown(fromMdx(source)).passages.map(({ plain }) =>
    plain.text.replaceAll('\uFFFC', '□').replace(/\s+/g, ' ').trim(),
  );

describe('MDX', () => {
  test.each([
    [
      'imports and exports',
      "import { A } from './a.js'\nimport B from 'b'\n\nexport const c = {\n  d: 'ALS is',\n\n  e: 2,\n}\n\nProse.",
      ['Prose.'],
    ],
    [
      'an import without a blank line after it, up to the next blank line',
      "import 'a'\nexport * from 'b'\n\nProse.",
      ['Prose.'],
    ],
    [
      'an export that is never closed, up to the next blank line',
      'export const a = {\n\nProse.',
      ['Prose.'],
    ],
    [
      'words that only look like them',
      'import of proteins fails.\n\nexport\nfrom the nucleus.',
      ['import of proteins fails.', 'export from the nucleus.'],
    ],
    ['an import in a fence', '```js\nimport "a"\n```\n\nProse.', ['Prose.']],
    ['prose in an element', '<Note type="x">\nALS is bad.\n</Note>', ['ALS is bad.']],
    [
      'prose in an element, after blank lines',
      '<Note>\n\n# Head\n\nALS is bad.\n\n</Note>',
      ['Head', 'ALS is bad.'],
    ],
    ['prose in an element on one line', '<div>ALS is bad.</div>', ['ALS is bad.']],
    [
      'prose in nested elements, indented',
      '<Tabs>\n  <Tab>\n    ALS is\n    bad.\n\n    - one\n      - two\n  </Tab>\n</Tabs>',
      ['ALS is bad.', 'one', 'two'],
    ],
    ['prose indented by tabs', '<A>\n\t\tALS is bad.\n</A>', ['ALS is bad.']],
    [
      'a list whose items hold elements',
      '- one\n\n  <A>\n  two\n  </A>\n- three',
      ['one', 'two', 'three'],
    ],
    ['a tag between words', 'ALS is <b className={x({})}>bad</b>.', ['ALS is bad .']],
    [
      'a tag whose attributes run over lines',
      'ALS <Tip\n  text="y"\n  on={() => 1}>is</Tip> bad.',
      ['ALS is bad.'],
    ],
    [
      'names with dots, and fragments',
      '<>\nALS <A.B x={1}>is</A.B> <>bad</>.\n</>',
      ['ALS is bad .'],
    ],
    ['no attribute is prose', '<Card title="ALS is bad." />', []],
    ['values', 'ALS is {bad} and {a}{b}`c`{d}.', ['ALS is □ and □.']],
    ['blanks in braces', "ALS is{' '}\nbad{}.", ['ALS is bad .']],
    [
      'values on lines of their own',
      'One.\n{items.map((x) => {\n\n  return x;\n})}\n\nTwo.',
      ['One.', 'Two.'],
    ],
    [
      'braces in code, and with a backslash',
      '`{a` is code, \\{ is a brace.',
      ['□ is code, { is a brace.'],
    ],
    ['a brace in a string', "<A b={'{'} />\n\nALS is{'}'} {\"}\"}{`{`}bad.", ['ALS is□ □bad.']],
    [
      'an apostrophe in an expression',
      "{a && <p>\n don't {b}\n</p>}\n\nALS is {'{'} bad.",
      ['ALS is □ bad.'],
    ],
    ['what is struck out', 'ALS is <del>bad</del> good.', ['ALS is good.']],
    ['front matter', '---\ntitle: "A {b} c"\n---\n\n{d}\n\nProse.', ['A {b} c', 'Prose.']],
    [
      'Windows line ends',
      "import 'a'\r\n\r\n<A>\r\n    ALS is\r\n    bad.\r\n</A>\r\n",
      ['ALS is bad.'],
    ],
    ['comments', '{/* no */}\n\nALS {/* no */}is { /* no */ }bad.', ['ALS is bad.']],
  ])('%s', (_, source, expected) => {
    expect(prose(source).map((text) => text.replace(/ (?=\.)/g, ''))).toEqual(
      expected.map((text) => text.replace(/ (?=\.)/g, '')),
    );
  });

  test.each([
    'p <0.05 and ALS is bad.',
    'ALS is {bad.',
    '<A b=>x</A> ALS',
    '<!-- c -->\n\nALS is bad.',
  ])('that is none is read as Markdown: %s', (source) => {
    expect(fromMdx(source)).toBe(source);
  });

  const part = fc.constantFrom(
    ...[
      'ALS is bad. ',
      '\n',
      '\n\n',
      '    ',
      '<A>',
      '</A>',
      '<b x={1}>',
      '</b>',
      '{a}',
      '{',
      '}',
      '`',
      '```\n',
    ],
    ...[
      "{' '}",
      '{/* myelint-disable-line */}',
      "import 'a'\n",
      'export const a = {',
      '> ',
      '- ',
      '\r\n',
      '\t',
      '\uFEFF',
      '🧠',
    ],
  );
  test('is the same in chunks as in one', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        expect(codeIn(source)).toEqual(codeOf(source));
      }),
      {
        numRuns: 1000,
        seed: 5,
        examples: [
          // A byte order mark in the midst of a text is a letter, so what follows it opens no fence.
          [['\r\n', '\uFEFF', '```\n', '```\n', '\n\n', '</A>']],
          // A fence in a list ends with it.
          [['- ', 'ALS is bad. ', '\n\n', '    ', '```\n', '{/* myelint-disable-line */}']],
        ],
      },
    );
  });

  test('is as long as it was, and what is not blanked stands where it stood', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        const markdown = fromMdx(source);
        expect(markdown).toHaveLength(source.length);
        for (const { plain } of readMarkdown(markdown).passages)
          for (const { 0: word, index } of plain.text.matchAll(/ALS|bad|🧠/g)) {
            const { start, end } = toSource(plain, { start: index, end: index + word.length });
            expect(source.slice(start, end)).toBe(word);
          }
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

const CLAIM = 'ALS is a demyelinating disease';
const check = (text: string) => checker.analyze(text, { ...DEFAULT_SETTINGS, syntax: 'mdx' });
const flagged = (text: string): string[] =>
  check(text).findings.map(({ span }) => text.slice(span.start, span.end));

describe('a claim in MDX', () => {
  test('is found in elements, and underlined to the letter', () => {
    const text = `export const a = "${CLAIM}."\n\n<Tabs>\n  <Tab title="${CLAIM}.">\n    Note: ${CLAIM}.\n  </Tab>\n</Tabs>\n\n{"${CLAIM}."}\n`;
    expect(flagged(text)).toEqual([CLAIM]);
    expect(check(text).findings[0]?.span.start).toBe(text.indexOf('Note: ') + 6);
  });

  test.each([
    [
      'before the next line',
      `{/* myelint-disable-next-line als-demyelinating-disease */}\n${CLAIM}.`,
    ],
    ['in its own line', `${CLAIM}. {/* myelint-disable-line -- quoted */}`],
    ['around it, in an element', `<A>\n    {/* myelint-disable */}\n\n    ${CLAIM}.\n</A>`],
    ['of the file, where it is no MDX', `p <0.05\n\n{/* myelint-disable-file */}\n\n${CLAIM}.`],
  ])('is silenced by a comment %s', (_, text) => {
    const { findings, silenced, notices } = check(text);
    expect([findings, notices]).toEqual([[], []]);
    expect(silenced).toHaveLength(1);
    expect(text.slice(silenced[0]?.directive?.start, silenced[0]?.directive?.end)).toMatch(
      /^\{\/\* .* \*\/\}$/,
    );
  });

  test.each(['next-line', 'line', 'file'] as const)(
    'is silenced by a comment that we write: %s',
    (reach) => {
      const text = `<A>\n\n${CLAIM}.\n\n</A>\n`;
      const settings = { ...DEFAULT_SETTINGS, syntax: 'mdx' as const };
      const analysis = check(text);
      const [finding] = analysis.findings;
      const edit = finding && checker.silence(analysis, finding, reach, 'a */ b', settings);
      if (!edit) throw new Error('no edit');
      const after = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
      expect(after).toContain(
        `{/* myelint-disable-${reach} als-demyelinating-disease -- a → b */}`,
      );
      expect(flagged(after)).toEqual([]);
    },
  );

  test('is corrected in the source, whose code stays as it is', () => {
    const text = `<Tabs>\n    <b>Note</b> {x}: ${CLAIM}.\n</Tabs>\n`;
    const settings = { ...DEFAULT_SETTINGS, syntax: 'mdx' as const };
    const analysis = check(text);
    const [finding] = analysis.findings;
    const [fix] = finding ? checker.fixes(analysis, finding, settings) : [];
    const after = (fix?.edits ?? [])
      .toReversed()
      .reduce(
        (whole, { span, newText }) => whole.slice(0, span.start) + newText + whole.slice(span.end),
        text,
      );
    expect(after).toMatch(
      /^<Tabs>\n {4}<b>Note<\/b> \{x\}: ALS is a neurodegenerative disease\[\^1\]\.\n<\/Tabs>\n/,
    );
    expect(flagged(after)).toEqual([]);
  });
});
