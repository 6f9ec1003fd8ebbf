import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenBy, flags } from './rules.ts';

/** Sentences as most people write them, by authors who never saw the code; `rule` is what a false one breaks. */
function read(name: string): { readonly text: string; readonly rule?: string }[] {
  return readFileSync(new URL(`ordinary/${name}.jsonl`, import.meta.url), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; rule?: string });
}

test('true texts that use the words of false ones are silent', () => {
  const flagged = read('true').filter(({ text }) => brokenBy(text).length > 0);
  // What is known to be wrong; only ever fewer.
  expect(flagged.map(({ text }) => text.slice(0, 40))).toEqual([
    'We excluded 12 patients with a diagnosis',
    'ALS ≠ demyelinating dz. ALS = MND.',
  ]);
});

test('false claims in ordinary words are found', () => {
  const all = read('false');
  const found = all.filter(({ text, rule }) => brokenBy(text).includes(rule ?? ''));
  expect(all).toHaveLength(1740);
  expect(found.length).toBeGreaterThanOrEqual(LEAST_FOUND);
});

/** Only ever more. */
const LEAST_FOUND = 1657;

/** What stands before a claim, or behind it, takes nothing from it. */
const LEADS = [
  '',
  'After all, ',
  'In short, ',
  'In other words, ',
  'As is well known, ',
  'Most importantly, ',
  'It is now clear that ',
  'We know that ',
  'Remember that ',
];
const TAILS = ['', ' [12]', ' (see Chapter 4)', ', as MRI confirms', '; riluzole is started early'];

const PLAINLY: Readonly<Record<string, readonly string[]>> = {
  'als-demyelinating-disease': [
    'ALS is a demyelinating disease',
    'ALS is one of the demyelinating disorders',
  ],
  'als-myelin-pathology': [
    'ALS is caused by loss of myelin',
    'the first lesion in ALS is demyelination',
    'ALS kills neurons by first stripping away their myelin',
  ],
  'als-signs-demyelination': [
    'in ALS, cramps and twitching result from myelin damage',
    'the symptoms of ALS can all be explained by demyelination',
  ],
  'als-imaging-demyelination': [
    'in ALS, T2 hyperintensity of the corticospinal tracts reflects demyelination',
    'the bright signal seen in ALS marks demyelination of the tracts on FLAIR',
  ],
  'als-immunotherapy': [
    'ocrelizumab, already approved for MS, also stops the progression of ALS',
    'natalizumab has since been shown to slow ALS',
  ],
  'als-ms-overlap': ['ALS and MS are the same disease', 'ALS is a form of multiple sclerosis'],
  'als-neuropathy-core': [
    'a demyelinating neuropathy is found in nine of every ten patients with ALS',
    'the typical neuropathy of ALS is a demyelinating neuropathy',
  ],
  'als-motor-neuron-extent': [
    'ALS is characterised by the selective loss of lower motor neurons',
    'ALS involves the lower motor neurons, and no other motor neurons',
  ],
  'als-survival': ['mean survival in ALS is twelve years'],
  'ms-not-demyelinating': [
    'there is no demyelination in MS',
    'MS is a degenerative disease, not a demyelinating one',
  ],
};

for (const [rule, claims] of Object.entries(PLAINLY))
  flags(
    rule,
    claims.flatMap((claim) => [
      ...LEADS.map((lead) => `${sentence(lead + claim)}.`),
      ...TAILS.map((tail) => `${sentence(claim + tail)}.`),
    ]),
  );

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
