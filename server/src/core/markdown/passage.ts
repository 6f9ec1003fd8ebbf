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

/** What the structure around a passage says of it. */
export interface Context {
  /** The headings above it, outermost first. */
  readonly headings: readonly Passage[];
  /** The sentence before the list that it is an item of. */
  readonly leadIn?: Passage;
  /** The items that its list is nested in, outermost first. */
  readonly parents: readonly Passage[];
  /** The term that it defines. */
  readonly term?: Passage;
  /** For a cell: the heads of its column and its row. */
  readonly column?: Passage;
  readonly row?: Passage;
  /** For a task or quiz option. */
  readonly task?: 'ticked' | 'open';
  /** The paragraph before it under the same heading, for antecedents. */
  readonly previous?: Passage;
}

export const NO_CONTEXT: Context = { headings: [], parents: [] };
