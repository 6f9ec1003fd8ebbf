import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

const FACT = 'als-not-demyelinating';
const SENTENCE =
  'Amyotrophic lateral sclerosis is a neurodegenerative disease of upper and lower motor neurons; it is not classified as a demyelinating disease';
const KEYS = '@hardiman2017amyotrophic; @talbot2018amyotrophic; @feldman2022amyotrophic';

/** The text after a fact was written where `|` stands; the body of a new note is left out. */
function written(marked: string, wanted: Partial<Settings> = {}, fact = FACT): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const settings = { ...DEFAULT_SETTINGS, ...wanted };
  const { edits } = checker.insertEvidence(text, offset, fact, settings);
  expect(edits.map(({ span }) => span.start)).toEqual(
    edits.map(({ span }) => span.start).sort((a, b) => a - b),
  );
  return edits
    .toReversed()
    .reduce(
      (left, { span, newText }) => left.slice(0, span.start) + newText + left.slice(span.end),
      text,
    )
    .replace(/^(\[\^\w+\]: )Hardiman [^\r\n]*/m, '$1…');
}

describe('a fact is written with its citation', () => {
  test.each([
    ['into an empty note', '|', `${SENTENCE}[^1].\n\n[^1]: …\n`],
    ['after a sentence', 'It rains.|\n', `It rains. ${SENTENCE}[^1].\n\n[^1]: …\n`],
    ['before a sentence', '|It rains.\n', `${SENTENCE}[^1]. It rains.\n\n[^1]: …\n`],
    [
      'between others, beside a note that is there',
      'One. |\n\nTwo.[^1]\n\n[^1]: A note.\n',
      `One. ${SENTENCE}[^2].\n\nTwo.[^1]\n\n[^1]: A note.\n[^2]: …\n`,
    ],
    ['as the document cites', 'Two [@a].\n\n|\n', `Two [@a].\n\n${SENTENCE} [${KEYS}].\n`],
  ])('%s', (_, before, after) => {
    expect(written(before)).toBe(after);
  });

  test('as the settings want it', () => {
    expect(written('|\n', { citationStyle: 'pandoc', citationPlacement: 'afterPunctuation' })).toBe(
      `${SENTENCE}. [${KEYS}]\n`,
    );
  });
});

test.each(checker.evidence.map(({ fact }) => fact))(
  '%s can be written without being flagged',
  (fact) => {
    const text = written('|', {}, fact);
    expect(text).toContain('[^1]');
    expect(checker.analyze(text, DEFAULT_SETTINGS).findings).toEqual([]);
  },
);

test('nothing is written of a fact that is not known or has no reference', () => {
  expect(checker.insertEvidence('', 0, 'no-such-fact', DEFAULT_SETTINGS).edits).toEqual([]);
  const grades = checker.evidence.map(({ evidence }) => evidence);
  expect(grades).not.toContain('none');
  const order = ['established', 'qualified', 'debated'];
  expect(grades).toEqual(grades.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
});
