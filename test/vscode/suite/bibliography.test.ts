// What citing does to a bibliography that lies beside a note: one edit of two files, and one undo.
import { match, ok, strictEqual } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, one, quickFixes, undo } from './editor.ts';

const NOTE = '---\nbibliography: refs.bib\n---\n\nALS is a demyelinating disease.\n';
const BIB = '@misc{x,\n  title = {X},\n  doi = {10.1234/x}\n}\n';

const write = (file: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));

describe('A bibliography beside a note', () => {
  let folder = '';
  const file = (name: string): vscode.Uri => vscode.Uri.file(join(folder, name));
  afterEach(async () => {
    await closeAll();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Both files, open and as they were. */
  async function open(): Promise<{ note: vscode.TextDocument; bib: vscode.TextDocument }> {
    folder = mkdtempSync(join(tmpdir(), 'myelint-bib-'));
    await write(file('note.md'), NOTE);
    await write(file('refs.bib'), BIB);
    const bib = await vscode.workspace.openTextDocument(file('refs.bib'));
    const note = await vscode.workspace.openTextDocument(file('note.md'));
    await vscode.window.showTextDocument(note);
    await findings(note, one);
    return { note, bib };
  }

  async function correctAndCite(note: vscode.TextDocument): Promise<void> {
    const [fix] = await quickFixes(
      note,
      (await findings(note, one))[0]?.range ?? new vscode.Range(0, 0, 0, 0),
    );
    match(fix?.title ?? '', /and cite .*adds to refs\.bib/);
    ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
  }

  it('takes up the entries with the correction, and one undo brings both files back', async () => {
    const { note, bib } = await open();
    await correctAndCite(note);
    match(note.getText(), /neurodegenerative disease \[@hardiman2017amyotrophic;/);
    match(bib.getText(), /^@misc\{x,[^@]*@article\{hardiman2017amyotrophic,/);
    await undo();
    strictEqual(note.getText(), NOTE);
    strictEqual(bib.getText(), BIB);
  });

  it('is read and added to as it stands in the editor, saved or not', async () => {
    const { note, bib } = await open();
    const edit = new vscode.WorkspaceEdit();
    const mine = '\n@article{mine,\n  doi = {10.1038/nrdp.2017.71}\n}\n';
    edit.insert(bib.uri, bib.positionAt(BIB.length), mine);
    await vscode.workspace.applyEdit(edit);
    ok(bib.isDirty);
    await correctAndCite(note);
    match(note.getText(), /\[@mine; @talbot2018amyotrophic;/);
    ok(bib.getText().startsWith(`${BIB}${mine}`) && !bib.getText().includes('@article{hardiman'));
  });
});
