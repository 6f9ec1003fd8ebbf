import { phrasesIn } from '../phrases.ts';
import type { Draft, Sentence } from '../sentence.ts';
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

/** `finding shows-on-imaging lesion` within a disease: "the bright tracts in ALS reflect demyelination". */
export function* readImaging(sentence: Sentence): Generator<Draft> {
  const { before } = sentence;
  if (
    !speaksOf(sentence, 'imaging') &&
    !mentionsScan(sentence) &&
    !(before && mentionsScan(before))
  )
    return;
  for (const clause of sentence.parse.clauses) {
    yield* shown(sentence, clause);
    yield* takenFor(sentence, clause);
    yield* lightsUp(sentence, clause);
    yield* brightLesion(sentence, clause);
    yield* isSeen(sentence, clause);
    yield* causeOfFinding(sentence, clause);
    yield* whatIsSeen(sentence, clause);
    yield* onScan(sentence, clause);
    yield* whatScanShows(sentence, clause);
    yield* featureOnScan(sentence, clause);
    yield* lesionLookedAt(sentence, clause);
    yield* knownFromScan(sentence, clause);
    yield* whatIsThere(sentence, clause);
    yield* findingWhere(sentence, clause);
    yield* labelledFinding(sentence, clause);
    for (const phrase of phrasesIn(clause)) yield* besideFinding(sentence, clause, phrase);
  }
  for (const cause of causesIn(sentence)) yield* causeOfSignal(sentence, cause);
}
