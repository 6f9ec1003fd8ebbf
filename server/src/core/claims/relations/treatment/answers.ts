import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { hullOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { askedBefore } from '../free-relatives.ts';
import { treatmentDraft } from './drafts.ts';
import { isWon } from './helps.ts';
import { targetOf } from './targets.ts';
import { therapies } from './therapies.ts';
import { isSuccess } from './words.ts';

/** "What keeps ALS from getting worse is immunosuppression": the answer is said to do it. */
export function whatHelps(tell: Tell, sentence: Sentence, clause: Clause): void {
  const asked = askedBefore(clause, sentence.parse.clauses);
  const unit = asked?.verb?.chain.at(-1)?.unit;
  if (!asked?.verb || !unit || !has(unit, 'verb:helping')) return;
  if (asked.verb.negations.length > 0 || asked.verb.modals.length > 0) return;
  // "what halts *ALS is*": the object passes for the subject of what comes next.
  const objects =
    clause.parent === asked && clause.subject && !clause.inherited
      ? [{ phrase: clause.subject }]
      : asked.complements.filter(({ preposition }) => !preposition);
  const succeeding = isSuccess(asked) || isSuccess(clause) || !has(unit, 'verb:giving');
  for (const object of objects) {
    const target =
      succeeding || isWon(unit, object) ? targetOf(sentence, asked, object) : undefined;
    for (const { preposition, phrase } of clause.complements)
      for (const therapy of preposition ? [] : therapies(sentence, phrase))
        for (const disease of target?.diseases ?? [])
          tell(
            treatmentDraft(
              therapy,
              disease,
              clause,
              [{ from: asked.from, to: asked.to }, rangeOf(phrase)],
              hullOf([rangeOf(phrase)]),
              target?.antecedents ?? [],
            ),
          );
  }
}
