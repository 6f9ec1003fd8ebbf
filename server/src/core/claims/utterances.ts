import { splitSentences } from '../language/sentences.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import type { Passage } from '../markdown/passage.ts';
import { toSource } from '../markdown/plain.ts';
import type { Span } from '../model.ts';

/** A token with its place in the source; a word supplied by the reader stands nowhere. */
export interface Placed extends Token {
  /** The passage it stands in, as one comparable value. */
  readonly home?: string;
  readonly source?: Span;
}

/** The words of one sentence with those that its surroundings lend it. */
export interface Utterance {
  readonly tokens: readonly Placed[];
}

/** Passages with one home stand at one place. */
export function homeOf({ kind, source }: Passage): string {
  return `${kind} ${source.start.toString()}`;
}

/** The sentences of a passage, each with its tokens. */
export function sentencesOf(passage: Passage): Placed[][] {
  const { plain } = passage;
  const home = homeOf(passage);
  const tokens = tokenize(plain.text).map(
    // Written out: to spread each token takes several times as long.
    ({ text, norm, kind, start, end, spaced }): Placed => ({
      text,
      norm,
      kind,
      start,
      end,
      spaced,
      home,
      source: toSource(plain, { start, end }),
    }),
  );
  return splitSentences(plain.text, tokens).map(({ from, to }) => tokens.slice(from, to));
}

/** True of two sentences of the same words at the same places. */
export function areSameSentence(some: readonly Placed[], others: readonly Placed[]): boolean {
  return (
    some.length === others.length &&
    some.every((token, at) => {
      const other = others[at];
      return (
        token.text === other?.text &&
        token.start === other.start &&
        token.spaced === other.spaced &&
        token.home === other.home &&
        token.source?.start === other.source?.start &&
        token.source?.end === other.source?.end
      );
    })
  );
}

/** A word that stands nowhere in the text: the reader lends it to a fragment. */
export function supplied(word: string): Placed {
  return {
    text: word,
    norm: word,
    kind: /\w/.test(word) ? 'word' : 'mark',
    start: 0,
    end: 0,
    spaced: true,
  };
}

/** A heading, lead-in or cell head as a label, from its sentences: numbering and closing marks gone. */
export function labelTokens(passage: Passage, sentences: readonly Placed[][]): Placed[] {
  let tokens = sentences.at(-1) ?? [];
  if (passage.kind === 'heading') tokens = sentences.flat();
  let from = 0;
  let to = tokens.length;
  while (to > from && /^[.:?!\u2013\u2026,;-]$/.test(tokens[to - 1]?.norm ?? '')) to--;
  while (
    from < to &&
    (tokens[from]?.kind === 'number' || /^[.)(#\u00A7:\u2013-]$/.test(tokens[from]?.norm ?? ''))
  )
    from++;
  return tokens.slice(from, to);
}
