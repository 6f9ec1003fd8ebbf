import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { evaluationOf } from '../../attitude/evaluation.ts';
import { labelsOf, valuesOf } from '../../clauses.ts';
import { type Range, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { phrasesIn, phrasesWithin } from '../../phrases.ts';
import { isWholeDisease } from '../../things.ts';
import { isAveraged, isOnAverage } from './averages.ts';
import { isOfSubgroup, quantityDrafts } from './drafts.ts';
import {
  bareDuration,
  boundsOf,
  type Duration,
  durations,
  inUnitOf,
  isTimeUnit,
  scaleNamed,
} from './durations.ts';

/** "Mean survival in ALS is ten years", "ALS has a mean survival of 20 years", "median OS 8-9 y". */
export function measured(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { units } = sentence.parse;
  for (const phrase of measuresOf(clause)) {
    const measure = measureOf(sentence, clause, phrase);
    if (!measure || isSoFar(units, clause, phrase)) continue;
    const average =
      isAveraged(units, phrase) ||
      // "Survival in ALS: *median* ten years"
      (labelsOf(clause).length > 0 && valuesOf(clause).some((value) => isAveraged(units, value))) ||
      // "Survival of ALS patients (*median*): ten years"
      isBracketed(sentence, phrase) ||
      /^(?:life expectancy|life expectancies|expectancy)$/.test(phrase.head.norm) ||
      isOnAverage(clause);
    if (!average) continue;
    const own = phrase.from >= clause.from && phrase.to <= clause.to;
    const range: Range = {
      from: own ? (phrase.words.at(-1)?.index ?? phrase.from) : clause.from,
      to: Math.max(clause.to, phrase.to),
    };
    const named = [...durations(units, range), ...namedBefore(units, clause, phrase)];
    const [first, ...others] =
      named.length > 0 ? named : [...counted(units, clause, phrase), ...correctedTo(units, clause)];
    if (first && others.length > 0) {
      const pairs = pairedIn(sentence, [first, ...others], range.to);
      for (const { duration, disease } of pairs)
        if (tellsNumber(sentence, clause, phrase, duration.range))
          quantityDrafts(
            tell,
            sentence,
            clause,
            measure,
            boundsOf(units, duration),
            [rangeOf(phrase), duration.range],
            duration.range,
            phrase,
            disease,
          );
      if (pairs.length > 0) continue;
    }
    if (!first || !tellsNumber(sentence, clause, phrase, first.range)) continue;
    if (isChange(units, clause, first.range) || isOfSubgroup(units, clause, first.range)) continue;
    quantityDrafts(
      tell,
      sentence,
      clause,
      measure,
      boundsOf(units, first),
      [rangeOf(phrase), first.range],
      first.range,
      phrase,
    );
  }
}

/** "*More than fifteen years* is the median survival …" */
function namedBefore(
  units: readonly Unit[],
  { subject, verb, complements, from }: Clause,
  phrase: Phrase,
): Duration[] {
  const isSaid = complements.some((each) => !each.preposition && each.phrase === phrase);
  return isSaid && subject && isTimeUnit(subject.head.norm) && has(verb?.chain.at(-1)?.unit, 'be')
    ? durations(units, { from, to: subject.to })
    : [];
}

/** "Median survival (*years*): *12*": the measure tells what its number counts. */
function counted(units: readonly Unit[], clause: Clause, { head, to }: Phrase): Duration[] {
  let scale: number | undefined;
  for (let at = head.index + 1; at <= to && scale === undefined; at++)
    scale = scaleNamed(units, at);
  if (scale === undefined) return [];
  const values =
    labelsOf(clause).length > 0 ? valuesOf(clause) : clause.complements.map(({ phrase }) => phrase);
  const found = values.flatMap((value) => bareDuration(units, rangeOf(value), scale) ?? []);
  return found.slice(0, 1);
}

/** "is not three years *but thirteen*": the number that is put right has the unit of the first. */
function correctedTo(
  units: readonly Unit[],
  { opener, previous, complements }: Clause,
): Duration[] {
  const [only, ...others] = complements;
  if (opener?.norm !== 'but' || !only || only.preposition || others.length > 0) return [];
  if ((previous?.verb?.negations.length ?? 0) % 2 === 0) return [];
  const [before] = previous ? durations(units, previous) : [];
  return before ? inUnitOf(units, before, rangeOf(only.phrase)) : [];
}

function isBracketed({ parse: { clauses, units } }: Sentence, phrase: Phrase): boolean {
  const held = phrasesWithin(phrase);
  return clauses.some(
    ({ beside, subject }) =>
      beside !== undefined && subject && held.includes(beside) && isAveraged(units, subject),
  );
}

/** The measure that a phrase names: "survival", "the duration of ALS", "the usual span … from onset". */
function measureOf(sentence: Sentence, clause: Clause, phrase: Phrase): string | undefined {
  const named = sentence.things(phrase).find(({ kind }) => kind === 'measure')?.concept;
  if (named) return named;
  if (isToDeath(sentence, phrase) || isOfMeasureBefore(sentence, clause, phrase))
    return sentence.world.generalMeasure;
  if (!/^(?:course|duration|history|length|span)$/.test(phrase.head.norm)) return undefined;
  const { complements, subject, verb } = clause;
  // "ALS *has* a mean duration of ten years."
  if (
    has(verb?.chain.at(-1)?.unit, 'have') &&
    subject &&
    sentence.things(subject).some(isWholeDisease)
  )
    return sentence.world.generalMeasure;
  const isOfDisease = phrase.attached.some(
    ({ preposition, phrase: owner }) =>
      preposition.norm === 'of' && sentence.things(owner).some(isWholeDisease),
  );
  const isCounted = [...phrase.attached, ...complements].some(
    ({ preposition, phrase: start }) =>
      /^(?:from|since)$/.test(preposition?.norm ?? '') &&
      /^(?:diagnosis|onset|symptoms?)$/.test(start.head.norm),
  );
  return isOfDisease || isCounted ? sentence.world.generalMeasure : undefined;
}

/** "the average time from the first symptoms *to death*" */
function isToDeath({ parse: { units } }: Sentence, { head, to }: Phrase): boolean {
  if (!/^(?:course|duration|interval|period|span|time)$/.test(head.norm)) return false;
  return units
    .slice(head.index + 1, to + 4)
    .some(
      ({ norm }, at, behind) =>
        norm === 'death' && /^(?:and|to|until)$/.test(behind[at - 1]?.norm ?? ''),
    );
}

/** "Survival is measured in decades; *the median* is 21 years." */
function isOfMeasureBefore(sentence: Sentence, { previous }: Clause, phrase: Phrase): boolean {
  return (
    /^(?:average|mean|median)$/.test(phrase.head.norm) &&
    phrase.determiner?.norm === 'the' &&
    (previous?.subject === undefined
      ? phrase.attached.length === 0 &&
        // "the average *waiting time*"
        has(sentence.parse.units[phrase.to], 'be') &&
        asksHowLong(sentence.before)
      : phrase.attached.length === 0 &&
        sentence.things(previous.subject).some(({ kind }) => kind === 'measure'))
  );
}

/** "*How long do people with ALS live?* The average is …" */
function asksHowLong(before: Sentence | undefined): boolean {
  return (
    before?.parse.clauses.some(({ subject, verb }) => {
      const isLiving = /^(?:live|survive)/.test(verb?.chain.at(-1)?.unit.norm ?? '');
      return subject !== undefined && isLiving && (verb?.negations.length ?? 0) === 0;
    }) ?? false
  );
}

/** "The disease duration of the cohort *was* …": how long they had been ill when they were seen, and no survival. */
function isSoFar(units: readonly Unit[], { verb }: Clause, { head, from, to }: Phrase): boolean {
  return (
    /\bduration\b/.test(head.norm) &&
    !/\b(?:life|survival)\b/.test(head.norm) &&
    !units.slice(from, to).some(({ norm }) => /\bdeath\b/.test(norm)) &&
    /^(?:was|were|had|ranged|averaged)$/.test(verb?.chain[0]?.unit.norm ?? '')
  );
}

/** "30 years *in ALS* and 1 year *in glioblastoma*": each number has a disease of its own behind it. */
function pairedIn(
  { parse: { units }, world }: Sentence,
  found: readonly Duration[],
  end: number,
): { duration: Duration; disease: string }[] {
  const pairs = found.map((duration, at) => {
    const until = found[at + 1]?.range.from ?? end;
    const setting = units[duration.range.to]?.norm ?? '';
    const disease = /^(?:in|for|with)$/.test(setting)
      ? units
          .slice(duration.range.to + 1, until)
          .flatMap(({ names }) => [...names])
          .find((concept) => world.kindOf(concept) === 'disease')
      : undefined;
    return { duration, disease };
  });
  return pairs.every(
    (pair): pair is { duration: Duration; disease: string } => pair.disease !== undefined,
  )
    ? pairs
    : [];
}

/** The phrases of a clause, of its labels, and what a relative clause or a participle is said of. */
function* measuresOf(clause: Clause): Generator<Phrase> {
  yield* phrasesIn(clause);
  for (const label of labelsOf(clause)) yield* phrasesIn(label);
  // "Median survival in ALS, it turns out, *is* ten years."
  if (clause.kind === 'main' && clause.inherited && clause.subject && isCopula(clause))
    yield clause.subject;
  // "…, the median survival being twenty years"
  if (clause.kind === 'participial' && clause.subject && clause.verb) yield clause.subject;
  // "Median survival, *which is ten years in ALS*, …"
  if (clause.kind === 'relative' && clause.inherited && clause.subject && isCopula(clause))
    if (
      clause.complements.some(
        ({ preposition, phrase }) => preposition && phrase.head.names.size > 0,
      )
    )
      yield clause.subject;
  // "survival in ALS, which averages …": the noun phrase as a whole.
  if (clause.kind === 'relative' && clause.parent?.subject && isOnAverage(clause))
    yield clause.parent.subject;
}

function isCopula({ verb }: Clause): boolean {
  return verb?.chain.length === 1 && has(verb.chain[0]?.unit, 'be', 'verb:averaging');
}

/** The verb sets the number beside its measure; one that tells of a gain or a wish does not. */
function tellsNumber(sentence: Sentence, clause: Clause, phrase: Phrase, number: Range): boolean {
  const last = clause.verb?.chain.at(-1);
  // "The mean survival of 8 weeks *was a misprint*."
  const isJudged = clause.verb !== undefined && number.to <= clause.verb.from;
  if (isJudged && evaluationOf(clause)?.attitude === 'deny') return false;
  // "Registers *put* the median survival *at* ten years."
  const isObject = clause.complements.some((each) => !each.preposition && each.phrase === phrase);
  if (last && isObject && GIVING.test(last.unit.norm)) return true;
  // "has lengthened the median survival *to* twelve years": what it now is.
  if (
    last &&
    isObject &&
    CHANGED.test(last.unit.norm) &&
    sentence.parse.units[number.from - 1]?.norm === 'to'
  )
    return true;
  if (!last || !clause.verb || has(last.unit, 'have', 'be')) return true;
  // "The median survival, 108 months in this registry, …"
  const asides = [phrase, ...phrase.attached.map(({ phrase: object }) => object)].flatMap(
    (part) => part.asides,
  );
  if (asides.some(({ clauses }) => clauses.some((aside) => holds(aside, number)))) return true;
  // "yielded a median survival of 420 weeks"
  const within = number.from >= phrase.from && number.to <= phrase.to;
  if (within)
    return (
      has(last.unit, 'verb:linking', 'verb:showing', 'verb:factive', 'verb:causing') ||
      isTraitOfDisease(sentence, clause, phrase) ||
      /^carr(?:y|ies|ied)$/.test(last.unit.norm)
    );
  const { subject } = clause;
  const inside = subject !== undefined && phrase.from >= subject.from && phrase.to <= subject.to;
  if (number.from < clause.verb.to || !(inside || clause.kind === 'relative')) return false;
  return last.passive
    ? FIXING.test(last.unit.norm)
    : !has(last.unit, 'verb:helping', 'verb:denying', 'verb:attempting') ||
        // "extends *over* ten years": nothing is made longer
        clause.complements.every(({ preposition }) => preposition !== undefined);
}

/** "ALS, a fatal disorder *with a median survival of ten months*, …": told of the disease, whatever the verb says. */
function isTraitOfDisease(sentence: Sentence, clause: Clause, phrase: Phrase): boolean {
  return phrasesIn(clause).some(
    (owner) =>
      owner.attached.some((each) => each.preposition.norm === 'with' && each.phrase === phrase) &&
      sentence.things(owner).some(isWholeDisease),
  );
}

function holds({ subject, verb }: Clause, { from, to }: Range): boolean {
  return !verb && subject !== undefined && subject.from <= from && to <= subject.to;
}

const CHANGED = /^(?:extend|increas|lengthen|prolong|rais)/;

const GIVING = /^(?:put|place|set|estimate|expect|quote|giv|report|list|record)/;

/** "is *put* at", "was *estimated* to be": a number is given, and nothing changed. */
const FIXING =
  /^(?:put|set|given|quoted|cited|estimated|reckoned|calculated|computed|measured|reported|stated|found|listed|recorded)$/;

/** "rose *by* ten years", "fell *in the last* ten years": what changes, or how long it takes, is not the measure. */
function isChange(units: readonly Unit[], clause: Clause, duration: Range): boolean {
  let at = duration.from - 1;
  while (
    has(units[at], 'is:degree', 'is:only', 'definite') ||
    /^(?:last|past|first)$/.test(units[at]?.norm ?? '')
  )
    at--;
  const before = units[at]?.norm ?? '';
  if (CHANGING.has(before)) return true;
  const last = clause.verb?.chain.at(-1)?.unit;
  return (
    before === 'over' &&
    last !== undefined &&
    !has(last, 'be', 'have', 'verb:linking', 'verb:averaging') &&
    !/^(?:extend|span|spread|stretch)/.test(last.norm)
  );
}

/** Prepositions before an amount of change, or the time that a change took. */
const CHANGING: ReadonlySet<string> = new Set([
  'by',
  'in',
  'during',
  'since',
  'after',
  'within',
  'for',
  'per',
  'every',
]);
