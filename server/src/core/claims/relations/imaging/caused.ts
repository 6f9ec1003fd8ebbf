import type { Phrase } from '../../../language/parse.ts';
import { type Sentence, type Tell, withDenials } from '../../sentence.ts';
import { type Cause, isClause } from '../causes.ts';
import { bearerOf, causingLesion } from '../pathology/causes.ts';
import { imagingDrafts } from './drafts.ts';
import { findingIn } from './findings.ts';
import { findingTold, type ToldFinding } from './told.ts';

/** "The T2 signal is due to demyelination", "the tract is bright because its myelin is gone", "demyelination makes it bright". */
export function causeOfSignal(tell: Tell, sentence: Sentence, cause: Cause): void {
  const { effect, clause, verb, denials } = cause;
  const lesion = causingLesion(sentence, cause);
  if (!lesion) return;
  const told = isClause(effect) ? findingTold(sentence, effect) : findingBorne(sentence, effect);
  if (!told) return;
  const tellDenied: Tell = (draft) => {
    tell(withDenials(draft, denials));
  };
  imagingDrafts(tellDenied, sentence, clause, told.finding, told.phrase, lesion, [
    { from: effect.from, to: effect.to },
    { from: cause.cause.from, to: cause.cause.to },
    ...(verb ? [verb] : []),
  ]);
}

/** "T2 hyperintensity in ALS *(due to demyelination)*": what is set beside the disease may be said of the finding. */
function findingBorne(sentence: Sentence, effect: Phrase): ToldFinding | undefined {
  const phrase = (effect.asides.length > 0 ? bearerOf(sentence, effect) : undefined) ?? effect;
  const finding = findingIn(sentence, phrase);
  return finding && { phrase, finding };
}
