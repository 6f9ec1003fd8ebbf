import type { Span } from '../model.ts';
import type { Plain } from './plain.ts';

/** One block of prose: a paragraph, heading, list item, table cell, caption or front-matter value. */
export interface Passage {
  readonly kind:
    'paragraph' | 'heading' | 'item' | 'cell' | 'term' | 'definition' | 'alt' | 'metadata';
  readonly plain: Plain;
  /** Where the block stands in the source. */
  readonly source: Span;
  readonly context: Context;
}

/**
 * What the structure around a passage says of it. Each part is there in all of them, so that they have one shape:
 * they are asked for a sentence over and over.
 */
export interface Context {
  /** The headings above it, outermost first; the title of a callout or a div counts as one. */
  readonly headings: readonly Passage[];
  /** The sentence before the list that it is an item of, or the caption of its table. */
  readonly leadIn: Passage | undefined;
  /** The items that its list is nested in, outermost first. */
  readonly parents: readonly Passage[];
  /** The innermost list it stands in. */
  readonly list: ListPlace | undefined;
  /** The term that it defines. */
  readonly term: Passage | undefined;
  /** For a cell: the heads of its column and its row, and where it stands. */
  readonly column: Passage | undefined;
  readonly row: Passage | undefined;
  readonly cell: CellPlace | undefined;
  /** For a task or quiz option. */
  readonly task: 'ticked' | 'open' | undefined;
  /** True inside a block quote that is not a callout. */
  readonly quoted: boolean | undefined;
  /** The callout or div around it: `failure` of `[!failure]`, `callout-note` of `{.callout-note}`. */
  readonly callout: Callout | undefined;
  /** For a footnote: the passage that refers to it. */
  readonly reference: Passage | undefined;
}

export interface ListPlace {
  /** The offset where the list begins: the same for all its items. */
  readonly id: number;
  /** The mark as written: `-`, `2.`, `3)`. */
  readonly marker: string;
  /** Zero-based place among its siblings. */
  readonly index: number;
}

export interface CellPlace {
  /** Zero-based; row 0 is the head of the table. */
  readonly row: number;
  readonly column: number;
}

export interface Callout {
  /** In lower case; empty for a div without a class. */
  readonly type: string;
  readonly title?: Passage | undefined;
}

export const NO_CONTEXT: Context = {
  headings: [],
  leadIn: undefined,
  parents: [],
  list: undefined,
  term: undefined,
  column: undefined,
  row: undefined,
  cell: undefined,
  task: undefined,
  quoted: undefined,
  callout: undefined,
  reference: undefined,
};
