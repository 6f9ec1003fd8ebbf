// What changes a text in VS Code: on saving, from the menu, in the whole workspace.
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  findings,
  hoverText,
  openNote,
  quickFixes,
  type,
  undo,
  until,
  withSetting,
} from './editor.ts';

const FALSE = 'ALS is a demyelinating disease';
const RIGHT = 'ALS is a neurodegenerative disease';
const RULE = 'als-demyelinating-disease';

const count = (wanted: number) => (found: readonly unknown[]) => found.length === wanted;

const accept = () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

const write = (file: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));

async function read(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

describe('Changes to a text in VS Code', () => {
  const folders: string[] = [];
  const makeFile = async (text: string): Promise<vscode.Uri> => {
    const folder = mkdtempSync(join(tmpdir(), 'myelint-actions-'));
    folders.push(folder);
    const file = vscode.Uri.file(join(folder, 'note.md'));
    await write(file, text);
    return file;
  };
  afterEach(async () => {
    await closeAll();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it('corrects what is safe when the document is saved, once, and undo brings it back', async () => {
    const editorSettings = vscode.workspace.getConfiguration('editor');
    const onSave = (actions: object | undefined) =>
      editorSettings.update('codeActionsOnSave', actions, vscode.ConfigurationTarget.Global);
    const file = await makeFile(`${FALSE}.\n\nInterferon beta slows ALS.\n`);
    const document = await vscode.workspace.openTextDocument(file);
    const editor = await vscode.window.showTextDocument(document);
    await findings(document, count(2));
    const save = async (): Promise<string> => {
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Yes: '));
      await vscode.commands.executeCommand('workbench.action.files.save');
      ok(!document.isDirty);
      return document.getText();
    };
    try {
      match(await save(), /^ALS is a demyelinating/);
      await onSave({ 'source.fixAll.myelint': 'explicit' });
      const corrected = await save();
      match(corrected, /^ALS is a neurodegenerative disease\[\^1\]\./);
      ok(corrected.includes('Interferon beta slows ALS.'), corrected);
      strictEqual(await read(file), corrected);
      await findings(document, count(1));
      strictEqual(await save(), corrected.replace('Yes: ', 'Yes: Yes: '));
      await undo();
      await undo();
      match(document.getText(), /^ALS is a demyelinating/);
    } finally {
      await onSave(undefined);
    }
  });

  it('checks a document when it is saved, where that is asked for', async () => {
    await withSetting('run', 'onSave', async () => {
      const document = await vscode.workspace.openTextDocument(await makeFile('A note.\n'));
      const editor = await vscode.window.showTextDocument(document);
      const insert = (text: string) =>
        editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
      await insert(`${FALSE}.\n\n`);
      // The card is made of the text as it is now, so the server has read it.
      ok((await hoverText(document, new vscode.Position(0, 1))).includes('ALS'));
      strictEqual(vscode.languages.getDiagnostics(document.uri).length, 0);
      await vscode.commands.executeCommand('workbench.action.files.save');
      await findings(document, count(1));
      await insert('Interferon beta slows ALS.\n\n');
      ok((await hoverText(document, new vscode.Position(0, 22))).includes('ALS'));
      strictEqual(vscode.languages.getDiagnostics(document.uri).length, 1);
      await vscode.commands.executeCommand('workbench.action.files.save');
      await findings(document, count(2));
    });
  });

  it('silences a finding by a comment, after it has asked how and why', async () => {
    const { document } = await openNote();
    await type(`${FALSE}.`);
    const [finding] = await findings(document, count(1));
    ok(finding);
    const actions = await quickFixes(document, finding.range);
    ok(actions.length <= 7, String(actions.length));
    strictEqual(actions.filter(({ isPreferred }) => isPreferred).length, 1);
    const command = actions.find(({ title }) => title === 'Silence this finding…')?.command;
    ok(command, actions.map(({ title }) => title).join('\n'));
    const args = (command.arguments ?? []) as unknown[];
    const asked = vscode.commands.executeCommand(command.command, ...args);
    await until(accept, () => document.getText().includes('<!-- myelint-'));
    await asked;
    strictEqual(document.getText(), `<!-- myelint-disable-next-line ${RULE} -->\n${FALSE}.`);
    await findings(document, count(0));
    await undo();
    await findings(document, count(1));
    strictEqual(document.getText(), `${FALSE}.`);
  });

  it('accepts a finding in a list beside the note, and saves it', async () => {
    const file = await makeFile(`${FALSE}.\n`);
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    const [finding] = await findings(document, count(1));
    ok(finding);
    const command = (await quickFixes(document, finding.range)).find(
      ({ title }) => title === 'Silence this finding…',
    )?.command;
    const [about, choices] = (command?.arguments ?? []) as [unknown, { how: string }[]];
    const accepted = choices.filter(({ how }) => how === 'accepted');
    strictEqual(accepted.length, 1);
    let isDone = false;
    const asked = vscode.commands.executeCommand(command?.command ?? '', about, accepted);
    void asked.then(() => (isDone = true));
    await until(accept, () => isDone);
    const list = vscode.Uri.joinPath(file, '..', '.myelint', 'accepted.json');
    match(await read(list), /"file": "note\.md",\s+"rule": "als-demyelinating-disease"/);
    // No folder is open around it, so nobody watches the list: saving the note has it read.
    await vscode.commands.executeCommand('myelint.restartServer');
    await findings(document, count(0));
  });

  it('fades a comment that silences nothing, and takes it out', async () => {
    const { document } = await openNote();
    await type(`Nothing here. <!-- myelint-disable-line ${RULE} -->`);
    const [hint] = await findings(document, count(1));
    ok(hint);
    strictEqual(codeOf(hint.code), 'unused-directive');
    strictEqual(hint.severity, vscode.DiagnosticSeverity.Hint);
    deepStrictEqual(hint.tags, [vscode.DiagnosticTag.Unnecessary]);
    const [fix] = await quickFixes(document, hint.range);
    ok(fix?.edit);
    ok(await vscode.workspace.applyEdit(fix.edit));
    strictEqual(document.getText(), 'Nothing here.');
    await findings(document, count(0));
  });

  it('shows what it would correct in the workspace, and leaves all as it is or does it', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'claim.md');
    const before = await read(file);
    /** Answers the preview; it may open between two of the steps, which then have no effect. */
    const answering = async (...steps: readonly string[]): Promise<boolean> => {
      let ended = false;
      const result = vscode.commands.executeCommand<boolean>('myelint.fixWorkspace');
      void result.then(() => (ended = true));
      await until(
        async () => {
          for (const step of steps) await vscode.commands.executeCommand(step);
        },
        () => ended,
      );
      return await result;
    };
    const tick = ['list.focusFirst', 'refactorPreview.toggleCheckedState'];
    try {
      strictEqual(await answering(...tick, 'refactorPreview.discard'), false);
      strictEqual(await read(file), before);
      // What is not ticked is not done.
      strictEqual(await answering('refactorPreview.apply'), false);
      strictEqual(await read(file), before);
      let isDone = false;
      await until(
        async () => (isDone = await answering(...tick, 'refactorPreview.apply')),
        () => isDone,
      );
      const document = await vscode.workspace.openTextDocument(file);
      ok(document.getText().includes(RIGHT), document.getText());
      if (document.isDirty) await document.save();
      strictEqual(await read(file), document.getText());
    } finally {
      await closeAll();
      await write(file, before);
      // What is still open of it would be read by tests to come.
      const open = vscode.workspace.textDocuments.find(
        ({ uri }) => uri.toString() === file.toString(),
      );
      await until(
        () => undefined,
        () => !open || open.isClosed || open.getText() === before,
      );
    }
  });
});
