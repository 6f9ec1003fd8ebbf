import { describe, expect, test } from 'vitest';
import { createChecker, DEFAULT_SETTINGS, loadKnowledge } from '../../../server/src/core/index.ts';
import { cut } from '../../../server/src/core/text/spans.ts';
import { bundledKnowledge } from '../../lsp/knowledge.ts';
import { flags, isSilentOn } from './rules.ts';

const checker = createChecker(loadKnowledge(bundledKnowledge()));
const found = (text: string): string[] =>
  checker
    .analyze(text, DEFAULT_SETTINGS)
    .findings.map(({ rule, span }) => `${rule}: ${cut(text, span)}`);

/** Two questions whose options are bulleted, lettered or indented, and their key. */
const quiz = (key: string): string =>
  `**1.** ALS is\n\n- a) demyelinating\n- b) degenerative\n\n**2.** MS is\n\n- a) axonal\n- b) demyelinating\n\n${key}\n`;

describe('a key far from its questions', () => {
  test.each([
    ['a table', '| Q | key |\n|---|---|\n| 1 | a |\n| 2 | b |'],
    ['one line', 'Key: 1a, 2b'],
    ['arrows', '**Answer key:** 1 → A, 2 → B'],
    ['lines under a word', '---\n\nAnswers\n\n1 a\n2 b'],
    ['bare pairs', 'Q1 a · Q2 b'],
  ])('%s that makes the wrong option true', (_, key) => {
    expect(found(quiz(key))).toEqual(['als-demyelinating-disease: demyelinating']);
  });
  test.each([
    ['a table', '| Q | key |\n|---|---|\n| 1 | b |\n| 2 | b |'],
    ['one line', 'Key: 1b, 2b'],
    ['lines under a word', '---\n\nAnswers\n\n1 b\n2 b'],
    ['bare pairs', 'Q1 b · Q2 b'],
    ['another table', '| Q | marks |\n|---|---|\n| 1 | a |'],
    ['pairs for other questions', 'Q7 a · Q8 b'],
  ])('%s that does not', (_, key) => {
    expect(found(quiz(key))).toEqual([]);
  });
});

describe('a key of verdicts on lettered statements', () => {
  const marked = (key: string): string[] =>
    found(`Mark T or F.\n\n(a) ALS is demyelinating.\n(b) ALS shortens life.\n\nKey: ${key}`);
  test('makes each true or false', () => {
    expect(marked('(a) T, (b) T')).toEqual(['als-demyelinating-disease: ALS is demyelinating']);
    expect(marked('(a) F, (b) T')).toEqual([]);
  });
});

describe('an arrow to a letter', () => {
  test('chooses it', () => {
    expect(found('ALS is\n\na. demyelinating\nb. infectious\n\n→ a')).toHaveLength(1);
    expect(found('ALS is\n\na. demyelinating\nb. degenerative\n\n→ b')).toEqual([]);
  });
});

describe('a question with a number of its own', () => {
  const chosen = (key: string): string[] =>
    found(
      `17. Which of the following is a demyelinating disease?\n\nA. Multiple sclerosis\nB. ALS\n\nAnswer: ${key}`,
    );
  test('finds its letters below the list that it opens', () => {
    expect(chosen('B')).toEqual(['als-demyelinating-disease: ALS']);
    expect(chosen('A')).toEqual([]);
  });
});

// The letters of a question stand where Markdown counts no list: behind a numbered stem, or in one paragraph of its item.
flags('als-demyelinating-disease', [
  "14. Lou Gehrig's disease is best classified as:\n\nA. a muscular dystrophy\nB. a demyelinating disease\nC. a channelopathy\n\n**Answer: B**",
  '14. Which label fits ALS?\n\nA. Muscular dystrophy\nB. Demyelinating disease\n\n**Answer: B**',
  '3. Which of the following is a demyelinating disease?\n\n   a) Myasthenia gravis\n   b) ALS\n   c) Polio\n\nAnswer: b',
  'Which of these are demyelinating diseases? Tick all that apply.\n\n- [x] Multiple sclerosis\n- [x] ALS\n- [ ] Polio',
]);

flags('als-myelin-pathology', [
  'What is lost first in ALS?\n\n- [x] The myelin sheath\n- [ ] The motor neuron',
]);

flags('als-immunotherapy', [
  'What is the first-line disease-modifying treatment of ALS?\n\n- A) Levodopa\n- B) Glatiramer acetate\n\nCorrect answer: B',
  'Which of the following has been shown to slow ALS?\n\nA) Levodopa\nB) Glatiramer acetate\n\nAnswer: B',
]);

flags('als-motor-neuron-extent', [
  'Which motor neurons are affected in ALS?\n\n- [ ] Upper and lower\n- [x] Lower only',
]);

isSilentOn([
  'ALS is best classified as:\n\nA. a demyelinating disease\nB. a motor neuron disease\n\nAnswer: B',
  "14. Lou Gehrig's disease is best classified as:\n\nA. a demyelinating disease\nB. a motor neuron disease",
]);

// What stands over a question makes it none that is left open.
flags('als-demyelinating-disease', [
  '### Question 3\n\nWhich of the following is a demyelinating disease?\n\n- A. Huntington disease\n- B. ALS\n\n**Key:** B',
  'Question from the back row: is ALS demyelinating? It is.',
]);

flags('als-neuropathy-core', [
  '4. Which neuropathy is typical of ALS?\n\nA. Diabetic polyneuropathy\nB. Guillain-Barré syndrome\n\nThe correct answer is B.',
]);

flags('als-motor-neuron-extent', [
  '**Question 31.** In ALS, degeneration involves:\n\n(a) sensory neurons\n(b) lower motor neurons only\n\n**Answer 31:** (b)',
]);

flags('als-signs-demyelination', [
  '23. The spasticity of ALS is best explained by\n\n- [ ] loss of anterior horn cells\n- [x] demyelination of the descending motor tracts',
]);

flags('als-imaging-demyelination', [
  '**21.** In ALS, hyperintensity of the pyramidal tract on FLAIR indicates\n\n- (a) demyelination\n- (b) haemorrhage\n\nAnswer to 21: (a)',
]);

flags('als-motor-neuron-extent', [
  '9. Which cells are lost in ALS?\n\n- (a) Lower motor neurons only\n- (b) Upper and lower motor neurons\n\nKey to question 9: (a)',
]);

describe('true or false, answered below', () => {
  flags('als-demyelinating-disease', [
    'True or false: ALS is a demyelinating disease.\n\nAnswer: true',
    '1. True or false: ALS is a demyelinating disease.\n\n   Answer: true',
  ]);
  isSilentOn([
    'True or false: ALS is a demyelinating disease.\n\nAnswer: false',
    'True or false: ALS is a demyelinating disease.',
  ]);
});
