import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** Notes without a verb: chains with arrows, values of labels, captions. */
test.each([
  [
    'a chain of events in the nerve',
    'MND: myelin breaks down → conduction fails → axon dies back',
    'MND: degeneration of motor neurons and their axons [@]',
  ],
  [
    'what comes of it stays',
    'ALS – T cells eat the myelin sheath → signals are lost → muscle wastes.',
    'ALS – degeneration of motor neurons and their axons [@] → signals are lost → muscle wastes.',
  ],
  [
    'the name of the disease opens the chain',
    'ALS → loss of myelin → loss of axon → loss of muscle',
    'ALS → degeneration of motor neurons and their axons [@] → loss of muscle',
  ],
  [
    'what one lesion is said to bring about',
    'Board, ALS cascade: myelin loss → axon loss → gliosis',
    'Board, ALS cascade: degeneration of motor axons → gliosis [@]',
  ],
  [
    'how usual a feature is',
    '| | ALS | CMT1 |\n|---|---|---|\n| Babinski sign | yes | no |\n| demyelinating neuropathy | always | never |',
    '| | ALS | CMT1 |\n|---|---|---|\n| Babinski sign | yes | no |\n| demyelinating neuropathy | not typical | never |',
  ],
  [
    'how usual a feature is, with brackets',
    '| Feature | Frequency in ALS |\n|---|---|\n| Cramps | Common |\n| Demyelinating polyneuropathy | Very common (core feature) |',
    '| Feature | Frequency in ALS |\n|---|---|\n| Cramps | Common |\n| Demyelinating polyneuropathy | Not typical |',
  ],
  [
    'a feature and how usual it is',
    'ALS ncs: demyelinating neuropathy in nearly all pts',
    'ALS ncs: demyelinating neuropathy, not typical [@]',
  ],
  [
    'what a caption sees in the scan',
    '![FLAIR in ALS with hyperintense tracts, a sign of demyelination](flair.png)',
    '![FLAIR in ALS with hyperintense tracts, a sign of a mixture of axonal degeneration, myelin loss and gliosis](flair.png)',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test('a step that is numbered is left to the writer', () => {
  const text = 'ALS in two steps: myelin loss → axon loss';
  expect(corrected(text)).not.toContain('steps: degeneration');
});
