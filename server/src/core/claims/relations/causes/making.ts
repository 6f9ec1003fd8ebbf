import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { clauseWithout } from '../../clauses.ts';
import type { Cause } from '../causes.ts';
import { askedBefore } from '../free-relatives.ts';
import { done, isMaking } from './verbs.ts';

/** "*What makes people weak* is the loss of myelin." */
export function* byWhatMakes(clause: Clause, clauses: readonly Clause[]): Generator<Cause> {
  yield* byWhatMakesDo(clause, clauses);
  const asked = clause.subject ? askedBefore(clause, clauses) : undefined;
  const { subject } = clause;
  if (!asked || !subject || !has(asked.verb?.chain.at(-1)?.unit, 'verb:causing')) return;
  // "*What causes the cramps* is the loss of myelin."
  if (!asked.verb?.chain.at(-1)?.passive)
    for (const { preposition, phrase } of asked.complements)
      for (const caused of done({ ...asked, subject }, subject, phrase, preposition?.norm))
        if (caused.cause === subject) yield { ...caused, clause };
  for (const made of byMaking({ ...asked, subject }, clauses)) yield { ...made, clause };
}

/** "*What makes the muscles twitch* is the loss of myelin": the "is" stands behind a clause that tells the effect. */
function* byWhatMakesDo(clause: Clause, clauses: readonly Clause[]): Generator<Cause> {
  const { parent, inherited, verb, complements } = clause;
  const made = clauses[clauses.indexOf(clause) - 1];
  const asks =
    parent?.loose.some(({ norm }) => norm === 'what') === true && isMaking(parent) && inherited;
  if (!asks || made?.parent !== parent || made.subject !== clause.subject || !made.verb) return;
  if (!verb || !has(verb.chain.at(-1)?.unit, 'be')) return;
  for (const { preposition, phrase } of complements)
    if (!preposition)
      yield { effect: made, cause: phrase, clause: { ...clause, parent: parent.parent }, verb };
}

/**
 * "makes the muscles weak", "makes the nerves die", "explains why her hands waste": the effect is told by an
 * adjective or a clause of its own.
 */
export function* byMaking(clause: Clause, clauses: readonly Clause[]): Generator<Cause> {
  const { subject, verb } = clause;
  const unit = verb?.chain.at(-1)?.unit;
  // "*means that* the muscles waste"
  const meaning = /^(?:mean|means|meant)$/.test(unit?.norm ?? '');
  if (!subject || !verb || !(has(unit, 'verb:causing') || meaning)) return;
  const made = clause.complements.find(({ preposition }) => !preposition)?.phrase;
  if (made && isMaking(clause)) {
    // "makes *walking difficult*"
    if (!made.nominal && made.words.length > 1)
      yield { effect: made, cause: subject, clause, verb };
    const rest = clause.complements.filter(({ phrase }) => phrase !== made);
    if (rest.some(({ phrase }) => !phrase.nominal)) {
      const told = { ...clauseWithout(clause, 'verb'), subject: made, complements: rest };
      yield { effect: told, cause: subject, clause, verb };
    }
  }
  for (const inner of clauses) {
    if (inner.parent !== clause || !inner.verb) continue;
    const told =
      (inner.kind === 'relative' && /^(?:why|how)$/.test(inner.opener?.norm ?? '')) ||
      (inner.kind === 'complement' &&
        // "causes weakness, *and in ALS the neurons die*"
        (!made || made === inner.subject) &&
        (!inner.opener || (meaning && inner.opener.norm === 'that')) &&
        inner.from >= verb.to) ||
      (inner.kind === 'participial' && inner.subject !== undefined && inner.subject === made);
    if (told) yield { effect: inner, cause: subject, clause, verb };
  }
}
