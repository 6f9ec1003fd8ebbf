import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { KnowledgeFile, KnowledgeProblem } from '../core/index.ts';
import type { PackFolder, PackStore } from '../lsp/index.ts';
import { decode } from './decode.ts';

/** More than any pack needs; less than what would make an editor wait. */
const MOST_FILES = 2000;
const MOST_BYTES = 2_000_000;

/** Packs in folders of this machine. */
export const packStore: PackStore = {
  locate(named, workspace) {
    const path = /^~(?=$|[\\/])/.test(named) ? join(homedir(), named.slice(1)) : named;
    if (isAbsolute(path)) return pathToFileURL(path).href;
    return workspace?.startsWith('file:')
      ? pathToFileURL(resolve(fileURLToPath(workspace), path)).href
      : undefined;
  },
  read: (folder) =>
    folder.startsWith('file:')
      ? readPack(fileURLToPath(folder), (path) => pathToFileURL(path).href)
      : undefined,
};

/**
 * Reads the facts, concepts and references of a pack. `name` gives a file the path that it is known
 * by. Undefined where there is no such folder.
 */
export function readPack(
  folder: string,
  name: (path: string) => string = (path) => path,
): PackFolder | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const files: KnowledgeFile[] = [];
  const problems: KnowledgeProblem[] = [];
  const refuse = (path: string, message: string): void => {
    problems.push({ path: name(path), span: { start: 0, end: 0 }, line: 1, message });
  };
  const paths = [
    ...['concepts', 'facts'].flatMap((room) => cardsIn(join(folder, room))),
    join(folder, 'references.json'),
  ];
  if (paths.length > MOST_FILES) {
    refuse(folder, `holds more than ${MOST_FILES} files: split the pack`);
    return { files, problems };
  }
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat && path.endsWith('.json')) continue;
    if (!stat?.isFile()) refuse(path, 'is no file: take it out');
    else if (stat.size > MOST_BYTES)
      refuse(path, `is larger than ${MOST_BYTES / 1e6} MB: split it`);
    else {
      const content = read(path);
      if ('reason' in content) refuse(path, content.reason);
      else files.push({ path: name(path), text: content.text });
    }
  }
  return { files, problems };
}

function cardsIn(room: string): string[] {
  try {
    return readdirSync(room)
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => join(room, file));
  } catch {
    return []; // a pack need not have both
  }
}

function read(path: string): ReturnType<typeof decode> {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    return {
      reason: `could not be read (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}
