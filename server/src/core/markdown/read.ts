import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
  Table,
  Yaml,
} from 'mdast';
import { isScalar, parseDocument } from 'yaml';
import { parseMarkdown } from './dialect.ts';
import { readDirectives, type Directive } from './directives.ts';
import { altTexts, inlineText, spanOf } from './inline.ts';
import { NO_CONTEXT, type Context, type Passage } from './passage.ts';
import { align, slice, type Plain } from './plain.ts';

/** The prose of a document in reading order, and the instructions in its comments. */
export interface Document {
  readonly passages: readonly Passage[];
  readonly directives: readonly Directive[];
}

/** Cuts a Markdown source into passages of plain text, each with the structure it stands in. */
export function readMarkdown(source: string): Document {
  const reader = new Reader(source);
  reader.blocks(parseMarkdown(source).children, NO_CONTEXT, 'paragraph');
  return { passages: reader.passages, directives: reader.directives };
}

type Block = RootContent | BlockContent | DefinitionContent;

class Reader {
  readonly passages: Passage[] = [];
  readonly directives: Directive[] = [];

  constructor(private readonly source: string) {}

  /** Reads sibling blocks. A heading holds for its later siblings, a paragraph leads in a list. */
  blocks(blocks: readonly Block[], context: Context, kind: 'paragraph' | 'item'): void {
    let headings = context.headings;
    const levels: number[] = headings.map(() => 0);
    let previous = context.previous;
    let leadIn: Passage | undefined;
    for (const block of blocks) {
      const here: Context = {
        ...without(context, 'previous'),
        headings,
        ...optional({ previous }),
      };
      switch (block.type) {
        case 'heading': {
          while (levels.length > 0 && (levels.at(-1) ?? 0) >= block.depth) {
            levels.pop();
            headings = headings.slice(0, -1);
          }
          const passage = this.prose(block, block.children, 'heading', { ...here, headings });
          levels.push(block.depth);
          if (passage) headings = [...headings, passage];
          else headings = [...headings, NO_HEADING];
          previous = undefined;
          leadIn = undefined;
          break;
        }
        case 'paragraph': {
          const passage = this.paragraph(block, block.children, kind, here);
          leadIn = passage ?? leadIn;
          previous = passage ?? previous;
          break;
        }
        case 'list':
          this.list(block, { ...without(here, 'leadIn'), ...optional({ leadIn }) });
          leadIn = undefined;
          break;
        case 'table':
          this.table(block, here);
          leadIn = undefined;
          break;
        case 'blockquote':
          this.blocks(block.children, here, 'paragraph');
          leadIn = undefined;
          break;
        case 'footnoteDefinition':
          this.blocks(block.children, NO_CONTEXT, 'paragraph');
          break;
        case 'html':
          this.directives.push(...readDirectives(block.value, spanOf(block).start));
          break;
        case 'yaml':
          this.frontMatter(block);
          break;
        default:
          leadIn = undefined;
      }
    }
  }

  private list(list: List, context: Context): void {
    for (const item of list.children) this.item(item, context);
  }

  private item(item: ListItem, context: Context): void {
    const task =
      typeof item.checked === 'boolean'
        ? ({ task: item.checked ? 'ticked' : 'open' } as const)
        : {};
    const first = this.passages.length;
    const [head, ...rest] = item.children;
    if (!head) return;
    this.blocks([head], { ...context, ...task }, 'item');
    const parent = this.passages[first];
    const inside: Context = parent
      ? { ...without(context, 'leadIn'), ...task, parents: [...context.parents, parent] }
      : { ...context, ...task };
    this.blocks(rest, inside, 'item');
  }

  private table(table: Table, context: Context): void {
    const [head, ...rows] = table.children;
    const columns = (head?.children ?? []).map((cell) =>
      this.prose(cell, cell.children, 'cell', context),
    );
    for (const row of rows) {
      let rowHead: Passage | undefined;
      row.children.forEach((cell, index) => {
        const column = columns[index];
        const passage = this.prose(cell, cell.children, 'cell', {
          ...context,
          ...optional({ column, row: rowHead }),
        });
        if (index === 0 && passage) rowHead = passage;
      });
    }
  }

  /** A paragraph, or the term and definitions that a Pandoc definition list arrives as. */
  private paragraph(
    node: Nodes,
    children: readonly PhrasingContent[],
    kind: 'paragraph' | 'item',
    context: Context,
  ): Passage | undefined {
    const plain = this.inline(node, children);
    const definitions = [...plain.text.matchAll(/(?:^|\n)[ \t]{0,3}:[ \t]+/g)];
    const [first] = definitions;
    if (!first) return this.push(kind, plain, node, context);
    const term =
      first.index > 0
        ? this.push('term', slice(plain, 0, first.index), node, context)
        : context.previous;
    definitions.forEach((match, index) => {
      const start = match.index + match[0].length;
      const end = definitions[index + 1]?.index ?? plain.text.length;
      this.push('definition', slice(plain, start, end), node, {
        ...context,
        ...optional({ term }),
      });
    });
    return undefined;
  }

  private prose(
    node: Nodes,
    children: readonly PhrasingContent[],
    kind: Passage['kind'],
    context: Context,
  ): Passage | undefined {
    return this.push(kind, this.inline(node, children), node, context);
  }

  /** The text of a block; its images' alt texts become passages, its comments directives. */
  private inline(node: Nodes, children: readonly PhrasingContent[]): Plain {
    for (const alt of altTexts(this.source, children)) this.push('alt', alt, node, NO_CONTEXT);
    for (const child of children) {
      if (child.type === 'html') {
        this.directives.push(...readDirectives(child.value, spanOf(child).start));
      }
    }
    return inlineText(this.source, children);
  }

  private push(
    kind: Passage['kind'],
    plain: Plain,
    node: Nodes,
    context: Context,
  ): Passage | undefined {
    if (!/\S/.test(plain.text)) return undefined;
    const passage: Passage = { kind, plain, source: spanOf(node), context };
    this.passages.push(passage);
    return passage;
  }

  private frontMatter(node: Yaml): void {
    const start = this.source.indexOf('\n', spanOf(node).start) + 1;
    const document = parseDocument(node.value, { logLevel: 'silent' });
    for (const key of PROSE_KEYS) {
      const value = document.get(key, true);
      if (!isScalar(value) || typeof value.value !== 'string' || !value.range) continue;
      const [from, to] = value.range;
      const span = { start: start + from, end: start + to };
      this.push('metadata', align(this.source, span, value.value), node, NO_CONTEXT);
    }
  }
}

/** The front-matter keys whose values are prose. */
const PROSE_KEYS = ['title', 'subtitle', 'abstract', 'description', 'summary'] as const;

/** Keeps the heading levels right where a heading has no words. */
const NO_HEADING: Passage = {
  kind: 'heading',
  plain: { text: '', segments: [] },
  source: { start: 0, end: 0 },
  context: NO_CONTEXT,
};

/** The fields that have a value. */
function optional<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

function without<Key extends keyof Context>(context: Context, key: Key): Context {
  const { [key]: _, ...rest } = context;
  return rest as Context;
}
