import { mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { PULLING, startEditor, type Editor } from './editor.ts';

let editor: Editor;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'myelint cite-'));
});
afterEach(() => {
  editor.end();
  rmSync(folder, { recursive: true });
});

const FALSE = 'ALS is a demyelinating disease.';
const TRUE = 'Multiple sclerosis is a demyelinating disease.';
const BIB = '@misc{x,\n  title = {X},\n  doi = {10.1234/x}\n}\n';

const capabilities = {
  ...PULLING,
  workspace: {
    ...PULLING.workspace,
    applyEdit: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create' as const],
      changeAnnotationSupport: {},
    },
  },
};

const address = (name: string): string => pathToFileURL(join(folder, name)).href;

/** Opens the first of some files in an editor. */
async function open(files: Readonly<Record<string, string>>, settings: unknown = {}) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  editor = await startEditor({
    capabilities,
    settings,
    folder: pathToFileURL(folder).href,
  });
  const [[name, text] = ['', '']] = Object.entries(files);
  return editor.open(text, address(name));
}

const from = (text: string, part: string) => {
  const lines = text.slice(0, text.indexOf(part)).split('\n');
  const at = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { start: at, end: at };
};

async function resolved(uri: string, part: string, only?: string[]): Promise<CodeAction> {
  const [action] = await editor.codeActions(uri, from(editor.text(uri), part), only);
  if (!action) throw new Error('nothing is offered');
  return editor.resolve(action);
}

/** What an edit makes of a file that is not open. */
function written(edit: WorkspaceEdit | undefined, name: string): string | undefined {
  for (const change of edit?.documentChanges ?? []) {
    if (!('textDocument' in change) || change.textDocument.uri !== address(name)) continue;
    expect(change.textDocument.version).toBeNull();
    const [insertion] = change.edits;
    if (!insertion || !('newText' in insertion)) continue;
    let text = '';
    try {
      text = readFileSync(join(folder, name), 'utf8');
    } catch {
      // it is to be made
    }
    const lines = text.split('\n').slice(0, insertion.range.start.line);
    const at =
      lines.reduce((sum, line) => sum + line.length + 1, 0) + insertion.range.start.character;
    return text.slice(0, at) + insertion.newText + text.slice(at);
  }
  return undefined;
}

const NOTE = (matter: string): string => `---\n${matter}\n---\n\n${TRUE}\n`;

describe('a note with a bibliography', () => {
  test('is corrected, cited, and the entries added, in one edit', async () => {
    const uri = await open({
      'note.md': `---\nbibliography: refs.bib\n---\n\n${FALSE}\n`,
      'refs.bib': BIB,
    });
    const action = await resolved(uri, FALSE, ['quickfix']);
    expect(action.isPreferred).toBe(true);
    expect(action.title).toContain(
      'and cite Hardiman et al. 2017 and 2 more (adds to refs.bib; its list of authors is incomplete)',
    );
    expect(action.edit?.changeAnnotations).toEqual({
      bibliography: { label: 'Add to refs.bib', needsConfirmation: false },
    });
    expect(
      editor.applied(uri, { documentChanges: action.edit?.documentChanges?.slice(0, 1) ?? [] }),
    ).toContain(
      'neurodegenerative disease [@hardiman2017amyotrophic; @talbot2018amyotrophic; @feldman2022amyotrophic].',
    );
    const after = written(action.edit, 'refs.bib') ?? '';
    expect(after.startsWith(`${BIB}\n@article{hardiman2017amyotrophic,\n  author`)).toBe(true);
    expect([...after.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key)).toEqual([
      'x',
      'hardiman2017amyotrophic',
      'talbot2018amyotrophic',
      'feldman2022amyotrophic',
    ]);
  });

  test.each([
    ['a string', { 'a/note.md': NOTE('bibliography: ../refs.bib'), 'refs.bib': BIB }],
    ['a list', { 'a/note.md': NOTE('bibliography: [../refs.bib, b.bib]'), 'refs.bib': BIB }],
    ['a block list', { 'a/note.md': NOTE('bibliography:\n  - "../refs.bib"'), 'refs.bib': BIB }],
    [
      'Quarto',
      {
        'a/b/note.qmd': NOTE('title: x'),
        '_quarto.yml': 'bibliography: refs.bib\n',
        'refs.bib': BIB,
      },
    ],
    [
      'metadata',
      {
        'a/note.md': NOTE('title: x'),
        '_metadata.yml': 'bibliography: [refs.bib]\n',
        'refs.bib': BIB,
      },
    ],
  ])('is cited from what is named by %s', async (_, files) => {
    const uri = await open(files);
    const action = await resolved(uri, TRUE, ['refactor']);
    expect(action).toMatchObject({ kind: 'refactor.rewrite' });
    expect(action.title).toContain('(adds to refs.bib');
    expect(written(action.edit, 'refs.bib')).toContain('@article{');
  });

  test('is cited from what the setting names', async () => {
    const files = { 'a/note.md': `${TRUE}\n`, 'lib/refs.json': '[]' };
    const uri = await open(files, { citations: { bibliography: 'lib/refs.json' } });
    const action = await resolved(uri, TRUE, ['refactor']);
    expect(written(action.edit, 'lib/refs.json')).toContain('"type": "article-journal"');
  });

  test('that is missing: the file is made', async () => {
    const uri = await open({ 'note.md': NOTE('bibliography: my refs.bib') });
    const action = await resolved(uri, TRUE, ['refactor']);
    expect(action.title).toContain('(creates my refs.bib');
    expect(action.edit?.documentChanges).toContainEqual(
      expect.objectContaining({ kind: 'create', uri: address('my refs.bib') }),
    );
    expect(written(action.edit, 'my refs.bib')).toMatch(/^@article\{[^]*\n\}\n$/);
  });

  test('that does not parse: the file is left alone, and the title says so', async () => {
    const text = `${BIB}\n@misc{y,\n  title = {Y\n`;
    const uri = await open({ 'note.md': NOTE('bibliography: refs.bib'), 'refs.bib': text });
    const action = await resolved(uri, TRUE, ['refactor']);
    expect(action.title).toContain('(not added: refs.bib does not parse, see line 6)');
    expect(action.edit?.documentChanges).toHaveLength(1);
  });
});

describe('citing a statement', () => {
  test('is offered where a fact is stated, one source each, and is no quick fix', async () => {
    const uri = await open({ 'note.md': `${TRUE}\n\n${FALSE}\n\nNothing is said here.\n` });
    const actions = await editor.codeActions(uri, from(editor.text(uri), TRUE));
    expect(actions.map(({ kind }) => kind)).toEqual(actions.map(() => 'refactor.rewrite'));
    expect(actions.length).toBeGreaterThan(1);
    expect(actions.length).toBeLessThanOrEqual(5);
    expect(actions[0]?.title).toMatch(/^Cite this statement: \S+.* \d{4}$/);
    expect(await editor.codeActions(uri, from(editor.text(uri), 'Nothing'))).toEqual([]);
    const wrong = await editor.codeActions(uri, from(editor.text(uri), FALSE));
    expect(wrong.every(({ kind }) => kind === 'quickfix')).toBe(true);
    expect(await editor.codeActions(uri, from(editor.text(uri), TRUE), ['quickfix'])).toEqual([]);
  });

  test('never twice for the same work', async () => {
    const uri = await open({ 'note.md': `${TRUE}\n` });
    const before = await editor.codeActions(uri, from(TRUE, TRUE));
    const [first] = before;
    if (!first) throw new Error('nothing is offered');
    await editor.change(uri, editor.applied(uri, (await editor.resolve(first)).edit));
    expect(editor.text(uri)).toMatch(
      /^Multiple sclerosis is a demyelinating disease\[\^1\]\.\n\n\[\^1\]: /,
    );
    const after = await editor.codeActions(uri, from(editor.text(uri), TRUE.slice(0, 9)));
    expect(after.map(({ title }) => title)).not.toContain(first.title);
  });

  test.each([
    ['a heading', `## ${TRUE.slice(0, -1)}\n\nText [@a].\n`, /^## .* disease \[@\w+\]\n/],
    ['a list item', `Text [@a].\n\n- ${TRUE.slice(0, -1)}\n- More\n`, /disease \[@\w+\]\n- More/],
  ])('in %s', async (_, text, after) => {
    const uri = await open({ 'note.md': text });
    const action = await resolved(uri, 'Multiple');
    expect(editor.applied(uri, action.edit)).toMatch(after);
  });

  test('never in code', async () => {
    const uri = await open({ 'note.md': `\`\`\`\n${TRUE}\n\`\`\`\n\n\`${TRUE}\`\n` });
    expect(await editor.codeActions(uri, from(editor.text(uri), TRUE))).toEqual([]);
  });
});
