import type { Sentence, Tell } from '../sentence.ts';
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
import { readWays, type Ways } from './ways.ts';

/**
 * `same-as`, `progresses-to` and `co-occurs-with` between two diseases: "ALS and MS are the same disease",
 * "MS turns into ALS", "ALS and MS often occur together".
 */
export function readOverlap(tell: Tell, sentence: Sentence): void {
  if (!setsTwoInSight(sentence) && !maySayTwo(sentence)) return;
  readWays(tell, sentence, WAYS);
}

const WAYS: Ways = {
  verbal: [
    theSame,
    namedTwice,
    ofOneFamily,
    typesNamed,
    otherwiseNamed,
    turnsInto,
    outcomeOf,
    together,
    foundTogether,
    commonIn,
    identified,
    inseparable,
    undifferent,
    undiffering,
  ],
  verbless: [typesNamed, arrowTo, identified],
  beside: [sameBeside],
  phrasal: [meetingOf],
};
