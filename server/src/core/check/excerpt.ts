import type { RootContent } from 'mdast';
import { lastAt, moved } from '../markdown/pieces.ts';
import { readBlocks, type Document } from '../markdown/read.ts';
import { isSameLoan, type Loan, type Section } from '../markdown/sections.ts';
import type { Span } from '../model.ts';

/** A section with what it is read with, as one text. */
export interface Excerpt {
  readonly text: string;
  readonly document: Document;
  /** The section's own part of it. */
  readonly own: Span;
  /** The same with the answer keys that follow: all that claims may stand in. */
  readonly kept: Span;
  /** The same with what it goes on from. */
  readonly heard: Span;
  readonly layout: Layout;
}

/** What an excerpt is made of, in order, and where each part begins in it. */
export interface Layout {
  readonly parts: readonly Loan[];
  readonly starts: readonly number[];
}

/**
 * Sets the parts of a section behind each other. Those that an earlier excerpt has too stand where they stood
 * there, as far as there is room, so that what was read of them holds.
 */
export function layOut(section: Section, before?: Layout): Layout {
  const parts = loansOf(section);
  return { parts, starts: (before && fitted(parts, before)) ?? spread(parts, 0) };
}

export function excerptOf(section: Section, layout: Layout, before?: Document): Excerpt {
  const { parts, starts } = layout;
  const text: string[] = [];
  let end = 0;
  parts.forEach(({ piece }, at) => {
    const start = starts[at] ?? 0;
    text.push('\n'.repeat(start - end), piece.text);
    end = start + piece.text.length;
  });
  const whole = text.join('');
  const blocks: RootContent[] = parts.flatMap(({ piece, labels }, at) =>
    piece.blocks(labels).map((block) => moved(block, starts[at] ?? 0)),
  );
  const stretch = (from: number, to: number): Span => {
    const last = parts[to - 1];
    return {
      start: starts[from] ?? 0,
      end: (starts[to - 1] ?? 0) + (last?.piece.text.length ?? 0),
    };
  };
  const { lent, heard, own, keys } = section;
  const ownStart = lent.length + heard.length;
  const ownEnd = ownStart + own.length;
  return {
    text: whole,
    document: readBlocks(whole, blocks, before),
    own: stretch(ownStart, ownEnd),
    kept: stretch(ownStart, ownEnd + keys.length),
    heard: stretch(lent.length, ownEnd),
    layout,
  };
}

/** Tells where a place of an excerpt stands in the source that holds the section. */
export function placing(section: Section, { starts }: Layout): (span: Span) => Span {
  const shifts = loansOf(section).map(({ at }, part) => at - (starts[part] ?? 0));
  return ({ start, end }) => {
    const by = shifts[Math.max(0, lastAt(starts, start))] ?? 0;
    return { start: start + by, end: end + by };
  };
}

/** All that a section is read with, in the order in which it is read. */
export function loansOf({ lent, heard, own, keys, below }: Section): Loan[] {
  return [...lent, ...heard, ...own, ...keys, ...below];
}

/** The blank between two parts, in UTF-16 units: as much as one may grow before the others must move. */
export const ROOM = 2_048;

/** At least a blank line. */
const LEAST_ROOM = 2;

function spread(parts: readonly Loan[], from: number, room = ROOM): number[] {
  let at = from;
  return parts.map(({ piece }) => {
    const start = at;
    at += piece.text.length + room;
    return start;
  });
}

/**
 * Places for parts that leave those at both ends of an earlier excerpt where they are; undefined where what stands
 * between them is too long for that.
 */
function fitted(parts: readonly Loan[], before: Layout): number[] | undefined {
  const ahead = before.parts.length - parts.length;
  const same = (at: number, then: number): boolean => {
    const part = parts[at];
    return part !== undefined && isSameLoan(part, before.parts[then]);
  };
  const most = Math.min(parts.length, before.parts.length);
  let head = 0;
  while (head < most && same(head, head)) head++;
  let tail = parts.length;
  while (tail > head && tail + ahead > head && same(tail - 1, tail - 1 + ahead)) tail--;

  const last = before.parts[head - 1];
  const from = last ? (before.starts[head - 1] ?? 0) + last.piece.text.length + LEAST_ROOM : 0;
  const to = tail === parts.length ? Infinity : (before.starts[tail + ahead] ?? 0);
  const between = parts.slice(head, tail);
  const length = between.reduce((sum, { piece }) => sum + piece.text.length + LEAST_ROOM, 0);
  // What took another's place begins where that began.
  const replaced = before.starts[head];
  const start = tail + ahead > head && replaced !== undefined ? replaced : from;
  const room = Math.floor((to - start - length) / between.length);
  if (room < 0) return undefined;
  return [
    ...before.starts.slice(0, head),
    ...spread(between, start, LEAST_ROOM + Math.min(room, ROOM)),
    ...before.starts.slice(tail + ahead),
  ];
}
