import { workspace, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CheckTextParams } from '../../server/src/protocol/index.ts';

/** A note as the server takes it: as it stands in the editor, else as kept; undefined where it is no text. */
export async function readNote(
  client: BaseLanguageClient,
  note: Uri,
): Promise<CheckTextParams | undefined> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === note.toString());
  try {
    return {
      uri: client.code2ProtocolConverter.asUri(note),
      languageId: open?.languageId ?? (/\.mdx$/i.test(note.path) ? 'mdx' : 'markdown'),
      text:
        open?.getText() ??
        new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(note)),
    };
  } catch {
    return undefined;
  }
}
