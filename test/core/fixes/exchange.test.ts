import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** Two diseases, each told what is true of the other, change places. */
test.each([
  [
    'a cleft',
    'It is ALS, not MS, that is demyelinating.',
    'It is MS, not ALS, that is demyelinating [@].',
  ],
  [
    'two clauses',
    'Multiple sclerosis is not demyelinating; ALS is.',
    'ALS is not demyelinating; multiple sclerosis is [@].',
  ],
  [
    'each its own class',
    'MS and ALS are, respectively, a motor neuron disease and a demyelinating disease.',
    'ALS and MS are, respectively, a motor neuron disease and a demyelinating disease [@].',
  ],
])('%s', (_, text, after) => {
  expect(corrected(text)).toBe(after);
  expect(corrected(text, 'ms-not-demyelinating')).toBe(after);
});

test('what is told of one alone keeps the names where they are', () => {
  const text = 'ALS is demyelinating, and MS is a motor neuron disease that strikes the young.';
  expect(corrected(text)).not.toContain('MS is demyelinating');
});
