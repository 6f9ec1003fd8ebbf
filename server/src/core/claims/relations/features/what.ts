import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { valuesOf, verbHas } from '../../clauses.ts';
import { type Sentence, type Tell } from '../../sentence.ts';
import { askedBefore } from '../free-relatives.ts';
import { isMany } from '../many.ts';
import { featureDrafts, features, isCompanion } from './drafts.ts';

/** "What defines ALS is a demyelinating neuropathy", "what you nearly always find in ALS: a neuropathy". */
export function whatIsTypical(tell: Tell, sentence: Sentence, clause: Clause): void {
  const asked = askedBefore(clause, sentence.parse.clauses);
  if (!asked?.verb || asked.verb.negations.length > 0) return;
  const defines = verbHas(asked, 'verb:characterizing') || makesItSo(asked);
  const isUsual =
    verbHas(asked, 'verb:accompanying', 'have') &&
    ([...asked.verb.adverbs, ...asked.loose].some((word) => has(word, 'is:typically')) ||
      (asked.subject !== undefined && isMany(asked.subject)));
  if (!defines && !isUsual) return;
  const owners = [
    ...(asked.subject && isUsual ? [asked.subject] : []),
    ...asked.complements
      .filter(({ preposition }) => (defines ? !preposition : preposition?.norm === 'in'))
      .map(({ phrase }) => phrase),
  ];
  const said = [...(clause.subject ? [clause.subject] : []), ...valuesOf(clause)];
  for (const phrase of said)
    featureDrafts(tell, sentence, clause, features(sentence, phrase).filter(isCompanion), owners, [
      { from: asked.from, to: asked.to },
      { from: clause.from, to: clause.to },
    ]);
}

/** "what *makes* ALS *so distinctive*" */
function makesItSo({ complements, verb }: Clause): boolean {
  return (
    /^ma(?:de|kes?)$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    complements.some(({ preposition, phrase }) => !preposition && SPECIAL.test(phrase.head.norm))
  );
}

const SPECIAL =
  /^(?:characteristic|distinct|distinctive|recognisable|recognizable|special|unique|unmistakable)$/;
