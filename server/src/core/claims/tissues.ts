import type { Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import type { World } from './world.ts';

/** The tissue that a phrase says something of: "myelin loss", "loss of the sheath", "attack on myelin". */
export function tissueIn(world: World, phrase: Phrase): string | undefined {
  for (const word of phrase.words) {
    if (word === phrase.head && !has(phrase.head, 'noun:damage')) continue;
    for (const concept of word.names) if (world.kindOf(concept) === 'tissue') return concept;
  }
  if (phrase.head.names.size > 0)
    for (const concept of phrase.head.names) if (world.kindOf(concept) === 'tissue') return concept;
  for (const { preposition, phrase: object } of phrase.attached) {
    if (!/^(?:of|on|to|against|upon|around|at|in|from|for)$/.test(preposition.norm)) continue;
    for (const member of object.members) {
      for (const concept of member.head.names)
        if (world.kindOf(concept) === 'tissue') return concept;
      const deeper = member.attached.find(({ preposition: of }) => of.norm === 'of');
      if (deeper && has(member.head, 'noun:plain', 'noun:damage', 'noun:partOfKind'))
        for (const concept of deeper.phrase.head.names)
          if (world.kindOf(concept) === 'tissue') return concept;
    }
  }
  return undefined;
}

/** "lost myelin", "a *shredded* sheath". */
export function isDamaged(word: Unit): boolean {
  return (
    has(word, 'is:damaged') ||
    (has(word, 'verb:damaging') &&
      has(word, 'form:participle') &&
      !has(word, 'form:base', 'form:gerund'))
  );
}
