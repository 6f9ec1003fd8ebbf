import { Disposable, l10n, languages, LanguageStatusSeverity, window, workspace } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { documentSelector } from './languages.ts';

/** Says in the status bar's language menu how many findings the active document has. */
export function createStatus(client: LanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('myelint', documentSelector);
  item.name = 'Myelint';

  const update = (): void => {
    item.busy = client.state === State.Starting;
    item.severity = LanguageStatusSeverity.Information;
    item.detail = 'Myelint';
    item.command = {
      title: l10n.t('Show Problems'),
      command: 'workbench.actions.view.problems',
    };
    if (client.state === State.Running) {
      item.text = countText();
      item.detail = modeText();
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
    client.onDidChangeState(update),
    languages.onDidChangeDiagnostics(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('myelint') && update(),
    ),
  );
}

function countText(): string {
  const document = window.activeTextEditor?.document;
  const count = document
    ? languages.getDiagnostics(document.uri).filter(({ source }) => source === 'myelint').length
    : 0;
  if (count === 0) return l10n.t('No findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

/** "No findings" says little of a document that is only checked when asked. */
function modeText(): string {
  const run = workspace
    .getConfiguration('myelint', window.activeTextEditor?.document)
    .get<string>('run');
  if (run === 'onSave') return l10n.t('Myelint, checked on save');
  if (run === 'manual') return l10n.t('Myelint, checked on command');
  return 'Myelint';
}
