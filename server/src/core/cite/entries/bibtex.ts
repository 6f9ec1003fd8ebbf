import type { Author, ListedWork, Reference } from '../../model.ts';
import { authorsComplete } from '../../explain/reference.ts';
import { bareDoi } from '../works.ts';

/** What a .bib file holds, without what its values mean. */
export interface BibtexFile {
  readonly works: readonly ListedWork[];
  /** Entries whose braces do not match: whether they can be read is for a parser to say. */
  readonly doubtful: readonly { readonly source: string; readonly line: number }[];
}

/** Lists the entries of a .bib file, each by itself: a faulty one takes no other with it. */
export function scanBibtex(text: string): BibtexFile {
  const starts = [...text.matchAll(/^[ \t]*@[ \t]*(\w+)[ \t\r\n]*[{(]/gm)];
  const chunks = starts.map((match, at) => ({
    type: (match[1] ?? '').toLowerCase(),
    start: match.index,
    source: text.slice(match.index, starts[at + 1]?.index ?? text.length),
  }));
  const macros = chunks.filter(({ type }) => type === 'string').map(({ source }) => source);
  const works: ListedWork[] = [];
  const doubtful: { source: string; line: number }[] = [];
  for (const { type, start, source } of chunks) {
    if (type === 'comment') continue;
    if (!isBalanced(source)) {
      doubtful.push({ source, line: text.slice(0, start).split('\n').length });
    }
    if (type === 'string' || type === 'preamble') continue;
    const key = /[{(]\s*([^\s,{}()="]+)\s*,/.exec(source)?.[1];
    if (key === undefined) continue;
    const doi = bareDoi(valueOf(source, FIELDS.doi) ?? valueOf(source, FIELDS.url));
    works.push({
      key,
      title: (valueOf(source, FIELDS.title) ?? '')
        .replace(/[{}\\]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      source: [...macros, source].join(''),
      ...(doi === undefined ? {} : { DOI: doi }),
    });
  }
  return { works, doubtful };
}

/** A reference as an entry that BibTeX, biblatex and Pandoc read, in the manner of the file. */
export function bibtexEntry(work: Reference, key: string, file: string, eol: string): string {
  const indent = /^[ \t]*@\w+[{(][^\n]*\n([ \t]+)\w/m.exec(file)?.[1] ?? '  ';
  const isBiblatex = /^[ \t]*(?:journaltitle|date)[ \t]*=/im.test(file);
  const [year, month] = work.issued['date-parts'][0] ?? [];
  const authors = work.author.map(nameOf).concat(authorsComplete(work) ? [] : ['others']);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.join(' and ')],
    ['title', protect(work.title)],
    [isBiblatex ? 'journaltitle' : 'journal', escape(work['container-title'])],
    ...(isBiblatex
      ? ([['date', dateOf(work)]] as const)
      : ([
          ['year', year?.toString()],
          ['month', month?.toString()],
        ] as const)),
    ['volume', escape(work.volume)],
    ['number', escape(work.issue)],
    ['pages', escape(work.page)?.replace(/(?<=\w)[-\u2013](?=\w)/g, '--')],
    ['doi', work.DOI],
    ['pmid', work.PMID],
    ['langid', work.language === 'de' ? 'german' : undefined],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${indent}${name} = {${value ?? ''}},`);
  return [`@${typeOf(work)}{${key},`, ...lines, '}'].join(eol);
}

function typeOf({ type }: Reference): string {
  if (type === 'book') return 'book';
  if (type === 'chapter') return 'incollection';
  return type.startsWith('article') ? 'article' : 'misc';
}

function dateOf({ issued }: Reference): string {
  return (issued['date-parts'][0] ?? [])
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
}

/** A group, or a family name that begins with a particle, is kept together. */
function nameOf(author: Author): string {
  if ('literal' in author) return `{${escape(author.literal)}}`;
  const family = escape(author.family);
  const whole = /^\p{Ll}|\band\b|,/u.test(family) ? `{${family}}` : family;
  return author.given === undefined ? whole : `${whole}, ${escape(author.given)}`;
}

/** Styles may lower what is not in braces: words with capitals are, but for the first. */
function protect(title: string): string {
  return title
    .split(/(\s+)/)
    .map((word, at) =>
      /\p{Lu}/u.test(at === 0 ? word.slice(1) : word) ? `{${escape(word)}}` : escape(word),
    )
    .join('');
}

function escape(value: string): string;
function escape(value: string | undefined): string | undefined;
function escape(value: string | undefined): string | undefined {
  return value?.replace(/[\\{}~^]|[&%$#_]/g, (mark) => ESCAPED[mark] ?? `\\${mark}`);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function isBalanced(source: string): boolean {
  let depth = 0;
  for (const { 0: mark } of source.matchAll(/\\[^]|[{}]/g)) {
    if (mark === '{') depth++;
    else if (mark === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** What stands before the value of a field. */
const FIELDS = {
  doi: /[,{(\s]doi\s*=\s*/i,
  url: /[,{(\s]url\s*=\s*/i,
  title: /[,{(\s]title\s*=\s*/i,
} as const;

/** The raw value of a field: a number, or what stands in its braces or quotes. */
function valueOf(source: string, field: RegExp): string | undefined {
  const start = field.exec(source);
  if (!start) return undefined;
  const rest = source.slice(start.index + start[0].length);
  if (rest.startsWith('"')) return /^"([^"]*)"/.exec(rest)?.[1];
  if (!rest.startsWith('{')) return /^[^\s,}]+/.exec(rest)?.[0];
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '{') depth++;
    else if (rest[at] === '}' && --depth === 0) return rest.slice(1, at);
  }
  return undefined;
}
