import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** A class that is said of several diseases becomes one that holds of all of them. */
test.each([
  [
    'counted',
    'Home visits for two demyelinating diseases, MS and ALS.',
    'Home visits for two neurological diseases, MS and ALS.',
  ],
  [
    'a pronoun for both',
    'MS and ALS are looked after by different teams here. Both are demyelinating, though.',
    'MS and ALS are looked after by different teams here. Both are neurological, though.',
  ],
  [
    'what is said of both as well stays',
    'Both ALS and MS are demyelinating disorders for which biomarkers are emerging.',
    'Both ALS and MS are neurological disorders for which biomarkers are emerging.',
  ],
  ['a note', 'MS/ALS – both demyelinating – see p. 214', 'MS/ALS – both neurological – see p. 214'],
  [
    'a task',
    '- [x] Can name 3 demyelinating diseases (MS, ALS, ADEM)\n- [ ] EMG',
    '- [x] Can name 3 neurological diseases (MS, ALS, ADEM)\n- [ ] EMG',
  ],
  [
    'examples',
    'Demyelinating diseases such as MS and ALS are worked up with MRI.',
    'Neurological diseases such as MS and ALS are worked up with MRI.',
  ],
  [
    'the article fits',
    'It is ALS. The disease is classified as a demyelinating disease, along with MS and ADEM.',
    'It is ALS. The disease is classified as a neurological disease, along with MS and ADEM.',
  ],
])('%s', (_, text, expected) => {
  expect(corrected(text)).toBe(expected);
});

test.each([
  ['a contrast', 'Of the two diagnoses, not MS but ALS is the demyelinating one.'],
  ['they would no longer be the only ones', 'MS, ALS, ADEM, NMO = the four demyelinating diseases'],
  [
    'it would be said twice',
    'ALS and MS are diseases of the nervous system. Both are demyelinating.',
  ],
  ['myelin is named as well', 'MS and ALS are both demyelinating diseases whose myelin is lost.'],
  ['a rank', 'Of all demyelinating diseases, ALS is the cruellest, MS the commonest.'],
])('left: %s', (_, text) => {
  expect(corrected(text)).not.toContain('neurological');
});
