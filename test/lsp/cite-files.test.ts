import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver';
import {
  ADD_WORKS,
  FIX_TEXT,
  INSERT_EVIDENCE,
  OPEN_TEXT,
  READ_FILE,
  type FixedText,
} from '../../server/src/protocol/index.ts';
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

const NOTE = '---\nbibliography: refs.bib\n---\n\nALS is a demyelinating disease.\n';
const AT = { line: 4, character: 3 };
const BIB = '@misc{x,\n  title = {X},\n  doi = {10.1234/x}\n}\n';
const KEYS = ['hardiman2017amyotrophic', 'talbot2018amyotrophic', 'feldman2022amyotrophic'];

const capabilities = {
  ...PULLING,
  workspace: {
    ...PULLING.workspace,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create' as const],
      changeAnnotationSupport: {},
    },
  },
};
const address = (name: string): string => pathToFileURL(join(folder, name)).href;

/** What an edit puts into files, by their addresses. */
function insertions(edit: WorkspaceEdit | null | undefined): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const change of edit?.documentChanges ?? []) {
    if (!('textDocument' in change)) continue;
    const texts = change.edits.map((each) => ('newText' in each ? each.newText : ''));
    all.set(change.textDocument.uri, [...(all.get(change.textDocument.uri) ?? []), ...texts]);
  }
  return all;
}

const keysIn = (entries: string): (string | undefined)[] =>
  [...entries.matchAll(/@article\{([^,]*),/g)].map(([, key]) => key);

async function preferred(uri: string) {
  const [action] = await editor.codeActions(uri, { start: AT, end: AT }, ['quickfix']);
  if (!action) throw new Error('nothing is offered');
  return action;
}

test('a bibliography that is open and not saved is read and added to as it stands there', async () => {
  writeFileSync(join(folder, 'refs.bib'), BIB);
  editor = await startEditor({ capabilities, initializationOptions: { files: true } });
  const unsaved = `${BIB}\n@article{mine,\n  doi = {10.1038/nrdp.2017.71}\n}\n`;
  editor.connection.onRequest(OPEN_TEXT, ({ uri }: { uri: string }) =>
    uri === address('refs.bib') ? unsaved : null,
  );
  const uri = await editor.open(NOTE, address('note.md'));
  const { edit } = await editor.resolve(await preferred(uri));
  const changes = insertions(edit);
  expect(changes.get(uri)?.join('')).toContain('[@mine; @talbot2018amyotrophic;');
  expect(keysIn(changes.get(address('refs.bib'))?.join('') ?? '')).toEqual(KEYS.slice(1));
  const entry = edit?.documentChanges?.at(-1);
  expect(entry && 'edits' in entry && entry.edits[0]).toMatchObject({
    range: { start: { line: 7, character: 1 } },
  });
});

test('where there is no disk, bibliographies are read through the editor', async () => {
  const web = 'vscode-vfs://github/me/my%20notes';
  editor = await startEditor({
    capabilities,
    bibliographies: 'none',
    initializationOptions: { files: true },
  });
  const asked: string[] = [];
  editor.connection.onRequest(OPEN_TEXT, () => null);
  editor.connection.onRequest(READ_FILE, ({ uri }: { uri: string }) => {
    asked.push(uri);
    return uri === `${web}/lib/refs.bib` ? { text: BIB, readOnly: false } : null;
  });
  const text = NOTE.replace('refs.bib', '../lib/refs.bib');
  const uri = await editor.open(text, `${web}/drafts/note.md`);
  const { edit } = await editor.resolve(await preferred(uri));
  expect(asked).toContain(`${web}/lib/refs.bib`);
  expect(keysIn(insertions(edit).get(`${web}/lib/refs.bib`)?.join('') ?? '')).toEqual(KEYS);
});

test('where it is read-only, nothing is changed, and a message says why', async () => {
  writeFileSync(join(folder, 'refs.bib'), BIB);
  chmodSync(join(folder, 'refs.bib'), 0o444);
  editor = await startEditor({ capabilities });
  const uri = await editor.open(NOTE, address('note.md'));
  const action = await preferred(uri);
  expect(action.title).toContain('(refs.bib is read-only)');
  await expect(editor.resolve(action)).rejects.toThrow(
    'refs.bib is read-only, so the work was not cited, and nothing was changed.',
  );
  expect(editor.shown.join()).toContain('refs.bib is read-only');
  const [, uncited] = await editor.codeActions(uri, { start: AT, end: AT }, ['quickfix']);
  const { edit } = await editor.resolve(uncited ?? action);
  expect(editor.applied(uri, edit)).toContain('ALS is a neurodegenerative disease.');
  expect(readFileSync(join(folder, 'refs.bib'), 'utf8')).toBe(BIB);
});

test('evidence that is written adds its entries in the same edit', async () => {
  writeFileSync(join(folder, 'refs.bib'), BIB);
  editor = await startEditor({ capabilities });
  const uri = await editor.open(NOTE, address('note.md'));
  const edit = await editor.connection.sendRequest<WorkspaceEdit>(INSERT_EVIDENCE, {
    uri,
    position: { line: 5, character: 0 },
    fact: 'als-not-demyelinating',
  });
  const changes = insertions(edit);
  expect(changes.get(uri)?.join('')).toContain(`[@${KEYS.join('; @')}]`);
  expect(keysIn(changes.get(address('refs.bib'))?.join('') ?? '')).toEqual(KEYS);
  expect(edit.changeAnnotations).toMatchObject({ bibliography: { label: 'Add to refs.bib' } });
});

test('the notes of a workspace are corrected with their entries, each once', async () => {
  writeFileSync(join(folder, 'refs.bib'), BIB);
  editor = await startEditor({ capabilities });
  const fix = (name: string) =>
    editor.connection.sendRequest<FixedText<WorkspaceEdit> | null>(FIX_TEXT, {
      ...{ uri: address(name), languageId: 'markdown', text: NOTE },
    });
  const [a, b] = [await fix('a.md'), await fix('b.md')];
  expect(insertions(a?.edit).get(address('a.md'))?.join('')).toContain(`[@${KEYS.join('; @')}]`);
  expect(a?.adds).toEqual({ bibliography: address('refs.bib'), works: KEYS });
  expect(b?.adds).toEqual(a?.adds);
  const added = await editor.connection.sendRequest<WorkspaceEdit | null>(ADD_WORKS, {
    ...{ uri: address('a.md'), languageId: 'markdown', text: NOTE },
    works: a?.adds?.works,
  });
  expect(keysIn(insertions(added).get(address('refs.bib'))?.join('') ?? '')).toEqual(KEYS);
  expect(added?.changeAnnotations).toMatchObject({ bibliography: { needsConfirmation: true } });
});
