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

/** Keys in a card's prose that no reference answers to, or only one that was retracted. */
export function unciteable(
  file: KnowledgeFile,
  references: ReadonlyMap<string, Reference>,
): KnowledgeProblem[] {
  return citationGroups(file.text).flatMap(({ span, keys }) =>
    keys
      .map((key) => citingFault(key, references))
      .filter((message) => message !== undefined)
      .map((message) => problemAt(file, span, message)),
  );
}

/** Why a work cannot be cited; undefined where it can. */
export function citingFault(
  key: string,
  references: ReadonlyMap<string, Reference>,
): string | undefined {
  const reference = references.get(key);
  if (!reference)
    return `\`${key}\` is not in the reference list: cite only what references.json holds`;
  return reference.custom?.retracted === true
    ? `\`${key}\` was retracted: cite another work`
    : undefined;
}

const GROUP = /\[@[\w:.-]+(?:\s*;\s*@[\w:.-]+)*\]/g;
