import type { Draft, Sentence } from '../sentence.ts';
import { speaksOf } from '../sight.ts';
import { absenceIsTold, markedByAbsence, withPreservation } from './extent/absence.ts';
import { withoutSign } from './extent/consequence.ts';
import { itsExclusiveHarm } from './extent/exclusive.ts';
import { insteadOf } from './extent/instead.ts';
import { labelledExtent } from './extent/labels.ts';
import { doNot, noOthers } from './extent/others.ts';
import { pure, pureBeside } from './extent/pure.ts';
import { isNotThere, isSpared, withSparing } from './extent/spared.ts';
import { strikes } from './extent/strikes.ts';
import { isOnlyTarget, whatIsStruck } from './extent/targets.ts';

/** "*only when both upper and lower* motor neurons are affected": neither is enough. */
function asksForBoth({ parse: { units } }: Sentence): boolean {
  return units.some(
    ({ norm }, at) =>
      norm === 'only' &&
      /^(?:if|when|where)$/.test(units[at + 1]?.norm ?? '') &&
      units[at + 2]?.norm === 'both',
  );
}

/** `disease affects-only tissue` and `disease spares tissue`: "ALS affects only upper motor neurons", "ALS spares them". */
export function* readExtent(sentence: Sentence): Generator<Draft> {
  if (!speaksOf(sentence, 'tissue', 'sign', 'lesion')) return;
  if (asksForBoth(sentence)) return;
  for (const clause of sentence.parse.clauses) {
    yield* strikes(sentence, clause);
    yield* isSpared(sentence, clause);
    yield* isOnlyTarget(sentence, clause);
    yield* whatIsStruck(sentence, clause);
    yield* isNotThere(sentence, clause);
    yield* pure(sentence, clause);
    yield* pureBeside(sentence, clause);
    yield* withSparing(sentence, clause);
    yield* labelledExtent(sentence, clause);
    yield* withoutSign(sentence, clause);
    yield* insteadOf(sentence, clause);
    yield* noOthers(sentence, clause);
    yield* doNot(sentence, clause);
    yield* absenceIsTold(sentence, clause);
    yield* markedByAbsence(sentence, clause);
    yield* withPreservation(sentence, clause);
    yield* itsExclusiveHarm(sentence, clause);
  }
}
