import { afterEach, expect, test } from 'vitest';
import { CodeActionTriggerKind, LSPErrorCodes, type CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PLAIN, startEditor, type Editor } from './editor.ts';

let editor: Editor;
afterEach(() => editor.end());

const FALSE = 'ALS is a demyelinating disease';
const RIGHT = 'ALS is a neurodegenerative disease';
const LESION = 'The primary lesion of ALS is loss of myelin.';
const TWO = `${FALSE}.\n\n${FALSE} of the brain.\n\n${LESION}\n`;
const start = { line: 0, character: 0 };
const top = { start, end: start };

const ask = async (uri: string, ...only: string[]): Promise<CodeAction[]> =>
  editor.codeActions(uri, top, only);

test.each([['source.fixAll.myelint'], ['source.fixAll'], ['source']])(
  'asked for %s, the whole document is corrected, once and for all',
  async (kind) => {
    editor = await startEditor();
    const uri = await editor.open(TWO);
    const [action, ...others] = await ask(uri, kind);
    expect(others).toEqual([]);
    expect(action).toMatchObject({ kind: 'source.fixAll.myelint' });
    expect(action?.edit).toBeUndefined();
    const after = editor.applied(uri, (await editor.resolve(action ?? { title: '' })).edit);
    expect(after).toContain(`${RIGHT}[^1].\n\n${RIGHT} of the brain[^1].\n\n${LESION}\n\n[^1]: `);
    await editor.change(uri, after);
    const [again] = await ask(uri, kind);
    expect(editor.applied(uri, (await editor.resolve(again ?? { title: '' })).edit)).toBe(after);
  },
);

test.each([undefined, 'quickfix', 'source.fixAll.other', 'source.organizeImports'])(
  'it is not offered where %s is asked for',
  async (kind) => {
    editor = await startEditor();
    const uri = await editor.open(TWO);
    const actions = await editor.codeActions(uri, top, kind === undefined ? undefined : [kind]);
    expect(actions.filter((action) => action.kind !== 'quickfix')).toEqual([]);
  },
);

test('nothing is offered for a text without findings', async () => {
  editor = await startEditor();
  const uri = await editor.open('ALS is not a demyelinating disease.\n');
  expect(await ask(uri, 'source.fixAll')).toEqual([]);
});

test('an editor that resolves nothing gets the edits at once', async () => {
  editor = await startEditor({ capabilities: PLAIN });
  const uri = await editor.open(TWO);
  const [action] = await ask(uri, 'source.fixAll.myelint');
  const before = TextDocument.create(uri, 'markdown', 1, TWO);
  const after = TextDocument.applyEdits(before, action?.edit?.changes?.[uri] ?? []);
  expect(after).toContain(`${RIGHT}[^1].\n\n${RIGHT} of the brain[^1].`);
});

test('all of one rule are corrected by an entry of the menu, where there are several', async () => {
  editor = await startEditor();
  const uri = await editor.open(TWO);
  const title = 'Fix all of als-demyelinating-disease in this file';
  const action = (await editor.codeActions(uri, top)).find((each) => each.title === title);
  expect(action).toMatchObject({ kind: 'quickfix' });
  expect(action?.isPreferred).toBeUndefined();
  const after = editor.applied(uri, (await editor.resolve(action ?? { title: '' })).edit);
  expect(after).not.toContain(FALSE);

  const single = await editor.open(`${FALSE}.\n`);
  expect((await editor.codeActions(single, top)).map((each) => each.title)).not.toContain(title);
});

test('with settings that are wrong, nothing is corrected unseen', async () => {
  editor = await startEditor({ settings: { rules: { 'als-survivl': 'off' } } });
  const uri = await editor.open(TWO);
  expect(await ask(uri, 'source.fixAll')).toEqual([]);
  expect(editor.shown).toEqual([
    'Myelint: myelint.rules names "als-survivl", but no rule is called so.',
  ]);
  await editor.changeSettings({});
  expect(await ask(uri, 'source.fixAll')).toHaveLength(1);
});

test('a correction that is under way can be cancelled', async () => {
  editor = await startEditor();
  const uri = await editor.open(`${FALSE}.\n\n`.repeat(40));
  const [action] = await ask(uri, 'source.fixAll');
  const { connection } = editor;
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const source = new CancellationTokenSource();
  const resolved = connection.sendRequest('codeAction/resolve', action, source.token);
  source.cancel();
  await expect(resolved).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(editor.shown).toEqual([]);
});

test('a text that changes while it is corrected is left alone', async () => {
  editor = await startEditor();
  const uri = await editor.open(`${FALSE}.\n\n`.repeat(10));
  const [action] = await ask(uri, 'source.fixAll');
  const resolved = editor.resolve(action ?? { title: '' });
  const refused = expect(resolved).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  await editor.change(uri, { from: 0, to: 0, text: 'So ' });
  await refused;
});

test('a menu asked for by hand or of its own accord is the same', async () => {
  editor = await startEditor();
  const uri = await editor.open(TWO);
  const menu = (triggerKind: CodeActionTriggerKind): Promise<CodeAction[]> =>
    editor.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: top,
      // No diagnostic comes back with what it was sent.
      context: { diagnostics: [], triggerKind },
    });
  const [invoked, automatic] = [
    await menu(CodeActionTriggerKind.Invoked),
    await menu(CodeActionTriggerKind.Automatic),
  ];
  expect(automatic).toEqual(invoked);
  expect(invoked.length).toBeLessThanOrEqual(7);
  expect(invoked.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
});
