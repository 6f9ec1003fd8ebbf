// In a language that is made from English: ⟦Shów Why⟧.
import { match, ok, strictEqual } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, one, openNote, quickFixes, type } from './editor.ts';

const FALSE = 'ALS is a demyelinating disease.';

describe('in another language', () => {
  afterEach(closeAll);

  it('speaks it in the manifest, down to the last text that names a key', () => {
    strictEqual(vscode.env.language, 'qps-ploc');
    const extension = vscode.extensions.getExtension<unknown>('myelint.myelint');
    ok(extension);
    const { commands } = (
      extension.packageJSON as { contributes: { commands: { title: { value: string } }[] } }
    ).contributes;
    // The palette finds a command by its English title, too, so both are kept.
    for (const { title } of commands) match(title.value, /^⟦.*⟧$/);
    strictEqual(/"%[^"]+%"/.exec(JSON.stringify(extension.packageJSON)), null);
  });

  it('speaks it in what a command shows', async () => {
    await openNote();
    await type(FALSE);
    await vscode.commands.executeCommand('myelint.showWhy');
    const page = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.scheme === 'myelint',
    );
    strictEqual(page?.document.uri.path, '/⟦Why⟧.md');
  });

  it('speaks it in the menu of a finding, where the server has the words from the client', async () => {
    const { document } = await openNote();
    await type(FALSE);
    const [finding] = await findings(document, one);
    ok(finding);
    const titles = (await quickFixes(document, finding.range)).map(({ title }) => title);
    ok(titles.includes('⟦Síléncé thís fíndíng…⟧'), titles.join('\n'));
  });

  it('leaves what is known of the matter in English', async () => {
    const { document } = await openNote();
    await type(FALSE);
    const [finding] = await findings(document, one);
    match(finding?.message ?? '', /^ALS is a neurodegenerative disease/);
  });
});
