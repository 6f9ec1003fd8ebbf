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
import { awaitsVerb, opensClause } from './tag/that-and-as.ts';
import { NUMBERED } from './tag/numbered.ts';
import { isCounted, isOfNumber, tagByWord } from './tag/words.ts';
import type { Unit } from './units.ts';

export { has } from './senses.ts';
export { isOfNumber } from './tag/words.ts';

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

function tagUnit(units: readonly Unit[], tags: readonly Tag[], unit: Unit, at: number): Tag {
  const next = units[at + 1];
  const before = tags[at - 1];
  // "hyperreflexia ← demyelination": an arrow back names a cause as "due to" does.
  if (unit.norm === '\u2190') return 'P';
  // "*10 %* live for ten years"
  if (unit.norm === '%' && before === 'NUM') return 'NUM';
  // "leg weakness *L>R*"
  if (isOfSides(units, at)) return 'R';
  if (unit.kind === 'mark' || (unit.kind === 'word' && !/[a-z0-9]/.test(unit.norm))) return 'X';
  // "weakness *2/2* demyelination"
  if (unit.kind === 'number' && has(unit, 'preposition') && before === 'N' && isNominal(next))
    return 'P';
  if (unit.kind === 'number' || unit.norm === 'hundred') return 'NUM';
  // "*Module four* covers …"
  if (before === 'N' && isCounted(unit) && NUMBERED.test(units[at - 1]?.norm ?? '')) return 'NUM';
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
  // "has demyelinated"
  if (unit.adjectives.size > 0)
    return before === 'H' &&
      has(unit, 'form:participle') &&
      (!startsNounPhrase(next) || startsWithDeterminer(next))
      ? 'V'
      : 'A';
  if (unit.glued && (before === 'N' || before === 'A') && isModifierEnding(unit, next)) return 'A';
  // "is left *unprotected*"
  if (/^un[a-z]{4,}ed$/.test(unit.norm) && isUnknown(unit)) return 'A';
  // "*Ahmed's* ALS": a name that ends as a verb may.
  if (next?.norm === "'s" && isUnknown(unit) && /^[A-Z]/.test(unit.text)) return 'N';
  const word = tagByWord({ units, tags, at, unit, before, next });
  if (word) return word;
  if (isFloating(units, tags, at)) return 'R';
  // "a *slow*, immune stripping of the sheath"
  if (
    /^an?$/.test(units[at - 1]?.norm ?? '') &&
    next?.norm === ',' &&
    has(unit, 'is:plain') &&
    canBeAdjective(units[at + 2]) &&
    canBeNoun(units[at + 3])
  )
    return 'A';
  if (has(unit, 'be')) return 'B';
  if (has(unit, 'have')) return 'H';
  if (has(unit, 'do')) return 'D';
  // "recognise that ALS is demyelinating *will* lose marks"
  const isBehindPredicate =
    before === 'A' && tags[at - 2] === 'B' && has(next, 'form:base', 'be', 'have');
  if (
    has(unit, 'modal') &&
    before !== 'DT' &&
    (before !== 'A' || isBehindPredicate) &&
    unit.norm !== 'need'
  )
    // "*come to* us with ALS": no verb follows.
    return /^c[ao]me to$/.test(unit.norm) &&
      !canBeVerb(next) &&
      !canBeAdverb(next) &&
      !has(next, 'be', 'have')
      ? 'V'
      : 'M';
  if (has(unit, 'expletive') && (has(next, 'be', 'modal') || has(units[at + 2], 'be'))) return 'EX';
  if (
    (before === 'B' || (before === 'R' && tags[at - 2] === 'B')) &&
    canBeAdverb(unit) &&
    has(next, 'form:participle') &&
    // "was first *put* down to"
    (!has(next, 'form:base') || next?.norm === 'put')
  )
    return 'R';
  // "is *not a* cause": whatever follows, even what could be a verb, is a noun.
  if (has(unit, 'negativeDeterminer') && (startsNounPhrase(next) || /^not an?$/.test(unit.norm)))
    return 'DT';
  if (has(unit, 'is:addition')) return 'R';
  if (has(unit, 'contrast') && unit.norm !== 'not' && unit.norm !== 'never') return 'P';
  if (unit.norm === 'nor') return has(next, 'be', 'have', 'do', 'modal') ? 'G' : 'C';
  if (unit.norm === 'nowhere') return 'G';
  if (has(unit, 'negativePronoun') && unit.norm !== 'none' && unit.norm !== 'neither') return 'PR';
  if (isOfNumber(unit, next)) return 'R';
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

/** One of the three in "L > R", "R=L": how much a side shows. */
function isOfSides(units: readonly Unit[], at: number): boolean {
  const middle = /^[<=>]$/.test(units[at]?.norm ?? '')
    ? at
    : /^[lr]$/.test(units[at]?.norm ?? '')
      ? [at + 1, at - 1].find((index) => /^[<=>]$/.test(units[index]?.norm ?? ''))
      : undefined;
  return (
    middle !== undefined &&
    /^[lr]$/.test(units[middle - 1]?.norm ?? '') &&
    /^[lr]$/.test(units[middle + 1]?.norm ?? '')
  );
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

/** "may well *slow*": a modal or an infinitive mark still wants its verb. */
function isAwaited(tags: readonly Tag[], at: number): boolean {
  const waiting = tags.slice(0, at).findLastIndex((tag) => tag !== 'R' && tag !== 'G');
  // "the drug *does* slow it"
  const isEmphatic = tags[waiting] === 'D' && /^(?:N|PR)$/.test(tags[waiting - 1] ?? '');
  return tags[waiting] === 'T' || tags[waiting] === 'M' || isEmphatic;
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

const REFLEXIVE = /^(?:it|him|her)self$|^themselves$/;

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
