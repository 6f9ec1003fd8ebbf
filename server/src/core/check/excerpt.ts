import type { RootContent } from 'mdast';
import { lastAt, moved } from '../markdown/pieces.ts';
import { readBlocks, type Document } from '../markdown/read.ts';
import type { Loan, Section } from '../markdown/sections.ts';
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
}

export function excerptOf(section: Section): Excerpt {
  const loans = loansOf(section);
  const starts = startsOf(section);
  const blocks: RootContent[] = loans.flatMap(({ piece, labels }, at) =>
    piece.blocks(labels).map((block) => moved(block, starts[at] ?? 0)),
  );
  const own = section.own.map(({ piece }) => piece.text).join('');
  const behind = ({ piece }: Loan): string => piece.text + BETWEEN;
  const lent = section.lent.map(behind).join('');
  const before = lent + section.heard.map(behind).join('');
  const following = ({ piece }: Loan): string => BETWEEN + piece.text;
  const within = before + own + section.keys.map(following).join('');
  const whole = within + section.below.map(following).join('');
  return {
    text: whole,
    document: readBlocks(whole, blocks),
    own: { start: before.length, end: before.length + own.length },
    kept: { start: before.length, end: within.length },
    heard: { start: lent.length, end: before.length + own.length },
  };
}

/** Tells where a place of an excerpt stands in the source that holds the section. */
export function placing(section: Section): (span: Span) => Span {
  const starts = startsOf(section);
  const shifts = loansOf(section).map(({ at }, part) => at - (starts[part] ?? 0));
  return ({ start, end }) => {
    const by = shifts[Math.max(0, lastAt(starts, start))] ?? 0;
    return { start: start + by, end: end + by };
  };
}

const BETWEEN = '\n\n';

/** Where each part of an excerpt begins in it. */
function startsOf({ lent, heard, own, keys, below }: Section): number[] {
  const starts: number[] = [];
  let at = 0;
  const add = (loans: readonly Loan[], before: string, after: string): void => {
    for (const { piece } of loans) {
      starts.push(at + before.length);
      at += before.length + piece.text.length + after.length;
    }
  };
  add(lent, '', BETWEEN);
  add(heard, '', BETWEEN);
  add(own, '', '');
  add(keys, BETWEEN, '');
  add(below, BETWEEN, '');
  return starts;
}

/** All that a section is read with, in the order in which it is read. */
export function loansOf({ lent, heard, own, keys, below }: Section): Loan[] {
  return [...lent, ...heard, ...own, ...keys, ...below];
}
