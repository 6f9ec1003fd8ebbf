import { deepStrictEqual, match, ok } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, inWorkspace, none, one, openNote, type, until } from './editor.ts';

const FALSE = 'ALS is a demyelinating disease.';
const accept = () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

/** The text of our own page that is shown, once it is. */
function shownPage(name: string): string | undefined {
  return vscode.window.visibleTextEditors
    .find(({ document: { uri } }) => uri.scheme === 'myelint' && uri.path === `/${name}.md`)
    ?.document.getText();
}

/** The same once it says something; a page that was shown before is drawn anew a moment later. */
function pageSaying(name: string, said: RegExp): Promise<string> {
  return until(
    () => undefined,
    () => {
      const text = shownPage(name);
      return text !== undefined && said.test(text) && text;
    },
  );
}

describe('the command', () => {
  afterEach(closeAll);

  it('Show Why tells how the sentence at the cursor was read, in a page that is not checked itself', async () => {
    const { document } = await openNote();
    await type(`Some authors say that ${FALSE}`);
    await vscode.commands.executeCommand('myelint.showWhy');
    const text = await pageSaying('Why', /^./);
    match(text, /> Some authors say that ALS is a demyelinating disease\./);
    match(text, /Not flagged: it is reported as the word of others\./);
    await findings(document, none);
    const page = vscode.Uri.from({ scheme: 'myelint', path: '/Why.md' });
    deepStrictEqual(vscode.languages.getDiagnostics(page), []);
  });

  it('Show Why opens a text, of which the built-in preview can be had', async () => {
    await openNote();
    await type(FALSE);
    await vscode.commands.executeCommand('myelint.showWhy');
    await pageSaying('Why', /^./);
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    ok(tabs().every(({ input }) => input instanceof vscode.TabInputText));
    const page = vscode.Uri.from({ scheme: 'myelint', path: '/Why.md' });
    await vscode.commands.executeCommand('markdown.showPreview', page);
    await until(
      () => undefined,
      () => tabs().some(({ input }) => input instanceof vscode.TabInputWebview),
    );
  });

  it('Insert Evidence writes the fact that was picked, with its citation', async () => {
    const { document } = await openNote();
    await type('It rains.');
    const inserted = vscode.commands.executeCommand('myelint.insertEvidence');
    await until(accept, () => document.getText() !== 'It rains.');
    await inserted;
    match(document.getText(), /^It rains\. [A-Z][^]*\[\^1\]\.\n\n\[\^1\]: /);
    await findings(document, none);
  });

  it('Evidence Report tells what the document claims', async () => {
    await openNote();
    await type(FALSE);
    await vscode.commands.executeCommand('myelint.evidenceReport');
    const text = await pageSaying('Evidence Report', /## `Untitled-/);
    match(text, /^# Evidence report/);
    match(text, /ALS is a demyelinating disease/);
  });

  it('Evidence Report of Folder tells what its notes claim, each under its name', async () => {
    await vscode.commands.executeCommand('myelint.evidenceReportOfFolder', inWorkspace());
    const text = await pageSaying('Evidence Report', /4 documents were read/);
    match(text, /^# Evidence report/);
    match(text, /\n## `claim\.Rmd`[^]*\n## `claim\.md`[^]*\n## `claim\.mdx`[^]*\n## `claim\.qmd`/);
  });

  it('Evidence Report is made of a note that is chosen in the Explorer', async () => {
    await vscode.commands.executeCommand('myelint.evidenceReport', inWorkspace('claim.md'));
    await pageSaying('Evidence Report', /^(?![^]*claim\.qmd)[^]*\n## `claim\.md`/);
  });

  it('Open Knowledge Page shows the page that was picked', async () => {
    const opened = vscode.commands.executeCommand('myelint.openPage');
    const rules = () =>
      vscode.window.visibleTextEditors.find(({ document: { uri } }) =>
        /^\/(?:als|ms)-[\w-]*\.md$/.test(uri.path),
      );
    const page = await until(accept, rules);
    await opened;
    match(page.document.getText(), /^# /);
  });

  it('Check Workspace lists what is found in notes that are not open, and gives way to an open one', async () => {
    const note = inWorkspace('claim.md');
    const found = () => vscode.languages.getDiagnostics(note).length;
    const check = await vscode.commands.executeCommand('myelint.checkWorkspace');
    deepStrictEqual(check, { notes: 4, checked: 4, findings: 4, unread: 0 });
    deepStrictEqual(found(), 1);
    const { document } = await vscode.window.showTextDocument(note);
    await findings(document, one);
    await closeAll();
    await until(
      () => undefined,
      () => found() === 0,
    );
  });

  it('Check Workspace knows notes whose endings are in capitals', async () => {
    const note = inWorkspace('capitals', 'NOTE.MD');
    try {
      await vscode.workspace.fs.writeFile(note, new TextEncoder().encode(`${FALSE}\n`));
      await vscode.commands.executeCommand('myelint.checkWorkspace');
      deepStrictEqual(vscode.languages.getDiagnostics(note).length, 1);
      const { document } = await vscode.window.showTextDocument(note);
      deepStrictEqual(document.languageId, 'markdown');
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(inWorkspace('capitals'), { recursive: true });
    }
  });

  it('Check Workspace can be cancelled', async () => {
    const files = vscode.workspace.fs;
    const folder = inWorkspace('many');
    const text = new TextEncoder().encode(`# Note\n\n${FALSE}\n`.repeat(50));
    try {
      for (let at = 0; at < 300; at++)
        await files.writeFile(vscode.Uri.joinPath(folder, `${at}.md`), text);
      const checking = vscode.commands.executeCommand<{ notes: number; checked: number }>(
        'myelint.checkWorkspace',
      );
      let ended = false;
      void checking.then(() => (ended = true));
      await until(
        () => vscode.commands.executeCommand('notification.acceptPrimaryAction'), // "Cancel"
        () => ended,
      );
      const { notes, checked } = await checking;
      ok(checked < notes || notes === 0, `${checked} of ${notes} were checked`);
    } finally {
      await files.delete(folder, { recursive: true });
    }
  });

  it('Restart Server brings back what was found', async () => {
    const { document } = await openNote();
    await type(FALSE);
    await findings(document, one);
    await vscode.commands.executeCommand('myelint.restartServer');
    await findings(document, one);
  });
});
