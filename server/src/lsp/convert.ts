/** Between the core's words and the protocol's: nothing else turns offsets into positions. */
import {
  DiagnosticSeverity,
  type Position,
  type Range,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Severity, Span } from '../core/index.ts';
import type { Client } from './client.ts';
import type { OpenDocument } from './documents.ts';

export function toRange(source: TextDocument, span: Span): Range {
  return { start: source.positionAt(span.start), end: source.positionAt(span.end) };
}

export function toOffset(source: TextDocument, position: Position): number {
  return source.offsetAt(position);
}

/** A range that some client sends back to front is turned round. */
export function toSpan(source: TextDocument, range: Range): Span {
  const [a, b] = [source.offsetAt(range.start), source.offsetAt(range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** A change without a range replaces the whole text. */
export function toEdit(source: TextDocument, change: TextDocumentContentChangeEvent): Edit {
  const span =
    'range' in change ? toSpan(source, change.range) : { start: 0, end: source.getText().length };
  return { span, newText: change.text };
}

export function toTextEdit(source: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(source, edit.span), newText: edit.newText };
}

/** Edits of a document; where the editor looks at versions, of this version only. */
export function toWorkspaceEdit(
  { uri, source }: OpenDocument,
  edits: readonly Edit[],
  client: Client,
): WorkspaceEdit {
  const textEdits = edits.map((edit) => toTextEdit(source, edit));
  if (!client.checksVersions) return { changes: { [uri]: textEdits } };
  return {
    documentChanges: [{ textDocument: { uri, version: source.version }, edits: textEdits }],
  };
}

export const toSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
