import type { Clause, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';

/** All phrases of a clause, the attached and the set-aside ones included; found once, for all readers ask for them. */
export function phrasesIn(clause: Clause): readonly Phrase[] {
  let phrases = phrasesOf.get(clause);
  if (!phrases) phrasesOf.set(clause, (phrases = gatherIn(clause, [])));
  return phrases;
}

const phrasesOf = new WeakMap<Clause, readonly Phrase[]>();

/** A phrase and all phrases in it: its members, what is attached, what is set beside. */
export function phrasesWithin(phrase: Phrase): readonly Phrase[] {
  return gatherWithin(phrase, []);
}

function gatherIn(clause: Clause, found: Phrase[]): Phrase[] {
  if (clause.subject && !clause.inherited) gatherWithin(clause.subject, found);
  for (const { phrase } of clause.fronted) gatherWithin(phrase, found);
  for (const { phrase } of clause.complements) gatherWithin(phrase, found);
  return found;
}

function gatherWithin(phrase: Phrase, found: Phrase[]): Phrase[] {
  found.push(phrase);
  for (const member of phrase.members) {
    if (member !== phrase) gatherWithin(member, found);
    else {
      gatherAttached(member, found);
      if (member.possessor) gatherWithin(member.possessor, found);
      gatherBeside(member, found);
    }
  }
  if (phrase.members.length > 1) {
    gatherAttached(phrase, found);
    gatherBeside(phrase, found);
  }
  return found;
}

function gatherAttached({ attached }: Phrase, found: Phrase[]): void {
  for (const { phrase } of attached) gatherWithin(phrase, found);
}

function gatherBeside({ asides }: Phrase, found: Phrase[]): void {
  for (const { clauses } of asides) for (const clause of clauses) gatherIn(clause, found);
}

/** "unlike ALS", "except ALS", "rather than ALS": what follows is not meant. */
export function isExcluding(preposition: Unit | undefined): boolean {
  return (
    has(preposition, 'contrast', 'exception', 'comparison') && !has(preposition, 'exemplifying')
  );
}

/** "an *ALS*-like disease": another one. */
export function isLikened({ words }: Phrase, at: number): boolean {
  const next = words[at + 1];
  return next?.glued === true && next.norm === 'like';
}

/** "the disease", "this disorder", "its". */
export function isDemonstrative(phrase: Phrase): boolean {
  return has(phrase.determiner, 'definite');
}

export function isPronoun(phrase: Phrase): boolean {
  // "Hers was due to …": what a person has, not the disease.
  if (/^(?:hers|his|mine|ours|theirs|yours)$/.test(phrase.head.norm)) return false;
  if (/^(?:former|latter|two|its)$/.test(phrase.head.norm)) return true;
  if (/^(?:first|second)$/.test(phrase.head.norm) && phrase.words.length === 1)
    return phrase.determiner?.norm === 'the';
  return (
    phrase.words.length === 1 &&
    has(phrase.head, 'pronoun', 'definite', 'indefinite') &&
    phrase.head.kind === 'word'
  );
}
