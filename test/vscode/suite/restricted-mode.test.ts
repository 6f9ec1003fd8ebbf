// In a workspace that is not trusted.
import { match, ok, strictEqual } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  hoverText,
  inWorkspace,
  none,
  one,
  openNote,
  preferredFix,
  type,
  withSetting,
} from './editor.ts';

describe('in restricted mode', () => {
  afterEach(closeAll);

  it('a claim is underlined, explained and corrected all the same', async () => {
    strictEqual(vscode.workspace.isTrusted, false);
    const { document } = await openNote();
    await type('ALS is a demyelinating disease.');
    const [finding] = await findings(document, one);
    ok(finding);
    match(await hoverText(document, finding.range.start), /https:\/\/doi\.org\/10\./);
    ok(await vscode.workspace.applyEdit(await preferredFix(document, finding.range)));
    await findings(document, none);
  });

  it('no pack is read', async () => {
    const { document } = await openNote();
    const pack = vscode.Uri.joinPath(inWorkspace(), '..', '..', 'packs', 'guillain-barre');
    await withSetting('knowledge', [pack.fsPath], async () => {
      // What the pack would flag, before a claim that shows when the text was read.
      await type('GBS is a form of ALS.\n\nALS is a demyelinating disease.');
      const [finding] = await findings(document, ({ length }) => length > 0);
      strictEqual(finding?.range.start.line, 2);
    });
  });
});
