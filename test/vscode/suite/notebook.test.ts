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
});
