import type { Clause, Phrase } from '../../language/parse.ts';
import type { Unit } from '../../language/units.ts';
import type { Range, Sentence } from '../sentence.ts';
import {
  byAdverb,
  byBlame,
  byCleft,
  byConjunction,
  byMeans,
  byOccasion,
  byPlace,
  byReason,
  byReasonGiven,
  bySubjectClause,
  byWholeClause,
} from './causes/clauses.ts';
import { byArrow, byFronting, byLoss, byPreposition, byResultLabel } from './causes/phrases.ts';
import { byMaking, byWhatMakes } from './causes/making.ts';
import { byVerb } from './causes/verbs.ts';

/** Two things of which the one is said to bring about the other. */
export interface Cause {
  readonly effect: Phrase | Clause;
  readonly cause: Phrase | Clause;
  /** The clause that says so. */
  readonly clause: Clause;
  readonly verb?: Range;
  /** "is *not a* consequence of": what denies the noun that says so. */
  readonly denials?: readonly Unit[];
  /** "ALS → myelin loss → *weakness*": not the first link of its chain. */
  readonly isLaterLink?: boolean;
}

/** Tells a clause from a phrase. */
export function isClause(part: Phrase | Clause): part is Clause {
  return 'complements' in part;
}

/** Everything that a sentence says of cause and effect; read once, for several readers ask for it. */
export function causesIn(sentence: Sentence): readonly Cause[] {
  let causes = causesOf.get(sentence);
  if (!causes) causesOf.set(sentence, (causes = [...readCauses(sentence)]));
  return causes;
}

const causesOf = new WeakMap<Sentence, readonly Cause[]>();

function* readCauses(sentence: Sentence): Generator<Cause> {
  const { clauses } = sentence.parse;
  for (const clause of clauses) {
    if (clause.verb) yield* byItsVerb(sentence, clause);
    yield* byWhatMakes(clause, clauses);
    if (!clause.verb) yield* byResultLabel(clause);
    yield* byPreposition(clause);
    yield* byFronting(clause, clauses);
    yield* byLoss(sentence, clause);
    yield* byConjunction(sentence, clause);
    yield* byAdverb(sentence, clause);
    if (clause.verb) {
      yield* byPlace(sentence, clause);
      yield* byBlame(clause);
      yield* byReason(clause);
      yield* byReasonGiven(clause, clauses);
      yield* byCleft(clause, clauses);
      yield* bySubjectClause(clause, clauses);
    }
    yield* byMeans(clause);
    yield* byArrow(clause);
  }
}

function* byItsVerb(sentence: Sentence, clause: Clause): Generator<Cause> {
  const { clauses } = sentence.parse;
  const made = [...byVerb(clause), ...byMaking(clause, clauses), ...byOccasion(clause, clauses)];
  yield* made;
  yield* byWholeClause(sentence, clause, made);
}
