import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** What cannot be put right in its own words is denied as a whole, as far as the fact goes. */
test.each([
  [
    'said of two diseases',
    'Both ALS and MS are caused by the immune system attacking myelin.',
    'It is not true that both ALS and MS are caused by the immune system attacking myelin [@].',
  ],
  [
    'said of two diseases, in a place',
    'In both MS and ALS, the disease process begins with an immune attack on myelin.',
    'It is not true that in both MS and ALS, the disease process begins with an immune attack on myelin [@].',
  ],
  [
    'where the fact is qualified',
    'Both CIDP and GBS are usual manifestations of ALS.',
    'It is not established that both CIDP and GBS are usual manifestations of ALS [@].',
  ],
])('a plain sentence is denied: %s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test.each([
  ['it answers', 'Q. Is ALS one of the demyelinating diseases?\n\nA. Yes, it is.'],
  ['it holds a figure', 'In both MS and ALS, myelin is attacked first in 40% of cases.'],
  ['somebody found it', 'We found that both ALS and MS are caused by an attack on myelin.'],
  [
    'another statement would be denied with it',
    'Both ALS and MS are caused by an attack on myelin, and both are rare.',
  ],
])('no sentence is denied where %s', (_, before) => {
  expect(corrected(before)).not.toMatch(/^It is not|that a\. /);
});
