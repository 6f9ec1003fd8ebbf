import {
  l10n,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { FIX_TEXT } from '../../../server/src/protocol/index.ts';
import { NOT_NOTES, NOTES } from '../languages.ts';
import { readNote } from '../notes.ts';

/** Makes every safe fix in the notes of the workspace, after all have been shown in a preview. */
export function fixWorkspace(client: BaseLanguageClient): () => Promise<boolean> {
  return async () => {
    const edit = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Looking for what is safe to correct'),
        cancellable: true,
      },
      (progress, token) => editOf(client, (share) => progress.report({ increment: share }), token),
    );
    if (!edit) return false;
    const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (converted.size === 0) {
      void window.showInformationMessage(l10n.t('Nothing here is safe to correct unseen.'));
      return false;
    }
    return workspace.applyEdit(converted, { isRefactoring: true });
  };
}

/** The edits of all notes in one; undefined where it was cancelled. */
async function editOf(
  client: BaseLanguageClient,
  progressed: (share: number) => void,
  token: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const notes = await workspace.findFiles(NOTES, NOT_NOTES, undefined, token);
  const edits: WorkspaceEdit[] = [];
  for (const note of notes) {
    if (token.isCancellationRequested) return undefined;
    const edit = await fixesOf(client, note);
    if (edit) edits.push(edit);
    progressed(100 / notes.length);
  }
  return {
    documentChanges: edits.flatMap(({ documentChanges }) => documentChanges ?? []),
    changeAnnotations: Object.fromEntries(
      edits.flatMap(({ changeAnnotations }) => Object.entries(changeAnnotations ?? {})),
    ),
  };
}

async function fixesOf(client: BaseLanguageClient, note: Uri): Promise<WorkspaceEdit | null> {
  const params = await readNote(client, note);
  return params ? client.sendRequest<WorkspaceEdit | null>(FIX_TEXT, params) : null;
}
