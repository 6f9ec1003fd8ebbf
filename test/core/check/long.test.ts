import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

/** Texts that nobody writes: each must be read to its end, within the runner's own limit. */
const claim = 'ALS is a demyelinating disease';
const LONG: Readonly<Record<string, string>> = {
  '20,000 words without a full stop': 'demyelination weakness nerve of ALS '.repeat(4000),
  'one name 20,000 times': 'ALS '.repeat(20_000),
  'one name of 195,000 letters': `${'demyelinating'.repeat(15_000)} ALS`,
  '5,000 commas': `ALS is ${'demyelinating, '.repeat(5000)}.`,
  '5,000 members of a list': `${'ALS, '.repeat(5000)}are demyelinating diseases.`,
  '5,000 appositions': `${'ALS, a demyelinating disease, '.repeat(5000)}.`,
  '3,000 nested brackets': `ALS is ${'('.repeat(3000)}demyelinating${')'.repeat(3000)}`,
  '3,000 nested asides': `${'ALS ('.repeat(3000)}demyelinating${')'.repeat(3000)}`,
  '5,000 open brackets': 'ALS ( is demyelinating '.repeat(5000),
  '2,000 complement clauses': `${'We know that '.repeat(2000)}${claim}.`,
  '2,000 relative clauses': `ALS, ${'which is a disease which '.repeat(2000)}is demyelinating.`,
  '2,000 causes': 'ALS is demyelinating because '.repeat(2000),
  '4,000 objects of "of"': `${'loss of '.repeat(4000)}myelin in ALS`,
  '5,000 possessors': `${"ALS's ".repeat(5000)}demyelination`,
  '10,000 negations': `ALS is ${'not '.repeat(10_000)}demyelinating`,
  '6,000 arrows': 'ALS -> demyelination -> '.repeat(3000),
  '5,000 labels': `${'ALS: '.repeat(5000)}demyelinating`,
  '100,000 hyphens': `${'-'.repeat(100_000)}ALS demyelinating`,
  '20,000 numbers in a range': `Survival in ALS is ${'3-'.repeat(20_000)} years`,
  'a table of 1,000 rows': `| Disease | Class |\n|-|-|\n${'| ALS | demyelinating |\n'.repeat(1000)}`,
};

test.each(Object.entries(LONG))('%s', (_, text) => {
  expect(checker.analyze(text, DEFAULT_SETTINGS).text).toBe(text);
});

test('a line of 200,000 letters is read to its end', () => {
  const text = `${claim}. `.repeat(6250);
  const { findings } = checker.analyze(text, DEFAULT_SETTINGS);
  expect(findings).toHaveLength(6250);
  expect(findings.at(-1)?.span.end).toBe(text.length - 2);
});

test('a line of claims without a full stop is read to its end', () => {
  const { findings } = checker.analyze(`${claim}; `.repeat(2000), DEFAULT_SETTINGS);
  expect(findings.at(-1)?.span.start).toBeGreaterThan(55_000);
});
