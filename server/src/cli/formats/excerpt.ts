import stringWidth from 'string-width';
import type { Span } from '../../core/index.ts';

export interface Excerpt {
  /** The line, or its part around the mark, fit for a terminal. */
  readonly shown: string;
  /** The underline, to stand below it; empty where the span holds nothing to see on this line. */
  readonly mark: string;
}

/**
 * One line of a text with a span underlined, in at most `room` cells.
 * @param span offsets into the line; it may begin before the line and end after it
 */
export function excerpt(line: string, span: Span, room: number): Excerpt {
  const from = span.start > 0 ? span.start : line.search(/\S|$/);
  const to = Math.min(span.end, line.length);
  const { cells, cutLeft, cutRight } = fit(cellsNear(line, from, room), from, to, room);
  let shown = cutLeft ? '…' : '';
  let mark = shown === '' ? '' : ' ';
  for (const cell of cells) {
    shown += cell.shown;
    mark += (cell.offset >= from && cell.offset < to ? '^' : ' ').repeat(cell.width);
  }
  return { shown: cutRight ? `${shown}…` : shown, mark: mark.trimEnd() };
}

/** Text that cannot steer a terminal, nor turn its own order round. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (unit) =>
    // The lowest control characters have pictures of their own.
    unit < ' ' ? String.fromCharCode(0x2400 + unit.charCodeAt(0)) : '\ufffd',
  );
}

/** What a reader takes for one character. */
interface Cell {
  readonly shown: string;
  /** How many columns it takes. */
  readonly width: number;
  readonly offset: number;
}

interface Stretch {
  readonly cells: readonly Cell[];
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

const TAB = '    ';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The cells around an offset; the rest of a long line could not be shown, and is never looked at. */
function cellsNear(line: string, offset: number, room: number): Stretch {
  const reach = 4 * room;
  const start = wholeCharacter(line, Math.max(0, offset - reach));
  const end = wholeCharacter(line, Math.min(line.length, offset + reach));
  const cells = [...graphemes.segment(line.slice(start, end))].map(({ segment, index }) => {
    const shown = segment === '\t' ? TAB : printable(segment);
    return { shown, width: stringWidth(shown), offset: start + index };
  });
  return { cells, cutLeft: start > 0, cutRight: end < line.length };
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(line: string, offset: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(offset)) ? offset - 1 : offset;
}

/** Cuts cells to the room there is: the mark's beginning always shows, and what surrounds it evenly. */
function fit(stretch: Stretch, from: number, to: number, room: number): Stretch {
  const { cells } = stretch;
  const width = (part: readonly Cell[]) => part.reduce((sum, cell) => sum + cell.width, 0);
  const all = width(cells);
  if (all <= room && !stretch.cutLeft && !stretch.cutRight) return stretch;

  const inner = room - 2; // both ends may need an ellipsis
  const marked = width(cells.filter(({ offset }) => offset >= from && offset < to));
  const before = width(cells.filter(({ offset }) => offset < from));
  // What the right side does not use, the left side may.
  const after = all - before - marked;
  const spare = Math.max(0, inner - marked);
  const left = Math.max(Math.floor(spare / 2), spare - after);
  let skipped = 0;
  let first = 0;
  while (first < cells.length && before - skipped > left) skipped += cells[first++]?.width ?? 0;
  let used = 0;
  let last = first;
  while (last < cells.length && used + (cells[last]?.width ?? 0) <= inner) {
    used += cells[last++]?.width ?? 0;
  }
  return {
    cells: cells.slice(first, last),
    cutLeft: stretch.cutLeft || first > 0,
    cutRight: stretch.cutRight || last < cells.length,
  };
}
