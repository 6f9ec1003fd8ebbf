import type { Beginning, Lent, LentHeading } from '../model.ts';
import { cutIntoPieces, type Pieces } from './pieces.ts';
import { belowOf } from './sections.ts';

/**
 * What a text lends to one that follows it, its headings, and what it says last where that may matter; and to
 * one before it what it says first.
 */
export function lentBy(
  text: string,
  isRelevant: (text: string) => boolean,
  mayKey: (text: string) => boolean,
): Lent {
  const cut = cutIntoPieces(text);
  const headings = cut.pieces.flatMap((piece, index) =>
    piece.titles().map(({ depth, start, end }): LentHeading => {
      const at = cut.starts[index] ?? 0;
      return { depth, span: { start: at + start, end: at + end } };
    }),
  );
  const end = text.trimEnd().length;
  const last = { start: Math.min(end, headings.at(-1)?.span.end ?? 0), end };
  const first = beginningOf(cut, mayKey);
  const speaks = isRelevant(text.slice(last.start, last.end));
  const told = { headings, first, names: speaks || isRelevant(text) };
  return speaks ? { ...told, last } : told;
}

function beginningOf(cut: Pieces, mayKey: (text: string) => boolean): Beginning {
  const loans = belowOf(cut);
  const endOf = (at: number): number =>
    Math.min(
      cut.source.trimEnd().length,
      (loans[at]?.at ?? 0) + (loans[at]?.piece.text.length ?? 0),
    );
  const last = loans.length - 1;
  const span = { start: 0, end: last < 0 ? 0 : endOf(last) };
  return {
    span,
    opening: { start: 0, end: last < 0 ? 0 : endOf(0) },
    isKey: mayKey(cut.source.slice(span.start, span.end)),
    isOpen: loans.length === cut.pieces.length,
  };
}
