import { afterEach, describe, expect, test } from 'vitest';
import { CHECKED, CURSOR, type CheckedParams } from '../../server/src/protocol/index.ts';
import { PLAIN, startEditor, type Editor } from './editor.ts';

const SENTENCE = 'ALS is a demyelinating disease.';
/** With claims on lines 0, 4 and 8. */
const TEXT = `${SENTENCE}\n\n\n\n${SENTENCE}\n\n\n\n${SENTENCE}`;

let editor: Editor;
afterEach(() => editor.end());

const lines = async (uri: string): Promise<number[]> =>
  (await editor.diagnostics(uri)).map(({ range }) => range.start.line);
const moveTo = (uri: string, ...at: number[]): Promise<void> =>
  editor.connection.sendNotification(CURSOR, { uri, lines: at });

describe('in focus mode', () => {
  const settings = { focusMode: { lines: 2 } };

  test('what is found near the cursor waits until it has left', async () => {
    editor = await startEditor({ settings });
    const uri = await editor.open('');
    await lines(uri);
    await moveTo(uri, 4);
    await editor.change(uri, TEXT);
    expect(await lines(uri)).toEqual([0, 8]);
    expect(editor.refreshes()).toBe(0);
    await moveTo(uri, 5);
    expect(await lines(uri)).toEqual([0, 8]);
    await moveTo(uri, 6);
    expect(await lines(uri)).toEqual([0, 4, 8]);
    expect(editor.refreshes()).toBe(1);
  });

  test('what waits is neither explained nor corrected', async () => {
    editor = await startEditor({ settings });
    const uri = await editor.open('');
    await lines(uri);
    await moveTo(uri, 0);
    await editor.change(uri, SENTENCE);
    const cursor = { line: 0, character: 12 };
    expect(await editor.codeActions(uri, { start: cursor, end: cursor })).toEqual([]);
    await moveTo(uri);
    expect(await editor.codeActions(uri, { start: cursor, end: cursor })).not.toEqual([]);
  });

  test('what is shown already stays when the cursor comes, and while it is edited', async () => {
    editor = await startEditor({ settings });
    const uri = await editor.open(TEXT);
    expect(await lines(uri)).toEqual([0, 4, 8]);
    await moveTo(uri, 4);
    await editor.change(uri, { from: 35, to: 35, text: 'Well, ' });
    expect(await lines(uri)).toEqual([0, 4, 8]);
  });

  test('each of several cursors counts', async () => {
    editor = await startEditor({ settings });
    const uri = await editor.open('');
    await lines(uri);
    await moveTo(uri, 0, 8);
    await editor.change(uri, TEXT);
    expect(await lines(uri)).toEqual([4]);
  });

  test.each([
    ['saved', (uri: string) => editor.save(uri)],
    ['checked by command', (uri: string) => editor.check(uri)],
  ])('nothing waits once the document is %s', async (_, act) => {
    editor = await startEditor({ settings });
    const uri = await editor.open('');
    await lines(uri);
    await moveTo(uri, 0);
    await editor.change(uri, SENTENCE);
    expect(await lines(uri)).toEqual([]);
    await act(uri);
    expect(await lines(uri)).toEqual([0]);
  });

  test('an editor that is sent diagnostics is sent what waited', async () => {
    editor = await startEditor({ capabilities: PLAIN, initializationOptions: settings });
    const uri = await editor.open('');
    await editor.sent(uri);
    await moveTo(uri, 0);
    await editor.change(uri, SENTENCE);
    expect((await editor.sent(uri)).diagnostics).toEqual([]);
    const next = editor.sentNext(uri);
    await moveTo(uri, 9);
    expect((await next).diagnostics).toHaveLength(1);
  });
});

test('without focus mode nothing waits', async () => {
  editor = await startEditor();
  const uri = await editor.open('');
  await moveTo(uri, 4);
  await editor.change(uri, TEXT);
  expect(await lines(uri)).toEqual([0, 4, 8]);
});

test('an editor with a status of its own hears of each check', async () => {
  const settings = { focusMode: { lines: 2 }, maxDocumentSize: 100 };
  editor = await startEditor({ settings, initializationOptions: { status: true } });
  const told: CheckedParams[] = [];
  editor.connection.onNotification(CHECKED, (params: CheckedParams) => void told.push(params));
  const uri = await editor.open('');
  await lines(uri);
  await moveTo(uri, 0);
  await editor.change(uri, `${SENTENCE}\n\n\n\n${SENTENCE}`);
  await lines(uri);
  await editor.change(uri, 'x'.repeat(101));
  await lines(uri);
  expect(told).toMatchObject([
    { uri, findings: 0, waiting: 0 },
    { uri, findings: 1, waiting: 1 },
    { uri, findings: 0, limit: expect.stringContaining('myelint.maxDocumentSize') as string },
  ]);
});
