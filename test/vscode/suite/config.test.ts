// One configuration for everybody: a writer edits it, and sees at once what it does and what is wrong in it.
import { ok, strictEqual } from 'node:assert';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, codeOf, findings, inWorkspace, none, one } from './editor.ts';

const FALSE = 'ALS is a demyelinating disease.\n';
const RULE = 'als-demyelinating-disease';

describe('.myelintrc.yaml', () => {
  const folder = () => inWorkspace('configured');
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder(), name),
      new TextEncoder().encode(text),
    );
  const open = async (name: string): Promise<vscode.TextEditor> => {
    const uri = vscode.Uri.joinPath(folder(), name);
    const document = await vscode.workspace.openTextDocument(uri);
    return vscode.window.showTextDocument(document, { preview: false });
  };

  beforeEach(async () => {
    await write('note.md', FALSE);
    await write('.myelintrc.yaml', `rules:\n  ${RULE}: error\n`);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  it('changes what is underlined while it is edited, and shows at its key what is wrong', async () => {
    const config = await open('.myelintrc.yaml');
    const { document: note } = await open('note.md');
    const severity = async (wanted: vscode.DiagnosticSeverity): Promise<void> => {
      await findings(note, ([finding]) => finding?.severity === wanted);
    };
    const value = new vscode.Range(1, RULE.length + 4, 1, 100);
    await severity(vscode.DiagnosticSeverity.Error);

    const editor = await vscode.window.showTextDocument(config.document);
    await editor.edit((edit) => edit.replace(value, 'hint'));
    await severity(vscode.DiagnosticSeverity.Hint);
    await editor.edit((edit) => edit.replace(value, 'off'));
    await findings(note, none);
    await editor.edit((edit) => edit.replace(value, 'loud'));
    const [problem] = await findings(config.document, one);
    strictEqual(codeOf(problem?.code), 'config');
    strictEqual(problem?.severity, vscode.DiagnosticSeverity.Error);
    strictEqual(config.document.getText(problem.range), 'loud');
    ok(problem.message.includes('"loud"'), problem.message);
    await severity(vscode.DiagnosticSeverity.Warning); // the rule's own
    await editor.edit((edit) => edit.replace(value, 'information'));
    await findings(config.document, none);
    await severity(vscode.DiagnosticSeverity.Information);
  });
});
