import type { Clause } from '../../../language/parse.ts';
import { type Draft, rangeOf, type Sentence } from '../../sentence.ts';
import { features } from './drafts.ts';

/** "You cannot have ALS without CIDP." */
export function* impossibleWithout(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { verb } = clause;
  if (!verb || verb.negations.length % 2 === 0) return;
  const without = clause.complements.find(({ preposition }) => preposition?.norm === 'without');
  if (!without) return;
  const owners = clause.complements
    .filter(({ preposition }) => !preposition)
    .flatMap(({ phrase }) => features(sentence, phrase))
    .concat(features(sentence, clause.subject));
  for (const owner of owners) {
    for (const thing of features(sentence, without.phrase)) {
      if (thing.concept === owner.concept) continue;
      yield {
        subject: owner.concept ?? '',
        relation: 'has-feature',
        object: thing.concept ?? '',
        clause,
        denials: [verb.negations[0] ?? without.phrase.head],
        parts: [{ from: clause.from, to: clause.to }],
        objectPart: rangeOf(without.phrase),
        shape: 'causal',
        antecedents: [],
        repaired: false,
      };
    }
  }
}
