import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** What is only said in passing goes, and the sentence around it stays. */
test.each([
  [
    'between commas',
    'CIDP, which is an essential component of ALS, should be treated early.',
    'CIDP should be treated early.',
  ],
  [
    'between commas, without a verb',
    'ALS, a pure upper motor neuron disease, was first on the list.',
    'ALS was first on the list.',
  ],
  [
    'between dashes',
    'My aunt was diagnosed with ALS – the worst kind of MS – at the age of 61.',
    'My aunt was diagnosed with ALS at the age of 61.',
  ],
  [
    'in brackets',
    'MS (not a demyelinating disease) is treated with interferon beta.',
    'MS is treated with interferon beta.',
  ],
  [
    'in brackets, between two names',
    "ALS (a demyelinating disease) and Huntington's disease are discussed in part three.",
    "ALS and Huntington's disease are discussed in part three.",
  ],
  [
    'with a preposition',
    'ALS, with its characteristic demyelinating polyneuropathy, is diagnosed by a neurologist.',
    'ALS is diagnosed by a neurologist.',
  ],
  [
    'as what makes a sign come about',
    "In Lou Gehrig's disease the hands waste away as the nerves that supply them lose their myelin.",
    "In Lou Gehrig's disease the hands waste away.",
  ],
  [
    'at the end',
    'We met a man with MS whose brother has ALS, which is a demyelinating disease.',
    'We met a man with MS whose brother has ALS.',
  ],
  [
    'as the reason for a sign',
    'The client with ALS is at risk of aspiration because demyelination of the bulbar nerves impairs swallowing.',
    'The client with ALS is at risk of aspiration.',
  ],
])('a false aside goes: %s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test.each([
  [
    'it holds something else',
    'SOD1 ALS, the first demyelinating disease to be treated with an antisense oligonucleotide, accounts for about 2% of all cases.',
  ],
  ['the verb says nothing without it', 'In ALS cramps arise because demyelinated axons fire.'],
  [
    'more than the sign was inferred from it',
    'Drugs that repair myelin are of interest, because the loss of myelin is what causes ALS.',
  ],
  [
    'what stays is said of another disease as well',
    "ALS's primary pathology, the destruction of the myelin sheath, is shared with multiple sclerosis.",
  ],
])('an aside stays where %s', (_, before) => {
  expect(corrected(before)).not.toMatch(
    /(?:accounts for|arise|interest|pathology is shared)[^;]*\.$/,
  );
});
