import type { Settings } from '../model.ts';
import { notesIn } from './styles/footnote.ts';
import { sectionIn } from './styles/vancouver.ts';

export type Style = Exclude<Settings['citationStyle'], 'auto'>;

/**
 * The style of the setting, or else what the document already uses; where it uses none, citation
 * keys if there is a bibliography, footnotes if there is none.
 */
export function styleOf(
  text: string,
  { citationStyle, bibliographies = [] }: Pick<Settings, 'citationStyle' | 'bibliographies'>,
): Style {
  if (citationStyle !== 'auto') return citationStyle;
  if (usesKeys(text) || NAMES_BIBLIOGRAPHY.test(text)) return 'pandoc';
  if (usesNumbers(text)) return 'vancouver';
  if (notesIn(text).some(({ note }) => namesWork(note))) return 'footnote';
  if (LINK_TO_WORK.test(text)) return 'inline';
  return bibliographies.length > 0 ? 'pandoc' : 'footnote';
}

const NAMES_BIBLIOGRAPHY = /^(?:\uFEFF)?---\r?\n(?:(?!---\r?\n).*\r?\n)*?bibliography:/;

/** Citation keys in brackets, which neither addresses nor cross-references are. */
function usesKeys(text: string): boolean {
  return /\[(?:[^\][@]*[^\][@\w])?@(?!(?:fig|tbl|sec|eq|lst)-)[A-Za-z0-9_][^\][]*\]/.test(text);
}

/** Numbers that point into a numbered list of references. */
function usesNumbers(text: string): boolean {
  const section = sectionIn(text);
  if (!section || section.entries.length === 0) return false;
  const before = text.slice(0, section.start);
  return /\[\d{1,3}(?:[,\u2013-] ?\d{1,3})*\](?![(:[])|<sup>\[?\d|\^\d{1,3}(?:[,\u2013-]\d{1,3})*\^/.test(
    before,
  );
}

function namesWork(note: string): boolean {
  return /\bdoi\b|doi\.org|\b(?:19|20)\d\d\b/i.test(note);
}

/** "([Brown 2017](https://doi.org/…", as inline citations are written. */
const LINK_TO_WORK = /\[[^\][]*\d{4}[a-z]?\]\(https?:\/\/(?:dx\.)?doi\.org\//;
