import { ok, strictEqual } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, codeOf, findings, none, one, openNote, type } from './editor.ts';

describe('a pack', () => {
  afterEach(closeAll);

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
      const { document } = await openNote();
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
});
