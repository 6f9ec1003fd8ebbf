import { bibliographiesIn, bibliographiesNamedIn } from '../core/cite/declared.ts';
import { formatOf, readBibliography } from '../core/cite/bibliography.ts';
import type { Bibliography, ListedWork, Reference } from '../core/index.ts';

/** Where bibliographies are kept: the environment's files, by their addresses. */
export interface BibliographyStore {
  /** The file that a name leads to from a folder; undefined where that leads nowhere. */
  locate(named: string, folder: string | undefined): string | undefined;
  /** A file's text; undefined where there is none; `reason` where it cannot be read. */
  read(
    address: string,
  ): Promise<{ readonly text: string } | { readonly reason: string } | undefined>;
  /** What reads BibTeX entries. Called when there is one. */
  bibtex(): Promise<BibtexParser>;
}

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
  openText: (address: string) => string | undefined,
  /** A fault in reading one; the others are still read, and this one is left alone. */
  failed: (fault: unknown) => void,
): Bibliographies {
  const known = new Map<string, Bibliography>();
  const failing = new Set<string>();

  const textOf = async (address: string): ReturnType<BibliographyStore['read']> => {
    const open = openText(address);
    return open === undefined ? store?.read(address) : { text: open };
  };

  const read = async (address: string): Promise<Bibliography | undefined> => {
    const format = formatOf(address);
    if (!format || !store) return undefined;
    const file = await textOf(address);
    if (file && 'reason' in file) {
      const empty = readBibliography(address, format, '', () => true);
      return { ...empty, fault: `${empty.name} ${file.reason}` };
    }
    const before = known.get(address);
    if (before?.text === file?.text && before) return before;
    const parser = format === 'bibtex' ? await store.bibtex() : undefined;
    const isSound = (source: string): boolean => parser?.isSound(source) ?? true;
    const bibliography = readBibliography(address, format, file?.text, isSound);
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
        const file = await textOf(`${at}/${name}`);
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
      if (files.length === 0 && uri.startsWith('file:')) files = await projectFiles(folder);
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

const MOST_FOLDERS = 20;
const MOST_FILES = 20;

/** A folder and those around it, without a last slash. */
function foldersFrom(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; /^file:\/\/[^/]*\/.*\//.test(at);) {
    at = at.slice(0, at.lastIndexOf('/'));
    folders.push(at);
  }
  return folders;
}
