import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ACCEPTED_FILE, readAccepted, type Acceptance, type AcceptedFile } from '../core/index.ts';
import { indexLines } from '../core/text/lines.ts';
import { nearestAccepted } from '../node/accepted.ts';
import type { Failure } from './failures.ts';
import type { Means } from './means.ts';

/** The accepted findings that hold for notes. */
export interface AcceptedLists {
  /** The means of a note, with what was accepted in it. */
  over(path: string, means: Means): Means;
  /** What is wrong in the lists that were read so far. */
  failures(): readonly Failure[];
  /** Of those lists, what names a note that is no more: a sentence each. */
  orphans(): readonly string[];
}

export function createAcceptedLists(): AcceptedLists {
  const lists = new Map<string, List | undefined>();

  const listOf = (folder: string): List | undefined => {
    if (!lists.has(folder)) {
      const found = nearestAccepted(folder);
      const shared = found && [...lists.values()].find((list) => list?.path === found.path);
      lists.set(folder, shared ?? (found && listFrom(found)));
    }
    return lists.get(folder);
  };

  const all = (): List[] => [...new Set(lists.values())].filter((list) => list !== undefined);

  return {
    over(path, means) {
      const whole = resolve(path);
      const list = listOf(dirname(whole));
      if (!list) return means;
      const name = relative(list.root, whole).split(sep).join('/');
      const accepted = list.entries.filter(({ file }) => file === name);
      const isSound = means.isSound && list.failures.length === 0;
      return { ...means, isSound, settings: { ...means.settings, accepted } };
    },
    failures: () => all().flatMap((list) => list.failures),
    orphans: () =>
      all().flatMap(({ root, path, entries }) =>
        entries
          .filter(({ file }) => !existsSync(join(root, file)))
          .map(
            ({ file, rule }) =>
              `${shown(path)}: a finding of ${rule} is accepted in ${file}, which is no more; take it out`,
          ),
      ),
  };
}

interface List {
  readonly path: string;
  /** The folder that the list is for. */
  readonly root: string;
  readonly entries: readonly Acceptance[];
  readonly failures: readonly Failure[];
}

function listFrom(found: NonNullable<ReturnType<typeof nearestAccepted>>): List {
  const { path } = found;
  const root = resolve(
    dirname(path),
    ...ACCEPTED_FILE.split('/')
      .slice(1)
      .map(() => '..'),
  );
  if ('reason' in found) {
    return { path, root, entries: [], failures: [{ path: shown(path), reason: found.reason }] };
  }
  const { entries, problems } = readAccepted(found.text);
  return { path, root, entries, failures: failuresOf(path, found.text, problems) };
}

function failuresOf(path: string, text: string, problems: AcceptedFile['problems']): Failure[] {
  const lines = indexLines(text);
  return problems.map(({ span, message }) => {
    const { line, character } = lines.positionAt(span.start);
    return { path: `${shown(path)}:${line + 1}:${character + 1}`, reason: message };
  });
}

/** As somebody in the current folder would write it. */
function shown(path: string): string {
  return relative('', path) || path;
}
