import { phrasesIn } from '../phrases.ts';
import type { Draft, Sentence } from '../sentence.ts';
import { maySayTwo, setsTwoInSight, speaksOf } from '../sight.ts';
import { absentFrom } from './features/absent.ts';
import { isShown, isThere, occurrence, ownPart } from './features/found.ts';
import { labelledFeature, partBeside } from './features/labels.ts';
import {
  comesWith,
  expected,
  isPart,
  neededToDiagnose,
  usualCompany,
} from './features/predicates.ts';
import { whatIsTypical } from './features/what.ts';
import { impossibleWithout } from './features/without.ts';

/** `disease has-feature disease or lesion`: "CIDP is a core feature of ALS", "ALS usually comes with CIDP". */
export function* readFeatures(sentence: Sentence): Generator<Draft> {
  if (
    !setsTwoInSight(sentence) &&
    !speaksOf(sentence, 'class', 'lesion', 'tissue') &&
    !maySayTwo(sentence)
  )
    return;
  for (const clause of sentence.parse.clauses) {
    yield* isPart(sentence, clause);
    yield* comesWith(sentence, clause);
    yield* expected(sentence, clause);
    yield* neededToDiagnose(sentence, clause);
    yield* isThere(sentence, clause);
    yield* isShown(sentence, clause);
    yield* labelledFeature(sentence, clause);
    yield* impossibleWithout(sentence, clause);
    yield* whatIsTypical(sentence, clause);
    yield* absentFrom(sentence, clause);
    yield* usualCompany(sentence, clause);
    for (const phrase of phrasesIn(clause)) {
      yield* partBeside(sentence, clause, phrase);
      yield* occurrence(sentence, clause, phrase);
      yield* ownPart(sentence, clause, phrase);
    }
  }
}
