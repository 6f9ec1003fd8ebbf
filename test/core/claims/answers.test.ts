import { describe, expect, it } from 'vitest';
import { flags, isSilentOn } from './rules.ts';
import { brokenBy } from './rules.ts';

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
