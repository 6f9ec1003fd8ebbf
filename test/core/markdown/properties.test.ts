import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plain } from '../../../server/src/core/markdown/plain.ts';
import { toSource } from '../../../server/src/core/markdown/plain.ts';
import { readMarkdown } from '../../../server/src/core/markdown/read.ts';
import { contains, cut } from '../../../server/src/core/text/spans.ts';

const SEED = { seed: 20, numRuns: 150 };

/** Known words, no two alike in one document: the generator numbers them. */
const word = fc.constantFrom('nerve', 'sclérose', 'マヒ', 'x😀y', 'sheath');
const styles = [
  (w: string) => w,
  (w: string) => `*${w}*`,
  (w: string) => `**${w}**`,
  (w: string) => `[${w}](u "t")`,
  (w: string) => `\\*${w}&amp;`,
  (w: string) => `~~gone~~ ${w}`,
  (w: string) => `\`code\` ${w}`,
  (w: string) => `<b>${w}</b>`,
  (w: string) => `[[page|${w}]]`,
  (w: string) => `==${w}==`,
  (w: string) => `&#x1F600; ${w}`,
];
const phrase = fc.array(fc.tuple(word, fc.constantFrom(...styles), fc.constantFrom(' ', '\n')), {
  minLength: 1,
  maxLength: 6,
});
type Phrase = readonly (readonly [string, (word: string) => string, string])[];

const wrappers = [
  (s: string) => s,
  (s: string) => s.replace(/^/gm, '> '),
  (s: string) => `- ${s.replace(/\n/g, '\n  ')}`,
  (s: string) => `10. ${s.replace(/\n/g, '\n    ')}`,
  (s: string) => `> [!note] Title\n${s.replace(/^/gm, '> ')}`,
  (s: string) => `::: {.callout-tip}\n\n${s}\n\n:::`,
  (s: string) => `[^n]: ${s.replace(/\n/g, '\n    ')}`,
];
const frames = [
  (s: string) => s,
  (s: string) => `# ${s.replace(/\n/g, ' ')}`,
  (s: string) => `| head | ${s.replace(/\n/g, ' ').replace(/\|/g, '\\|')} |\n|-|-|\n| a | b |`,
  (s: string) => `Term\n:   ${s}`,
];
const block = fc.record({
  phrase,
  frame: fc.constantFrom(...frames),
  wraps: fc.array(fc.constantFrom(...wrappers), { maxLength: 3 }),
});
const document = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', '\uFEFF'),
});
type Shape = typeof document extends fc.Arbitrary<infer T> ? T : never;

const inOrder = (words: Phrase, styled: boolean, from: { n: number }): string =>
  words
    .map(([w, style, gap], index) => {
      const planted = `${w}${String(from.n++)}z`;
      return (styled ? style(planted) : planted) + (index < words.length - 1 ? gap : '');
    })
    .join('');

function render({ blocks, end, mark }: Shape): { source: string; words: string[] } {
  const from = { n: 0 };
  const words: string[] = [];
  const body = blocks
    .map(({ phrase: said, frame, wraps }) => {
      said.forEach(([w], index) => words.push(`${w}${String(from.n + index)}z`));
      return wraps.reduce((text, wrap) => wrap(text), frame(inOrder(said, true, from)));
    })
    .join('\n\n<!-- -->\n\n');
  return { source: mark + body.replaceAll('\n', end), words };
}

const plains = (source: string): string[] =>
  readMarkdown(source).passages.map(({ plain }) => plain.text);

function checkMap(source: string, plain: Plain): void {
  let at = 0;
  for (const segment of plain.segments) {
    expect(segment.at).toBe(at);
    at += segment.length;
    const said = plain.text.slice(segment.at, at);
    const written = cut(source, segment.source);
    // White space may be folded; every other unit mapped one to one is itself.
    if (written.length === said.length && !/[\s\0\uFFFC\uFFFD]/.test(said) && said.length > 1)
      expect(written).toBe(said);
  }
  expect(at).toBe(plain.text.length);
}

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

function checkDocument(source: string): void {
  const { passages, directives } = readMarkdown(source);
  for (const { plain, source: place } of passages) {
    checkMap(source, plain);
    expect(place.end).toBeLessThanOrEqual(source.length);
    for (const segment of plain.segments) {
      expect(contains(place, segment.source)).toBe(true);
      expect(splitsPair(source, segment.source.start)).toBe(false);
      expect(splitsPair(source, segment.source.end)).toBe(false);
    }
    let last = -1;
    for (const segment of plain.segments) {
      expect(segment.source.start).toBeGreaterThanOrEqual(last);
      last = segment.source.end;
    }
  }
  for (const { span } of directives) expect(cut(source, span)).toMatch(/^<!--[^]*-->$/);
}

describe('for generated documents', () => {
  it('cuts every planted word exactly, once, in order', () => {
    fc.assert(
      fc.property(document, (shape) => {
        const { source, words } = render(shape);
        const found = readMarkdown(source).passages.flatMap(({ plain }) =>
          words
            .filter((planted) => plain.text.includes(planted))
            .map((planted) => {
              const start = plain.text.indexOf(planted);
              const span = toSource(plain, { start, end: start + planted.length });
              expect(cut(source, span)).toBe(planted);
              return planted;
            }),
        );
        expect(found).toEqual(words);
        checkDocument(source);
      }),
      SEED,
    );
  });

  it('reads the same text with any line ends and a byte order mark', () => {
    fc.assert(
      fc.property(document, (shape) => {
        const plain = plains(render({ ...shape, end: '\n', mark: '' }).source);
        expect(plains(render(shape).source)).toEqual(plain);
      }),
      SEED,
    );
  });

  it('reads the same words however they are wrapped or emphasised', () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom(...wrappers), (said, wrap) => {
        const once = (text: string) => plains(wrap(text)).map((plain) => plain.replace(/\s/g, ' '));
        const bare = inOrder(said, false, { n: 0 });
        const emphasised = inOrder(
          said.map(([w, , gap]) => [w, (planted) => `*${planted}*`, gap]),
          true,
          { n: 0 },
        );
        expect(once(bare.replace(/\n/g, ' '))).toEqual(once(bare));
        expect(once(emphasised)).toEqual(once(bare));
      }),
      SEED,
    );
  });

  it('reads a document the same after an unrelated paragraph', () => {
    fc.assert(
      fc.property(document, (shape) => {
        const { source } = render({ ...shape, end: '\n', mark: '' });
        expect(plains(`Unrelated.\n\n<!-- -->\n\n${source}`)).toEqual([
          'Unrelated.',
          ...plains(source),
        ]);
      }),
      SEED,
    );
  });
});

describe('for any input', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        ...'# > - * _ ` ~ [ ] ( ) ! ^ | : \\ & ; $ % = { } < > @ \n \r \t a é 😀 \0'.split(' '),
        ' ',
        '\n\n',
        '    ',
        ':::',
        '%%',
        '[!x]',
        '---\ntitle: ',
        '<!-- myelint-disable',
        '-->',
        '&amp;',
        '\uD800',
        'www.a.b',
        '|-|\n',
        '[[',
        '^[',
        '\uFEFF',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('never throws and keeps every map sound', () => {
    fc.assert(fc.property(soup, checkDocument), { ...SEED, numRuns: 1500 });
  });

  it('stands a mutated document', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(12), soup, (shape, at, gone, put) => {
        const { source } = render(shape);
        const from = at % (source.length + 1);
        checkDocument(source.slice(0, from) + put + source.slice(from + gone));
      }),
      SEED,
    );
  });
});
