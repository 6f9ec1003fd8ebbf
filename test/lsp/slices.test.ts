import { afterEach, describe, expect, test } from 'vitest';
import { PLAIN, PULLING, startEditor, type Editor } from './editor.ts';

let editor: Editor;
afterEach(() => editor.end());

const CLAIM = 'ALS is a demyelinating disease.';
/** Takes far longer to read than a server may be silent. */
const LONG = Array.from({ length: 400 }, (_, at) => `## Part ${at}\n\n${CLAIM}\n`).join('\n');

describe('while a long text is read', () => {
  test('another document is answered first', async () => {
    editor = await startEditor({ capabilities: PULLING });
    const short = await editor.open(CLAIM);
    await editor.diagnostics(short);
    const long = await editor.open(LONG);
    const order: string[] = [];
    await Promise.all([
      editor.diagnostics(long).then(() => order.push('long')),
      editor.hover(short, { line: 0, character: 1 }).then(() => order.push('short')),
    ]);
    expect(order).toEqual(['short', 'long']);
  });

  test('a newer version is answered in its place, and both questions with it', async () => {
    editor = await startEditor({ capabilities: PULLING });
    const uri = await editor.open(LONG);
    const first = editor.diagnostics(uri);
    await editor.change(uri, { from: 0, to: 0, text: `${CLAIM}\n\n` });
    const [before, after] = await Promise.all([first, editor.diagnostics(uri)]);
    expect(after).toHaveLength(401);
    expect(before).toEqual(after);
  });

  test('an editor that is sent diagnostics gets those of the newest version alone', async () => {
    editor = await startEditor({ capabilities: PLAIN });
    const uri = await editor.open(LONG);
    // Answered, so the server has begun to read.
    await editor.hover('file:///other.md', { line: 0, character: 0 });
    for (let count = 0; count < 3; count++)
      await editor.change(uri, { from: 0, to: 0, text: `${CLAIM}\n\n` });
    const { diagnostics } = await editor.sent(uri);
    expect(diagnostics).toHaveLength(403);
  });

  test('a question about the version that has gone is refused', async () => {
    editor = await startEditor({ capabilities: PULLING });
    const uri = await editor.open(LONG);
    const hover = editor.hover(uri, { line: 2, character: 1 });
    await editor.change(uri, { from: 0, to: 0, text: 'New.\n\n' });
    await expect(hover).rejects.toMatchObject({ code: -32801 });
  });

  test('it can be closed', async () => {
    editor = await startEditor({ capabilities: PULLING });
    const uri = await editor.open(LONG);
    const asked = editor.diagnostics(uri);
    await editor.close(uri);
    expect(await asked).toEqual([]);
  });
});
