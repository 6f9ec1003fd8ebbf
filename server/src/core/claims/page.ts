import { type Parse, parse } from '../language/parse.ts';
import type { Passage } from '../markdown/passage.ts';
import type { Document } from '../markdown/read.ts';
import { drafting } from './drafts.ts';
import { hideOtherSenses } from './senses.ts';
import type { Draft, Sentence } from './sentence.ts';
import { areSameSentence, homeOf, labelTokens, type Placed, sentencesOf } from './utterances.ts';
import type { World } from './world.ts';

/** A document while it is read: its passages, and how their words are read. */
export interface Page extends Words {
  /** The Markdown that all spans point into. */
  readonly source: string;
  readonly passages: readonly Passage[];
  /** Which of them a passage is. */
  readonly indexOf: (passage: Passage) => number;
}

/** How words are read; each once, so that those of a passage can be used again on another page that has it. */
export interface Words {
  readonly world: World;
  /** Abbreviations that mean another thing. */
  readonly hidden: ReadonlySet<string>;
  /** The sentences of a passage; the same ones each time. */
  readonly sentencesOf: (passage: Passage) => Placed[][];
  /** The words of a heading, lead-in or cell head as a label. */
  readonly labelOf: (passage: Passage) => Placed[];
  /** Words as the document means them: an abbreviation for something else names no disease. */
  readonly meant: (tokens: readonly Placed[]) => readonly Placed[];
  /** Parses words as the document means them. */
  readonly parse: (tokens: readonly Placed[]) => Parse;
  /** What all readers of relations find in a sentence. */
  readonly draftsOf: (sentence: Sentence) => readonly Draft[];
}

/** Opens a document, whose words are read when first asked for. */
export function openPage(source: string, { passages }: Document, words: Words): Page {
  const places = new Map(passages.map((passage, at) => [passage, at]));
  // What is spread stands last, or each page would have a shape of its own.
  return { source, passages, indexOf: (passage) => places.get(passage) ?? -1, ...words };
}

export function readWords(world: World, hidden: ReadonlySet<string>): Words {
  const meant = (tokens: readonly Placed[]): readonly Placed[] => hideOtherSenses(tokens, hidden);
  const sentences = oncePer(rereading());
  return {
    world,
    hidden,
    sentencesOf: sentences,
    labelOf: oncePer((passage) => labelTokens(passage, sentences(passage))),
    meant,
    // Labels and neighbours are asked for again by each sentence: the same words are parsed once.
    parse: oncePerWords((tokens) => parse(meant(tokens), world.lexicon, world.repair)),
    draftsOf: drafting(world),
  };
}

/**
 * Reads the sentences of passages. Those that stood at the same place before are the same ones, so that an edit of a long
 * paragraph costs its sentence.
 */
function rereading(): (passage: Passage) => Placed[][] {
  const known = new Map<string, ReadonlyMap<number | undefined, Placed[]>>();
  return (passage) => {
    const home = homeOf(passage);
    const before = known.get(home);
    const sentences = sentencesOf(passage).map((sentence) => {
      const same = before?.get(sentence[0]?.start);
      return same && areSameSentence(same, sentence) ? same : sentence;
    });
    known.delete(home);
    known.set(home, new Map(sentences.map((sentence) => [sentence[0]?.start, sentence])));
    const [oldest] = known.keys();
    if (known.size > MOST_REREAD && oldest !== undefined) known.delete(oldest);
    return sentences;
  };
}

/** In passages: a writer types in one at a time, and what their words were read as takes much memory. */
const MOST_REREAD = 64;

function oncePer<Key extends object, Result>(read: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    let result = known.get(key);
    if (result === undefined) known.set(key, (result = read(key)));
    return result;
  };
}

/** The same for words that are put together anew each time, some of them lent to those of the text. */
function oncePerWords<Result>(
  read: (tokens: readonly Placed[]) => Result,
): (tokens: readonly Placed[]) => Result {
  const known = new WeakMap<Placed, { of: readonly Placed[]; result: Result }[]>();
  return (tokens) => {
    const last = tokens.findLast(({ home }) => home !== undefined);
    if (!last) return read(tokens);
    const ending = known.get(last);
    const same = ending?.find(({ of }) => areSameWords(of, tokens));
    if (same) return same.result;
    const result = read(tokens);
    if (!ending) known.set(last, [{ of: tokens, result }]);
    else if (ending.push({ of: tokens, result }) > MOST_ENDING_ALIKE) ending.shift();
    return result;
  };
}

/** So that words that are no more, of a text that is written, do not add up. */
const MOST_ENDING_ALIKE = 64;

function areSameWords(some: readonly Placed[], others: readonly Placed[]): boolean {
  return (
    some.length === others.length &&
    some.every((token, at) => {
      const other = others[at];
      return token === other || (!token.home && !other?.home && token.norm === other?.norm);
    })
  );
}

/** The last sentence of a passage; empty where it has none. */
export function lastSentence(page: Page, passage: Passage): Placed[] {
  return page.sentencesOf(passage).at(-1) ?? [];
}
