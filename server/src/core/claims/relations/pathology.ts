import type { Sentence, Tell } from '../sentence.ts';
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
import { readWays, type Ways } from './ways.ts';

/**
 * `disease primary-pathology lesion`, and `sign or lesion due-to lesion` within a disease: "ALS is caused by
 * demyelination", "the weakness of ALS is due to loss of myelin".
 */
export function readPathology(tell: Tell, sentence: Sentence): void {
  if (!speaksOf(sentence, 'lesion', 'tissue', 'class') && !tellsOfProcess(sentence)) return;
  caused(tell, sentence);
  readWays(tell, sentence, WAYS);
}

const WAYS: Ways = {
  verbal: [
    startsIn,
    isWhereItStarts,
    roleOfDisease,
    roleTold,
    roleOfGerund,
    roleInLabel,
    characterized,
    comesFirst,
    firstToGo,
    playsItsPart,
    attacked,
    relativeLesion,
    startsWithLesion,
    takenAway,
    whatItIs,
    showsAsSign,
    ascribedSign,
    wayItShows,
  ],
  verbless: [roleOfDisease, roleInLabel, roleAnnounced, whatItIs],
  beside: [roleBeside],
};
