import type { Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import { isDemonstrative, isExcluding, isLikened, isPronoun } from './phrases.ts';
import type { Resolve } from './things.ts';
import type { World } from './world.ts';

/** The diseases that a phrase is said of. */
export function scopeWithin(world: World, resolve: Resolve, phrase: Phrase): string[] {
  const diseases: string[] = [];
  const add = (part: Phrase): void => {
    for (const member of part.members) {
      for (const concept of member.head.names)
        if (world.kindOf(concept) === 'disease') diseases.push(concept);
      if (
        member.head.names.size === 0 &&
        (isPronoun(member) || (isDemonstrative(member) && has(member.head, 'noun:kindOfDisease')))
      ) {
        diseases.push(...resolve(member).map(({ concept }) => concept));
      }
      for (const word of member.words)
        if (word !== member.head)
          for (const concept of word.names)
            if (world.kindOf(concept) === 'disease') diseases.push(concept);
      for (const inner of meantOf(member)) add(inner.phrase);
      if (member.possessor) add(member.possessor);
    }
  };
  phrase.words.forEach((word, at) => {
    if (word === phrase.head || isLikened(phrase, at)) return;
    for (const concept of word.names)
      if (world.kindOf(concept) === 'disease') diseases.push(concept);
  });
  for (const { phrase: object } of meantOf(phrase)) add(object);
  if (phrase.possessor) add(phrase.possessor);
  if (phrase.determiner && has(phrase.determiner, 'possessive'))
    diseases.push(
      ...resolve({
        ...phrase,
        words: [phrase.determiner],
        head: phrase.determiner,
        attached: [],
        asides: [],
      }).map(({ concept }) => concept),
    );
  return diseases.length < 2 ? diseases : [...new Set(diseases)];
}

/** What is attached and meant: neither "unlike ALS" nor, in "unlike *one in ALS*", what the other one is in. */
function meantOf({ attached }: Phrase): Phrase['attached'] {
  return attached.filter(
    ({ preposition }, at) =>
      !isExcluding(preposition) &&
      !LIKENING.test(preposition.norm) &&
      !isOfAnother(attached[at - 1]),
  );
}

/** "hyperintensity, *just like* the plaques of MS": the other one is only like it. */
const LIKENING = /^(?:akin to|comparable to|just like|much like|not unlike|similar to)$/;

/** "unlike *one* …", "rather than *that* …": a stand-in that what comes next belongs to. */
function isOfAnother(before: Phrase['attached'][number] | undefined): boolean {
  return (
    before !== undefined &&
    isExcluding(before.preposition) &&
    /^(?:one|ones|that|those)$/.test(before.phrase.head.norm)
  );
}
