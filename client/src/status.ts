import {
  Disposable,
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type ExtensionContext,
} from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import {
  CHECKED,
  type CheckedParams,
  type KnowledgeSummary,
} from '../../server/src/protocol/index.ts';
import { documentSelector } from './languages.ts';

interface Check extends CheckedParams {
  readonly at: Date;
}

/** Says in the status bar's language menu how the active document was checked, and by what knowledge. */
export function createStatus(client: BaseLanguageClient, context: ExtensionContext): Disposable {
  const item = languages.createLanguageStatusItem('myelint', documentSelector);
  item.name = 'Myelint';
  const checks = new Map<string, Check>();

  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const check = document && checks.get(client.code2ProtocolConverter.asUri(document.uri));
    item.busy = client.state === State.Starting;
    item.severity = LanguageStatusSeverity.Information;
    item.detail = 'Myelint';
    item.command = { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems' };
    if (client.state === State.Running) {
      item.text = check?.limit === undefined ? countText(check) : l10n.t('Not wholly checked');
      if (check?.limit !== undefined) item.severity = LanguageStatusSeverity.Warning;
      item.detail = [checkText(check), modeText(), knowledgeText(client, context)]
        .filter((part) => part !== '')
        .join(' · ');
    } else if (client.state === State.Starting) {
      item.text = l10n.t('Starting');
    } else {
      item.text = l10n.t('Server stopped');
      item.severity = LanguageStatusSeverity.Error;
      item.command = { title: l10n.t('Restart Server'), command: 'myelint.restartServer' };
    }
  };

  update();
  return Disposable.from(
    item,
    client.onNotification(CHECKED, (check: CheckedParams) => {
      checks.set(check.uri, { ...check, at: new Date() });
      update();
    }),
    client.onDidChangeState(update),
    workspace.onDidCloseTextDocument(({ uri }) => {
      checks.delete(client.code2ProtocolConverter.asUri(uri));
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('myelint') && update(),
    ),
  );
}

function countText(check: Check | undefined): string {
  const count = check?.findings ?? 0;
  if (count === 0) return l10n.t('No findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

function checkText(check: Check | undefined): string {
  if (!check) return '';
  if (check.limit !== undefined) return check.limit;
  const time = l10n.t(
    'checked at {0}',
    check.at.toLocaleTimeString(undefined, { timeStyle: 'short' }),
  );
  if (check.waiting === 0) return time;
  return `${time} · ${l10n.t('{0} near the cursor not shown yet', check.waiting)}`;
}

/** "No findings" says little of a document that is only checked when asked. */
function modeText(): string {
  const run = workspace
    .getConfiguration('myelint', window.activeTextEditor?.document)
    .get<string>('run');
  if (run === 'onSave') return l10n.t('checked on save');
  if (run === 'manual') return l10n.t('checked on command');
  return '';
}

function knowledgeText(client: BaseLanguageClient, { extension }: ExtensionContext): string {
  const told = client.initializeResult?.capabilities.experimental as
    { readonly myelint?: KnowledgeSummary } | undefined;
  const { version } = extension.packageJSON as { readonly version: string };
  // It has to fit into the menu, which does not wrap.
  return told?.myelint ? l10n.t('knowledge {0} of {1}', version, told.myelint.checked) : '';
}
