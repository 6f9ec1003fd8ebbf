import { ok, strictEqual } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, inWorkspace, none, one, preferredFix, until } from './editor.ts';

describe('a claim is underlined', () => {
  afterEach(closeAll);

  it('in a cell of a notebook, and no more once it is corrected', async () => {
    const uri = inWorkspace('claim.ipynb');
    await vscode.commands.executeCommand('vscode.openWith', uri, 'jupyter-notebook');
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    const { document } = notebook.cellAt(2);
    const [finding] = await findings(document, one);
    ok(finding);
    const view = vscode.window.activeNotebookEditor;
    if (view) view.selection = new vscode.NotebookRange(2, 3);
    await until(
      () => vscode.commands.executeCommand('notebook.cell.edit'),
      () => vscode.window.activeTextEditor?.document === document,
    );
    ok(await vscode.workspace.applyEdit(await preferredFix(document, finding.range)));
    await findings(document, none);
  });

  it('in a cell that stands under a heading in another, to which it leads', async () => {
    const uri = inWorkspace('claim.ipynb');
    await vscode.commands.executeCommand('vscode.openWith', uri, 'jupyter-notebook');
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    const [finding] = await findings(notebook.cellAt(4).document, one);
    const heading = finding?.relatedInformation?.find(({ message }) =>
      message.includes('sclerosis'),
    );
    ok(heading, JSON.stringify(finding?.relatedInformation));
    strictEqual(heading.location.uri.toString(), notebook.cellAt(3).document.uri.toString());
    strictEqual(
      notebook.cellAt(3).document.getText(heading.location.range),
      'Amyotrophic lateral sclerosis',
    );
  });

  it('in an option that the key in a later cell makes the answer', async () => {
    const uri = inWorkspace('claim.ipynb');
    await vscode.commands.executeCommand('vscode.openWith', uri, 'jupyter-notebook');
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    const [options, key] = [notebook.cellAt(5).document, notebook.cellAt(6).document];
    const write = (answer: string): Thenable<boolean> => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(key.uri, new vscode.Range(0, 8, 0, 9), answer);
      return vscode.workspace.applyEdit(edit);
    };
    await findings(notebook.cellAt(4).document, one); // the notebook has been read
    await findings(options, none);
    ok(await write('a'));
    const [finding] = await findings(options, one);
    strictEqual(options.getText(finding?.range), 'a demyelinating disease');
    ok(await write('b'));
    await findings(options, none);
  });
});
