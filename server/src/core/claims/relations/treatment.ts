import { has } from '../../language/tag.ts';
import type { Draft, Sentence } from '../sentence.ts';
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

/** `therapy treats disease`: "interferon slows ALS", "steroids are effective in ALS". */
export function* readTreatment(sentence: Sentence): Generator<Draft> {
  if (!speaksOf(sentence, 'drug', 'therapy') && !borrows(sentence)) return;
  if (isNoBetterThanPlacebo(sentence)) return;
  for (const clause of sentence.parse.clauses) {
    if (isOnlyTold(sentence, clause)) continue;
    yield* helps(sentence, clause);
    yield* isEffective(sentence, clause);
    yield* isHelped(sentence, clause);
    yield* isProven(sentence, clause);
    yield* isBeyondDoubt(sentence, clause);
    yield* restsOn(sentence, clause);
    yield* labelledTherapy(sentence, clause);
    yield* therapyAsLabel(sentence, clause);
    yield* fareBetter(sentence, clause);
    yield* isRecommended(sentence, clause);
    yield* shouldReceive(sentence, clause);
    yield* namedDrugs(sentence, clause);
    yield* allBut(sentence, clause);
    yield* leadsToGain(sentence, clause);
    yield* gainIsReached(sentence, clause);
    yield* amongTheEffective(sentence, clause);
    yield* whatHelps(sentence, clause);
    yield* givesPatients(sentence, clause);
    yield* besideTherapy(sentence, clause);
  }
}

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
