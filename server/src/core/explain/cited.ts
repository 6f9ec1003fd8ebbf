import { thin } from '../markdown/crowded.ts';
import { PLACEHOLDER } from '../markdown/plain.ts';
import { readMarkdown } from '../markdown/read.ts';
import { DEFAULT_SETTINGS, type Knowledge, type Span } from '../model.ts';

/** A citation key in a text, of a work that we know. */
export interface Cited {
  readonly reference: string;
  readonly span: Span;
}

/** The citation key at an offset, of a work that we know. */
export function citedAt(knowledge: Knowledge, text: string, offset: number): Cited | undefined {
  const found = keyUnder(text, offset);
  if (!found || !knowledge.references.has(found.key)) return undefined;
  return { reference: found.key, span: found.span };
}

/** The citation key at an offset; undefined in code, in an address and in a comment. */
export function keyUnder(
  text: string,
  offset: number,
): { readonly key: string; readonly span: Span } | undefined {
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - MOST_BEFORE);
  const nearby = text.slice(from, offset + MOST_BEFORE);
  for (const match of nearby.matchAll(KEY)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    if (offset < span.start || offset >= span.end) continue;
    const [, key = ''] = match;
    return CROSS_REFERENCE.test(key) || !isProse(text, span) ? undefined : { key, span };
  }
  return undefined;
}

/** What Quarto numbers itself: figures, tables, sections, equations, listings. */
export const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst)-/;

/** No line is looked at further than this. */
const MOST_BEFORE = 200;

/** `@key` after a bracket, a space or another key, rather than in an address of mail or web. */
const KEY = /(?<![\w@/.]|\]\()@([A-Za-z0-9_](?:[\w:.-]{0,100}\w)?)/g;

/** In a passage, and not in what a placeholder stands for there: the key itself may be one. */
export function isProse(text: string, key: Span): boolean {
  if (text.lastIndexOf('<!--', key.start) > text.lastIndexOf('-->', key.start)) return false;
  const readable = thin(text, DEFAULT_SETTINGS.maxMarkup).source;
  const around = readMarkdown(readable).passages.filter(
    ({ source }) => source.start <= key.start && key.end <= source.end,
  );
  return (
    around.length > 0 &&
    !around.some(({ plain }) =>
      plain.segments.some(
        ({ at, source }) =>
          plain.text[at] === PLACEHOLDER && source.start < key.start && key.end < source.end + 1,
      ),
    )
  );
}
