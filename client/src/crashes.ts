import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** So many crashes within so many milliseconds are no accident. */
const MOST = 5;
const WHILE = 3 * 60_000;

/** Starts a server that has died again, until it dies too often: then the user is told what to do. */
export function crashHandler(): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed() {
      const now = Date.now();
      crashes.push(now);
      while ((crashes[0] ?? now) < now - WHILE) crashes.shift();
      if (crashes.length < MOST) {
        const message = l10n.t('The server ended unexpectedly and is started again.');
        return { action: CloseAction.Restart, message, handled: true };
      }
      crashes.length = 0;
      const message = l10n.t(
        'Myelint ended unexpectedly {0} times in three minutes and was not started again. No document was changed.',
        MOST,
      );
      void offerRestart(message);
      return { action: CloseAction.DoNotRestart, message, handled: true };
    },
  };
}

async function offerRestart(message: string): Promise<void> {
  const restart = l10n.t('Restart Server');
  const output = l10n.t('Show Output');
  const chosen = await window.showErrorMessage(message, restart, output);
  if (chosen === restart) await commands.executeCommand('myelint.restartServer');
  if (chosen === output) await commands.executeCommand('myelint.showOutput');
}
