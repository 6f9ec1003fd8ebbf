import {
  DocumentDiagnosticReportKind,
  ErrorCodes,
  MessageType,
  ResponseError,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type ExecuteCommandParams,
  type Hover,
  type HoverParams,
} from 'vscode-languageserver';
import { REFUSED } from './answers.ts';
import { addingEdit } from './cite.ts';
import { codeActions, resolveAction, uriOfAction, wantsAny } from './code-actions.ts';
import { ADD_WORK_COMMAND, completions, hoverOnKey, resolveItem, uriOfItem } from './completion.ts';
import { toOffset, toSpan } from './convert.ts';
import type { Current } from './documents.ts';
import { hoverAt } from './hover.ts';
import { showMessage } from './message.ts';
import { DOCUMENT_PARAMS, POSITION_PARAMS, RANGE_PARAMS, wellFormed } from './params.ts';
import type { Session } from './session.ts';

/** Checks a document of the editor's, in whatever mode it runs: `workspace/executeCommand` with its URI. */
export const CHECK_COMMAND = 'myelint.check';

/** Connects each request of the protocol to the feature that answers it. */
export function answerRequests(session: Session): void {
  answerDiagnostics(session);
  answerHovers(session);
  answerCodeActions(session);
  answerCompletions(session);
  answerCommands(session);
}

function answerDiagnostics({ connection, guard, versions, diagnostics }: Session): void {
  connection.languages.diagnostics.on(
    guard.request<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'Diagnosing',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      wellFormed(DOCUMENT_PARAMS, async ({ textDocument, previousResultId }, token) => {
        const found = await versions.reviewed(textDocument.uri, token);
        if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        const { current, review } = found;
        return review.id === previousResultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: review.id }
          : {
              kind: DocumentDiagnosticReportKind.Full,
              resultId: review.id,
              items: diagnostics.all(current, review),
            };
      }),
    ),
  );
}

function answerHovers(session: Session): void {
  const { connection, guard, versions, client, library } = session;
  connection.onHover(
    guard.request<HoverParams, Hover | null>(
      'Hovering',
      null,
      wellFormed(POSITION_PARAMS, async (params, token) => {
        const current = await versions.readAt(params.textDocument.uri, token);
        if (!current) return null;
        const offset = toOffset(current.document.source, params.position);
        const card = hoverAt(offset, current, session);
        return card ?? hoverOnKey(offset, await versions.citing(current), library, client);
      }),
    ),
  );
}

function answerCodeActions(session: Session): void {
  const { connection, guard, versions } = session;
  connection.onCodeAction(
    guard.request<CodeActionParams, CodeAction[]>(
      'Fixing',
      [],
      wellFormed(RANGE_PARAMS, async (params, token) => {
        if (!wantsAny(params.context.only)) return [];
        const current = await versions.readAt(params.textDocument.uri, token);
        if (!current) return [];
        const span = toSpan(current.document.source, params.range);
        const actions = await codeActions(
          span,
          params.context.only,
          await versions.citing(current),
          session,
          token,
        );
        versions.unchanged(current);
        return actions;
      }),
    ),
  );

  connection.onCodeActionResolve((action, token) =>
    guard.request<CodeAction, CodeAction>('Resolving a fix', action, async () => {
      const uri = uriOfAction(action);
      if (uri === undefined) return action;
      const current = await versions.readAt(uri, token);
      if (!current) throw REFUSED.stale();
      try {
        const resolved = await resolveAction(
          action,
          await versions.citing(current),
          session,
          token,
        );
        versions.unchanged(current);
        return resolved;
      } catch (error) {
        // Editors pass over a refusal in silence, and the writer would wait for something to happen.
        if (REFUSED.is(error) && !token.isCancellationRequested)
          showMessage(connection, MessageType.Info, error.message);
        throw error;
      }
    })(action, token),
  );
}

function answerCompletions({ connection, guard, client, versions, library }: Session): void {
  connection.onCompletion(
    guard.request<CompletionParams, CompletionList | null>(
      'Completing',
      null,
      wellFormed(POSITION_PARAMS, async (params, token) => {
        const current = await versions.spokenOf(params.textDocument.uri, token);
        if (!current) return null;
        const offset = toOffset(current.document.source, params.position);
        return completions(offset, await versions.citing(current), client) ?? null;
      }),
    ),
  );

  connection.onCompletionResolve((item, token) =>
    guard.request<CompletionItem, CompletionItem>('Resolving a key', item, async () => {
      const uri = uriOfItem(item);
      const current = uri === undefined ? undefined : await versions.newest(uri, token);
      return current ? resolveItem(item, await versions.citing(current), library, client) : item;
    })(item, token),
  );
}

function answerCommands({
  connection,
  guard,
  client,
  versions,
  reviewer,
  delivery,
}: Session): void {
  const check = (current: Current): number => {
    current.document.due = 'asked';
    const { findings } = reviewer.review(current);
    delivery.renewed();
    return findings.length;
  };

  connection.onExecuteCommand(
    guard.request<ExecuteCommandParams, number | null>(
      'Running a command',
      null,
      async (params, token) => {
        const [uri, work] = (params.arguments ?? []) as readonly unknown[];
        const current = typeof uri === 'string' ? await versions.newest(uri, token) : undefined;
        if (current && params.command === CHECK_COMMAND) return check(current);
        if (current && params.command === ADD_WORK_COMMAND && typeof work === 'string') {
          const edit = addingEdit([work], await versions.citing(current), client);
          if (edit) await connection.workspace.applyEdit(edit);
          return null;
        }
        throw new ResponseError(
          ErrorCodes.InvalidParams,
          `${params.command} wants the URI of an open document.`,
        );
      },
    ),
  );
}
