import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bibliographyStore } from '../../server/src/node/bibliographies.ts';
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

/** The titles of what is offered at the finding, and what the first of it would change. */
async function offered(): Promise<{ titles: string[]; changed: string[] }> {
  const uri = await editor.open(NOTE, pathToFileURL(join(folder, 'note.md')).href);
  const actions = await editor.codeActions(uri, { start: AT, end: AT }, ['quickfix']);
  const [first] = actions;
  if (!first) return { titles: [], changed: [] };
  const { edit } = await editor.resolve(first);
  const changed = (edit?.documentChanges ?? []).map((change) =>
    'textDocument' in change ? change.textDocument.uri : change.kind,
  );
  return { titles: actions.map(({ title }) => title), changed };
}

const noteAlone = (): string[] => [pathToFileURL(join(folder, 'note.md')).href];

describe('a fault of a bibliography costs its entries alone', () => {
  test('where it cannot be read', async () => {
    mkdirSync(join(folder, 'refs.bib'));
    editor = await startEditor();
    const { titles, changed } = await offered();
    expect(titles[0]).toContain('refs.bib cannot be read');
    expect(changed).toEqual(noteAlone());
  });

  test('where it vanishes between two questions', async () => {
    writeFileSync(join(folder, 'refs.bib'), BIB);
    editor = await startEditor({ capabilities: PULLING });
    const uri = await editor.open(NOTE, pathToFileURL(join(folder, 'note.md')).href);
    const ask = () => editor.codeActions(uri, { start: AT, end: AT }, ['quickfix']);
    const before = (await ask()).length;
    rmSync(join(folder, 'refs.bib'));
    expect(await ask()).toHaveLength(before);
  });

  test.each(['read', 'bibtex'] as const)('where the reader itself fails: %s', async (part) => {
    writeFileSync(join(folder, 'refs.bib'), `@misc{x, title = {X} # unknown}\n`);
    const fails = (): never => {
      throw new Error(`a fault in ${part}`);
    };
    editor = await startEditor({ bibliographies: { ...bibliographyStore, [part]: fails } });
    const { titles, changed } = await offered();
    expect(titles[0]).toContain('refs.bib cannot be read');
    expect(changed).toEqual(noteAlone());
    const told = editor.logged.filter((line) => line.includes('Reading a bibliography failed'));
    expect(told).toHaveLength(1);
  });
});
