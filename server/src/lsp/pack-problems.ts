import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { KnowledgeFile, KnowledgeProblem } from '../core/index.ts';
import { canonical, isSame } from './addresses.ts';
import { toRange } from './convert.ts';

/** What is wrong in knowledge files, and what of it the editor was told. */
export interface PackProblems {
  /** What is wrong in a file. */
  of(uri: string): readonly Diagnostic[];
  /** All that was found in one go, instead of what was found under this key before. */
  report(key: string, files: readonly KnowledgeFile[], problems: readonly KnowledgeProblem[]): void;
  /** Drops what was found under a key, which is shown with the next report. */
  drop(key: string): void;
  /** Drops what was found under a key, or all, and shows that. */
  withdraw(key?: string): void;
  /** The editor may have dropped what it was told of a file. */
  forgotten(uri: string): void;
}

interface Reader {
  /** The open documents by address. */
  openTexts(): ReadonlyMap<string, string>;
  /** Shows what is wrong in a file, which need not be open. */
  show(uri: string, diagnostics: readonly Diagnostic[]): void;
}

export function createPackProblems(reader: Reader): PackProblems {
  /** What is wrong, by the folders or folder it was found in, then by file. */
  const reports = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  /** What the editor was last told, by file. */
  const shown = new Map<string, string>();

  const of = (uri: string): Diagnostic[] => {
    const all = [...reports.values()].flatMap((found) =>
      [...found].filter(([path]) => isSame(path, uri)).flatMap(([, list]) => list),
    );
    // Two sets of packs may share a folder.
    return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  };

  const showAll = (): void => {
    const faulty = [...reports.values()].flatMap((found) => [...found.keys()]);
    const open = [...reader.openTexts().keys()];
    // An open file goes by the address that its editor uses.
    const files = new Map(
      [...shown.keys(), ...faulty, ...open].map((uri) => [canonical(uri), uri]),
    );
    for (const uri of files.values()) {
      const diagnostics = of(uri);
      const now = JSON.stringify(diagnostics);
      if ((shown.get(uri) ?? '[]') === now) continue;
      if (diagnostics.length === 0) shown.delete(uri);
      else shown.set(uri, now);
      reader.show(uri, diagnostics);
    }
  };

  return {
    of,
    report(key, files, problems) {
      const texts = new Map(files.map(({ path, text }) => [path, text]));
      const found = new Map<string, Diagnostic[]>();
      for (const problem of problems) {
        const list = found.get(problem.path) ?? [];
        list.push(toDiagnostic(problem, texts.get(problem.path) ?? ''));
        found.set(problem.path, list);
      }
      reports.set(key, found);
      showAll();
    },
    drop: (key) => void reports.delete(key),
    withdraw(key) {
      if (key === undefined) reports.clear();
      else reports.delete(key);
      showAll();
    },
    forgotten: (uri) => void shown.set(uri, ''),
  };
}

function toDiagnostic({ path, span, message }: KnowledgeProblem, text: string): Diagnostic {
  const source = TextDocument.create(path, 'markdown', 0, text);
  const { start } = span;
  const end = Math.max(span.end, Math.min(start + 1, text.length));
  return {
    range: toRange(source, { start, end }),
    severity: DiagnosticSeverity.Error,
    source: 'myelint',
    code: 'knowledge',
    message,
  };
}
