import {
  createChecker,
  DEFAULT_SETTINGS,
  exampleProblems,
  loadKnowledge,
  type Checker,
  type KnowledgeProblem,
} from '../core/index.ts';
import { indexLines } from '../core/text/lines.ts';
import { bundledKnowledge } from 'knowledge:bundled';
import { readPack } from '../node/packs.ts';
import type { CheckedFile } from './formats/index.ts';
import { tellOnce } from './failures.ts';
import { Misuse } from './misuse.ts';

/** A checker over what Myelint knows and the packs that are laid over it. */
export interface Knowing {
  readonly checker: Checker;
  /** The pack files with something wrong in them, which is told as notices. */
  readonly faulty: readonly CheckedFile[];
}

/** @throws {Misuse} where a folder is none */
export function layPacks(folders: readonly string[]): Knowing {
  const base = bundledKnowledge();
  if (folders.length === 0) return { checker: createChecker(base, tellOnce()), faulty: [] };
  const packs = folders.map((folder) => {
    const pack = readPack(folder);
    if (!pack) throw new Misuse(`--knowledge "${folder}": there is no such folder.`);
    if (pack.files.length + pack.problems.length === 0) {
      throw new Misuse(
        `--knowledge "${folder}": it holds no pack; facts/*.md, concepts/*.md and references.json make one.`,
      );
    }
    return pack;
  });
  const files = packs.flatMap((pack) => pack.files);
  const knowledge = loadKnowledge(files, base);
  const checker = createChecker(knowledge, tellOnce());
  const added = [...knowledge.facts.values()].filter(({ id }) => !base.facts.has(id));
  const problems = [
    ...packs.flatMap((pack) => pack.problems),
    ...knowledge.problems,
    ...exampleProblems(checker, added),
  ];
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return {
    checker,
    faulty: [...new Set(problems.map(({ path }) => path))].map((path) =>
      asChecked(
        checker,
        path,
        texts.get(path) ?? '',
        problems.filter((problem) => problem.path === path),
      ),
    ),
  };
}

function asChecked(
  checker: Checker,
  path: string,
  text: string,
  problems: readonly KnowledgeProblem[],
): CheckedFile {
  const notices = problems.map(({ span, message }) => ({
    kind: 'knowledge' as const,
    span,
    message,
  }));
  return {
    path,
    analysis: { text, findings: [], silenced: [], statements: [], mentions: [], notices },
    lines: indexLines(text),
    settings: DEFAULT_SETTINGS,
    checker,
    fixesOf: () => [],
    bestFixOf: () => undefined,
  };
}
