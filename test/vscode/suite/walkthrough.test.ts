import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, preferredFix, until } from './editor.ts';

interface Manifest {
  readonly contributes: { readonly walkthroughs: readonly Walkthrough[] };
}
interface Walkthrough {
  readonly id: string;
  readonly steps: readonly Step[];
}
interface Step {
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
}

/** Resolves with its tab once that is there, of which the command does not wait to be told. */
async function openWalkthrough(id: string): Promise<vscode.Tab> {
  const name = `myelint.myelint#${id}`;
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', name, false);
  return until(
    () => undefined,
    () => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      return activeTab && !(activeTab.input instanceof vscode.TabInputText) && activeTab;
    },
  );
}

describe('the walkthrough', () => {
  afterEach(closeAll);

  it('is there, with a text and a picture that tells what it shows in each step', async () => {
    const extension = vscode.extensions.getExtension<unknown>('myelint.myelint');
    ok(extension);
    await extension.activate();
    const known = await vscode.commands.getCommands(true);
    const [walkthrough] = (extension.packageJSON as Manifest).contributes.walkthroughs;
    ok(walkthrough);
    for (const { title, description, media } of walkthrough.steps) {
      for (const text of [title, description, media.altText]) match(text, /^[^%]/);
      const picture = vscode.Uri.joinPath(extension.extensionUri, media.svg);
      const svg = new TextDecoder().decode(await vscode.workspace.fs.readFile(picture));
      match(svg, /^<svg [^]*var\(--vscode-editor-background/);
      for (const [, command = ''] of description.matchAll(/\(command:([\w.]+)/g))
        ok(known.includes(command), command);
    }
    const tab = await openWalkthrough(walkthrough.id);
    strictEqual(tab.input instanceof vscode.TabInputText, false);
  });

  it('opens the sample note beside itself, once, and goes to the first claim that is left', async () => {
    await openWalkthrough('firstSteps');
    await vscode.commands.executeCommand('myelint.openSample');
    const document = vscode.window.activeTextEditor?.document;
    ok(document?.isUntitled);
    // An editor is there before it is told in which column.
    await until(
      () => undefined,
      () => vscode.window.activeTextEditor?.viewColumn === vscode.ViewColumn.Two,
    );
    strictEqual(vscode.window.activeTextEditor?.document, document);
    const claims = await findings(document, ({ length }) => length === 4);
    const first = claims.toSorted((a, b) => a.range.start.compareTo(b.range.start))[0];
    ok(first);
    const cursor = () => vscode.window.activeTextEditor?.selection.active;
    await until(
      () => undefined,
      () => cursor()?.isEqual(first.range.start),
    );
    ok(await vscode.workspace.applyEdit(await preferredFix(document, first.range)));
    await findings(document, ({ length }) => length === 3);
    // Notes of other tests may still go away meanwhile; none may come.
    const notes = () =>
      vscode.workspace.textDocuments.flatMap(({ isUntitled, uri }) => (isUntitled ? uri.path : []));
    const before = notes();
    await vscode.commands.executeCommand('myelint.openSample');
    deepStrictEqual(
      notes().filter((path) => !before.includes(path)),
      [],
    );
    strictEqual(vscode.window.activeTextEditor.document, document);
    ok(cursor()?.isAfter(first.range.start));
  });
});
