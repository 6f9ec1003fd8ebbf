import { phrasesIn } from '../phrases.ts';
import type { Draft, Sentence } from '../sentence.ts';
import { maySayTwo, setsTwoInSight } from '../sight.ts';
import { commonIn, foundTogether, together } from './overlap/company.ts';
import { inseparable, meetingOf, undifferent, undiffering } from './overlap/meeting.ts';
import { namedTwice } from './overlap/names.ts';
import { arrowTo, outcomeOf, turnsInto } from './overlap/progression.ts';
import {
  identified,
  ofOneFamily,
  otherwiseNamed,
  sameBeside,
  theSame,
  typesNamed,
} from './overlap/same.ts';

/**
 * `same-as`, `progresses-to` and `co-occurs-with` between two diseases: "ALS and MS are the same disease",
 * "MS turns into ALS", "ALS and MS often occur together".
 */
export function* readOverlap(sentence: Sentence): Generator<Draft> {
  if (!setsTwoInSight(sentence) && !maySayTwo(sentence)) return;
  for (const clause of sentence.parse.clauses) {
    yield* theSame(sentence, clause);
    yield* namedTwice(sentence, clause);
    yield* ofOneFamily(sentence, clause);
    yield* typesNamed(sentence, clause);
    yield* arrowTo(sentence, clause);
    yield* otherwiseNamed(sentence, clause);
    yield* turnsInto(sentence, clause);
    yield* outcomeOf(sentence, clause);
    yield* together(sentence, clause);
    yield* foundTogether(sentence, clause);
    yield* commonIn(sentence, clause);
    yield* identified(sentence, clause);
    yield* inseparable(sentence, clause);
    yield* undifferent(sentence, clause);
    yield* undiffering(sentence, clause);
    for (const phrase of phrasesIn(clause)) {
      yield* sameBeside(sentence, clause, phrase);
      yield* meetingOf(sentence, clause, phrase);
    }
  }
}
