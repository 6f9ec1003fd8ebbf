import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { wouldIn } from './own.ts';
import type { Reading } from './reading.ts';

/** What a clause makes of a participle or a circumstance in it; true where that one hangs on another in turn. */
export function besideStance(
  clause: Clause,
  parent: Clause,
  units: readonly Unit[],
  reading: Reading,
): boolean {
  const { subject } = clause;
  // "cautioned *against interpreting* it as demyelination"
  if (clause.kind === 'participial' && clause.opener?.norm === 'against')
    reading.suspend(clause.opener, 'denial');
  if (isNamingAsSubject(clause, units)) reading.suspend(clause.verb?.chain[0]?.unit, 'condition');
  if (clause.kind === 'participial' && has(parent.opener, 'conditional'))
    reading.suspend(parent.opener, 'condition');
  // "*Suppose* ALS counted as …"
  const supposed = parent.verb?.chain[0]?.unit;
  if (clause.kind === 'participial' && !parent.subject && SUPPOSE.test(supposed?.norm ?? ''))
    reading.suspend(supposed, 'condition');
  // What a phrase inside a denied predicate is said to do is not asserted either.
  if (
    clause.kind === 'participial' &&
    subject &&
    parent.complements.some(
      ({ phrase }) =>
        phrase === subject ||
        phrase.members.includes(subject) ||
        (isUnaware(parent) && phrase.attached.some((of) => of.phrase === subject)),
    ) &&
    (!has(parent.verb?.chain.at(-1)?.unit, 'be') || isUnaware(parent))
  ) {
    for (const link of parent.verb?.chain ?? [])
      for (let count = 0; count < link.negations; count++)
        reading.deny(parent.verb?.negations[count] ?? link.unit);
  }
  if (
    clause.kind === 'participial' &&
    clause.inherited &&
    clause.subject &&
    clause.subject === parent.subject &&
    (parent.verb?.negations.length ?? 0) % 2 === 1 &&
    // "*Being a demyelinating disease*, ALS does not …": taken for granted.
    clause.verb?.chain[0]?.unit.norm !== 'being' &&
    clause.to <= (parent.verb?.from ?? 0)
  )
    reading.suspend(parent.verb?.negations[0], 'negation');
  // "we see *no ground for* treating it as one"
  if (
    clause.kind === 'participial' &&
    clause.opener?.norm === 'for' &&
    clause.inherited &&
    subject?.denied &&
    parent.complements.some(({ phrase }) => phrase === subject)
  )
    reading.suspend(subject.determiner ?? subject.head, 'negation');
  // "has *nothing to do with* myelin being attacked"
  if (
    clause.kind === 'participial' &&
    parent.kind === 'participial' &&
    parent.inherited &&
    parent.subject?.denied
  )
    reading.suspend(parent.subject.determiner ?? parent.subject.head, 'negation');
  const would = clause.kind === 'participial' && !clause.verb?.finite && wouldIn(parent);
  if (would) reading.suspend(would, 'condition');
  // "*If* ALS develops *when the myelin goes*, …"
  if (
    clause.kind === 'adverbial' &&
    parent.kind === 'adverbial' &&
    has(parent.opener, 'conditional')
  )
    reading.suspend(parent.opener, 'condition');
  return /^(?:complement|participial|relative)$/.test(parent.kind);
}

/** "*To call* ALS demyelinating is to misread it", "*Calling* it so confuses it": that one might call it so is not yet said. */
export function isNamingAsSubject({ kind, verb, parent }: Clause, units: readonly Unit[]): boolean {
  if (kind !== 'participial' || !verb || verb.to > (parent?.verb?.from ?? Infinity)) return false;
  const last = verb.chain.at(-1)?.unit;
  if (!has(last, 'verb:classing', 'verb:reporting')) return false;
  const isInfinitive = [verb.from - 1, verb.from].some((at) => units[at]?.norm === 'to');
  return isInfinitive
    ? verb.from <= 1 || has(parent?.verb?.chain[0]?.unit, 'be')
    : verb.from === 0 && verb.chain.length === 1 && has(last, 'form:gerund');
}

/** Imperatives of make-believe. */
export const SUPPOSE = /^(?:assume|imagine|pretend|say|suppose)$/;

/** "We are *not aware* of any study showing that …" */
export function isUnaware({ complements }: Clause): boolean {
  return complements.some(
    ({ preposition, phrase }) => !preposition && /^(?:aware|convinced)$/.test(phrase.head.norm),
  );
}
