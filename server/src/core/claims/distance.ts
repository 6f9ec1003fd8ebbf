import type { Clause, Parse } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import type { Passage } from '../markdown/passage.ts';
import { labelsOf } from './clauses.ts';
import { isWhole } from './labels.ts';
import type { Page } from './page.ts';
import { deniesWhatFollows, refutesPrevious } from './refutation.ts';
import type { Placed } from './utterances.ts';

/**
 * Under "Myths", after "Wrong:", in a column of misconceptions, behind a cross. What a key has `judged` is not, under
 * "True or false?".
 */
export function isDistanced(
  page: Page,
  passage: Passage,
  own: readonly Placed[],
  parsed: Parse,
  clause: Clause,
  judged: boolean,
): boolean {
  if (own.length > 0 && REFUTING_MARK.test(own[0]?.norm ?? '')) return true;
  if (isForbidden(parsed, clause, judged)) return true;
  const { row } = passage.context;
  if (isPenalty(own) || (row && row !== passage && isPenalty(page.labelOf(row)))) return true;
  for (const label of labelsOf(clause)) {
    // "The *sceptics* were wrong: …"
    if (DOUBTERS.test(label.subject?.head.norm ?? '')) continue;
    // "*Core idea*: …", "Belief *to keep*: …"
    const said = parsed.units.slice(Math.max(0, label.from), label.to);
    if (isStoodBy(said) || (judged && asksWhichHolds(said))) continue;
    for (const unit of said)
      // "Let there be *no* misunderstanding: …"
      if (distances(said, unit, judged) && parsed.units[unit.index - 1]?.norm !== 'no') return true;
  }
  if (isNamedFirst(page, passage, own)) return true;
  const { callout } = passage.context;
  if (callout && /^(?:fail|failure|bug|missing|danger|error)$/i.test(callout.type)) return true;
  for (const label of distancingContext(passage)) {
    const tokens = page.labelOf(label);
    if (tokens.length === 0 || tokens.length > 14) continue;
    const parsedLabel = page.parse(tokens);
    const { units } = parsedLabel;
    if (isStoodBy(units) || (judged && asksWhichHolds(units))) continue;
    const headed = parsedLabel.clauses[0]?.subject?.head;
    if (headed && has(headed, 'noun:refutation') && !units.some((unit) => has(unit, 'negation')))
      return true;
    if (isGivenUp(units) || isToBeGivenUp(units) || neverToBeSaid(units)) return true;
    if (isWhole(parsedLabel)) {
      if (deniesWhatFollows(parsedLabel.clauses) || announcesErrors(parsedLabel)) return true;
      if (opensForbidding(units) || isHearsay(units) || asksToCorrect(units)) return true;
      if (has(units[0], 'noun:proposition') && isUnsupported(units)) return true;
      // "All of these are true except:"
      if (has(units.at(-1), 'exception')) return true;
      continue;
    }
    // A column that is headed "Not"
    if (units.length === 1 && units[0]?.norm === 'not') return true;
    if (units.some((unit) => distances(units, unit, judged))) return true;
    if (opensForbidding(units) || isUnsupported(units)) return true;
    if (asksToCorrect(units)) return true;
    if (tokens.some(({ norm }) => REFUTING_MARK.test(norm))) return true;
  }
  return false;
}

/** "True or false?" */
function asksWhichHolds(units: readonly Unit[]): boolean {
  return (
    units.length <= LONGEST_HEADING &&
    units.some((unit) => has(unit, 'is:affirmed')) &&
    units.some(isRefutingWord) &&
    units.some(({ norm }) => norm === 'or' || norm === '/')
  );
}

/** "Core idea", "Key assumption", "Belief to keep": a label of what the writer holds. */
function isStoodBy(units: readonly Unit[]): boolean {
  return (
    units.length <= LONGEST_HEADING &&
    (units.some(({ norm }) => CENTRAL.test(norm)) ||
      // "To *answer your question*: …"
      units.some(
        ({ norm }, at) =>
          norm === 'answer' && units.slice(at).some(({ norm: asked }) => asked === 'question'),
      ) ||
      units.some(({ norm }, at) => norm === 'to' && KEEPING.test(units[at + 1]?.norm ?? ''))) &&
    !units.some((unit) => has(unit, 'negation', 'is:refuted', 'noun:refutation'))
  );
}

const CENTRAL = /^(?:central|core|key|main|take-home)$/;

const KEEPING = /^(?:keep|remember|retain)$/;

const DOUBTERS = /^(?:critics?|doubters?|nay-?sayers?|sceptics?|skeptics?)$/;

const REFUTING_MARK = /^(?:\u274C|\u2717|\u2718|\u{1F6AB}|\u26D4|\u2716)$/u;

/** "Hypotheses rejected", "Theories now abandoned", "Old teaching" */
function isGivenUp(units: readonly Unit[]): boolean {
  return (
    units.length <= LONGEST_HEADING &&
    units.some((unit) => has(unit, 'noun:proposition') || /^hypotheses$/.test(unit.norm)) &&
    units.some(
      ({ norm }, at) =>
        GIVEN_UP.test(norm) ||
        (norm === 'down' && /^(?:turned|voted)$/.test(units[at - 1]?.norm ?? '')),
    ) &&
    !units.some((unit) => has(unit, 'negation'))
  );
}

const GIVEN_UP =
  /^(?:abandoned|debunked|discarded|discredited|disproved|disproven|dropped|former|obsolete|old|outdated|refuted|rejected|retracted|superseded|withdrawn)$/;

/** In units. */
const LONGEST_HEADING = 10;

/** "Beliefs *to drop*", "Three things *to forget* before finals" */
function isToBeGivenUp(units: readonly Unit[]): boolean {
  return (
    units.length <= LONGEST_HEADING &&
    units.some((unit) => has(unit, 'noun:proposition') || /^things?$/.test(unit.norm)) &&
    units.some(({ norm }, at) => norm === 'to' && DROPPING.test(units[at + 1]?.norm ?? '')) &&
    !units.some((unit) => has(unit, 'negation'))
  );
}

const DROPPING = /^(?:abandon|bin|debunk|discard|drop|forget|retire|scrap|unlearn)$/;

/** "Things you should *never write* in a letter:" */
function neverToBeSaid(units: readonly Unit[]): boolean {
  return units.some(
    ({ norm }, at) =>
      norm === 'never' && /^(?:claim|put|say|state|write)$/.test(units[at + 1]?.norm ?? ''),
  );
}

/** "\u22121 – states that …": what costs a mark. */
function isPenalty([sign, number, mark]: readonly Placed[]): boolean {
  return (
    /^[-\u2013\u2212]$/.test(sign?.norm ?? '') &&
    number?.kind === 'number' &&
    (mark === undefined || mark.kind === 'mark' || /^(?:mark|point)s?$/.test(mark.norm))
  );
}

/** "Don't say: …": what follows the colon is not to be said. */
function isForbidden(parsed: Parse, clause: Clause, judged: boolean): boolean {
  const colon = parsed.units.findLastIndex(
    ({ norm, index }) => norm === ':' && index < Math.max(clause.from, 1),
  );
  if (colon < 1) return false;
  const before = parsed.units.slice(Math.max(0, colon - 8), colon);
  return (
    (before.some((unit) => distances(before, unit, judged)) && !isStoodBy(before)) ||
    // "Here is something *they don't tell you*: …"
    (forbids(before) && !before.some(({ norm }) => /^(?:nobody|they)$/.test(norm))) ||
    isToBeGivenUp(before) ||
    asksToCorrect(parsed.units.slice(0, colon))
  );
}

/** "Correct the following:", "Find what is wrong with this sentence:": an exercise in errors. */
function asksToCorrect(units: readonly Unit[]): boolean {
  const [verb, ...object] = units.filter(({ kind, norm }) => kind === 'word' && norm !== 'please');
  return (
    CORRECTING.test(verb?.norm ?? '') &&
    has(object[0], 'definite', 'possessive') &&
    object.length <= LONGEST_EXERCISE &&
    object.some((unit) => unit.norm === 'following' || has(unit, 'noun:proposition'))
  );
}

const CORRECTING =
  /^(?:amend|change|correct|delete|edit|erase|fix|mend|omit|remove|replace|revise|rewrite|scrap|strike)$/;

/** In words. */
const LONGEST_EXERCISE = 8;

/** "Do not write", "Never say" */
function forbids(units: readonly Unit[]): boolean {
  return (
    units.some((unit) => has(unit, 'negation') || FORBIDDING.test(unit.norm)) &&
    units.some(({ norm }) => TELLING.has(norm))
  );
}

/** "Do not write:", and not "Things they don't tell you". */
function opensForbidding(units: readonly Unit[]): boolean {
  return forbids(units) && units.findIndex(({ norm }) => TELLING.has(norm)) <= 2;
}

const FORBIDDING = /^(?:don't|dont|avoid|never|not)$/;

/** "Claims without evidence", "Things that are not true": statements that nothing is behind. */
function isUnsupported(units: readonly Unit[]): boolean {
  const lack = units.findIndex(
    (unit) => has(unit, 'negation') || /^(?:without|lacking|unsupported|unproven)$/.test(unit.norm),
  );
  if (lack < 0) return false;
  return (
    units.slice(0, lack).some((unit) => has(unit, 'noun:proposition')) ||
    units.slice(lack + 1).some(({ norm }) => /^(?:true|correct|right)$/.test(norm))
  );
}

/** "What people say": what is told, and by nobody in particular. */
function isHearsay(units: readonly Unit[]): boolean {
  const people = units.findIndex(({ norm }) => /^(?:people|patients|they|some)$/.test(norm));
  return (
    units[0]?.norm === 'what' &&
    people > 0 &&
    units.slice(people + 1).some(({ norm }) => /^(?:say|think|believe|claim|hear)$/.test(norm))
  );
}

/** "Hypothesis. …": a word set apart as the label of the sentence after it. */
function isNamedFirst(page: Page, passage: Passage, own: readonly Placed[]): boolean {
  const [first, second] = page.sentencesOf(passage);
  if (!first || second?.[0] === undefined || second[0] !== own[0]) return false;
  const words = first.filter(({ kind }) => kind === 'word');
  return words.length === 1 && HYPOTHETICAL.has(words[0]?.norm ?? '');
}

const HYPOTHETICAL: ReadonlySet<string> = new Set(['hypothesis', 'speculation', 'assumption']);

/** Verbs of "never say: …". */
const TELLING: ReadonlySet<string> = new Set([
  'say',
  'write',
  'claim',
  'state',
  'tell',
  'call',
  'teach',
  'repeat',
  'use',
]);

/** "Wrong answers we see every year": errors in the plural, of which more is said. */
function announcesErrors({ clauses }: Parse): boolean {
  const [clause] = clauses;
  const subject = clause?.subject;
  return (
    subject !== undefined &&
    subject.determiner === undefined &&
    subject.head.norm.endsWith('s') &&
    subject.words.some((word) => word !== subject.head && isRefutingWord(word)) &&
    !clause?.verb?.negations.length
  );
}

/** "what *lies behind* them": no lie. */
function isLying(units: readonly Unit[], unit: Unit): boolean {
  return unit.norm === 'lies' && has(units[units.indexOf(unit) + 1], 'preposition');
}

/** A refuting word; "Question 3", and the question that an answer has settled, distance nothing. */
function distances(units: readonly Unit[], unit: Unit, judged: boolean): boolean {
  const isNumbered = units.some(({ kind, index }) => kind === 'number' && index > unit.index);
  const isSettled = unit.norm === 'question' && (judged || isNumbered);
  return isRefutingWord(unit) && !isSettled && !isLying(units, unit);
}

export function isRefutingWord(unit: Unit): boolean {
  if (OPEN_LABEL.has(unit.norm)) return true;
  if (has(unit, 'noun:refutation')) return true;
  return (
    has(unit, 'is:refuted') &&
    !has(unit, 'is:affirmed', 'is:unclear') &&
    !OTHERWISE_MEANT.has(unit.norm)
  );
}

/** Refuting words that as labels mean something else. */
const OTHERWISE_MEANT: ReadonlySet<string> = new Set([
  'unlikely',
  'impossible',
  'dead',
  'f',
  'confused',
  'retracted',
  'flawed',
]);

const OPEN_LABEL: ReadonlySet<string> = new Set([
  'hoped',
  'hoped for',
  'hypothesis',
  'hypotheses',
  'question',
  'aim',
  'objective',
  'theory',
  'idea',
  'assumption',
  'speculation',
  'todo',
  'belief',
  'beliefs',
  'folklore',
  'hearsay',
  'rumour',
  'rumor',
  'h0',
  'h1',
  'null',
]);

/** The labels whose verdict holds for what stands under them. */
function distancingContext(passage: Passage): Passage[] {
  const { headings, leadIn, parents, column, term } = passage.context;
  return [headings.at(-1), leadIn, ...parents, column, term].filter((label) => label !== undefined);
}

/** A quotation or report that one of the next sentences takes back. */
export function isRefuted(
  page: Page,
  passage: Passage,
  index: number,
  at: number,
  own: readonly Placed[],
): boolean {
  if (isListRefuted(page, passage, index)) return true;
  const rest = page.sentencesOf(passage).slice(at + 1, at + 3);
  const next = behindSource(page, index);
  const after =
    rest.length < 2 &&
    next &&
    (next.kind === 'paragraph' || next.kind === 'item') &&
    !next.context.quoted
      ? page.sentencesOf(next).slice(0, 2 - rest.length)
      : [];
  const quoted = passage.context.quoted === true || isQuoted(own);
  return [...rest, ...after].some((tokens, distance) =>
    refutesPrevious(page.parse(tokens), quoted || distance === 0),
  );
}

/** The passage after one, or after the line "— an old textbook" that tells whose words it is. */
function behindSource(page: Page, index: number): Passage | undefined {
  const next = page.passages[index + 1];
  return next?.context.quoted === true && /^[\u2013\u2014-]/.test(next.plain.text)
    ? page.passages[index + 2]
    : next;
}

/** "None of the three lines is right." below a list takes back all its items. */
function isListRefuted(page: Page, passage: Passage, index: number): boolean {
  const { list, headings } = passage.context;
  if (!list) return false;
  for (let at = index + 1; at < page.passages.length && at <= index + LONGEST_LIST; at++) {
    const next = page.passages[at];
    if (!next || next.context.headings.at(-1) !== headings.at(-1)) return false;
    if (next.context.list !== undefined || next.kind === 'alt') continue;
    const [first] = page.sentencesOf(next);
    return (
      next.kind === 'paragraph' &&
      first !== undefined &&
      first.at(-1)?.norm !== ':' &&
      deniesWhatFollows(page.parse(first).clauses)
    );
  }
  return false;
}

/** Items further up are not looked at again. */
const LONGEST_LIST = 12;

/** A sentence that is nothing but a quotation. */
function isQuoted(own: readonly Placed[]): boolean {
  const words = own.filter(({ norm }) => !/^[.!?,]$/.test(norm));
  return words[0]?.norm === '"' && words.at(-1)?.norm === '"';
}
