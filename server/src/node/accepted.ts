import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ACCEPTED_FILE } from '../core/index.ts';
import type { AcceptedStore } from '../lsp/index.ts';
import { nearest, type Found } from './nearest.ts';

/** The list of accepted findings that holds in a folder. */
export const nearestAccepted = (folder: string): Found | undefined =>
  nearest(folder, ACCEPTED_FILE);

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
