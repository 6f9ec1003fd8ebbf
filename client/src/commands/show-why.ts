import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WHY } from '../../../server/src/protocol/index.ts';
import type { Pages } from '../pages.ts';
import { placeOf } from '../place.ts';

/** Tells how the sentence at the cursor was read, and why it was flagged or was not. */
export function showWhy(client: BaseLanguageClient, pages: Pages): () => Promise<void> {
  return async () => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const account = await client.sendRequest<string | null>(WHY, placeOf(client, editor));
    if (account === null) {
      void window.showInformationMessage(l10n.t('Myelint does not read this document.'));
    } else {
      await pages.show(l10n.t('Why'), account);
    }
  };
}
