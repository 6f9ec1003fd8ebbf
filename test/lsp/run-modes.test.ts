import { afterEach, describe, expect, test } from 'vitest';
import { PLAIN, startEditor, type Editor } from './editor.ts';
import { squiggles } from './squiggles.ts';

const SENTENCE = 'ALS is a demyelinating disease.';
const SQUIGGLE = '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ als-demyelinating-disease';

let editor: Editor;
afterEach(() => editor.end());

const drawn = async (uri: string): Promise<string> =>
  squiggles(editor.text(uri), await editor.diagnostics(uri));

describe('on save', () => {
  test('a document is checked when it is opened and when it is saved', async () => {
    editor = await startEditor({ settings: { run: 'onSave' } });
    const uri = await editor.open(SENTENCE);
    expect(await drawn(uri)).toBe(`${SENTENCE}\n${SQUIGGLE}`);
    await editor.change(uri, { from: 0, to: 0, text: `${SENTENCE}\n\n` });
    expect(await drawn(uri)).toBe(`${SENTENCE}\n\n${SENTENCE}\n${SQUIGGLE}`);
    await editor.save(uri);
    expect(await drawn(uri)).toBe(`${SENTENCE}\n${SQUIGGLE}\n\n${SENTENCE}\n${SQUIGGLE}`);
  });

  test('what is corrected goes at once, what is only edited stays', async () => {
    editor = await startEditor({ settings: { run: 'onSave' } });
    const uri = await editor.open(`One.\n\n${SENTENCE}\n\n${SENTENCE}`);
    await editor.diagnostics(uri);
    await editor.change(
      uri,
      { from: 13, to: 13, text: 'not ' },
      { from: 0, to: 4, text: 'Two lines.\n\nThree.' },
    );
    expect(await drawn(uri)).toBe(
      `Two lines.\n\nThree.\n\nALS is not a demyelinating disease.\n\n${SENTENCE}\n${SQUIGGLE}`,
    );
  });

  test('what is not shown is neither explained nor corrected', async () => {
    editor = await startEditor({ settings: { run: 'onSave' } });
    const uri = await editor.open('');
    await editor.diagnostics(uri);
    await editor.change(uri, SENTENCE);
    const cursor = { line: 0, character: 8 };
    expect(await editor.codeActions(uri, { start: cursor, end: cursor })).toEqual([]);
    await editor.save(uri);
    expect(await editor.codeActions(uri, { start: cursor, end: cursor })).not.toEqual([]);
  });

  test('an editor that asks is told to ask after saving', async () => {
    editor = await startEditor({ settings: { run: 'onSave' } });
    const uri = await editor.open(SENTENCE);
    await editor.diagnostics(uri);
    expect(editor.refreshes()).toBe(0);
    await editor.save(uri);
    await editor.diagnostics(uri);
    expect(editor.refreshes()).toBe(1);
  });

  test('an editor that is sent diagnostics is sent them after saving', async () => {
    editor = await startEditor({
      capabilities: PLAIN,
      initializationOptions: { run: 'onSave' },
    });
    const uri = await editor.open('');
    await editor.sent(uri);
    await editor.change(uri, SENTENCE);
    expect((await editor.sent(uri)).diagnostics).toEqual([]);
    const next = editor.sentNext(uri);
    await editor.save(uri);
    expect((await next).diagnostics).toHaveLength(1);
  });
});

describe('by hand', () => {
  test('a document is checked when the writer asks', async () => {
    editor = await startEditor({ settings: { run: 'manual' } });
    const uri = await editor.open(SENTENCE);
    await editor.save(uri);
    expect(await drawn(uri)).toBe(SENTENCE);
    expect(await editor.check(uri)).toBe(1);
    expect(await drawn(uri)).toBe(`${SENTENCE}\n${SQUIGGLE}`);
    expect(editor.refreshes()).toBe(1);
    await editor.change(uri, { from: 31, to: 31, text: `\n\n${SENTENCE}` });
    await editor.save(uri);
    expect(await drawn(uri)).toBe(`${SENTENCE}\n${SQUIGGLE}\n\n${SENTENCE}`);
  });

  test('concepts are explained all the same', async () => {
    editor = await startEditor({ settings: { run: 'manual' } });
    const uri = await editor.open('We treat ALS.');
    expect(await editor.hover(uri, { line: 0, character: 10 })).not.toBeNull();
  });
});

test('back to checking as the writer types, nothing is left out', async () => {
  editor = await startEditor({ settings: { run: 'manual' } });
  const uri = await editor.open(SENTENCE);
  expect(await drawn(uri)).toBe(SENTENCE);
  await editor.changeSettings({ run: 'onType' });
  expect(await drawn(uri)).toBe(`${SENTENCE}\n${SQUIGGLE}`);
});
