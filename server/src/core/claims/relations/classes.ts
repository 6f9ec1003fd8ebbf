import type { Sentence, Tell } from '../sentence.ts';
import { setsTwoInSight, speaksOf } from '../sight.ts';
import { labelled, ofBoth } from './classes/labels.ts';
import {
  attributed,
  besideEachOther,
  exemplified,
  likened,
  nominal,
  qualified,
  setAgainst,
  singledOut,
} from './classes/phrases.ts';
import { amongThem, announced, dealtWith, included } from './classes/presented.ts';
import {
  classified,
  elliptic,
  likewise,
  predicated,
  rankedAfter,
  reversed,
  suffered,
} from './classes/predicates.ts';
import { readWays, type Ways } from './ways.ts';

/**
 * `disease is-a class`, or `disease same-as disease` for "a form of": "ALS is a demyelinating disease",
 * "demyelinating diseases such as ALS", "ALS: demyelinating".
 */
export function readClasses(tell: Tell, sentence: Sentence): void {
  if (!setsTwoInSight(sentence) && !speaksOf(sentence, 'class', 'lesion', 'tissue')) return;
  readWays(tell, sentence, WAYS);
}

const WAYS: Ways = {
  verbal: [
    predicated,
    classified,
    suffered,
    dealtWith,
    included,
    amongThem,
    reversed,
    qualified,
    setAgainst,
    likened,
    singledOut,
    nominal,
    labelled,
    elliptic,
    rankedAfter,
  ],
  verbless: [
    predicated,
    announced,
    amongThem,
    qualified,
    likened,
    nominal,
    labelled,
    ofBoth,
    likewise,
    rankedAfter,
  ],
  beside: [besideEachOther],
  phrasal: [exemplified, attributed],
};
