import { commands, window, workspace, type ExtensionContext } from 'vscode';
import {
  ExecuteCommandRequest,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import { documentSelector } from './languages.ts';
import { createStatus } from './status.ts';

let client: LanguageClient | undefined;

/** Starts the language server; everything that needs thought happens there. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Myelint', { log: true });
  const options: LanguageClientOptions = {
    documentSelector,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    // A restarted server is told anew.
    initializationOptions: () => ({ images: true, trusted: workspace.isTrusted }),
  };
  const started = new LanguageClient('myelint', 'Myelint', serverOptions(context), options);
  client = started;

  context.subscriptions.push(
    output,
    createStatus(started),
    commands.registerCommand('myelint.restartServer', () =>
      started.isRunning() ? started.restart() : started.start(),
    ),
    commands.registerCommand('myelint.showOutput', () => output.show()),
    commands.registerCommand('myelint.checkDocument', async () => {
      const document = window.activeTextEditor?.document;
      if (!document) return;
      const uri = started.code2ProtocolConverter.asUri(document.uri);
      await started.sendRequest(ExecuteCommandRequest.type, {
        command: 'myelint.check',
        arguments: [uri],
      });
    }),
  );
  await started.start();
  context.subscriptions.push(
    workspace.onDidGrantWorkspaceTrust(() => started.sendNotification('myelint/trusted')),
  );
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath('dist/server.cjs');
  const transport = TransportKind.ipc;
  return {
    run: { module, transport },
    debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
}
