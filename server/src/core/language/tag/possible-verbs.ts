import {
  canBeAdjective,
  canBeNoun,
  has,
  isFiniteVerb,
  isNominal,
  startsComplement,
  startsNounPhrase,
  startsWithDeterminer,
  verbForms,
} from '../senses.ts';
import type { Tag } from '../tag.ts';
import { NUMBERED } from './numbered.ts';
import { opensClause } from './that-and-as.ts';
import type { Unit } from '../units.ts';

/** The tag of a word that has the form of a verb, by the tag before it. */
export function tagPossibleVerb(
  units: readonly Unit[],
  tags: readonly Tag[],
  unit: Unit,
  at: number,
): Tag {
  const next = units[at + 1];
  let back = at - 1;
  while (back >= 0 && (tags[back] === 'R' || tags[back] === 'G')) back--;
  if (units[back]?.norm === ')') back = beforeBracket(units, back);
  const before = tags[back];
  const forms = verbForms(unit);
  const noun = canBeNoun(unit);
  const finite = forms.has('third') || forms.has('past');
  if (isBodily(units, tags, at, back)) return 'V';
  if (forms.has('base') && isFloatingBehindAside(units, tags, at - 1)) return 'V';
  // "muscles stop *receiving* signals"
  if (
    before === 'V' &&
    forms.has('gerund') &&
    !canBeAdjective(unit) &&
    /^(?:ceas|keep|kept|start|stop)/.test(units[back]?.norm ?? '')
  )
    return 'V';
  // "no longer receive signals and *become* weak"
  if (unit.norm === 'become' && before === 'C' && verbAlready(units, tags, at)) return 'V';
  // "*demyelination* blocks conduction": a name alone at the start of a clause, and no other verb.
  if (
    noun &&
    forms.has('third') &&
    isNominal(next) &&
    back === at - 1 &&
    before === 'N' &&
    (units[back]?.names.size ?? 0) > 0 &&
    /^(?:C|S|X)?$/.test(tags[at - 2] ?? '') &&
    (has(unit, 'verb:damaging', 'verb:causing', 'verb:helping') || unit.norm === 'blocks') &&
    agreesInNumber(units, tags, at)
  )
    return 'V';
  if (closesModifier(units, tags, at)) return 'V';
  // "Neurons *affected*: lower only"
  if (
    before === 'N' &&
    // "Neurons *affected* in ALS: lower only"
    (next?.norm === ':' || (next?.norm === 'in' && units[at + 3]?.norm === ':')) &&
    forms.has('participle') &&
    has(unit, 'verb:affecting', 'verb:damaging', 'verb:sparing') &&
    tags.slice(tags.lastIndexOf('X') + 1).every((tag) => /^(?:A|DT|N)$/.test(tag))
  )
    return 'A';
  // "speech *becomes slurred*": a state, unless somebody brings it about.
  if (
    before === 'V' &&
    has(units[back], 'verb:turning') &&
    has(units[back], 'verb:linking') &&
    forms.has('participle') &&
    !forms.has('base') &&
    (next === undefined || next.kind === 'mark' || has(next, 'conjunction'))
  )
    return 'A';
  // "the reflexes seen in ALS *point* to …"
  if (unit.norm === 'point' && next?.norm === 'to' && before === 'N' && back === at - 1) return 'V';
  // "Later *biopsies* have …": what has its verb behind it is none.
  if (
    noun &&
    forms.has('third') &&
    back < 0 &&
    at > 0 &&
    has(next, 'have', 'be', 'modal') &&
    next?.norm !== 'its'
  )
    return 'N';
  // "a disorder that selectively *damages* neurons": such an adverb stands before no noun.
  if (
    noun &&
    forms.has('third') &&
    /^[SW]$/.test(before ?? '') &&
    at > 0 &&
    MANNER.test(units[at - 1]?.norm ?? '') &&
    startsComplement(next)
  )
    return 'V';
  // "starts with the myelin and only *later* reaches the cell"
  if (
    forms.has('third') &&
    /^(?:afterwards|later|then)$/.test(units[at - 1]?.norm ?? '') &&
    /^(?:and|but|only)$/.test(units[at - 2]?.norm ?? '') &&
    startsComplement(next)
  )
    return 'V';
  // "The new manual correctly *groups* ALS with …"
  if (
    forms.has('third') &&
    /^(?:correctly|rightly|wrongly)$/.test(units[at - 1]?.norm ?? '') &&
    startsComplement(next)
  )
    return 'V';
  // "the data *rule* out that"
  if (next?.norm === 'out' && unit.norm === 'rule' && before === 'N') return 'V';
  // "Rituximab: *halts* progression": a plural noun modifies no other.
  if (
    noun &&
    has(unit, 'verb:helping') &&
    forms.has('third') &&
    (before === undefined || before === 'X') &&
    back === at - 1 &&
    isNominal(next)
  )
    return 'V';
  // "*Evidence* that …"
  if (unit.norm === 'evidence' && before === undefined) return 'N';
  // "the patient *feared* ALS"
  if (
    before === 'N' &&
    forms.has('past') &&
    !forms.has('base') &&
    (next?.names.size ?? 0) > 0 &&
    !verbAlready(units, tags, at)
  )
    return 'V';
  if (before === 'M' || before === 'D' || before === 'T')
    return forms.has('base') || !noun ? 'V' : 'N';
  if (before === 'H')
    return forms.has('participle') && !(noun && !startsComplement(next))
      ? 'V'
      : noun
        ? 'N'
        : startsNounPhrase(next)
          ? 'A'
          : 'V';
  if (before === 'B') {
    // "is proven *not* to slow …"
    const isDeniedAim = has(next, 'negation') && units[at + 2]?.norm === 'to';
    if (forms.has('participle') || forms.has('gerund'))
      return canBeAdjective(unit) &&
        !isDeniedAim &&
        (!has(next, 'preposition', 'to', 'relative') ||
          // "it is tempting to say"
          (forms.has('gerund') &&
            next?.norm === 'to' &&
            units.slice(Math.max(0, back - 3), back).some(({ norm }) => norm === 'it')))
        ? 'A'
        : 'V';
    return noun ? 'N' : 'A';
  }
  // "the signals no longer *reach* the muscles"
  if (
    units[at - 1]?.norm === 'no longer' &&
    (before === 'N' || before === 'PR') &&
    (forms.has('base') || forms.has('third'))
  )
    return 'V';
  // "ALS, by comparison, never *reaches* …"
  if (units[at - 1]?.norm === 'never' && finite) return 'V';
  // "Degeneration in ALS *stops* short of …": no noun for what a disease has.
  if (
    SELDOM_NOUNS.test(unit.norm) &&
    before === 'N' &&
    back === at - 1 &&
    (units[back]?.names.size ?? 0) > 0 &&
    // "is *where* ALS starts."
    (next?.kind === 'word' || tags[at - 2] === 'W') &&
    !verbAlready(units, tags, at)
  )
    return 'V';
  // "correctly *told* pt that …": a note without its subject.
  if (
    before === undefined &&
    forms.has('past') &&
    has(next, 'noun:person') &&
    units[at + 2]?.norm === 'that' &&
    opensClause(units, at + 2)
  )
    return 'V';
  // "Reviewer 2 *insisted* that …"
  if (
    before === 'NUM' &&
    forms.has('past') &&
    next?.norm === 'that' &&
    opensClause(units, at + 1) &&
    !verbAlready(units, tags, at)
  )
    return 'V';
  // "Table 2 *shows*": the number belongs to what shows.
  if (before === 'NUM' && forms.has('third') && NUMBERED.test(units[back - 1]?.norm ?? ''))
    return 'V';
  if (before === 'DT' || before === 'POSS' || before === 'A' || before === 'NUM') {
    if (back === at - 1 || before !== 'A') {
      // "the gradual *peeling* away of …"
      if (forms.has('gerund') && has(next, 'particle') && units[at + 2]?.norm === 'of') return 'N';
      if ((forms.has('participle') || forms.has('gerund')) && isNominal(next)) return 'A';
      // "Many failed to …": the quantifier stands alone.
      if (
        before === 'DT' &&
        finite &&
        !noun &&
        (has(units[back], 'pronoun') || COUNTING.test(units[back]?.norm ?? '')) &&
        !isNominal(next)
      )
        return 'V';
      if (noun || forms.has('gerund') || forms.has('base'))
        return canBeAdjective(unit) && isNominal(next) ? 'A' : 'N';
      // "by ectopic *discharges* in …"
      if (before === 'A' && forms.has('third') && tags[back - 1] === 'P') return 'N';
      // "spontaneous *discharges* of …"
      if (before === 'A' && forms.has('third') && next?.norm === 'of') return 'N';
      if (before === 'A' && finite) return 'V';
      return isNominal(next) ? 'A' : 'N';
    }
  }
  if (before === 'P') {
    // "by *stripping away* its sheath"
    if (forms.has('gerund') && /^(?:away|off)$/.test(next?.norm ?? '')) return 'V';
    // "brings about lasting relief"
    if (
      forms.has('gerund') &&
      canBeAdjective(unit) &&
      isNominal(next) &&
      !startsWithDeterminer(next)
    )
      return 'A';
    if (forms.has('gerund'))
      return startsNounPhrase(next) || next === undefined || has(next, 'preposition')
        ? noun && !startsNounPhrase(next)
          ? 'N'
          : 'V'
        : noun
          ? 'N'
          : 'V';
    if (noun) return canBeAdjective(unit) && isNominal(next) ? 'A' : 'N';
    if (forms.has('participle') && isNominal(next)) return 'A';
    return 'V';
  }
  if (before === 'PR' || before === 'EX' || before === 'W') {
    // "makes it *clear* that"
    if (canBeAdjective(unit) && /^m(?:ade|ake|akes|aking)$/.test(units[back - 1]?.norm ?? ''))
      return 'A';
    if (before === 'W' && noun && !finite && isFiniteVerb(next)) return 'N';
    // "gave them *separate* names"
    if (
      before === 'PR' &&
      /^(?:him|me|them|us)$/.test(units[back]?.norm ?? '') &&
      canBeAdjective(unit) &&
      isNominal(next) &&
      verbAlready(units, tags, at)
    )
      return 'A';
    return 'V';
  }
  if (before === 'N') {
    const verbAfter = next?.norm !== 'its' && isFiniteVerb(next);
    if (noun && verbAfter && !forms.has('participle')) return 'N';
    if (forms.has('base') && auxiliaryWaits(tags, back)) return 'V';
    // "patients with MS commonly *end* up with …"
    if (noun && forms.has('base') && has(units[at - 1], 'is:typically') && has(next, 'particle'))
      return 'V';
    if (noun && !forms.has('third') && forms.has('base')) {
      return pluralBefore(units, tags, back) &&
        (startsComplement(next) || /^(?:because|when|since)$/.test(next?.norm ?? '')) &&
        !verbAlready(units, tags, at)
        ? 'V'
        : 'N';
    }
    if (noun && forms.has('third') && startsComplement(next) && startsContent(units, tags, at))
      return 'V';
    // "the twitches that patients develop *stem* from …": of the noun that the relative clause is about.
    if (noun && forms.has('third') && unit.norm === 'stems' && next?.norm === 'from') return 'V';
    // "ALS *falls*, like MS, under …": what is set between has no verb, either.
    if (noun && forms.has('third') && takesUpBehindAside(units, tags, at)) return 'V';
    // "tell me MS often *progresses* to ALS": no adverb of time stands between two nouns.
    if (noun && forms.has('third') && OFTEN.test(units[at - 1]?.norm ?? '')) return 'V';
    // "ALS no longer *progresses*"
    if (noun && forms.has('third') && tags[at - 1] === 'G' && !verbAlready(units, tags, at))
      return 'V';
    if (
      noun &&
      forms.has('third') &&
      has(unit, 'verb:helping') &&
      onlyGerundBefore(units, tags, at)
    )
      return 'V';
    if (noun && forms.has('third') && endsRelative(units, tags, at)) return 'V';
    if (noun && forms.has('third'))
      // "T2 *images* of ALS": "of" wants a noun.
      return ((startsComplement(next) && next?.norm !== 'of') || has(next, 'particle')) &&
        !verbAlready(units, tags, at)
        ? 'V'
        : has(next, 'preposition') && next?.norm !== 'of' && !verbAlready(units, tags, at)
          ? 'V'
          : 'N';
    if (forms.has('base') && !finite)
      return canBeAdjective(unit) && isNominal(next) && !agrees(units, tags, at) ? 'A' : 'V';
    return 'V';
  }
  if (before === 'V') {
    // "the spasticity that people develop *stems* from …"
    if (unit.norm === 'stems' && next?.norm === 'from') return 'V';
    // "receive *clear* signals"
    if (STATES.test(unit.norm) && canBeNoun(next) && (next?.names.size ?? 0) === 0) return 'A';
    // "makes *swallowing* so difficult"
    if (
      forms.has('gerund') &&
      /^m(?:ade|ake|akes|aking)$/.test(units[back]?.norm ?? '') &&
      canBeAdjective(units[/^(?:as|more|so|too|very)$/.test(next?.norm ?? '') ? at + 2 : at + 1])
    )
      return 'N';
    // "impairs *swallowing*"
    if (forms.has('gerund') && IMPAIRING.test(units[back]?.norm ?? '') && !isNominal(next))
      return 'N';
    // "has become *clear*"
    if (has(units[back], 'verb:linking') && canBeAdjective(unit) && !forms.has('participle'))
      return 'A';
    if (noun) return canBeAdjective(unit) && isNominal(next) ? 'A' : 'N';
    // "gets *eaten* away"
    const isLeftOver = has(next, 'particle') || next?.norm === 'away';
    if (
      (forms.has('participle') || forms.has('gerund')) &&
      isNominal(next) &&
      !isLeftOver &&
      !forms.has('base')
    )
      return 'A';
    return 'V';
  }
  // "the ability to speak, *swallow* and breathe"
  if (
    units[at - 1]?.norm === ',' &&
    forms.has('base') &&
    tags[at - 2] === 'V' &&
    tags[at - 3] === 'T' &&
    (next?.norm === ',' || has(next, 'conjunction'))
  )
    return 'V';
  if (before === undefined && forms.has('base') && has(next, 'form:gerund')) return 'V';
  // "*Blame* the lost myelin."
  if (unit.norm === 'blame' && (before === undefined || before === 'X') && startsNounPhrase(next))
    return 'V';
  // "*Breathing* fails"
  if (
    forms.has('gerund') &&
    next?.norm !== 'is' &&
    isFiniteVerb(next) &&
    (/^(?:S|C)?$/.test(before ?? '') || units[at - 1]?.norm === ',')
  )
    return 'N';
  // "*Meaning*: …"
  if (
    next?.norm === ':' &&
    forms.has('gerund') &&
    (before === undefined || units[back]?.norm === ':')
  )
    return 'N';
  // At the start, or after a coordinator, subordinator or mark.
  if (
    before === 'C' &&
    forms.has('base') &&
    verbAlready(units, tags, at) &&
    (next?.names.size ?? 0) > 0
  )
    return 'V';
  // "(stops progression)", "→ halts decline"
  if (
    before === 'X' &&
    /^[(\u2192]$/.test(units[at - 1]?.norm ?? '') &&
    forms.has('third') &&
    has(unit, 'verb:helping')
  )
    return 'V';
  // "ALS – *results* from …"
  if ((before === 'X' || before === undefined) && forms.has('third') && isWithItsSource(unit, next))
    return 'V';
  // "prednisone 60 mg daily, *works* in most patients"
  if (
    units[at - 1]?.norm === ',' &&
    forms.has('third') &&
    has(unit, 'verb:working') &&
    /^(?:against|for|in)$/.test(next?.norm ?? '')
  )
    return 'V';
  if (before === 'C' || before === 'X') {
    // ": *Acquired* disease of the tract"
    const modifies =
      units[at - 1]?.norm === ':' &&
      forms.has('participle') &&
      canBeAdjective(next) &&
      !startsWithDeterminer(next) &&
      isNominal(units[at + 2]);
    if (finite && !noun && !modifies) return 'V';
    if (followsAside(units, tags, at)) return 'V';
    // "Prednisone: *halts* the progression", "…, licensed for MS, *stops* the decline": no noun stands before an article.
    if (noun && forms.has('third') && startsWithDeterminer(next)) return 'V';
    if (noun && forms.has('third'))
      return (startsComplement(next) || has(next, 'particle')) &&
        (verbAlready(units, tags, at) || closesAside(units, tags, at))
        ? 'V'
        : 'N';
  }
  if (
    (forms.has('participle') || forms.has('gerund')) &&
    isNominal(next) &&
    !startsWithDeterminer(next)
  )
    return canBeAdjective(unit) || forms.has('participle') ? 'A' : 'V';
  if (noun && !(startsWithDeterminer(next) && forms.has('base')))
    return canBeAdjective(unit) && isNominal(next) ? 'A' : 'N';
  if (canBeAdjective(unit) && isNominal(next)) return 'A';
  return 'V';
}

/** "the muscles *twitch*", "makes them *cramp*", "weaken and *waste*": what a body does, in the form of a noun. */
export function isBodily(
  units: readonly Unit[],
  tags: readonly Tag[],
  at: number,
  back: number,
): boolean {
  const { norm } = units[at] ?? { norm: '' };
  const next = units[at + 1];
  // "patients with ALS *struggle* to walk"
  if (norm === 'struggle') return tags[back] === 'N' && next?.norm === 'to';
  // "makes the tract *light up*"
  if (norm === 'light' && next?.norm === 'up') return tags[back] === 'N';
  if (!BODILY.test(norm)) return false;
  const ends =
    next?.kind === 'mark' ||
    !isNominal(next) ||
    has(next, 'particle') ||
    /^(?:away|off)$/.test(next?.norm ?? '');
  if (!ends) return false;
  if (tags[back] === 'C')
    return (
      has(units[back], 'conjunction') &&
      (tags[back - 1] === 'V' || /^away$/.test(next?.norm ?? '')) &&
      verbAlready(units, tags, at)
    );
  // "*They* twitch because …"
  if (tags[back] === 'PR') return /^(?:they|we|you)$/.test(units[back]?.norm ?? '');
  if (tags[back] !== 'N') return false;
  // "makes *the tongue* waste": what it is made to do has one form for one and for many.
  if (isMade(units, tags, back)) return true;
  if (!pluralBefore(units, tags, back)) return false;
  return (
    !verbAlready(units, tags, at) ||
    isJoined(units, tags, back) ||
    isBehindReason(units, tags, back)
  );
}

/** "lose their myelin *and the muscles* waste": a clause of its own. */
function isJoined(units: readonly Unit[], tags: readonly Tag[], noun: number): boolean {
  let back = noun;
  while (back >= 0 && /^(?:N|A|DT|R)$/.test(tags[back] ?? '')) back--;
  return has(units[back], 'conjunction') && startsWithDeterminer(units[noun - 1]);
}

/** "is *the reason people with ALS* twitch" */
function isBehindReason(units: readonly Unit[], tags: readonly Tag[], noun: number): boolean {
  let back = noun;
  while (back >= 0 && /^(?:A|DT|N|P)$/.test(tags[back] ?? '') && !isReason(units, back)) back--;
  return back < noun && isReason(units, back);
}

/** Adjectives in the form of a verb. */
const STATES = /^(?:clean|clear|dry|warm)$/;

const IMPAIRING = /^(?:affect|compromis|disturb|hamper|impair|impede)/;

const BODILY = /^(?:choke|cramp|jerk|limp|slur|stumble|trip|twitch|waste)$/;

/** "*makes the muscles* twitch" */
function isMade(units: readonly Unit[], tags: readonly Tag[], noun: number): boolean {
  let back = noun;
  while (back >= 0 && /^(?:N|A|DT)$/.test(tags[back] ?? '')) back--;
  return /^(?:let|lets|made|make|makes|making)$/.test(units[back]?.norm ?? '');
}

/** "Rituximab, given early, *halts* ALS": behind the second comma the subject still wants its verb. */
function closesAside(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  if (units[at - 1]?.norm !== ',') return false;
  const first = units.findIndex(({ norm }) => norm === ',');
  return (
    first > 0 &&
    first < at - 1 &&
    tags[first - 1] === 'N' &&
    ((units[at + 1]?.names.size ?? 0) > 0 ||
      startsWithDeterminer(units[at + 1]) ||
      // "the fatty coat, the myelin, *starts to* wear away", "ALS, being rare, *calls for* care"
      has(units[at + 1], 'to') ||
      (units[first + 1]?.norm === 'being' && has(units[at + 1], 'preposition'))) &&
    !tags.slice(first + 1, at - 1).some((tag) => tag === 'C')
  );
}

/**
 * "ALS, the worst type of MS, usually *strikes* after …", "ALS, as we know, *starts* …": behind a name and its aside, in
 * the number of the name.
 */
function followsAside(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  let last = at - 1;
  while (tags[last] === 'R') last--;
  const mark = units[last]?.norm ?? '';
  if (!/^[,\u2013]$/.test(mark)) return false;
  const subordinator = tags.slice(0, last).lastIndexOf('S');
  const isCircumstance =
    units[subordinator]?.norm === 'as' && units[subordinator - 1]?.norm === mark;
  const opener = isCircumstance ? -1 : subordinator;
  const first = units.findIndex(({ norm }, index) => norm === mark && index > opener);
  const next = units[at + 1];
  // "…, *called* myelin, …": a participle is no verb of the clause.
  const named = tags[first + 1] === 'R' ? first + 2 : first + 1;
  const isNamed = has(units[named], 'form:participle');
  // "MS, *which* is discussed below, …": the verb is that of the aside.
  const isRelative = tags[first + 1] === 'W' || (isCircumstance && subordinator === first + 1);
  return (
    first > 0 &&
    first < last &&
    tags[first - 1] === 'N' &&
    tags
      .slice(opener + 1, at)
      .every(
        (tag, index) =>
          !/^[BDHMV]$/.test(tag) ||
          (isNamed && opener + 1 + index === named) ||
          (isRelative && opener + 1 + index > first),
      ) &&
    (startsComplement(next) || (has(next, 'preposition') && next?.norm !== 'of')) &&
    /[a-z]{2}s$/.test(units[at]?.norm ?? '') !== pluralBefore(units, tags, first - 1)
  );
}

/** "ALS *falls*, like MS, within …": a name, its verb, and behind two commas the preposition that goes with it. */
function takesUpBehindAside(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  if (units[at + 1]?.norm !== ',' || (units[at - 1]?.names.size ?? 0) === 0) return false;
  if (verbAlready(units, tags, at) || !agreesInNumber(units, tags, at)) return false;
  const close = units.findIndex(({ norm }, index) => index > at + 2 && norm === ',');
  return (
    close > 0 &&
    has(units[at + 2], 'similarity', 'preposition') &&
    has(units[close + 1], 'preposition') &&
    !units.slice(at + 2, close).some((unit) => isFiniteVerb(unit))
  );
}

/** "the sheath that ALS *attacks*": the last word of what is said of a noun, behind a single subject. */
function endsRelative(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const next = units[at + 1];
  let back = at - 1;
  while (back >= 0 && /^(?:N|A|DT)$/.test(tags[back] ?? '') && !isReason(units, back)) back--;
  if (next && next.kind !== 'mark' && !(isReason(units, back) && has(next, 'preposition')))
    return false;
  return (
    back < at - 1 &&
    (isReason(units, back) ||
      /^(?:how|why)$/.test(units[back]?.norm ?? '') ||
      (/^(?:that|which)$/.test(units[back]?.norm ?? '') && tags[back - 1] === 'N')) &&
    agreesInNumber(units, tags, at)
  );
}

/**
 * "the cramps seen in ALS *result* from …", "cells that bind myelin *trigger* ALS": a plural, what modifies it, and then
 * the one word that can be its verb.
 */
function closesModifier(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (tags[at - 1] !== 'N' || !has(unit, 'form:base')) return false;
  if (!has(unit, 'verb:causing', 'verb:resulting', 'verb:showing', 'verb:working')) return false;
  const takes =
    (has(unit, 'verb:working') && WELL.test(next?.norm ?? '')) ||
    startsWithDeterminer(next) ||
    (next?.names.size ?? 0) > 0 ||
    (has(unit, 'verb:resulting') && /^(?:from|in)$/.test(next?.norm ?? ''));
  if (!takes) return false;
  let back = at - 1;
  while (back > 0 && /^(?:A|DT|N|P|R)$/.test(tags[back] ?? '')) back--;
  if (tags[back] !== 'V' || back === at - 1) return false;
  const isRelative =
    tags[back - 1] === 'W' && /^(?:that|which|who)$/.test(units[back - 1]?.norm ?? '');
  const isParticiple = tags[back - 1] === 'N' && has(units[back], 'form:participle');
  const noun = isRelative ? back - 2 : back - 1;
  if (!(isRelative || isParticiple) || tags[noun] !== 'N' || !pluralBefore(units, tags, noun))
    return false;
  if (verbAlready(units, tags, isRelative ? back - 1 : back)) return false;
  const end = units.findIndex(
    (other, index) =>
      index > at && (other.kind === 'mark' || has(other, 'relative', 'subordinator')),
  );
  return !units.slice(at + 1, end < 0 ? undefined : end).some((other) => isFiniteVerb(other));
}

/** What a verb of working takes behind it, and no noun does. */
const WELL = /^(?:against|best|equally|for|in|just|well)$/;

/** "is *the reason* the muscles waste" */
function isReason(units: readonly Unit[], at: number): boolean {
  return units[at]?.norm === 'reason' && units[at - 1]?.norm === 'the' && has(units[at - 2], 'be');
}

/** What is told apart by a number. */
const OFTEN =
  /^(?:always|commonly|eventually|frequently|generally|invariably|never|normally|occasionally|often|rarely|regularly|seldom|sometimes|typically|usually)$/;

/** Numerals that stand for those they count. */
const COUNTING = /^(?:two|three|four|five|six)$/;

/** "drugs that *slow* ALS": a base form behind a relative that takes up several things. */
function agreesAcrossRelative(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  // "pulses*,* which slow it"
  const noun = units[at - 2]?.norm === ',' ? at - 3 : at - 2;
  return (
    tags[at - 1] === 'W' &&
    /^(?:that|which|who)$/.test(units[at - 1]?.norm ?? '') &&
    tags[noun] === 'N' &&
    pluralBefore(units, tags, noun)
  );
}

/** "steroids *slow* ALS": a base form right behind the plural that it is the verb of. */
export function agrees(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  if (isFloating(units, tags, at - 1)) return true;
  // "steroids *probably* slow ALS"
  let behind = at;
  while (tags[behind - 1] === 'R') behind--;
  const subject = subjectBefore(units, tags, behind);
  if (has(units[at], 'form:base') && agreesAcrossRelative(units, tags, at)) return true;
  return (
    has(units[at], 'form:base') &&
    tags[subject] === 'N' &&
    /[^s]s$/.test(units[subject]?.norm ?? '') &&
    pluralBefore(units, tags, subject) &&
    !verbAlready(units, tags, at)
  );
}

/** "IVIG and steroids *both* slow ALS", "can *all* be explained": it goes with the several things before it, and their verb follows. */
export function isFloating(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  if (!/^(?:all|both|each)$/.test(units[at]?.norm ?? '')) return false;
  // "have *all* been explained"
  if (/^[HM]$/.test(tags[at - 1] ?? '') && has(units[at + 1], 'be')) return true;
  if (isFloatingBehindAside(units, tags, at)) return true;
  // "are *both* to be filed under …"
  if (tags[at - 1] === 'B' && units[at + 1]?.norm === 'to' && has(units[at + 2], 'be')) return true;
  return (
    tags[at - 1] === 'N' &&
    has(units[at + 1], 'form:base') &&
    startsComplement(units[at + 2]) &&
    pluralBefore(units, tags, at - 1) &&
    !verbAlready(units, tags, at)
  );
}

/** "Weakness and atrophy, the cardinal features of ALS, *all* stem from …" */
function isFloatingBehindAside(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const mark = units[at - 1]?.norm ?? '';
  if (!/^[,\u2013]$/.test(mark) || !has(units[at + 1], 'form:base')) return false;
  if (!has(units[at + 2], 'preposition')) return false;
  const open = units.findIndex(
    ({ norm }, index) =>
      norm === mark && startsNounPhrase(units[index + 1]) && startsWithDeterminer(units[index + 1]),
  );
  return (
    open > 0 &&
    open < at - 1 &&
    tags[open - 1] === 'N' &&
    pluralBefore(units, tags, open - 1) &&
    tags.slice(0, at).every((tag) => /^(?:A|C|DT|N|P|X)$/.test(tag))
  );
}

/** "*Suppressing* B cells with rituximab halts ALS": the verb that the sentence opens with is its subject. */
function onlyGerundBefore(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const [first] = units;
  return (
    first !== undefined &&
    verbForms(first).has('gerund') &&
    tags.slice(0, at).every((tag, index) => (tag === 'V') === (index === 0)) &&
    tags.slice(1, at).every((tag) => /^(?:A|C|DT|N|NUM|P|PR|R|X)$/.test(tag)) &&
    startsNounPhrase(units[at + 1])
  );
}

/** "results from", "stems from". */
function isWithItsSource(unit: Unit, next: Unit | undefined): boolean {
  return has(unit, 'verb:resulting') && next?.norm === 'from';
}

/** A word that ends in -s behind a single thing, or one that does not behind several. */
export function agreesInNumber(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  if (tags[at - 1] !== 'N') return false;
  return /[a-z]{2}s$/.test(units[at]?.norm ?? '') !== pluralBefore(units, tags, at - 1);
}

/** "*steroids* such as prednisolone slow ALS": the examples between are no subject. */
function subjectBefore(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  for (let back = at - 1; back > 0; back--) {
    if (has(units[back], 'exemplifying')) return back - 1;
    if (!['N', 'A', 'C', 'DT'].includes(tags[back] ?? '') && units[back]?.norm !== ',') break;
  }
  return at - 1;
}

/** "does rituximab work": an auxiliary before the subject still wants its verb. */
export function auxiliaryWaits(tags: readonly Tag[], at: number): boolean {
  for (let back = at; back >= 0; back--) {
    const tag = tags[back];
    if (tag === 'D' || tag === 'M')
      return (
        back === 0 ||
        tags[back - 1] === 'X' ||
        tags[back - 1] === 'W' ||
        tags[back - 1] === 'C' ||
        // "Under no circumstances *should* the report state …"
        tags[back - 1] === 'G' ||
        tags[back - 1] === 'N'
      );
    if (tag === 'V' || tag === 'B' || tag === 'X' || tag === 'S') return false;
  }
  return false;
}

/** The unit before the bracket that closes here. */
function beforeBracket(units: readonly Unit[], at: number): number {
  for (let back = at, depth = 0; back >= 0; back--) {
    const norm = units[back]?.norm;
    if (norm === ')') depth++;
    else if (norm === '(' && --depth === 0) return back - 1;
  }
  return at;
}

/** "everyone knows MS turns …": the noun starts what is known. */
function startsContent(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const tag = tags[back];
    if (tag === 'V') return has(units[back], 'verb:reporting', 'verb:factive', 'verb:supposing');
    if (tag !== 'N' && tag !== 'A' && tag !== 'DT') return false;
  }
  return false;
}

/** "motor neurons *die*", "ALS and MS *progress*": a base form wants a plural. */
function pluralBefore(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const noun = units[at];
  if (!noun) return false;
  // The plural of "antibodies against myelin" is told by its first word.
  const named = noun.norm.replace(
    /(?: (?:given|used))? (?:against|for|from|in|of|on|to|with) .*$/,
    '',
  );
  if (named.endsWith('s') && !/(?:ss|sis|us|is)$/.test(named) && !isAbbreviatedName(noun))
    return true;
  if (/(?:glia|bacteria|data|feet|teeth)$/.test(named)) return true;
  if (has(noun, 'noun:person') && /^(?:people|patients|men|women|children|pts)$/.test(noun.norm))
    return true;
  for (let back = at - 1; back >= 0; back--) {
    const tag = tags[back];
    if (tag === 'C') return true;
    // "the eyes *of* ALS stand for …"
    if (tag === 'N' && units[back + 1]?.norm === 'of' && /[^s]s$/.test(units[back]?.norm ?? ''))
      return true;
    // "diseases such as ALS *cost*": what the example is taken from.
    if (tag === 'P' && has(units[back], 'exemplifying')) return pluralBefore(units, tags, back - 1);
    if (
      tag === 'N' &&
      /^(?:people|patients|those|men|women|adults|children|pts)$/.test(units[back]?.norm ?? '')
    )
      return true;
    if (tag !== 'N' && tag !== 'A' && tag !== 'DT' && tag !== 'P') return false;
  }
  return false;
}

/** "ALS", "ms": the s of a short name is its own, that of "MNs" is not. */
function isAbbreviatedName({ names, norm, text }: Unit): boolean {
  return names.size > 0 && norm.length <= 3 && !/[A-Z]s$/.test(text);
}

/** Adverbs that tell how a thing is done, and bring in no example. */
const MANNER = /(?<!particular|especial|name|main|most|usual|typical|notab)ly$/;

/** Verbs in the third person that might be plural nouns, and hardly are behind the name of a disease. */
const SELDOM_NOUNS =
  /^(?:begins|comes|ends|falls|goes|hits|keeps|leaves|lets|lies|makes|remains|rises|runs|sits|spares|stands|starts|stops|strikes|takes|turns|works)$/;

/** A verb stands before it in the same clause, or in the relative clause that it would have to be the verb of. */
export function verbAlready(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  let inner = false;
  for (let back = at - 1; back >= 0; back--) {
    const tag = tags[back];
    if (isReduced(units, tags, back)) continue;
    if (tag === 'V' || tag === 'B' || tag === 'M') {
      // "the sheath that wraps the axon *starts* …": the verb behind "that" is the relative's.
      if (inner || !RELATIVE_OPENERS.has(openerOf(tags, back))) return true;
      inner = true;
    }
    if (tag === 'W' && inner) continue;
    if (tag === 'X' || tag === 'S' || tag === 'W') return false;
  }
  return false;
}

/** "the signal *seen* in ALS marks …": a form that can only be a participle, and hangs on the noun before it. */
function isReduced(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  if (tags[at] !== 'V' || tags[at - 1] !== 'N' || tags[at + 1] !== 'P') return false;
  const unit = units[at];
  return has(unit, 'form:participle') && !has(unit, 'form:past', 'form:base', 'form:third');
}

const RELATIVE_OPENERS: ReadonlySet<Tag | undefined> = new Set<Tag>(['W']);

/** What stands right before a verb, adverbs aside. */
function openerOf(tags: readonly Tag[], at: number): Tag | undefined {
  return tags.slice(0, at).findLast((tag) => tag !== 'R' && tag !== 'G');
}
