import type { Diagnostic } from 'vscode-languageserver';
import {
  createChecker,
  exampleProblems,
  loadKnowledge,
  type Checker,
  type Fault,
  type KnowledgeFile,
  type KnowledgeProblem,
} from '../core/index.ts';
import { canonical, isSame } from './addresses.ts';
import { createPackProblems } from './pack-problems.ts';

/** Where packs are kept: the environment's files. Folders and files go by their addresses. */
export interface PackStore {
  /** The folder that a setting names, relative to a workspace; undefined where that leads nowhere. */
  locate(named: string, workspace: string | undefined): string | undefined;
  /** What is in a folder; undefined where there is none. */
  read(folder: string): PackFolder | undefined;
}

export interface PackFolder {
  readonly files: readonly KnowledgeFile[];
  readonly problems: readonly KnowledgeProblem[];
}

/** What the editor tells of itself and is told. */
export interface Desk {
  /** False in a workspace whose files must not be read of one's own accord. */
  isTrusted(): boolean;
  /** The folder of the workspace that a document lies in, or else its first. */
  workspaceOf(uri: string): string | undefined;
  /** The open documents by address. */
  openTexts(): ReadonlyMap<string, string>;
  /** Shows what is wrong in a file, which need not be open. */
  show(uri: string, diagnostics: readonly Diagnostic[]): void;
  /** A problem that is in no file. */
  tell(problem: string): void;
  /** A part of a checker has failed. */
  onFault(fault: Fault): void;
  /** A folder's files are to be watched. */
  watch(folder: string): void;
  /** What there is to show of notes may have changed. */
  renew(): void;
  /** Runs something once the messages at hand are dealt with. */
  later(task: () => void): void;
}

/** The packs that documents are checked with, and the knowledge files that are being edited. */
export interface Packs {
  /** The checker for a document whose settings name these folders. */
  checkerFor(uri: string, named: readonly string[]): Checker;
  /** What is wrong in a file. */
  problemsOf(uri: string): readonly Diagnostic[];
  /** A file was opened or edited, or has changed where it is kept. */
  touched(uri: string): void;
  /** A file was closed, and what was shown of it may have gone with it. */
  closed(uri: string): void;
  /** Settings, workspace or trust have changed. */
  reset(): void;
}

export function createPacks(base: Checker, store: PackStore | undefined, desk: Desk): Packs {
  /** By their folders; a folder is known by its address in canonical form. */
  const checkers = new Map<string, Checker>();
  const addresses = new Map<string, string>();
  const onDisk = new Map<string, PackFolder | undefined>();
  /** By the folders or the folder that they were found in. */
  const problems = createPackProblems(desk);
  const drafts = new Set<string>();

  const enter = (address: string): string => {
    const folder = canonical(address);
    addresses.set(folder, address);
    return folder;
  };

  const read = (folder: string): PackFolder | undefined => {
    if (!onDisk.has(folder)) onDisk.set(folder, store?.read(addresses.get(folder) ?? folder));
    const pack = onDisk.get(folder);
    return pack && withOpenTexts(pack, folder, desk.openTexts());
  };

  /** The examples in files that are open are tried as they are written. */
  const examplesIn = (checker: Checker): KnowledgeProblem[] => {
    const open = [...desk.openTexts().keys()];
    const written = [...checker.knowledge.facts.values()].filter(({ path }) =>
      open.some((uri) => isSame(path, uri)),
    );
    return exampleProblems(checker, written);
  };

  const build = (key: string, folders: readonly string[]): Checker => {
    folders.forEach((folder) => {
      desk.watch(addresses.get(folder) ?? folder);
      problems.drop(folder);
    });
    const packs = folders.map(read).filter((pack) => pack !== undefined);
    const files = packs.flatMap((pack) => pack.files);
    const knowledge = loadKnowledge(files, base.knowledge);
    const checker = createChecker(knowledge, (fault) => desk.onFault(fault));
    checkers.set(key, checker);
    problems.report(key, files, [
      ...packs.flatMap((pack) => pack.problems),
      ...knowledge.problems,
      ...examplesIn(checker),
    ]);
    return checker;
  };

  /** Checks a knowledge base or pack that no setting names, as long as a file of it is open. */
  const checkDraft = (folder: string): void => {
    drafts.delete(folder);
    if ([...checkers.keys()].some((key) => foldersOf(key).includes(folder))) return;
    const open = [...desk.openTexts().keys()].some((uri) => isIn(uri, folder));
    const pack = open && desk.isTrusted() ? read(folder) : undefined;
    if (!pack?.files.some(({ path }) => path.endsWith('/references.json'))) {
      problems.withdraw(folder);
      return;
    }
    const own = pack.files.some(({ path }) => isOf(base, path));
    const knowledge = own ? loadKnowledge(pack.files) : loadKnowledge(pack.files, base.knowledge);
    problems.report(folder, pack.files, [
      ...pack.problems,
      ...knowledge.problems,
      ...examplesIn(createChecker(knowledge, (fault) => desk.onFault(fault))),
    ]);
  };

  const touched = (uri: string): void => {
    const address = folderOf(uri);
    if (address === undefined || !store) return;
    const folder = enter(address);
    onDisk.delete(folder);
    const using = [...checkers.keys()].filter((key) => foldersOf(key).includes(folder));
    for (const key of using) build(key, foldersOf(key));
    if (using.length > 0) {
      desk.renew();
    } else if (!drafts.has(folder)) {
      drafts.add(folder);
      desk.later(() => checkDraft(folder));
    }
  };

  return {
    problemsOf: (uri) => problems.of(uri),
    checkerFor(uri, named) {
      if (!store || named.length === 0 || !desk.isTrusted()) return base;
      const folders: string[] = [];
      for (const name of new Set(named)) {
        const address = store.locate(name, desk.workspaceOf(uri));
        const folder = address === undefined ? undefined : enter(address);
        if (folder === undefined || read(folder) === undefined)
          desk.tell(`myelint.knowledge names "${name}", but there is no such folder.`);
        else folders.push(folder);
      }
      const key = folders.join('\n');
      return key === '' ? base : (checkers.get(key) ?? build(key, folders));
    },
    touched,
    closed(uri) {
      if (folderOf(uri) === undefined) return;
      problems.forgotten(uri);
      touched(uri);
    },
    reset() {
      checkers.clear();
      onDisk.clear();
      problems.withdraw();
    },
  };
}

function foldersOf(key: string): string[] {
  return key.split('\n');
}

/** The folder of the knowledge base or pack that a file belongs to, if it lies as such files do. */
function folderOf(uri: string): string | undefined {
  return /^(.*)\/(?:(?:facts|concepts)\/[^/]+\.md|references\.json)$/.exec(uri)?.[1];
}

function isIn(uri: string, folder: string): boolean {
  const own = folderOf(uri);
  return own !== undefined && canonical(own) === folder;
}

/** The file is an edition of one that travels with the product. */
function isOf({ knowledge }: Checker, path: string): boolean {
  const [, id = ''] = /\/(?:facts|concepts)\/([^/]+)\.md$/.exec(path) ?? [];
  const known = knowledge.facts.get(id) ?? knowledge.concepts.get(id);
  return known !== undefined && path.endsWith(`/${known.path}`);
}

/** What is being written goes before what is kept. */
function withOpenTexts(
  pack: PackFolder,
  folder: string,
  open: ReadonlyMap<string, string>,
): PackFolder {
  const written = new Map<string, KnowledgeFile>();
  for (const [uri, text] of open)
    if (isIn(uri, folder)) written.set(canonical(uri), { path: uri, text });
  if (written.size === 0) return pack;
  const kept = pack.files.filter(({ path }) => !written.has(canonical(path)));
  const files = [...kept, ...written.values()];
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: pack.problems.filter(({ path }) => !written.has(canonical(path))),
  };
}
