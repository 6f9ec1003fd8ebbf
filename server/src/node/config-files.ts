import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CONFIG_FILE, type ConfigStore } from '../lsp/index.ts';
import { nearest, type Found } from './nearest.ts';

/** The configuration that holds in a folder. */
export const nearestConfig = (folder: string): Found | undefined => nearest(folder, CONFIG_FILE);

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
    const { path, ...content } = found;
    return { uri: pathToFileURL(path).href, ...content };
  },
  folderFrom: (config, named) =>
    config.startsWith('file:') ? folderFrom(fileURLToPath(config), named) : named,
};
