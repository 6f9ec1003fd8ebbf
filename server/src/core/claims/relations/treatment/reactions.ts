import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { verbHas } from '../../clauses.ts';
import { isBad } from './gains.ts';
import { isSuccess } from './words.ts';

/** "ALS responds", "patients live", "progression stops", "a disorder that yields": what is told of them is how they take a therapy. */
export function reacts(clause: Clause): boolean {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || last.passive) return false;
  if (verbHas(clause, 'verb:reacting', 'verb:faring')) return true;
  const stops = STOPPING.test(last.unit.norm) || (COMING.test(last.unit.norm) && isSuccess(clause));
  return (stops && isWorsening(subject)) || yields(clause) || remits(clause);
}

/** "the decline *stops*" */
const STOPPING = /^(?:ceas|end|stop|subsid)/;

/** "*comes* to a halt" */
const COMING = /^(?:came|comes?|ground|grinds?)$/;

/** "*goes into remission*" */
function remits({ complements, loose, verb }: Clause): boolean {
  const beside = [
    ...(verb?.adverbs ?? []),
    ...loose,
    ...complements.map(({ phrase }) => phrase.head),
  ];
  return (
    /^(?:enter|enters|go|goes|went)$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    beside.some(({ norm }) => /^(?:into )?remission$/.test(norm))
  );
}

/** "progression", "the loss of strength": less of it is better. */
function isWorsening(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && has(phrase.head, 'noun:course', 'noun:damage') && isBad(phrase);
}

/** "*yields to* cyclophosphamide", "gives way to it" */
function yields({ complements, verb }: Clause): boolean {
  const norm = verb?.chain.at(-1)?.unit.norm ?? '';
  return (
    complements.some(({ preposition }) => preposition?.norm === 'to') &&
    (/^(?:bow|submit|succumb|surrender|yield)(?:s|ed)?$/.test(norm) ||
      (/^(?:gave|gives?)$/.test(norm) &&
        complements.some(({ phrase }) => phrase.head.norm === 'way')))
  );
}

/** "*no longer* progresses", "*stopped* progressing", "is *no longer* fatal": denials that tell of success. */
export function haltsIn(clause: Clause): Unit[] {
  const { verb } = clause;
  const last = verb?.chain.at(-1)?.unit;
  if (!verb || !last) return [];
  if (!/^(?:advanc|declin|deteriorat|kill|progress|worsen)/.test(last.norm))
    return isDire(clause) ? verb.negations.filter(({ norm }) => ENDED.test(norm)) : [];
  // "does not progress *more slowly*": how fast is denied, and not that it does
  const pace = [
    ...verb.adverbs,
    ...clause.loose,
    ...clause.complements.map(({ phrase }) => phrase.head),
  ];
  if (pace.some(({ norm }) => PACE.test(norm))) return [];
  const stopping = verb.chain.slice(0, -1).map(({ unit }) => unit);
  const denials = [...verb.negations, ...stopping.filter((unit) => has(unit, 'verb:lacking'))];
  return denials.length % 2 === 1 ? denials : [];
}

const PACE =
  /^(?:differently|faster|less quickly|less rapidly|more slowly|otherwise|quicker|slower)$|^(?:fast|quickly|rapidly|slowly)$/;

const ENDED = /^(?:no longer|not|n't)$|n't$/;

/** "is a *death sentence*", "is *fatal*" */
function isDire({ complements, verb }: Clause): boolean {
  return (
    has(verb?.chain.at(-1)?.unit, 'be') &&
    complements.some(
      ({ preposition, phrase }) =>
        !preposition &&
        (DIRE.test(phrase.head.norm) || phrase.words.some(({ norm }) => DIRE.test(norm))),
    )
  );
}

const DIRE =
  /^(?:death|deadly|fatal|hopeless|incurable|killer|lethal|progressive|terminal|unstoppable|untreatable)$/;
