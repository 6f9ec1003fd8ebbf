/** Reads BibTeX entries by a library that is too large to be loaded before there is one. */
import { parse, type Entry } from '@retorquere/bibtex-parser';
import type { Author, Reference } from '../core/index.ts';

export function isSound(source: string): boolean {
  return entriesOf(source).length > 0;
}

export function decode(source: string): Reference | undefined {
  const entry = entriesOf(source)[0];
  return entry && referenceOf(entry);
}

function entriesOf(source: string): readonly Entry[] {
  const { errors, entries } = parse(source, { sentenceCase: false, english: false });
  return errors.length === 0 ? entries : [];
}

function referenceOf({ key, type, fields }: Entry): Reference {
  const text = (...names: readonly string[]): string | undefined =>
    names
      .map((name) => fields[name] as string | readonly string[] | undefined)
      .map((value) => (typeof value === 'string' ? plain(value) : value?.map(plain).join(', ')))
      .find((value) => value !== undefined);
  const year = /\d{4}/.exec(text('date', 'year') ?? '')?.[0];
  const optional = {
    'container-title': text('journaltitle', 'journal', 'booktitle', 'publisher'),
    volume: text('volume'),
    issue: text('number', 'issue'),
    page: text('pages')?.replace(/-+/g, '-'),
    DOI: text('doi'),
  };
  const authors = fields.author ?? fields.editor ?? [];
  const isPart = authors.at(-1)?.lastName === 'others' || authors.at(-1)?.name === 'others';
  return {
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    id: key,
    type: type === 'article' ? 'article-journal' : type,
    title: text('title') ?? '',
    author: (isPart ? authors.slice(0, -1) : authors).map(authorOf),
    issued: { 'date-parts': [year === undefined ? [] : [Number(year)]] },
    ...(isPart ? { custom: { authorsComplete: 'no' } } : {}),
  };
}

interface Name {
  readonly name?: string;
  readonly lastName?: string;
  readonly firstName?: string;
  readonly prefix?: string;
}

function authorOf({ name, lastName, firstName, prefix }: Name): Author {
  if (lastName === undefined) return { literal: plain(name ?? '') };
  const family = plain(prefix === undefined ? lastName : `${prefix} ${lastName}`);
  return firstName === undefined ? { family } : { family, given: plain(firstName) };
}

/** Without markup, without spaces that do not break, and with accents on their letters. */
function plain(value: string): string {
  return value
    .replace(/<[^<>]*>/g, '')
    .replace(/\u00A0/g, ' ')
    .normalize('NFC');
}
