import { strictEqual } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, one, openNote, type, withSetting } from './editor.ts';

const FALSE = 'ALS is a demyelinating disease.';

describe('focus mode', () => {
  afterEach(closeAll);

  it('lets a finding wait until the cursor has left it', async () => {
    await withSetting('focusMode.lines', 2, async () => {
      const { document } = await openNote();
      // Written behind another that is far enough away, so that it is seen when the text was read.
      await type(`${FALSE}\n\n\n\n`);
      await type(FALSE);
      const [first] = await findings(document, one);
      strictEqual(first?.range.start.line, 0);
      await vscode.commands.executeCommand('cursorTop');
      await findings(document, ({ length }) => length === 2);
    });
  });

  it('lets go of what waits when it is switched off', async () => {
    await withSetting('focusMode.lines', 2, async () => {
      const { document } = await openNote();
      await type(`${FALSE}\n\n\n\n${FALSE}`);
      await withSetting('focusMode.lines', 0, async () => {
        await findings(document, ({ length }) => length === 2);
      });
    });
  });
});
