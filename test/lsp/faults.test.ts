import { afterEach, expect, test } from 'vitest';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import { RELATION_READERS } from '../../server/src/core/claims/relations/index.ts';
import type { RelationReader } from '../../server/src/core/claims/sentence.ts';
import { createChecker, type Checker } from '../../server/src/core/index.ts';
import { WHY } from '../../server/src/protocol/index.ts';
import { PLAIN, startEditor, type Editor } from './editor.ts';
import { checker } from './knowledge.ts';

const SENTENCE = 'ALS is a demyelinating disease.';
const START = { line: 0, character: 0 };
const UNKNOWN = 'untitled:never-opened.md';

let editor: Editor;
afterEach(() => editor.end());

/** The real checker with one fault in it: a text that it cannot bear. */
function faultyChecker(): Checker {
  const fault = new Error('a fault in the engine');
  return {
    ...checker,
    steps(text, settings) {
      if (text.includes('unbearable')) throw fault;
      return checker.steps(text, settings);
    },
  };
}

/** Settings that the editor answers with only when the test gives them. */
function slowSettings(): { settings: () => Promise<unknown>; give: (settings: unknown) => void } {
  let give: (settings: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => {
    give = resolve;
  });
  return { settings: () => answer, give: (settings) => give(settings) };
}

test('a fault of the engine is logged once, answered empty, and gone with its text', async () => {
  editor = await startEditor({ checker: faultyChecker() });
  const uri = await editor.open(`${SENTENCE} This is unbearable.`);
  expect(await editor.diagnostics(uri)).toEqual([]);
  expect(await editor.hover(uri, START)).toBeNull();
  expect(await editor.codeActions(uri, { start: START, end: START })).toEqual([]);
  await editor.change(uri, `${SENTENCE} This is still unbearable.`);
  expect(await editor.diagnostics(uri)).toEqual([]);
  expect(editor.logged.filter((message) => message.includes('failed: Error'))).toHaveLength(1);
  await editor.change(uri, SENTENCE);
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test('a fault that several requests reach is logged once', async () => {
  const faulty = (): never => {
    throw new Error('a fault in the engine');
  };
  editor = await startEditor({ checker: { ...checker, steps: faulty } });
  const uri = await editor.open(SENTENCE);
  await Promise.all([
    editor.diagnostics(uri),
    editor.hover(uri, START),
    editor.codeActions(uri, { start: START, end: START }),
  ]);
  await editor.connection.sendRequest(WHY, { uri, position: START });
  await editor.change(uri, `${SENTENCE} `);
  await editor.hover(uri, START);
  expect(editor.logged.filter((message) => message.includes('failed: Error'))).toHaveLength(1);
});

test('the same where diagnostics are sent', async () => {
  editor = await startEditor({ checker: faultyChecker(), capabilities: PLAIN });
  const uri = await editor.open('unbearable');
  expect((await editor.sent(uri)).diagnostics).toEqual([]);
  await editor.change(uri, SENTENCE);
  expect((await editor.sent(uri)).diagnostics).toHaveLength(1);
});

test('a document that is not open has nothing to show', async () => {
  editor = await startEditor();
  expect(await editor.diagnostics(UNKNOWN)).toEqual([]);
  expect(await editor.hover(UNKNOWN, START)).toBeNull();
  expect(await editor.codeActions(UNKNOWN, { start: START, end: START })).toEqual([]);
  await expect(editor.check(UNKNOWN)).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
  expect(editor.logged.join('\n')).not.toContain('failed');
});

test('a closed document is no longer known, and may be opened again', async () => {
  editor = await startEditor();
  const uri = await editor.open(SENTENCE);
  expect(await editor.diagnostics(uri)).toHaveLength(1);
  await editor.close(uri);
  expect(await editor.diagnostics(uri)).toEqual([]);
  await editor.open(SENTENCE, uri);
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test('a change to a document that is not open, or none at all, harms nothing', async () => {
  editor = await startEditor();
  const uri = await editor.open(SENTENCE);
  await editor.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: UNKNOWN, version: 2 },
    contentChanges: [{ text: SENTENCE }],
  });
  await editor.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: 'nonsense' }],
  });
  expect(await editor.diagnostics(UNKNOWN)).toEqual([]);
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test('a cancelled request is answered as cancelled', async () => {
  const { settings, give } = slowSettings();
  editor = await startEditor({ settings });
  const uri = await editor.open(SENTENCE);
  const source = new CancellationTokenSource();
  const params = { textDocument: { uri }, position: START };
  const hover = editor.connection.sendRequest('textDocument/hover', params, source.token);
  source.cancel();
  give({});
  await expect(hover).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test('a request about a text that has changed meanwhile says so', async () => {
  const { settings, give } = slowSettings();
  editor = await startEditor({ settings });
  const uri = await editor.open(SENTENCE);
  const hover = editor.hover(uri, START);
  const diagnostics = editor.diagnostics(uri);
  await editor.change(uri, 'ALS is rare.');
  give({});
  await expect(hover).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  expect(await diagnostics).toEqual([]);
});

test('after shutdown every request is refused', async () => {
  editor = await startEditor();
  const uri = await editor.open(SENTENCE);
  await editor.connection.sendRequest('shutdown');
  await expect(editor.hover(uri, START)).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
});

test('a fault in one part of the engine is logged once, how to report it and nothing of the text, and the rest is answered', async () => {
  const readers = RELATION_READERS as RelationReader[];
  const secret = 'Mrs Miller of Bruges';
  readers.unshift(() => {
    throw new TypeError(`cannot read "${secret}"`);
  });
  try {
    editor = await startEditor({
      makeChecker: (onFault) => createChecker(checker.knowledge, onFault),
    });
    const uri = await editor.open(`${secret} has ALS. ${SENTENCE}`);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    await editor.change(uri, `${secret} still has ALS. ${SENTENCE}`);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
  } finally {
    readers.shift();
  }
  const told = editor.logged.filter((message) => message.includes('TypeError'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('Please report it');
  expect(editor.logged.join('\n')).not.toContain(secret);
});
