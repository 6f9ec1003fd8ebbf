import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Sentence } from '../../sentence.ts';
import { type Lesion, lesionBehind, lesionIn } from '../lesions.ts';

/** The lesion that a predicate names or points to: "demyelination", "a map of myelin loss", "indicative of demyelination". */
export function meantBy(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  const own = lesionBehind(sentence, phrase);
  if (own) return own;
  if (!POINTING.has(phrase.head.norm) && !DEPICTION.has(phrase.head.norm)) return undefined;
  return phrase.attached
    .filter(({ preposition }) => /^(?:for|of|to)$/.test(preposition.norm))
    .map(({ phrase: object }) => lesionBehind(sentence, object))
    .find((lesion) => lesion !== undefined);
}

/** "…, *consistent with demyelination*": what a report's adjective sets behind a finding. */
export function* fitting(sentence: Sentence, { complements }: Clause): Generator<Fitting> {
  for (const { preposition, phrase } of complements) {
    const before = preposition && sentence.parse.units[preposition.index - 1];
    const isFitting =
      /^(?:for|of|to|with)$/.test(preposition?.norm ?? '') &&
      (FITTING.has(before?.norm ?? '') || POINTING.has(before?.norm ?? ''));
    if (isDenied(sentence, preposition ? preposition.index - 1 : phrase.from)) continue;
    const named = isFitting ? lesionIn(sentence, phrase) : undefined;
    const meant =
      !preposition && POINTING.has(phrase.head.norm) ? meantBy(sentence, phrase) : undefined;
    const lesion = named ?? meant;
    if (lesion) yield { lesion, phrase };
  }
}

/** "*not* consistent with", "*neither* specific for …" */
export function isDenied({ parse: { units } }: Sentence, at: number): boolean {
  return has(units[at - 1], 'negation', 'negativeDeterminer') || units[at - 1]?.norm === 'neither';
}

/** A lesion that an adjective ties to the finding before it, and the phrase that names it. */
export interface Fitting {
  readonly lesion: Lesion;
  readonly phrase: Phrase;
}

/** Adjectives that agree "with" what is seen. */
const FITTING: ReadonlySet<string> = new Set([
  'compatible',
  'concordant',
  'congruent',
  'consistent',
  'equivalent',
  'in keeping',
  'in line',
]);

/** Adjectives that point to what they govern: "*diagnostic* of". */
const POINTING: ReadonlySet<string> = new Set([
  'characteristic',
  'classic',
  'diagnostic',
  'emblematic',
  'equivalent',
  'expressive',
  'illustrative',
  'indicative',
  'pathognomonic',
  'pathognomic',
  'reflective',
  'representative',
  'revealing',
  'specific',
  'suggestive',
  'suspicious',
  'symptomatic',
  'typical',
]);

/** Nouns for a finding as what it depicts: "a *map* of". */
const DEPICTION: ReadonlySet<string> = new Set([
  'demonstration',
  'depiction',
  'detection',
  'gauge',
  'index',
  'indices',
  'map',
  'measure',
  'measures',
  'one',
  'ones',
  'photograph',
  'portrait',
  'snapshot',
  'that',
  'those',
  'view',
  'visualisation',
  'visualization',
]);
