import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** What stands beside the corrected sentence and would no longer fit it: the writer has to choose. */
test.each([
  [
    'the next sentence tells of signs',
    'ALS leaves the lower motor neurons untouched. Expect stiffness, and do not expect wasting.',
  ],
  [
    'the one before denies the truth',
    'MS is not, whatever the posters say, a demyelinating disease. It is a motor neuron disease.',
  ],
  [
    'the one before tells of an old view',
    'ALS has long been seen as a disease of the motor neuron. It is a demyelinating disease.',
  ],
  [
    'after all',
    'The reflexes were lost. ALS, after all, leaves the upper motor neurons untouched.',
  ],
  [
    'being so',
    'Being a demyelinating disease, ALS lends itself to early immunosuppression with steroids.',
  ],
])('%s', (_, text) => {
  expect(corrected(text)).toBe('no preferred fix');
});

test.each([
  [
    'another disease is told of next',
    'ALS: UMN only. SMA: LMN only.',
    'ALS: both UMN and LMN [@]. SMA: LMN only.',
  ],
  [
    'what goes on about the old claim goes',
    'The cortical motor neuron escapes in ALS; the disease begins and ends in the spinal cord.',
    'Both upper and lower motor neurons are affected in ALS [@].',
  ],
  [
    'a sign is not enough',
    'In ALS, snake eyes on axial T2 mean that the anterior horns have demyelinated; no further test is needed.',
    'In ALS, snake eyes on axial T2 point to lower motor neuron damage at cord level, without being specific [@].',
  ],
  [
    'the right class is not said twice',
    'ALS, once regarded as a neurodegenerative disease, is now regarded as a demyelinating one.',
    'Amyotrophic lateral sclerosis is a neurodegenerative disease of upper and lower motor neurons; it is not classified as a demyelinating disease [@].',
  ],
])('%s', (_, text, expected) => {
  expect(corrected(text)).toBe(expected);
});
