import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** The value of a label takes the fact's own words. */
test.each([
  [
    'a cell',
    '| Sign in ALS | Cause |\n|---|---|\n| clonus | stripped corticospinal myelin |',
    '| Sign in ALS | Cause |\n|---|---|\n| clonus | loss of upper motor neurons |',
  ],
  [
    'a cell on a sign of imaging',
    '| Sign | Seen in | Means |\n|---|---|---|\n| snake eyes | ALS | demyelination of the anterior cord |',
    '| Sign | Seen in | Means |\n|---|---|---|\n| snake eyes | ALS | lower motor neuron damage (not specific) |',
  ],
  [
    'with where the old lesion was',
    '- Motor neuron disease\n  - hallmark lesion: demyelination, lateral columns',
    '- Motor neuron disease\n  - hallmark lesion: degeneration of motor neurons and their axons [@]',
  ],
  [
    'an option',
    'Q18. The weakness in ALS is best explained by\n\na) thiamine\nb) loss of the myelin wrapping of motor axons\n\nAnswer: b',
    'Q18. The weakness in ALS is best explained by\n\na) thiamine\nb) loss of motor neurons [@]\n\nAnswer: b',
  ],
  [
    'in brackets',
    'ALS (M:F 1.5:1; typical survival 0.5–1 y) is the commonest adult motor neuron disease.',
    'ALS (M:F 1.5:1; typical survival about 20 to 48 months [@]) is the commonest adult motor neuron disease.',
  ],
])('%s', (_, text, expected) => {
  expect(corrected(text)).toBe(expected);
});

test.each([
  ['what comes first in time', '| | ALS |\n|---|---|\n| First event | demyelination of the cord |'],
  [
    'what is told of it',
    '| Disease | Primary target |\n|---|---|\n| MS | the axon; myelin falls off later |',
  ],
])('left: %s', (_, text) => {
  expect(corrected(text)).toMatch(/^no preferred fix$|central pathological process/);
});
