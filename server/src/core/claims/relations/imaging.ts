import { phrasesIn } from '../phrases.ts';
import { type Draft, rangeOf, type Sentence, withDenials } from '../sentence.ts';
import { speaksOf } from '../sight.ts';
import { causesIn, isClause } from './causes.ts';
import { besideFinding, labelledFinding } from './imaging/beside.ts';
import { brightLesion, isSeen, lightsUp, whatIsSeen } from './imaging/bright.ts';
import { imagingDrafts } from './imaging/drafts.ts';
import { findingIn, mentionsScan } from './imaging/findings.ts';
import { causeOfFinding, shown, takenFor } from './imaging/predicates.ts';
import { lesionIn, lesionOfClause } from './lesions.ts';

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
    yield* labelledFinding(sentence, clause);
    for (const phrase of phrasesIn(clause)) yield* besideFinding(sentence, clause, phrase);
  }
  for (const { effect, cause, clause, verb, denials } of causesIn(sentence)) {
    if (isClause(effect)) continue;
    const lesion = isClause(cause) ? lesionOfClause(sentence, cause) : lesionIn(sentence, cause);
    const finding = findingIn(sentence, effect);
    if (lesion && finding)
      for (const draft of imagingDrafts(sentence, clause, finding, effect, lesion, [
        rangeOf(effect),
        isClause(cause) ? { from: cause.from, to: cause.to } : rangeOf(cause),
        ...(verb ? [verb] : []),
      ]))
        yield withDenials(draft, denials);
  }
}
