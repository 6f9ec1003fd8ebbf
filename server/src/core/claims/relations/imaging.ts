import type { Sentence, Tell } from '../sentence.ts';
import { speaksOf } from '../sight.ts';
import { causesIn } from './causes.ts';
import { besideFinding, labelledFinding } from './imaging/beside.ts';
import { brightLesion, isSeen, lightsUp, whatIsSeen } from './imaging/bright.ts';
import { causeOfSignal } from './imaging/caused.ts';
import { mentionsScan } from './imaging/findings.ts';
import { findingWhere, whatIsThere } from './imaging/looked.ts';
import { shown } from './imaging/predicates.ts';
import { onScan, whatScanShows } from './imaging/scans.ts';
import { featureOnScan, knownFromScan, lesionLookedAt } from './imaging/visible.ts';
import { causeOfFinding, takenFor } from './imaging/taken.ts';
import { readWays, type Ways } from './ways.ts';

/** `finding shows-on-imaging lesion` within a disease: "the bright tracts in ALS reflect demyelination". */
export function readImaging(tell: Tell, sentence: Sentence): void {
  const { before } = sentence;
  if (
    !speaksOf(sentence, 'imaging') &&
    !mentionsScan(sentence) &&
    !(before && mentionsScan(before))
  )
    return;
  readWays(tell, sentence, WAYS);
  for (const cause of causesIn(sentence)) causeOfSignal(tell, sentence, cause);
}

const WAYS: Ways = {
  verbal: [
    shown,
    takenFor,
    lightsUp,
    brightLesion,
    isSeen,
    causeOfFinding,
    whatIsSeen,
    onScan,
    whatScanShows,
    featureOnScan,
    lesionLookedAt,
    knownFromScan,
    whatIsThere,
    findingWhere,
  ],
  verbless: [lightsUp, findingWhere, labelledFinding],
  phrasal: [besideFinding],
};
