import { l10n, QuickPickItemKind, window, workspace, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  PAGE,
  PAGES,
  type PageChoice,
  type PageParams,
} from '../../../server/src/protocol/index.ts';
import type { Pages } from '../pages.ts';

/** Lets the reader pick a rule, fact or concept, and shows its page. */
export function openPage(client: BaseLanguageClient, pages: Pages): () => Promise<void> {
  return async () => {
    const at = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
    const uri = at ? client.code2ProtocolConverter.asUri(at) : '';
    const choices = await client.sendRequest<PageChoice[]>(PAGES, { uri });
    const picked = await window.showQuickPick(items(choices), {
      title: l10n.t('Open Knowledge Page'),
      placeHolder: l10n.t('A rule, a fact or a concept'),
      matchOnDescription: true,
    });
    if (picked?.id === undefined) return;
    const params: PageParams = { uri, id: picked.id };
    const page = await client.sendRequest<string | null>(PAGE, params);
    if (page !== null) await pages.show(picked.id, page);
  };
}

/** Each kind under a heading of its own. */
function items(choices: readonly PageChoice[]): (QuickPickItem & { readonly id?: string })[] {
  return choices.flatMap(({ id, kind, title }, index) => {
    const item = { label: title, description: id, id };
    if (choices[index - 1]?.kind === kind) return [item];
    return [{ label: KINDS[kind](), kind: QuickPickItemKind.Separator }, item];
  });
}

const KINDS: Readonly<Record<PageChoice['kind'], () => string>> = {
  rule: () => l10n.t('Rules'),
  fact: () => l10n.t('Facts'),
  concept: () => l10n.t('Concepts'),
};
