import {
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
} from 'vscode-languageserver';
import * as v from 'valibot';
import type { Finding, Span } from '../core/index.ts';
import type { Client } from './client.ts';
import { toWorkspaceEdit } from './convert.ts';
import type { DiagnosticWriter } from './diagnostics.ts';
import type { Current, OpenDocument } from './documents.ts';
import type { Reviewer } from './review.ts';

interface Tools {
  readonly reviewer: Reviewer;
  readonly client: Client;
  readonly diagnostics: DiagnosticWriter;
}

/** Whether the editor wants quick fixes; it names kinds, and a kind stands for all below it. */
export function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return only?.some((kind) => kind === '' || kind === CodeActionKind.QuickFix) ?? true;
}

/** The ways to correct what a span touches, each finding's best first. */
export function codeActions(
  span: Span,
  current: Current,
  { reviewer, client, diagnostics }: Tools,
): CodeAction[] {
  if (!client.takesCodeActions) return [];
  const { document, settings, checker } = current;
  const analysis = reviewer.analysis(current);
  return reviewer
    .review(current)
    .findings.filter((finding) => touches(finding.span, span))
    .flatMap((finding) => {
      const diagnostic = diagnostics.ofFinding(current, finding);
      return checker.fixes(analysis, finding, settings).map((fix, index): CodeAction => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(fix.preferred ? { isPreferred: true } : {}),
        ...(client.resolvesEdits
          ? { data: ticket(document, finding, index) }
          : { edit: toWorkspaceEdit(document, fix.edits, client) }),
      }));
    });
}

/** The document that an unresolved action belongs to; undefined where the action is not ours. */
export function uriOfAction(action: CodeAction): string | undefined {
  const data = v.safeParse(ticketSchema, action.data);
  return data.success ? data.output.uri : undefined;
}

/** Fills in the edits of a chosen action. Throws `ContentModified` when the text has moved on. */
export function resolveAction(
  action: CodeAction,
  current: Current,
  { reviewer, client }: Tools,
): CodeAction {
  const { document, settings, checker } = current;
  const data = v.parse(ticketSchema, action.data);
  const finding = reviewer
    .review(current)
    .findings.find(
      ({ rule, span }) =>
        rule === data.rule && span.start === data.span.start && span.end === data.span.end,
    );
  const fix =
    finding && data.version === document.source.version
      ? checker.fixes(reviewer.analysis(current), finding, settings)[data.fix]
      : undefined;
  if (fix?.title !== action.title) {
    throw new ResponseError(
      LSPErrorCodes.ContentModified,
      'The text has changed since this fix was offered.',
    );
  }
  return { ...action, edit: toWorkspaceEdit(document, fix.edits, client) };
}

/** What an action carries to be resolved by: it names its fix, it does not hold it. */
const ticketSchema = v.object({
  uri: v.string(),
  version: v.number(),
  rule: v.string(),
  span: v.object({ start: v.number(), end: v.number() }),
  fix: v.number(),
});

function ticket(
  { uri, source }: OpenDocument,
  { rule, span }: Finding,
  fix: number,
): v.InferOutput<typeof ticketSchema> {
  return { uri, version: source.version, rule, span, fix };
}

/** A cursor at either end of a finding is on it. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
