import { bibliographiesIn, bibliographiesNamedIn } from '../core/cite/declared.ts';
import { formatOf, readBibliography } from '../core/cite/bibliography.ts';
import type { Bibliography, ListedWork, Reference } from '../core/index.ts';

/** Where bibliographies are kept: the environment's files, by their addresses. */
export interface BibliographyStore {
  /** The file that a name leads to from a folder; undefined where that leads nowhere. */
  locate(named: string, folder: string | undefined): string | undefined;
  /** A file's text; undefined where there is none; `reason` where it cannot be read. */
  read(address: string): Promise<KeptFile | undefined>;
  /** What reads BibTeX entries. Called when there is one. */
  bibtex(): Promise<BibtexParser>;
}

export type KeptFile =
  { readonly text: string; readonly readOnly?: boolean } | { readonly reason: string };

export interface BibtexParser {
  isSound(source: string): boolean;
  /** As much of a reference as an entry tells; undefined where it cannot be read. */
  decode(source: string): Reference | undefined;
}

/** The document whose bibliographies are wanted. */
export interface Asking {
  readonly uri: string;
  readonly text: string;
  /** What the setting names; may be empty. */
  readonly setting: string;
  readonly workspace: string | undefined;
}

export interface Bibliographies {
  /** Those of a document: its own, else its project's, else the setting's. Never rejects. */
  of(asking: Asking): Promise<readonly Bibliography[]>;
  /** The reference behind a listed work. */
  reference(work: ListedWork): Promise<Reference | undefined>;
}

/** Finds and reads bibliographies. What is open in the editor goes before what is kept. */
export function createBibliographies(
  store: BibliographyStore | undefined,
  openText: (address: string) => Promise<string | undefined>,
  /** A fault in reading one; the others are still read, and this one is left alone. */
  failed: (fault: unknown) => void,
): Bibliographies {
  const known = new Map<string, Bibliography>();
  const failing = new Set<string>();

  /** What is kept decides whether it may be written, what is open what it says. */
  const textOf = async (address: string): Promise<KeptFile | undefined> => {
    const [text, kept] = await Promise.all([openText(address), store?.read(address)]);
    if (text === undefined) return kept;
    return kept && 'readOnly' in kept ? { ...kept, text } : { text };
  };

  const read = async (address: string): Promise<Bibliography | undefined> => {
    const format = formatOf(address);
    if (!format || !store) return undefined;
    const file = await textOf(address);
    if (file && 'reason' in file) {
      const empty = readBibliography(address, format, '', () => true);
      return { ...empty, fault: `${empty.name} ${file.reason}` };
    }
    const readOnly = file?.readOnly === true;
    const before = known.get(address);
    if (before && before.text === file?.text && (before.readOnly ?? false) === readOnly)
      return before;
    const parser = format === 'bibtex' ? await store.bibtex() : undefined;
    const isSound = (source: string): boolean => parser?.isSound(source) ?? true;
    const found = readBibliography(address, format, file?.text, isSound);
    const bibliography = readOnly ? { ...found, readOnly } : found;
    known.set(address, bibliography);
    return bibliography;
  };

  const readOrTell = async (address: string): Promise<Bibliography | undefined> => {
    try {
      return await read(address);
    } catch (fault) {
      if (!failing.has(address)) failed(fault);
      failing.add(address);
      const empty = readBibliography(address, formatOf(address) ?? 'bibtex', '', () => true);
      return { ...empty, fault: `${empty.name} cannot be read` };
    }
  };

  /** What the project's files name, from the document's folder upwards; the nearest holds. */
  const projectFiles = async (folder: string): Promise<string[]> => {
    for (const [up, at] of foldersFrom(folder).entries()) {
      if (up > MOST_FOLDERS) break;
      for (const name of ['_metadata.yml', '_quarto.yml']) {
        const file = await store?.read(`${at}/${name}`);
        if (!file || !('text' in file)) continue;
        const files = located(bibliographiesIn(file.text), at);
        if (files.length > 0) return files;
      }
    }
    return [];
  };

  const located = (names: readonly string[], folder: string | undefined): string[] =>
    names.map((name) => store?.locate(name, folder)).filter((address) => address !== undefined);

  return {
    async of({ uri, text, setting, workspace }) {
      if (!store) return [];
      const folder = uri.slice(0, uri.lastIndexOf('/'));
      let files = located(bibliographiesNamedIn(text), folder);
      if (files.length === 0 && HIERARCHICAL.test(uri)) files = await projectFiles(folder);
      if (files.length === 0 && setting !== '') files = located([setting], workspace ?? folder);
      const all = await Promise.all([...new Set(files)].slice(0, MOST_FILES).map(readOrTell));
      return all.filter((bibliography) => bibliography !== undefined);
    },
    async reference({ reference, source }) {
      if (reference || source === undefined) return reference;
      return (await store?.bibtex())?.decode(source);
    },
  };
}

/** An address in folders: not that of an unsaved note. */
const HIERARCHICAL = /^[\w.+-]+:\/\//;

const MOST_FOLDERS = 20;
const MOST_FILES = 20;

/** A folder and those around it, without a last slash. */
function foldersFrom(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; /^[\w.+-]+:\/\/[^/]*\/.*\//.test(at);) {
    at = at.slice(0, at.lastIndexOf('/'));
    folders.push(at);
  }
  return folders;
}
