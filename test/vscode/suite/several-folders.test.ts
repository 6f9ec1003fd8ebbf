// In a workspace of two folders: one makes a rule an error, the other has a pack.
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, codeOf, findings, one, until } from './editor.ts';

/** The note of a folder, which stays open when the folder is taken out of the workspace. */
const noteIn = (folder: string): vscode.Uri => {
  const home = vscode.workspace.workspaceFile;
  ok(home, 'no workspace of several folders is open');
  return vscode.Uri.joinPath(home, '..', folder, 'note.md');
};

const show = async (folder: string): Promise<vscode.TextDocument> =>
  (await vscode.window.showTextDocument(noteIn(folder), { preview: false })).document;

const two = ({ length }: readonly unknown[]): boolean => length === 2;

describe('in a workspace of several folders', () => {
  afterEach(closeAll);

  it('a note is checked by the settings of its folder', async () => {
    const [strict] = await findings(await show('strict'), one);
    strictEqual(strict?.severity, vscode.DiagnosticSeverity.Error);
    const found = await findings(await show('neuro'), two);
    deepStrictEqual(found.map(({ code, severity }) => `${codeOf(code)} ${severity}`).sort(), [
      'als-demyelinating-disease 1',
      'gbs-not-als 1',
    ]);
  });

  it('a folder that is taken out takes its settings and its pack along, and brings them back', async () => {
    const note = await show('neuro');
    await findings(note, two);
    const count = () => vscode.workspace.workspaceFolders?.length;
    ok(vscode.workspace.updateWorkspaceFolders(1, 1));
    await until(
      () => undefined,
      () => count() === 1,
    );
    await findings(note, one);
    ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: vscode.Uri.joinPath(note.uri, '..') }));
    await until(
      () => undefined,
      () => count() === 2,
    );
    await findings(note, two);
  });

  it('Check Workspace checks the notes of all', async () => {
    const check = await vscode.commands.executeCommand('myelint.checkWorkspace');
    // Three in the notes, and none in the files of the pack.
    deepStrictEqual((check as { findings: number }).findings, 3);
  });
});
