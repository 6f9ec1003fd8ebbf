import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startEditor, type Editor } from './editor.ts';

const FALSE = 'ALS is a demyelinating disease.';
const start = { line: 0, character: 0 };
const top = { start, end: start };

let editor: Editor;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'myelint-accepted-'));
});
afterEach(() => {
  editor.end();
  rmSync(folder, { recursive: true });
});

const at = (path: string): string => pathToFileURL(join(folder, path)).href;
const list = (): string => join(folder, '.myelint', 'accepted.json');

function keep(text: string): void {
  mkdirSync(dirname(list()), { recursive: true });
  writeFileSync(list(), text);
}

/** As an editor does that has made the file and tells of it. */
async function told(): Promise<void> {
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: at('.myelint/accepted.json'), type: 2 }],
  });
}

/** Makes the edits of files that are not open. */
function make(edit: WorkspaceEdit | undefined): void {
  for (const change of edit?.documentChanges ?? []) {
    if (!('edits' in change)) {
      if (change.kind === 'create') keep('');
      continue;
    }
    expect(change.textDocument).toEqual({ uri: at('.myelint/accepted.json'), version: null });
    const before = TextDocument.create('', 'json', 0, readFileSync(list(), 'utf8'));
    keep(
      TextDocument.applyEdits(
        before,
        change.edits.filter((each) => 'newText' in each),
      ),
    );
  }
}

async function accept(uri: string): Promise<CodeAction> {
  const action = (await editor.codeActions(uri, top)).find(
    ({ title }) => title === 'Accept this finding',
  );
  return editor.resolve(action ?? { title: 'none' });
}

test('a finding that is accepted is silent from then on, in its file, and others are not', async () => {
  editor = await startEditor({ folder: at('').replace(/\/$/, '') });
  const [a, b] = [await editor.open(FALSE, at('notes/a.md')), await editor.open(FALSE, at('b.md'))];
  make((await accept(a)).edit);
  expect(JSON.parse(readFileSync(list(), 'utf8'))).toMatchObject({
    accepted: [{ file: 'notes/a.md', rule: 'als-demyelinating-disease', reason: 'reason' }],
  });
  await told();
  expect(await editor.diagnostics(a)).toEqual([]);
  expect(await editor.diagnostics(b)).toHaveLength(1);
  make((await accept(b)).edit);
  await told();
  expect(await editor.diagnostics(b)).toEqual([]);
  expect(editor.refreshes()).toBe(2);

  await editor.change(a, { from: 0, to: 0, text: 'First.\n\n' });
  expect(await editor.diagnostics(a)).toEqual([]);
});

test('without a folder the list is made beside the note', async () => {
  editor = await startEditor();
  const { edit } = await accept(await editor.open(FALSE, at('a.md')));
  expect(edit?.documentChanges?.[0]).toEqual({
    kind: 'create',
    uri: at('.myelint/accepted.json'),
    options: { ignoreIfExists: true },
  });
});

test('one that is found no more is told of as a hint', async () => {
  editor = await startEditor();
  const uri = await editor.open(FALSE, at('a.md'));
  make((await accept(uri)).edit);
  await told();
  await editor.change(uri, 'ALS is not a demyelinating disease.');
  expect(await editor.diagnostics(uri)).toMatchObject([{ code: 'stale-acceptance', severity: 4 }]);
});

test('a broken list is told of where it is broken, and nothing is written unseen or into it', async () => {
  keep('{ "accepted": [ }');
  editor = await startEditor();
  const uri = await editor.open(`${FALSE}\n`, at('a.md'));
  expect(await editor.diagnostics(uri)).toHaveLength(1);
  const told1 = editor.published.find((each) => each.uri === at('.myelint/accepted.json'));
  expect(told1?.diagnostics).toMatchObject([{ code: 'accepted', severity: 1 }]);
  expect(await editor.codeActions(uri, top, ['source.fixAll'])).toEqual([]);
  await expect(accept(uri)).rejects.toThrow('.myelint/accepted.json is broken');
  expect(editor.shown).toEqual([
    'Myelint: .myelint/accepted.json is broken, so nothing was written. Mend it first.',
  ]);

  keep('{ "accepted": [] }');
  await told();
  expect(await editor.codeActions(uri, top, ['source.fixAll'])).toHaveLength(1);
  const told2 = editor.published.findLast((each) => each.uri === at('.myelint/accepted.json'));
  expect(told2?.diagnostics).toEqual([]);
});

test('in a workspace that is not trusted no list is read, and none is offered', async () => {
  keep('{');
  editor = await startEditor({ initializationOptions: { trusted: false } });
  const uri = await editor.open(FALSE, at('a.md'));
  expect(await editor.diagnostics(uri)).toHaveLength(1);
  expect(editor.published).toEqual([]);
  expect((await accept(uri)).title).toBe('none');
});
