import { describe, expect, it } from 'vitest';
import { brokenBy, flags, isSilentOn } from './rules.ts';

/** Questions whose "yes" is false, each with the pronoun and verb that answer it. */
const QUESTIONS: readonly (readonly [question: string, subject: string, verb: string])[] = [
  ['Is ALS a demyelinating disease?', 'it', 'is'],
  ['Does interferon beta slow ALS?', 'it', 'does'],
  ['Can ALS be treated with IVIG?', 'it', 'can'],
  ['Do steroids slow ALS?', 'they', 'do'],
  ['Is weakness in ALS caused by demyelination?', 'it', 'is'],
  ['Are ALS and MS the same disease?', 'they', 'are'],
];

const FRAMES: readonly string[] = [
  '{q} {a}',
  '## {q}\n\n{a}',
  '**{q}** {a}',
  '**Q: {q}**\n\nA: {a}',
  '{q}\n: {a}',
];

const YES = [
  'Yes.',
  'Of course.',
  'In short, yes.',
  'Yes, {s} {v}.',
  '{S} {v}.',
  '{S} certainly {v}.',
  'We think so.',
];
const NO = [
  'No.',
  'Of course not.',
  'In a word: no.',
  'Strictly speaking, no.',
  'No, {s} {v} not.',
  '{S} {v} not.',
  '{S} certainly {v} not.',
  "We don't think so.",
  'Not at all.',
  'On the contrary.',
  'Quite the opposite.',
  'Far from it.',
  'I doubt it.',
  'That is not known.',
];

describe.each(FRAMES)('in %j', (frame) => {
  const filled = (answer: string): string[] =>
    QUESTIONS.map(([question, subject, verb]) =>
      frame.replace('{q}', question).replace(
        '{a}',
        answer
          .replace('{s}', subject)
          .replace('{S}', subject === 'it' ? 'It' : 'They')
          .replace('{v}', verb),
      ),
    );
  it.each(YES)('%s affirms', (answer) => {
    expect(filled(answer).filter((text) => brokenBy(text).length !== 1)).toEqual([]);
  });
  it.each(NO)('%s denies', (answer) => {
    expect(filled(answer).filter((text) => brokenBy(text).length > 0)).toEqual([]);
  });
});

describe('an answer that says more than yes', () => {
  flags('als-signs-demyelination', [
    'Does spasticity in ALS result from myelin loss? Yes, spasticity in ALS results from myelin loss.',
  ]);
  isSilentOn([
    'Is ALS a demyelinating disease? It is, but only in name: no myelin is lost first.',
    'Is ALS a demyelinating disease? It is not one.',
    'Does spasticity in ALS result from myelin loss? No, it results from loss of upper motor neurons.',
  ]);
});

describe('a key that answers by number', () => {
  const asked = '1. Is ALS a demyelinating disease?\n2. Is MS a demyelinating disease?\n\n';
  flags('als-demyelinating-disease', [
    `${asked}Answers: 1. yes 2. yes`,
    `${asked}Answers: 1. Yes. 2. Yes.`,
    `${asked}Key: 1 y, 2 y`,
  ]);
  isSilentOn([
    `${asked}Answers: 1. no 2. yes`,
    `${asked}Answers: 1. No. 2. Yes.`,
    `${asked}Key: 1 n, 2 y`,
  ]);
});

describe('quantified denials', () => {
  isSilentOn([
    'IVIG slowed ALS in no patient.',
    'IVIG slowed ALS in none of the trials.',
    'IVIG slows ALS at no dose.',
    'IVIG slows ALS in no case.',
  ]);
  flags('als-immunotherapy', [
    'IVIG slows ALS in no time.',
    'IVIG slows ALS with no side effects.',
    'IVIG slows ALS at no great cost.',
  ]);
});

describe('a list, and what is said of all of it below', () => {
  flags('als-demyelinating-disease', [
    '- MS\n- ALS\n- NMO\n\nThese are all demyelinating diseases.',
    '- MS\n- ALS\n- NMO\n\nAll of the above are demyelinating diseases.',
    '1. Multiple sclerosis\n2. Amyotrophic lateral sclerosis\n\nBoth are demyelinating diseases.',
  ]);
  flags('als-ms-overlap', ['- Multiple sclerosis\n- ALS\n\nThey are the same disease.']);
  isSilentOn([
    '- MS\n- ADEM\n- NMO\n\nThese are all demyelinating diseases.',
    '- MS\n- ALS\n- NMO\n\nNot all of these are demyelinating diseases.',
    '- MS\n- ALS\n\nThey are different diseases.',
    '- MS is common.\n- ALS is rare.\n\nThese are all demyelinating diseases of the young: MS and NMO.',
  ]);
});

describe('a table whose columns are ticked', () => {
  const table =
    '| Statement | True | False |\n| --- | --- | --- |\n| ALS is a demyelinating disease';
  flags('als-demyelinating-disease', [`${table} | x | |`, `${table} | ✓ | |`]);
  isSilentOn([
    `${table} | | x |`,
    `${table} | | ✓ |`,
    '| Claim | Our view |\n| --- | --- |\n| ALS is a demyelinating disease | No: it is a motor neuron disease |',
  ]);
});

describe('whose opinion it is', () => {
  flags('als-demyelinating-disease', ['In our opinion, ALS is a demyelinating disease.']);
  isSilentOn(['In his opinion, ALS is a demyelinating disease.']);
});

describe('denials of several', () => {
  isSilentOn([
    'None of these drugs, IVIG included, slows ALS.',
    'No immunotherapy, steroids included, slows ALS.',
    'Neither is ALS a demyelinating disease nor MS a motor neuron disease.',
  ]);
  flags('als-immunotherapy', ['IVIG, steroids included, slows ALS.']);
  flags('ms-not-demyelinating', [
    'Neither is MS a demyelinating disease nor ALS a demyelinating disease.',
  ]);
});

describe('options in paragraphs of their own', () => {
  const asked = '**7.** Which of these is a demyelinating disease?\n\nA. MS\n\nB. ALS';
  flags('als-demyelinating-disease', [
    `${asked}\n\nAnswer: B`,
    'What is ALS?\n\nA. A demyelinating disease\n\nB. A motor neuron disease\n\nAnswer: A',
  ]);
  isSilentOn([
    asked,
    `${asked}\n\nAnswer: A`,
    'What is ALS?\n\nA. A demyelinating disease\n\nB. A motor neuron disease\n\nAnswer: B',
  ]);
});
