import type { Knowledge, Span } from '../model.ts';

/** The works that stand beside a sentence, and whether others do that are not known here. */
export interface Citing {
  readonly known: readonly string[];
  readonly others: boolean;
}

/** Looks for citation keys, footnotes and DOIs in a sentence and directly behind it. */
export function citedBeside(knowledge: Knowledge, text: string, sentence: Span): Citing {
  const place = text.slice(sentence.start, sentence.end) + behind(text, sentence.end);
  const known = new Set<string>();
  let others = false;
  const add = (ids: readonly string[]): void => {
    ids.forEach((id) => known.add(id));
    others ||= ids.length === 0;
  };
  for (const [, key = ''] of place.matchAll(KEY)) add(knowledge.references.has(key) ? [key] : []);
  for (const [, label = ''] of place.matchAll(NOTE)) add(worksIn(knowledge, noteOf(text, label)));
  const inline = worksIn(knowledge, place);
  if (inline.length > 0 || /\bdoi\b|doi\.org/i.test(place)) add(inline);
  return { known: [...known], others };
}

const MOST_BEHIND = 400;

/** What a sentence is closed by, and the citations behind it. */
function behind(text: string, at: number): string {
  const rest = text.slice(at, at + MOST_BEHIND);
  let end = /^[.!?"'\u201d\u2019)*_]*/.exec(rest)?.[0].length ?? 0;
  for (;;) {
    const group = GROUP.exec(rest.slice(end))?.[0].length ?? 0;
    if (group === 0) return rest.slice(0, end);
    end += group;
  }
}

/** Keys or a footnote in brackets, or a link in parentheses. */
const GROUP =
  /^[ \t]?(?:\[[^\][]{0,200}\]|\(\[[^\][]{0,200}\]\([^()\s]{0,200}\)[^()]{0,200}\))[.!?]?/;
const KEY = /(?<![\w@/.]|\]\()@([A-Za-z0-9_](?:[\w:.-]*\w)?)/g;
const NOTE = /\[\^([^\][\s]+)\](?!:)/g;

function noteOf(text: string, label: string): string {
  const at = text.search(new RegExp(`^ {0,3}\\[\\^${label.replace(/\W/g, '\\$&')}\\]:`, 'm'));
  if (at < 0) return '';
  return text.slice(at).split(/\r?\n\s*(?:\r?\n|\[\^)/, 1)[0] ?? '';
}

function worksIn(knowledge: Knowledge, text: string): string[] {
  const lower = text.toLowerCase();
  return [...knowledge.references.values()]
    .filter(
      ({ id, DOI }) =>
        (DOI !== undefined &&
          (lower.includes(DOI.toLowerCase()) || lower.includes(encodeURI(DOI).toLowerCase()))) ||
        [...text.matchAll(KEY)].some(([, key]) => key === id),
    )
    .map(({ id }) => id);
}
