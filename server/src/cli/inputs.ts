import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import { reasonOf, type Failure } from './failures.ts';
import { ignoredIn, NOTHING_IGNORED, type Ignored } from './ignored.ts';

/** What a folder is searched for. */
export const NOTE_ENDINGS = ['.md', '.markdown', '.qmd', '.Rmd', '.mdx'] as const;

export interface Inputs {
  /** Paths as given, or joined to the folder as given; each file once, sorted. */
  readonly files: readonly string[];
  /** Folders that were named and hold no note. */
  readonly barren: readonly string[];
  readonly failures: readonly Failure[];
}

/**
 * Finds the files that paths name: a file is itself, whatever its ending; a folder is its notes; a
 * pattern is what it matches. What `.gitignore` excludes counts only where it is named itself.
 */
export function findInputs(paths: readonly string[], respectsIgnores = true): Inputs {
  const files = new Map<string, string>();
  const barren: string[] = [];
  const failures: Failure[] = [];
  const add = (path: string) => {
    const whole = resolve(path);
    if (!files.has(whole)) files.set(whole, path);
  };
  const search = (folder: string, wanted: (path: string) => boolean): string[] => {
    const ignored = respectsIgnores ? ignoredIn(folder) : NOTHING_IGNORED;
    return filesIn(folder, { ignored, wanted, failures });
  };

  for (const path of paths) {
    const stat = statOf(path);
    if (stat?.isDirectory()) {
      const before = failures.length;
      const notes = search(path, isNote);
      notes.forEach(add);
      if (notes.length === 0 && failures.length === before) barren.push(path);
    } else if (!stat && isPattern(path)) {
      const { folder, matches } = readPattern(path);
      const found = isFolder(folder) ? search(folder, matches) : [];
      found.forEach(add);
      if (found.length === 0) failures.push({ path, reason: 'no file matches this pattern' });
    } else if (stat) add(path);
    else failures.push({ path, reason: whyMissing(path) });
  }
  return {
    files: [...files.values()].sort((a, b) => (a < b ? -1 : 1)),
    barren,
    failures,
  };
}

interface Search {
  readonly ignored: Ignored;
  readonly wanted: (path: string) => boolean;
  readonly failures: Failure[];
}

/**
 * The files of a folder and the folders in it. Hidden folders and `node_modules` hold other people's
 * files, and a linked folder could lead round in circles: they are left alone.
 */
function filesIn(folder: string, { ignored, wanted, failures }: Search): string[] {
  const files: string[] = [];
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    failures.push({ path: folder, reason: reasonOf(error) });
    return files;
  }
  const here = ignored.within(folder, entries);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const isOthers = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (!isOthers && !here.has(path, true))
        files.push(...filesIn(path, { ignored: here, wanted, failures }));
    } else if (
      wanted(path) &&
      (entry.isFile() || isLinkToFile(entry, path)) &&
      !here.has(path, false)
    ) {
      files.push(path);
    }
  }
  return files;
}

function isNote(path: string): boolean {
  const lower = path.toLowerCase();
  return NOTE_ENDINGS.some((ending) => lower.endsWith(ending.toLowerCase()));
}

function isPattern(path: string): boolean {
  return picomatch.scan(withSlashes(path)).isGlob;
}

/** The folder that a pattern starts from, and what it matches there. */
function readPattern(path: string): { folder: string; matches: (path: string) => boolean } {
  const pattern = withSlashes(path);
  const { base, glob } = picomatch.scan(pattern);
  const folder = base === '' ? '.' : base;
  const matches = picomatch(glob, { dot: false });
  return { folder, matches: (file) => matches(withSlashes(relative(folder, file))) };
}

function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

/** What stands at a path; undefined where nothing does, or nothing that can be looked at. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A link that leads nowhere counts as a file, so that reading it says what is wrong. */
function isLinkToFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && !isFolder(path);
}

/** The reason that nothing can be looked at. */
function whyMissing(path: string): string {
  try {
    statSync(path);
    return 'has come up meanwhile; run Myelint again';
  } catch (error) {
    return reasonOf(error);
  }
}
