import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';
import { brokenBy, isSilentOn } from './rules.ts';

/** False claims, and all the ways to deny them: whatever is denied, and however, stays silent. */
const NOUNS: readonly (readonly [string, string])[] = [
  ['demyelination', 'cause of ALS'],
  ['loss of myelin', 'driver of ALS'],
  ['demyelination', 'mechanism of weakness in ALS'],
  ['weakness in ALS', 'consequence of demyelination'],
  ['ALS', 'demyelinating disease'],
  ['ALS', 'disease of myelin'],
  ['ALS', 'form of MS'],
  ['ALS', 'stage of MS'],
  ['the hyperintensity in ALS', 'sign of demyelination'],
  ['interferon beta', 'treatment for ALS'],
  ['IVIG', 'effective therapy in ALS'],
  ['CIDP', 'core feature of ALS'],
  ['a demyelinating neuropathy', 'core feature of ALS'],
  ['demyelination', 'hallmark of ALS'],
  ['ALS', 'purely upper motor neuron disease'],
  ['myelin', 'primary target in ALS'],
  ['demyelination', 'explanation for the brisk reflexes in ALS'],
];

const VERBS: readonly (readonly [string, string, string])[] = [
  ['demyelination', 'cause', 'ALS'],
  ['loss of myelin', 'explain', 'the weakness in ALS'],
  ['weakness in ALS', 'result', 'from demyelination'],
  ['ALS', 'belong', 'to the demyelinating diseases'],
  ['the signal in ALS', 'reflect', 'demyelination'],
  ['interferon beta', 'slow', 'ALS'],
  ['rituximab', 'work', 'in ALS'],
  ['MS', 'progress', 'to ALS'],
  ['ALS', 'begin', 'with demyelination'],
  ['ALS', 'spare', 'the lower motor neurons'],
  ['ALS', 'affect', 'only the upper motor neurons'],
  ['ALS', 'count', 'as a demyelinating disease'],
];

const DENIED_NOUNS: readonly string[] = [
  '{S} is not {a} {N}.',
  '{S} is no {N}.',
  "{S} isn't {a} {N}.",
  '{S} is never {a} {N}.',
  '{S} is not really {a} {N}.',
  '{S} is certainly not {a} {N}.',
  '{S} is by no means {a} {N}.',
  '{S} is in no way {a} {N}.',
  '{S} is not, in fact, {a} {N}.',
  '{S} is not in itself {a} {N}.',
  '{S} is hardly {a} {N}.',
  '{S} is anything but {a} {N}.',
  '{S} is far from being {a} {N}.',
  '{S} is not considered {a} {N}.',
  '{S} is no longer considered {a} {N}.',
  '{S} cannot be called {a} {N}.',
  '{S} should not be called {a} {N}.',
  '{S} was not found to be {a} {N}.',
  '{S} does not appear to be {a} {N}.',
  '{S} turns out not to be {a} {N}.',
  '{S} is wrongly called {a} {N}.',
  'It is not true that {s} is {a} {N}.',
  'There is no evidence that {s} is {a} {N}.',
  'Nothing suggests that {s} is {a} {N}.',
  'No study has shown that {s} is {a} {N}.',
  'That {s} is {a} {N} is wrong.',
];

const DENIED_VERBS: readonly string[] = [
  '{S} does not {v} {O}.',
  "{S} doesn't {v} {O}.",
  '{S} never {vs} {O}.',
  '{S} cannot {v} {O}.',
  '{S} hardly {vs} {O}.',
  '{S} in no way {vs} {O}.',
  '{S} fails to {v} {O}.',
  '{S} does not, as far as we know, {v} {O}.',
  '{S} does not, it seems, {v} {O}.',
  '{S} has not been shown to {v} {O}.',
  '{S} is not known to {v} {O}.',
  '{S} is unlikely to {v} {O}.',
  'Nor does {s} {v} {O}.',
  'Contrary to what is often said, {s} does not {v} {O}.',
  '{S} does not {v} {O}, as some believe.',
  'It is a myth that {s} {vs} {O}.',
  'There is no evidence that {s} {vs} {O}.',
  'That {s} {vs} {O} is wrong.',
  'Whether {s} {vs} {O} is unclear.',
];

/** Ways to say that a therapy brings nothing. */
const NOTHING: readonly string[] = [
  'no benefit',
  'little benefit',
  'hardly any benefit',
  'no improvement',
  'no survival benefit',
  'no response',
];

const BRINGING: readonly string[] = [
  'brought',
  'gives',
  'offers',
  'provides',
  'produced',
  'confers',
  'showed',
  'had',
  'led to',
  'came with',
];

const THERAPIES: readonly string[] = [
  'Ciclosporin',
  'Neither IVIG nor rituximab',
  'Steroids, IVIG and cyclophosphamide',
  'No steroid and no antibody',
];

describe('no denial of a false claim is flagged', () => {
  it.each(DENIED_NOUNS)('%s', (frame) => {
    expect(
      NOUNS.map(([subject, noun]) =>
        frame
          .replace('{S}', capital(subject))
          .replace('{s}', subject)
          .replace('{a}', /^[aeio]/.test(noun) ? 'an' : 'a')
          .replace('{N}', noun),
      ).filter(isFlagged),
    ).toEqual([]);
  });
  it.each(NOTHING)('of a therapy that brings %s', (nothing) => {
    const any = (therapy: string): string =>
      therapy.startsWith('N') ? nothing.replace(/^(?:no|little|hardly any)/, 'any') : nothing;
    expect(
      THERAPIES.flatMap((therapy) =>
        BRINGING.map((brings) => `${therapy} ${brings} ${any(therapy)} in ALS.`),
      ).filter(isFlagged),
    ).toEqual([]);
  });
  it.each(DENIED_VERBS)('%s', (frame) => {
    expect(
      VERBS.map(([subject, verb, object]) =>
        frame
          .replace('{S}', capital(subject))
          .replace('{s}', subject)
          .replace('{vs}', verb.endsWith('ss') ? `${verb}es` : `${verb}s`)
          .replace('{v}', verb)
          .replace('{O}', object),
      ).filter(isFlagged),
    ).toEqual([]);
  });
});

describe('what is said of another disease beside ALS is not flagged', () => {
  it.each([
    'ALS is different from MS, where the immune system attacks myelin.',
    'ALS is unlike MS, in which myelin is lost.',
    'ALS, unlike MS, which attacks myelin, kills motor neurons.',
    'ALS, unlike MS, a demyelinating disease, kills motor neurons.',
    'ALS and CIDP differ. A demyelinating neuropathy is the hallmark of the latter.',
    'ALS and CIDP differ. A demyelinating neuropathy is typical of the second.',
    'ALS and CIDP differ. A demyelinating neuropathy is the hallmark of CIDP.',
    'ALS kills motor neurons. A demyelinating neuropathy is the hallmark of GBS.',
    'Hyperreflexia in ALS may be absent where the lower motor neuron is lost.',
    'In ALS, demyelination is secondary to axonal loss, in contrast to MS, in which myelin is the primary target.',
  ])('%s', (text) => {
    expect(isFlagged(text)).toBe(false);
  });
});

describe('the same claims are flagged where nothing denies them', () => {
  it.each(NOUNS)('%s is a %s', (subject, noun) => {
    // A treatment is no claim of an effect.
    if (noun === 'treatment for ALS') return;
    const article = /^[aeio]/.test(noun) ? 'an' : 'a';
    expect(isFlagged(`${capital(subject)} is ${article} ${noun}.`)).toBe(true);
  });
});

function isFlagged(text: string): boolean {
  return checker.analyze(text, DEFAULT_SETTINGS).findings.length > 0;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

describe('what is said of no case, of no purpose reached, or only to be left unsaid', () => {
  isSilentOn([
    'There is hardly a case of ALS in which demyelination is the initial lesion.',
    'There is no case of ALS in which demyelination is the initial lesion.',
    'No case is known in which demyelination caused ALS.',
    'We are not aware of any trial showing that glatiramer slows ALS.',
    'We set out to show that ALS results from demyelination.',
    'They share a clinic; not that ALS is a form of MS.',
    'MS is no mere demyelinating disease.',
    'Every patient with presumed ALS who develops a demyelinating neuropathy is seen again.',
    'In this woman with ALS, the lower motor neurons of one hand were still intact in spring.',
    'In people with ALS, steroids given for coexisting asthma improve breathing.',
    'We followed ten adults with autosomal leukodystrophy with spheroids (ALS). ALS is a demyelinating disease.',
  ]);
});

/** What a disease is said not to be: the clause behind it is denied with it. */
const DENIED_DISEASES: readonly string[] = [
  'is not a disease that',
  'is no disease that',
  "isn't a condition which",
  'is not, as one often reads, a disease that',
];
const ITS_DOING: readonly string[] = [
  'is caused by demyelination',
  'begins with loss of myelin',
  'destroys motor neurons by first stripping away their myelin',
  'develops when the immune system attacks myelin',
  'affects only the upper motor neurons',
  'belongs to the demyelinating diseases',
  'often turns into MS',
  'always comes with a demyelinating neuropathy',
  'responds to rituximab',
];

describe('a disease that it is said not to be', () => {
  isSilentOn([
    ...DENIED_DISEASES.flatMap((is) => ITS_DOING.map((does) => `ALS ${is} ${does}.`)),
    'ALS is not a condition in which myelin is lost first.',
    'ALS is not a disease whose primary lesion is demyelination.',
    'ALS is not a disease which steroids slow.',
    'MS is not a disease in which axons die first.',
  ]);
});

describe('what was tried in vain', () => {
  isSilentOn([
    'In the randomised trial interferon beta-1a failed in slowing the progression of ALS.',
    'Interferon beta did not succeed in slowing ALS.',
    'Rituximab has failed in halting ALS.',
  ]);
  it('is told apart from what succeeded', () => {
    expect(brokenBy('Interferon beta succeeded in slowing ALS.')).toEqual(['als-immunotherapy']);
  });
});

describe('a question that likens ALS to MS, and is answered with no', () => {
  isSilentOn([
    '**Is ALS a demyelinating disease like MS?**\n\nNo. In ALS the motor neurons die.',
    '**Is it true that MND is a demyelinating disease, like MS?**\n\nNo. In MND the nerve cells die.',
  ]);
});
