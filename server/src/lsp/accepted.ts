import { DiagnosticSeverity, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  ACCEPTED_FILE,
  acceptanceOf,
  addAccepted,
  readAccepted,
  type AcceptedFile,
  type Finding,
} from '../core/index.ts';
import { REFUSED } from './answers.ts';
import type { Client } from './client.ts';
import { toRange, toTextEdit } from './convert.ts';
import type { Current } from './documents.ts';
import { canonical } from './addresses.ts';
import type { DocumentSettings } from './settings.ts';

/** Where lists of accepted findings are kept: the environment's files, by their addresses. */
export interface AcceptedStore {
  /** The list in the nearest folder above a document. */
  nearest(uri: string): StoredList | undefined;
}

export type StoredList = { readonly uri: string } & (
  { readonly text: string } | { readonly reason: string }
);

/** The accepted findings of the open documents. */
export interface AcceptedFindings {
  /** The settings of a document, which are its alone, with what was accepted in it. */
  over(uri: string, settings: DocumentSettings): DocumentSettings;
  /** Whether a finding of a document can be accepted in a list. */
  isPossible(uri: string): boolean;
  /** Writes a finding into the list. Throws `REFUSED.failed` where the list is broken. */
  edit(current: Current, finding: Finding, reason: string): WorkspaceEdit;
  /** A list may have changed where it is kept. */
  touched(): void;
}

interface Surroundings {
  readonly client: Client;
  readonly isTrusted: () => boolean;
  /** The folder of the workspace that a document lies in. */
  readonly workspaceOf: (uri: string) => string | undefined;
  readonly show: (uri: string, diagnostics: readonly Diagnostic[]) => void;
}

export function isAcceptedList(uri: string): boolean {
  return canonical(uri).endsWith(`/${ACCEPTED_FILE}`);
}

export function createAccepted(
  store: AcceptedStore | undefined,
  { client, isTrusted, workspaceOf, show }: Surroundings,
): AcceptedFindings {
  /** The list of each folder; asked for once. */
  const lists = new Map<string, List | undefined>();
  let settled = new WeakMap<DocumentSettings, DocumentSettings>();
  /** Lists that something wrong was shown of. */
  const faulty = new Set<string>();

  const listOf = (uri: string): List | undefined => {
    if (!store || !isTrusted()) return undefined;
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    if (!lists.has(folder)) {
      const stored = store.nearest(uri);
      lists.set(folder, stored && listFrom(stored));
    }
    const list = lists.get(folder);
    if (list) tell(list);
    return list;
  };

  const tell = ({ uri, diagnostics }: List): void => {
    if (diagnostics.length > 0 ? faulty.has(uri) : !faulty.delete(uri)) return;
    if (diagnostics.length > 0) faulty.add(uri);
    show(uri, diagnostics);
  };

  /** Where a list would be made. */
  const newListFor = (uri: string): string => {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const workspace = workspaceOf(uri);
    const isInside =
      workspace !== undefined && canonical(uri).startsWith(`${canonical(workspace)}/`);
    return `${isInside ? workspace : folder}/${ACCEPTED_FILE}`;
  };

  return {
    over(uri, settings) {
      const known = settled.get(settings);
      if (known) return known;
      const list = listOf(uri);
      const over = list
        ? {
            ...settings,
            sound: settings.sound && list.diagnostics.length === 0,
            accepted: list.entries.filter(({ file }) => file === nameIn(list.uri, uri)),
          }
        : settings;
      settled.set(settings, over);
      return over;
    },

    isPossible(uri) {
      if (!store || !isTrusted() || !uri.startsWith('file:') || !client.checksVersions)
        return false;
      return client.createsFiles || listOf(uri) !== undefined;
    },

    edit({ document }, finding, reason) {
      const list = listOf(document.uri);
      if (list && list.diagnostics.length > 0) {
        throw REFUSED.failed(`${ACCEPTED_FILE} is broken, so nothing was written. Mend it first.`);
      }
      const uri = list?.uri ?? newListFor(document.uri);
      const source = TextDocument.create(uri, 'json', 0, list?.text ?? '');
      const name = nameIn(uri, document.uri);
      const entry = acceptanceOf(document.source.getText(), finding, name, reason);
      const edits = [toTextEdit(source, addAccepted(source.getText(), entry))];
      return {
        documentChanges: [
          ...(list ? [] : [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }]),
          { textDocument: { uri, version: null }, edits },
        ],
      };
    },

    touched() {
      lists.clear();
      settled = new WeakMap();
    },
  };
}

interface List extends Pick<AcceptedFile, 'entries'> {
  readonly uri: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

function listFrom(stored: StoredList): List {
  const { uri } = stored;
  const text = 'text' in stored ? stored.text : '';
  const { entries, problems } =
    'text' in stored
      ? readAccepted(text)
      : {
          entries: [],
          problems: [{ span: { start: 0, end: 0 }, message: `This file ${stored.reason}.` }],
        };
  const source = TextDocument.create(uri, 'json', 0, text);
  const diagnostics = problems.map(({ span, message }) => ({
    range: toRange(source, span),
    severity: DiagnosticSeverity.Error,
    source: 'myelint',
    code: 'accepted',
    message,
  }));
  return { uri, text, entries, diagnostics };
}

/** What a note is called in a list: its path from the folder that the list is for. */
function nameIn(list: string, note: string): string {
  return canonical(note).slice(canonical(list).length - ACCEPTED_FILE.length);
}
