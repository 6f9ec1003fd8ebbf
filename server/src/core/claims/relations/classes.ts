import { phrasesIn } from '../phrases.ts';
import type { Draft, Sentence } from '../sentence.ts';
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

/**
 * `disease is-a class`, or `disease same-as disease` for "a form of": "ALS is a demyelinating disease",
 * "demyelinating diseases such as ALS", "ALS: demyelinating".
 */
export function* readClasses(sentence: Sentence): Generator<Draft> {
  if (!setsTwoInSight(sentence) && !speaksOf(sentence, 'class', 'lesion', 'tissue')) return;
  for (const clause of sentence.parse.clauses) {
    yield* predicated(sentence, clause);
    yield* classified(sentence, clause);
    yield* suffered(sentence, clause);
    yield* dealtWith(sentence, clause);
    yield* announced(sentence, clause);
    yield* included(sentence, clause);
    yield* amongThem(sentence, clause);
    yield* reversed(sentence, clause);
    yield* qualified(sentence, clause);
    yield* setAgainst(sentence, clause);
    yield* likened(sentence, clause);
    yield* singledOut(sentence, clause);
    yield* nominal(sentence, clause);
    yield* labelled(sentence, clause);
    yield* ofBoth(sentence, clause);
    yield* elliptic(sentence, clause);
    yield* likewise(sentence, clause);
    yield* rankedAfter(sentence, clause);
    for (const phrase of phrasesIn(clause)) {
      yield* besideEachOther(sentence, clause, phrase);
      yield* exemplified(sentence, clause, phrase);
      yield* attributed(sentence, clause, phrase);
    }
  }
}
