import { citeShort, doiUrl, formatReference } from '../explain/reference.ts';
import type { CitationStyle, Edit, Fact, Knowledge, Reference, Settings, Span } from '../model.ts';
import { eolOf } from '../text/lines.ts';
import { cut } from '../text/spans.ts';
import { isInsideLink, type Site } from './site.ts';

/** The edits that cite works, and the works they cite. */
export interface Citation {
  readonly edits: readonly Edit[];
  readonly references: readonly Reference[];
}

/** Cites a fact behind what now states it; undefined where nothing can or need be cited there. */
export function cite(
  site: Site,
  knowledge: Knowledge,
  fact: Fact,
  settings: Settings,
  replaces: 'claim' | 'sentence',
): Citation | undefined {
  const { text, passage } = site;
  if (fact.evidence === 'none' || !CITABLE.has(passage.kind)) return undefined;
  const works = worksOf(knowledge, aboutClaim(site, fact, replaces)).filter(
    (work) => !isCitedNear(site, work),
  );
  const isQuestion = site.terminal !== undefined && cut(text, site.terminal) === '?';
  if (works.length === 0 || isQuestion) return undefined;
  const place = placeOf(site, settings, replaces);
  if (isInsideLink(text, passage.source.start, place.at)) return undefined;
  const style = styleOf(text, settings.citationStyle);
  if (style === 'footnote' && (passage.context.reference || endsInCode(text))) return undefined;
  return inStyle(style, text, place, works);
}

/** Cites a fact at an offset, behind a sentence that states it; `text` holds that sentence. */
export function citeAt(
  text: string,
  at: number,
  knowledge: Knowledge,
  fact: Fact,
  settings: Settings,
): Citation {
  const works = worksOf(knowledge, fact);
  if (works.length === 0) return { edits: [], references: [] };
  const style = styleOf(text, settings.citationStyle);
  return inStyle(style === 'footnote' && endsInCode(text) ? 'inline' : style, text, { at }, works);
}

function inStyle(
  style: ReturnType<typeof styleOf>,
  text: string,
  place: Place,
  works: readonly Reference[],
): Citation {
  switch (style) {
    case 'pandoc':
      return { references: works, edits: [inPandoc(text, place, works)] };
    case 'inline': {
      const names = works.map((work) => citeShort(work)).join('; ');
      return { references: works, edits: [insert(place.at, ` (${names})`)] };
    }
    case 'footnote':
      return inFootnote(text, place, works);
  }
}

/** A footnote in a heading, a cell, front matter or an alt text would break or be lost. */
const CITABLE: ReadonlySet<string> = new Set(['paragraph', 'item', 'definition']);

/** "Hardiman et al. 2017", "Filippi et al. 2018 and 2 more", for titles. */
export function nameWorks(works: readonly Reference[]): string {
  const [first, ...rest] = works;
  if (!first) return '';
  return citeShort(withoutLink(first)) + (rest.length === 0 ? '' : ` and ${rest.length} more`);
}

function withoutLink(work: Reference): Reference {
  return Object.fromEntries(
    Object.entries(work).filter(([field]) => field !== 'DOI'),
  ) as unknown as Reference;
}

/** The fact with only the works that are about what the claim speaks of; its own sentence speaks of all. */
function aboutClaim({ world, claim }: Site, fact: Fact, replaces: 'claim' | 'sentence'): Fact {
  if (replaces === 'sentence') return fact;
  const named = [claim.subject, claim.object];
  const references = fact.references.filter(
    ({ about }) =>
      about === undefined ||
      named.some(
        (concept) => world.isA(concept, about) || (claim.plain && world.isA(about, concept)),
      ),
  );
  return { ...fact, references };
}

/** The works of a fact in its own order; what was retracted is never cited. */
function worksOf(knowledge: Knowledge, fact: Fact): Reference[] {
  return fact.references
    .map(({ id }) => knowledge.references.get(id))
    .filter((work) => work !== undefined)
    .filter(({ custom }) => custom?.retracted !== true);
}

/** What the document already uses: citation keys, else footnotes. */
function styleOf(text: string, style: CitationStyle): 'pandoc' | 'footnote' | 'inline' {
  if (style !== 'auto') return style;
  if (/^(?:\uFEFF)?---\r?\n(?:.*\r?\n)*?bibliography:/.test(text)) return 'pandoc';
  return /\[(?:[^\][@]*[^\][@\w])?@[A-Za-z0-9_][^\][]*\]/.test(text) ? 'pandoc' : 'footnote';
}

interface Place {
  readonly at: number;
  /** A citation group that ends or begins there, to be joined. */
  readonly group?: Span;
}

/** Behind the claim where the sentence goes on with another, else at the sentence's end. */
function placeOf(
  site: Site,
  { citationPlacement }: Settings,
  replaces: 'claim' | 'sentence',
): Place {
  const { text, claim, body, terminal, words, passage } = site;
  const end =
    claim.shape === 'apposition'
      ? claim.objectSpan.end
      : claim.relation === 'co-occurs-with'
        ? firstComma(words, claim.objectSpan)
        : Math.max(claim.objectSpan.end, Math.min(claim.span.end, body.end));
  const tail = words.filter(({ source }) => source.start >= end && source.end <= body.end);
  const more = tail.findIndex(({ kind, tag }) => kind === 'mark' || /^(?:V|B|M|H|D|C)$/.test(tag));
  const stops =
    claim.shape === 'apposition' ||
    claim.shape === 'telegraphic' ||
    tail.some(({ tag }) => /^(?:V|B|M|H|D)$/.test(tag));
  if (replaces === 'claim' && more >= 0 && stops) {
    const stop = tail[more];
    const isMark = stop?.kind === 'mark' || stop?.tag === 'C';
    const from = isMark ? (tail[more - 1]?.source.end ?? end) : end;
    return joined(text, endOfMarkup(text, from, (isMark ? stop : tail[0])?.source.start ?? from));
  }
  if (!terminal) return joined(text, endOfMarkup(text, body.end, passage.source.end));
  if (citationPlacement === 'beforePunctuation') return joined(text, terminal.start);
  const closing = /^["'\u201D\u2019)*_]*/.exec(text.slice(terminal.end))?.[0].length ?? 0;
  const at = terminal.end + closing;
  const group = /^ ?\[[^\][@]*@[^\][]*\]/.exec(text.slice(at));
  if (group) return joined(text, at + group[0].length);
  return { at };
}

/** The end of the words before the first comma in a span. */
function firstComma(words: Site['words'], { start, end }: Span): number {
  const comma = words.find(
    ({ norm, source }) => norm === ',' && source.start >= start && source.end <= end,
  );
  return comma?.source.start ?? end;
}

/** Behind emphasis that closes and citations that stand there already. */
function endOfMarkup(text: string, from: number, to: number): number {
  const tail = /^(?:[*_=]+|\)|\]\]|\]\([^)\s]*\)|[ \t]?\[[^\][@]*@[^\][]*\]|\[\^[^\][]+\])*/.exec(
    text.slice(from, Math.max(from, to)),
  );
  const markup = tail?.[0] ?? '';
  // A bracket that closes is not passed, unless it is that of a link.
  const isLink = /\]\([^)\s]*\)$/.test(markup);
  return from + (isLink ? markup : markup.replace(/\)+$/, '')).length;
}

function joined(text: string, at: number): Place {
  const group = /\[[^\][@]*@[^\][]*\]$/.exec(text.slice(0, at));
  return group ? { at, group: { start: at - group[0].length, end: at } } : { at };
}

function insert(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText };
}

function inPandoc(text: string, { at, group }: Place, works: readonly Reference[]): Edit {
  const keys = works.map(({ id }) => `@${id}`).join('; ');
  if (group) return insert(group.end - 1, `; ${keys}`);
  return insert(at, `${/\s$/.test(text.slice(0, at)) ? '' : ' '}[${keys}]`);
}

/** One note for all works that no note holds yet; notes that do are referred to again. */
function inFootnote(text: string, { at }: Place, works: readonly Reference[]): Citation {
  const notes = [...text.matchAll(/^ {0,3}\[\^([^\]\s]+)\]:(.*)$/gm)].map(
    ([, label = '', note = '']) => ({
      label,
      note: note.toLowerCase(),
    }),
  );
  const noteOf = ({ DOI }: Reference): string | undefined =>
    DOI === undefined
      ? undefined
      : notes.find(
          ({ note }) =>
            note.includes(DOI.toLowerCase()) || note.includes(doiUrl(DOI).toLowerCase()),
        )?.label;
  const labels = new Set(works.map(noteOf).filter((label) => label !== undefined));
  const fresh = works.filter((work) => noteOf(work) === undefined);
  const edits: Edit[] = [];
  if (fresh.length > 0) {
    const label = String(nextNumber(text));
    labels.add(label);
    edits.push(
      insert(
        text.length,
        `${gapBefore(text)}[^${label}]: ${fresh.map(formatReference).join('; ')}${eolOf(text)}`,
      ),
    );
  }
  const marks = [...labels].map((label) => `[^${label}]`).join('');
  return { references: works, edits: [insert(at, marks), ...edits] };
}

function nextNumber(text: string): number {
  const used = [...text.matchAll(/\[\^(\d{1,6})\]/g)].map(([, digits]) => Number(digits));
  return Math.max(0, ...used) + 1;
}

/** A definition stands in a block of its own, or behind another definition. */
function gapBefore(text: string): string {
  const eol = eolOf(text);
  const lines = text.split(/\r\n|\n|\r/);
  const isEnded = lines.at(-1) === '';
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  const isNote = /^ {0,3}\[\^[^\]\s]+\]:/.test(last);
  if (!isEnded) return isNote ? eol : eol + eol;
  return isNote || lines.at(-2)?.trim() === '' ? '' : eol;
}

function isCitedNear({ text, body, terminal }: Site, { id, DOI }: Reference): boolean {
  const near = text.slice(body.start, (terminal ?? body).end + 200).split(/\r?\n\s*\r?\n/)[0] ?? '';
  if (new RegExp(`@${id.replace(/[^\w]/g, '\\$&')}(?![\\w-])`).test(near)) return true;
  return DOI !== undefined && cut(text, body).toLowerCase().includes(DOI.toLowerCase());
}

/** A fence that is never closed would swallow a note at the end. */
function endsInCode(text: string): boolean {
  return [...text.matchAll(/^ {0,3}(?:```|~~~)/gm)].length % 2 === 1;
}
