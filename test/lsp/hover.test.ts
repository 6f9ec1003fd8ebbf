import { afterEach, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { DEFAULT_SETTINGS } from '../../server/src/core/index.ts';
import { PLAIN, startEditor, type Editor } from './editor.ts';
import { checker } from './knowledge.ts';
import { squiggles } from './squiggles.ts';

let editor: Editor;
afterEach(() => editor.end());

/** Underlines what a card is about. */
function drawn(text: string, hover: Hover | null): string {
  return hover?.range
    ? squiggles(text, [{ range: hover.range, message: '', code: 'card' }])
    : `${text}\nno card`;
}

test('a finding explains itself, and wins over the concepts in it', async () => {
  editor = await startEditor();
  const text = 'ALS is a demyelinating disease.';
  const uri = await editor.open(text);
  const hover = await editor.hover(uri, { line: 0, character: 1 });
  expect(drawn(text, hover)).toBe(
    'ALS is a demyelinating disease.\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ card',
  );
  const [finding] = checker.analyze(text, DEFAULT_SETTINGS).findings;
  expect(hover?.contents).toEqual({
    kind: 'markdown',
    value: finding && checker.explainFinding(finding),
  });
});

test('a concept has a card wherever it is named', async () => {
  editor = await startEditor();
  const text = 'We treat ALS daily.';
  const uri = await editor.open(text);
  const hover = await editor.hover(uri, { line: 0, character: 10 });
  expect(drawn(text, hover)).toBe('We treat ALS daily.\n         ~~~ card');
  expect(hover?.contents).toEqual({ kind: 'markdown', value: checker.explain('als') });
});

test('other words have none', async () => {
  editor = await startEditor();
  const uri = await editor.open('We treat ALS daily.');
  expect(await editor.hover(uri, { line: 0, character: 12 })).toBeNull();
  expect(await editor.hover(uri, { line: 7, character: 90 })).toBeNull();
});

test('an editor that knows no Markdown is told that it gets plain text', async () => {
  editor = await startEditor({ capabilities: PLAIN });
  const uri = await editor.open('ALS is a demyelinating disease.');
  const hover = await editor.hover(uri, { line: 0, character: 1 });
  expect(hover?.contents).toMatchObject({ kind: 'plaintext' });
});
