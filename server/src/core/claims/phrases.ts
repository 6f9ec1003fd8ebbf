import type { Clause, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';

/** All phrases of a clause, the attached and the set-aside ones included. */
export function* phrasesIn(clause: Clause): Generator<Phrase> {
  if (clause.subject && !clause.inherited) yield* phrasesWithin(clause.subject);
  for (const { phrase } of clause.fronted) yield* phrasesWithin(phrase);
  for (const { phrase } of clause.complements) yield* phrasesWithin(phrase);
}

/** A phrase and all phrases in it: its members, what is attached, what is set beside. */
export function* phrasesWithin(phrase: Phrase): Generator<Phrase> {
  yield phrase;
  for (const member of phrase.members) {
    if (member !== phrase) yield* phrasesWithin(member);
    else {
      for (const { phrase: object } of member.attached) yield* phrasesWithin(object);
      if (member.possessor) yield* phrasesWithin(member.possessor);
      for (const aside of member.asides)
        for (const clause of aside.clauses) yield* phrasesIn(clause);
    }
  }
  if (phrase.members.length > 1) {
    for (const { phrase: object } of phrase.attached) yield* phrasesWithin(object);
    for (const aside of phrase.asides) for (const clause of aside.clauses) yield* phrasesIn(clause);
  }
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
  return (
    phrase.words.length === 1 &&
    has(phrase.head, 'pronoun', 'definite', 'indefinite') &&
    phrase.head.kind === 'word'
  );
}
