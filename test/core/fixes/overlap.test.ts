import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

test.each([
  ['how often', 'ALS and MS frequently coexist.', 'ALS and MS rarely coexist [@].'],
  [
    'how often, with a degree',
    'MS and ALS very often strike the same person, and clinicians should screen.',
    'MS and ALS rarely strike the same person [@].',
  ],
  [
    'a denied rarity',
    'It is not unusual for patients with MS to have ALS.',
    'It is unusual for patients with MS to have ALS [@].',
  ],
  [
    'noun',
    'The frequent coexistence of multiple sclerosis with ALS needs an explanation.',
    'The rare coexistence of multiple sclerosis with ALS [@] needs an explanation.',
  ],
  [
    'a stage',
    "Lou Gehrig's disease is really just the end stage of MS.",
    "Lou Gehrig's disease is a different disease from multiple sclerosis [@].",
  ],
  [
    'relative clause',
    'ALS, which is a late form of MS, begins in one limb.',
    'ALS, which is a different disease from multiple sclerosis [@], begins in one limb.',
  ],
  ['equals sign', '- ALS = end-stage MS', '- ALS ≠ MS [@]'],
  [
    'one disease',
    'ALS and MS are, in the final analysis, one and the same disease.',
    'ALS and MS are, in the final analysis, different diseases [@].',
  ],
  [
    'what tells more of the false kinship goes',
    'Charcot described it: ALS is multiple sclerosis in its most severe form, and nurses know both.',
    'Charcot described it: ALS is a different disease from multiple sclerosis [@], and nurses know both.',
  ],
  [
    'a form of ALS',
    'Multiple sclerosis is a late variant of ALS.',
    'Multiple sclerosis is a different disease from ALS [@].',
  ],
  [
    'two sides of one',
    'MS and ALS are two sides of one illness: the first relapses, the second does not.',
    'MS and ALS are different diseases [@]: the first relapses, the second does not.',
  ],
  [
    'a change of one into the other',
    'In old age MS gradually turns into ALS, as inflammation spreads down the cord.',
    'In old age MS does not turn into ALS [@].',
  ],
  [
    'a share',
    'Roughly 30% of people with ALS also have MS.',
    'Few people with ALS also have MS [@].',
  ],
  [
    'a share, in the singular',
    'One in four patients with ALS also has MS.',
    'Few patients with ALS also have MS [@].',
  ],
  [
    'a share of those who are named',
    'Many of the people who have ALS have MS too, and every scan should be read with care.',
    'Few of the people who have ALS have MS too [@].',
  ],
  [
    'heading',
    '## ALS, the severe form of MS\n\nText.',
    '## ALS, a different disease from multiple sclerosis\n\nText.',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before, 'als-ms-overlap')).toBe(after);
});

test.each([
  [
    'no',
    'Multiple sclerosis is no demyelinating disease at all.',
    'Multiple sclerosis is a demyelinating disease [@].',
  ],
  ['non-', 'Multiple sclerosis is non-demyelinating.', 'Multiple sclerosis is demyelinating [@].'],
  [
    'cannot',
    'MS cannot be classed as a demyelinating disease.',
    'MS can be classed as a demyelinating disease [@].',
  ],
  [
    'front matter',
    '---\ntitle: MS is non-demyelinating\n---\n\nText.',
    '---\ntitle: MS is demyelinating\n---\n\nText.',
  ],
  [
    'a disease of something else',
    'MS is a disease of the motor neurons.',
    'MS is a demyelinating disease [@].',
  ],
])('multiple sclerosis: %s', (_, before, after) => {
  expect(corrected(before, 'ms-not-demyelinating')).toBe(after);
});

test.each([
  'The two are closely related. ALS is a severe variant of MS.',
  "They're closer than most people think. ALS is multiple sclerosis at a later stage.",
])('what is announced as kin is left to the writer: %s', (text) => {
  expect(corrected(text)).toBe('no preferred fix');
});
