import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { clauseWithout } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { treatmentDraft } from './drafts.ts';
import { targetOf } from './targets.ts';
import { therapies } from './therapies.ts';

/** "No immunosuppressant *except cyclophosphamide* has been shown to slow ALS": the exception is said to do it. */
export function allBut(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1)?.unit;
  if (!subject?.denied || !verb || verb.negations.length > 0) return;
  if (!has(last, 'verb:helping', 'verb:working')) return;
  const excepted = subject.attached.filter(({ preposition }) => has(preposition, 'exception'));
  for (const { phrase } of excepted) {
    for (const complement of clause.complements) {
      const target = targetOf(sentence, clause, complement);
      for (const disease of target?.diseases ?? [])
        for (const therapy of therapies(sentence, phrase))
          tell(
            treatmentDraft(
              therapy,
              disease,
              // What is denied of the rest is affirmed of the exception.
              { ...clauseWithout(clause, 'subject'), subject: phrase },
              [rangeOf(phrase), verb, rangeOf(complement.phrase)],
              rangeOf(complement.phrase),
              target?.antecedents ?? [],
            ),
          );
    }
  }
}
