import type { Span } from '../model.ts';
import { lines } from './plain.ts';

/** A lettered option: its mark as written and the lines that it holds, mark included. */
export interface Letter extends Span {
  readonly marker: string;
}

/**
 * The options of a paragraph whose last lines are lettered in order: "a) …", "(b) …", "C. …". At least two
 * make a list: a lone "A." answers a question or is an initial.
 */
export function lettersIn(text: string): Letter[] {
  const found: Letter[] = [];
  for (const { start, end } of lines(text)) {
    const marker = MARKER.exec(text.slice(start, end))?.[0];
    const letter = marker === undefined ? undefined : /[a-z]/i.exec(marker)?.[0].toLowerCase();
    if (marker !== undefined && letter === LETTERS[found.length])
      found.push({ marker, start, end: text.length });
  }
  if (found.length < 2) return [];
  return found.map((option, at) => ({ ...option, end: found[at + 1]?.start ?? option.end }));
}

/** The letter that a bulleted option opens with, where it is the one that its place calls for: "- a) …". */
export function letterOf(text: string, index: number): string | undefined {
  const marker = MARKER.exec(text)?.[0];
  return marker !== undefined && /[a-z]/i.exec(marker)?.[0].toLowerCase() === LETTERS[index]
    ? marker
    : undefined;
}

const LETTERS = 'abcdefgh';
const MARKER = /^[ \t]*\(?[A-Ha-h][.)](?=[ \t])/;
