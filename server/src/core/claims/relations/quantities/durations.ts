import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import type { Range } from '../../sentence.ts';

/** A stretch of time that the units name, in months. */
export interface Duration {
  readonly from: number;
  readonly to: number;
  readonly range: Range;
}

const WORD_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
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
  sixty: 60,
  hundred: 100,
  half: 0.5,
  dozen: 12,
  couple: 2,
};
/** The words for units of time, and the months in each. */
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    year: 12,
    years: 12,
    yr: 12,
    yrs: 12,
    y: 12,
    yo: 12,
    month: 1,
    months: 1,
    mo: 1,
    mos: 1,
    mth: 1,
    mths: 1,
    m: 1,
    week: 12 / 52,
    weeks: 12 / 52,
    wk: 12 / 52,
    wks: 12 / 52,
    w: 12 / 52,
    day: 12 / 365,
    days: 12 / 365,
    d: 12 / 365,
    decade: 120,
    decades: 120,
    century: 1200,
    centuries: 1200,
  }),
);

/** "years", "mo": a word that durations are counted in. */
export function isTimeUnit(norm: string): boolean {
  return monthsOf(norm) !== undefined;
}

/** The months in a unit of time. */
function monthsOf(norm: string): number | undefined {
  return UNITS.get(norm.replace(/ to live$/, ''));
}

/** The months in what a measure is counted in, as a heading has it: "survival (*years*)", "survival, *mo*". */
export function scaleNamed(units: readonly Unit[], from: number): number | undefined {
  let at = from;
  while (/^(?:[([,/]|in|mean|median|average)$/.test(units[at]?.norm ?? '')) at++;
  const isCounted = at > from && units[at + 1]?.kind !== 'number';
  return isCounted ? monthsOf(units[at]?.norm ?? '') : undefined;
}

/** The numbers that a stretch of units begins with, where a heading tells what they count. */
export function bareDuration(
  units: readonly Unit[],
  { from, to }: Range,
  scale: number,
): Duration | undefined {
  const isNumber = (unit: Unit | undefined): boolean =>
    unit?.kind === 'number' && !Number.isNaN(numberOf(unit.norm));
  const isBefore = (unit: Unit | undefined): boolean =>
    BETWEEN_NUMBERS.has(unit?.norm ?? '') || /^[~\u2248<>\u2264\u2265]$/.test(unit?.norm ?? '');
  let start = from;
  while (start < to && isBefore(units[start])) start++;
  let end = start;
  while (end < to && (isNumber(units[end]) || (end > start && isSpan(units, end)))) end++;
  const values = units
    .slice(start, end)
    .filter(isNumber)
    .map(({ norm }) => numberOf(norm));
  if (values.length === 0 || units[end]?.norm === '%') return undefined;
  return {
    from: Math.min(...values) * scale,
    to: Math.max(...values) * scale,
    range: { from: start, to: end },
  };
}

/** "not three *years* but *thirteen*": a lone number in the unit of a duration before it. */
export function inUnitOf(
  units: readonly Unit[],
  { range: before }: Duration,
  { from, to }: Range,
): Duration[] {
  const scale = units
    .slice(before.from, before.to + 1)
    .map(({ norm }) => monthsOf(norm))
    .find((months) => months !== undefined);
  const { norm = '' } = units[from] ?? {};
  const value = WORD_NUMBERS[norm] ?? numberOf(norm);
  if (scale === undefined || Number.isNaN(value) || to !== from + 1) return [];
  return [{ from: value * scale, to: value * scale, range: { from, to } }];
}

/** "3 *–* 5", "3 *to* 5" */
function isSpan(units: readonly Unit[], at: number): boolean {
  return /^(?:-|\u2013|to)$/.test(units[at]?.norm ?? '') && units[at + 1]?.kind === 'number';
}

/** What "a matter of *weeks*", "a few *weeks*" may be. */
const A_FEW: readonly number[] = [2, 9];

/** The durations that a stretch of units names, in months. */
export function durations(units: readonly Unit[], range: Range): Duration[] {
  const found: Duration[] = [];
  let numbers: number[] = [];
  let start = -1;
  let scale = 1;
  /** Where the last number stands. */
  let last = -2;
  for (let at = range.from; at < range.to; at++) {
    const unit = units[at];
    if (!unit) continue;
    const { norm } = unit;
    const attachedUnit = /^(\d+(?:\.\d+)?)(y|yr|yrs|m|mo|mos)$/.exec(norm);
    const value =
      unit.kind === 'number'
        ? numberOf(norm)
        : attachedUnit
          ? Number(attachedUnit[1])
          : WORD_NUMBERS[norm];
    if (value !== undefined && !Number.isNaN(value)) {
      if (norm === 'a' || norm === 'an' || norm === 'another') {
        if (numbers.length > 0) continue;
        start = at;
        // "*a* dozen years" counts once.
        if (!isTimeUnit(units[at + 1]?.norm ?? '')) continue;
      }
      if (numbers.length === 0 && !/^(?:a|an|another)$/.test(units[start]?.norm ?? '')) start = at;
      if (norm === 'half' && numbers.length > 0) continue;
      // "twenty-five"
      const tens = unit.kind === 'word' && at === last + 1 ? (numbers.at(-1) ?? 0) : 0;
      const isCompound = tens >= 20 && tens % 10 === 0 && value >= 1 && value < 10;
      // "*two hundred* months"
      const isHundreds = value === 100 && tens >= 1 && tens < 10;
      if (isCompound || isHundreds) numbers.pop();
      numbers.push(isHundreds ? tens * value : isCompound ? tens + value : value);
      last = at;
      if (!attachedUnit) continue;
    }
    if (norm === 'quarter' && units[at + 1]?.norm === 'of') {
      numbers = [0.25];
      start = Math.max(range.from, at - 1);
      at += 1;
      continue;
    }
    const months = monthsOf(attachedUnit ? (attachedUnit[2] ?? '') : norm);
    if (months !== undefined) {
      const isFew = norm === 'weeks' && /^(?:a few|of)$/.test(units[at - 1]?.norm ?? '');
      if (numbers.length > 0 || norm === 'decades' || isFew) {
        const values = numbers.length > 0 ? numbers : isFew ? A_FEW : [2];
        const [low, high] = [Math.min(...values), Math.max(...values)];
        // "a year *and a half*"
        const isAndHalf =
          units
            .slice(at + 1, at + 4)
            .map((after) => after.norm)
            .join(' ') === 'and a half';
        const more = isAndHalf ? 0.5 : 0;
        const first = units[at - 1]?.norm === 'a few' ? at - 1 : at;
        found.push({
          from: (low + more) * months * scale,
          to: (high + more) * months * scale,
          range: { from: start < 0 ? first : start, to: isAndHalf ? at + 4 : at + 1 },
        });
        if (isAndHalf) at += 3;
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

/** "9", "9.5", "9,5", "9½", "½"; not a number for what is none. */
function numberOf(norm: string): number {
  const [, whole, fraction] = /^(\d*)([\u00BC-\u00BE\u2153\u2154])$/.exec(norm) ?? [];
  return fraction === undefined
    ? Number(norm.replace(',', '.'))
    : Number(whole) + (FRACTIONS[fraction] ?? NaN);
}

const FRACTIONS: Readonly<Record<string, number>> = {
  '\u00BC': 1 / 4,
  '\u00BD': 1 / 2,
  '\u00BE': 3 / 4,
  '\u2153': 1 / 3,
  '\u2154': 2 / 3,
};

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
export function boundsOf(units: readonly Unit[], duration: Duration): { from: number; to: number } {
  const near = units.slice(Math.max(0, duration.range.from - 3), duration.range.from + 1);
  // "which is discussed *below*, is ten years"
  const comma = near.findLastIndex(({ norm }) => /^[,;)]$/.test(norm));
  const before = near
    .slice(comma + 1)
    .map(({ norm }) => norm)
    .join(' ');
  if (/(?:not exceed|no more than|not more than|does not exceed)/.test(before))
    return { from: 0, to: duration.to };
  if (/\b(?:no|not|nowhere) (?:fewer|less|shorter|under|below)\b/.test(before))
    return { from: duration.from, to: Infinity };
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

/** The text counts from the diagnosis rather than from the onset. */
export function sinceDiagnosis(units: readonly Unit[]): boolean {
  return units.some(({ norm }, at) => {
    if (norm === 'diagnosed') return true;
    if (!/^(?:diagnosis|dx)$/.test(norm)) return false;
    // A column of diagnoses tells no point in time.
    const around = [...units.slice(Math.max(0, at - 4), at), units[at + 1]];
    return around.some(
      (unit) =>
        has(unit, 'preposition') || /^(?:-|\u2013|after|post|since|to)$/.test(unit?.norm ?? ''),
    );
  });
}
