/** A place where a document can be cut; `heading` where a `#` heading stands there. */
export interface Cut {
  readonly at: number;
  readonly heading: boolean;
}

/**
 * Where a Markdown source may be cut, the first place being `from`, itself a cut: no construct goes on across
 * one, so that the parsed pieces together are the parsed whole. Only block starts are looked at, in doubt
 * nothing is cut, and one cut says nothing to the next: what it leaves open is tracked as far as it is sure.
 */
export function* cuts(source: string, from: number): Generator<Cut> {
  const ground = newGround();
  let blank = false;
  // After a heading or at the start no block is left that could go on.
  let closed = true;
  let at = from;
  const metadata = from === 0 ? frontMatterEnd(source) : 0;
  if (metadata > 0) {
    yield { at: 0, heading: false };
    at = metadata;
  }
  for (const line of linesFrom(source, at)) {
    const text = line.at === 0 ? line.text.replace(/^\uFEFF/, '') : line.text;
    const rest = text.replace(/^[ \t]+/, '');
    if (isBlank(text)) {
      blank = true;
      ground.html = false;
      continue;
    }
    if (ground.open) {
      if (ground.open(text)) ground.open = undefined;
      blank = closed = false;
      continue;
    }
    const indent = indentOf(text);
    const ends = blank && indent === 0 && !(ground.list && MARKER.test(rest));
    if (!ground.lost && (closed || ends)) {
      const heading = indent === 0 && HEADING.test(rest);
      yield { at: line.at, heading };
      ground.list = undefined;
      ground.html = false;
      closed = heading;
      blank = true;
      if (heading) continue;
    }
    take(ground, rest, indent, blank);
    blank = closed = false;
  }
}

/** The end of the front matter that a source begins with, its last line end included; 0 where it has none. */
export function frontMatterEnd(source: string): number {
  const first = FRONT_MATTER.exec(source);
  if (!first) return 0;
  const [opening, fence = ''] = first;
  const close = fence === '---' ? /^---[ \t]*$/ : /^\+\+\+[ \t]*$/;
  for (const line of linesFrom(source, opening.length)) if (close.test(line.text)) return line.next;
  return 0;
}

/** True where the first line would open front matter, if another closed it. */
export function opensFrontMatter(source: string): boolean {
  return FRONT_MATTER.test(source);
}

/** What is open at a line. */
interface Ground {
  /** Tells of a line whether it closes the fence, comment or the like that is open. */
  open: ((line: string) => boolean) | undefined;
  /** The list item or footnote that lines indented this far belong to; not `sure` where it may have ended. */
  list: { readonly offset: number; readonly sure: boolean } | undefined;
  /** HTML may have begun that goes on to the next blank line. */
  html: boolean;
  /** Whether something is open cannot be told any more. */
  lost: boolean;
}

function newGround(): Ground {
  return { open: undefined, list: undefined, html: false, lost: false };
}

/** Follows what a line opens; `fresh` where no paragraph can go on in it. */
function take(ground: Ground, rest: string, indent: number, fresh: boolean): void {
  const { list } = ground;
  const opened = openerOf(rest);
  if (list && indent >= list.offset) {
    if (opened && !list.sure) ground.lost = true;
    return;
  }
  if (indent > 3) {
    // The parser takes some items behind indented code for text.
    ground.list = { offset: list?.offset ?? 2, sure: false };
    return;
  }
  const outside = !list || list.sure || indent < 2;
  if (opened) {
    if (ground.html || !outside || opened === 'unclear') ground.lost = true;
    else ground.open = opened.closes;
    ground.list = undefined;
    return;
  }
  const item = MARKER.exec(rest);
  if (THEMATIC_BREAK.test(rest) || rest.startsWith('>') || HEADING.test(rest)) {
    if (outside) ground.list = undefined;
  } else if (item) {
    const [marker] = item;
    const content = rest.slice(marker.length);
    const interrupts = /^(?:[-+*]|1[.)])$/.test(marker);
    // Behind indented code the parser takes an item that could not interrupt a paragraph for text.
    const clear = content.trim() !== '' && (interrupts || (fresh && (!list || list.sure)));
    ground.list = {
      offset: indent + marker.length + gapOf(content, indent + marker.length),
      sure: clear && outside && !ground.html,
    };
  } else if (rest.startsWith('[^')) {
    ground.list = { offset: 4, sure: fresh && outside };
  } else {
    if (/^<[A-Za-z/]/.test(rest)) ground.html = true;
    if (list) ground.list = fresh ? undefined : { ...list, sure: false };
  }
}

type Opener = { readonly closes: ((line: string) => boolean) | undefined } | 'unclear';

/** What a line opens that blank lines do not close. */
function openerOf(rest: string): Opener | undefined {
  const fence = FENCE.exec(rest);
  const marks = fence?.[1] ?? fence?.[2] ?? fence?.[3];
  if (marks !== undefined) {
    const shape = new RegExp(`^ {0,3}\\${marks.charAt(0)}{${marks.length},}[ \\t]*$`);
    return { closes: (line) => shape.test(line) };
  }
  if (!rest.startsWith('<')) return undefined;
  for (const [opening, closing] of HTML) {
    const match = opening.exec(rest);
    if (!match) continue;
    const after = rest.slice(match[0].length);
    if (/^-?>/.test(after) && match[0] === '<!--') return 'unclear';
    const closes = (line: string): boolean => closing.test(line);
    return { closes: closes(after) ? undefined : closes };
  }
  return undefined;
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const MARKER = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/;
const THEMATIC_BREAK = /^(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const FENCE = /^(?:(`{3,})(?=[^`]*$)|(~{3,})|(\${2,})(?=[^$]*$))/;
const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;

/** HTML that blank lines do not end, and what does. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
];

function isBlank(line: string): boolean {
  return !/[^ \t]/.test(line);
}

/** In columns; a tab goes to the next multiple of four. */
function indentOf(line: string, from = 0): number {
  let column = from;
  for (const unit of line) {
    if (unit === ' ') column++;
    else if (unit === '\t') column += 4 - (column % 4);
    else break;
  }
  return column - from;
}

/** How far behind its marker the content of an item begins, in columns. */
function gapOf(content: string, column: number): number {
  const gap = indentOf(content, column);
  return content.trim() === '' || gap > 4 ? 1 : gap;
}

interface Line {
  readonly at: number;
  readonly text: string;
  /** Where the next line begins. */
  readonly next: number;
}

function* linesFrom(source: string, from: number): Generator<Line> {
  let carriage = source.indexOf('\r', from);
  for (let at = from; at < source.length;) {
    if (carriage >= 0 && carriage < at) carriage = source.indexOf('\r', at);
    const feed = source.indexOf('\n', at);
    let end = feed < 0 ? source.length : feed;
    let next = feed < 0 ? source.length : feed + 1;
    if (carriage >= 0 && carriage < end) {
      end = carriage;
      if (carriage + 1 !== feed) next = carriage + 1;
    }
    yield { at, text: source.slice(at, end), next };
    at = next;
  }
}
