import { existsSync, readFileSync, type Dirent } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What git is told to leave alone, as far as it is known in a folder. */
export interface Ignored {
  /** The same with the rules of a folder further down. */
  within(folder: string, entries: readonly Pick<Dirent, 'name'>[]): Ignored;
  has(path: string, isFolder: boolean): boolean;
}

export const NOTHING_IGNORED: Ignored = {
  within: () => NOTHING_IGNORED,
  has: () => false,
};

/** The rules of the folders above one, up to the root of its repository; its own come with `within`. */
export function ignoredIn(folder: string): Ignored {
  const start = resolve(folder);
  const root = repositoryOf(start);
  if (root === undefined) return createIgnored([]);
  const above: string[] = [];
  for (let at = dirname(start); at.startsWith(root) && start !== root; at = dirname(at)) {
    above.push(at);
    if (at === root) break;
  }
  return createIgnored([
    ...above.flatMap((at) => rulesIn(at, join(at, '.gitignore'))),
    ...rulesIn(root, join(root, '.git', 'info', 'exclude')),
  ]);
}

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** @param nearest the rules of each folder, the nearest first, whose word goes */
function createIgnored(nearest: readonly Rules[]): Ignored {
  const ignored: Ignored = {
    within(folder, entries) {
      if (!entries.some(({ name }) => name === '.gitignore')) return ignored;
      const whole = resolve(folder);
      return createIgnored([...rulesIn(whole, join(whole, '.gitignore')), ...nearest]);
    },
    has(path, isFolder) {
      for (const { folder, rules } of nearest) {
        const name = relative(folder, resolve(path)).split(sep).join('/');
        if (name === '' || name.startsWith('../')) continue;
        const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
        if (ignored || unignored) return ignored;
      }
      return false;
    },
  };
  return ignored;
}

function rulesIn(folder: string, path: string): Rules[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(path, 'utf8')) }];
  } catch {
    return []; // a repository need not have them
  }
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
