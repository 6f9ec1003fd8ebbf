import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { commands, Disposable, l10n, window, workspace, type ExtensionContext } from 'vscode';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import { SILENCE_COMMAND, TRUSTED } from '../../server/src/protocol/index.ts';
import { checkDocument } from './commands/check-document.ts';
import { checkWorkspace } from './commands/check-workspace.ts';
import { evidenceReport, evidenceReportOfFolder } from './commands/evidence-report.ts';
import { fixWorkspace } from './commands/fix-workspace.ts';
import { insertEvidence } from './commands/insert-evidence.ts';
import { openPage } from './commands/open-page.ts';
import { restartServer } from './commands/restart-server.ts';
import { showWhy } from './commands/show-why.ts';
import { silenceFinding } from './commands/silence-finding.ts';
import { crashHandler } from './crashes.ts';
import { followCursor } from './cursor.ts';
import { answerForFiles } from './files.ts';
import { configSelector, documentSelector } from './languages.ts';
import { middleware } from './middleware.ts';
import { createPages } from './pages.ts';
import { createSample } from './sample.ts';
import { createStatus } from './status.ts';

/** Makes the client for the place that the extension runs in. */
export type MakeClient = (
  context: ExtensionContext,
  options: LanguageClientOptions,
) => BaseLanguageClient;

/** Starts the language server; everything that needs thought happens there. */
export async function start(
  context: ExtensionContext,
  makeClient: MakeClient,
): Promise<BaseLanguageClient> {
  const output = window.createOutputChannel('Myelint', { log: true });
  const sample = createSample(context);
  const client = makeClient(context, {
    documentSelector: [...documentSelector, ...configSelector],
    middleware: { ...middleware, ...sample.middleware },
    outputChannel: output,
    errorHandler: crashHandler(),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    // A restarted server is told anew.
    initializationOptions: () => ({
      images: true,
      status: true,
      reasons: true,
      files: true,
      words: l10n.bundle,
      trusted: workspace.isTrusted,
    }),
  });
  answerForFiles(client);
  const pages = createPages(client);
  const started = client.start();
  const command = (id: string, run: (argument: unknown) => unknown): Disposable =>
    commands.registerCommand(`myelint.${id}`, run);
  /** Waits for the first start; what went wrong with it, the client has told. */
  const request = (id: string, run: (argument: unknown) => unknown): Disposable =>
    command(id, (argument) => started.catch(() => undefined).then(() => run(argument)));

  context.subscriptions.push(
    output,
    pages,
    sample,
    createStatus(client, context),
    request('checkDocument', checkDocument(client)),
    request('checkWorkspace', checkWorkspace(client, context)),
    request('evidenceReport', evidenceReport(client, pages)),
    request('evidenceReportOfFolder', evidenceReportOfFolder(client, pages)),
    request('fixWorkspace', fixWorkspace(client)),
    request('insertEvidence', insertEvidence(client)),
    request('openPage', openPage(client, pages)),
    request('showWhy', showWhy(client, pages)),
    command('restartServer', restartServer(client)),
    command('showOutput', () => output.show()),
    command('openSample', sample.open),
    commands.registerCommand(SILENCE_COMMAND, silenceFinding(client)),
  );
  await started;
  context.subscriptions.push(
    followCursor(client),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(TRUSTED)),
  );
  return client;
}
