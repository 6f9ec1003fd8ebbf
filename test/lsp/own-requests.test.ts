import { afterEach, expect, test } from 'vitest';
import type { Diagnostic, WorkspaceEdit } from 'vscode-languageserver/node';
import {
  CHECK_TEXT,
  EVIDENCE,
  INSERT_EVIDENCE,
  PAGE,
  JOIN_REPORT,
  PAGES,
  REPORT,
  REPORT_TEXT,
  WHY,
  type EvidenceChoice,
  type PageChoice,
} from '../../server/src/protocol/index.ts';
import { startEditor, type Editor } from './editor.ts';

const SENTENCE = 'ALS is a demyelinating disease.';

let editor: Editor;
afterEach(() => editor.end());

const ask = <R>(method: string, params: object): Promise<R> =>
  editor.connection.sendRequest<R>(method, params);

test('of a sentence it is told how it was read, shown or not', async () => {
  editor = await startEditor({ settings: { run: 'manual' } });
  const uri = await editor.open(`It rains.\n\nSome say that ${SENTENCE}`);
  const account = await ask<string>(WHY, { uri, position: { line: 2, character: 20 } });
  expect(account).toContain(`> Some say that ${SENTENCE}`);
  expect(account).toContain('Not flagged: it is reported as the word of others.');
  expect(await ask(WHY, { uri: 'untitled:other', position: { line: 0, character: 0 } })).toBeNull();
});

test('a text that is not open is checked whatever the run mode, by its own settings', async () => {
  editor = await startEditor();
  editor.settings = (uri: string | undefined) => ({
    run: 'manual',
    rules: uri?.includes('quiet') ? { 'als-demyelinating-disease': 'off' } : {},
  });
  const check = (uri: string): Promise<Diagnostic[]> =>
    ask(CHECK_TEXT, { uri, languageId: 'markdown', text: `# Notes\n\n${SENTENCE}\n` });
  expect(await check('file:///notes/a.md')).toMatchObject([
    { code: 'als-demyelinating-disease', source: 'myelint', range: { start: { line: 2 } } },
  ]);
  expect(await check('file:///quiet/a.md')).toEqual([]);
});

test('a fact is picked and written with its citation', async () => {
  editor = await startEditor();
  const uri = await editor.open('It rains.');
  const facts = await ask<EvidenceChoice[]>(EVIDENCE, { uri });
  const fact = facts.find((each) => each.fact === 'als-not-demyelinating');
  expect(fact).toMatchObject({ evidence: 'established', works: 'Hardiman et al. 2017 and 2 more' });
  const edit = await ask<WorkspaceEdit>(INSERT_EVIDENCE, {
    uri,
    position: { line: 0, character: 9 },
    fact: fact?.fact,
  });
  expect(editor.applied(uri, edit)).toMatch(
    /^It rains\. Amyotrophic lateral sclerosis is a .*\[\^1\]\.\n\n\[\^1\]: Hardiman .*\n$/,
  );
  const unknown = { uri, position: { line: 0, character: 0 }, fact: 'no-such-fact' };
  expect(await ask(INSERT_EVIDENCE, unknown)).toBeNull();
});

test('a document has a report of what it claims', async () => {
  editor = await startEditor();
  const uri = await editor.open(SENTENCE);
  const report = await ask<string>(REPORT, { uri, name: 'note.md' });
  expect(report).toMatch(/^# Evidence report\n/);
  expect(report).toContain('## `note.md`');
  expect(report).toContain('ALS is a demyelinating disease');
  expect(await ask(REPORT, { uri: 'untitled:other', name: '' })).toBeNull();
});

test('documents that are not open have a report in common', async () => {
  editor = await startEditor();
  const sectionOf = (name: string, text: string): Promise<string | null> =>
    ask(REPORT_TEXT, { uri: `file:///notes/${name}`, languageId: 'markdown', name, text });
  const section = await sectionOf('a.md', SENTENCE);
  expect(section).toMatch(/^## `a\.md`\n\n1 claim: 1 contradicted\./);
  expect(await sectionOf('b.md', 'It rains.')).toBeNull();
  const joined = { sections: [section], read: 2, unread: ['c.md'] };
  const report = await ask<string>(JOIN_REPORT, joined);
  expect(report).toMatch(/^# Evidence report\n[^]*\n## `a\.md`\n/);
  expect(report).toMatch(/2 documents were read; [^]*\n\n- `c\.md`: it is no UTF-8 text$/);
});

test('every page that is listed can be opened', async () => {
  editor = await startEditor();
  const uri = await editor.open('');
  const pages = await ask<PageChoice[]>(PAGES, { uri });
  expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(['rule', 'fact', 'concept']));
  for (const { id } of pages) expect(await ask(PAGE, { uri, id })).toMatch(/\S/);
  expect(await ask(PAGE, { uri, id: 'no-such-page' })).toBeNull();
});

test('the server tells what it knows, and since when it was all held against its references', async () => {
  editor = await startEditor();
  expect(editor.initialized.capabilities.experimental).toEqual({
    myelint: { facts: expect.any(Number) as number, checked: '2026-11-25' },
  });
});
