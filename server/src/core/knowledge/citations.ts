import type { KnowledgeFile, KnowledgeProblem, Reference, Span } from '../model.ts';
import { problemAt } from './front-matter.ts';

/** A citation group in the prose of a card, `[@key]` or `[@key; @key]`. */
export interface CitationGroup {
  readonly span: Span;
  readonly keys: readonly string[];
}

/** Finds the citation groups of a card; offsets are into `text`. */
export function citationGroups(text: string): CitationGroup[] {
  return [...text.matchAll(GROUP)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    keys: match[0]
      .slice(1, -1)
      .split(';')
      .map((key) => key.trim().slice(1)),
  }));
}

/** Keys in a card's prose that no reference answers to. */
export function unknownCitations(
  file: KnowledgeFile,
  references: ReadonlyMap<string, Reference>,
): KnowledgeProblem[] {
  return citationGroups(file.text).flatMap(({ span, keys }) =>
    keys
      .filter((key) => !references.has(key))
      .map((key) =>
        problemAt(
          file,
          span,
          `\`${key}\` is not in the reference list: cite only what references.json holds`,
        ),
      ),
  );
}

const GROUP = /\[@[\w:.-]+(?:\s*;\s*@[\w:.-]+)*\]/g;
