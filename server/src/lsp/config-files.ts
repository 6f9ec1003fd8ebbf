import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_FILE, overlay, readConfigFile, type ConfigFile } from './config-file.ts';
import { toRange } from './convert.ts';
import { canonical } from './addresses.ts';

/** Where configurations are kept: the environment's files, by their addresses. */
export interface ConfigStore {
  /** The configuration that holds for a document. */
  nearest(uri: string): StoredConfig | undefined;
  /** A folder that a configuration names, as a setting would name it. */
  folderFrom(config: string, named: string): string;
}

export type StoredConfig = { readonly uri: string } & (
  { readonly text: string } | { readonly reason: string }
);

/** The configurations that hold for the open documents. */
export interface ConfigFiles {
  /** The settings that an editor has for a document, with those of its configuration over them. */
  over(sent: unknown, uri: string): unknown;
  /** False where the configuration of a document has faults. */
  isSoundFor(uri: string): boolean;
  /** What is wrong in a configuration. */
  problemsOf(uri: string): readonly Diagnostic[];
  /** A configuration was opened, edited or closed, or has changed where it is kept. */
  touched(uri: string): void;
}

interface Surroundings {
  readonly openTexts: () => ReadonlyMap<string, string>;
  readonly show: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  readonly ruleIdsOf: (uri: string, knowledge: readonly string[]) => Iterable<string>;
}

export function isConfig(uri: string): boolean {
  return canonical(uri).endsWith(`/${CONFIG_FILE}`);
}

export function createConfigFiles(
  store: ConfigStore | undefined,
  { openTexts, show, ruleIdsOf }: Surroundings,
): ConfigFiles {
  const problems = new Map<string, readonly Diagnostic[]>();

  const tell = (uri: string, found: readonly Diagnostic[]): void => {
    const key = canonical(uri);
    if (JSON.stringify(problems.get(key) ?? []) === JSON.stringify(found)) return;
    problems.set(key, found);
    show(uri, found);
  };

  const read = (uri: string, text: string): ConfigFile => {
    const absolute = (named: readonly string[]) =>
      named.map((name) => store?.folderFrom(uri, name) ?? name);
    const config = readConfigFile(text, (named) => ruleIdsOf(uri, absolute(named)));
    const source = TextDocument.create(uri, 'yaml', 0, text);
    tell(
      uri,
      config.problems.map(({ span: { start, end }, message }) => ({
        range: toRange(source, { start, end: Math.max(end, Math.min(start + 1, text.length)) }),
        severity: DiagnosticSeverity.Error,
        source: 'myelint',
        code: 'config',
        message,
      })),
    );
    return {
      ...config,
      valuesFor(path) {
        const values = config.valuesFor(path);
        const { knowledge } = values;
        return Array.isArray(knowledge)
          ? { ...values, knowledge: absolute(knowledge as string[]) }
          : values;
      },
    };
  };

  /** What is being written goes before what is kept. */
  const nearest = (uri: string): StoredConfig | undefined => {
    const kept = store?.nearest(uri);
    const path = canonical(uri);
    const [written] = [...openTexts()]
      .filter(([open]) => isConfig(open) && path.startsWith(folderOf(canonical(open))))
      .sort(([a], [b]) => b.length - a.length);
    if (!written) return kept;
    const isNearer =
      !kept || folderOf(canonical(kept.uri)).length <= folderOf(canonical(written[0])).length;
    return isNearer ? { uri: written[0], text: written[1] } : kept;
  };

  return {
    over(sent, uri) {
      const found = nearest(uri);
      if (!found) return sent;
      if ('reason' in found) {
        tell(found.uri, [atStart(`The configuration ${found.reason}.`)]);
        return sent;
      }
      const path = canonical(uri).slice(folderOf(canonical(found.uri)).length);
      return overlay(sent, read(found.uri, found.text).valuesFor(path));
    },
    isSoundFor(uri) {
      const found = nearest(uri);
      return !found || (problems.get(canonical(found.uri)) ?? []).length === 0;
    },
    problemsOf: (uri) => problems.get(canonical(uri)) ?? [],
    touched(uri) {
      const text = openTexts().get(uri) ?? textOf(store?.nearest(uri), uri);
      if (text === undefined) tell(uri, []);
      else read(uri, text);
    },
  };
}

/** With its last slash. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function textOf(stored: StoredConfig | undefined, uri: string): string | undefined {
  return stored && 'text' in stored && canonical(stored.uri) === canonical(uri)
    ? stored.text
    : undefined;
}

function atStart(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: 'myelint',
    code: 'config',
    message,
  };
}
