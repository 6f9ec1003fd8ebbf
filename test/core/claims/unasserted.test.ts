import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';
import { flags, isSilentOn } from './rules.ts';

/** False claims: a subject, and what is said of it. */
const CLAIMS: readonly (readonly [subject: string, predicate: string])[] = [
  ['ALS', 'is a demyelinating disease'],
  ['ALS', 'belongs to the demyelinating diseases'],
  ['ALS', 'is caused by loss of myelin'],
  ['demyelination', 'is the hallmark of ALS'],
  ['the weakness of ALS', 'results from demyelination'],
  ['the T2 hyperintensity in ALS', 'reflects demyelination'],
  ['IVIG', 'slows ALS'],
  ['ALS', 'is a form of MS'],
  ['CIDP', 'is a core feature of ALS'],
  ['ALS', 'spares the lower motor neurons'],
];

/** Sentences that hold a claim and do not make it. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  'that ask': [
    'Is it true that {s} {p}?',
    'Could it be that {s} {p}?',
    'What if {s} {p}?',
    'We asked how often it happens that {s} {p}.',
    'Why do people think that {s} {p}?',
    'I wonder whether {s} {p}.',
    'It remains to be seen whether {s} {p}.',
    'Whether {s} {p} has never been settled.',
    'We do not know whether, in the end, {s} {p}.',
  ],
  'that suppose': [
    'If {s} {p}, the EMG should show it.',
    'Suppose that {s} {p}.',
    'Were it the case that {s} {p}, treatment would change.',
    'Only in films is it true that {s} {p}.',
    'They set out to prove that {s} {p} and failed.',
    'Unless {s} {p}, this makes no sense.',
    'Provided that {s} {p}, the EMG should show it.',
    'We tested the hypothesis that {s} {p}.',
    'The study was designed to see if {s} {p}.',
    'Under the null hypothesis, {s} {p}.',
    'The idea that {s} {p} needs testing.',
  ],
  'that tell of an error': [
    'It is a common misconception that {s} {p}.',
    'The theory that {s} {p} has been refuted.',
    'The claim that {s} {p} does not hold up.',
    'It is wrong to think that {s} {p}.',
    'Nobody believes any more that {s} {p}.',
    'Until the 1990s it was thought that {s} {p}.',
    'Do not tell patients that {s} {p}.',
    'Whoever thinks that {s} {p} is mistaken.',
    'An earlier version wrongly stated that {s} {p}.',
    'The sentence "{S} {p}" was deleted.',
    'We retract the statement that {s} {p}.',
    'Many people believe that {s} {p}, but this is wrong.',
    'Many people believe that {s} {p}, which is wrong.',
    '{S} {p}, an inference that no examiner would accept.',
    'He argued that {s} {p}, a conclusion that overlooks the biopsies.',
    'Students are apt to conclude that {s} {p}.',
    'It is a mistake, and a common one, to infer from a scan that {s} {p}.',
    'The authors of the 1993 report believed that {s} {p}.',
    'The result revived interest without, however, establishing that {s} {p}.',
    'Nobody has seen it, and were it the case that {s} {p}, it would be in the books.',
    'Many people think {s} {p}, but they are mistaken.',
    'It is widely held that {s} {p}, although this has never been shown.',
    'It is widely held that {s} {p}, but the biopsies contradicted it.',
    'Many callers believe that {s} {p}, and we explain that this is a mistake.',
    'You may read online that {s} {p}. Ignore it.',
    'In the nineteenth century it was thought that {s} {p}.',
    "In Charcot's day it was believed that {s} {p}.",
    'I was taught that {s} {p}; I now know better.',
    "It isn't true, as one website had it, that {s} {p}.",
    '{S} {p} – not true.',
    '{S} {p}: false.',
  ],
  'that tell of a lack of proof': [
    'There is little evidence that {s} {p}.',
    'It has never been shown that {s} {p}.',
    'We failed to show that {s} {p}.',
    'Our data argue against the idea that {s} {p}.',
    'It is far from clear that {s} {p}.',
    'This does not mean that {s} {p}.',
    'Evidence that {s} {p} is lacking.',
    'Without proof that {s} {p}, nobody should be treated.',
  ],
};

describe.each(Object.entries(FRAMES))('nothing is flagged in sentences %s', (_, frames) => {
  it.each(frames)('%s', (frame) => {
    expect(CLAIMS.map(([s, p]) => filled(frame, s, p)).filter(isFlagged)).toEqual([]);
  });
});

/** Sentences that make the claim they hold, whatever else stands in them. */
const ASSERTING: readonly string[] = [
  '{S} {p}, and it is wrong to say otherwise.',
  '{S} {p}, but this is not widely known.',
  '{S} {p}, and this is no mistake.',
  'We have no hesitation in saying that {s} {p}.',
  'Keep in mind that {s} {p}.',
  'My doctor told me that {s} {p}, and every study since has borne this out.',
  'An older textbook held that {s} {p}. Later biopsies have confirmed this.',
  '{S}, as Table 2 shows, {p}.',
  '{S}, which is not as rare as is often supposed, {p}.',
];

describe('what stands around a claim leaves it standing', () => {
  it.each(ASSERTING)('%s', (frame) => {
    expect(CLAIMS.map(([s, p]) => filled(frame, s, p)).filter((text) => !isFlagged(text))).toEqual(
      [],
    );
  });
});

/** Frames by an author who never saw the code; `\\n` is a line break. */
const framesIn = (file: string): string[] =>
  readFileSync(new URL(`frames/${file}.txt`, import.meta.url), 'utf8')
    .split(/\r?\n/)
    .filter(Boolean);

describe('whoever holds a claim, its writer is told from others', () => {
  it.each(framesIn('not-asserting'))('silent: %s', (frame) => {
    expect(CLAIMS.map(([s, p]) => filled(frame, s, p)).filter(isFlagged)).toEqual([]);
  });
  it.each(framesIn('asserting'))('flagged: %s', (frame) => {
    expect(CLAIMS.map(([s, p]) => filled(frame, s, p)).filter((text) => !isFlagged(text))).toEqual(
      [],
    );
  });
});

/** What is true, and made of the words that claims are made of. */
const TRUE: readonly (readonly [string, string])[] = [
  ['MS', 'is a demyelinating disease'],
  ['ALS', 'is not a demyelinating disease'],
  ['myelin loss in ALS', 'follows axonal loss'],
  ['MS and ALS', 'are different diseases'],
  ['interferon beta', 'slows MS'],
  ['median survival in ALS', 'is three years'],
];

describe('a true statement is never flagged for what stands around it', () => {
  it('in any sentence that makes the claim it holds', () => {
    const texts = framesIn('asserting').flatMap((frame) =>
      TRUE.map(([s, p]) => filled(frame, s, p)),
    );
    expect(texts.filter(isFlagged)).toEqual([]);
  });
});

describe('two diseases told apart in one sentence are not confused', () => {
  it.each([
    'ALS is a motor neuron disease and MS a demyelinating one.',
    'ALS is a disease of neurons and CIDP one of myelin.',
  ])('%s', (text) => {
    expect(isFlagged(text)).toBe(false);
  });
  it('flags both where both are wrong', () => {
    const { findings } = checker.analyze(
      'MS is a motor neuron disease and ALS a demyelinating one.',
      DEFAULT_SETTINGS,
    );
    expect(findings.map(({ rule }) => rule)).toEqual([
      'ms-not-demyelinating',
      'als-demyelinating-disease',
    ]);
  });
});

function filled(frame: string, subject: string, predicate: string): string {
  const capital = subject.charAt(0).toUpperCase() + subject.slice(1);
  return frame
    .replaceAll('\\n', '\n')
    .replace('{s}', subject)
    .replace('{S}', capital)
    .replace('{p}', predicate);
}

function isFlagged(text: string): boolean {
  return checker.analyze(text, DEFAULT_SETTINGS).findings.length > 0;
}

describe('what is called a mistake where it is named', () => {
  isSilentOn([
    'Beginners make the mistake of calling ALS a demyelinating disease.',
    'The error of listing ALS among the demyelinating diseases is an old one.',
    'Nobody should fall into the trap of calling ALS demyelinating.',
    'The myth of ALS being a demyelinating disease dies hard.',
    'Some commit the blunder of attributing the weakness of ALS to demyelination.',
  ]);
  flags('als-demyelinating-disease', [
    'Beginners are in the habit of calling ALS a neuropathy, but ALS is a demyelinating disease.',
    'Few things are as plain as ALS being a demyelinating disease.',
  ]);
});

describe('a likeness between a denial and what it denies', () => {
  isSilentOn([
    'The weakness of ALS stems from loss of motor neurons and not, as in MS, from demyelination.',
    'The weakness of ALS stems from loss of motor neurons rather than, as in MS, from demyelination.',
  ]);
  flags('als-signs-demyelination', ['The weakness of ALS stems, as in MS, from demyelination.']);
});

describe('what is taken for granted by those who miss it', () => {
  flags('als-ms-overlap', ['People seldom realise how often ALS and MS go together.']);
  isSilentOn(['Nobody knows how often ALS and MS go together.']);
});

describe('what nobody disputes, and what is left out', () => {
  flags('als-demyelinating-disease', [
    'There is little dispute that ALS is a demyelinating disease.',
    'The authors omit that ALS is a demyelinating disease.',
    'Some textbooks class ALS as demyelinating, and they are right.',
    'The new coding manual correctly groups ALS with the demyelinating disorders.',
    'The leaflet says that ALS is a demyelinating disease. That is correct, and the new edition will say so.',
    'MS is demyelinating, and ALS is no exception.',
    'Of the two conditions, ALS and MS, only the former is demyelinating.',
    'The group is open to anyone living with ALS or another demyelinating condition.',
  ]);
  isSilentOn([
    'There is some dispute about whether ALS is a demyelinating disease.',
    'Some textbooks class ALS as demyelinating, and they are wrong.',
    'MS is the best known demyelinating disease, but by no means the only one.',
    'MS, for which ALS is sometimes mistaken, is more common in women.',
    'ALS is degenerative, and MS is no exception to the rule that nerve fibres are lost.',
    'Of the two conditions, MS and ALS, only the former is demyelinating.',
  ]);
});
