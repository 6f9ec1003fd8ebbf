import type { Connection } from 'vscode-languageserver';
import { OPEN_TEXT, READ_FILE, type ReadFileResult } from '../protocol/index.ts';
import type { BibliographyStore, BibtexParser } from './bibliographies.ts';
import type { Client } from './client.ts';

/** Bibliographies where the editor keeps its files, of which there is none on a disk of ours. */
export function storeOfClient(connection: Connection): BibliographyStore {
  return {
    locate,
    async read(uri) {
      const file = await connection.sendRequest<ReadFileResult>(READ_FILE, { uri });
      if (file === null || 'reason' in file) return file ?? undefined;
      return file.readOnly ? file : { text: file.text };
    },
    bibtex: () => Promise.resolve(NO_LIBRARY),
  };
}

/** Texts that are open in the editor: documents of ours, and others where it tells of them. */
export function openTexts(
  connection: Connection,
  { readsFiles }: Client,
  own: (address: string) => string | undefined,
): (address: string) => Promise<string | undefined> {
  return async (uri) => {
    const text = own(uri);
    if (text !== undefined || !readsFiles) return text;
    return (await connection.sendRequest<string | null>(OPEN_TEXT, { uri })) ?? undefined;
  };
}

/** Within the address that the folder has: from its root, or from the folder. */
function locate(named: string, folder: string | undefined): string | undefined {
  if (folder === undefined || /^(?:[\\/]{2}|~|\w+:)/.test(named)) return undefined;
  const scheme = folder.indexOf('://');
  if (scheme < 0) return undefined;
  const slash = folder.indexOf('/', scheme + '://'.length);
  const root = slash < 0 ? folder : folder.slice(0, slash);
  const inside = slash < 0 ? '' : folder.slice(slash);
  const path = named.split('/').map(encodeURIComponent).join('/');
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${inside}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `${root}/${parts.join('/')}`;
}

/** A library that decodes entries would weigh more than the rest: an entry with odd braces counts as faulty. */
const NO_LIBRARY: BibtexParser = { isSound: () => false, decode: () => undefined };
