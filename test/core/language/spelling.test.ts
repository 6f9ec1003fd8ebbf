import { expect, test } from 'vitest';
import { addPhrase, Lexicon } from '../../../server/src/core/language/lexicon.ts';
import { spellingOf } from '../../../server/src/core/language/spelling.ts';

const lexicon = new Lexicon();
for (const phrase of ['demyelinating', 'axonal loss', 'nerves']) addPhrase(lexicon, phrase);
const repair = spellingOf(
  lexicon,
  new Set(['demyelinating', 'axonal', 'nerve', 'nerves', 'serves']),
);

test.each([
  ['a letter left out', 'demyelnating', 'demyelinating'],
  ['a letter too many', 'demyellinating', 'demyelinating'],
  ['a wrong letter', 'axinal', 'axonal'],
  ['two neighbours swapped', 'axnoal', 'axonal'],
  ['two faults in a long word', 'demielinateing', 'demyelinating'],
  ['the nearer of two', 'nervess', 'nerves'],
  ['the first in the alphabet of two as near', 'nervee', 'nerve'],
])('%s is mended: %s', (_, written, meant) => {
  expect(repair(written)).toBe(meant);
});

test.each([
  ['two faults in a short word', 'axinel'],
  ['three faults in a long word', 'dmielinateing'],
  ['another first letter', 'kerves'],
  ['a word of the lexicon', 'nerves'],
  ['a later word of one of its phrases', 'loss'],
  ['a real word that is near', 'remyelinating'],
])('%s is left: %s', (_, written) => {
  expect(repair(written)).toBeUndefined();
});
