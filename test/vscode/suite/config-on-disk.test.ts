// A configuration that changes behind the editor's back, as by a pull.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, inWorkspace, one } from './editor.ts';

const RULE = 'als-demyelinating-disease';

describe('.myelintrc.yaml on the disk', () => {
  const folder = () => inWorkspace('configured').fsPath;
  const config = () => join(folder(), '.myelintrc.yaml');

  beforeEach(() => {
    mkdirSync(folder());
    writeFileSync(join(folder(), 'note.md'), 'ALS is a demyelinating disease.\n');
  });
  afterEach(async () => {
    await closeAll();
    rmSync(folder(), { recursive: true, force: true });
  });

  it('holds as soon as it is written, and no more once it is gone', async () => {
    const note = await vscode.workspace.openTextDocument(join(folder(), 'note.md'));
    await vscode.window.showTextDocument(note);
    await findings(note, one);
    const severity = (wanted: vscode.DiagnosticSeverity) =>
      findings(note, ([finding]) => finding?.severity === wanted);
    await severity(vscode.DiagnosticSeverity.Warning);
    writeFileSync(config(), `rules:\n  ${RULE}: error\n`);
    await severity(vscode.DiagnosticSeverity.Error);
    rmSync(config());
    await severity(vscode.DiagnosticSeverity.Warning);
  });
});
