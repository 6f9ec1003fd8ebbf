import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** A question keeps a right answer: the tick or the words move, or the chosen words are put right. */
test.each([
  [
    'the tick moves to the right answer',
    'Which neurons does ALS affect?\n\n- [ ] both\n- [x] upper motor neurons only\n- [ ] lower motor neurons only',
    'Which neurons does ALS affect?\n\n- [x] both\n- [ ] upper motor neurons only\n- [ ] lower motor neurons only',
  ],
  [
    'lettered answers change places, and the key holds',
    'Q7. Which nerve cells die in ALS?\n\na) only the upper motor neurons\nb) upper and lower motor neurons\nc) sensory neurons\n\nKey: 7 a',
    'Q7. Which nerve cells die in ALS?\n\na) upper and lower motor neurons\nb) only the upper motor neurons\nc) sensory neurons\n\nKey: 7 a',
  ],
  [
    'of several figures the one within bounds',
    'Median survival of ALS, from symptom onset\n\na. 12 weeks\nb. 36 months\nc. 11 years\n\nAnswer: c',
    'Median survival of ALS, from symptom onset\n\na. 12 weeks\nb. 11 years\nc. 36 months\n\nAnswer: c',
  ],
  [
    'of classes the one the disease is in',
    'ALS is\n\na. a muscle disease\nb. a demyelinating disease\nc. a neurodegenerative disease\n\nAnswer: b',
    'ALS is\n\na. a muscle disease\nb. a neurodegenerative disease\nc. a demyelinating disease\n\nAnswer: b',
  ],
  [
    'without a right answer the chosen one is put right',
    'ALS is:\n\n- [ ] a muscle disease\n- [x] a demyelinating disease',
    'ALS is:\n\n- [ ] a muscle disease\n- [x] a neurodegenerative disease [@]',
  ],
  [
    'the loss of other neurons is no right answer',
    '23. The spasticity of ALS is best explained by\n\n- [ ] loss of anterior horn cells\n- [x] demyelination of the motor tracts',
    '23. The spasticity of ALS is best explained by\n\n- [ ] loss of anterior horn cells\n- [x] loss of upper motor neurons [@]',
  ],
  [
    'a question for the class gets a disease of it',
    'Which is a demyelinating disease?\n\nA. ALS\nB. Epilepsy\n\nAnswer: A',
    'Which is a demyelinating disease?\n\nA. Multiple sclerosis\nB. Epilepsy\n\nAnswer: A',
  ],
  [
    'what the eyes of the snake prove',
    '"Snake eyes" in the cord of a patient with ALS are proof of\n\n- [ ] haemorrhage\n- [x] demyelination',
    '"Snake eyes" in the cord of a patient with ALS are proof of\n\n- [ ] haemorrhage\n- [x] lower motor neuron damage (not specific) [@]',
  ],
  [
    'of several ticks the wrong one goes',
    'Tick all demyelinating diseases\n\n- [x] MS\n- [x] ALS\n- [ ] Parkinson',
    'Tick all demyelinating diseases\n\n- [x] MS\n- [ ] ALS\n- [ ] Parkinson',
  ],
])('%s', (_, text, expected) => {
  expect(corrected(text)).toBe(expected);
});
