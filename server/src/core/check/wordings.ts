import { isRefutingWord } from '../claims/distance.ts';
import { spanOfTokens } from '../claims/places.ts';
import { labelTokens, sentencesOf } from '../claims/utterances.ts';
import type { World } from '../claims/world.ts';
import { readUnits } from '../language/units.ts';
import type { Passage } from '../markdown/passage.ts';
import type { Concept, Knowledge, Statement } from '../model.ts';

/**
 * Finds the sentences that say a fact in its own wording, whatever name they give to a disease. Much
 * that facts say is wider than what relations can hold, and can be cited by this alone.
 */
export function wordingsOf(
  world: World,
  knowledge: Knowledge,
): (passages: readonly Passage[]) => Statement[] {
  const keyOf = keysOver([...knowledge.concepts.values()]);
  const facts = new Map<string, string>();
  const tails = new Set<string>();
  for (const { id, evidence, claim, fixes } of knowledge.facts.values()) {
    if (evidence === 'none') continue;
    for (const wording of [claim, fixes.sentence ?? '']) {
      const key = keyOf(wording);
      if (key === '') continue;
      facts.set(key, id);
      tails.add(tailOf(wording));
    }
  }
  const endings = [...tails];
  return (passages) =>
    passages.filter(isOwnProse).flatMap((passage) => {
      // Most passages are passed over here, for one look at their words.
      const words = wordsOf(passage.plain.text);
      if (!endings.some((tail) => words.includes(tail)) || isUnderRefutation(world, passage))
        return [];
      return sentencesOf(passage).flatMap((tokens): Statement[] => {
        const text = passage.plain.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
        const fact = facts.get(keyOf(text));
        const span = fact === undefined ? undefined : spanOfTokens(tokens);
        return fact === undefined || !span ? [] : [{ fact, span }];
      });
    });
}

/** The author's own sentences, rather than what is quoted or left to choose. */
function isOwnProse({ kind, context }: Passage): boolean {
  const isProse = kind === 'paragraph' || kind === 'item' || kind === 'definition';
  return isProse && context.quoted !== true && context.task !== 'open';
}

/** Under "Myths" even a true sentence is not the author's. */
function isUnderRefutation(world: World, { context }: Passage): boolean {
  const { headings, leadIn, parents } = context;
  return [headings.at(-1), leadIn, ...parents].some(
    (label) =>
      label &&
      readUnits(labelTokens(label, sentencesOf(label)), world.lexicon, world.repair).some(
        isRefutingWord,
      ),
  );
}

/** A sentence without its marks, and with each disease under one name. */
function keysOver(concepts: readonly Concept[]): (sentence: string) => string {
  const names = new Map<string, string>();
  for (const { id, kind, names: own } of concepts) {
    if (kind !== 'disease') continue;
    for (const name of own) names.set(wordsOf(name).trim(), id);
  }
  /** How many words the longest name has that begins with a word. */
  const longest = new Map<string, number>();
  for (const name of names.keys()) {
    const [first = '', ...rest] = name.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + rest.length));
  }
  return (sentence) => {
    const words = wordsOf(sentence).trim().split(' ');
    const key: string[] = [];
    for (let at = 0; at < words.length;) {
      let length = Math.min(longest.get(words[at] ?? '') ?? 0, words.length - at);
      while (length > 0 && !names.has(words.slice(at, at + length).join(' '))) length--;
      const name = names.get(words.slice(at, at + length).join(' '));
      key.push(name ?? words[at] ?? '');
      at += Math.max(1, length);
    }
    return key.join(' ');
  };
}

/** In small letters, with one space round and between words. */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ')} `.replace(/ {2,}/g, ' ');
}

/** The last words of a sentence, which a text that says it must have. */
function tailOf(sentence: string): string {
  return ` ${wordsOf(sentence).trim().split(' ').slice(-2).join(' ')} `;
}
