// Markdown in all its homes.
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  inWorkspace,
  none,
  one,
  quickFixes,
  quickFixesIfAny,
  untitled,
} from './editor.ts';

const FALSE = 'ALS is a demyelinating disease.';

describe('a claim is underlined', () => {
  afterEach(closeAll);

  for (const [name, language] of [
    ['claim.qmd', 'quarto'],
    ['claim.Rmd', 'rmd'],
    ['claim.mdx', 'mdx'],
  ] as const) {
    it(`in ${name}, which no other extension knows`, async () => {
      const { document } = await vscode.window.showTextDocument(inWorkspace(name));
      strictEqual(document.languageId, language);
      await findings(document, one);
    });
  }

  for (const [language, comment] of [
    ['markdown', '<!-- myelint-disable-next-line als-demyelinating-disease -- reason -->'],
    ['quarto', '<!-- myelint-disable-next-line als-demyelinating-disease -- reason -->'],
    ['rmd', '<!-- myelint-disable-next-line als-demyelinating-disease -- reason -->'],
    ['mdx', '{/* myelint-disable-next-line als-demyelinating-disease -- reason */}'],
  ] as const) {
    it(`in ${language}, unless a snippet has silenced it in a comment of that language`, async () => {
      const content = `${FALSE}\n`;
      const document = await untitled(content, language);
      await vscode.window.showTextDocument(document);
      await findings(document, one);
      const snippet = { langId: language, name: 'Silence the next line' };
      await vscode.commands.executeCommand('editor.action.insertSnippet', snippet);
      strictEqual(document.getText(), `${comment}\n${content}`);
      await findings(document, none);
    });
  }

  it('in a file of a virtual file system, on both sides of a comparison', async () => {
    const files = virtualFiles('virtual', { isReadonly: false });
    try {
      const uri = vscode.Uri.parse('virtual:/note.md');
      await vscode.commands.executeCommand('vscode.diff', uri, inWorkspace('claim.md'));
      for (const side of [uri, inWorkspace('claim.md')])
        await findings(await vscode.workspace.openTextDocument(side), one);
      const [finding] = vscode.languages.getDiagnostics(uri);
      ok(finding);
      const note = await vscode.workspace.openTextDocument(uri);
      await quickFixes(note, finding.range);
    } finally {
      await closeAll();
      files.dispose();
    }
  });

  it('and not to be corrected in what cannot be written, such as a revision of Git', async () => {
    const files = virtualFiles('revision', { isReadonly: true });
    try {
      const uri = vscode.Uri.parse('revision:/note.md');
      const { document } = await vscode.window.showTextDocument(uri);
      const [finding] = await findings(document, one);
      ok(finding);
      deepStrictEqual(await quickFixesIfAny(document, finding.range), []);
    } finally {
      await closeAll();
      files.dispose();
    }
  });
});

/** A file system in which every file holds the same claim. */
function virtualFiles(scheme: string, options: { readonly isReadonly: boolean }) {
  const bytes = new TextEncoder().encode(FALSE);
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return vscode.workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
      readFile: () => bytes,
      readDirectory: () => [],
      createDirectory: refuse,
      writeFile: refuse,
      delete: refuse,
      rename: refuse,
    },
    options,
  );
}
