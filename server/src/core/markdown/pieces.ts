import type { Definition, FootnoteDefinition, Nodes, RootContent } from 'mdast';
import { type Cut, cuts, frontMatterEnd, opensFrontMatter } from './cut.ts';
import { once } from '../once.ts';
import { parseMarkdown } from './dialect.ts';
import type { Directive } from './directives.ts';
import { spanOf } from './inline.ts';
import { proseBlocks } from './prose.ts';
import { readBlocks, type Document } from './read.ts';

/** A stretch of a document across whose ends no construct goes on. All offsets count from its start. */
export interface Piece {
  readonly text: string;
  /** True where it begins with a `#` heading. */
  readonly headed: boolean;
  /** Its blocks, where links and notes to `defined` labels count as such. */
  blocks(defined?: string): readonly RootContent[];
  /** What it reads by itself. */
  alone(): Document;
  headings(): readonly TopHeading[];
  /** The labels it defines, in the form that a reference to them is compared in; notes begin with `^`. */
  definitions(): readonly string[];
  /** The labels that it may refer to; undefined where that cannot be told without parsing. */
  labels(): ReadonlySet<string> | undefined;
  directives(): readonly Directive[];
  /** The notes that it may refer to, as labels. */
  calls(): readonly string[];
  /** Its top headings, each as a piece by itself. */
  titles(): readonly Title[];
  /** The marks of divs and of comments in it, which may hold across headings. */
  marks(): Marks | undefined;
}

/** A heading lent to what stands under it. */
export interface Title extends TopHeading {
  readonly piece: Piece;
  /** True where the answers to what stands before it may be found under it. */
  readonly opensKey: boolean;
}

/** What may open or close something that goes on across headings; each may be absent. */
export interface Marks {
  readonly divs: boolean;
  readonly comments: boolean;
}

/** A heading of the document itself rather than of a quotation or an item. */
export interface TopHeading {
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** A source in pieces, in order and together all of it. */
export interface Pieces {
  readonly source: string;
  readonly pieces: readonly Piece[];
  /** Where each begins. */
  readonly starts: readonly number[];
}

/** Cuts a source into pieces. Those of `before` that an edit has left alone are the same ones. */
export function cutIntoPieces(source: string, before?: Pieces): Pieces {
  if (!before) return cutFrom(source, 0, undefined);
  if (before.source === source) return before;
  const same = sharedStart(before.source, source);
  const kept = Math.max(0, lastAt(before.starts, same) - 1);
  // Whether front matter closes is told by what comes after it.
  const from = opensFrontMatter(source) && !closesFrontMatter(before) ? 0 : kept;
  return cutFrom(source, from, { ...before, same });
}

function cutFrom(
  source: string,
  kept: number,
  before: (Pieces & { readonly same: number }) | undefined,
): Pieces {
  const pieces = before ? before.pieces.slice(0, kept) : [];
  const starts = before ? before.starts.slice(0, kept) : [];
  const end = before ? sharedEnd(before.source, source, before.same) : 0;
  const grown = source.length - (before?.source.length ?? 0);
  const between = once(() => before && byText(before, kept, before.source.length - end));
  let open: Cut | undefined;
  const close = (to: number): void => {
    if (!open) return;
    const text = source.slice(open.at, to);
    // Several edits at once leave much alone between them. The first piece alone may open with front matter.
    const [first] = before?.pieces ?? [];
    const known =
      open.at > 0 ? between()?.get(text)?.shift() : first?.text === text ? first : undefined;
    starts.push(open.at);
    pieces.push(
      known?.headed === open.heading ? known : pieceOf(text, open.heading, open.at === 0),
    );
  };
  for (const cut of cuts(source, kept === 0 ? 0 : (before?.starts[kept] ?? 0))) {
    close(cut.at);
    // Blank lines at the start go with what follows them.
    open = pieces.length === 0 ? { ...cut, at: 0 } : cut;
    if (!before || open.at === 0 || cut.at < source.length - end) continue;
    const again = lastAt(before.starts, cut.at - grown);
    if (again === 0 || before.starts[again] !== cut.at - grown) continue;
    for (let at = again; at < before.pieces.length; at++) {
      const piece = before.pieces[at];
      if (!piece) continue;
      pieces.push(piece);
      starts.push((before.starts[at] ?? 0) + grown);
    }
    return { source, pieces, starts };
  }
  if (!open && source !== '') open = { at: 0, heading: false };
  close(source.length);
  return { source, pieces, starts };
}

/** The pieces from one place in the order on that begin before an offset, except the first of all. */
function byText({ pieces, starts }: Pieces, from: number, to: number): Map<string, Piece[]> {
  const found = new Map<string, Piece[]>();
  for (let at = Math.max(1, from); at < pieces.length && (starts[at] ?? 0) < to; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const same = found.get(piece.text);
    if (same) same.push(piece);
    else found.set(piece.text, [piece]);
  }
  return found;
}

function closesFrontMatter({ source }: Pieces): boolean {
  return frontMatterEnd(source) > 0;
}

/** How far two texts are the same from their start. */
function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  return growing(most, (from, to) => a.slice(from, to) === b.slice(from, to));
}

/** How far they are from their end, without what is shared at the start. */
function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  const tail = (text: string, from: number, to: number): string =>
    text.slice(text.length - to, text.length - from);
  return growing(most, (from, to) => tail(a, from, to) === tail(b, from, to));
}

/** How far something holds: whole blocks are compared at once, which is quicker than unit by unit. */
function growing(most: number, holds: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let step = 65_536; step > 0; step >>= 4)
    while (at + step <= most && holds(at, at + step)) at += step;
  return at;
}

/** The place of the last of some rising numbers that is not above `most`; -1 where none is. */
export function lastAt(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `first` of the piece that a text begins with, which alone may open with front matter. */
export function pieceOf(text: string, headed: boolean, first: boolean): Piece {
  return new SourcePiece(text, headed, first);
}

/**
 * Tells each thing when it is first asked for it, and keeps it. An open note keeps all its pieces, and little is ever
 * asked of most, so they are small.
 */
class SourcePiece implements Piece {
  private knownBlocks:
    { readonly defined: string; readonly blocks: readonly RootContent[] } | undefined;
  private knownDocument: Document | undefined;
  private knownHeadings: readonly TopHeading[] | undefined;
  private knownDefinitions: readonly string[] | undefined;
  private knownLabels: ReadonlySet<string> | typeof UNCLEAR | undefined;
  private knownDirectives: readonly Directive[] | undefined;
  private knownCalls: readonly string[] | undefined;
  private knownMarks: Marks | typeof NO_MARKS | undefined;
  private knownTitles: readonly Title[] | undefined;

  constructor(
    readonly text: string,
    readonly headed: boolean,
    private readonly first: boolean,
  ) {}

  /** Those for the labels that were asked for last are kept. */
  blocks(defined = ''): readonly RootContent[] {
    if (this.knownBlocks?.defined !== defined)
      this.knownBlocks = { defined, blocks: parsePiece(this.text, this.first, defined) };
    return this.knownBlocks.blocks;
  }

  alone(): Document {
    return (this.knownDocument ??= readBlocks(this.text, this.blocks()));
  }

  headings(): readonly TopHeading[] {
    return (this.knownHeadings ??= HEADING_LIKE.test(this.text)
      ? topHeadingsIn(this.blocks())
      : NONE);
  }

  definitions(): readonly string[] {
    return (this.knownDefinitions ??= this.text.includes(']:') ? definedIn(this.blocks()) : NONE);
  }

  labels(): ReadonlySet<string> | undefined {
    this.knownLabels ??= labelsIn(this.text) ?? UNCLEAR;
    return this.knownLabels === UNCLEAR ? undefined : this.knownLabels;
  }

  directives(): readonly Directive[] {
    return (this.knownDirectives ??= this.text.includes('myelint-')
      ? this.alone().directives
      : NONE);
  }

  calls(): readonly string[] {
    return (this.knownCalls ??= this.text.includes('[^') ? callsIn(this.text) : NONE);
  }

  titles(): readonly Title[] {
    return (this.knownTitles ??= titlesOf(this.text, this.headings()));
  }

  marks(): Marks | undefined {
    this.knownMarks ??= marksIn(this.text) ?? NO_MARKS;
    return this.knownMarks === NO_MARKS ? undefined : this.knownMarks;
  }
}

const NONE: readonly never[] = [];
const NO_MARKS = 'none';
const UNCLEAR = 'unclear';

function titlesOf(text: string, headings: readonly TopHeading[]): readonly Title[] {
  if (headings.length === 0) return NONE;
  return headings.map((heading) => {
    const title = text.slice(heading.start, heading.end);
    return {
      ...heading,
      piece: pieceOf(`${title}\n\n`, true, false),
      opensKey: /answer|key|solution/i.test(title),
    };
  });
}

function callsIn(text: string): readonly string[] {
  return [...text.matchAll(CALL)].map(([, label = '']) => comparable(label));
}

function marksIn(text: string): Marks | undefined {
  if (/^(?:```|~~~)/.test(text)) return undefined;
  const marks = { divs: text.includes(':::'), comments: text.includes('%%') };
  return marks.divs || marks.comments ? marks : undefined;
}

/** Those of the labels defined anywhere in a document that a piece may refer to, as one comparable value. */
export function wanted(piece: Piece, defined: ReadonlySet<string>): string {
  if (defined.size === 0) return '';
  const labels = piece.labels();
  const here = [...(labels ?? defined)].filter((label) => defined.has(label));
  return here.sort().join('\n');
}

/** The labels that pieces define for each other. */
export function definedBy(pieces: readonly Piece[]): ReadonlySet<string> {
  const defined = new Set<string>();
  for (const piece of pieces) for (const label of piece.definitions()) defined.add(label);
  return defined;
}

/** The blocks of a document in pieces, each parsed by itself, at their places in the whole. */
export function parsePieces({ pieces, starts }: Pieces): RootContent[] {
  const defined = definedBy(pieces);
  return pieces.flatMap((piece, at) =>
    piece.blocks(wanted(piece, defined)).map((block) => moved(block, starts[at] ?? 0)),
  );
}

/** A block and all in it, further on; the parsed one stays as it is. Blocks may nest as deep as a file is long. */
export function moved<Node extends Nodes>(node: Node, by: number): Node {
  if (by === 0) return node;
  const root = placed(node, by);
  const open: Nodes[] = [root];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!('children' in next)) continue;
    const children: readonly Nodes[] = next.children;
    const copies = children.map((child) => placed(child, by));
    Object.assign(next, { children: copies });
    for (const copy of copies) open.push(copy);
  }
  return root;
}

function placed<Node extends Nodes>(node: Node, by: number): Node {
  const { position } = node;
  if (!position) return { ...node };
  const { start, end } = position;
  return {
    ...node,
    position: {
      start: { ...start, offset: (start.offset ?? 0) + by },
      end: { ...end, offset: (end.offset ?? 0) + by },
    },
  };
}

/**
 * A piece is parsed behind a blank line, so that a `---` at its start is no front matter, and behind
 * definitions of the labels that others define for it.
 */
function parsePiece(text: string, first: boolean, defined: string): readonly RootContent[] {
  const prose = proseBlocks(text);
  if (prose) return prose;
  const labels = defined === '' || (first && frontMatterEnd(text) > 0) ? [] : defined.split('\n');
  if (first && labels.length === 0) return parseMarkdown(text).children;
  const lent = labels.map((label) => `[${label}]: #\n\n`).join('');
  const before = lent === '' ? '\n' : `${lent}***\n\n`;
  const mark = first && text.startsWith('\uFEFF') ? 1 : 0;
  return parseMarkdown(before + text.slice(mark))
    .children.filter((block) => spanOf(block).start >= before.length)
    .map((block) => moved(block, mark - before.length));
}

/** A line that may be a heading or the line under one. */
const HEADING_LIKE =
  /(?:^|[\r\n]) {0,3}(?:#{1,6}(?=[ \t\r\n]|$)|=+[ \t]*(?=[\r\n]|$)|-+[ \t]*(?=[\r\n]|$))/;

function topHeadingsIn(blocks: readonly RootContent[]): TopHeading[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' ? [{ depth: block.depth, ...spanOf(block) }] : [],
  );
}

function definedIn(blocks: readonly Nodes[]): string[] {
  const labels: string[] = [];
  const open: Nodes[] = [...blocks];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition')
      labels.push(labelOf(node));
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  return labels;
}

function labelOf({ type, identifier }: Definition | FootnoteDefinition): string {
  return comparable(type === 'definition' ? identifier : `^${identifier}`);
}

function labelsIn(text: string): ReadonlySet<string> | undefined {
  if (!text.includes('[')) return NO_LABELS;
  const labels = new Set<string>();
  for (const [, label = ''] of text.matchAll(LABEL)) {
    // The marks of a quotation or an item may stand at the start of a label's next line.
    if (/[\r\n]/.test(label)) return undefined;
    labels.add(comparable(label));
  }
  return labels;
}

const NO_LABELS: ReadonlySet<string> = new Set();
const CALL = /\[(\^(?:\\[^]|[^[\]\\]){1,1000})\](?!:)/g;
const LABEL = /\[((?:\\[^]|[^[\]\\]){1,1000})(?=\])/g;

/** A label as CommonMark compares it: white space as one space, case folded. */
function comparable(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}
