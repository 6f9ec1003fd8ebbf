import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CONFIG_FILE, type ConfigStore } from '../lsp/index.ts';
import { decode } from './decode.ts';

/** A configuration as it lies on the disk, or why it cannot be read. */
export type FoundConfig = { readonly path: string } & (
  { readonly text: string } | { readonly reason: string }
);

/** The configuration that holds in a folder: its own, or that of the nearest folder above. */
export function nearestConfig(folder: string): FoundConfig | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, CONFIG_FILE);
    const found = read(path);
    if (found) return { path, ...found };
    if (dirname(at) === at) return undefined;
  }
}

/** A folder that a configuration names, from where the configuration lies. */
export function folderFrom(config: string, named: string): string {
  const path = /^~(?=$|[\\/])/.test(named) ? join(homedir(), named.slice(1)) : named;
  return isAbsolute(path) ? path : resolve(dirname(config), path);
}

/** Configurations on this machine. */
export const configStore: ConfigStore = {
  nearest(uri) {
    if (!uri.startsWith('file:')) return undefined;
    const found = nearestConfig(dirname(fileURLToPath(uri)));
    if (!found) return undefined;
    return {
      uri: pathToFileURL(found.path).href,
      ...('text' in found ? { text: found.text } : { reason: found.reason }),
    };
  },
  folderFrom: (config, named) =>
    config.startsWith('file:') ? folderFrom(fileURLToPath(config), named) : named,
};

function read(path: string): ReturnType<typeof decode> | undefined {
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
