import type { Sense } from './lexicon.ts';
import type { Unit } from './units.ts';

/** True where the unit can have one of the senses. */
export function has(unit: Unit | undefined, sense: Sense, ...others: readonly Sense[]): boolean {
  // Asked half a million times for fifty kilobytes.
  if (unit === undefined || unit.senses.size === 0) return false;
  if (unit.senses.has(sense)) return true;
  for (const other of others) if (unit.senses.has(other)) return true;
  return false;
}

/** A form of a known verb, or an unknown word that ends like one. */
export function canBeVerb(unit: Unit | undefined): boolean {
  return (
    has(unit, 'form:base', 'form:third', 'form:past', 'form:participle', 'form:gerund') ||
    guess(unit) === 'V'
  );
}

/** A known noun, the name of a concept, or an unknown word without another ending. */
export function canBeNoun(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.names.size > 0) return true;
  for (const sense of unit.senses) if (sense.startsWith('noun:')) return true;
  return guess(unit) === 'N';
}

/** A known adjective, one that ascribes a concept, or an unknown word that ends like one. */
export function canBeAdjective(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.adjectives.size > 0) return true;
  for (const sense of unit.senses) if (ADJECTIVAL.has(sense)) return true;
  return guess(unit) === 'A';
}

/** Some words are in both: "only", "the *only* lesion". */
const ADJECTIVAL: ReadonlySet<Sense> = new Set<Sense>([
  'is:primary',
  'is:secondary',
  'is:typical',
  'is:rare',
  'is:untouched',
  'is:damaged',
  'is:effective',
  'is:improved',
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
  'is:successfully',
  'is:wrongly',
  'is:hedge',
  'is:degree',
  'is:only',
  'is:addition',
  'adversative',
]);

/** A known adverb, or an unknown word that ends like one. */
export function canBeAdverb(unit: Unit | undefined): boolean {
  if (!unit) return false;
  for (const sense of unit.senses) if (ADVERBIAL.has(sense)) return true;
  return guess(unit) === 'R';
}

/** What an unknown word most likely is, by its ending. */
function guess(unit: Unit | undefined): 'N' | 'A' | 'R' | 'V' | undefined {
  if (!unit || !isUnknown(unit)) return undefined;
  const { norm } = unit;
  if (/[a-z]{3}ly$/.test(norm)) return 'R';
  if (/[a-z]{3}(?:ed|ing)$/.test(norm)) return 'V';
  if (/[a-z]{3}ment$/.test(norm)) return 'N';
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

/** A word that the lexicon says nothing of. */
export function isUnknown(unit: Unit): boolean {
  return unit.kind === 'word' && unit.senses.size + unit.names.size + unit.adjectives.size === 0;
}

/** It can be nothing but the verb of a clause. */
export function isFiniteVerb(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (has(unit, 'be', 'have', 'do', 'modal')) return true;
  return has(unit, 'form:third', 'form:past') && !canBeNoun(unit);
}

/** It can stand in a noun phrase behind its determiner. */
export function isNominal(unit: Unit | undefined): boolean {
  return canBeNoun(unit) || (canBeAdjective(unit) && unit?.kind === 'word');
}

/** "the", "a", "its", "no". */
export function startsWithDeterminer(unit: Unit | undefined): boolean {
  return has(unit, 'definite', 'indefinite', 'possessive', 'negativeDeterminer');
}

/** A noun phrase can start here. */
export function startsNounPhrase(unit: Unit | undefined): boolean {
  if (!unit || unit.kind === 'mark') return false;
  if (unit.kind === 'number') return true;
  // "its" is typed for "it's", too.
  if (unit.norm !== 'its' && has(unit, 'be', 'have', 'do', 'modal')) return false;
  if (startsWithDeterminer(unit)) return true;
  if (has(unit, 'preposition', 'conjunction', 'subordinator', 'relative', 'negation')) return false;
  return (
    canBeNoun(unit) ||
    canBeAdjective(unit) ||
    (has(unit, 'form:gerund', 'form:participle') && !has(unit, 'form:third'))
  );
}

/** What a verb takes can start here: a noun phrase, a pronoun, an adverb, a preposition. */
export function startsComplement(unit: Unit | undefined): boolean {
  if (unit?.norm === 'to') return true;
  return (
    startsNounPhrase(unit) ||
    has(unit, 'pronoun', 'interrogative') ||
    canBeAdverb(unit) ||
    (has(unit, 'preposition') && !has(unit, 'conjunction'))
  );
}
