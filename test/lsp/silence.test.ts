import { afterEach, describe, expect, test } from 'vitest';
import { LSPErrorCodes, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver';
import { DEFAULT_SETTINGS } from '../../server/src/core/index.ts';
import { SILENCE, SILENCE_COMMAND } from '../../server/src/protocol/index.ts';
import { startEditor, type Editor } from './editor.ts';
import { checker } from './knowledge.ts';

let editor: Editor;
afterEach(() => editor.end());

const FALSE = 'ALS is a demyelinating disease';
const RULE = 'als-demyelinating-disease';
const start = { line: 0, character: 0 };
const top = { start, end: start };
const whole = { start, end: { line: 99, character: 0 } };

async function menu(uri: string): Promise<CodeAction[]> {
  return (await editor.codeActions(uri, top)).filter(({ title }) => title.startsWith('Silence '));
}

describe('in an editor that has no questions to ask', () => {
  test.each([
    [0, `<!-- myelint-disable-next-line ${RULE} -- reason -->\n${FALSE}.\n`],
    [1, `<!-- myelint-disable-file ${RULE} -- reason -->\n\n${FALSE}.\n`],
  ])('entry %i writes a comment with a word that stands for the reason', async (index, after) => {
    editor = await startEditor();
    const uri = await editor.open(`${FALSE}.\n`);
    const action = (await menu(uri))[index] ?? { title: '' };
    expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: RULE }] });
    await editor.change(uri, editor.applied(uri, (await editor.resolve(action)).edit));
    expect(editor.text(uri)).toBe(after);
    expect(await editor.diagnostics(uri)).toEqual([]);
  });

  test('where no comment can be written, a message says so', async () => {
    editor = await startEditor();
    const uri = await editor.open(`---\ntitle: ${FALSE}\n---\n`);
    const at = { start: { line: 1, character: 9 }, end: { line: 1, character: 9 } };
    const here = (await editor.codeActions(uri, at)).find(({ title }) => title.endsWith('here'));
    await expect(editor.resolve(here ?? { title: '' })).rejects.toMatchObject({
      code: LSPErrorCodes.RequestFailed,
    });
    expect(editor.shown).toEqual([
      'Myelint: No comment can be written there without changing how the text reads. Silence the rule in the file.',
    ]);
  });
});

describe('in an editor that asks how and why', () => {
  const starting = { initializationOptions: { reasons: true } };
  const silence = (params: object): Promise<WorkspaceEdit> =>
    editor.connection.sendRequest(SILENCE, params);

  test('one entry stands for all ways', async () => {
    editor = await startEditor(starting);
    const uri = await editor.open(`${FALSE}.\n`);
    const [action, ...others] = await menu(uri);
    expect(others).toEqual([]);
    expect(action?.command?.command).toBe(SILENCE_COMMAND);
    const [about, choices] = (action?.command?.arguments ?? []) as unknown[];
    expect(choices).toMatchObject([{ how: 'here' }, { how: 'file' }]);
    const edit = await silence({ about, how: 'here', reason: 'quoted from a leaflet' });
    expect(editor.applied(uri, edit)).toBe(
      `<!-- myelint-disable-next-line ${RULE} -- quoted from a leaflet -->\n${FALSE}.\n`,
    );
  });

  test('a finding that has changed meanwhile is not silenced', async () => {
    editor = await startEditor(starting);
    const uri = await editor.open(`${FALSE}.\n`);
    const [action] = await menu(uri);
    const [about] = (action?.command?.arguments ?? []) as unknown[];
    await editor.change(uri, { from: 0, to: 0, text: 'So ' });
    await expect(silence({ about, how: 'here', reason: '' })).rejects.toMatchObject({
      code: LSPErrorCodes.ContentModified,
    });
  });
});

test.each([
  ['unknown-directive', `${FALSE}. <!-- myelint-disabel-line -->\n`, `${FALSE}.\n`],
  ['unknown-rule', `More. <!-- myelint-disable-line als -->\n`, 'More.\n'],
  ['unused-directive', `More. <!-- myelint-disable-line -->\n`, 'More.\n'],
])(
  'a directive that does nothing is a faded hint, and can be taken out: %s',
  async (code, text, after) => {
    editor = await startEditor({
      capabilities: {
        textDocument: {
          diagnostic: {},
          publishDiagnostics: { tagSupport: { valueSet: [1, 2] } },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } },
        },
        workspace: { workspaceEdit: { documentChanges: true } },
      },
    });
    const uri = await editor.open(text);
    const hints = (await editor.diagnostics(uri)).filter(({ severity }) => severity === 4);
    expect(hints).toMatchObject([{ code, source: 'myelint', tags: [1] }]);
    const { range } = hints[0] ?? { range: top };
    const [action] = (await editor.codeActions(uri, { start: range.end, end: range.end })).filter(
      ({ title }) => title.startsWith('Remove '),
    );
    expect(action).toMatchObject({ isPreferred: true, diagnostics: [{ code }] });
    expect(editor.applied(uri, action?.edit)).toBe(after);
  },
);

test('no menu of a finding has more than seven entries, nor more than one that is preferred', async () => {
  editor = await startEditor();
  const flagged = [...checker.knowledge.facts.values()]
    .flatMap(({ examples }) => examples)
    .filter(({ kind }) => kind === 'flagged');
  for (const { text } of flagged) {
    const { findings } = checker.analyze(text, DEFAULT_SETTINGS);
    if (findings.length !== 1) continue;
    const actions = await editor.codeActions(await editor.open(text), whole);
    expect(actions.length, text).toBeLessThanOrEqual(7);
    expect(actions.length, text).toBeGreaterThanOrEqual(2);
    expect(actions.filter(({ isPreferred }) => isPreferred).length, text).toBeLessThanOrEqual(1);
  }
});
