import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** A class in notes, kept from a disease, or with a tail that tells more of it. */
test.each([
  ['a note', 'MS = axonal dz, NOT demyelinating', 'MS = demyelinating dz [@]'],
  [
    'a note that plays the truth down',
    'MS: axonal dz, myelin loss only 2°',
    'MS: demyelinating dz [@]',
  ],
  [
    'what else is noted stays',
    'ALS: autoimmune, demyelinating, progressive.',
    'ALS: neurodegenerative [@], progressive.',
  ],
  [
    'a tail about the lesion',
    'Multiple sclerosis belongs with the motor neuron diseases, and its plaques are an epiphenomenon.',
    'Multiple sclerosis belongs with the demyelinating diseases [@].',
  ],
  [
    'a tail that plays the lesion down',
    'Multiple sclerosis is primarily an axonal disease, and the changes in myelin are of little importance.',
    'Multiple sclerosis is primarily a demyelinating disease [@].',
  ],
  [
    'neither, nor',
    'Neither multiple sclerosis nor migraine is a demyelinating disease.',
    'Multiple sclerosis is a demyelinating disease, but migraine is not [@].',
  ],
  [
    'all but one',
    'All of the disorders in this chapter, except MS, are demyelinating.',
    'All of the disorders in this chapter are demyelinating [@].',
  ],
  [
    'a myth',
    'That multiple sclerosis is a demyelinating disease is a myth: the sheath goes because the axon has failed.',
    'That multiple sclerosis is a demyelinating disease is correct [@].',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test('what is announced as the opposite of what one thought is left to the writer', () => {
  const text =
    'She showed that all we believed has to be turned on its head: MS is first of all an axonal disease.';
  expect(corrected(text)).toBe('no preferred fix');
});

test.each([
  [
    'a treatment that no trial has tested',
    'Is plasma exchange standard treatment for ALS? Yes.',
    'Is plasma exchange standard treatment for ALS? No, this is not established.',
  ],
  [
    'an answer with a verb',
    "Does cyclophosphamide stop Lou Gehrig's disease?\n\nIt does, and the earlier the better.",
    "Does cyclophosphamide stop Lou Gehrig's disease?\n\nNo, this is not established.",
  ],
])('the answer to %s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});
