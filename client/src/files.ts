import { FilePermission, FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  OPEN_TEXT,
  READ_FILE,
  type DocumentParams,
  type ReadFileResult,
} from '../../server/src/protocol/index.ts';

/** Tells the server what files hold: bibliographies are no documents of its languages. */
export function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest(OPEN_TEXT, ({ uri }: DocumentParams): string | null => {
    const asked = client.protocol2CodeConverter.asUri(uri).toString();
    const open = workspace.textDocuments.find((document) => document.uri.toString() === asked);
    return open?.getText() ?? null;
  });
  client.onRequest(READ_FILE, ({ uri }: DocumentParams): Promise<ReadFileResult> =>
    readFile(Uri.parse(uri)),
  );
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  try {
    const { permissions } = await workspace.fs.stat(uri);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
    return { text, readOnly: permissions === FilePermission.Readonly };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    return { reason: 'cannot be read' };
  }
}
