import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';

/** A word for the average stands in the phrase or right before it: "*median* survival". */
export function isAveraged(units: readonly Unit[], phrase: Phrase): boolean {
  return [...units.slice(Math.max(0, phrase.from - 2), phrase.from), ...phrase.words].some(
    ({ norm }) => ON_AVERAGE.has(norm) || norm.split(' ').some((word) => AVERAGE.has(word)),
  );
}

/** The clause speaks of the average: "usually", "on average", "survival averages …". */
export function isOnAverage(clause: Clause, units: readonly Unit[] = []): boolean {
  const { verb } = clause;
  // "will, *on average*, live": between commas
  const between = verb ? units.slice(verb.from, verb.to) : [];
  return (
    has(verb?.chain.at(-1)?.unit, 'verb:averaging') ||
    // "*tends to* be fatal after"
    verb?.modals.some(({ norm }) => /^tends? to$/.test(norm)) === true ||
    [...(verb?.adverbs ?? []), ...clause.loose, ...between].some(
      (word) => ON_AVERAGE.has(word.norm) || has(word, 'is:typically'),
    ) ||
    clause.complements.some(
      ({ preposition, phrase }) => preposition?.norm === 'on' && phrase.head.norm === 'average',
    )
  );
}

/** The second as those say it who think in other languages. */
const ON_AVERAGE: ReadonlySet<string> = new Set(['on average', 'in average']);

const AVERAGE: ReadonlySet<string> = new Set([
  'mean',
  'median',
  'average',
  'typical',
  'usual',
  'avg',
  'expected',
  'overall',
  'customary',
  'normal',
  'textbook',
]);
