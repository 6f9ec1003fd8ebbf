import { l10n, ProgressLocation, window, workspace, type CancellationToken } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  ADD_WORKS,
  FIX_TEXT,
  type AddWorksParams,
  type CheckTextParams,
  type FixedText,
} from '../../../server/src/protocol/index.ts';
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

/** The edits of all notes and their bibliographies in one; undefined where it was cancelled. */
async function editOf(
  client: BaseLanguageClient,
  progressed: (share: number) => void,
  token: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const notes = await workspace.findFiles(NOTES, NOT_NOTES, undefined, token);
  const edits: WorkspaceEdit[] = [];
  const additions = new Map<string, AddWorksParams>();
  for (const note of notes) {
    if (token.isCancellationRequested) return undefined;
    const params = await readNote(client, note);
    const fixed = params && (await fixesOf(client, params));
    if (fixed) edits.push(fixed.edit);
    if (params && fixed?.adds) {
      const { bibliography, works } = fixed.adds;
      const before = additions.get(bibliography)?.works ?? [];
      additions.set(bibliography, { ...params, works: [...new Set([...before, ...works])] });
    }
    progressed(100 / notes.length);
  }
  for (const addition of additions.values()) {
    const edit = await client.sendRequest<WorkspaceEdit | null>(ADD_WORKS, addition);
    if (edit) edits.push(edit);
  }
  return {
    documentChanges: edits.flatMap(({ documentChanges }) => documentChanges ?? []),
    changeAnnotations: Object.fromEntries(
      edits.flatMap(({ changeAnnotations }) => Object.entries(changeAnnotations ?? {})),
    ),
  };
}

function fixesOf(
  client: BaseLanguageClient,
  params: CheckTextParams,
): Promise<FixedText<WorkspaceEdit> | null> {
  return client.sendRequest<FixedText<WorkspaceEdit> | null>(FIX_TEXT, params);
}
