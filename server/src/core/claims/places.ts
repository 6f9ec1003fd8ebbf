import type { Parse } from '../language/parse.ts';
import type { Because, Span } from '../model.ts';
import { hull } from '../text/spans.ts';
import type { Range } from './sentence.ts';
import type { Placed } from './utterances.ts';

/** The source of some units; with `own`, only of those that stand in that sentence. */
export function spanOf(parsed: Parse, range: Range, own?: readonly Placed[]): Span | undefined {
  const first = parsed.units[range.from];
  const last = parsed.units[range.to - 1];
  if (!first || !last) return undefined;
  let covered = (parsed.tokens as readonly Placed[]).slice(first.from, last.to);
  if (own) {
    const home = own[0]?.home;
    const start = own[0]?.start ?? 0;
    const end = own.at(-1)?.end ?? 0;
    covered = covered.filter(
      (token) =>
        token.home !== undefined && token.home === home && token.start >= start && token.end <= end,
    );
  }
  return spanOfTokens(covered);
}

/** The source of some words of one passage, without the marks at its ends; undefined where none stands in the text. */
export function spanOfTokens(tokens: readonly Placed[]): Span | undefined {
  const home = tokens.find((token) => token.home)?.home;
  if (home === undefined) return undefined;
  const placed = tokens.filter((token) => token.home === home);
  const words = placed.filter(({ norm }) => !/^[.,;:!?"]$/.test(norm));
  const spans = (words.length > 0 ? words : placed).flatMap(({ source }) => source ?? []);
  return hull(...spans);
}

/** Some units of a sentence as evidence; empty text where they were supplied and stand nowhere. */
export function becauseOf(
  source: string,
  parsed: Parse,
  range: Range,
  role: Because['role'],
): Because {
  const span = spanOf(parsed, range) ?? { start: 0, end: 0 };
  return { role, span, text: source.slice(span.start, span.end) };
}
