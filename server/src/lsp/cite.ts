import {
  CodeActionKind,
  type CodeAction,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addWorks } from '../core/cite/bibliography.ts';
import type { CiteAction, Edit, FileEdit, Settings, Span } from '../core/index.ts';
import { REFUSED } from './answers.ts';
import type { Client } from './client.ts';
import { toTextEdit, toWorkspaceEdit } from './convert.ts';
import type { Current } from './documents.ts';
import type { Reviewer } from './review.ts';

/** What citing adds to a document and to its bibliography. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly elsewhere?: FileEdit;
}

/** Nothing is wrong with the sentence: it is no quick fix. */
export const CITE = CodeActionKind.RefactorRewrite;

/** The settings that fixes and citations are made by. */
export function citingSettings({ settings, bibliographies }: Current): Settings {
  return bibliographies ? { ...settings, bibliographies } : settings;
}

/** The ways to cite what the text states at a span. */
export function citations(span: Span, current: Current, reviewer: Reviewer): CiteAction[] {
  return current.checker.citeStatement(reviewer.analysis(current), span, citingSettings(current));
}

/** An action without its edits. */
export function citeAction({ title }: CiteAction): CodeAction {
  return { title, kind: CITE };
}

/** The edit that adds works of ours to the bibliography of a document, where that lacks them. */
export function addingEdit(
  ids: readonly string[],
  current: Current,
  client: Client,
): WorkspaceEdit | undefined {
  const { references } = current.checker.knowledge;
  const works = ids.map((id) => references.get(id)).filter((work) => work !== undefined);
  const { elsewhere } = addWorks(works, current.bibliographies ?? []);
  return elsewhere && toCitingEdit(current, { edits: [], elsewhere }, client);
}

/** The edits of a document and of its bibliography, to be made and undone together; refused where that is read-only. */
export function toCitingEdit(
  current: Current,
  { edits, elsewhere }: Change,
  client: Client,
): WorkspaceEdit {
  if (elsewhere?.refused === true) throw REFUSED.failed(isReadOnly(elsewhere));
  const addsEntry = elsewhere && (!elsewhere.creates || client.createsFiles);
  if (!addsEntry) return toWorkspaceEdit(current.document, edits, client);
  const own = edits.length === 0 ? {} : toWorkspaceEdit(current.document, edits, client);
  const { path, name, creates } = elsewhere;
  const text = current.bibliographies?.find((each) => each.path === path)?.text ?? '';
  const textEdit = toTextEdit(TextDocument.create(path, '', 0, text), elsewhere);
  if (!client.checksVersions) return { changes: { ...own.changes, [path]: [textEdit] } };
  const annotation = client.annotatesEdits ? { annotationId: ANNOTATION } : {};
  const entry: TextDocumentEdit = {
    textDocument: { uri: path, version: null },
    edits: [{ ...textEdit, ...annotation }],
  };
  const made = creates
    ? [{ kind: 'create' as const, uri: path, options: { ignoreIfExists: true }, ...annotation }]
    : [];
  const label = creates ? client.say('Create {0}', name) : client.say('Add to {0}', name);
  return {
    documentChanges: [...(own.documentChanges ?? []), ...made, entry],
    ...(client.annotatesEdits
      ? { changeAnnotations: { [ANNOTATION]: { label, needsConfirmation: false } } }
      : {}),
  };
}

/** A key without its entry would point nowhere. */
function isReadOnly({ name }: FileEdit): string {
  return `${name} is read-only, so the work was not cited, and nothing was changed.`;
}

const ANNOTATION = 'bibliography';
