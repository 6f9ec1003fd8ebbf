import {
  canBeAdjective,
  canBeAdverb,
  canBeNoun,
  canBeVerb,
  has,
  isNominal,
  isUnknown,
  startsComplement,
  startsNounPhrase,
  startsWithDeterminer,
  isFiniteVerb,
} from './senses.ts';
import {
  agrees,
  agreesInNumber,
  auxiliaryWaits,
  isBodily,
  isFloating,
  tagPossibleVerb,
  verbAlready,
} from './tag/possible-verbs.ts';
import { opensClause, tagAs, tagThat } from './tag/that-and-as.ts';
import type { Unit } from './units.ts';

export { has } from './senses.ts';

/**
 * The part of speech a unit plays in its sentence: N noun, A adjective, R adverb, V verb, B be, H have,
 * D do, M modal, T infinitive "to", DT determiner, PR pronoun, P preposition, C coordinator,
 * S subordinator, W relative or interrogative word, G negation, EX existential "there", NUM number,
 * POSS possessive ending, X mark.
 */
export type Tag =
  | 'N'
  | 'A'
  | 'R'
  | 'V'
  | 'B'
  | 'H'
  | 'D'
  | 'M'
  | 'T'
  | 'DT'
  | 'PR'
  | 'P'
  | 'C'
  | 'S'
  | 'W'
  | 'G'
  | 'EX'
  | 'NUM'
  | 'POSS'
  | 'X';

/** Gives each unit one tag by its senses and its neighbours, from left to right. */
export function tagUnits(units: readonly Unit[]): Tag[] {
  const tags: Tag[] = [];
  units.forEach((unit, at) => {
    tags.push(tagUnit(units, tags, unit, at));
  });
  return tags;
}

function isCounted(unit: Unit | undefined): boolean {
  return unit?.kind === 'number' || NUMERAL.test(unit?.norm ?? '');
}

function tagUnit(units: readonly Unit[], tags: readonly Tag[], unit: Unit, at: number): Tag {
  const next = units[at + 1];
  const before = tags[at - 1];
  // "hyperreflexia ← demyelination": an arrow back names a cause as "due to" does.
  if (unit.norm === '\u2190') return 'P';
  // "*10 %* live for ten years"
  if (unit.norm === '%' && before === 'NUM') return 'NUM';
  if (unit.kind === 'mark' || (unit.kind === 'word' && !/[a-z0-9]/.test(unit.norm))) return 'X';
  // "weakness *2/2* demyelination"
  if (unit.kind === 'number' && has(unit, 'preposition') && before === 'N' && isNominal(next))
    return 'P';
  if (unit.kind === 'number' || unit.norm === 'hundred') return 'NUM';
  // "*one hundred* months"
  if (next?.norm === 'hundred' && isCounted(unit)) return 'NUM';
  if (unit.norm === "'s") return isContractedIs(units, tags, at) ? 'B' : 'POSS';
  if (unit.norm === 'its') {
    // "with *its* purely motor signs": a preposition wants a noun.
    const isOwner = before === 'P' && units[at - 1]?.norm !== 'as';
    return startsPredicate(next) && !isOwner ? 'B' : 'DT';
  }
  if (
    unit.names.size > 0 &&
    !(
      canBeVerb(unit) &&
      (before === 'T' ||
        before === 'M' ||
        isBodily(units, tags, at, at - 1) ||
        (units[at - 1]?.norm === 'that' && before === 'W' && startsNounPhrase(next)) ||
        ((before === 'N' || before === 'PR') &&
          has(unit, 'form:third', 'form:past') &&
          startsComplement(next) &&
          !verbAlready(units, tags, at)))
    )
  )
    return 'N';
  // "*Works* in ALS?"
  if (
    unit.norm === 'works' &&
    (before === undefined || before === 'X') &&
    /^(?:against|for|in)$/.test(next?.norm ?? '') &&
    (units[at + 2]?.names.size ?? 0) > 0
  )
    return 'V';
  // "*At its root lies* the loss of myelin."
  if (
    /^(?:lies|sits|stands)$/.test(unit.norm) &&
    (before === 'N' || before === 'A') &&
    startsWithDeterminer(next) &&
    opensWithPlace(units, tags, at)
  )
    return 'V';
  // "*follow-up* imaging"
  if (unit.norm === 'follow' && next?.norm === 'up' && next.glued) return 'A';
  if (unit.norm === 'up' && unit.glued && units[at - 1]?.norm === 'follow') return 'A';
  // "has demyelinated"
  if (unit.adjectives.size > 0)
    return before === 'H' &&
      has(unit, 'form:participle') &&
      (!startsNounPhrase(next) || startsWithDeterminer(next))
      ? 'V'
      : 'A';
  // "Survival: *mean* 10 years"
  if (unit.norm === 'mean' && (before === undefined || before === 'X') && isCounted(next))
    return 'A';
  // "bright tracts in ALS *mean* demyelination": no name has a mean but that of a time.
  if (
    unit.norm === 'mean' &&
    before === 'N' &&
    ((next?.names.size ?? 0) > 0 || (canBeNoun(next) && !units.slice(at + 1).some(isFiniteVerb))) &&
    !has(next, 'noun:duration') &&
    !verbAlready(units, tags, at)
  )
    return 'V';
  // "the tract *looks* white"
  if (
    /^looks?$/.test(unit.norm) &&
    before === 'N' &&
    has(next, 'is:bright') &&
    !verbAlready(units, tags, at)
  )
    return 'V';
  if (unit.glued && (before === 'N' || before === 'A') && isModifierEnding(unit, next)) return 'A';
  // "is left *unprotected*"
  if (/^un[a-z]{4,}ed$/.test(unit.norm) && isUnknown(unit)) return 'A';
  if (unit.norm === 'like')
    return unit.glued
      ? 'A'
      : before === 'PR' || before === 'M' || before === 'T' || before === 'D'
        ? 'V'
        : 'P';
  // "*Up to* 40% of patients": it counts, and leads nowhere.
  if (isUpTo(units, tags, at) || (unit.norm === 'to' && isUpTo(units, tags, at - 1))) return 'R';
  // "between a fifth and a quarter of them": the range counts, and places nothing.
  if (unit.norm === 'between' && isShareAt(units, at + 1)) return 'R';
  // "about a third of them"
  if (
    /^(?:about|around|some)$/.test(unit.norm) &&
    (next?.kind === 'number' ||
      NUMERAL.test(next?.norm ?? '') ||
      (/^an?$/.test(next?.norm ?? '') && has(units[at + 2], 'many')))
  )
    return unit.norm === 'some' ? 'DT' : 'R';
  // "*That is*, MS and NMO."
  if (isThatIs(units, at) || (unit.norm === 'is' && isThatIs(units, at - 1))) return 'R';
  // "all of *the above* are"
  if (unit.norm === 'above' && units[at - 1]?.norm === 'the' && (!next || isFiniteVerb(next)))
    return 'N';
  // "none of them, IVIG *included*, slows ALS"
  if (
    /^(?:excepted|excluded|included)$/.test(unit.norm) &&
    before === 'N' &&
    next?.norm === ',' &&
    verblessSinceComma(units, tags, at)
  )
    return 'R';
  if (unit.norm === 'as') return tagAs(units, at);
  // "involves *lower*, but not upper, motor neurons"
  if (unit.norm === 'lower' && before === 'V' && isSetAgainstUpper(units, at)) return 'A';
  // "the *lower* ones": what could be a verb tells one kind from the other
  if (unit.norm === 'lower' && before === 'DT' && /^ones?$/.test(next?.norm ?? '')) return 'A';
  if ((unit.norm === 'one' || unit.norm === 'ones') && before === 'A') return 'N';
  // "*Ahmed's* ALS": a name that ends as a verb may.
  if (next?.norm === "'s" && isUnknown(unit) && /^[A-Z]/.test(unit.text)) return 'N';
  // "*the former* damages …"
  if (/^(?:former|latter)$/.test(unit.norm) && before === 'DT' && isVerbHere(next)) return 'N';
  if (isFloating(units, tags, at)) return 'R';
  // "*No doubt* ALS is …"
  if (
    unit.norm === 'no' &&
    before === undefined &&
    next?.norm === 'doubt' &&
    isClauseAt(units, at + 2)
  )
    return 'R';
  if (unit.norm === 'doubt' && units[at - 1]?.norm === 'no' && tags[at - 1] === 'R') return 'R';
  // "*Following* demyelination, …"
  if (
    unit.norm === 'following' &&
    (before === undefined || before === 'X') &&
    ((next?.names.size ?? 0) > 0 || startsWithDeterminer(next))
  )
    return 'P';
  // "ALS and *related* disorders"
  if (unit.norm === 'related' && before === 'C' && isNominal(next)) return 'A';
  // "MS is one, ALS *neither*."
  if (unit.norm === 'neither' && before === 'N' && (next === undefined || next.kind === 'mark'))
    return 'PR';
  // "has *since* been shown"
  if (unit.norm === 'since' && before === 'H' && (has(next, 'be') || has(next, 'form:participle')))
    return 'R';
  // "the *little* twitches"
  if (/^(?:few|little)$/.test(unit.norm) && before === 'DT' && isNominal(next)) return 'A';
  // "a *slow*, immune stripping of the sheath"
  if (
    /^an?$/.test(units[at - 1]?.norm ?? '') &&
    next?.norm === ',' &&
    has(unit, 'is:plain') &&
    canBeAdjective(units[at + 2]) &&
    canBeNoun(units[at + 3])
  )
    return 'A';
  // "can *only* mean demyelination"
  if (unit.norm === 'only' && before === 'M' && has(next, 'form:base')) return 'R';
  if (unit.norm === 'please' && (before === undefined || before === 'X')) return 'R';
  // "*the one* a neuropathy, *the other* a demyelinating disease"
  if (/^(?:one|other)$/.test(unit.norm) && before === 'DT' && startsWithDeterminer(next))
    return 'N';
  if (unit.norm === 'when' || unit.norm === 'whenever') return 'S';
  // "I was thinking *before* that ALS is …"
  if (
    unit.norm === 'before' &&
    before === 'V' &&
    next?.norm === 'that' &&
    (units[at + 2]?.names.size ?? 0) > 0
  )
    return 'R';
  if (has(unit, 'be')) return 'B';
  if (has(unit, 'have')) return 'H';
  if (has(unit, 'do')) return 'D';
  if (unit.norm === 'to')
    return canBeVerb(next) && has(next, 'form:base') && !(before === 'P')
      ? 'T'
      : next && has(next, 'be', 'have', 'do')
        ? 'T'
        : canBeAdverb(next) && has(units[at + 2], 'form:base')
          ? 'T'
          : 'P';
  // "in *May*"
  if (unit.text === 'May' && before === 'P') return 'N';
  // "recognise that ALS is demyelinating *will* lose marks"
  const isBehindPredicate =
    before === 'A' && tags[at - 2] === 'B' && has(next, 'form:base', 'be', 'have');
  if (
    has(unit, 'modal') &&
    before !== 'DT' &&
    (before !== 'A' || isBehindPredicate) &&
    unit.norm !== 'need'
  )
    return 'M';
  if (unit.norm === 'that') return tagThat(units, tags, at);
  // "a neuropathy always *present*"
  if (unit.norm === 'present' && before === 'R' && (!next || next.kind === 'mark')) return 'A';
  // "cannot be stressed *enough* that …"
  if (unit.norm === 'enough' && next?.norm === 'that') return 'R';
  // "Turns out ALS is …"
  if (unit.norm === 'turns' && next?.norm === 'out' && (before === undefined || before === 'X'))
    return 'V';
  // "I did not want it to be *so*, but …"
  if (unit.norm === 'so' && before === 'B' && (next === undefined || next.kind === 'mark'))
    return 'A';
  // "is shown *here* to be untenable"
  if (unit.norm === 'here' && before === 'V' && next?.norm === 'to') return 'R';
  if (has(unit, 'expletive') && (has(next, 'be', 'modal') || has(units[at + 2], 'be'))) return 'EX';
  if (
    (unit.norm === 'more' || unit.norm === 'most') &&
    ((next?.norm ?? '').endsWith('ly') ||
      (unit.norm === 'most' && next?.norm === 'often') ||
      (before === 'DT' &&
        !canBeNoun(next) &&
        // "the most *dreaded* of them"
        (canBeVerb(next)
          ? has(next, 'form:participle') && !has(next, 'form:base')
          : canBeAdjective(next))))
  )
    return 'R';
  // "the *first* and most important lesion"
  if (
    unit.norm === 'first' &&
    before === 'DT' &&
    has(next, 'conjunction') &&
    /^(?:main|more|most)$/.test(units[at + 2]?.norm ?? '')
  )
    return 'A';
  // "ALS *first* damages the sheath", "by *first* stripping the sheath", "have *first* lost"
  if (
    unit.norm === 'first' &&
    ((/^(?:N|PR|S|W)$/.test(before ?? '') &&
      has(next, 'form:third', 'form:past') &&
      (startsWithDeterminer(units[at + 2]) || (units[at + 2]?.names.size ?? 0) > 0)) ||
      (/^[HP]$/.test(before ?? '') &&
        has(next, before === 'H' ? 'form:participle' : 'form:gerund')))
  )
    return 'R';
  // "the first and *most* important lesion"
  if (
    /^(?:more|most)$/.test(unit.norm) &&
    before === 'C' &&
    (tags[at - 2] === 'A' || units[at - 2]?.norm === 'first') &&
    canBeAdjective(next) &&
    !canBeNoun(next)
  )
    return 'R';
  if (
    (before === 'B' || (before === 'R' && tags[at - 2] === 'B')) &&
    canBeAdverb(unit) &&
    has(next, 'form:participle') &&
    // "was first *put* down to"
    (!has(next, 'form:base') || next?.norm === 'put')
  )
    return 'R';
  // "taken *once a week*"
  if (
    /^(?:once|twice)$/.test(unit.norm) &&
    /^(?:an?|each|every|per)$/.test(next?.norm ?? '') &&
    TIME.test(units[at + 2]?.norm ?? '')
  )
    return 'R';
  // "the *once* orthodox teaching"
  if (unit.norm === 'once' && before === 'DT') return 'R';
  // "It was *once* fashionable to …"
  if (unit.norm === 'once' && before === 'B' && canBeAdjective(next)) return 'R';
  // "a colleague *once* believed that …"
  if (
    unit.norm === 'once' &&
    (before === 'N' || before === 'PR') &&
    has(next, 'form:past') &&
    !verbAlready(units, tags, at)
  )
    return 'R';
  // "looked it *up* and …"
  if (
    /^(?:down|off|out|up)$/.test(unit.norm) &&
    /^(?:it|them)$/.test(units[at - 1]?.norm ?? '') &&
    tags[at - 2] === 'V' &&
    (next === undefined || next.kind === 'mark' || has(next, 'conjunction'))
  )
    return 'R';
  // "holds ALS *back*"
  if (
    /^(?:away|back|down|off)$/.test(unit.norm) &&
    before === 'N' &&
    (units[at - 1]?.names.size ?? 0) > 0 &&
    (next === undefined || next.kind === 'mark')
  )
    return 'R';
  // "it *neither* slowed nor stopped it"
  if (
    unit.norm === 'neither' &&
    /^(?:N|PR)$/.test(before ?? '') &&
    has(next, 'form:past', 'form:third')
  )
    return 'G';
  // "is *not a* cause": whatever follows, even what could be a verb, is a noun.
  if (has(unit, 'negativeDeterminer') && (startsNounPhrase(next) || /^not an?$/.test(unit.norm)))
    return 'DT';
  // "the lower ones and *no others*"
  if (unit.norm === 'no' && next?.norm === 'others') return 'DT';
  if (unit.norm === 'others' && before === 'DT') return 'N';
  if (has(unit, 'is:addition')) return 'R';
  if (has(unit, 'contrast') && unit.norm !== 'not' && unit.norm !== 'never') return 'P';
  if (unit.norm === 'nor') return has(next, 'be', 'have', 'do', 'modal') ? 'G' : 'C';
  if (unit.norm === 'nowhere') return 'G';
  if (has(unit, 'negativePronoun') && unit.norm !== 'none' && unit.norm !== 'neither') return 'PR';
  if (has(unit, 'negation')) return 'G';
  if (has(unit, 'relative', 'interrogative'))
    return unit.norm === 'which' ||
      unit.norm === 'what' ||
      unit.norm === 'whose' ||
      !has(unit, 'preposition')
      ? 'W'
      : 'P';
  // "a *particularly* aggressive disease"
  if (
    has(unit, 'exemplifying') &&
    unit.norm.endsWith('ly') &&
    (before === 'DT' || before === 'B') &&
    canBeAdjective(next)
  )
    return 'R';
  if (has(unit, 'exemplifying') && (unit.senses.size < 4 || isExample(unit, tags, at, next)))
    return 'P';
  // "*before* anything else"
  if (
    /^(?:after|before)$/.test(unit.norm) &&
    /^(?:any|every)thing$/.test(next?.norm ?? '') &&
    units[at + 2]?.norm === 'else'
  )
    return 'P';
  // "*Until the 1990s* it was thought …", "has lived *since last spring* with ALS"
  if (/^(?:since|till|until)$/.test(unit.norm) && isTimeAt(units, at + 1)) return 'P';
  if (/^(?:last|next)$/.test(unit.norm) && TIME.test(next?.norm ?? '')) return 'A';
  if (
    unit.norm === 'spring' &&
    (before === 'P' || /^(?:last|next)$/.test(units[at - 1]?.norm ?? ''))
  )
    return 'N';
  // "…, *for* ALS is a disease of …"
  if (unit.norm === 'for' && before === 'X' && units[at - 1]?.norm === ',')
    return opensClause(units, at) && !awaitsVerb(units, tags, at - 1) ? 'S' : 'P';
  // "*After* these biopsies *it would* be hard": the verb to come has a subject of its own.
  if (has(unit, 'subordinator') && has(unit, 'preposition') && pronounTakesVerb(units, at))
    return 'P';
  if (has(unit, 'subordinator') && has(unit, 'preposition', 'similarity'))
    return (opensClause(units, at) && !awaitsVerb(units, tags, at)) || verbBehindAside(units, at)
      ? 'S'
      : 'P';
  if (has(unit, 'subordinator') && !canBeVerb(unit))
    return unit.norm === 'so' &&
      (canBeAdjective(next) ||
        canBeAdverb(next) ||
        /^(?:few|little|many|much)$/.test(next?.norm ?? ''))
      ? 'R'
      : 'S';
  if (has(unit, 'possessive') && !has(unit, 'pronoun')) return 'DT';
  if (has(unit, 'possessive') && startsNounPhrase(next)) return 'DT';
  if (unit.norm === 'two' && !startsNounPhrase(next))
    return /[a-z]{3}(?:ing|ed)$/.test(next?.norm ?? '') ? 'NUM' : 'N';
  // "*This* causes ALS": it stands before no plural.
  if (unit.norm === 'this' && before === undefined && has(next, 'form:third')) return 'PR';
  if (has(unit, 'definite', 'indefinite') && !canBeVerb(unit)) {
    if (!has(unit, 'pronoun')) return 'DT';
    return startsNounPhrase(next) ? 'DT' : 'PR';
  }
  // "occurs *together with* MS": right behind a verb nothing is joined.
  if (has(unit, 'conjunction'))
    return (at === 0 || before === 'V') && has(unit, 'preposition') ? 'P' : 'C';
  // "the nerve fibre *itself*"
  if (before === 'N' && REFLEXIVE.test(unit.norm)) return 'R';
  if (has(unit, 'pronoun')) return 'PR';
  if (has(unit, 'preposition', 'comparison', 'exception', 'similarity') && !canBeVerb(unit))
    return 'P';
  if (
    canBeVerb(unit) &&
    !(
      has(unit, 'is:plain') &&
      isNominal(next) &&
      !isAwaited(tags, at) &&
      !agrees(units, tags, at) &&
      // "does IVIG *slow* ALS"
      !(before === 'N' && has(unit, 'form:base') && auxiliaryWaits(tags, at - 1)) &&
      // "the patient *feared* ALS"
      !(before === 'N' && has(unit, 'form:past') && (next?.names.size ?? 0) > 0)
    )
  )
    return tagPossibleVerb(units, tags, unit, at);
  if (
    before === 'W' &&
    isUnknown(unit) &&
    /[a-z]s$/.test(unit.norm) &&
    startsNounPhrase(next) &&
    !canBeVerb(next)
  )
    return 'V';
  if (isVerbByPlace(units, tags, at)) return 'V';
  if (canBeNoun(unit) && (canBeAdjective(unit) || canBeAdverb(unit))) {
    // "the core lesion" against "the core of".
    return (canBeNoun(next) || canBeAdjective(next)) && !(canBeVerb(next) && !canBeNoun(next))
      ? 'A'
      : canBeAdjective(unit) && (before === 'B' || before === 'R') && !has(next, 'preposition')
        ? 'A'
        : 'N';
  }
  if (/[a-z]{2}ly$/.test(unit.norm) && !ADJECTIVES_IN_LY.test(unit.norm) && canBeAdverb(unit))
    return 'R';
  if (canBeAdjective(unit) && canBeAdverb(unit) && startsWithDeterminer(next)) return 'R';
  if (
    has(unit, 'is:only') &&
    before !== 'DT' &&
    (has(next, 'form:third', 'form:past', 'preposition') ||
      (has(next, 'form:base') && before === 'N'))
  )
    return 'R';
  if (
    canBeAdjective(unit) &&
    canBeAdverb(unit) &&
    (before === 'B' || ((before === 'G' || before === 'R') && tags[at - 2] === 'B'))
  )
    return 'A';
  if (canBeAdjective(unit) && canBeAdverb(unit))
    return canBeNoun(next) || canBeAdjective(next) ? 'A' : 'R';
  if (canBeAdjective(unit)) return 'A';
  if (canBeAdverb(unit) || has(unit, 'particle')) return 'R';
  return 'N';
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

/** "at its root": all that stands before is a place. */
function opensWithPlace(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const start = tags.slice(0, at).findLastIndex((tag) => tag === 'X') + 1;
  return (
    /^(?:at|behind|beneath|in)$/.test(units[start]?.norm ?? '') &&
    tags.slice(start + 1, at).every((tag) => /^(?:A|DT|N|P|POSS)$/.test(tag))
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

/** "T2-weighted", "ALS-related", "antibody-mediated", "myelin-forming cells". */
function isModifierEnding(unit: Unit, next: Unit | undefined): boolean {
  const { norm } = unit;
  if (/^(?:mediated|driven|dependent|specific)$/.test(norm)) return true;
  // "an *adult-onset*, progressive disease"
  if (norm === 'onset') return next?.norm === ',' || (canBeAdjective(next) && !canBeNoun(next));
  if (/[a-z]{3}ed$/.test(norm)) return !has(unit, 'verb:causing', 'verb:damaging');
  return /[a-z]{3}ing$/.test(norm) && !has(unit, 'verb:damaging') && canBeNoun(next);
}

/** "T cells *infiltrate* the sheath", "he *blurted* that …": an unknown word where a verb is wanting. */
function isVerbByPlace(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const unit = units[at];
  return (
    unit !== undefined &&
    isUnknown(unit) &&
    /^[a-z]+$/.test(unit.text) &&
    // "buys patients *roughly* a year"
    !(/[a-z]{4}ly$/.test(unit.norm) && !VERBS_IN_LY.test(unit.norm)) &&
    (startsWithDeterminer(units[at + 1]) ||
      (unit.norm.endsWith('ed') && opensThat(units, at + 1))) &&
    agreesInNumber(units, tags, at) &&
    !verbAlready(units, tags, at)
  );
}

function opensThat(units: readonly Unit[], at: number): boolean {
  return units[at]?.norm === 'that' && opensClause(units, at);
}

/** "*Since* ALS, like MS, is …": the verb stands behind what is set between commas. */
function verbBehindAside(units: readonly Unit[], at: number): boolean {
  if (units[at]?.norm !== 'since' || units[at + 2]?.norm !== ',') return false;
  const close = units.findIndex(({ norm }, index) => index > at + 3 && norm === ',');
  return close > 0 && close < at + 10 && isFiniteVerb(units[close + 1]);
}

/** A noun phrase behind the word, and then a pronoun that can only be a subject, with its verb. */
function pronounTakesVerb(units: readonly Unit[], at: number): boolean {
  const subject = units.findIndex(
    ({ norm }, index) => index > at + 1 && /^(?:he|i|it|she|they|we)$/.test(norm),
  );
  return (
    subject > 0 &&
    subject < at + 6 &&
    isFiniteVerb(units[subject + 1]) &&
    units
      .slice(at + 1, subject)
      .every((unit) => (unit.kind === 'word' && isNominal(unit)) || startsWithDeterminer(unit)) &&
    canBeNoun(units[subject - 1]) &&
    !canBeVerb(units[subject - 1])
  );
}

/** A noun phrase, and no word that would hang on the noun before it. */
function isClauseAt(units: readonly Unit[], at: number): boolean {
  return startsNounPhrase(units[at]) && units.slice(at + 1, at + 8).some(isFiniteVerb);
}

/** A word that can be the verb of a subject in the singular. */
function isVerbHere(unit: Unit | undefined): boolean {
  return has(unit, 'form:third', 'form:past', 'be', 'have', 'do', 'modal');
}

/** "may well *slow*": a modal or an infinitive mark still wants its verb. */
function isAwaited(tags: readonly Tag[], at: number): boolean {
  const waiting = tags.slice(0, at).findLastIndex((tag) => tag !== 'R' && tag !== 'G');
  // "the drug *does* slow it"
  const isEmphatic = tags[waiting] === 'D' && /^(?:N|PR)$/.test(tags[waiting - 1] ?? '');
  return tags[waiting] === 'T' || tags[waiting] === 'M' || isEmphatic;
}

/** "the life span *after* a diagnosis is …": the only verb to come is the one that the words before wait for. */
function awaitsVerb(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  if (tags[at - 1] !== 'N') return false;
  for (let index = at - 1; index >= 0 && tags[index] !== 'X'; index--)
    if (['B', 'V', 'H', 'M', 'D', 'S', 'C', 'W'].includes(tags[index] ?? '')) return false;
  const verbs = units
    .slice(at + 1)
    // "the survival after onset *stands at* 96 months": a noun by its form, behind which only a verb's place is named.
    .filter((unit, index) => isFiniteVerb(unit) || isStanding(unit, units[at + 2 + index]));
  return verbs.length === 1 || (verbs.length === 2 && has(verbs[0], 'have', 'modal'));
}

function isStanding(unit: Unit, next: Unit | undefined): boolean {
  return (
    /^(?:comes|lies|runs|stands)$/.test(unit.norm) && /^(?:at|between|to)$/.test(next?.norm ?? '')
  );
}

/** "its a disease", "its not": a contracted "it is" without the apostrophe. */
function startsPredicate(unit: Unit | undefined): boolean {
  return (
    has(unit, 'definite', 'indefinite', 'negation', 'is:addition') ||
    (unit !== undefined && unit.norm.endsWith('ly') && !ADJECTIVES_IN_LY.test(unit.norm))
  );
}

/** "it's", "what's", and "ALS's a disease": not a possessive. */
function isContractedIs(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1];
  if (before === 'PR' || before === 'EX' || before === 'W') return true;
  if (has(units[at - 1], 'expletive', 'interrogative', 'pronoun')) return true;
  const next = units[at + 1];
  return has(next, 'definite', 'indefinite', 'negation', 'is:addition') && next?.norm !== 'one';
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

const REFLEXIVE = /^(?:it|him|her)self$|^themselves$/;

const NUMERAL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|half)$/;

const SHARE = /^(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?$/;

const VERBS_IN_LY = /(?:app|comp|imp|multip|re|rep|supp)ly$/;

const ADJECTIVES_IN_LY =
  /^(?:early|likely|unlikely|daily|elderly|friendly|costly|deadly|yearly|monthly|weekly|ugly|only)$/;

/** "(*including* ALS)", "diseases, *including* MS": no verb, where none is asked for. */
function isExample(
  { norm }: Unit,
  tags: readonly Tag[],
  at: number,
  next: Unit | undefined,
): boolean {
  const before = tags[at - 1];
  // "several diseases *exist*, including MS": what is told of the subject.
  const isTrailing = before === 'X' && tags[at - 2] === 'V';
  return norm === 'including' && before !== 'B' && !isTrailing && startsNounPhrase(next);
}
