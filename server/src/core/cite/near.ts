import { doiUrl } from '../explain/reference.ts';
import type { Bibliography, Reference } from '../model.ts';
import { cut } from '../text/spans.ts';
import type { Bounds } from './place.ts';
import { notesIn } from './styles/footnote.ts';
import { sectionIn } from './styles/vancouver.ts';
import { keyOf } from './works.ts';

/** Whether a sentence cites a work already, in whatever style. */
export function isCitedNear(
  text: string,
  { body, terminal }: Bounds,
  work: Reference,
  bibliographies: readonly Bibliography[],
): boolean {
  const end = (terminal ?? body).end;
  const near = text.slice(body.start, end + MOST_BEHIND).split(/\r?\n\s*\r?\n/)[0] ?? '';
  const keys = [work.id, keyOf(work, bibliographies)];
  if (keys.some((key) => citesKey(near, key))) return true;
  const own = cut(text, { start: body.start, end }) + (CITATIONS.exec(text.slice(end))?.[0] ?? '');
  if (mentionsWork(own, work)) return true;
  const labels = [...own.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, label]) => label);
  if (notesIn(text).some(({ label, note }) => labels.includes(label) && mentionsWork(note, work)))
    return true;
  const entry = sectionIn(text)?.entries.find((each) => mentionsWork(each.text, work));
  return entry !== undefined && numbersIn(own).has(entry.number);
}

/** Whether a text names a work by its DOI. */
export function mentionsWork(text: string, { DOI }: Reference): boolean {
  if (DOI === undefined) return false;
  const lower = text.toLowerCase();
  return lower.includes(DOI.toLowerCase()) || lower.includes(doiUrl(DOI).toLowerCase());
}

const MOST_BEHIND = 200;

/** Notes, numbers and links directly behind a sentence. */
const CITATIONS =
  /^["'\u201D\u2019)*_]*(?:[ \t]?(?:\[\^[^\][]+\]|\[[\d,\u2013 -]+\]|<sup>[^<]*<\/sup>|\^[\d,\u2013-]+\^|\(\[[^\][]*\]\([^()\s]*\)(?:; \[[^\][]*\]\([^()\s]*\))*\)))*/;

function citesKey(text: string, key: string): boolean {
  return new RegExp(`@${key.replace(/[^\w]/g, '\\$&')}(?![\\w-])`).test(text);
}

/** The numbers that a sentence points to, ranges spelt out. */
function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [, list = ''] of text.matchAll(
    /(?:\[|<sup>|\^)(\d{1,3}(?:[,\u2013-] ?\d{1,3})*)(?:\]|<\/sup>|\^)/g,
  )) {
    for (const part of list.split(',')) {
      const [from = 0, to = from] = part.split(/[\u2013-]/).map(Number);
      for (let number = from; number <= Math.min(to, from + 100); number++) numbers.add(number);
    }
  }
  return numbers;
}
