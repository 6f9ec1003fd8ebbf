import { Disposable, languages, window, workspace, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CURSOR, type CursorParams } from '../../server/src/protocol/index.ts';
import { documentSelector } from './languages.ts';

/** Tells the server where the writer is, where focus mode wants to know it. */
export function followCursor(client: BaseLanguageClient): Disposable {
  let last: CursorParams | undefined;

  const tell = (params: CursorParams): void => {
    if (client.isRunning()) void client.sendNotification(CURSOR, params);
  };
  const follow = (editor: TextEditor | undefined): void => {
    const place = editor && isFocused(editor) ? placeOf(editor, client) : undefined;
    if (last && last.uri !== place?.uri) tell({ uri: last.uri, lines: [] });
    last = place;
    if (place) tell(place);
  };

  follow(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) follow(textEditor);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('myelint.focusMode')) follow(window.activeTextEditor);
    }),
  );
}

function isFocused({ document }: TextEditor): boolean {
  const lines = workspace.getConfiguration('myelint', document).get<number>('focusMode.lines', 0);
  return lines > 0 && languages.match(documentSelector, document) > 0;
}

function placeOf({ document, selections }: TextEditor, client: BaseLanguageClient): CursorParams {
  return {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    lines: [...new Set(selections.map(({ active }) => active.line))],
  };
}
