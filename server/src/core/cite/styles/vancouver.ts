import { formatReference } from '../../explain/reference.ts';
import type { Edit, Reference } from '../../model.ts';
import { insertion } from '../../text/edits.ts';
import { eolOf } from '../../text/lines.ts';
import { mentionsWork } from '../near.ts';
import type { Place } from '../place.ts';

/** The numbered list under a heading such as "References"; offsets are those of the text. */
export interface Section {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly number: number;
  readonly text: string;
  /** Behind its last line, without the line end. */
  readonly end: number;
  /** What stands around its number: `1. ` or `[1] `. */
  readonly before: string;
  readonly after: string;
}

/** Numbers in the text, and entries added to the end of the list that they point to. */
export function inVancouver(text: string, { at }: Place, works: readonly Reference[]): Edit[] {
  const section = sectionIn(text);
  const entries = section?.entries ?? [];
  const numberOf = (work: Reference): number | undefined =>
    entries.find((entry) => mentionsWork(entry.text, work))?.number;
  const fresh = works.filter((work) => numberOf(work) === undefined);
  const first = Math.max(0, ...entries.map(({ number }) => number)) + 1;
  const numbers = works.map((work) => numberOf(work) ?? first + fresh.indexOf(work));
  const mark = markAt(text, at, numbers);
  return fresh.length === 0 ? [mark] : [mark, added(text, section, fresh, first)];
}

/** The last section of references; undefined where there is none. */
export function sectionIn(text: string): Section | undefined {
  const heading = [...text.matchAll(HEADING)].at(-1);
  if (!heading) return undefined;
  const start = heading.index + heading[0].length;
  const next = /^#{1,6}[ \t]/m.exec(text.slice(start));
  const body = next ? text.slice(start, start + next.index) : text.slice(start);
  const entries: Entry[] = [];
  for (const match of body.matchAll(ENTRY)) {
    const [whole, before = '', digits = '', after = ''] = match;
    const end = start + match.index + whole.trimEnd().length;
    entries.push({ number: Number(digits), text: whole, end, before, after });
  }
  return { start, end: start + body.trimEnd().length, entries };
}

const HEADING =
  /^#{1,6} (?:\d{1,3}\.? )?(?:\*\*)?(?:References|Bibliography|Literature(?: cited)?|Works cited|Reference list)(?:\*\*)?(?: #+| \{[^}\n]{0,80}\})?(?=\r?$)/gim;
/** An entry with the lines that go on with it. */
const ENTRY =
  /^([ \t]{0,3}\[?)(\d{1,4})([.)]|\][.:]?)[ \t]+\S.*(?:\r?\n(?![ \t]{0,3}\[?\d{1,4}[.)\]]|[ \t]*\r?$|#).+)*/gm;

function added(
  text: string,
  section: Section | undefined,
  works: readonly Reference[],
  first: number,
): Edit {
  const eol = eolOf(text);
  const last = section?.entries.at(-1);
  const { before, after } = last ?? { before: '', after: '.' };
  // Entries that stand apart by blank lines stay so.
  const [one, two] = section?.entries ?? [];
  const isLoose =
    one !== undefined && two !== undefined && /\n[ \t]*\r?\n/.test(text.slice(one.end, two.end));
  const gap = isLoose ? eol + eol : eol;
  const lines = works.map(
    (work, index) => `${before}${first + index}${after} ${formatReference(work)}`,
  );
  if (last) return insertion(last.end, gap + lines.join(gap));
  if (section)
    return insertion(
      section.start,
      eol + eol + lines.join(eol) + (section.end > section.start ? eol : ''),
    );
  const head =
    text === '' || /\n[ \t]*\r?\n$/.test(text) ? '' : text.endsWith('\n') ? eol : eol + eol;
  return insertion(text.length, `${head}## References${eol}${eol}${lines.join(eol)}${eol}`);
}

/** `[3]`, joined into the numbers that stand there; raised where the text raises its numbers. */
function markAt(text: string, at: number, numbers: readonly number[]): Edit {
  const before = text.slice(0, at);
  const list = numbers.join(', ');
  const brackets = /\[\d{1,3}(?:[,\u2013-] ?\d{1,3})*\]$/.exec(before);
  if (brackets) return insertion(at - 1, `, ${list}`);
  const raised = /(?:<sup>[\d,\u2013 -]+(<\/sup>)|\^[\d,\u2013-]+(\^))$/.exec(before);
  if (raised) return insertion(at - (raised[1] ?? raised[2] ?? '').length, `,${numbers.join(',')}`);
  if (/<sup>\d/.test(text)) return insertion(at, `<sup>${numbers.join(',')}</sup>`);
  if (/[^\s[\]^]\^\d{1,3}(?:[,\u2013-]\d{1,3})*\^/.test(text))
    return insertion(at, `^${numbers.join(',')}^`);
  return insertion(at, `${/\s$/.test(before) ? '' : ' '}[${list}]`);
}
