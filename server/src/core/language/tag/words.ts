import {
  canBeAdjective,
  canBeAdverb,
  canBeNoun,
  canBeVerb,
  has,
  isFiniteVerb,
  isNominal,
  startsNounPhrase,
  startsWithDeterminer,
} from '../senses.ts';
import type { Tag } from '../tag.ts';
import type { Unit } from '../units.ts';
import { verbAlready } from './possible-verbs.ts';
import { awaitsVerb, opensClause, tagAs, tagThat } from './that-and-as.ts';

/** A word where it stands, with the tags of those before it. */
export interface Place {
  readonly units: readonly Unit[];
  readonly tags: readonly Tag[];
  readonly at: number;
  readonly unit: Unit;
  /** The tag of the word before it. */
  readonly before: Tag | undefined;
  readonly next: Unit | undefined;
}

/** What a word is at this place; undefined where its senses decide. */
type WordRule = (place: Place) => Tag | undefined;

/** Words that their neighbours make something else than their senses would. */
export function tagByWord(place: Place): Tag | undefined {
  return RULES.get(place.unit.norm)?.(place);
}

const lies: WordRule = ({ units, tags, at, before, next }) =>
  // "*At its root lies* the loss of myelin."
  (before === 'N' || before === 'A') && startsNounPhrase(next) && opensWithPlace(units, tags, at)
    ? 'V'
    : undefined;

const look: WordRule = ({ units, tags, at, before, next }) =>
  // "the tract *looks* white"
  before === 'N' && has(next, 'is:bright') && !verbAlready(units, tags, at) ? 'V' : undefined;

const around: WordRule = ({ units, at, next, unit }) =>
  // "about a third of them"
  next?.kind === 'number' ||
  NUMERAL.test(next?.norm ?? '') ||
  (/^an?$/.test(next?.norm ?? '') && has(units[at + 2], 'many'))
    ? unit.norm === 'some'
      ? 'DT'
      : 'R'
    : undefined;

const included: WordRule = ({ units, tags, at, before, next }) =>
  // "none of them, IVIG *included*, slows ALS"
  before === 'N' && next?.norm === ',' && verblessSinceComma(units, tags, at) ? 'R' : undefined;

const former: WordRule = ({ before, next }) =>
  // "*the former* damages …"
  before === 'DT' && isVerbHere(next) ? 'N' : undefined;

const mixed: WordRule = ({ before, next }) =>
  // "*mixed* upper and lower motor neuron disease"
  (before === undefined || before === 'X' || before === 'DT') && isNominal(next) ? 'A' : undefined;

const finding: WordRule = ({ before, next }) =>
  // "Typical nerve conduction *finding*": the last word of a label
  before === 'N' && (next === undefined || next.kind === 'mark') ? 'N' : undefined;

const few: WordRule = ({ before, next }) =>
  // "the *little* twitches"
  before === 'DT' && isNominal(next) ? 'A' : undefined;

const one: WordRule = ({ before, next, unit }) =>
  before === 'A' ||
  // "*the one* a neuropathy, *the other* a demyelinating disease"
  (unit.norm === 'one' && before === 'DT' && startsWithDeterminer(next))
    ? 'N'
    : undefined;

const more: WordRule = ({ units, tags, at, before, next, unit }) => {
  const isDegree =
    (next?.norm ?? '').endsWith('ly') ||
    (unit.norm === 'most' && next?.norm === 'often') ||
    (before === 'DT' &&
      !canBeNoun(next) &&
      // "the most *dreaded* of them"
      (canBeVerb(next)
        ? has(next, 'form:participle') && !has(next, 'form:base')
        : canBeAdjective(next)));
  // "the first and *most* important lesion"
  const isJoined =
    before === 'C' &&
    (tags[at - 2] === 'A' || units[at - 2]?.norm === 'first') &&
    canBeAdjective(next) &&
    !canBeNoun(next);
  return isDegree || isJoined ? 'R' : undefined;
};

const once: WordRule = ({ units, tags, at, before, next, unit }) => {
  // "taken *once a week*"
  const isOften =
    /^(?:an?|each|every|per)$/.test(next?.norm ?? '') && TIME.test(units[at + 2]?.norm ?? '');
  if (isOften || unit.norm === 'twice') return isOften ? 'R' : undefined;
  // "the *once* orthodox teaching"
  if (before === 'DT') return 'R';
  // "It was *once* fashionable to …"
  if (before === 'B' && canBeAdjective(next)) return 'R';
  // "a colleague *once* believed that …"
  const isPast =
    (before === 'N' || before === 'PR') && has(next, 'form:past') && !verbAlready(units, tags, at);
  return isPast ? 'R' : undefined;
};

/** "looked it *up* and …", "holds ALS *back*" */
const particle: WordRule = ({ units, tags, at, before, next, unit }) => {
  const ends = next === undefined || next.kind === 'mark';
  const isOfPronoun =
    /^(?:down|off|out|up)$/.test(unit.norm) &&
    /^(?:it|them)$/.test(units[at - 1]?.norm ?? '') &&
    tags[at - 2] === 'V' &&
    (ends || has(next, 'conjunction'));
  const isOfName =
    /^(?:away|back|down|off)$/.test(unit.norm) &&
    before === 'N' &&
    (units[at - 1]?.names.size ?? 0) > 0 &&
    ends;
  return isOfPronoun || isOfName ? 'R' : undefined;
};

const since: WordRule = ({ units, at, before, next, unit }) => {
  // "has *since* been shown"
  if (unit.norm === 'since' && before === 'H' && (has(next, 'be') || has(next, 'form:participle')))
    return 'R';
  // "*Until the 1990s* it was thought …", "has lived *since last spring* with ALS"
  return isTimeAt(units, at + 1) ? 'P' : undefined;
};

/** "*before* anything else" */
const after: WordRule = ({ units, at, next }) =>
  /^(?:any|every)thing$/.test(next?.norm ?? '') && units[at + 2]?.norm === 'else' ? 'P' : undefined;

const last: WordRule = ({ next }) => (TIME.test(next?.norm ?? '') ? 'A' : undefined);

const RULES: ReadonlyMap<string, WordRule> = new Map<string, WordRule>([
  // "*Works* in ALS?"
  [
    'works',
    ({ units, at, before, next }) =>
      (before === undefined || before === 'X') &&
      /^(?:against|for|in)$/.test(next?.norm ?? '') &&
      (units[at + 2]?.names.size ?? 0) > 0
        ? 'V'
        : undefined,
  ],
  ['lies', lies],
  ['sits', lies],
  ['stands', lies],
  // "*follow-up* imaging"
  ['follow', ({ next }) => (next?.norm === 'up' && next.glued ? 'A' : undefined)],
  [
    'up',
    (place) => {
      const { units, tags, at, unit } = place;
      if (unit.glued && units[at - 1]?.norm === 'follow') return 'A';
      // "*Up to* 40% of patients": it counts, and leads nowhere.
      return isUpTo(units, tags, at) ? 'R' : particle(place);
    },
  ],
  ['down', particle],
  ['off', particle],
  ['out', particle],
  ['away', particle],
  ['back', particle],
  [
    'mean',
    ({ units, tags, at, before, next }) => {
      // "Survival: *mean* 10 years"
      if ((before === undefined || before === 'X') && isCounted(next)) return 'A';
      // "bright tracts in ALS *mean* demyelination": no name has a mean but that of a time.
      const isVerb =
        before === 'N' &&
        ((next?.names.size ?? 0) > 0 ||
          (canBeNoun(next) && !units.slice(at + 1).some(isFiniteVerb))) &&
        !has(next, 'noun:duration') &&
        !verbAlready(units, tags, at);
      return isVerb ? 'V' : undefined;
    },
  ],
  ['look', look],
  ['looks', look],
  [
    'like',
    ({ before, unit }) =>
      unit.glued
        ? 'A'
        : before === 'PR' || before === 'M' || before === 'T' || before === 'D'
          ? 'V'
          : 'P',
  ],
  // "between a fifth and a quarter of them": the range counts, and places nothing.
  ['between', ({ units, at }) => (isShareAt(units, at + 1) ? 'R' : undefined)],
  ['about', around],
  ['around', around],
  ['some', around],
  // "*That is*, MS and NMO."
  ['is', ({ units, at }) => (isThatIs(units, at - 1) ? 'R' : undefined)],
  ['that', ({ units, tags, at }) => (isThatIs(units, at) ? 'R' : tagThat(units, tags, at))],
  // "all of *the above* are"
  [
    'above',
    ({ units, at, next }) =>
      units[at - 1]?.norm === 'the' && (!next || isFiniteVerb(next)) ? 'N' : undefined,
  ],
  ['excepted', included],
  ['excluded', included],
  ['included', included],
  ['as', ({ units, at }) => tagAs(units, at)],
  [
    'lower',
    ({ units, at, before, next }) =>
      // "involves *lower*, but not upper, motor neurons"
      (before === 'V' && isSetAgainstUpper(units, at)) ||
      // "the *lower* ones": what could be a verb tells one kind from the other
      (before === 'DT' && /^ones?$/.test(next?.norm ?? ''))
        ? 'A'
        : undefined,
  ],
  ['one', one],
  ['ones', one],
  [
    'other',
    ({ before, next }) => (before === 'DT' && startsWithDeterminer(next) ? 'N' : undefined),
  ],
  ['others', ({ before }) => (before === 'DT' ? 'N' : undefined)],
  ['former', former],
  ['latter', former],
  [
    'no',
    ({ units, at, before, next }) => {
      // "*No doubt* ALS is …"
      if (before === undefined && next?.norm === 'doubt' && isClauseAt(units, at + 2)) return 'R';
      // "the lower ones and *no others*"
      return next?.norm === 'others' ? 'DT' : undefined;
    },
  ],
  [
    'doubt',
    ({ units, at, before }) => (units[at - 1]?.norm === 'no' && before === 'R' ? 'R' : undefined),
  ],
  // "*Following* demyelination, …"
  [
    'following',
    ({ before, next }) =>
      (before === undefined || before === 'X') &&
      ((next?.names.size ?? 0) > 0 || startsWithDeterminer(next))
        ? 'P'
        : undefined,
  ],
  // "ALS and *related* disorders"
  ['related', ({ before, next }) => (before === 'C' && isNominal(next) ? 'A' : undefined)],
  [
    'neither',
    ({ before, next }) => {
      // "MS is one, ALS *neither*."
      if (before === 'N' && (next === undefined || next.kind === 'mark')) return 'PR';
      // "it *neither* slowed nor stopped it"
      return /^(?:N|PR)$/.test(before ?? '') && has(next, 'form:past', 'form:third')
        ? 'G'
        : undefined;
    },
  ],
  ['since', since],
  ['till', since],
  ['until', since],
  ['few', few],
  ['finding', finding],
  ['little', few],
  ['mixed', mixed],
  // "can *only* mean demyelination"
  ['only', ({ before, next }) => (before === 'M' && has(next, 'form:base') ? 'R' : undefined)],
  ['please', ({ before }) => (before === undefined || before === 'X' ? 'R' : undefined)],
  ['when', () => 'S'],
  ['whenever', () => 'S'],
  [
    'before',
    (place) => {
      const { units, at, before, next } = place;
      // "I was thinking *before* that ALS is …"
      return before === 'V' && next?.norm === 'that' && (units[at + 2]?.names.size ?? 0) > 0
        ? 'R'
        : after(place);
    },
  ],
  ['after', after],
  [
    'to',
    ({ units, tags, at, before, next }) => {
      if (isUpTo(units, tags, at - 1)) return 'R';
      const isInfinitive =
        (canBeVerb(next) && has(next, 'form:base') && before !== 'P') ||
        has(next, 'be', 'have', 'do') ||
        (canBeAdverb(next) && has(units[at + 2], 'form:base'));
      return isInfinitive ? 'T' : 'P';
    },
  ],
  // "in *May*"
  ['may', ({ before, unit }) => (unit.text === 'May' && before === 'P' ? 'N' : undefined)],
  // "a neuropathy always *present*"
  [
    'present',
    ({ before, next }) => (before === 'R' && (!next || next.kind === 'mark') ? 'A' : undefined),
  ],
  // "cannot be stressed *enough* that …"
  ['enough', ({ next }) => (next?.norm === 'that' ? 'R' : undefined)],
  // "Turns out ALS is …"
  [
    'turns',
    ({ before, next }) =>
      next?.norm === 'out' && (before === undefined || before === 'X') ? 'V' : undefined,
  ],
  // "I did not want it to be *so*, but …"
  [
    'so',
    ({ before, next }) =>
      before === 'B' && (next === undefined || next.kind === 'mark')
        ? 'A'
        : // "and it does *so* in ALS as well"
          before === 'D' && (next === undefined || next.kind === 'mark' || has(next, 'preposition'))
          ? 'R'
          : undefined,
  ],
  // "is shown *here* to be untenable"
  ['here', ({ before, next }) => (before === 'V' && next?.norm === 'to' ? 'R' : undefined)],
  ['more', more],
  ['most', more],
  [
    'first',
    ({ units, at, before, next }) => {
      // "the *first* and most important lesion"
      if (
        before === 'DT' &&
        has(next, 'conjunction') &&
        /^(?:main|more|most)$/.test(units[at + 2]?.norm ?? '')
      )
        return 'A';
      // "ALS *first* damages the sheath", "by *first* stripping the sheath", "have *first* lost"
      const isBeforeVerb =
        (/^(?:N|PR|S|W)$/.test(before ?? '') &&
          has(next, 'form:third', 'form:past') &&
          (startsWithDeterminer(units[at + 2]) || (units[at + 2]?.names.size ?? 0) > 0)) ||
        (before === 'H' && has(next, 'form:participle')) ||
        (before === 'P' && has(next, 'form:gerund'));
      return isBeforeVerb ? 'R' : undefined;
    },
  ],
  ['once', once],
  ['twice', once],
  ['last', last],
  ['next', last],
  [
    'spring',
    ({ units, at, before }) =>
      before === 'P' || /^(?:last|next)$/.test(units[at - 1]?.norm ?? '') ? 'N' : undefined,
  ],
  // "…, *for* ALS is a disease of …"
  [
    'for',
    ({ units, tags, at, before }) =>
      before === 'X' && units[at - 1]?.norm === ','
        ? opensClause(units, at) && !awaitsVerb(units, tags, at - 1)
          ? 'S'
          : 'P'
        : undefined,
  ],
  [
    'two',
    ({ next }) =>
      startsNounPhrase(next)
        ? undefined
        : /[a-z]{3}(?:ing|ed)$/.test(next?.norm ?? '')
          ? 'NUM'
          : 'N',
  ],
  // "*This* causes ALS": it stands before no plural.
  [
    'this',
    ({ before, next }) => (before === undefined && has(next, 'form:third') ? 'PR' : undefined),
  ],
]);

/** "is *barely* six months": no denial, but nearly that. */
export function isOfNumber({ norm }: Unit, next: Unit | undefined): boolean {
  return /^(?:barely|hardly|scarcely)$/.test(norm) && isCounted(next);
}

/** A number, in figures or spelled out. */
export function isCounted(unit: Unit | undefined): boolean {
  return unit?.kind === 'number' || NUMERAL.test(unit?.norm ?? '');
}

/** "at its root": all that stands before is a place. */
function opensWithPlace(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const start = tags.slice(0, at).findLastIndex((tag) => tag === 'X') + 1;
  return (
    /^(?:at|behind|beneath|in)$/.test(units[start]?.norm ?? '') &&
    tags.slice(start + 1, at).every((tag) => /^(?:A|DT|N|P|POSS)$/.test(tag))
  );
}

/** "lower, *but not upper*, …", "lower *and upper* …" */
function isSetAgainstUpper(units: readonly Unit[], at: number): boolean {
  const upper = units.findIndex(({ norm }, index) => index > at && norm === 'upper');
  return (
    upper > at &&
    units
      .slice(at + 1, upper)
      .every((unit) => unit.norm === ',' || has(unit, 'conjunction', 'contrast', 'negation'))
  );
}

/** Only a noun phrase stands between it and the comma before. */
function verblessSinceComma(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const comma = units.slice(0, at).findLastIndex(({ norm }) => norm === ',');
  return comma >= 0 && tags.slice(comma + 1, at).every((tag) => /^(?:N|A|DT|C)$/.test(tag));
}

/** Explains, and states nothing of its own. */
function isThatIs(units: readonly Unit[], at: number): boolean {
  return units[at]?.norm === 'that' && units[at + 1]?.norm === 'is' && units[at + 2]?.norm === ',';
}

/** A noun phrase, and no word that would hang on the noun before it. */
function isClauseAt(units: readonly Unit[], at: number): boolean {
  return startsNounPhrase(units[at]) && units.slice(at + 1, at + 8).some(isFiniteVerb);
}

/** A word that can be the verb of a subject in the singular. */
function isVerbHere(unit: Unit | undefined): boolean {
  return has(unit, 'form:third', 'form:past', 'be', 'have', 'do', 'modal');
}

/** "*up to* 40 % of …", "*up to* a third of …", where a clause begins. */
function isUpTo(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  return (
    units[at]?.norm === 'up' &&
    units[at + 1]?.norm === 'to' &&
    /^[XSC]?$/.test(tags[at - 1] ?? '') &&
    isShareAt(units, at + 2)
  );
}

/** A number with its percent sign, or "a fifth". */
function isShareAt(units: readonly Unit[], at: number): boolean {
  const [first, second] = units.slice(at, at + 2);
  return (
    (first?.kind === 'number' && second?.norm === '%') ||
    (/^(?:an?|one|two|three)$/.test(first?.norm ?? '') && SHARE.test(second?.norm ?? ''))
  );
}

/** "1990", "the 1990s", "then", "a decade ago". */
function isTimeAt(units: readonly Unit[], at: number): boolean {
  const from = startsWithDeterminer(units[at]) ? at + 1 : at;
  const [first, second] = units.slice(from, from + 2);
  return first?.kind === 'number'
    ? second?.kind !== 'word' || /^(?:s|years?|decades?)$/.test(second.norm)
    : TIME.test(first?.norm ?? '') ||
        ((canBeAdjective(first) || /^(?:last|next)$/.test(first?.norm ?? '')) &&
          TIME.test(second?.norm ?? ''));
}

const TIME =
  /^(?:autumn|century|decades?|lately|months?|now|recently|spring|summer|then|war|weeks?|winter|years?|days?|hours?|[a-z]+ century|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

const NUMERAL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|half)$/;

const SHARE = /^(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?$/;
