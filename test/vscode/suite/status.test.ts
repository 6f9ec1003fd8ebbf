// What the language status shows when the mouse rests on it. No API tells, so it is read from the screen.
import { match } from 'node:assert';
import { afterEach, before, describe, it } from 'mocha';
import { closeAll, findings, none, one, openNote, type, until, withSetting } from './editor.ts';

const FALSE = 'ALS is a demyelinating disease.';

/** What it says, once that is as wanted. */
async function status(wanted: RegExp): Promise<string> {
  let seen = '';
  const query = String(
    new URLSearchParams({
      on: '#status\\.languageStatus',
      read: '.hover-language-status',
    }),
  );
  const look = async (): Promise<void> => {
    seen = await (await fetch(`${process.env.SUITE_EYES}/?${query}`)).text();
  };
  return until(look, () => wanted.test(seen) && seen).catch(() => {
    throw new Error(`the language status says: ${seen}`);
  });
}

describe('the language status', function () {
  // A desktop VS Code runs the suite without anybody who sees.
  before(function () {
    if (process.env.SUITE_EYES === undefined) this.skip();
  });
  afterEach(closeAll);

  it('tells how many findings there are, when that was seen, and by what knowledge', async () => {
    const { document } = await openNote();
    await type(FALSE);
    await findings(document, one);
    const said = await status(/1 finding/);
    match(said, /checked at \d{1,2}:\d\d/);
    match(said, /knowledge \d+\.\d+\.\d+ of \d{4}-\d\d-\d\d/);
    await type(' MS is a form of ALS.');
    await findings(document, ({ length }) => length === 2);
    await status(/2 findings/);
  });

  it('tells that nothing was found, and that it is only looked at on command', async () => {
    await withSetting('run', 'manual', async () => {
      const { document } = await openNote();
      await type(FALSE);
      await findings(document, none);
      await status(/No findings[^]*checked on command/);
    });
  });

  it('tells of findings that wait near the cursor', async () => {
    await withSetting('focusMode.lines', 3, async () => {
      await openNote();
      await type(FALSE);
      await status(/1 near the cursor not shown yet/);
    });
  });

  it('names the limit that kept a document from being checked', async () => {
    await withSetting('maxDocumentSize', 10, async () => {
      await openNote();
      await type(FALSE);
      await status(/Not wholly checked[^]*myelint\.maxDocumentSize/);
    });
  });
});
