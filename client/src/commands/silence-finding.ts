import { l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  SILENCE,
  type SilenceChoice,
  type SilenceParams,
} from '../../../server/src/protocol/index.ts';

/** Asks how and why a finding is to be silenced, and has it done; the menu names finding and ways. */
export function silenceFinding(
  client: BaseLanguageClient,
): (about: unknown, choices: readonly SilenceChoice[]) => Promise<void> {
  return async (about, choices) => {
    const picked = await window.showQuickPick(
      choices.map(({ how, title, detail }) => ({ label: title, detail, how })),
      { title: l10n.t('Silence this finding') },
    );
    if (!picked) return;
    const reason = await window.showInputBox({
      title: picked.label,
      prompt: l10n.t('The reason, for those who read it later'),
      placeHolder: l10n.t('for example: quoted from an old leaflet'),
    });
    if (reason === undefined) return;
    const params: SilenceParams = { about, how: picked.how, reason };
    try {
      const edit = await client.sendRequest<WorkspaceEdit | null>(SILENCE, params);
      const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
      // Files that were closed are saved with it.
      if (converted) await workspace.applyEdit(converted, { isRefactoring: true });
    } catch (error) {
      void window.showWarningMessage(error instanceof Error ? error.message : String(error));
    }
  };
}
