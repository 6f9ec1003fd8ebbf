import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/core/index.ts';
import { readSettings } from '../../server/src/lsp/index.ts';
import { PLAIN, startEditor, type Editor } from './editor.ts';

const RULES = () => ['als-demyelinating-disease'];
const SENTENCE = 'ALS is a demyelinating disease.';
const DEFAULTS = {
  ...DEFAULT_SETTINGS,
  run: 'onType',
  focusLines: 0,
  bibliography: '',
  knowledge: [],
};

describe('reading', () => {
  test.each([[undefined], [null], [{}], ['nonsense'], [[1]]])('%j gives the defaults', (values) => {
    expect(readSettings(values, RULES)).toEqual({ settings: DEFAULTS, problems: [] });
  });

  test('every setting is read', () => {
    const values = {
      run: 'onSave',
      rules: { 'als-demyelinating-disease': 'error' },
      focusMode: { lines: 3 },
      knowledge: ['packs/gbs'],
      citations: { style: 'pandoc', placement: 'afterPunctuation', bibliography: 'refs.bib' },
      maxDocumentSize: 10,
      maxMarkup: 20,
    };
    expect(readSettings(values, RULES)).toEqual({
      settings: {
        run: 'onSave',
        rules: { 'als-demyelinating-disease': 'error' },
        focusLines: 3,
        knowledge: ['packs/gbs'],
        citationStyle: 'pandoc',
        citationPlacement: 'afterPunctuation',
        bibliography: 'refs.bib',
        maxDocumentSize: 10,
        maxMarkup: 20,
      },
      problems: [],
    });
  });

  test.each([
    [
      { run: 'always' },
      'myelint.run must be one of onType, onSave, manual, not "always"; the default "onType" is used.',
    ],
    [
      { rules: [] },
      'myelint.rules must be an object of rule ids and severities, not []; the default {} is used.',
    ],
    [
      { rules: { 'als-demyelinating-disease': 'loud' } },
      'myelint.rules: als-demyelinating-disease must be one of off, hint, information, warning, error, not "loud"; the rule\'s own severity is used.',
    ],
    [{ rules: { nope: 'off' } }, 'myelint.rules names "nope", but no rule is called so.'],
    [
      { focusMode: { lines: -1 } },
      'myelint.focusMode.lines must be at least 0, not -1; the default 0 is used.',
    ],
    [
      { knowledge: 'packs/gbs' },
      'myelint.knowledge must be a list of folders, not "packs/gbs"; the default [] is used.',
    ],
    [
      { citations: { style: 3 } },
      'myelint.citations.style must be one of auto, pandoc, footnote, inline, vancouver, not 3; the default "auto" is used.',
    ],
    [
      { maxDocumentSize: '5' },
      'myelint.maxDocumentSize must be a number, not "5"; the default 5000000 is used.',
    ],
    [
      { maxDocumentSize: 1.5 },
      'myelint.maxDocumentSize must be a whole number, not 1.5; the default 5000000 is used.',
    ],
    [
      { maxDocumentSize: 0 },
      'myelint.maxDocumentSize must be at least 1, not 0; the default 5000000 is used.',
    ],
  ])('%j takes the default and says so', (values, problem) => {
    expect(readSettings(values, RULES)).toEqual({ settings: DEFAULTS, problems: [problem] });
  });

  test('one wrong value leaves the others as they are', () => {
    const values = { run: 'always', rules: { nope: 'off', 'als-demyelinating-disease': 'off' } };
    const { settings, problems } = readSettings(values, RULES);
    expect(settings.rules).toEqual({ 'als-demyelinating-disease': 'off' });
    expect(problems).toHaveLength(2);
  });
});

describe('in the editor', () => {
  let editor: Editor;
  afterEach(() => editor.end());

  const severities = async (uri: string) =>
    (await editor.diagnostics(uri)).map(({ severity }) => severity);

  test('a changed setting holds at once, and the editor is told to ask again', async () => {
    editor = await startEditor({ settings: { rules: { 'als-demyelinating-disease': 'hint' } } });
    const uri = await editor.open(SENTENCE);
    expect(await severities(uri)).toEqual([4]);
    await editor.changeSettings({ rules: { 'als-demyelinating-disease': 'error' } });
    expect(await severities(uri)).toEqual([1]);
    expect(editor.refreshes()).toBe(1);
    await editor.changeSettings({ rules: { 'als-demyelinating-disease': 'off' } });
    expect(await severities(uri)).toEqual([]);
  });

  test('an editor that is sent diagnostics is sent them anew', async () => {
    editor = await startEditor({ capabilities: PLAIN });
    const uri = await editor.open(SENTENCE);
    expect((await editor.sent(uri)).diagnostics).toHaveLength(1);
    const next = editor.sentNext(uri);
    await editor.changeSettings({ rules: { 'als-demyelinating-disease': 'off' } });
    expect((await next).diagnostics).toEqual([]);
  });

  test('an editor that answers no questions may send its settings at the start', async () => {
    editor = await startEditor({
      capabilities: PLAIN,
      initializationOptions: { rules: { 'als-demyelinating-disease': 'hint' } },
    });
    const uri = await editor.open(SENTENCE);
    expect((await editor.sent(uri)).diagnostics.map(({ severity }) => severity)).toEqual([4]);
  });

  test('a wrong value is told once, and the default holds', async () => {
    editor = await startEditor({ settings: { run: 'always' } });
    const [one, two] = [await editor.open(SENTENCE), await editor.open(SENTENCE)];
    expect(await severities(one)).toEqual([2]);
    expect(await severities(two)).toEqual([2]);
    await editor.changeSettings({ run: 'always' });
    expect(await severities(one)).toEqual([2]);
    const problem =
      'myelint.run must be one of onType, onSave, manual, not "always"; the default "onType" is used.';
    expect(editor.logged.filter((message) => message.includes('myelint.'))).toEqual([problem]);
    expect(editor.shown).toEqual([`Myelint: ${problem}`]);
  });

  test('settings that cannot be had are the defaults', async () => {
    editor = await startEditor({
      settings: () => {
        throw new Error('no settings today');
      },
    });
    const uri = await editor.open(SENTENCE);
    expect(await severities(uri)).toEqual([2]);
    expect(editor.logged.join()).toContain('no settings today');
  });

  test('settings belong to a document', async () => {
    editor = await startEditor({
      settings: (uri: string) =>
        uri.includes('quiet') ? { rules: { 'als-demyelinating-disease': 'off' } } : {},
    });
    const quiet = await editor.open(SENTENCE, 'file:///quiet.md');
    const loud = await editor.open(SENTENCE, 'file:///loud.md');
    expect(await severities(quiet)).toEqual([]);
    expect(await severities(loud)).toEqual([2]);
  });

  test('a document that is too long is not checked, and says so', async () => {
    editor = await startEditor({ settings: { maxDocumentSize: 20 } });
    const uri = await editor.open(SENTENCE);
    const [notice, ...others] = await editor.diagnostics(uri);
    expect(notice).toMatchObject({ source: 'myelint', code: 'too-large', severity: 3 });
    expect(others).toEqual([]);
    await editor.changeSettings({});
    expect(await severities(uri)).toEqual([2]);
  });
});
