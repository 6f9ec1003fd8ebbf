import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import type { Span } from '../model.ts';
import { parseMarkdown } from './dialect.ts';
import { readDirectives, type Directive } from './directives.ts';
import { readFence } from './fences.ts';
import { readFrontMatter } from './frontmatter.ts';
import { readInline, spanOf, type Inline } from './inline.ts';
import { letterOf, lettersIn, type Letter } from './letters.ts';
import { NO_CONTEXT, type Callout, type Context, type Passage } from './passage.ts';
import { lines, slice, toSource, trim, type Plain } from './plain.ts';
import { sameAs } from './same.ts';

/** The prose of a document in reading order, and the instructions in its comments. */
export interface Document {
  readonly passages: readonly Passage[];
  readonly directives: readonly Directive[];
}

/** Cuts a Markdown source into passages of plain text, each with the structure it stands in. */
export function readMarkdown(source: string): Document {
  return readBlocks(source, parseMarkdown(source).children);
}

/** The same of a source whose blocks are parsed. Passages that `before` has too, at the same places, are the same ones. */
export function readBlocks(
  source: string,
  blocks: readonly RootContent[],
  before?: Document,
): Document {
  const reader = new Reader(source, before && sameAs(before.passages));
  reader.blocks(blocks, NO_CONTEXT, 'paragraph');
  return { passages: reader.passages, directives: reader.directives };
}

/** Quotes and lists nested deeper hold no prose, and would overflow the stack. */
const DEEPEST = 200;

type Block = RootContent | BlockContent | DefinitionContent;
type ProseKind = 'paragraph' | 'item';

/** "A common mistake:", which leads in whatever comes next, as "See Table 2." does not. */
function announcing(passage: Passage | undefined): Passage | undefined {
  return passage &&
    passage.plain.text.length <= LONGEST_TITLE &&
    /^[^.!?;:]+:\s*$/.test(passage.plain.text)
    ? passage
    : undefined;
}

/** The depth of a title that is only set in bold: any heading ends what it holds for. */
const BELOW_HEADINGS = 7;

/** A paragraph of a few bold words, and no sentence. */
function isTitle({ children, position }: Paragraph, source: string): boolean {
  const [strong, ...rest] = children;
  if (strong?.type !== 'strong' || !position) return false;
  const text = source.slice(position.start.offset, position.end.offset);
  return (
    rest.every((node) => node.type === 'text' && /^:?$/.test(node.value.trim())) &&
    text.length <= LONGEST_TITLE &&
    !/[.!?,;\n]/.test(text) &&
    // "**The wasting is caused by**": an exercise to be completed.
    !/ (?:an?|are|as|by|from|in|is|of|the|to|with)[*_: ]*$/i.test(text)
  );
}

/** In UTF-16 units, its marks included. */
const LONGEST_TITLE = 60;

/** What holds at one place among sibling blocks. */
interface Scope {
  headings: readonly Passage[];
  /** The depths of the headings that stand in this scope; the first ones may be inherited. */
  depths: readonly number[];
  callout: Callout | undefined;
  leadIn: Passage | undefined;
  /** The term that later paragraphs may define. */
  term: Passage | undefined;
}

class Reader {
  readonly passages: Passage[] = [];
  readonly directives: Directive[] = [];
  private readonly references = new Map<string, Passage>();
  private depth = 0;
  /** Closing `:::` lines that lazily ended up inside a nested block. */
  private closings = 0;
  /** True between the two `%%` of a comment that spans blocks. */
  private hidden = false;

  constructor(
    private readonly source: string,
    private readonly known: (passage: Passage) => Passage = (passage) => passage,
  ) {}

  /** Reads sibling blocks. A heading holds for its later siblings, a paragraph leads in a list. */
  blocks(blocks: readonly Block[], context: Context, kind: ProseKind, leadIn?: Passage): void {
    if (this.depth >= DEEPEST) return;
    this.depth++;
    const scope: Scope = {
      headings: context.headings,
      depths: context.headings.map(() => 0),
      callout: context.callout,
      leadIn,
      term: undefined,
    };
    const divs: Scope[] = [];
    blocks.forEach((block, index) => {
      this.block(block, blocks[index - 1], blocks[index + 1], scope, divs, context, kind);
      while (this.closings > 0 && divs.length > 0) {
        this.closings--;
        Object.assign(scope, divs.pop());
      }
    });
    this.depth--;
  }

  private block(
    block: Block,
    before: Block | undefined,
    after: Block | undefined,
    scope: Scope,
    divs: Scope[],
    context: Context,
    kind: ProseKind,
  ): void {
    const { headings, callout, leadIn } = scope;
    const here: Context = { ...context, headings, callout };
    switch (block.type) {
      case 'heading': {
        let kept = scope.depths.length;
        while (kept > 0 && (scope.depths[kept - 1] ?? 0) >= block.depth) kept--;
        const above = headings.slice(0, kept);
        const inline = this.inline(block.children, here);
        const passage = this.push('heading', inline, spanOf(block), {
          ...here,
          headings: above,
        });
        scope.headings = passage ? [...above, passage] : above;
        scope.depths = passage
          ? [...scope.depths.slice(0, kept), block.depth]
          : scope.depths.slice(0, kept);
        scope.leadIn = scope.term = undefined;
        break;
      }
      case 'paragraph':
        if (before?.type === 'table' && this.captionOf(block)) break;
        this.paragraph(block, scope, divs, context, kind);
        if (kind === 'paragraph' && isTitle(block, this.source)) this.entitle(scope, after);
        break;
      case 'list':
        this.list(block, { ...here, leadIn });
        scope.leadIn = after?.type === 'list' ? this.asked(UNFINISHED) : undefined;
        scope.term = undefined;
        break;
      case 'table': {
        const caption = after?.type === 'paragraph' ? this.captionOf(after) : undefined;
        this.table(block, { ...here, leadIn }, caption);
        scope.leadIn = scope.term = undefined;
        break;
      }
      case 'blockquote':
        this.quote(block.children, { ...here, leadIn: announcing(leadIn) });
        scope.leadIn = scope.term = undefined;
        break;
      case 'footnoteDefinition':
        this.footnote(block);
        break;
      case 'html':
        this.comments(spanOf(block));
        break;
      case 'yaml':
        for (const value of readFrontMatter(this.source, spanOf(block))) {
          this.push('metadata', value, toSource(value, whole(value)), NO_CONTEXT);
        }
        break;
      case 'definition':
        break;
      default:
        scope.leadIn = scope.term = undefined;
    }
  }

  /** "**Aetiology**" alone on its line: it holds for the paragraphs below it as a heading does. */
  private entitle(scope: Scope, after: Block | undefined): void {
    const title = scope.leadIn;
    const kept = scope.depths.indexOf(BELOW_HEADINGS);
    if (kept >= 0) {
      scope.headings = scope.headings.slice(0, kept);
      scope.depths = scope.depths.slice(0, kept);
    }
    if (!title || after?.type !== 'paragraph') return;
    scope.headings = [...scope.headings, title];
    scope.depths = [...scope.depths, BELOW_HEADINGS];
    scope.leadIn = undefined;
  }

  /** A paragraph; the fences of divs, definition lists and block comments arrive as such. */
  private paragraph(
    block: Paragraph,
    scope: Scope,
    divs: Scope[],
    context: Context,
    kind: ProseKind,
  ): void {
    const here = (): Context => ({
      ...context,
      headings: scope.headings,
      callout: scope.callout,
      leadIn: announcing(scope.leadIn) ?? context.leadIn,
    });
    const inline = this.inline(block.children, here());
    const read = (plain: Plain, span: Span): void => {
      const passage = this.prose(plain, span, here(), scope, kind);
      if (!passage) return;
      scope.leadIn = passage;
    };
    if (!inline.text.includes(':::')) {
      read(inline, spanOf(block));
      return;
    }
    const chunk = { start: 0, end: 0 };
    const flush = (): void => {
      const plain = trim(slice(inline, chunk.start, chunk.end));
      if (plain.text !== '') read(plain, toSource(plain, whole(plain)));
    };
    for (const line of lines(inline.text)) {
      const place = toSource(inline, line);
      const fence = readFence(inline.text.slice(line.start, line.end), this.source, place);
      if (!fence) {
        chunk.end = line.end;
        continue;
      }
      flush();
      chunk.start = chunk.end = line.end;
      if (fence.opens) {
        divs.push({ ...scope });
        const title =
          fence.title &&
          this.push('heading', fence.title, toSource(fence.title, whole(fence.title)), here());
        scope.callout = { type: fence.type, title };
        if (title) {
          scope.headings = [...scope.headings, title];
          scope.depths = [...scope.depths, 0];
        }
        scope.leadIn = scope.term = undefined;
      } else if (divs.length > 0) {
        Object.assign(scope, divs.pop());
        scope.leadIn = scope.term = undefined;
      } else {
        this.closings++;
      }
    }
    flush();
  }

  /** Prose, or the term and definitions of a Pandoc definition list. */
  private prose(
    plain: Plain,
    span: Span,
    context: Context,
    scope: Scope,
    kind: ProseKind,
  ): Passage | undefined {
    const marks = [...plain.text.matchAll(DEFINITION)];
    const [first] = marks;
    const part = (partKind: Passage['kind'], start: number, end: number, inside: Context) => {
      const text = trim(slice(plain, start, end));
      return this.push(partKind, text, toSource(text, whole(text)), inside);
    };
    if (!first) {
      const options = lettersIn(plain.text);
      const letter =
        options.length === 0 &&
        kind === 'item' &&
        context.list &&
        letterOf(plain.text, context.list.index);
      if (letter) {
        const text = trim(slice(plain, letter.length, plain.text.length));
        const list = { ...context.list, marker: letter.trim() };
        return this.push(kind, text, toSource(text, whole(text)), { ...context, list });
      }
      if (options.length > 0) return this.options(plain, options, context, scope, kind);
      const passage = this.push(kind, plain, span, context);
      scope.term = passage;
      return passage;
    }
    if (first.index > 0) scope.term = part('term', 0, first.index, context);
    const { term } = scope;
    marks.forEach((mark, index) => {
      const end = marks[index + 1]?.index ?? plain.text.length;
      part('definition', mark.index + mark[0].length, end, { ...context, term });
    });
    scope.leadIn = undefined;
    return undefined;
  }

  /** The lettered lines of a question, which Markdown does not count as a list: "a) …", "(b) …". */
  private options(
    plain: Plain,
    options: readonly Letter[],
    context: Context,
    scope: Scope,
    kind: ProseKind,
  ): Passage | undefined {
    const part = (partKind: Passage['kind'], start: number, end: number, inside: Context) => {
      const text = trim(slice(plain, start, end));
      return this.push(partKind, text, toSource(text, whole(text)), inside);
    };
    const [first] = options;
    const stem = first && first.start > 0 ? part(kind, 0, first.start, context) : undefined;
    const leadIn = stem ?? scope.leadIn ?? this.asked(UNFINISHED);
    const id = first ? toSource(plain, { start: first.start, end: first.start + 1 }).start : 0;
    options.forEach(({ marker, start, end }, index) => {
      part('item', start + marker.length, end, {
        ...context,
        leadIn,
        list: { id, marker, index },
      });
    });
    scope.term = undefined;
    return stem;
  }

  /** "7. Which of these …?" before a list of its own kind: an item that leads in the list behind it. */
  private asked(ending = /[:?]\s*$/): Passage | undefined {
    const last = this.passages.at(-1);
    return last?.kind === 'item' && ending.test(last.plain.text) ? last : undefined;
  }

  private list(list: List, context: Context): void {
    const id = spanOf(list).start;
    list.children.forEach((item, index) => {
      const marker = MARKER.exec(this.source.slice(spanOf(item).start, spanOf(item).start + 11));
      this.item(item, { ...context, list: { id, marker: marker?.[0] ?? '', index } });
    });
  }

  private item(item: ListItem, context: Context): void {
    const task = typeof item.checked === 'boolean' ? (item.checked ? 'ticked' : 'open') : undefined;
    const [head, ...rest] = item.children;
    if (!head) return;
    const inside: Context = { ...context, task };
    const first = this.passages.length;
    this.blocks([head], inside, 'item');
    const parent = this.passages.slice(first).find((passage) => passage.kind !== 'alt');
    this.blocks(
      rest,
      parent ? { ...inside, leadIn: undefined, parents: [...context.parents, parent] } : inside,
      'item',
    );
  }

  /** A block quote; one that begins with `[!type] Title` is a callout, and no quotation. */
  private quote(children: readonly Block[], context: Context): void {
    const [head, ...rest] = children;
    const mark =
      head?.type === 'paragraph'
        ? CALLOUT.exec(this.source.slice(spanOf(head).start, spanOf(head).end))
        : null;
    if (head?.type !== 'paragraph' || !mark) {
      this.blocks(children, { ...context, quoted: true }, 'paragraph');
      return;
    }
    const inline = this.inline(head.children, context);
    const lineEnd = inline.text.indexOf('\n');
    const titleEnd = lineEnd < 0 ? inline.text.length : lineEnd;
    const named = CALLOUT.exec(inline.text)?.[0].length ?? 0;
    const text = trim(slice(inline, named, titleEnd));
    const title = this.push('heading', text, toSource(text, whole(text)), context);
    const inside: Context = {
      ...context,
      headings: title ? [...context.headings, title] : context.headings,
      callout: { type: (mark[1] ?? '').toLowerCase(), title },
    };
    const body = trim(slice(inline, titleEnd, inline.text.length));
    const passage = this.push('paragraph', body, toSource(body, whole(body)), inside);
    // The body's first lines lead in what follows them, as any paragraph does.
    this.blocks(rest, inside, 'paragraph', passage);
  }

  private footnote(block: FootnoteDefinition): void {
    const reference = this.references.get(block.identifier);
    const headings = reference?.context.headings ?? [];
    this.blocks(block.children, { ...NO_CONTEXT, headings, reference }, 'paragraph');
  }

  /** The caption that a paragraph beside a table is: "Table 2: …", or Pandoc's ": …". */
  private captionOf(block: Paragraph): Plain | undefined {
    const { plain } = readInline(this.source, block.children);
    const mark = CAPTION.exec(plain.text);
    if (!mark) return undefined;
    return trim(slice(plain, mark[1] ? mark[1].length : 0, plain.text.length));
  }

  /** Cells are read after the caption that stands below them, since it leads them in. */
  private table(table: Table, context: Context, caption: Plain | undefined): void {
    const leadIn = caption
      ? this.push('paragraph', caption, toSource(caption, whole(caption)), context)
      : context.leadIn;
    const cell = (node: TableCell, inside: Context): Passage | undefined =>
      this.push('cell', this.inline(node.children, inside), spanOf(node), inside);
    const columns: (Passage | undefined)[] = [];
    // A row that fills its first cell alone heads the rows after it.
    let group: Passage | undefined;
    table.children.forEach((line, row) => {
      let rowHead: Passage | undefined;
      const heads = row > 0 && line.children.length > 1 && line.children.every(isFilledFirst);
      line.children.forEach((node, column) => {
        const passage = cell(node, {
          ...context,
          leadIn,
          parents: group && !heads ? [...context.parents, group] : context.parents,
          column: columns[column],
          row: rowHead,
          cell: { row, column },
        });
        if (heads && passage) group = passage;
        if (row === 0) columns.push(passage);
        else if (column === 0) rowHead = passage;
      });
    });
  }

  /** The text of a block; alt texts and inline notes become passages, comments directives. */
  private inline(children: readonly PhrasingContent[], context: Context): Plain {
    const inline = readInline(this.source, children);
    this.pending = undefined;
    for (const span of inline.html) this.comments(span);
    for (const alt of inline.alts) this.push('alt', alt, toSource(alt, whole(alt)), context);
    this.pending = inline;
    return inline.plain;
  }

  /** What the next passage brings along: its footnotes. */
  private pending: Inline | undefined;

  private comments(span: Span): void {
    const html = this.source.slice(span.start, span.end);
    if (html.includes('myelint-')) this.directives.push(...readDirectives(html, span.start));
  }

  private push(
    kind: Passage['kind'],
    text: Plain,
    source: Span,
    context: Context,
  ): Passage | undefined {
    const plain = this.visible(text);
    if (!/[^\s\uFFFC]/.test(plain.text)) return undefined;
    const passage = this.known({ kind, plain, source, context });
    this.passages.push(passage);
    const { footnotes = [], notes = [] } = this.pending ?? {};
    this.pending = undefined;
    for (const identifier of footnotes) this.references.set(identifier, passage);
    for (const note of notes) {
      const inside = { ...context, reference: passage };
      this.push('paragraph', note, toSource(note, whole(note)), inside);
    }
    return passage;
  }

  /** Leaves out what an Obsidian comment across blocks hides: `%%` on a line's start to `%%`. */
  private visible(plain: Plain): Plain {
    if (!this.hidden) {
      const open = /(?:^|\n)%%/.exec(plain.text);
      if (!open) return plain;
      const from = toSource(plain, { start: open.index, end: open.index + open[0].length }).end;
      if (!this.source.includes('%%', from)) return plain;
      this.hidden = true;
      return slice(plain, 0, open.index);
    }
    const close = plain.text.indexOf('%%');
    if (close < 0) return slice(plain, 0, 0);
    this.hidden = false;
    return slice(plain, close + 2, plain.text.length);
  }
}

/** "22. ALS is best described *as*": what the letters behind it complete. */
const UNFINISHED = /(?:[:?]|\b(?:an?|as|by|from|in|is|are|of|the|to|with))\s*$/;
const DEFINITION = /(?:^|\n)[ \t]{0,3}[:~][ \t]+/g;
const MARKER = /^(?:[-+*]|\d{1,9}[.)])/;
const CALLOUT = /^\[!([A-Za-z][\w-]*)(?:\|[^\]]*)?\][+-]?[ \t]*/;
const CAPTION = /^(?:([ \t]*(?:Table)?:[ \t]+)|Table\s+\w+[.:\s])/i;

function whole(plain: Plain): Span {
  return { start: 0, end: plain.text.length };
}

function isFilledFirst({ children }: TableCell, column: number): boolean {
  return column === 0 ? children.length > 0 : children.length === 0;
}
