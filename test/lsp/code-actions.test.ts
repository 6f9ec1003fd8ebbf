import { afterEach, expect, test } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS } from '../../server/src/core/index.ts';
import { PLAIN, startEditor, type Editor } from './editor.ts';
import { checker } from './knowledge.ts';

let editor: Editor;
afterEach(() => editor.end());

const SENTENCE = 'ALS is a demyelinating disease.';
const at = (line: number, character: number) => ({
  start: { line, character },
  end: { line, character },
});

/** The last entries of a menu silence; they have tests of their own. */
const corrects = ({ title }: { readonly title: string }): boolean => !title.startsWith('Silence ');

/** What the checker makes of each of its own fixes, from the title to the corrected text. */
function corrected(text: string): Record<string, string> {
  const analysis = checker.analyze(text, DEFAULT_SETTINGS);
  const [finding] = analysis.findings;
  if (!finding) return {};
  return Object.fromEntries(
    checker
      .fixes(analysis, finding, DEFAULT_SETTINGS)
      .map(({ title, edits }) => [
        title,
        [...edits]
          .reverse()
          .reduce(
            (left, { span, newText }) => left.slice(0, span.start) + newText + left.slice(span.end),
            text,
          ),
      ]),
  );
}

test.each([
  ['one line', SENTENCE, at(0, 3)],
  ['Windows line ends', `First.\r\n\r\n${SENTENCE}\r\n\r\nLast.\r\n`, at(2, 30)],
  ['an emoji before it', `🧠 ${SENTENCE} Then more.\n`, at(0, 4)],
])('every fix gives the text that it should: %s', async (_, text, range) => {
  editor = await startEditor();
  const uri = await editor.open(text);
  const actions = (await editor.codeActions(uri, range)).filter(corrects);
  const texts: Record<string, string> = {};
  for (const action of actions) {
    expect(action.edit).toBeUndefined();
    texts[action.title] = editor.applied(uri, (await editor.resolve(action)).edit);
  }
  expect(texts).toEqual(corrected(text));
  expect(actions.length).toBeGreaterThan(0);
});

test('the preferred fix corrects the sentence', async () => {
  editor = await startEditor();
  const uri = await editor.open(SENTENCE);
  const preferred = (await editor.codeActions(uri, at(0, 0))).filter((each) => each.isPreferred);
  expect(preferred).toHaveLength(1);
  const [action] = preferred;
  if (!action) return;
  expect(action).toMatchObject({
    kind: 'quickfix',
    diagnostics: [{ source: 'myelint', code: 'als-demyelinating-disease' }],
  });
  await editor.change(uri, editor.applied(uri, (await editor.resolve(action)).edit));
  expect(editor.text(uri)).not.toContain('a demyelinating disease');
  expect(await editor.diagnostics(uri)).toEqual([]);
});

test.each([
  ['a finding beside a notice', `${SENTENCE} <!-- myelint-disable-line no-such-rule -->`],
  ['two findings', `${SENTENCE} MS is a motor neuron disease.`],
])('one action is preferred for %s', async (_, text) => {
  editor = await startEditor();
  const uri = await editor.open(text);
  const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };
  const actions = await editor.codeActions(uri, whole, ['quickfix']);
  expect(new Set(actions.flatMap(({ diagnostics = [] }) => diagnostics)).size).toBeGreaterThan(1);
  expect(actions.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
});

test('only the claims that the selection touches are corrected', async () => {
  editor = await startEditor();
  const uri = await editor.open(`${SENTENCE}\n\n${SENTENCE}\n\nNothing.\n`);
  const [first, none] = [await editor.codeActions(uri, at(0, 0)), at(4, 0)];
  const all = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
  expect(await editor.codeActions(uri, none)).toEqual([]);
  // Where there are two, there is an entry that corrects both.
  expect(await editor.codeActions(uri, all)).toHaveLength(2 * first.length);
});

test.each([
  [undefined, true],
  [['quickfix'], true],
  [[''], true],
  [['quickfix.other'], false],
  [['source.organizeImports', 'refactor'], false],
  [['source', 'quickfix'], true],
])('asked only for %j, quick fixes are offered: %j', async (only, offered) => {
  editor = await startEditor();
  const uri = await editor.open(SENTENCE);
  expect((await editor.codeActions(uri, at(0, 0), only)).length > 0).toBe(offered);
});

test('a fix that was offered for an older text is refused', async () => {
  editor = await startEditor();
  const uri = await editor.open(SENTENCE);
  const [action] = await editor.codeActions(uri, at(0, 0));
  await editor.change(uri, { from: 0, to: 0, text: 'So ' });
  await expect(editor.resolve(action ?? { title: '' })).rejects.toMatchObject({
    code: LSPErrorCodes.ContentModified,
  });
  expect(editor.shown).toEqual([
    'Myelint: The text has changed since this was offered, so nothing was done. Ask for it again.',
  ]);
});

test('an action that is not ours comes back as it was', async () => {
  editor = await startEditor();
  const foreign = { title: 'Something else', data: { uri: 7 } };
  expect(await editor.resolve(foreign)).toEqual(foreign);
});

test('an editor that resolves nothing and knows no versions gets whole, plain edits', async () => {
  editor = await startEditor({ capabilities: PLAIN });
  const uri = await editor.open(SENTENCE);
  const texts = (await editor.codeActions(uri, at(0, 0)))
    .filter(corrects)
    .map(({ title, edit }) => [
      title,
      TextDocument.applyEdits(
        TextDocument.create(uri, 'markdown', 1, SENTENCE),
        edit?.changes?.[uri] ?? [],
      ),
    ]);
  expect(Object.fromEntries(texts)).toEqual(corrected(SENTENCE));
});

test('an editor that takes commands only is offered nothing', async () => {
  editor = await startEditor({ capabilities: {} });
  const uri = await editor.open(SENTENCE);
  expect(await editor.codeActions(uri, at(0, 0))).toEqual([]);
});
