import type { Span } from '../model.ts';
import { blank } from './blank.ts';

/** A source without the blocks that hold too much markup to be read, and where these are. */
export interface Thinned {
  /** As long as the source: what is left out is blank. */
  readonly source: string;
  readonly crowded: readonly Span[];
}

/**
 * Leaves out every block, from one blank line to the next, that holds more than `most` marks of
 * Markdown. The time to parse one grows with the square of their number or worse, so that a few
 * thousand brackets would hold the parser for hours; nobody writes such a block by hand.
 */
export function thin(source: string, most: number): Thinned {
  const crowded = blocksOf(source, most).filter(({ start, end }) => {
    const block = source.slice(start, end);
    // Whether it stands in a fence is worth finding out only where it would matter.
    return (
      weightOf(block, false) > most && weightOf(block, endsInFence(source.slice(0, start))) > most
    );
  });
  if (crowded.length === 0) return { source, crowded };
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of crowded) {
    parts.push(source.slice(at, start), blank(source.slice(start, end)));
    at = end;
  }
  return { source: parts.join('') + source.slice(at), crowded };
}

/** The blocks that are long enough to be crowded: a mark takes a character at least. */
function blocksOf(source: string, most: number): Span[] {
  const shortest = DEEP.test(source) ? Math.min(DEEPEST, most) : most;
  const blocks: Span[] = [];
  let start = 0;
  while (start + shortest <= source.length) {
    const later = behindLastGap(source, start, start + shortest);
    if (later > start) {
      start = later;
      continue;
    }
    GAP.lastIndex = start;
    const gap = GAP.exec(source);
    const end = gap?.index ?? source.length;
    if (end - start >= shortest) blocks.push({ start, end });
    start = end + (gap?.[0].length ?? 1);
  }
  return blocks;
}

/** Where what follows the last blank line between two places begins: what ends before is too short anyway. */
function behindLastGap(source: string, from: number, to: number): number {
  for (let feed = source.lastIndexOf('\n', to - 1); feed > from;) {
    const before = source.lastIndexOf('\n', feed - 1);
    if (before < from) break;
    if (/^[ \t\r]*$/.test(source.slice(before + 1, feed))) {
      BLANKS.lastIndex = feed + 1;
      BLANKS.exec(source);
      return Math.max(feed + 1, BLANKS.lastIndex);
    }
    feed = before;
  }
  return -1;
}

/** What a block weighs: containers add up through it, marks that wait for a partner through their paragraph. */
function weightOf(block: string, inFence: boolean): number {
  const isHtml = HTML.test(block);
  let open = inFence;
  let nesting = 0;
  let paragraph = 0;
  let heaviest = 0;
  for (const line of block.split(/\r\n|\n|\r/)) {
    const isFence = FENCE.test(line);
    if (isFence) open = !open;
    if (open || isFence) continue;
    const containers = CONTAINERS.exec(line)?.[0] ?? '';
    nesting += Math.max(0, depthOf(containers) - USUAL_DEPTH) * WEIGHTS.container;
    if (/[|#]/.test(line) || /\S/.test(containers) || DEFINITION.test(line)) paragraph = 0;
    paragraph += marksIn(line, isHtml) + line.length / LETTERS;
    heaviest = Math.max(heaviest, nesting + paragraph);
  }
  return heaviest;
}

/** Quotations and items, with what these are indented by; indented text alone opens none. */
function depthOf(containers: string): number {
  const marks = containers.match(/>|[*+-]|\d{1,9}[.)]/g)?.length ?? 0;
  return marks === 0 ? 0 : marks + (/^[ \t]*/.exec(containers)?.[0].length ?? 0) / 2;
}

function marksIn(line: string, isHtml: boolean): number {
  if (UNDERLINE.test(line)) return WEIGHTS.underline;
  const count = (pattern: RegExp): number => line.match(pattern)?.length ?? 0;
  return (
    count(/[*_[\]]|`+|~+|www\./gi) +
    (isHtml ? 0 : count(/</g)) +
    count(/!\[/g) * WEIGHTS.image +
    Math.max(0, count(/\|/g) - USUAL_COLUMNS) * WEIGHTS.column
  );
}

function endsInFence(before: string): boolean {
  return (before.match(FENCES)?.length ?? 0) % 2 === 1;
}

/** What costs more than one mark of emphasis does, measured. */
const WEIGHTS = { container: 40, image: 4, column: 4, underline: 2 };
/** So many characters of one paragraph weigh as much as a mark. */
const LETTERS = 100;
const USUAL_DEPTH = 100;
const USUAL_COLUMNS = 100;

/** A line may be in many containers only if it begins with as many marks. */
const DEEPEST = 100;
const DEEP = /^[ \t>*+\-0-9.)]{100}/m;

const GAP = /(?:\r\n|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r(?!\n)))+/g;
const BLANKS = /(?:[ \t]*(?:\r\n|\n|\r(?!\n)))*/y;
const CONTAINERS = /^(?:[ \t]|>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$))*/;
const FENCE = /^[ \t>*+\-0-9.)]*(?:```|~~~)/;
const FENCES = /^[ \t>*+\-0-9.)]*(?:```|~~~)/gm;
const HTML = /^ {0,3}<[/!?a-z]/i;
const DEFINITION = /^ {0,3}\[[^\]]{1,100}\]:/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
