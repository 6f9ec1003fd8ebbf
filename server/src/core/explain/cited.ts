import { thin } from '../markdown/crowded.ts';
import { PLACEHOLDER } from '../markdown/plain.ts';
import { readMarkdown } from '../markdown/read.ts';
import { DEFAULT_SETTINGS, type Knowledge, type Span } from '../model.ts';

/** A citation key in a text, of a work that we know. */
export interface Cited {
  readonly reference: string;
  readonly span: Span;
}

/** The citation key at an offset; undefined in code, in an address and in a comment. */
export function citedAt(knowledge: Knowledge, text: string, offset: number): Cited | undefined {
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - MOST_BEFORE);
  const nearby = text.slice(from, offset + MOST_BEFORE);
  for (const match of nearby.matchAll(KEY)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    if (offset < span.start || offset >= span.end) continue;
    const [, reference = ''] = match;
    if (!knowledge.references.has(reference) || !isProse(text, span)) return undefined;
    return { reference, span };
  }
  return undefined;
}

/** No line is looked at further than this. */
const MOST_BEFORE = 200;

/** `@key` after a bracket, a space or another key, rather than in an address of mail or web. */
const KEY = /(?<![\w@/.]|\]\()@([A-Za-z0-9_](?:[\w:.-]{0,100}\w)?)/g;

/** In a passage, and not in what a placeholder stands for there: the key itself may be one. */
function isProse(text: string, key: Span): boolean {
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
