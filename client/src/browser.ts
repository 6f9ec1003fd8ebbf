import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start } from './extension.ts';

let client: Awaited<ReturnType<typeof start>> | undefined;
let worker: Worker | undefined;

/** In VS Code for the Web: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const bundle = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  // The worker itself is not handed over, since the one of VS Code is no instance of its class.
  const transports = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(bundle);
    const reader = new BrowserMessageReader(worker);
    return Promise.resolve({ reader, writer: new BrowserMessageWriter(worker) });
  };
  client = await start(
    context,
    (_, options) => new LanguageClient('myelint', 'Myelint', transports, options),
  );
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
  worker?.terminate();
  worker = undefined;
}
