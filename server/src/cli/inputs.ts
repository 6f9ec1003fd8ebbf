import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { reasonOf, type Failure } from './failures.ts';

/** What a folder is searched for. */
export const NOTE_ENDINGS = ['.md', '.markdown', '.qmd', '.Rmd', '.mdx'] as const;

export interface Inputs {
  /** Paths as given, or joined to the folder as given; each file once, sorted. */
  readonly files: readonly string[];
  /** Folders that were named and hold no note. */
  readonly barren: readonly string[];
  readonly failures: readonly Failure[];
}

/** Finds the files that paths name: a file is itself, whatever its ending; a folder is its notes. */
export function findInputs(paths: readonly string[]): Inputs {
  const files = new Map<string, string>();
  const barren: string[] = [];
  const failures: Failure[] = [];
  const add = (path: string) => {
    const whole = resolve(path);
    if (!files.has(whole)) files.set(whole, path);
  };

  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) {
        add(path);
        continue;
      }
    } catch (error) {
      failures.push({ path, reason: reasonOf(error, path) });
      continue;
    }
    const before = failures.length;
    const notes = notesIn(path, failures);
    notes.forEach(add);
    if (notes.length === 0 && failures.length === before) barren.push(path);
  }
  return { files: [...files.values()].sort(), barren, failures };
}

/**
 * The notes of a folder and the folders in it. Hidden folders and `node_modules` hold other people's
 * files, and a linked folder could lead round in circles: they are left alone.
 */
function notesIn(folder: string, failures: Failure[]): string[] {
  const notes: string[] = [];
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    failures.push({ path: folder, reason: reasonOf(error, folder) });
    return notes;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') {
        notes.push(...notesIn(path, failures));
      }
    } else if (isNote(entry.name) && (entry.isFile() || isLinkToFile(entry, path))) {
      notes.push(path);
    }
  }
  return notes;
}

function isNote(name: string): boolean {
  const lower = name.toLowerCase();
  return NOTE_ENDINGS.some((ending) => lower.endsWith(ending.toLowerCase()));
}

/** A link that leads nowhere counts as a file, so that reading it says what is wrong. */
function isLinkToFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true;
}
