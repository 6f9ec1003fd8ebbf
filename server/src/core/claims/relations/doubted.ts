import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { phrasesWithin } from '../phrases.ts';
import type { Sentence } from '../sentence.ts';

/**
 * True where the sentence that tells of a patient takes the disease away from what it tells: "…, so ALS was ruled
 * out", "suspected ALS", "first put down to ALS".
 */
export function isDoubted(sentence: Sentence, disease: string): boolean {
  const { units, clauses } = sentence.parse;
  const mentions = units.filter(({ names }) => names.has(disease));
  if (mentions.length === 0) return false;
  return (
    mentions.every(({ index }) => isSuspected(units, index) || isFirstTaken(units, index)) ||
    clauses.some((clause) => rulesOut(clause, disease))
  );
}

/** "*suspected* ALS" */
function isSuspected(units: readonly Unit[], at: number): boolean {
  return /^(?:suspected|possible|presumed|query|alleged)$/.test(units[at - 1]?.norm ?? '');
}

/** "*first put down to* ALS", "*misdiagnosed as* ALS", "*referred for* ALS", "*thought to have* ALS" */
function isFirstTaken(units: readonly Unit[], at: number): boolean {
  const words = units.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
  if (TAKEN.test(words.join(' '))) return true;
  if (!/^(?:as|down to|for|to)$/.test(words.at(-1) ?? '')) return false;
  const [before, first] = units.slice(Math.max(0, at - 3), at - 1).reverse();
  return (
    has(before, 'verb:attributing', 'verb:classing') &&
    /^(?:at first|first|initially|mistakenly|once|originally|wrongly)$/.test(first?.norm ?? '')
  );
}

/** Words right before the name of what a patient was only taken to have. */
const TAKEN =
  /\b(?:misdiagnosed (?:as|with)|(?:mislabel+ed|misread|misattributed) (?:as|to)|mistaken for|(?:assessed|evaluated|investigated|referred|screened|tested) for|(?:believed|presumed|suspected|thought) to have)$/;

/** "ALS was ruled out", "this excluded ALS", "the label of ALS was withdrawn". */
function rulesOut({ subject, verb, complements }: Clause, disease: string): boolean {
  const last = verb?.chain.at(-1);
  if (!verb || !last || verb.negations.length % 2 === 1 || !RULING_OUT.test(last.unit.norm))
    return false;
  const struck = last.passive
    ? [subject]
    : complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase);
  return struck.some((phrase) => phrase !== undefined && isOfDisease(phrase, disease));
}

const RULING_OUT =
  /^(?:abandon|discard|dismiss|drop|eliminat|exclud|overturn|reject|retract|revis|rul|with ?dr[ae]w)/;

/** The disease itself, or the label or diagnosis of it. */
function isOfDisease(phrase: Phrase, disease: string): boolean {
  const named = phrase.members.some(({ head }) => head.names.has(disease));
  return (
    named ||
    (/^(?:diagnosis|idea|label|possibility|suspicion)$/.test(phrase.head.norm) &&
      phrasesWithin(phrase).some(({ words }) => words.some(({ names }) => names.has(disease))))
  );
}
