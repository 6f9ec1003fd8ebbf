import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Analysis } from '../../../server/src/core/index.ts';
import { readMarkdown } from '../../../server/src/core/markdown/read.ts';
import { contains, cut } from '../../../server/src/core/text/spans.ts';
import { notes } from '../../corpus/notes.ts';
import { checker } from '../../lsp/knowledge.ts';

/** What holds for every text, tried on a seeded sample of the labelled sets. */
const RUNS = { seed: 7, numRuns: 200 };
const text = fc.constantFrom(...notes);
const analyze = (source: string): Analysis => checker.analyze(source, DEFAULT_SETTINGS);

/** Rule and words of each finding, white space and emphasis aside. */
function said(source: string): string[] {
  return analyze(source).findings.map(
    ({ rule, span }) =>
      `${rule}: ${cut(source, span)
        .replace(/[*\s]+/g, ' ')
        .trim()}`,
  );
}

/** One paragraph of prose without markup: what may be wrapped and emphasised freely. */
const prose = notes.filter((source) => /^[A-Z][\p{L}\p{N} ,.;:()'’%–—-]*\.\s*$/u.test(source));
const paragraph = fc.constantFrom(...prose);

/** Breaks lines before they grow longer than `width`. */
function wrapped(source: string, width: number): string {
  let column = 0;
  return source
    .trim()
    .split(/\s+/)
    .reduce((lines, word) => {
      // A number or a sign at the start of a line could begin a list.
      const breaks = column + word.length > width && /^[A-Za-z]{2,}/.test(word);
      column = breaks ? word.length : column + word.length + 1;
      return lines === '' ? word : lines + (breaks ? '\n' : ' ') + word;
    }, '');
}

function splitsPair(source: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(source.slice(Math.max(0, at - 1), at + 1));
}

/** Throws where a finding does not lie well in its text. */
function checkSpans(source: string): void {
  const { passages } = readMarkdown(source);
  for (const { span, because, claim } of analyze(source).findings) {
    const words = cut(source, span);
    expect(words).not.toBe('');
    expect(words).toBe(words.trim());
    expect(splitsPair(source, span.start) || splitsPair(source, span.end)).toBe(false);
    expect(passages.some((passage) => contains(passage.source, span))).toBe(true);
    expect(claim.span).toEqual(span);
    expect(span.end).toBeLessThanOrEqual(source.length);
    for (const cue of because) expect(cue.text).toBe(cut(source, cue.span));
  }
}

describe('a text of the labelled sets', () => {
  it('is found, and so is prose among them', () => {
    expect(notes.length).toBeGreaterThan(2000);
    expect(prose.length).toBeGreaterThan(200);
  });

  it('gets findings that lie in one block and cut what was reported', () => {
    fc.assert(fc.property(text, checkSpans), { seed: 7, numRuns: 400 });
  });

  it('gets the same findings twice', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(analyze(source)).toEqual(analyze(source));
      }),
      RUNS,
    );
  });

  it('gets the same findings with CRLF', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(said(source.replace(/\r?\n/g, '\r\n'))).toEqual(said(source));
      }),
      RUNS,
    );
  });

  it('gets the same findings when an unrelated section follows', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(said(`${source}\n\n# Weather\n\nIt rained in the valley all day.\n`)).toEqual(
          said(source),
        );
      }),
      RUNS,
    );
  });

  it('never makes the checker throw, however it is broken', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    const piece = fc.constantFrom('', '\n\n', '|', '> ', '`', '(', '*', '[^1]', '\uD83D', ':', '"');
    fc.assert(
      fc.property(text, text, at, at, piece, (one, other, from, to, between) => {
        const head = one.slice(0, Math.round(from * one.length));
        const tail = other.slice(Math.round(to * other.length));
        checkSpans(head + between + tail);
        expect(() => analyze(one + one)).not.toThrow();
      }),
      RUNS,
    );
  });
});

describe('a paragraph of prose', () => {
  it('gets the same findings however it is wrapped', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 20, max: 100 }), (source, width) => {
        expect(said(wrapped(source, width))).toEqual(said(source));
      }),
      RUNS,
    );
  });

  it('has the same one of two claims told, whichever of its words is emphasised', () => {
    const source =
      'The primary lesion of ALS lies in the oligodendrocyte and its myelin, whose destruction by cytotoxic T cells deprives the axon of lactate; the cell body follows months later.';
    expect(said(source)).toHaveLength(1);
    expect(said(source.replace('cytotoxic', '*cytotoxic*'))).toEqual(said(source));
    expect(said(source.replace('primary', '**primary**'))).toEqual(said(source));
  });

  it('gets the same findings with one of its words emphasised', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), fc.constantFrom('*', '**'), (source, nth, mark) => {
        const words = [...source.matchAll(/(?<=\s)[a-z]{3,}(?=\s)/g)];
        const word = words[nth % Math.max(words.length, 1)];
        if (!word) return;
        const [start, end] = [word.index, word.index + word[0].length];
        const emphasised = source.slice(0, start) + mark + word[0] + mark + source.slice(end);
        expect(said(emphasised)).toEqual(said(source));
      }),
      RUNS,
    );
  });
});
