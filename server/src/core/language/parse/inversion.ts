import { has, verbForms } from '../senses.ts';

import { phraseOf } from './phrases.ts';
import type { OpenClause, VerbGroup } from './syntax.ts';

/** A lone auxiliary still looks for its subject. */
export function couldInvert(clause: OpenClause): boolean {
  return clause.complements.length === 0 && isLoneAuxiliary(clause);
}

/** "does ALS belong", "had ALS been": an auxiliary, a subject, and now the rest of the verb. */
export function isInverted(clause: OpenClause): boolean {
  const [subject] = clause.complements;
  return (
    clause.complements.length === 1 && subject?.preposition === undefined && isLoneAuxiliary(clause)
  );
}

function isLoneAuxiliary(clause: OpenClause): boolean {
  const [only] = clause.verb?.chain ?? [];
  return (
    clause.verb?.chain.length === 1 &&
    !clause.inherited &&
    has(only?.unit, 'be', 'have', 'do', 'modal') &&
    (!clause.subject || isQuestion(clause))
  );
}

/** "does ALS | belong": the complement was the subject, and both verbs are one. */
export function completeInverted(clause: OpenClause, verb: VerbGroup): void {
  const subject = clause.complements.pop()?.phrase;
  const outer = clause.verb;
  if (!subject || !outer) return;
  if (clause.subject) clause.complements.push({ phrase: clause.subject });
  clause.subject = subject;
  const [first, ...rest] = verb.chain;
  const auxiliary = outer.chain[0];
  if (!first || !auxiliary) return;
  const passive = has(auxiliary.unit, 'be') && verbForms(first.unit).has('participle');
  clause.verb = {
    ...verb,
    from: outer.from,
    chain: [
      {
        ...first,
        passive: first.passive || passive,
        negations: first.negations + auxiliary.negations,
      },
      ...rest,
    ],
    negations: [...outer.negations, ...verb.negations],
    modals: [...outer.modals, ...verb.modals],
    finite: true,
  };
  clause.inverted = true;
}

/** "Is ALS a disease?": with no second verb the first bare complement is the subject. */
export function uninvert(clause: OpenClause): void {
  // "its a disease": the contracted pronoun is the subject.
  const contracted = clause.verb?.chain[0]?.unit;
  if (!clause.subject && clause.verb && contracted?.norm === 'its') {
    clause.subject = phraseOf(contracted.index, contracted.index + 1, contracted);
    return;
  }
  if (clause.subject || !clause.verb || clause.complements.length === 0) return;
  const [first, ...rest] = clause.complements;
  const link = clause.verb.chain[0];
  if (
    !first ||
    first.preposition ||
    !link ||
    clause.verb.chain.length > 1 ||
    !has(link.unit, 'be', 'have', 'do', 'modal')
  )
    return;
  if (clause.loose.some((unit) => has(unit, 'expletive'))) return;
  if (isQuestion(clause) && rest.length === 0) return;
  if (link.unit.norm === 'being') return;
  clause.subject = first.phrase;
  clause.complements.splice(0, clause.complements.length, ...rest);
  clause.inverted = true;
}

/** "what", "which" or "why" stands in it. */
function isQuestion(clause: OpenClause): boolean {
  return clause.loose.some((unit) => has(unit, 'interrogative'));
}
