import type { Bounds } from '../cite/place.ts';
import type { Edit } from '../model.ts';
import { overlaps } from '../text/spans.ts';

/**
 * The author's citation in a sentence or directly behind it, which stays when the sentence is
 * corrected and would then seem to support the correction. As it stands in the text.
 */
export function sourceBeside(
  text: string,
  { body, terminal }: Bounds,
  edits: readonly Edit[],
): string | undefined {
  const end = (terminal ?? body).end;
  const behind = BEHIND.exec(text.slice(end, end + MOST_BEHIND))?.[0].length ?? 0;
  for (const match of text.slice(body.start, end + behind).matchAll(CITATION)) {
    const start = body.start + match.index;
    const span = { start, end: start + match[0].length };
    if (!edits.some((edit) => overlaps(edit.span, span))) return match[0].trim();
  }
  return undefined;
}

const MOST_BEHIND = 120;

/** Keys, notes, numbers, raised numbers, names with a year. */
const CITATION =
  /\[[^\][\n]{0,80}@[^\][\n]{1,80}\]|\[\^[^\][\s]{1,40}\]|\[\d{1,3}(?:[,;\u2013-] ?\d{1,3}){0,9}\](?!\()|<sup>[\d,\u2013-]{1,20}<\/sup>|\(\p{Lu}[^()\n]{1,80},? (?:19|20)\d\d[a-z]?\)/gu;

/** What belongs to a sentence behind its full stop. */
const BEHIND =
  /^["'\u201D\u2019)*_]{0,3}[ \t]?(?:\[[@^\d][^\][\n]{0,80}\]|<sup>[\d,\u2013-]{1,20}<\/sup>)/;
