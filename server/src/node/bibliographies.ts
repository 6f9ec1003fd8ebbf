import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BibliographyStore } from '../lsp/index.ts';
import { decode } from './decode.ts';
import { packStore } from './packs.ts';

/** Bibliographies in files of this machine. */
export const bibliographyStore: BibliographyStore = {
  // A share on another machine is not asked for because a document names it.
  locate: (named, folder) =>
    /^(?:[\\/]{2}|\w{2,}:)/.test(named) ? undefined : packStore.locate(named, folder),
  async read(address) {
    if (!address.startsWith('file:')) return undefined;
    try {
      const path = fileURLToPath(address);
      const { size, mode } = await stat(path);
      if (size > MOST_BYTES) return { reason: `is larger than ${MOST_BYTES / 1e6} MB` };
      const content = decode(await readFile(path));
      if ('reason' in content) return content;
      // On Windows these bits stand for the file's attribute.
      return { text: content.text, ...((mode & 0o222) === 0 ? { readOnly: true } : {}) };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' ? undefined : { reason: `cannot be read (${code ?? message})` };
    }
  },
  bibtex: () => import('./bibtex.ts'),
};

/** A library of a lifetime is smaller. */
const MOST_BYTES = 20_000_000;
