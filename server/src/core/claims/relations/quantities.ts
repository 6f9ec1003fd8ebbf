import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { labelsOf } from '../clauses.ts';
import { scopeOf } from '../scope.ts';
import { type Draft, type Measured, type Range, rangeOf, type Sentence } from '../sentence.ts';
import { phrasesIn } from '../things.ts';

/** `disease quantity measure`, in months: "mean survival in ALS is ten years", "most patients live 20 years". */
export function* readQuantities(sentence: Sentence): Generator<Draft> {
  for (const clause of sentence.parse.clauses) {
    yield* measured(sentence, clause);
    yield* lived(sentence, clause);
  }
}

const WORD_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  half: 0.5,
  dozen: 12,
  couple: 2,
};
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:years?|yrs?|y|yo|yrs)$/, 12],
  [/^(?:months?|mo|mos|mths?|m)$/, 1],
  [/^(?:weeks?|wks?|w)$/, 12 / 52],
  [/^(?:days?|d)$/, 12 / 365],
  [/^decades?$/, 120],
  [/^(?:century|centuries)$/, 1200],
];

/** The durations that a stretch of units names, in months. */
function durations(
  units: readonly Unit[],
  range: Range,
): { from: number; to: number; range: Range }[] {
  const found: { from: number; to: number; range: Range }[] = [];
  let numbers: number[] = [];
  let start = -1;
  let scale = 1;
  for (let at = range.from; at < range.to; at++) {
    const unit = units[at];
    if (!unit) continue;
    const { norm } = unit;
    const attachedUnit = /^(\d+(?:\.\d+)?)(y|yr|yrs|m|mo|mos)$/.exec(norm);
    const value =
      unit.kind === 'number'
        ? Number(norm.replace(',', '.'))
        : attachedUnit
          ? Number(attachedUnit[1])
          : WORD_NUMBERS[norm];
    if (value !== undefined && !Number.isNaN(value)) {
      if (norm === 'a' || norm === 'an') {
        if (numbers.length > 0) continue;
        start = at;
        if (
          !UNITS.some(([pattern]) => pattern.test(units[at + 1]?.norm ?? '')) &&
          !/^(?:quarter|half|couple|dozen)$/.test(units[at + 1]?.norm ?? '')
        )
          continue;
      }
      if (numbers.length === 0) start = at;
      if (norm === 'half' && numbers.length > 0) continue;
      numbers.push(value);
      if (!attachedUnit) continue;
    }
    if (norm === 'quarter' && units[at + 1]?.norm === 'of') {
      numbers = [0.25];
      start = Math.max(range.from, at - 1);
      at += 1;
      continue;
    }
    const measure = UNITS.find(([pattern]) =>
      pattern.test(attachedUnit ? (attachedUnit[2] ?? '') : norm),
    );
    if (measure) {
      if (numbers.length > 0 || norm === 'decades') {
        const values = numbers.length > 0 ? numbers : [2];
        const [low, high] = [Math.min(...values), Math.max(...values)];
        found.push({
          from: low * measure[1] * scale,
          to: high * measure[1] * scale,
          range: { from: start < 0 ? at : start, to: at + 1 },
        });
      }
      numbers = [];
      start = -1;
      scale = 1;
      continue;
    }
    if (
      BETWEEN_NUMBERS.has(norm) ||
      has(unit, 'is:degree', 'is:only', 'preposition', 'conjunction')
    )
      continue;
    numbers = [];
    start = -1;
  }
  return found;
}

/** Words and marks that may stand among the numbers of one duration. */
const BETWEEN_NUMBERS: ReadonlySet<string> = new Set([
  '-',
  '\u2013',
  'to',
  '+',
  'or',
  'and',
  'about',
  'around',
  'roughly',
  'approximately',
  'some',
  'than',
  'more',
  'less',
  'only',
  'over',
  'under',
  'up',
  'nearly',
  'almost',
  'just',
  'well',
  'between',
  'from',
  'of',
  'another',
  'least',
  'at',
]);

/** "more than ten years" has no upper end; "less than a year" no lower. */
function open(
  units: readonly Unit[],
  duration: { from: number; to: number; range: Range },
): { from: number; to: number } {
  const before = units
    .slice(Math.max(0, duration.range.from - 3), duration.range.from + 1)
    .map(({ norm }) => norm)
    .join(' ');
  if (/(?:not exceed|no more than|not more than|does not exceed)/.test(before))
    return { from: 0, to: duration.to };
  const plus = units.slice(duration.range.from, duration.range.to).some(({ norm }) => norm === '+');
  if (plus) return { from: duration.from, to: Infinity };
  if (
    /(?:more than|over|exceed\w*|above|beyond|at least|upwards of|longer than|greater than|>)/.test(
      before,
    )
  )
    return { from: duration.from, to: Infinity };
  if (/(?:less than|under|below|at most|up to|fewer than|shorter than|no more than|<)/.test(before))
    return { from: 0, to: duration.to };
  return duration;
}

const AVERAGE: ReadonlySet<string> = new Set([
  'mean',
  'median',
  'average',
  'typical',
  'usual',
  'avg',
  'expected',
  'overall',
  'customary',
  'normal',
]);

/** Verbs between a measure and its number. */
const REACHING: ReadonlySet<string> = new Set([
  'exceed',
  'exceeds',
  'exceeded',
  'approach',
  'approaches',
  'reach',
  'reaches',
  'reached',
  'equal',
  'equals',
  'average',
  'averages',
  'range',
  'ranges',
  'ranged',
  'lie',
  'lies',
  'run',
  'runs',
  'come',
  'comes',
  'measure',
  'measures',
  'amount',
  'amounts',
  'stand',
  'stands',
]);

function sinceDiagnosis(units: readonly Unit[]): boolean {
  return units.some(({ norm }) => /^(?:diagnosis|diagnosed|dx)$/.test(norm));
}

function subgroup(units: readonly Unit[], clause: Clause): boolean {
  return units
    .slice(Math.max(0, clause.from), clause.to + 1)
    .some(({ norm }) => OF_A_SUBGROUP.has(norm));
}

/** Words for a part of the patients, or for time gained: no average over all. */
const OF_A_SUBGROUP: ReadonlySet<string> = new Set([
  'longer',
  'gain',
  'gains',
  'gained',
  'extra',
  'additional',
  'survivors',
  'survivor',
  'delay',
  'age',
  'aged',
  'older',
  'younger',
  'onset-to',
  'tracheostomy',
  'ventilated',
  'ventilation',
  'subgroup',
  'subset',
  'some',
  'few',
  'minority',
  'pls',
  'pma',
  'bulbar',
  'respiratory-onset',
  'juvenile',
  'flail',
]);

/** "Mean survival in ALS is ten years", "ALS has a mean survival of 20 years", "median OS 8-9 y". */
function* measured(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { units } = sentence.parse;
  for (const phrase of [
    ...phrasesIn(clause),
    ...labelsOf(clause).flatMap((label) => [...phrasesIn(label)]),
  ]) {
    const [thing] = sentence
      .things(phrase)
      .filter(({ kind, concept }) => kind === 'measure' && concept !== undefined);
    if (!thing?.concept) continue;
    const average =
      phrase.words.some(({ norm }) => norm.split(' ').some((word) => AVERAGE.has(word))) ||
      /^(?:life expectancy|life expectancies|expectancy)$/.test(phrase.head.norm) ||
      units
        .slice(Math.max(0, phrase.from - 2), phrase.from)
        .some(({ norm }) => AVERAGE.has(norm) || norm === 'on average') ||
      [...(clause.verb?.adverbs ?? []), ...clause.loose].some(({ norm }) =>
        /^(?:on average|typically|usually|generally)$/.test(norm),
      );
    if (!average) continue;
    const inside =
      clause.subject !== undefined &&
      phrase.from >= clause.subject.from &&
      phrase.to <= clause.subject.to;
    const last = clause.verb?.chain.at(-1)?.unit;
    const linked =
      !clause.verb ||
      has(last, 'have', 'be') ||
      (inside && (has(last, 'verb:linking') || REACHING.has(last?.norm ?? '')));
    if (!linked || subgroup(units, clause)) continue;
    const range = {
      from: phrase.to > clause.to || phrase.from < clause.from ? clause.from : phrase.from,
      to: Math.max(clause.to, phrase.to),
    };
    const [first] = durations(units, {
      from: phrase.from < range.from ? range.from : (phrase.words.at(-1)?.index ?? range.from),
      to: range.to,
    });
    if (!first) continue;
    yield* drafts(
      sentence,
      clause,
      thing.concept,
      open(units, first),
      [rangeOf(phrase), first.range],
      first.range,
      phrase,
    );
  }
}

/** "Most people with ALS live twelve years after diagnosis." */
function* lived(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { units } = sentence.parse;
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || !LIVING.has(last.unit.norm)) return;
  const average =
    subject.words.some(({ norm }) =>
      /^(?:average|typical|most|majority|patients|people)$/.test(norm),
    ) &&
    (subject.words.some(({ norm }) => /^(?:average|typical|most|majority)$/.test(norm)) ||
      /^(?:most|the average)$/.test(subject.determiner?.norm ?? '') ||
      /\b(?:on average|typically|usually)\b/.test(units.map(({ norm }) => norm).join(' ')));
  const onAverage =
    /\b(?:on average|typically|usually|generally|normally)\b/.test(
      units
        .slice(0, verb.to + 8)
        .map(({ norm }) => norm)
        .join(' '),
    ) ||
    /^most$/.test(subject.determiner?.norm ?? '') ||
    /^(?:most|majority)$/.test(subject.head.norm);
  if ((!average && !onAverage) || subgroup(units, clause)) return;
  const survival = sentence.world.generalMeasure;
  const [first] = durations(units, { from: verb.to, to: clause.to });
  if (!first || !survival) return;
  yield* drafts(
    sentence,
    clause,
    survival,
    open(units, first),
    [rangeOf(subject), verb, first.range],
    first.range,
    subject,
  );
}

/** Verbs whose duration is a survival. */
const LIVING: ReadonlySet<string> = new Set([
  'live',
  'lives',
  'lived',
  'survive',
  'survives',
  'survived',
  'die',
  'dies',
  'died',
  'last',
  'lasts',
  'kill',
  'kills',
]);

function* drafts(
  sentence: Sentence,
  clause: Clause,
  measure: string,
  bounds: { from: number; to: number },
  parts: readonly Range[],
  object: Range,
  phrase: Phrase,
): Generator<Draft> {
  const scope = scopeOf(sentence, clause, phrase);
  if (!scope.direct && scope.diseases.length !== 1) return;
  const diseases = new Set(scope.diseases);
  if (diseases.size !== 1) return;
  const [disease] = diseases;
  const quantity: Measured = {
    ...bounds,
    sinceDiagnosis: sinceDiagnosis(sentence.parse.units),
  };
  // "does not exceed" bounds the number and denies nothing.
  const bounded = (clause.verb?.chain.at(-1)?.unit.norm ?? '').includes('exceed')
    ? (clause.verb?.negations ?? [])
    : [];
  yield {
    subject: disease ?? '',
    relation: 'quantity',
    object: measure,
    clause,
    denials: bounded,
    parts,
    objectPart: object,
    shape: 'copula',
    antecedents: scope.antecedents,
    repaired: false,
    quantity,
  };
}
