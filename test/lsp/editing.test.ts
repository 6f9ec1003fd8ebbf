import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { PLAIN, startEditor, type Editor } from './editor.ts';
import { squiggles } from './squiggles.ts';

let editor: Editor;
afterEach(() => editor.end());

const drawn = async (uri: string): Promise<string> =>
  squiggles(editor.text(uri), await editor.diagnostics(uri));

test('a claim appears as it is typed and goes with the first correction', async () => {
  editor = await startEditor();
  const uri = await editor.open('');
  const type = async (letter: string): Promise<void> => {
    const end = editor.text(uri).length;
    await editor.change(uri, { from: end, to: end, text: letter });
  };
  for (const letter of 'ALS is a ') await type(letter);
  expect(await editor.diagnostics(uri)).toEqual([]);
  for (const letter of 'demyelinating disease') await type(letter);
  expect(await drawn(uri)).toBe(
    'ALS is a demyelinating disease\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ als-demyelinating-disease',
  );
  await editor.change(uri, { from: 7, to: 7, text: 'not ' });
  expect(await drawn(uri)).toBe('ALS is not a demyelinating disease');
});

describe('the squiggle stands where the words are', () => {
  test('after Windows line ends', async () => {
    editor = await startEditor();
    const uri = await editor.open('First.\r\n\r\nALS is a demyelinating disease.\r\n');
    await editor.change(uri, { from: 0, to: 0, text: 'New.\r\n\r\n' });
    expect(await drawn(uri)).toBe(
      [
        'New.',
        '',
        'First.',
        '',
        'ALS is a demyelinating disease.',
        '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ als-demyelinating-disease',
        '',
      ].join('\n'),
    );
  });

  test('after an emoji, which counts two', async () => {
    editor = await startEditor();
    const uri = await editor.open('ALS is a demyelinating disease.');
    await editor.change(uri, { from: 0, to: 0, text: '🧠🧠 So: ' });
    const [diagnostic] = await editor.diagnostics(uri);
    expect(diagnostic?.range.start).toEqual({ line: 0, character: 9 });
  });

  test('after several edits in one change, each on the text of the one before', async () => {
    editor = await startEditor();
    const uri = await editor.open('ALS is a rare disease.\n\nALS is a motor disease.\n');
    await editor.change(
      uri,
      { from: 33, to: 38, text: 'demyelinating' },
      { from: 9, to: 13, text: 'demyelinating' },
      { from: 0, to: 0, text: '🧠\n\n' },
    );
    expect(await drawn(uri)).toBe(
      [
        '🧠',
        '',
        'ALS is a demyelinating disease.',
        '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ als-demyelinating-disease',
        '',
        'ALS is a demyelinating disease.',
        '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ als-demyelinating-disease',
        '',
      ].join('\n'),
    );
  });

  test('after a range sent back to front', async () => {
    editor = await startEditor();
    const uri = await editor.open('ALS is a rare disease.');
    await editor.change(uri, { from: 13, to: 9, text: '' });
    await editor.change(uri, 'ALS is a demyelinating disease.');
    expect(await drawn(uri)).toContain('~ als-demyelinating-disease');
  });
});

const PIECES = [
  'ALS is a demyelinating disease. ',
  'ALS is not a demyelinating disease. ',
  'It is.',
  '\r\n',
  '\n\n',
  '\r',
  '🧠',
  '- ',
  '> ',
  '| a | b |\n| - | - |\n',
  '',
];

test('edit by edit gives what the whole text gives', async () => {
  editor = await startEditor();
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    text: fc.constantFrom(...PIECES),
  });
  const property = fc.asyncProperty(
    fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
    async (versions) => {
      const typed = await editor.open(PIECES.join(''), 'untitled:typed.md');
      for (const changes of versions) {
        const edits: { from: number; to: number; text: string }[] = [];
        let { length } = editor.text(typed);
        for (const { at, length: gone, text } of changes) {
          const from = Math.floor(at * length);
          const to = Math.min(length, from + gone);
          edits.push({ from, to, text });
          length += text.length - (to - from);
        }
        await editor.change(typed, ...edits);
        await editor.diagnostics(typed);
      }
      const whole = await editor.open(editor.text(typed), 'untitled:whole.md');
      expect(await editor.diagnostics(typed)).toEqual(await editor.diagnostics(whole));
      await editor.close(typed);
      await editor.close(whole);
    },
  );
  await fc.assert(property, { numRuns: 40, seed: 20 });
});

test('the same holds where diagnostics are sent', async () => {
  editor = await startEditor({ capabilities: PLAIN });
  const uri = await editor.open('One.\r\n');
  await editor.change(uri, { from: 0, to: 0, text: 'ALS is a demyelinating disease. ' });
  await editor.change(uri, { from: 0, to: 0, text: '🧠 ' });
  const { diagnostics } = await editor.sent(uri);
  const whole = await editor.open(editor.text(uri));
  expect(diagnostics).toEqual((await editor.sent(whole)).diagnostics);
  expect(diagnostics).toHaveLength(1);
});
