import { deepStrictEqual, match, ok } from 'node:assert';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  hoverText,
  inWorkspace,
  none,
  openCopy,
  quickFixes,
} from './editor.ts';

describe('Myelint in VS Code', () => {
  afterEach(closeAll);

  it('explains, corrects and cites every claim of the sample note', async () => {
    const note = await openCopy(
      vscode.Uri.file(
        join(inWorkspace().fsPath, '..', '..', '..', 'client', 'walkthrough', 'sample.md'),
      ),
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
});
