// The last inch, in the extension host of a real VS Code: what a writer types, sees and gets.
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  findings,
  hoverText,
  openCopy,
  openNote,
  quickFixes,
  type,
  undo,
} from './editor.ts';

const FALSE = 'ALS is a demyelinating disease';
const TRUE = 'ALS is not a demyelinating disease';
const RULE = 'als-demyelinating-disease';

const one = ({ length }: { length: number }): boolean => length === 1;
const none = ({ length }: { length: number }): boolean => length === 0;

describe('Myelint in VS Code', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    editor = await openNote();
    document = editor.document;
  });
  afterEach(closeAll);

  it('is the extension under test', () => {
    const extension = vscode.extensions.getExtension('myelint.myelint');
    ok(extension, 'Myelint is not installed');
    strictEqual(extension.extensionPath.includes('myelint.myelint-'), process.env.PACKED === '1');
  });

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
    const fix = (await quickFixes(document, finding.range)).find(({ isPreferred }) => isPreferred);
    ok(fix?.edit, 'no preferred fix with an edit');
    ok(await vscode.workspace.applyEdit(fix.edit));
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

  it('explains, corrects and cites every claim of the sample note', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder);
    const note = await openCopy(
      vscode.Uri.joinPath(folder.uri, '..', '..', 'fixtures', 'sample.md'),
    );
    for (let left = 4; left > 0; left--) {
      const [finding] = await findings(note, ({ length }) => length === left);
      ok(finding);
      match(await hoverText(note, finding.range.start), /https:\/\/doi\.org\/10\./);
      const fixes = await quickFixes(note, finding.range);
      const citing = fixes.find(({ title }) => title.includes(' and cite '));
      ok(citing?.edit, fixes.map(({ title }) => title).join('\n'));
      ok(await vscode.workspace.applyEdit(citing.edit));
    }
    await findings(note, none);
    const text = note.getText();
    ok(
      text.includes('(ALS) is a neurodegenerative disease of the central nervous system[^1].'),
      text,
    );
    ok(text.includes('and neurodegenerative disorders such as ALS[^1] are often'), text);
    ok(text.includes('is degeneration of motor neurons and their axons[^1][^2].'), text);
    ok(text.includes('Multiple sclerosis is a demyelinating disease[^3].'), text);
    deepStrictEqual(text.match(/^\[\^\d\](?=: )/gm), ['[^1]', '[^2]', '[^3]']);
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

  it('draws ALS on its card, and shows the reference behind a citation key', async () => {
    await type('We treat ALS [@hardiman2017amyotrophic].');
    match(await hoverText(document, new vscode.Position(0, 10)), /!\[.*\]\(data:image\/svg\+xml,/);
    match(await hoverText(document, new vscode.Position(0, 20)), /^Hardiman O, .* et al\. /);
  });

  it('reads a pack that the settings name, and shows what is wrong in its file', async () => {
    const folder = vscode.Uri.file(mkdtempSync(join(tmpdir(), 'myelint-pack-')));
    const file = vscode.Uri.joinPath(folder, 'facts', 'gbs-rest.md');
    const fact = [
      '---',
      'id: gbs-rest',
      'rule: gbs-rest',
      'leads: { severity: warning, message: GBS is a disease of its own. }',
      'claim: GBS is a disease of its own.',
      'contradicted-by: [gbs same-as als]',
      'evidence: none',
      'references: []',
      'checked: 2026-11-25',
      '---',
      '',
      'For a test.',
      '',
    ].join('\n');
    const write = (text: string) =>
      vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const settings = vscode.workspace.getConfiguration('myelint');
    const name = (folders: string[] | undefined) =>
      settings.update('knowledge', folders, vscode.ConfigurationTarget.Global);
    try {
      await write(fact);
      await type('GBS is a form of ALS.');
      await name([folder.fsPath]);
      const [finding] = await findings(document, one);
      strictEqual(codeOf(finding?.code), 'gbs-rest');
      ok(typeof finding?.code === 'object', 'no page');
      strictEqual(finding.code.target.path, file.path);

      const written = await vscode.workspace.openTextDocument(file);
      const pack = await vscode.window.showTextDocument(written, { preview: false });
      await pack.edit((edit) => edit.replace(new vscode.Range(6, 0, 6, 8), 'evidnce'));
      const wrong = await findings(written, ({ length }) => length === 2);
      ok(wrong.some(({ range, message }) => range.start.line === 6 && message.includes('evidnce')));
      await findings(document, none);
      await pack.edit((edit) => edit.replace(new vscode.Range(6, 0, 6, 7), 'evidence'));
      await findings(written, none);
      await findings(document, one);
    } finally {
      await name(undefined);
      await closeAll();
      rmSync(folder.fsPath, { recursive: true, force: true });
    }
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
