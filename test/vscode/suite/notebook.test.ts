import { ok } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, inWorkspace, none, one, quickFixes, until } from './editor.ts';

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
    const fix = (await quickFixes(document, finding.range)).find(({ isPreferred }) => isPreferred);
    ok(fix?.edit, 'no preferred fix with an edit');
    ok(await vscode.workspace.applyEdit(fix.edit));
    await findings(document, none);
  });
});
