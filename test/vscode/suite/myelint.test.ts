// The last inch, in the extension host of a real VS Code: what a writer types, sees and gets.
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  findings,
  hoverText,
  none,
  one,
  openNote,
  preferredFix,
  quickFixes,
  type,
  undo,
  withSetting,
} from './editor.ts';

const FALSE = 'ALS is a demyelinating disease';
const TRUE = 'ALS is not a demyelinating disease';
const RULE = 'als-demyelinating-disease';

describe('Myelint in VS Code', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    editor = await openNote();
    document = editor.document;
  });
  afterEach(closeAll);

  it('underlines exactly the claim as it is typed', async () => {
    await type(`Notes 🧠 of today: `);
    await type(`${FALSE}.`);
    const [finding] = await findings(document, one);
    ok(finding);
    strictEqual(codeOf(finding.code), RULE);
    strictEqual(finding.severity, vscode.DiagnosticSeverity.Warning);
    strictEqual(document.getText(finding.range), FALSE);
    deepStrictEqual(finding.range.start, new vscode.Position(0, 'Notes 🧠 of today: '.length));
  });

  it('follows the claim while other text is typed, and forgets it when it is corrected', async () => {
    await type(`${FALSE}.`);
    await findings(document, one);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Notes\n\n'));
    const [finding] = await findings(document, ([first]) => first?.range.start.line === 2);
    ok(finding);
    strictEqual(document.getText(finding.range), FALSE);
    await editor.edit((edit) => edit.replace(finding.range, TRUE));
    await findings(document, none);
  });

  it('explains the claim and its literature on hover', async () => {
    await type(`${FALSE}.`);
    const [finding] = await findings(document, one);
    ok(finding);
    const text = await hoverText(document, finding.range.start);
    match(text, /motor neuron/i);
    match(text, /https:\/\/doi\.org\/10\./);
  });

  it('corrects the claim by the preferred quick fix, and undo brings the text back', async () => {
    const before = `${FALSE}.`;
    await type(before);
    const [finding] = await findings(document, one);
    ok(finding);
    ok(await vscode.workspace.applyEdit(await preferredFix(document, finding.range)));
    await findings(document, none);
    ok(!document.getText().includes(FALSE), document.getText());
    await undo();
    await findings(document, one);
    strictEqual(document.getText(), before);
  });

  it('explains, corrects and cites a claim made by way of example', async () => {
    const list =
      'demyelinating disorders such as multiple sclerosis and amyotrophic lateral sclerosis';
    await type(`Nerves are harmed by diabetes, by injury and by ${list}. It shows early.`);
    const [finding] = await findings(document, one);
    ok(finding);
    strictEqual(document.getText(finding.range), list);
    match(await hoverText(document, finding.range.start), /https:\/\/doi\.org\/10\./);
    const fixes = await quickFixes(document, finding.range);
    const fix = fixes.find(({ title }) => /^Set .* apart .* and cite /.test(title));
    ok(fix?.edit, fixes.map(({ title }) => title).join('\n'));
    ok(await vscode.workspace.applyEdit(fix.edit));
    await findings(document, none);
    match(
      document.getText(),
      /sclerosis and neurodegenerative disorders such as amyotrophic lateral sclerosis ?\[/,
    );
  });

  it('stays silent about a true sentence', async () => {
    await type(`${TRUE}.\n\n${FALSE}.`);
    // The false sentence shows that the text was read; it is the only one underlined.
    const [finding] = await findings(document, one);
    strictEqual(finding?.range.start.line, 2);
    await editor.edit((edit) => edit.delete(new vscode.Range(1, 0, 3, 0)));
    await findings(document, none);
    strictEqual(document.getText().trim(), `${TRUE}.`);
  });

  it('obeys the settings at once', async () => {
    await type(`${FALSE}.`);
    await findings(document, one);
    const settings = vscode.workspace.getConfiguration('myelint');
    const set = (rules: unknown) =>
      settings.update('rules', rules, vscode.ConfigurationTarget.Global);
    try {
      await set({ [RULE]: 'off' });
      await findings(document, none);
      await set({ [RULE]: 'error' });
      await findings(document, ([only]) => only?.severity === vscode.DiagnosticSeverity.Error);
    } finally {
      await set(undefined);
    }
    await findings(document, ([only]) => only?.severity === vscode.DiagnosticSeverity.Warning);
  });

  it('waits for the command where it is set to', async () => {
    await withSetting('run', 'manual', async () => {
      await type(`${FALSE}.`);
      // An answer from the server: it has read the text by then.
      await vscode.commands.executeCommand('myelint.showWhy');
      await findings(document, none);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('myelint.checkDocument');
      await findings(document, one);
    });
  });

  it('draws ALS on its card, and shows the reference behind a citation key', async () => {
    await type('We treat ALS [@hardiman2017amyotrophic].');
    match(await hoverText(document, new vscode.Position(0, 10)), /!\[.*\]\(data:image\/svg\+xml,/);
    match(await hoverText(document, new vscode.Position(0, 20)), /^Hardiman O, .* et al\. /);
  });

  it('checks a file of the workspace, and nothing that is not Markdown', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder);
    const show = async (name: string): Promise<vscode.TextDocument> => {
      const uri = vscode.Uri.joinPath(folder.uri, name);
      return (await vscode.window.showTextDocument(uri, { preview: false })).document;
    };
    const plain = await show('claim.txt');
    const note = await show('claim.md');
    await findings(note, one);
    await findings(plain, none);
  });
});
