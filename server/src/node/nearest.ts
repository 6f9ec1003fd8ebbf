import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decode, type Decoded } from './decode.ts';

/** A file as it lies on the disk, or why it cannot be read. */
export type Found = { readonly path: string } & Decoded;

/** The file of a name that holds in a folder: its own, or that of the nearest folder above. */
export function nearest(folder: string, name: string): Found | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, name);
    const found = read(path);
    if (found) return { path, ...found };
    if (dirname(at) === at) return undefined;
  }
}

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
