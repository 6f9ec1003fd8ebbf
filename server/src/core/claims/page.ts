import { type Parse, parse } from '../language/parse.ts';
import type { Passage } from '../markdown/passage.ts';
import type { Document } from '../markdown/read.ts';
import { hideOtherSenses } from './senses.ts';
import { labelTokens, type Placed, sentencesOf } from './utterances.ts';
import type { World } from './world.ts';

/** A document while it is read: its passages, and how their words are read. */
export interface Page {
  readonly world: World;
  /** The Markdown that all spans point into. */
  readonly source: string;
  readonly passages: readonly Passage[];
  /** Which of them a passage is. */
  readonly indexOf: (passage: Passage) => number;
  /** The sentences of a passage; the same ones each time. */
  readonly sentencesOf: (passage: Passage) => Placed[][];
  /** The words of a heading, lead-in or cell head as a label. */
  readonly labelOf: (passage: Passage) => Placed[];
  /** Words as the document means them: an abbreviation for something else names no disease. */
  readonly meant: (tokens: readonly Placed[]) => readonly Placed[];
  /** Parses words as the document means them. */
  readonly parse: (tokens: readonly Placed[]) => Parse;
}

/**
 * Opens a document; sentences and labels are read once, when first asked for. `hidden` are abbreviations
 * that mean another thing in it.
 */
export function openPage(
  world: World,
  source: string,
  { passages }: Document,
  hidden: ReadonlySet<string>,
): Page {
  const meant = (tokens: readonly Placed[]): readonly Placed[] => hideOtherSenses(tokens, hidden);
  const sentences = oncePer(sentencesOf);
  const places = new Map(passages.map((passage, at) => [passage, at]));
  return {
    world,
    source,
    passages,
    indexOf: (passage) => places.get(passage) ?? -1,
    sentencesOf: sentences,
    labelOf: oncePer((passage) => labelTokens(passage, sentences(passage))),
    meant,
    // Labels and neighbours are asked for again by each sentence: the same words are parsed once.
    parse: oncePer((tokens) => parse(meant(tokens), world.lexicon, world.repair)),
  };
}

function oncePer<Key extends object, Result>(read: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    let result = known.get(key);
    if (result === undefined) known.set(key, (result = read(key)));
    return result;
  };
}

/** The last sentence of a passage; empty where it has none. */
export function lastSentence(page: Page, passage: Passage): Placed[] {
  return page.sentencesOf(passage).at(-1) ?? [];
}
