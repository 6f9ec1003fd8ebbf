import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { SERVER_FLAGS } from '../../server/src/protocol/index.ts';
import { start } from './extension.ts';

let client: Awaited<ReturnType<typeof start>> | undefined;

/** In the extension host of a desktop or a remote machine: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = await start(
    context,
    (_, options) => new LanguageClient('myelint', 'Myelint', serverOptions(context), options),
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
    run: { module, transport, options: { execArgv: [...SERVER_FLAGS] } },
    debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
}
