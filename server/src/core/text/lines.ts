import type { Span } from '../model.ts';

/** A place in a text: zero-based line, UTF-16 units into it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface LineIndex {
  readonly count: number;
  positionAt(offset: number): Position;
  /** The line's span without its line end. */
  lineSpan(line: number): Span;
}

/** Finds lines in a text with any line ends: LF, CRLF or CR. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CR && text.charCodeAt(i + 1) === LF) i++;
    else if (unit !== LF && unit !== CR) continue;
    starts.push(i + 1);
  }

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    count: starts.length,
    positionAt(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const line = lineAt(inside);
      return { line, character: inside - (starts[line] ?? 0) };
    },
    lineSpan(line) {
      const start = starts[line] ?? text.length;
      let end = starts[line + 1] ?? text.length;
      if (end > start && text.charCodeAt(end - 1) === LF) end--;
      if (end > start && text.charCodeAt(end - 1) === CR) end--;
      return { start, end };
    },
  };
}

/** The line end that a text uses; `\n` where it has one line only. */
export function eolOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

const LF = 10;
const CR = 13;
