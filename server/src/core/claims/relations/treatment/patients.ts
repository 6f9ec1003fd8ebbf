import type { Clause, Phrase } from '../../../language/parse.ts';
import { verbHas } from '../../clauses.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import type { Thing } from '../../things.ts';
import { treatmentDraft } from './drafts.ts';
import { therapies } from './therapies.ts';
import { isSuccess } from './words.ts';

/** "People with ALS who receive IVIG live longer", "ALS patients on rituximab stay stable". */
export function fareBetter(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive) return;
  // "patients *who improve with IVIG* have …": which of them are meant.
  if (clause.kind === 'relative') return;
  if (!sentence.things(subject).some(({ kind }) => kind === 'person')) return;
  const better =
    verbHas(clause, 'verb:reacting') || (verbHas(clause, 'verb:faring') && isSuccess(clause));
  if (!better) return;
  const scope = scopeOf(sentence, clause, subject);
  for (const disease of certainIn(scope))
    for (const therapy of takenBy(sentence, subject))
      tell(
        treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(subject), { from: clause.from, to: clause.to }],
          verb,
          scope.antecedents,
        ),
      );
}

/** The therapies that patients are said to be on: "patients *on IVIG*", "those *who get rituximab*". */
function takenBy(sentence: Sentence, patients: Phrase): Thing[] {
  const attached = patients.members.flatMap((member) => member.attached);
  const told = sentence.parse.clauses
    .filter(
      ({ kind, subject, verb }) =>
        (kind === 'relative' || kind === 'participial') &&
        subject !== undefined &&
        (subject === patients || patients.members.includes(subject)) &&
        verb?.negations.length === 0,
    )
    .flatMap(({ complements }) => complements);
  return [
    ...attached.filter(({ preposition }) =>
      /^(?:on|receiving|taking|under)$/.test(preposition.norm),
    ),
    ...told.filter(({ preposition }) => !isExcluding(preposition)),
  ].flatMap(({ phrase }) => therapies(sentence, phrase));
}
