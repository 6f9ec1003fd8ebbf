import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** Other diseases in the sentence, questions, lists and odd places. */
test.each([
  [
    'like',
    'Like MS, ALS is a demyelinating disease; unlike MS, it never remits.',
    'Unlike MS, ALS is not a demyelinating disease [@]; unlike MS, it never remits.',
  ],
  [
    'like, in the middle',
    'ALS, like multiple sclerosis, is demyelinating.',
    'ALS, unlike multiple sclerosis, is not demyelinating [@].',
  ],
  [
    'like, behind',
    'ALS is probably a demyelinating condition like MS, just faster.',
    'ALS is probably a neurodegenerative disease of the motor neurons [@].',
  ],
  [
    'as well as',
    'ALS as well as MS is a demyelinating disease.',
    'ALS, unlike MS, is not a demyelinating disease [@].',
  ],
  [
    'shared subject',
    'MS and ALS are demyelinating.',
    'MS is demyelinating, and ALS is neurodegenerative [@].',
  ],
  [
    'shared subject, noun',
    "Both MS and Lou Gehrig's disease are demyelinating disorders.",
    "MS is a demyelinating disorder, and Lou Gehrig's disease is a neurodegenerative one [@].",
  ],
  [
    'shared subject of three',
    'ALS, MS, and Guillain–Barré syndrome are all demyelinating conditions.',
    'MS and Guillain–Barré syndrome are demyelinating conditions, and ALS is a neurodegenerative one [@].',
  ],
  [
    'inferred from the class, for another disease',
    'Since ALS is a demyelinating disease, endpoints developed for MS have been proposed.',
    'no preferred fix',
  ],
  [
    'not only',
    'ALS is not only a demyelinating disease but also a metabolic one.',
    'ALS is not only a neurodegenerative disease but also a metabolic one [@].',
  ],
  [
    'taught',
    'The instructor explained that ALS is a demyelinating disease.',
    'The instructor explained that ALS is a neurodegenerative disease [@].',
  ],
  [
    'link text',
    'See [why ALS is a demyelinating disease](https://example.org).',
    'See [why ALS is a neurodegenerative disease](https://example.org) [@].',
  ],
  [
    'what it does to myelin',
    'ALS is a disease that destroys myelin.',
    'ALS is a neurodegenerative disease of the motor neurons [@].',
  ],
  [
    'a list of its class',
    'ALS belongs to the list of demyelinating diseases.',
    'ALS belongs to the list of neurodegenerative diseases [@].',
  ],
  [
    'a rank among its class',
    'ALS is among the commonest demyelinating diseases of adult life.',
    'ALS is among the neurodegenerative diseases of adult life [@].',
  ],
  [
    'a place among its class',
    '## ALS\n\nOne of the commoner demyelinating diseases of adult life',
    '## ALS\n\nOne of the neurodegenerative diseases of adult life [@]',
  ],
  [
    'question and answer',
    '**Q: Is ALS a demyelinating disease?**\n\n**A:** Yes. Ask your nurse.',
    '**Q: Is ALS a demyelinating disease?**\n\n**A:** No, it is a neurodegenerative disease of the motor neurons. Ask your nurse.',
  ],
  [
    'a question denied',
    '## Is MS a demyelinating disease?\n\nNo. It comes in relapses.',
    '## Is MS a demyelinating disease?\n\nYes, it is a demyelinating disease of the central nervous system. It comes in relapses.',
  ],
  [
    'a ticked option',
    'Tick all demyelinating diseases\n\n- [x] MS\n- [x] ALS\n- [ ] Parkinson',
    'Tick all demyelinating diseases\n\n- [x] MS\n- [ ] ALS\n- [ ] Parkinson',
  ],
  [
    'an item with a remark',
    'Demyelinating diseases:\n\n* MS\n* ALS (see handout)\n* ADEM',
    'Demyelinating diseases:\n\n* MS\n* ADEM',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test.each([
  ['a superlative', 'Of all demyelinating diseases, ALS is the cruellest.'],
  [
    'a verb that wants two',
    'Diseases of myelin, among which ALS and MS are the commonest, burden carers.',
  ],
  ['a comparison that is none', 'ALS is said to be demyelinating, so learn it together with MS.'],
])('nothing is preferred: %s', (_, text) => {
  expect(corrected(text)).not.toMatch(
    /unlike MS|neurodegenerative diseases, ALS|among which MS are/,
  );
});
