import { describe, expect, test } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../../server/src/core/language/sentences.ts';
import { tokenize } from '../../../server/src/core/language/tokens.ts';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('a full stop that ends no sentence', () => {
  test.each([
    'Some drugs, e.g. riluzole, help.',
    'Drugs, i.e. riluzole, help.',
    'Charcot et al. described it.',
    'Fig. 2 shows the cord.',
    'It is seen in Figs. 2 and 3 only.',
    'The rate (approx. 2.5 per 100,000) is stable.',
    'ALS vs. MS is a common question.',
    'Dr. Smith agrees.',
    'J. M. Charcot saw it first.',
    'The mean was 2.95 years.',
    'A.L.S. is rare.',
    'They gave IVIG etc. without effect.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('a full stop that ends one', () => {
  test.each<[string, string[]]>([
    ['It is rare. It is fatal.', ['It is rare.', 'It is fatal.']],
    ['Is it? Yes! It is.', ['Is it?', 'Yes!', 'It is.']],
    ['It is axonal.[3,4] It is fatal.', ['It is axonal.', '[3,4] It is fatal.']],
    ['It is axonal [3,4]. It is fatal.', ['It is axonal [3,4].', 'It is fatal.']],
    [
      'It is axonal (Kiernan, 2011). It is fatal.',
      ['It is axonal (Kiernan, 2011).', 'It is fatal.'],
    ],
    ['He said "no." She left.', ['He said "no."', 'She left.']],
    ['We saw type I. Then we stopped.', ['We saw type I.', 'Then we stopped.']],
    ['Did it help? no. It is fatal.', ['Did it help?', 'no.', 'It is fatal.']],
    ['It lasted 3 yrs. Then he died.', ['It lasted 3 yrs.', 'Then he died.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('lines', () => {
  test.each<[string, string, string[]]>([
    [
      'wrapped prose is one sentence',
      'ALS is a disease\nof neurons.',
      ['ALS is a disease\nof neurons.'],
    ],
    ['keyed lines are entries', 'Class: axonal\nCourse: fatal', ['Class: axonal', 'Course: fatal']],
    ['options are entries', 'Which?\n(a) ALS\n(b) MS', ['Which?', '(a) ALS', '(b) MS']],
    [
      'dashed lines are entries',
      'ALS — axonal\nMS — demyelinating',
      ['ALS — axonal', 'MS — demyelinating'],
    ],
    [
      'entries may use either mark',
      'UMN: Babinski\nLMN: wasting\nALS = LMN only (no clonus)\nGBS = areflexia',
      ['UMN: Babinski', 'LMN: wasting', 'ALS = LMN only (no clonus)', 'GBS = areflexia'],
    ],
    ['cards are entries', 'Q: Which?\nA: ALS', ['Q: Which?', 'A: ALS']],
    [
      'wrapped prose may break at an abbreviation',
      'Drugs, e.g.\nriluzole, help.',
      ['Drugs, e.g.\nriluzole, help.'],
    ],
    [
      'wrapped prose may break at a semicolon',
      'It is rare;\nit is fatal.',
      ['It is rare;\nit is fatal.'],
    ],
    [
      'the last word of wrapped prose is no letter of an option',
      'It is a form of\nMS.',
      ['It is a form of\nMS.'],
    ],
    ['a line may end in a full stop', 'It is rare.\nIt is fatal.', ['It is rare.', 'It is fatal.']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('a sentence without an end', () => {
  test('is parted behind a mark, so that no part is too long to read', () => {
    const text = 'motor neurons degenerate, '.repeat(LONGEST_SENTENCE);
    const parts = splitSentences(text, tokenize(text));
    expect(parts.length).toBeGreaterThan(1);
    for (const [index, { from, to }] of parts.entries()) {
      expect(to - from).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect(from).toBe(parts[index - 1]?.to ?? 0);
      expect(sentences(text)[index]).toMatch(/,$/);
    }
  });

  test('is parted anywhere where it has no mark', () => {
    const text = 'word '.repeat(LONGEST_SENTENCE + 1);
    expect(splitSentences(text, tokenize(text)).map(({ from, to }) => to - from)).toEqual([
      LONGEST_SENTENCE,
      1,
    ]);
  });
});
