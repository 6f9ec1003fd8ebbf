import type { Draft, Sentence } from '../sentence.ts';
import { phrasesIn } from '../phrases.ts';
import { speaksOf } from '../sight.ts';
import { tellsOfProcess } from './lesions.ts';
import { ascribedSign, wayItShows } from './signs/ascribed.ts';
import { showsAsSign } from './signs/shown.ts';
import { caused } from './pathology/causes.ts';
import {
  attacked,
  characterized,
  comesFirst,
  firstToGo,
  isWhereItStarts,
  playsItsPart,
  relativeLesion,
  startsIn,
  startsWithLesion,
  takenAway,
} from './pathology/events.ts';
import { roleAnnounced, roleInLabel } from './pathology/role-labels.ts';
import { whatItIs } from './pathology/free-relatives.ts';
import { roleBeside, roleOfDisease, roleOfGerund, roleTold } from './pathology/roles.ts';

/**
 * `disease primary-pathology lesion`, and `sign or lesion due-to lesion` within a disease: "ALS is caused by
 * demyelination", "the weakness of ALS is due to loss of myelin".
 */
export function* readPathology(sentence: Sentence): Generator<Draft> {
  if (!speaksOf(sentence, 'lesion', 'tissue', 'class') && !tellsOfProcess(sentence)) return;
  yield* caused(sentence);
  for (const clause of sentence.parse.clauses) {
    yield* startsIn(sentence, clause);
    yield* isWhereItStarts(sentence, clause);
    yield* roleOfDisease(sentence, clause);
    yield* roleTold(sentence, clause);
    yield* roleOfGerund(sentence, clause);
    yield* roleInLabel(sentence, clause);
    yield* roleAnnounced(sentence, clause);
    yield* characterized(sentence, clause);
    yield* comesFirst(sentence, clause);
    yield* firstToGo(sentence, clause);
    yield* playsItsPart(sentence, clause);
    yield* attacked(sentence, clause);
    yield* relativeLesion(sentence, clause);
    yield* startsWithLesion(sentence, clause);
    yield* takenAway(sentence, clause);
    yield* whatItIs(sentence, clause);
    yield* showsAsSign(sentence, clause);
    yield* ascribedSign(sentence, clause);
    yield* wayItShows(sentence, clause);
    for (const phrase of phrasesIn(clause)) yield* roleBeside(sentence, clause, phrase);
  }
}
