import type { TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Place } from '../../server/src/protocol/index.ts';

/** Where the cursor of an editor stands, in the protocol's words. */
export function placeOf(
  { code2ProtocolConverter: convert }: BaseLanguageClient,
  { document, selection }: TextEditor,
): Place {
  return { uri: convert.asUri(document.uri), position: convert.asPosition(selection.active) };
}
