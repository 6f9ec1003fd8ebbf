import type { Sentence, Tell } from '../sentence.ts';
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
import { readWays, type Ways } from './ways.ts';

/** `disease has-feature disease or lesion`: "CIDP is a core feature of ALS", "ALS usually comes with CIDP". */
export function readFeatures(tell: Tell, sentence: Sentence): void {
  if (
    !setsTwoInSight(sentence) &&
    !speaksOf(sentence, 'class', 'lesion', 'tissue') &&
    !maySayTwo(sentence)
  )
    return;
  readWays(tell, sentence, WAYS);
}

const WAYS: Ways = {
  verbal: [
    isPart,
    comesWith,
    expected,
    neededToDiagnose,
    isThere,
    isShown,
    impossibleWithout,
    whatIsTypical,
    absentFrom,
    usualCompany,
  ],
  verbless: [labelledFeature, impossibleWithout, whatIsTypical],
  beside: [partBeside],
  phrasal: [occurrence, ownPart],
};
