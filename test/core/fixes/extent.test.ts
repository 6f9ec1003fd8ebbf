import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

test.each([
  [
    'a definition without a verb',
    "Lou Gehrig's disease\n: A progressive disorder confined to the lower motor neurons.",
    "Lou Gehrig's disease\n: A progressive disorder affecting both upper and lower motor neurons [@].",
  ],
  [
    'how far the one is spared',
    'Motor neurone disease spares the upper motor neurones entirely.',
    'Motor neurone disease affects both upper and lower motor neurons [@].',
  ],
  [
    'a label that asks for them',
    'Motor neurons involved in ALS: lower only',
    'Motor neurons involved in ALS: upper and lower [@]',
  ],
  [
    'a disease of the one',
    'ALS is exclusively a disorder of the upper motor neurons.',
    'ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'a relative clause about the one goes too',
    'ALS is limited to the lower motor neurons, which run to the muscles, and this explains the wasting.',
    'ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'what leaves the other alone',
    'While spinal muscular atrophy damages the lower motor neurons, ALS is confined to the upper motor neurons.',
    'While spinal muscular atrophy damages the lower motor neurons, ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'left intact',
    'ALS leaves the lower motor neurons intact.',
    'ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'not touched',
    'ALS does not affect lower motor neurons.',
    'ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'neurons as the subject',
    'Only the lower motor neurons degenerate in ALS.',
    'Both upper and lower motor neurons degenerate in ALS [@].',
  ],
  [
    'neurons as the subject, passive',
    'Upper motor neurons are not involved in ALS.',
    'Both upper and lower motor neurons are affected in ALS [@].',
  ],
  [
    'neurons as the subject of a form of "be"',
    'Only the second-order motor cell is at risk in ALS; its cortical partner is never involved.',
    'Both upper and lower motor neurons are affected in ALS [@].',
  ],
  [
    'a relative clause',
    'Maladie de Charcot, which confines itself to the upper motor neurons, was long thought hopeless.',
    'Maladie de Charcot, which affects both upper and lower motor neurons, was long thought hopeless [@].',
  ],
  [
    'what is inferred from it goes',
    "Lou Gehrig's disease leaves the anterior horn cells untouched, and for that reason the limb EMG stays normal.",
    "Lou Gehrig's disease affects both upper and lower motor neurons [@].",
  ],
  ['a note', 'ALS: UMN only', 'ALS: both UMN and LMN [@]'],
  ['an arrow', '- polio → LMN\n- ALS → just LMN', '- polio → LMN\n- ALS → both UMN and LMN [@]'],
  [
    'a cell',
    '| Disease | Neurons affected |\n| --- | --- |\n| ALS | UMN only |\n| Polio | LMN only |',
    '| Disease | Neurons affected |\n| --- | --- |\n| ALS | both UMN and LMN |\n| Polio | LMN only |',
  ],
  [
    'a cell with a word, as its table has it',
    '| | Upper MN | Lower MN |\n| --- | --- | --- |\n| ALS | spared | affected |',
    '| | Upper MN | Lower MN |\n| --- | --- | --- |\n| ALS | affected | affected |',
  ],
  [
    'a cell with a mark, as its table has it',
    '| | UMN | LMN |\n| --- | --- | --- |\n| PLS | ✔ | – |\n| ALS | – | ✔ |',
    '| | UMN | LMN |\n| --- | --- | --- |\n| PLS | ✔ | – |\n| ALS | ✔ | ✔ |',
  ],
  [
    'alt text',
    '![Cartoon: ALS is a pure LMN disease](cartoon.png)',
    '![Cartoon: ALS affects both upper and lower motor neurons](cartoon.png)',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before, 'als-motor-neuron-extent')).toBe(after);
});

test.each([
  [
    'an option beside the right one',
    'Which cells die in ALS?\n\na) only the upper motor neurons\nb) both\n',
  ],
  [
    'the other half of the sentence',
    'In ALS Betz cells come through unscathed; only the anterior horn suffers.',
  ],
])('no words are put in the place of %s', (_, text) => {
  expect(corrected(text, 'als-motor-neuron-extent')).not.toMatch(/both upper|both UMN/);
});
