import type { Lent, LentHeading } from '../model.ts';
import { cutIntoPieces } from './pieces.ts';

/** What a text lends to one that follows it: its headings, and what it says last where that may matter. */
export function lentBy(text: string, isRelevant: (text: string) => boolean): Lent {
  const { pieces, starts } = cutIntoPieces(text);
  const headings = pieces.flatMap((piece, index) =>
    piece.titles().map(({ depth, start, end }): LentHeading => {
      const at = starts[index] ?? 0;
      return { depth, span: { start: at + start, end: at + end } };
    }),
  );
  const end = text.trimEnd().length;
  const last = { start: Math.min(end, headings.at(-1)?.span.end ?? 0), end };
  return isRelevant(text.slice(last.start, last.end)) ? { headings, last } : { headings };
}
