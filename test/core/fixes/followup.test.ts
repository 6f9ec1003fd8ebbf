import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** A sentence that only builds on the false claim goes with it; one that says more stays. */
test.each([
  [
    'what comes first and later',
    'ALS starts in the myelin. Only when the sheath has gone does the neuron fail.',
    'Motor neurons and their axons degenerate in ALS [@].',
  ],
  [
    'what holds of one level of neurons',
    'MND affects upper motor neurons only. If you see wasting, look for a trapped nerve.',
    'MND affects both upper and lower motor neurons [@].',
  ],
  [
    'more about the lesion',
    'In ALS the first thing to go is the insulation. Oligodendrocytes die, and only then do the axons.',
    'In ALS motor neurons and their axons degenerate [@].',
  ],
  [
    'the neurons that are spared',
    'ALS is confined to the neurons of the motor cortex. The anterior horn cells come through unscathed.',
    'ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'the other level of neurons',
    'ALS leaves the corticospinal neurons alone. It is the anterior horn that goes.',
    'ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'what becomes of the covering',
    'ALS is caused by the gradual erosion of myelin. As the wrapping thins, signals falter.',
    'ALS is caused by degeneration of motor neurons and their axons [@].',
  ],
  [
    'what comes second by it',
    'Multiple sclerosis is a primary axonopathy. The loss of myelin comes second and because of it.',
    'Multiple sclerosis is a demyelinating disease of the central nervous system [@].',
  ],
  [
    'a picture that goes on',
    "In Lou Gehrig's disease it is the myelin which breaks first. So the lamp is flickering.",
    "In Lou Gehrig's disease motor neurons and their axons degenerate [@].",
  ],
  [
    'a sign that fits the truth as well',
    'ALS spares the upper motor neurons. The muscles go thin, then they go still.',
    'ALS affects both upper and lower motor neurons [@]. The muscles go thin, then they go still.',
  ],
  [
    'a reason for something that no lesion bears on',
    'ALS is a demyelinating disease. That is why its first symptoms are so hard to date.',
    'ALS is a neurodegenerative disease [@]. That is why its first symptoms are so hard to date.',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test.each([
  ['a treatment', 'ALS starts in the myelin. That is why natalizumab was tried in the clinic.'],
  [
    'a turn to something else',
    'ALS starts in the myelin. Wasting, by contrast, has nothing to do with the sheath.',
  ],
  [
    'more of it behind',
    'MND affects upper motor neurons only. It is the cortex that goes. This explains why the anterior horn is full.',
  ],
])('left to the writer: %s', (_, text) => {
  expect(corrected(text)).toBe('no preferred fix');
});
