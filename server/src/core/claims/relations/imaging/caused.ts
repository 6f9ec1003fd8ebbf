import { type Draft, type Sentence, withDenials } from '../../sentence.ts';
import { type Cause, isClause } from '../causes.ts';
import { causingLesion } from '../pathology/causes.ts';
import { imagingDrafts } from './drafts.ts';
import { findingIn } from './findings.ts';
import { findingTold } from './told.ts';

/** "The T2 signal is due to demyelination", "the tract is bright because its myelin is gone", "demyelination makes it bright". */
export function* causeOfSignal(sentence: Sentence, cause: Cause): Generator<Draft> {
  const { effect, clause, verb, denials } = cause;
  const lesion = causingLesion(sentence, cause);
  if (!lesion) return;
  const named = isClause(effect) ? undefined : findingIn(sentence, effect);
  const told = isClause(effect)
    ? findingTold(sentence, effect)
    : named && { phrase: effect, finding: named };
  if (!told) return;
  const drafts = imagingDrafts(sentence, clause, told.finding, told.phrase, lesion, [
    { from: effect.from, to: effect.to },
    { from: cause.cause.from, to: cause.cause.to },
    ...(verb ? [verb] : []),
  ]);
  for (const draft of drafts) yield withDenials(draft, denials);
}
