import {
  canBeAdjective,
  canBeAdverb,
  canBeNoun,
  canBeVerb,
  has,
  isFiniteVerb,
  isNominal,
  isUnknown,
  startsComplement,
  startsNounPhrase,
  startsWithDeterminer,
} from '../senses.ts';
import type { Tag } from '../tag.ts';
import type { Unit } from '../units.ts';

/** "as rare as", "as a disease", "as people think". */
export function tagAs(units: readonly Unit[], at: number): Tag {
  const next = units[at + 1];
  const later = units.slice(at + 2, at + 5);
  if (canBeAdjective(next) && later.some(({ norm }) => norm === 'as' || norm === 'as against'))
    return 'R';
  // "the disease known as ALS took …"
  // "filed elsewhere *as* possible ALS turned out …"
  const named =
    units[at - (canBeAdverb(units[at - 1]) || units[at - 1]?.norm === 'elsewhere' ? 2 : 1)];
  const name = canBeAdjective(next) ? units[at + 2] : next;
  if (name?.names.size && has(named, 'verb:classing') && has(named, 'form:participle')) return 'P';
  // "…, as *a neuropathy is* part of it"
  if (units[at - 1]?.norm === ',' && /^an?$/.test(next?.norm ?? '') && nounThenVerb(units, at))
    return 'S';
  // "has as its cause a loss of …"
  if (has(units[at - 1], 'have') && has(next, 'possessive', 'definite')) return 'P';
  if (next?.norm !== 'its' && has(next, 'be', 'do', 'have', 'modal')) return 'S';
  if (/^an?$/.test(next?.norm ?? '') && at > 0) return 'P';
  return nounThenVerb(units, at) || isWhileHarmed(units, at) ? 'S' : 'P';
}

/** "become weak *as the myelin around their nerves is destroyed*": a named thing, where it lies, and what befalls it. */
function isWhileHarmed(units: readonly Unit[], at: number): boolean {
  const named = units.findIndex(({ names }, index) => index > at && names.size > 0);
  if (!startsWithDeterminer(units[at + 1]) || named < 0 || named > at + 4) return false;
  if (!/^(?:along|around|on|over|round)$/.test(units[named + 1]?.norm ?? '')) return false;
  const verb = units.findIndex(
    (unit, index) =>
      index > named + 2 &&
      (unit.kind === 'mark' ||
        has(
          unit,
          'relative',
          'conjunction',
          'subordinator',
          'be',
          'have',
          'verb:damaging',
          'verb:failing',
        )),
  );
  if (verb < 0 || verb > named + 6) return false;
  const [first, second, third] = units.slice(verb, verb + 3);
  const last = has(first, 'be', 'have')
    ? second?.norm === 'been' || second?.norm === 'being'
      ? third
      : second
    : first;
  return has(last, 'verb:damaging', 'verb:failing', 'is:damaged');
}

/** A noun phrase and at once its verb: "people think", "the axon dies". */
function nounThenVerb(units: readonly Unit[], at: number): boolean {
  for (let index = at + 1; index < units.length && index < at + 9; index++) {
    const unit = units[index];
    // "as *Dr.* Okafor told us"
    if (unit?.norm === '.' && TITLE.test(units[index - 1]?.norm ?? '')) continue;
    if (!unit || unit.kind === 'mark') return false;
    // "as one of *its* features"
    if (unit.norm === 'its') continue;
    // "as Hagen *and* colleagues inferred"
    if (
      unit.norm === 'and' &&
      index > at + 1 &&
      canBeNoun(units[index + 1]) &&
      /^[A-Z]/.test(units[index - 1]?.text ?? '')
    )
      continue;
    // "taken as proof *that* …"
    if (unit.norm === 'that') return isTracedTo(units, index);
    // "as weakness *in ALS* is …"
    if (unit.norm === 'in' && index > at + 1 && units[index + 1]?.names.size) continue;
    // "as the *preferred* therapy"
    const modifies =
      has(unit, 'form:participle') &&
      // "as the result *of demyelinated* fibres"
      (startsWithDeterminer(units[index - 1]) || units[index - 1]?.norm === 'of') &&
      isNominal(units[index + 1]);
    if (
      index > at + 1 &&
      !modifies &&
      (isFiniteVerb(unit) ||
        // "as the sheath *breaks down*"
        (has(unit, 'form:third') && has(units[index + 1], 'particle')) ||
        // "as demyelination *reaches* the nerves"
        (has(unit, 'form:third') &&
          (units[index - 1]?.names.size ?? 0) > 0 &&
          startsWithDeterminer(units[index + 1])) ||
        (has(unit, 'form:base') && !canBeNoun(unit)) ||
        has(unit, 'form:past'))
    )
      return true;
    if (
      unit.norm !== 'of' &&
      has(unit, 'preposition', 'conjunction', 'subordinator', 'relative') &&
      !startsWithDeterminer(unit) &&
      !has(unit, 'pronoun')
    )
      return false;
  }
  return false;
}

/** "as the nerves *that feed them* lose …": behind what is said of a named thing comes its own verb. */
function isTracedTo(units: readonly Unit[], that: number): boolean {
  if ((units[that - 1]?.names.size ?? 0) === 0) return false;
  const isVerb = (unit: Unit): boolean =>
    isFiniteVerb(unit) || (has(unit, 'form:base') && !canBeNoun(unit));
  const end = units.findIndex(({ kind }, index) => index > that && kind === 'mark');
  const behind = units.slice(that + 2, end < 0 ? undefined : end);
  return (
    canBeVerb(units[that + 1]) && behind.some(isVerb) && !behind.some(({ norm }) => norm === 'and')
  );
}

const TITLE = /^(?:dr|mr|mrs|ms|prof)$/;

/** "the fact that …" (S), "cells that die" (W), "that disease" (DT), "that is wrong" (PR). */
export function tagThat(units: readonly Unit[], tags: readonly Tag[], at: number): Tag {
  const next = units[at + 1];
  // "It is the axon *alone* that dies."
  const before = tags[units[at - 1]?.norm === 'alone' ? at - 2 : at - 1];
  if (!next || next.kind === 'mark') return 'PR';
  // "is *that of* ALS", "Is *that a* demyelinating disease?"
  if (next.norm === 'of' && before === 'B') return 'PR';
  if (at === 1 && before === 'B' && /^an?$/.test(next.norm)) return 'PR';
  // "Keep *in mind* that …"
  if (units[at - 1]?.norm === 'mind' && units[at - 2]?.norm === 'in') return 'S';
  // "One thing is plain, *namely* that …"
  const explaining = units[at - 1]?.norm === ',' ? units[at - 2] : units[at - 1];
  if (/^(?:namely|viz ?\.?)$/.test(explaining?.norm ?? '') && opensClause(units, at)) return 'S';
  // "Remember that *the* demyelination which …": it determines no phrase that has a determiner.
  if (before === 'V' && has(next, 'definite') && next.norm === 'the') return 'S';
  // "it is the loss of myelin *that paralyses people*": what could be a plural name is a verb here.
  const acts =
    has(next, 'form:third') && canBeVerb(next) && before === 'N' && startsNounPhrase(units[at + 2]);
  if (next.names.size > 0 && before !== undefined && before !== 'P' && !acts) return 'S';
  // "…; *that figure* is wrong"
  if (
    units[at - 1]?.norm === ';' &&
    canBeNoun(next) &&
    !isPluralNoun(next) &&
    next.names.size === 0 &&
    has(units[at + 2], 'be', 'have', 'modal')
  )
    return 'DT';
  // "*That* patients with ALS live long is wrong.": it determines no plural.
  if (before === undefined && isPluralNoun(next)) return 'S';
  if (before === undefined && isJudgedClause(units, at)) return 'S';
  if (
    before === 'N' &&
    has(next, 'form:third', 'form:base', 'form:past') &&
    (!canBeNoun(next) ||
      startsNounPhrase(units[at + 2]) ||
      // "the cramps that *trouble so many*"
      (units[at + 2]?.norm === 'so' && /^(?:few|many|much)$/.test(units[at + 3]?.norm ?? '')) ||
      // "the nerves that *supply them*"
      OBJECTIVE.test(units[at + 2]?.norm ?? '') ||
      (has(next, 'form:third') && startsComplement(units[at + 2])))
  )
    return 'W';
  // "a disorder that *selectively* damages neurons", "… that *never* touches them"
  const verb = units.findIndex((unit, index) => index > at && !isOnlyAdverb(unit));
  if (
    before === 'N' &&
    verb > at + 1 &&
    (has(units[verb], 'form:third', 'form:past') ||
      // "disorders that *commonly* mimic it"
      (has(units[verb], 'form:base') && /[^s]s$/.test(units[at - 1]?.norm ?? ''))) &&
    canBeVerb(units[verb]) &&
    startsComplement(units[verb + 1])
  )
    return 'W';
  if (
    before === 'N' &&
    isUnknown(next) &&
    /[a-z]s$/.test(next.norm) &&
    startsNounPhrase(units[at + 2]) &&
    // "that doctors *call* …"
    !canBeVerb(units[at + 2])
  )
    return 'W';
  // "therapies that work in …": a plural and the base form of a verb agree.
  if (
    before === 'N' &&
    has(next, 'form:base') &&
    /[^s]s$/.test(units[at - 1]?.norm ?? '') &&
    has(units[at + 2], 'preposition')
  )
    return 'W';
  // "It is the sheath, rather than the axon, *that causes* ALS."
  if (
    before === 'X' &&
    isCleft(units, at) &&
    (isFiniteVerb(next) || (has(next, 'form:third') && startsComplement(units[at + 2])))
  )
    return 'W';
  if (
    has(next, 'form:third') &&
    (before === undefined || before === 'X' || before === 'C') &&
    !canBeNounHead(units, at + 1)
  )
    return 'PR';
  // "said, wrongly, that *its* cause is …"
  const isPossessor = next.norm === 'its' && canBeNoun(units[at + 2]);
  if (isFiniteVerb(next) && !isPossessor)
    return before === undefined ||
      before === 'X' ||
      before === 'C' ||
      before === 'P' ||
      before === 'V'
      ? 'PR'
      : 'W';
  if (
    (before === undefined || before === 'X' || before === 'C' || before === 'P') &&
    startsNounPhrase(next) &&
    !startsWithDeterminer(next)
  ) {
    return opensClause(units, at) && before !== undefined && before !== 'P' ? 'S' : 'DT';
  }
  // "The answer is that *the* survival, counted from onset, is …": no article stands behind a determiner.
  if (before === 'B' && /^(?:the|an?)$/.test(next.norm)) return 'S';
  if (before === 'V' && startsNounPhrase(next) && !opensClause(units, at)) return 'DT';
  return opensClause(units, at) ? 'S' : 'DT';
}

/** "slowly", "never"; "early" would rather tell what a noun is like. */
function isOnlyAdverb(unit: Unit): boolean {
  return (
    /^(?:almost|also|always|never|often|seldom|sometimes|soon)$/.test(unit.norm) ||
    (canBeAdverb(unit) && !canBeNoun(unit) && /(?<!^(?:dai|ear|like))ly$/.test(unit.norm))
  );
}

/** "*It is* the sheath, …", "for the exam: *it is* …": a clause that may put its weight on what follows. */
function isCleft(units: readonly Unit[], at: number): boolean {
  return units
    .slice(0, at)
    .some(
      ({ norm }, index) =>
        norm === 'it' &&
        has(units[index + 1], 'be') &&
        (index === 0 || units[index - 1]?.kind === 'mark' || units[index - 1]?.norm === 'that'),
    );
}

const OBJECTIVE = /^(?:her|him|it|me|them|us|you)$/;

/** True where a noun phrase with a finite verb after it follows before the clause can end. */
export function opensClause(units: readonly Unit[], at: number): boolean {
  for (let index = at + 1; index < units.length && index < at + 25; index++) {
    const unit = units[index];
    if (!unit) break;
    if (unit.kind === 'mark' && !'"\'/()'.includes(unit.norm)) return false;
    if (has(unit, 'relative') && unit.norm !== 'that') return false;
    // "for all *its* quirks" has no verb.
    if (index > at + 1 && isFiniteVerb(unit) && unit.norm !== 'its') return true;
    if (
      index > at + 1 &&
      has(unit, 'form:base') &&
      !canBeNoun(unit) &&
      !has(unit, 'form:participle')
    )
      return true;
    // "since the two so *often strike* one person"
    if (index > at + 1 && has(unit, 'form:base') && OFTEN.test(units[index - 1]?.norm ?? ''))
      return true;
    if (index > at + 1 && has(unit, 'form:third') && startsComplement(units[index + 1]))
      return true;
    if (index > at + 1 && has(unit, 'form:past') && !has(units[index + 1], 'preposition'))
      return true;
  }
  return false;
}

const OFTEN = /^(?:always|commonly|frequently|never|often|rarely|seldom|sometimes|usually)$/;

/** A word that could be a noun or a verb, with a verb after it, is the noun. */
function canBeNounHead(units: readonly Unit[], at: number): boolean {
  return (
    canBeNoun(units[at]) &&
    (isFiniteVerb(units[at + 1]) || has(units[at + 1], 'be', 'have', 'modal'))
  );
}

function isPluralNoun(unit: Unit): boolean {
  return (
    /^(?:patients|people|men|women|children)$/.test(unit.norm) ||
    (canBeNoun(unit) && !canBeVerb(unit) && /[a-z]{3}[^is]s$/.test(unit.norm))
  );
}

/** "*That ALS is demyelinating* is a myth": a clause from whose end on a second verb speaks of it. */
function isJudgedClause(units: readonly Unit[], at: number): boolean {
  // "That *only* upper motor neurons are affected is wrong."
  if (has(units[at + 1], 'is:only')) at++;
  const next = units[at + 1];
  if (!startsWithDeterminer(next) && !has(next, 'pronoun') && !next?.names.size) return false;
  let first: number | undefined;
  for (let index = at + 1; index < units.length; index++) {
    const unit = units[index];
    if (!unit || /^[.;:?!]$/.test(unit.norm)) return false;
    if (has(unit, 'relative', 'interrogative')) return false;
    const isVerb =
      isFiniteVerb(unit) ||
      (has(unit, 'form:base') && !canBeNoun(unit) && /[^s]s$/.test(units[index - 1]?.norm ?? '')) ||
      (has(unit, 'form:third') &&
        (has(units[index + 1], 'preposition', 'to') ||
          // "That MS *progresses* to ALS": behind a name no other word is looked for.
          (index === at + 2 && next !== undefined && next.names.size > 0) ||
          (startsWithDeterminer(units[index + 1]) && canBeNoun(units[index - 1]))));
    if (!isVerb) continue;
    if (first === undefined) {
      const isNamed = next !== undefined && next.names.size > 0;
      if (!isNamed && has(unit, 'verb:reporting', 'verb:factive', 'verb:supposing')) return false;
      first = index;
    } else if (!isOfOneVerb(units, first, index)) {
      return !has(units[index - 1], 'conjunction', 'pronoun');
    }
  }
  return false;
}

/** "may have been", "is not thought to be": what stands between two verbs makes them one. */
function isOfOneVerb(units: readonly Unit[], from: number, to: number): boolean {
  return units
    .slice(from + 1, to)
    .every(
      (unit) =>
        has(unit, 'be', 'have', 'do', 'modal', 'negation', 'form:participle', 'to') ||
        unit.norm.endsWith('ly'),
    );
}

/** "the life span *after* a diagnosis is …": the only verb to come is the one that the words before wait for. */
export function awaitsVerb(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  if (tags[at - 1] !== 'N') return false;
  for (let index = at - 1; index >= 0 && tags[index] !== 'X'; index--)
    if (['B', 'V', 'H', 'M', 'D', 'S', 'C', 'W'].includes(tags[index] ?? '')) return false;
  const verbs = units
    .slice(at + 1, endOfClause(units, at + 1))
    // "the survival after onset *stands at* 96 months": a noun by its form, behind which only a verb's place is named.
    .filter((unit, index) => isFiniteVerb(unit) || isStanding(unit, units[at + 2 + index]));
  return verbs.length === 1 || (verbs.length === 2 && has(verbs[0], 'have', 'modal'));
}

/** Where another clause begins: "…, *and the family* asked", "…; it". */
function endOfClause(units: readonly Unit[], from: number): number {
  const end = units.findIndex(
    ({ kind, norm }, index) =>
      index >= from &&
      kind === 'mark' &&
      (/^[;:\u2013]$/.test(norm) ||
        (norm === ',' && has(units[index + 1], 'conjunction', 'subordinator', 'relative'))),
  );
  return end < 0 ? units.length : end;
}

function isStanding(unit: Unit, next: Unit | undefined): boolean {
  return (
    /^(?:comes|lies|runs|stands)$/.test(unit.norm) && /^(?:at|between|to)$/.test(next?.norm ?? '')
  );
}
