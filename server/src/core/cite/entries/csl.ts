import type { Author, ListedWork, Reference } from '../../model.ts';
import { authorsNote, bareDoi } from '../works.ts';

/** A reference as a CSL item under a key; what is known of its authors only in part, a note says. */
export function cslItem(work: Reference, key: string): Readonly<Record<string, unknown>> {
  const note = authorsNote(work);
  const item = {
    id: key,
    type: work.type,
    title: work.title,
    author: work.author,
    'container-title': work['container-title'],
    'container-title-short': work['container-title-short'],
    issued: work.issued,
    volume: work.volume,
    issue: work.issue,
    page: work.page,
    DOI: work.DOI,
    PMID: work.PMID,
    language: work.language,
    note,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** The CSL items of a list as works; what has no id, and so cannot be cited, is passed over. */
export function cslWorks(items: readonly unknown[]): ListedWork[] {
  return items.flatMap((item): ListedWork[] => {
    if (typeof item !== 'object' || item === null) return [];
    const fields = item as Readonly<Record<string, unknown>>;
    const key = textOf(fields.id);
    if (key === undefined || key === '') return [];
    const doi = bareDoi(textOf(fields.DOI) ?? textOf(fields.URL));
    const reference = referenceOf(key, fields);
    return [{ key, title: reference.title, reference, ...(doi === undefined ? {} : { DOI: doi }) }];
  });
}

/** As much of a reference as an item tells. */
function referenceOf(id: string, fields: Readonly<Record<string, unknown>>): Reference {
  const known = Object.fromEntries(
    TEXTS.map((name) => [name, textOf(fields[name])] as const).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return {
    ...known,
    id,
    type: textOf(fields.type) ?? 'document',
    title: textOf(fields.title) ?? '',
    author: (Array.isArray(fields.author) ? fields.author : []).flatMap(authorOf),
    issued: { 'date-parts': [yearOf(fields.issued)] },
  };
}

const TEXTS = [
  'container-title',
  'container-title-short',
  'volume',
  'issue',
  'page',
  'DOI',
] as const;

function authorOf(name: unknown): Author[] {
  if (typeof name !== 'object' || name === null) return [];
  const { family, given, literal } = name as Readonly<Record<string, unknown>>;
  if (typeof literal === 'string') return [{ literal }];
  if (typeof family !== 'string') return [];
  return [typeof given === 'string' ? { family, given } : { family }];
}

function yearOf(issued: unknown): number[] {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(JSON.stringify(issued ?? ''))?.[0];
  return year === undefined ? [] : [Number(year)];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
