import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ACCEPTED_FILE } from '../core/index.ts';
import type { AcceptedStore } from '../lsp/index.ts';
import { decode, type Decoded } from './decode.ts';

/** A list of accepted findings as it lies on the disk, or why it cannot be read. */
export type FoundList = { readonly path: string } & Decoded;

/** The list that holds in a folder: its own, or that of the nearest folder above. */
export function nearestAccepted(folder: string): FoundList | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, ACCEPTED_FILE);
    const found = read(path);
    if (found) return { path, ...found };
    if (dirname(at) === at) return undefined;
  }
}

/** Lists on this machine. */
export const acceptedStore: AcceptedStore = {
  nearest(uri) {
    if (!uri.startsWith('file:')) return undefined;
    const found = nearestAccepted(dirname(fileURLToPath(uri)));
    if (!found) return undefined;
    const { path, ...content } = found;
    return { uri: pathToFileURL(path).href, ...content };
  },
};

function read(path: string): Decoded | undefined {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    return {
      reason: `could not be read (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}
