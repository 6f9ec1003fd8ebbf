import type { Clause } from '../language/parse.ts';
import type { Unit } from '../language/units.ts';
import { has } from '../language/tag.ts';
import { isNamingAsSubject } from './stance/beside.ts';
import { ownStance } from './stance/own.ts';
import { outerStance } from './stance/outer.ts';
import { type Cue, Reading } from './stance/reading.ts';
import { sentenceStance } from './stance/sentence.ts';

/** How a clause stands to what it says. */
export interface Stance {
  /** True where an odd number of denials holds. */
  readonly negated: boolean;
  /** False in questions, conditions, aims, hypotheses and refuted or distanced wording. */
  readonly asserted: boolean;
  /** The writer says that what others hold is so. */
  readonly endorsed: boolean;
  readonly hedged: boolean;
  readonly reported: boolean;
  readonly cues: readonly Cue[];
}

/** Reads the stance of a clause: its own denials and doubts, and those of the clauses it hangs on. */
export function stanceOf(
  clause: Clause,
  { units, clauses }: { readonly units: readonly Unit[]; readonly clauses: readonly Clause[] },
): Stance {
  const reading = new Reading();
  ownStance(clause, units, reading);
  const apart = notThat(clause, units);
  if (apart) reading.deny(apart, 'denial');
  const own = reading.negations;
  // "To call ALS demyelinating, as the draft did, …"
  if (!clause.parent && isNamingAsSubject(clause, units))
    reading.suspend(clause.verb?.chain[0]?.unit, 'condition');
  // "reflects cell loss *and not, as one book has it*, …"
  const before = clause.opener?.norm === 'as' ? units.slice(0, clause.opener.index) : [];
  if (before.at(-1)?.norm === ',' && has(before.at(-2), 'contrast')) reading.deny(before.at(-2));
  outerStance(clause, units, reading);
  // "It is a myth that ALS *and* MS are …": not said of each of them.
  if ((reading.negations - own) % 2 === 1 && clause.subject?.coordinator?.norm === 'and')
    reading.suspend(clause.subject.coordinator, 'negation');
  sentenceStance(clause, units, clauses, reading);
  return {
    negated: reading.negations % 2 === 1,
    asserted: reading.asserted,
    hedged: reading.hedged,
    reported: reading.reported && !reading.endorsed,
    endorsed: reading.endorsed,
    cues: reading.cues,
  };
}

/** "…; *not that* ALS is a form of it": said to be left unsaid. */
function notThat({ kind, opener, parent }: Clause, units: readonly Unit[]): Unit | undefined {
  if (kind !== 'complement' || parent?.verb || opener?.norm !== 'that') return undefined;
  const before = units[opener.index - 1];
  const mark = units[opener.index - 2];
  return before?.norm === 'not' && (!mark || mark.kind === 'mark') ? before : undefined;
}
