import type { Sentence, Tell } from '../sentence.ts';
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
import { readWays, type Ways } from './ways.ts';

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
export function readExtent(tell: Tell, sentence: Sentence): void {
  if (!speaksOf(sentence, 'tissue', 'sign', 'lesion')) return;
  if (asksForBoth(sentence)) return;
  readWays(tell, sentence, WAYS);
}

const WAYS: Ways = {
  verbal: [
    strikes,
    isSpared,
    isOnlyTarget,
    whatIsStruck,
    isNotThere,
    pure,
    pureBeside,
    withSparing,
    labelledExtent,
    withoutSign,
    insteadOf,
    noOthers,
    doNot,
    absenceIsTold,
    markedByAbsence,
    withPreservation,
    itsExclusiveHarm,
  ],
  verbless: [pureBeside, labelledExtent, itsExclusiveHarm],
};
