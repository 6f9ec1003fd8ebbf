import { toSource } from '../markdown/plain.ts';
import type { Passage } from '../markdown/passage.ts';
import type { Placed } from '../claims/utterances.ts';
import type { CitationPlacement, Span } from '../model.ts';

/** Where a citation goes. */
export interface Place {
  readonly at: number;
  /** Citation keys in brackets that end there, to be joined. */
  readonly group?: Span;
}

/** A sentence in the source, from its first word to its last, and the mark that ends it. */
export interface Bounds {
  readonly body: Span;
  /** The full stop, question or exclamation mark; absent in fragments. */
  readonly terminal?: Span;
}

/** The bounds of a sentence of a passage; undefined where it has no words. */
export function boundsOf({ plain }: Passage, tokens: readonly Placed[]): Bounds | undefined {
  let last = tokens.length;
  while (last > 0 && CLOSING.test(tokens[last - 1]?.norm ?? '')) last--;
  const [from, to] = [tokens[0], tokens[last - 1]];
  if (!from || !to) return undefined;
  const body = toSource(plain, { start: from.start, end: to.end });
  const end = tokens.slice(last).find(({ norm }) => /^[.!?\u2026]$/.test(norm));
  return end ? { body, terminal: toSource(plain, end) } : { body };
}

const CLOSING = /^[.!?\u2026"')\]*_]$/;

/** The end of a sentence, before or behind its full stop, as house styles have it. */
export function endOfSentence(
  text: string,
  { body, terminal }: Bounds,
  passageEnd: number,
  placement: CitationPlacement,
): Place {
  if (!terminal) return joined(text, endOfMarkup(text, body.end, passageEnd));
  if (placement === 'beforePunctuation') return joined(text, terminal.start);
  const closing = /^["'\u201D\u2019)*_]*/.exec(text.slice(terminal.end))?.[0].length ?? 0;
  const at = terminal.end + closing;
  const group = /^ ?\[[^\][@]*@[^\][]*\]/.exec(text.slice(at));
  if (group) return joined(text, at + group[0].length);
  return { at };
}

/** Behind emphasis that closes and citations that stand there already. */
export function endOfMarkup(text: string, from: number, to: number): number {
  const tail = /^(?:[*_=]+|\)|\]\]|\]\([^)\s]*\)|[ \t]?\[[^\][@]*@[^\][]*\]|\[\^[^\][]+\])*/.exec(
    text.slice(from, Math.max(from, to)),
  );
  const markup = tail?.[0] ?? '';
  // A bracket that closes is not passed, unless it is that of a link.
  const isLink = /\]\([^)\s]*\)$/.test(markup);
  return from + (isLink ? markup : markup.replace(/\)+$/, '')).length;
}

export function joined(text: string, at: number): Place {
  const group = /\[[^\][@]*@[^\][]*\]$/.exec(text.slice(0, at));
  return group ? { at, group: { start: at - group[0].length, end: at } } : { at };
}
