import { afterEach, expect, test } from 'vitest';
import { startEditor, type Editor } from './editor.ts';

const SENTENCE = 'ALS is a demyelinating disease.';
const NOTEBOOK = { uri: 'file:///a.ipynb', notebookType: 'jupyter-notebook', version: 1 };

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

let editor: Editor;
afterEach(() => editor.end());

const addressOf = (at: number): string => `vscode-notebook-cell:/a.ipynb#${at}`;

/** Opens a notebook with these cells of Markdown. */
async function open(...texts: string[]): Promise<void> {
  editor = await startEditor();
  await editor.connection.sendNotification('notebookDocument/didOpen', {
    notebookDocument: {
      ...NOTEBOOK,
      cells: texts.map((_, at) => ({ kind: 1, document: addressOf(at) })),
    },
    cellTextDocuments: texts.map((text, at) => ({
      ...{ uri: addressOf(at), languageId: 'markdown', version: 1, text },
    })),
  });
}

const change = (cells: object): Promise<void> =>
  editor.connection.sendNotification('notebookDocument/didChange', {
    notebookDocument: { uri: NOTEBOOK.uri, version: 2 },
    change: { cells },
  });

const write = (at: number, text: string): Promise<void> =>
  change({
    textContent: [{ document: { uri: addressOf(at), version: 2 }, changes: [{ text }] }],
  });

test('a cell of Markdown in a notebook is a document like any other', async () => {
  await open(SENTENCE);
  expect(await editor.diagnostics(addressOf(0))).toHaveLength(1);
  await write(0, 'It rains.');
  expect(await editor.diagnostics(addressOf(0))).toEqual([]);
});

test('what ALS stands for in a notebook is told by any of its cells', async () => {
  await open('# Advanced life support (ALS)', SENTENCE, 'It rains.');
  expect(await editor.diagnostics(addressOf(1))).toEqual([]);
  const before = editor.refreshes();
  await write(0, '# A disease');
  expect(await editor.diagnostics(addressOf(1))).toHaveLength(1);
  expect(editor.refreshes()).toBeGreaterThan(before);
  await write(2, 'Here ALS means advanced life support.');
  expect(await editor.diagnostics(addressOf(1))).toEqual([]);
});

test('a cell is read under the headings above it, and what it rests on is shown in its own cell', async () => {
  await open('# Notes\n\n## ALS', '- a demyelinating disease', '# MS', '- a demyelinating disease');
  const [finding] = await editor.diagnostics(addressOf(1));
  expect(finding?.relatedInformation).toEqual([
    {
      location: {
        uri: addressOf(0),
        range: { start: { line: 2, character: 3 }, end: { line: 2, character: 6 } },
      },
      message: expect.stringMatching(/: ALS$/) as string,
    },
  ]);
  expect(await editor.diagnostics(addressOf(3))).toEqual([]);
  const before = editor.refreshes();
  await write(2, '# Amyotrophic lateral sclerosis');
  expect(await editor.diagnostics(addressOf(3))).toHaveLength(1);
  expect(editor.refreshes()).toBeGreaterThan(before);
  await write(0, '# Notes');
  expect(await editor.diagnostics(addressOf(1))).toEqual([]);
});

test('a cell goes on from the one before it', async () => {
  await open('ALS is often discussed with MS.', 'It is a demyelinating disease.', 'It rains.');
  const [finding] = await editor.diagnostics(addressOf(1));
  const [fix] = await editor.codeActions(addressOf(1), finding?.range ?? NOWHERE, ['quickfix']);
  expect(fix?.title).toMatch(/^Write “neurodegenerative”/);
  await write(0, 'Weather is often discussed.');
  expect(await editor.diagnostics(addressOf(1))).toEqual([]);
});

test('a cell is answered, keyed and taken back by cells that follow', async () => {
  await open(
    'ALS is\n\na) a demyelinating disease\nb) rare',
    'Choose.',
    'Answer: b',
    SENTENCE,
    'Rain.',
  );
  expect(await editor.diagnostics(addressOf(0))).toEqual([]);
  expect(await editor.diagnostics(addressOf(3))).toHaveLength(1);
  const before = editor.refreshes();
  await write(2, 'Answer: a');
  expect(await editor.diagnostics(addressOf(0))).toHaveLength(1);
  expect(editor.refreshes()).toBeGreaterThan(before);
  await write(4, 'This is a myth.');
  expect(await editor.diagnostics(addressOf(3))).toEqual([]);
  await write(4, '# A myth');
  expect(await editor.diagnostics(addressOf(3))).toHaveLength(1);
});

test('a cell that is taken out tells no more', async () => {
  await open('# Advanced life support (ALS)', SENTENCE);
  expect(await editor.diagnostics(addressOf(1))).toEqual([]);
  await change({
    structure: {
      array: { start: 0, deleteCount: 1 },
      didClose: [{ uri: addressOf(0) }],
    },
  });
  expect(await editor.diagnostics(addressOf(1))).toHaveLength(1);
});

test('typing in a cell that defines nothing has no other cell looked at again', async () => {
  await open('It rains.', SENTENCE);
  await editor.diagnostics(addressOf(1));
  const before = editor.refreshes();
  await write(0, 'It rains again.');
  await editor.diagnostics(addressOf(0));
  expect(editor.refreshes()).toBe(before);
});
