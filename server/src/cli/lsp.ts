import { serveEditor } from '../node/serve.ts';
import { readArguments } from './arguments.ts';
import { LSP_HELP } from './help.ts';
import { Misuse } from './misuse.ts';
import { say } from './streams.ts';

/** `myelint lsp --stdio`: serves an editor until it goes away. */
export async function lsp(args: readonly string[]): Promise<number | undefined> {
  const { values } = readArguments('lsp', args, {
    stdio: { type: 'boolean' },
    // Clients built on vscode-languageclient add it; the connection reads it for itself.
    clientProcessId: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await say(LSP_HELP);
    return 0;
  }
  if (!values.stdio) throw new Misuse('lsp speaks over standard input and output: add --stdio.');
  serveEditor();
  return undefined;
}
