import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../server/src/core/markdown/passage.ts';
import { toSource } from '../../../server/src/core/markdown/plain.ts';
import { readMarkdown } from '../../../server/src/core/markdown/read.ts';
import { cut } from '../../../server/src/core/text/spans.ts';

function texts(source: string): string[] {
  return readMarkdown(source).passages.map(({ kind, plain }) => `${kind}: ${plain.text}`);
}

function passage(source: string, start: string): Passage {
  const found = readMarkdown(source).passages.find(({ plain }) => plain.text.startsWith(start));
  if (!found) throw new Error(`no passage begins with ${start}`);
  return found;
}

/** The source behind a stretch of a document's plain text. */
function behind(source: string, words: string): string {
  for (const { plain } of readMarkdown(source).passages) {
    const start = plain.text.indexOf(words);
    if (start >= 0) return cut(source, toSource(plain, { start, end: start + words.length }));
  }
  throw new Error(`not read: ${words}`);
}

describe('prose is read, one passage a block', () => {
  it.each([
    ['paragraph', 'A b.\n\nC d.', ['paragraph: A b.', 'paragraph: C d.']],
    ['ATX heading', '## A b ##', ['heading: A b']],
    ['Setext heading', 'A b\n===', ['heading: A b']],
    ['list', '- a\n- b\n  - c', ['item: a', 'item: b', 'item: c']],
    ['task list', '- [x] a\n- [ ] b', ['item: a', 'item: b']],
    ['code under an item', '- a\n\n      b\n', ['item: a']],
    ['item text after four spaces', '1. a\n\n    b', ['item: a', 'item: b']],
    ['block quote', '> a\n> b', ['paragraph: a\nb']],
    ['lazy quote in a list', '- > a\nb', ['paragraph: a\nb']],
    ['callout', '> [!note] T u\n> a', ['heading: T u', 'paragraph: a']],
    ['callout without a title', '> [!note]\n> a\n> b', ['paragraph: a\nb']],
    ['folded callout', '> [!tip]- T\n>\n> a', ['heading: T', 'paragraph: a']],
    ['div', '::: {.callout-note title="T u"}\nA b.\n:::', ['heading: T u', 'paragraph: A b.']],
    ['div with blank lines', '::: note\n\nA b.\n\n:::\n\nC.', ['paragraph: A b.', 'paragraph: C.']],
    ['named div', ':::warning Mind this\nA b.\n:::', ['heading: Mind this', 'paragraph: A b.']],
    ['footnote', 'A[^1].\n\n[^1]: b c', ['paragraph: A.', 'paragraph: b c']],
    ['inline footnote', 'A^[b *c* [d] e] f.', ['paragraph: A f.', 'paragraph: b c [d] e']],
    ['alt text', '![a *b* c](x.png)', ['alt: a b c']],
    ['alt text by reference', '![a b][r]\n\n[r]: x.png "t"', ['alt: a b']],
    ['table', '|a|b|\n|-|-|\n|c|d \\| e|', ['cell: a', 'cell: b', 'cell: c', 'cell: d | e']],
    ['definition list', 'T\n: a b\n: c', ['term: T', 'definition: a b', 'definition: c']],
    [
      'loose definitions',
      'T\n\n:   a\n\n:   b',
      ['paragraph: T', 'definition: a', 'definition: b'],
    ],
    ['paragraph between tags', '<div>\n\nA b.\n\n</div>', ['paragraph: A b.']],
    ['front matter', '---\ntitle: A b\nx: c\n---\nD.', ['metadata: A b', 'paragraph: D.']],
    ['folded scalar', '---\nabstract: >-\n  A b\n  c\n---\n', ['metadata: A b c']],
    ['literal scalar', '---\nsummary: |\n  A b\n  c\n---\n', ['metadata: A b\nc\n']],
    ['quoted scalar', '---\ntitle: "A \\"b\\""\n---\n', ['metadata: A "b"']],
    ['options in lines', 'Q\n(a) x\n(b) y', ['paragraph: Q', 'item: x', 'item: y']],
    ['a lone lettered line', 'Q\n(a) x', ['paragraph: Q\n(a) x']],
    ['letters out of order', '(b) x\n(d) y', ['paragraph: (b) x\n(d) y']],
    ['key-value lines', '**C:** x\\\n**G:** y', ['paragraph: C: x\nG: y']],
    ['flashcard', 'Q r\n?\nA b', ['paragraph: Q r\n?\nA b']],
    ['hard breaks', 'a  \nb<br>c', ['paragraph: a\nb\nc']],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
    expect(texts(source.replaceAll('\n', '\r\n'))).toEqual(expected);
    if (!source.startsWith('---')) expect(texts(`\uFEFF${source}`)).toEqual(expected);
  });
});

describe('inline markup goes, its words stay', () => {
  it.each([
    ['a *b* **c** ***d***', 'a b c d'],
    ['a [b c](u "t") d', 'a b c d'],
    ['a [b][r] d\n\n[r]: u "t"', 'a b d'],
    ['a&nbsp;b &amp; &#99; &lt;', 'a\u00A0b & c <'],
    ['a \\* b \\[c\\]', 'a * b [c]'],
    ['a ~~b~~ c', 'a  c'],
    ['a <del>b *x*</del> c', 'a  c'],
    ['H~2~O', 'H~2~O'],
    ['a `b` c', 'a \uFFFC c'],
    ['a $b$ c', 'a \uFFFC c'],
    ['$500 and ALS care $', '$500 and ALS care $'],
    ['a <!-- b --> c', 'a  c'],
    ['a <b>c</b> d', 'a c d'],
    ['see https://a.b/c now', 'see \uFFFC now'],
    ['see <https://a.b/c> now', 'see \uFFFC now'],
    ['a [@k; @l, p. 3] b', 'a  b'],
    ['a [mail x@y.org] b', 'a [mail x@y.org] b'],
    ['as @k says', 'as \uFFFC says'],
    ['a [[b|c d]] e', 'a c d e'],
    ['a [[b]] c', 'a b c'],
    ['a ![[b.png]] c', 'a \uFFFC c'],
    ['a ==b c== d', 'a b c d'],
    ['a %%b 5% c%% d', 'a  d'],
    ['a [b]{.c} d', 'a [b] d'],
    ['a 😀 b', 'a 😀 b'],
  ])('%s', (source, expected) => {
    expect(readMarkdown(source).passages[0]?.plain.text).toBe(expected);
  });
});

describe('what is not prose is not read', () => {
  it.each([
    '```\nA b.\n```',
    'x\n\n    A b.'.slice(3),
    '$$\nA b\n$$',
    '<!-- A b. -->',
    '<div>\nA b.\n</div>',
    '---\nauthor: A b\nkeywords: [title]\n---\n',
    '---\ntitle: [A b\n---\n',
    '%%\nA b.\n\n# C\n\nd\n%%',
    '[r]: u "A b"',
    '',
    '\uFEFF',
  ])('%j', (source) => {
    expect(texts(source)).toEqual([]);
  });
});

describe('a stretch of plain text leads back to its source', () => {
  it.each([
    ['emphasis inside', 'a *b* c', 'a b c', 'a *b* c'],
    ['entity', 'x A&amp;B y', '&', '&amp;'],
    ['after an entity', '&eacute;&nbsp;word', 'word', 'word'],
    ['entity that encodes a pair', '&#x1F600; word', '😀', '&#x1F600;'],
    ['escape', 'x \\* word', '*', '\\*'],
    ['wrapped quote', '> a\n> > b word\n> > c', 'word\nc', 'word\n> > c'],
    ['wrapped list', '- a\n  b\n  word', 'word', 'word'],
    ['escaped marker after a wrap', '> a\n> \\> word', 'word', 'word'],
    ['CRLF', 'a\r\n> b\r\n> word', 'word', 'word'],
    ['byte order mark', '\uFEFFa *word*', 'word', 'word'],
    ['front matter behind CRLF', '---\r\nx: 1\r\ntitle: a word\r\n---\r\n', 'word', 'word'],
    ['folded scalar', '---\nabstract: >\n  a\n  word b\n---\n', 'word b', 'word b'],
    ['wiki link', 'a [[x|word]] b', 'a word', 'a [[x|word'],
    ['cell', '|a|\n|-|\n|b \\| word|', 'word', 'word'],
    ['alt text', '![a *word*](word.png)', 'word', 'word'],
    ['div title', '::: {.note title="a word"}\nb\n:::', 'word', 'word'],
  ])('%s', (_, source, words, expected) => {
    expect(behind(source, words)).toBe(expected);
  });
});

describe('context', () => {
  const names = (passages: readonly Passage[]) => passages.map(({ plain }) => plain.text);

  it('trails the headings, outermost first', () => {
    const source = '# A\n\n### B\n\nx\n\n## C\n\ny\n\n# D\n\nz';
    expect(names(passage(source, 'x').context.headings)).toEqual(['A', 'B']);
    expect(names(passage(source, 'y').context.headings)).toEqual(['A', 'C']);
    expect(names(passage(source, 'z').context.headings)).toEqual(['D']);
  });

  it('leads in a list of another kind from an item that asks', () => {
    const source = '7. Which?\n\n- [x] a\n\n8. Well.\n\n- b\n';
    expect(passage(source, 'a').context.leadIn?.plain.text).toBe('Which?');
    expect(passage(source, 'b').context.leadIn).toBeUndefined();
  });

  it('leads in a list and ends with the next block', () => {
    const source = '**False:**\n\n- a\n- b\n\n---\n\n- c';
    expect(passage(source, 'b').context.leadIn?.plain.text).toBe('False:');
    expect(passage(source, 'c').context.leadIn).toBeUndefined();
  });

  it('knows parents, siblings and marks of items', () => {
    const source = '3) a\n   - b\n4) c';
    expect(names(passage(source, 'b').context.parents)).toEqual(['a']);
    const [a, c] = [passage(source, 'a'), passage(source, 'c')].map(({ context }) => context.list);
    expect(a).toEqual({ id: 0, marker: '3)', index: 0 });
    expect(c).toEqual({ id: 0, marker: '4)', index: 1 });
    expect(passage(source, 'b').context.list).toEqual({ id: 8, marker: '-', index: 0 });
  });

  it('knows the heads, place and caption of a cell', () => {
    const table = '|h|i|\n|-|-|\n|r|x|\n';
    for (const source of [
      `${table}\nTable 1: Cap`,
      `${table}\n: Cap`,
      `Table 1: Cap\n\n${table}`,
    ]) {
      const { context } = passage(source, 'x');
      expect(context.column?.plain.text).toBe('i');
      expect(context.row?.plain.text).toBe('r');
      expect(context.cell).toEqual({ row: 1, column: 1 });
      expect(context.leadIn?.plain.text).toMatch(/Cap$/);
      expect(readMarkdown(source).passages).toHaveLength(5);
    }
  });

  it('takes a callout title for a heading, inside only', () => {
    const source = '# A\n\n> [!Failure] Misconception\n> x\n>\n> - y\n\nz';
    for (const start of ['x', 'y']) {
      const { context } = passage(source, start);
      expect(names(context.headings)).toEqual(['A', 'Misconception']);
      expect(context.callout?.type).toBe('failure');
      expect(context.quoted).toBeUndefined();
    }
    expect(passage(source, 'y').context.leadIn?.plain.text).toBe('x');
    expect(names(passage(source, 'z').context.headings)).toEqual(['A']);
  });

  it('closes a div, also one that a list runs into', () => {
    const source = '::: {.callout-tip title="T"}\n\n- x\n:::\n\ny';
    expect(texts(source)).toEqual(['heading: T', 'item: x', 'paragraph: y']);
    expect(passage(source, 'x').context.callout?.type).toBe('callout-tip');
    expect(passage(source, 'y').context.callout).toBeUndefined();
    expect(names(passage(source, 'y').context.headings)).toEqual([]);
  });

  it('knows quotes, ticks, terms and references', () => {
    expect(passage('> x', 'x').context.quoted).toBe(true);
    expect(passage('- [x] x', 'x').context.task).toBe('ticked');
    expect(passage('- [ ] x', 'x').context.task).toBe('open');
    expect(passage('T\n: a\n\n: x', 'x').context.term?.plain.text).toBe('T');
    expect(passage('T[^1]\n\n[^1]: x', 'x').context.reference?.plain.text).toBe('T');
    expect(passage('T^[x]', 'x').context.reference?.plain.text).toBe('T');
  });
});

describe('directives', () => {
  it.each([
    ['block', '<!-- myelint-disable a b -- why - not -->', 'disable', ['a', 'b']],
    ['in a paragraph', 'x <!-- myelint-disable-line --> y', 'disable-line', []],
    ['in emphasis', '*x <!-- myelint-enable a, b --> y*', 'enable', ['a', 'b']],
    ['in a quote in a list', '- > <!--\n  > myelint-disable-file a-->', '', []],
    ['in a list', '- x\n  <!--myelint-disable-next-line a-->\n  y', 'disable-next-line', ['a']],
    ['reason with an arrow', '<!-- myelint-disable a -- b -> c -->', 'disable', ['a']],
    ['another tool', '<!-- markdownlint-disable a -->', '', []],
    ['not closed', '<!-- myelint-disable a', '', []],
    ['in code', '`<!-- myelint-disable a -->`', '', []],
  ])('%s', (_, source, verb, rules) => {
    for (const text of [source, `\uFEFF${source}`, source.replaceAll('\n', '\r\n')]) {
      const { directives } = readMarkdown(text);
      expect(directives.map((directive) => [directive.verb, directive.rules])).toEqual(
        verb === '' ? [] : [[verb, rules]],
      );
      for (const { span } of directives) expect(cut(text, span)).toMatch(/^<!--[^]*-->$/);
    }
  });
});
