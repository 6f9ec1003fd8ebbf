import { window } from 'vscode';
import { ExecuteCommandRequest, type BaseLanguageClient } from 'vscode-languageclient';

/** Checks the active document, whatever `myelint.run` says. */
export function checkDocument(client: BaseLanguageClient): () => Promise<void> {
  return async () => {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    await client.sendRequest(ExecuteCommandRequest.type, {
      command: 'myelint.check',
      arguments: [uri],
    });
  };
}
