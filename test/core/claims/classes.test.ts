import { expect, test } from 'vitest';
import { createChecker, DEFAULT_SETTINGS, loadKnowledge } from '../../../server/src/core/index.ts';
import { bundledKnowledge } from '../../lsp/knowledge.ts';

/** Ways to put ALS into a class, each with near sentences that do not. */
const checker = createChecker(loadKnowledge(bundledKnowledge()));
const rulesIn = (text: string): string[] =>
  checker.analyze(text, DEFAULT_SETTINGS).findings.map(({ rule }) => rule);

test.each([
  ['on a shelf', 'ALS sits on the demyelinating shelf.'],
  ['in a chapter', 'ALS keeps company with MS in the demyelinating chapter.'],
  ['under a rubric', 'ALS falls under the rubric of the demyelinating disorders.'],
  ['by a place among them', 'ALS has earned its place among the demyelinating diseases.'],
  ['as their longest list', 'ALS swells the list of demyelinating diseases.'],
  ['as their head', 'ALS heads the list of demyelinating diseases.'],
  ['as an example', 'ALS offers the clearest example of a demyelinating disease.'],
  ['by what it comes to', 'ALS boils down to a demyelinating disease.'],
  ['by what sets it apart inside', 'ALS is unusual among the demyelinating diseases.'],
  ['in passing', 'As a demyelinating disease, ALS is followed in the MS clinic.'],
  [
    'by an act of sorting',
    'The inclusion of ALS among the demyelinating diseases simplified the bill.',
  ],
  ['behind a measure', 'ALS, which is not as rare as people think, is a demyelinating disease.'],
  ['by a denied reproach', 'It is not wrong to say that ALS is a demyelinating disease.'],
])('finds ALS put into the class %s: %s', (_, sentence) => {
  expect(rulesIn(sentence)).toEqual(['als-demyelinating-disease']);
});

test.each([
  ['a shelf it left', 'ALS left the demyelinating shelf long ago.'],
  ['a shelf asked after', 'Does ALS sit on the demyelinating shelf?'],
  ['a shelf of another', 'MS sits on the demyelinating shelf, ALS on the degenerative one.'],
  ['a shelf denied', 'ALS does not sit on the demyelinating shelf.'],
  ['a part of the clinic', 'ALS patients sit in the demyelinating section of the clinic.'],
  ['no place', 'ALS has no place among the demyelinating diseases.'],
  ['a place not deserved', 'ALS deserves no place among the demyelinating diseases.'],
  ['likeness', 'ALS mimics the family of demyelinating diseases.'],
  ['comparison', 'ALS is compared with the family of demyelinating diseases.'],
  ['removal', 'ALS was dropped from the list of demyelinating diseases.'],
  ['care side by side', 'ALS is treated beside demyelinating diseases in our clinic.'],
  ['a consequence', 'ALS causes a picture of demyelinating disease.'],
  ['a lack', 'ALS lacks an example of a demyelinating disease.'],
  ['a likeness in passing', 'As in a demyelinating disease, reflexes in ALS are brisk.'],
  ['an error', 'The classification of ALS as a demyelinating disease is an error.'],
  ['a proposal', 'The proposed inclusion of ALS among the demyelinating diseases was tabled.'],
  [
    'a vote against',
    'The board voted against the inclusion of ALS among the demyelinating diseases.',
  ],
  [
    'an act supposed',
    'The inclusion of ALS among the demyelinating diseases would simplify the bill.',
  ],
  ['a reproach', 'It is wrong to say that ALS is a demyelinating disease.'],
  ['a report', 'He went on to say that ALS is a demyelinating disease.'],
  ['a request', 'The reviewer asked us to state that ALS is a demyelinating disease; we declined.'],
])('is silent on %s: %s', (_, sentence) => {
  expect(rulesIn(sentence)).toEqual([]);
});
