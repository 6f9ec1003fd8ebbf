import type { Edit, Span } from '../model.ts';
import { cut } from './spans.ts';

/** A text with edits made; they are ordered and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { span, newText } of edits) {
    result += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return result + text.slice(done);
}

export function insertion(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText };
}

/**
 * One list of edits that does what two do, one after the other: `first` is made in a text of
 * `length` units, `second` in the text that results. Both are ordered and do not overlap.
 */
export function joinEdits(
  length: number,
  first: readonly Edit[],
  second: readonly Edit[],
): readonly Edit[] {
  const pieces = piecesOf(length, first);
  const joined: Piece[] = [];
  let done = 0;
  for (const { span, newText } of second) {
    joined.push(...between(pieces, { start: done, end: span.start }), newText);
    done = span.end;
  }
  joined.push(...between(pieces, { start: done, end: Infinity }));
  return editsOf(length, joined);
}

/** New text, or a stretch of the old. */
type Piece = string | Span;

function piecesOf(length: number, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { span, newText } of edits) {
    pieces.push({ start: done, end: span.start }, newText);
    done = span.end;
  }
  return [...pieces, { start: done, end: length }];
}

/** What of the pieces stands in a span of the text that they make. */
function between(pieces: readonly Piece[], { start, end }: Span): Piece[] {
  const inside: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const size = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, size);
    at += size;
    if (from >= to) continue;
    if (typeof piece === 'string') inside.push(cut(piece, { start: from, end: to }));
    else inside.push({ start: piece.start + from, end: piece.start + to });
  }
  return inside;
}

function editsOf(length: number, pieces: readonly Piece[]): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  let newText = '';
  const keepFrom = (start: number): void => {
    if (start > done || newText !== '') edits.push({ span: { start: done, end: start }, newText });
    newText = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      newText += piece;
      continue;
    }
    keepFrom(piece.start);
    done = piece.end;
  }
  keepFrom(length);
  return edits;
}
