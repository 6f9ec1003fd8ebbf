import type { Sense } from './lexicon.ts';
import type { Unit } from './units.ts';

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

export function has(unit: Unit | undefined, ...senses: readonly Sense[]): boolean {
  return unit !== undefined && senses.some((sense) => unit.senses.has(sense));
}

export function canBeVerb(unit: Unit | undefined): boolean {
  return (
    has(unit, 'form:base', 'form:third', 'form:past', 'form:participle', 'form:gerund') ||
    guess(unit) === 'V'
  );
}

export function canBeNoun(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.names.size > 0) return true;
  for (const sense of unit.senses) if (sense.startsWith('noun:')) return true;
  return guess(unit) === 'N';
}

function canBeAdjective(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.adjectives.size > 0) return true;
  for (const sense of unit.senses) if (ADJECTIVAL.has(sense)) return true;
  return guess(unit) === 'A';
}

const ADJECTIVAL: ReadonlySet<Sense> = new Set<Sense>([
  'is:primary',
  'is:secondary',
  'is:typical',
  'is:rare',
  'is:untouched',
  'is:damaged',
  'is:effective',
  'is:refuted',
  'is:affirmed',
  'is:unclear',
  'is:only',
  'is:plain',
  'other',
]);

const ADVERBIAL: ReadonlySet<Sense> = new Set<Sense>([
  'is:primarily',
  'is:typically',
  'is:rarely',
  'is:wrongly',
  'is:hedge',
  'is:degree',
  'is:only',
  'is:addition',
  'adversative',
]);

function canBeAdverb(unit: Unit | undefined): boolean {
  if (!unit) return false;
  for (const sense of unit.senses) if (ADVERBIAL.has(sense)) return true;
  return guess(unit) === 'R';
}

/** What an unknown word most likely is, by its ending. */
function guess(unit: Unit | undefined): 'N' | 'A' | 'R' | 'V' | undefined {
  if (
    !unit ||
    unit.kind !== 'word' ||
    unit.senses.size + unit.names.size + unit.adjectives.size > 0
  )
    return undefined;
  const { norm } = unit;
  if (/[a-z]{3}ly$/.test(norm)) return 'R';
  if (/[a-z]{3}ed$/.test(norm)) return 'V';
  if (/[a-z]{3}ing$/.test(norm)) return 'V';
  if (
    /(?:[a-z]{3}(?:al|ic|ive|ous|ary|ory|able|ible|less|ful|oid|ent|ant|ish|ese|ical|ular|ated|wide|like)|^un[a-z]{4,})$/.test(
      norm,
    )
  )
    return 'A';
  return 'N';
}

/** The form of a verb, guessed where the lexicon is silent. */
export function verbForms(unit: Unit): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const sense of unit.senses) if (sense.startsWith('form:')) forms.add(sense.slice(5));
  if (forms.size === 0) {
    if (unit.norm.endsWith('ing')) forms.add('gerund');
    else if (unit.norm.endsWith('ed')) forms.add('past').add('participle');
  }
  return forms;
}

function tagUnit(units: readonly Unit[], tags: readonly Tag[], unit: Unit, at: number): Tag {
  const next = units[at + 1];
  const before = tags[at - 1];
  if (unit.kind === 'mark' || (unit.kind === 'word' && !/[a-z0-9]/.test(unit.norm))) return 'X';
  if (unit.kind === 'number') return 'NUM';
  if (unit.norm === "'s") return isContractedIs(units, tags, at) ? 'B' : 'POSS';
  if (unit.norm === 'its') return startsPredicate(next) ? 'B' : 'DT';
  if (
    unit.names.size > 0 &&
    !(
      canBeVerb(unit) &&
      (before === 'T' ||
        before === 'M' ||
        ((before === 'N' || before === 'PR') &&
          has(unit, 'form:third', 'form:past') &&
          startsComplement(next) &&
          !verbAlready(tags, at)))
    )
  )
    return 'N';
  if (unit.adjectives.size > 0) return 'A';
  if (unit.norm === 'like')
    return unit.glued
      ? 'A'
      : before === 'PR' || before === 'M' || before === 'T' || before === 'D'
        ? 'V'
        : 'P';
  if (unit.norm === 'as') return tagAs(units, at);
  if ((unit.norm === 'one' || unit.norm === 'ones') && before === 'A') return 'N';
  if (unit.norm === 'when' || unit.norm === 'whenever') return 'S';
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
  if (has(unit, 'modal') && before !== 'DT' && before !== 'A' && unit.norm !== 'need') return 'M';
  if (unit.norm === 'that') return tagThat(units, tags, at);
  if (has(unit, 'expletive') && (has(next, 'be', 'modal') || has(units[at + 2], 'be'))) return 'EX';
  if ((unit.norm === 'more' || unit.norm === 'most') && (next?.norm ?? '').endsWith('ly'))
    return 'R';
  if (
    (before === 'B' || (before === 'R' && tags[at - 2] === 'B')) &&
    canBeAdverb(unit) &&
    has(next, 'form:participle') &&
    !has(next, 'form:base')
  )
    return 'R';
  if (has(unit, 'negativeDeterminer') && startsNounPhrase(next)) return 'DT';
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
  if (has(unit, 'exemplifying') && unit.senses.size < 4) return 'P';
  if (has(unit, 'subordinator') && has(unit, 'preposition', 'similarity'))
    return opensClause(units, at) ? 'S' : 'P';
  if (has(unit, 'subordinator') && !canBeVerb(unit))
    return unit.norm === 'so' && (canBeAdjective(next) || canBeAdverb(next)) ? 'R' : 'S';
  if (has(unit, 'possessive') && !has(unit, 'pronoun')) return 'DT';
  if (has(unit, 'possessive') && startsNounPhrase(next)) return 'DT';
  if (unit.norm === 'two' && !startsNounPhrase(next)) return 'N';
  if (has(unit, 'definite', 'indefinite') && !canBeVerb(unit)) {
    if (!has(unit, 'pronoun')) return 'DT';
    return startsNounPhrase(next) ? 'DT' : 'PR';
  }
  if (has(unit, 'conjunction') && !has(unit, 'preposition')) return 'C';
  if (has(unit, 'conjunction') && has(unit, 'preposition')) return 'C';
  if (has(unit, 'pronoun')) return 'PR';
  if (has(unit, 'preposition', 'comparison', 'exception', 'similarity') && !canBeVerb(unit))
    return 'P';
  if (
    canBeVerb(unit) &&
    !(has(unit, 'is:plain') && isNominal(next) && before !== 'T' && before !== 'M')
  )
    return tagPossibleVerb(units, tags, unit, at);
  if (before === 'W' && isUnknown(unit) && /[a-z]s$/.test(unit.norm) && startsNounPhrase(next))
    return 'V';
  if (canBeNoun(unit) && (canBeAdjective(unit) || canBeAdverb(unit))) {
    // "the core lesion" against "the core of".
    return (canBeNoun(next) || canBeAdjective(next)) &&
      !(next && canBeVerb(next) && !canBeNounAfter(units, at))
      ? 'A'
      : canBeAdjective(unit) && (before === 'B' || before === 'R') && !has(next, 'preposition')
        ? 'A'
        : 'N';
  }
  if (
    /[a-z]{2}ly$/.test(unit.norm) &&
    !/^(?:early|likely|unlikely|daily|elderly|friendly|costly|deadly|yearly|monthly|weekly|ugly|only)$/.test(
      unit.norm,
    ) &&
    canBeAdverb(unit)
  )
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
  if (canBeAdverb(unit)) return 'R';
  return 'N';
}

/** A word that could be a noun or a verb, with a verb after it, is the noun. */
function canBeNounHead(units: readonly Unit[], at: number): boolean {
  return (
    canBeNoun(units[at]) &&
    (isFiniteVerb(units[at + 1]) || has(units[at + 1], 'be', 'have', 'modal'))
  );
}

function canBeNounAfter(units: readonly Unit[], at: number): boolean {
  return canBeNoun(units[at + 1]);
}

function isUnknown(unit: Unit): boolean {
  return unit.kind === 'word' && unit.senses.size + unit.names.size + unit.adjectives.size === 0;
}

function tagPossibleVerb(
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
    if (forms.has('participle') || forms.has('gerund'))
      return canBeAdjective(unit) && !has(next, 'preposition', 'to', 'relative') ? 'A' : 'V';
    return noun ? 'N' : 'A';
  }
  if (before === 'DT' || before === 'POSS' || before === 'A' || before === 'NUM') {
    if (back === at - 1 || before !== 'A') {
      if ((forms.has('participle') || forms.has('gerund')) && isNominal(next)) return 'A';
      // "Many failed to …": the quantifier stands alone.
      if (before === 'DT' && finite && !noun && has(units[back], 'pronoun') && !isNominal(next))
        return 'V';
      if (noun || forms.has('gerund') || forms.has('base'))
        return canBeAdjective(unit) && isNominal(next) ? 'A' : 'N';
      if (before === 'A' && finite) return 'V';
      return isNominal(next) ? 'A' : 'N';
    }
  }
  if (before === 'P') {
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
    if (before === 'W' && noun && !finite && isFiniteVerb(next)) return 'N';
    return finite || forms.has('base') || forms.has('gerund') ? 'V' : 'V';
  }
  if (before === 'N') {
    const verbAfter = isFiniteVerb(next) || has(next, 'be', 'have', 'modal', 'do');
    if (noun && verbAfter && !forms.has('participle')) return 'N';
    if (forms.has('base') && auxiliaryWaits(tags, back)) return 'V';
    if (noun && !forms.has('third') && forms.has('base')) {
      return pluralBefore(units, tags, back) && startsComplement(next) && !verbAlready(tags, at)
        ? 'V'
        : 'N';
    }
    if (noun && forms.has('third') && startsComplement(next) && startsContent(units, tags, at))
      return 'V';
    if (noun && forms.has('third'))
      return startsComplement(next) && !verbAlready(tags, at)
        ? 'V'
        : has(next, 'preposition') && next?.norm !== 'of' && !verbAlready(tags, at)
          ? 'V'
          : 'N';
    if (forms.has('base') && !finite) return canBeAdjective(unit) && isNominal(next) ? 'A' : 'V';
    return 'V';
  }
  if (before === 'V') {
    if (noun) return canBeAdjective(unit) && isNominal(next) ? 'A' : 'N';
    if ((forms.has('participle') || forms.has('gerund')) && isNominal(next) && !forms.has('base'))
      return 'A';
    return 'V';
  }
  if (before === undefined && forms.has('base') && has(next, 'form:gerund')) return 'V';
  // At the start, or after a coordinator, subordinator or mark.
  if (before === 'C' && forms.has('base') && verbAlready(tags, at) && (next?.names.size ?? 0) > 0)
    return 'V';
  if (before === 'C' || before === 'X') {
    if (finite && !noun) return 'V';
    if (noun && forms.has('third'))
      return verbAlready(tags, at) && startsComplement(next) ? 'V' : 'N';
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

/** "does rituximab work": an auxiliary before the subject still wants its verb. */
function auxiliaryWaits(tags: readonly Tag[], at: number): boolean {
  for (let back = at; back >= 0; back--) {
    const tag = tags[back];
    if (tag === 'D' || tag === 'M')
      return (
        back === 0 ||
        tags[back - 1] === 'X' ||
        tags[back - 1] === 'W' ||
        tags[back - 1] === 'C' ||
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

function pluralBefore(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const noun = units[at];
  if (!noun) return false;
  if (
    noun.norm.endsWith('s') &&
    !/(?:ss|sis|us|is)$/.test(noun.norm) &&
    noun.norm !== 'als' &&
    noun.norm !== 'ms'
  )
    return true;
  if (has(noun, 'noun:person') && /^(?:people|patients|men|women|children|pts)$/.test(noun.norm))
    return true;
  for (let back = at - 1; back >= 0; back--) {
    const tag = tags[back];
    if (tag === 'C') return true;
    if (
      tag === 'N' &&
      /^(?:people|patients|those|men|women|adults|children|pts)$/.test(units[back]?.norm ?? '')
    )
      return true;
    if (tag !== 'N' && tag !== 'A' && tag !== 'DT' && tag !== 'P') return false;
  }
  return false;
}

function verbAlready(tags: readonly Tag[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const tag = tags[back];
    if (tag === 'V' || tag === 'B' || tag === 'M') return true;
    if (tag === 'X' || tag === 'S' || tag === 'W') return false;
  }
  return false;
}

function isFiniteVerb(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (has(unit, 'be', 'have', 'do', 'modal')) return true;
  return has(unit, 'form:third', 'form:past') && !canBeNoun(unit);
}

function isNominal(unit: Unit | undefined): boolean {
  return canBeNoun(unit) || (canBeAdjective(unit) && unit?.kind === 'word');
}

function startsWithDeterminer(unit: Unit | undefined): boolean {
  return has(unit, 'definite', 'indefinite', 'possessive', 'negativeDeterminer');
}

function startsNounPhrase(unit: Unit | undefined): boolean {
  if (!unit || unit.kind === 'mark') return false;
  if (unit.kind === 'number') return true;
  if (has(unit, 'be', 'have', 'do', 'modal')) return false;
  if (startsWithDeterminer(unit)) return true;
  if (has(unit, 'preposition', 'conjunction', 'subordinator', 'relative', 'negation')) return false;
  return (
    canBeNoun(unit) ||
    canBeAdjective(unit) ||
    (has(unit, 'form:gerund', 'form:participle') && !has(unit, 'form:third'))
  );
}

function startsComplement(unit: Unit | undefined): boolean {
  if (unit?.norm === 'to') return true;
  return (
    startsNounPhrase(unit) ||
    has(unit, 'pronoun', 'interrogative') ||
    canBeAdverb(unit) ||
    (has(unit, 'preposition') && !has(unit, 'conjunction'))
  );
}

function startsPredicate(unit: Unit | undefined): boolean {
  return (
    has(unit, 'definite', 'indefinite', 'negation', 'is:addition') ||
    (unit?.norm.endsWith('ly') ?? false)
  );
}

function isContractedIs(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1];
  if (before === 'PR' || before === 'EX' || before === 'W') return true;
  if (has(units[at - 1], 'expletive', 'interrogative', 'pronoun')) return true;
  const next = units[at + 1];
  return has(next, 'definite', 'indefinite', 'negation', 'is:addition') && next?.norm !== 'one';
}

/** "as rare as", "as a disease", "as people think". */
function tagAs(units: readonly Unit[], at: number): Tag {
  const next = units[at + 1];
  const later = units.slice(at + 2, at + 5);
  if (canBeAdjective(next) && later.some((unit) => unit.norm === 'as')) return 'R';
  if (has(next, 'be', 'do', 'have', 'modal')) return 'S';
  if (/^an?$/.test(next?.norm ?? '') && at > 0) return 'P';
  return nounThenVerb(units, at) ? 'S' : 'P';
}

/** A noun phrase and at once its verb: "people think", "the axon dies". */
function nounThenVerb(units: readonly Unit[], at: number): boolean {
  for (let index = at + 1; index < units.length && index < at + 9; index++) {
    const unit = units[index];
    if (!unit || unit.kind === 'mark') return false;
    if (
      index > at + 1 &&
      (isFiniteVerb(unit) || (has(unit, 'form:base') && !canBeNoun(unit)) || has(unit, 'form:past'))
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

function tagThat(units: readonly Unit[], tags: readonly Tag[], at: number): Tag {
  const next = units[at + 1];
  const before = tags[at - 1];
  if (!next || next.kind === 'mark') return 'PR';
  if (next.names.size > 0 && before !== undefined && before !== 'P') return 'S';
  if (
    before === 'N' &&
    has(next, 'form:third', 'form:base', 'form:past') &&
    (!canBeNoun(next) ||
      startsNounPhrase(units[at + 2]) ||
      (has(next, 'form:third') && startsComplement(units[at + 2])))
  )
    return 'W';
  if (
    before === 'N' &&
    isUnknown(next) &&
    /[a-z]s$/.test(next.norm) &&
    startsNounPhrase(units[at + 2])
  )
    return 'W';
  if (before === 'X' && isFiniteVerb(next) && units[0]?.norm === 'it') return 'W';
  if (
    has(next, 'form:third') &&
    (before === undefined || before === 'X' || before === 'C') &&
    !canBeNounHead(units, at + 1)
  )
    return 'PR';
  if (isFiniteVerb(next))
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
  if (before === 'V' && startsNounPhrase(next) && !opensClause(units, at)) return 'DT';
  return opensClause(units, at) ? 'S' : 'DT';
}

/** True where a noun phrase with a finite verb after it follows before the clause can end. */
function opensClause(units: readonly Unit[], at: number): boolean {
  for (let index = at + 1; index < units.length && index < at + 25; index++) {
    const unit = units[index];
    if (!unit) break;
    if (unit.kind === 'mark' && !'"\'/()'.includes(unit.norm)) return false;
    if (has(unit, 'relative') && unit.norm !== 'that') return false;
    if (index > at + 1 && isFiniteVerb(unit)) return true;
    if (
      index > at + 1 &&
      has(unit, 'form:base') &&
      !canBeNoun(unit) &&
      !has(unit, 'form:participle')
    )
      return true;
    if (index > at + 1 && has(unit, 'form:third') && startsComplement(units[index + 1]))
      return true;
    if (index > at + 1 && has(unit, 'form:past') && !has(units[index + 1], 'preposition'))
      return true;
  }
  return false;
}
