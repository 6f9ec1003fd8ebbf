import { has } from '../../language/tag.ts';
import type { Sentence, Tell } from '../sentence.ts';
import { speaksOf } from '../sight.ts';
import { isRecommended, shouldReceive } from './treatment/advice.ts';
import { whatHelps } from './treatment/answers.ts';
import { besideTherapy } from './treatment/beside.ts';
import { isEffective } from './treatment/effective.ts';
import { allBut } from './treatment/exceptions.ts';
import { givesPatients } from './treatment/gifts.ts';
import { isHelped } from './treatment/helped.ts';
import { helps } from './treatment/helps.ts';
import {
  amongTheEffective,
  labelledTherapy,
  namedDrugs,
  therapyAsLabel,
} from './treatment/labels.ts';
import { gainIsReached, leadsToGain } from './treatment/outcomes.ts';
import { fareBetter } from './treatment/patients.ts';
import { isBeyondDoubt, isProven, restsOn } from './treatment/proven.ts';
import { isOnlyTold } from './treatment/tales.ts';
import { readWays, type Ways } from './ways.ts';

/** `therapy treats disease`: "interferon slows ALS", "steroids are effective in ALS". */
export function readTreatment(tell: Tell, sentence: Sentence): void {
  if (!speaksOf(sentence, 'drug', 'therapy') && !borrows(sentence)) return;
  if (isNoBetterThanPlacebo(sentence)) return;
  readWays(tell, sentence, WAYS, (clause) => isOnlyTold(sentence, clause));
}

const WAYS: Ways = {
  verbal: [
    helps,
    isEffective,
    isHelped,
    isProven,
    isBeyondDoubt,
    restsOn,
    fareBetter,
    isRecommended,
    shouldReceive,
    namedDrugs,
    allBut,
    leadsToGain,
    gainIsReached,
    amongTheEffective,
    whatHelps,
    givesPatients,
    besideTherapy,
  ],
  verbless: [labelledTherapy, therapyAsLabel, namedDrugs, whatHelps, besideTherapy],
};

/** "the medicines that are used in MS": a therapy that another disease gives its name. */
function borrows({ parse, world }: Sentence): boolean {
  return (
    parse.units.some((unit) => has(unit, 'noun:therapy')) &&
    parse.units.filter(({ names }) => [...names].some((name) => world.kindOf(name) === 'disease'))
      .length > 1
  );
}

/** "slowed ALS *no more than placebo did*", "helped *as little as a sham*": whatever was done, nothing was. */
function isNoBetterThanPlacebo({ parse: { units } }: Sentence): boolean {
  const placebo = units.findIndex(({ norm }) => PLACEBO.test(norm));
  const before = units.slice(Math.max(0, placebo - FARTHEST), Math.max(0, placebo));
  return NO_BETTER.test(` ${before.map(({ norm }) => norm).join(' ')} `);
}

const PLACEBO = /^(?:controls?|dummy|placebo|saline|sham|water)$/;

/** In units. */
const FARTHEST = 6;

const NO_BETTER =
  / (?:(?:no|scarcely|hardly) (?:better|faster|longer|more)(?: [a-z]{3,20})? than|as little as) /;
