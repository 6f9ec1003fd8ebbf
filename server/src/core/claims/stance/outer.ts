import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { denialsIn } from '../attitude/denials.ts';
import { besideStance } from './beside.ts';
import { contentStance, isContent } from './content.ts';
import type { Reading } from './reading.ts';
import { relativeStance } from './relative.ts';

/** Reads what the clauses make of a clause that it hangs on, from the inner to the outer ones. */
export function outerStance(
  clause: Clause,
  units: readonly Unit[],
  reading: Reading,
  depth = 0,
): void {
  const { kind, parent } = clause;
  if (!parent || depth > DEEPEST) return;
  if (isTriedIn(clause, parent)) {
    for (const denial of denialsIn(parent, undefined)) reading.deny(denial);
    const last = parent.verb?.chain.at(-1)?.unit;
    if (last?.norm.startsWith('fail')) reading.deny(last, 'denial');
    return;
  }
  if (kind === 'participial') nounStance(clause, parent, reading);
  const goesOn = isContent(parent, clause)
    ? contentStance(clause, parent, units, reading)
    : kind === 'relative'
      ? relativeStance(clause, parent, units, reading)
      : kind === 'participial' || kind === 'adverbial'
        ? besideStance(clause, parent, units, reading)
        : false;
  if (goesOn) outerStance(parent, units, reading, depth + 1);
}

/** "*failed in* slowing it", "did not *succeed in* slowing it" */
function isTriedIn({ kind, opener }: Clause, { verb }: Clause): boolean {
  return (
    kind === 'participial' &&
    opener?.norm === 'in' &&
    /^(?:fail|succe)/.test(verb?.chain.at(-1)?.unit.norm ?? '')
  );
}

/** In clauses. */
const DEEPEST = 12;

/** "the *failure* of immunosuppression to slow it", "every *attempt* to place it" */
function nounStance(
  { inherited, opener, subject }: Clause,
  parent: Clause,
  reading: Reading,
): void {
  if (!subject) return;
  const failing = [parent.subject, ...parent.complements.map(({ phrase }) => phrase)].find(
    (phrase) =>
      /^(?:failure|inability)$/.test(phrase?.head.norm ?? '') &&
      (phrase === subject || phrase?.attached.some(({ phrase: own }) => own === subject)),
  );
  if (failing) reading.deny(failing.head, 'denial');
  // "the *mistake of* calling it demyelinating", "the *myth of* ALS being …"
  const wrong = opener?.norm === 'of' ? subject : ownerOf(subject, parent);
  if (wrong && (has(wrong.head, 'noun:refutation') || wrong.head.norm === 'trap'))
    reading.suspend(wrong.head, 'denial');
  if (inherited && has(subject.head, 'noun:openness')) reading.suspend(subject.head, 'condition');
}

/** The phrase that a phrase hangs on: "*the myth* of ALS" */
function ownerOf(inner: Phrase, { subject, complements }: Clause): Phrase | undefined {
  return [subject, ...complements.map(({ phrase }) => phrase)].find((phrase) =>
    phrase?.attached.some(
      ({ preposition, phrase: own }) => preposition.norm === 'of' && own === inner,
    ),
  );
}
