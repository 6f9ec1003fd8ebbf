import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { PACK } from '../knowledge/folders.ts';
import { PLAIN, startEditor, type Editor, type Options } from './editor.ts';

const NOTE = 'GBS is a form of ALS. ALS is a demyelinating disease.';
const FACT = 'packs/gbs/facts/gbs-not-als.md';
const root = fileURLToPath(new URL('../..', import.meta.url));

let folder = '';
let editor: Editor;
function make(prefix: string): void {
  folder = mkdtempSync(join(tmpdir(), prefix));
  cpSync(join(root, PACK), join(folder, 'packs/gbs'), { recursive: true });
}
afterEach(() => {
  editor.end();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (path: string): string => pathToFileURL(join(folder, path)).href;
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

async function start(options: Options = {}): Promise<void> {
  editor = await startEditor({
    folder: pathToFileURL(folder).href,
    settings: { knowledge: ['packs/gbs'] },
    ...options,
  });
}

const codes = async (uri: string): Promise<unknown[]> =>
  (await editor.diagnostics(uri)).map(({ code }) => code);

const worded = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(
    ({ code, range, message }) =>
      `${String(code)} ${range.start.line + 1} ${typeof message === 'string' ? message : message.value}`,
  );

/** What was last sent about a file of the folder. */
const sentAbout = (path: string): string[] =>
  worded(editor.published.findLast(({ uri }) => uri === addressOf(path))?.diagnostics ?? []);

/** An address with an escape in it is written in more than one way. */
describe.each(['myelint-packs-', 'myelint packs é-'])('in a folder %s', (prefix) => {
  beforeEach(() => make(prefix));

  describe('a pack', () => {
    test('is laid over what is known, for the documents whose settings name it', async () => {
      await start({
        settings: (uri: string) => (uri.endsWith('plain.md') ? {} : { knowledge: ['packs/gbs'] }),
      });
      const plain = await editor.open(NOTE, addressOf('plain.md'));
      const note = await editor.open(NOTE, addressOf('note.md'));
      expect(await codes(plain)).toEqual(['als-demyelinating-disease']);
      expect(await codes(note)).toEqual(['gbs-not-als', 'als-demyelinating-disease']);
      expect(editor.watched).toEqual([addressOf('packs/gbs')]);
    });

    test('links a finding to its own page, and explains and corrects it', async () => {
      await start();
      const note = await editor.open(NOTE, addressOf('note.md'));
      const [finding] = await editor.diagnostics(note);
      expect(finding?.codeDescription?.href).toBe(addressOf(FACT));
      const at = { line: 0, character: 1 };
      expect(JSON.stringify(await editor.hover(note, at))).toContain('Guillain-Barré syndrome');
      const actions = await editor.codeActions(note, { start: at, end: at });
      expect(actions.map(({ title }) => title).join()).toContain('Hardiman et al. 2017');
    });

    test.each([
      ['an absolute path', () => join(folder, 'packs/gbs')],
      ['a path with dots', () => './packs/../packs/gbs'],
    ])('may be named by %s', async (_, named) => {
      await start({ settings: { knowledge: [named()] } });
      const note = await editor.open(NOTE, addressOf('note.md'));
      expect(await codes(note)).toContain('gbs-not-als');
    });

    test('has rules that the settings may set', async () => {
      await start({ settings: { knowledge: ['packs/gbs'], rules: { 'gbs-not-als': 'off' } } });
      const note = await editor.open(NOTE, addressOf('note.md'));
      expect(await codes(note)).toEqual(['als-demyelinating-disease']);
      expect(editor.shown).toEqual([]);
    });

    test('that is not there is told once', async () => {
      await start({ settings: { knowledge: ['packs/nowhere', 'packs/gbs'] } });
      const note = await editor.open(NOTE, addressOf('note.md'));
      expect(await codes(note)).toContain('gbs-not-als');
      await editor.change(note, `${NOTE} So.`);
      await codes(note);
      expect(editor.shown).toEqual([
        'Myelint: myelint.knowledge names "packs/nowhere", but there is no such folder.',
      ]);
    });
  });

  describe('an untrusted workspace', () => {
    test('has no pack read until it is trusted', async () => {
      await start({ initializationOptions: { trusted: false } });
      const note = await editor.open(NOTE, addressOf('note.md'));
      expect(await codes(note)).toEqual(['als-demyelinating-disease']);
      expect(editor.watched).toEqual([]);
      await editor.connection.sendNotification('myelint/trusted');
      expect(await codes(note)).toEqual(['gbs-not-als', 'als-demyelinating-disease']);
      expect(editor.refreshes()).toBeGreaterThan(0);
    });

    test('has nothing said of a fact file that is open', async () => {
      await start({ initializationOptions: { trusted: false } });
      const fact = await editor.open('---\nid: x\n---\n', addressOf('packs/gbs/facts/x.md'));
      expect(await editor.diagnostics(fact)).toEqual([]);
      await editor.hover(fact, { line: 0, character: 0 });
      expect(editor.published).toEqual([]);
    });
  });

  describe('a broken file', () => {
    const BROKEN = 'packs/gbs/facts/broken.md';
    const text = '---\nid: broken\nclaim: x\nevidence: none\nreferences: []\n---\n\nx\n';

    test('is reported in that file, though it is not open, and the rest goes on', async () => {
      writeFileSync(join(folder, BROKEN), text);
      await start();
      const note = await editor.open(NOTE, addressOf('note.md'));
      expect(await codes(note)).toEqual(['gbs-not-als', 'als-demyelinating-disease']);
      expect(sentAbout(BROKEN)).toEqual(['knowledge 1 `checked` is missing: add it']);
    });

    test('is well again once it is mended on disk', async () => {
      writeFileSync(join(folder, BROKEN), text);
      await start();
      const note = await editor.open(NOTE, addressOf('note.md'));
      await codes(note);
      writeFileSync(
        join(folder, BROKEN),
        text.replace('references', 'checked: 2026-11-25\nreferences'),
      );
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: addressOf(BROKEN), type: 2 }],
      });
      await codes(note);
      expect(sentAbout(BROKEN)).toEqual([]);
    });

    test('shows in an editor that is sent everything, beside what its text claims', async () => {
      await start({
        capabilities: PLAIN,
        initializationOptions: { knowledge: ['packs/gbs'] },
      });
      const uri = await editor.open(text.replace('\nx\n', `\n${NOTE}\n`), addressOf(BROKEN));
      const { diagnostics } = await editor.sentNext(uri).then(() => editor.sent(uri));
      expect(diagnostics.map(({ code }) => code)).toContain('als-demyelinating-disease');
      expect(worded(diagnostics)).toContain('knowledge 1 `checked` is missing: add it');
    });
  });

  describe('while a fact file is written', () => {
    test('notes are checked by what stands in the editor, not on disk', async () => {
      await start();
      const note = await editor.open(NOTE, addressOf('note.md'));
      const fact = await editor.open(textOf(FACT), addressOf(FACT));
      expect(await codes(note)).toEqual(['gbs-not-als', 'als-demyelinating-disease']);
      const before = editor.refreshes();
      await editor.change(fact, textOf(FACT).replace('  - gbs same-as als\n', ''));
      expect(await codes(note)).toEqual(['als-demyelinating-disease']);
      expect(editor.refreshes()).toBeGreaterThan(before);
      await editor.close(fact);
      expect(await codes(note)).toEqual(['gbs-not-als', 'als-demyelinating-disease']);
    });

    test('its problems are shown in it, examples that fail among them', async () => {
      await start();
      const note = await editor.open(NOTE, addressOf('note.md'));
      await codes(note);
      const fact = await editor.open(textOf(FACT), addressOf(FACT));
      await codes(fact);
      expect(sentAbout(FACT)).toEqual([]);
      await editor.change(
        fact,
        textOf(FACT).replace('[[GBS progresses to ALS]]', 'GBS [[progresses to ALS]]'),
      );
      await codes(note);
      expect(sentAbout(FACT)).toEqual([
        expect.stringMatching(/^knowledge \d+ is flagged elsewhere than marked/),
      ]);
      await editor.change(fact, textOf(FACT).replace('evidence:', 'evidnce:'));
      await codes(note);
      expect(sentAbout(FACT)).toEqual([
        'knowledge 1 `evidence` is missing: add it',
        'knowledge 16 `evidnce` is no field here: check its spelling or take it out',
      ]);
      await editor.change(fact, textOf(FACT));
      await codes(note);
      expect(sentAbout(FACT)).toEqual([]);
    });

    test('what was wrong in it goes with it when it is closed unsaved', async () => {
      await start();
      const note = await editor.open(NOTE, addressOf('note.md'));
      await codes(note);
      const fact = await editor.open(
        textOf(FACT).replace('evidence:', 'evidnce:'),
        addressOf(FACT),
      );
      await codes(note);
      expect(sentAbout(FACT)).toHaveLength(2);
      await editor.close(fact);
      await codes(note);
      expect(sentAbout(FACT)).toEqual([]);
    });

    test('the same in a knowledge base that no setting names', async () => {
      cpSync(join(root, 'knowledge'), join(folder, 'knowledge'), { recursive: true });
      await start({ settings: {} });
      const path = 'knowledge/facts/als-mechanism-apoptosis.md';
      const next = (): Promise<readonly string[]> =>
        editor.sentNext(addressOf(path)).then(({ diagnostics }) => worded(diagnostics));
      const broken = textOf(path).replace('- id: gueg', '- id: geug');
      const problems = next();
      const uri = await editor.open(broken, addressOf(path));
      expect(await problems).toEqual([
        'knowledge 9 `geugan2003programmed` is not in the reference list: cite only what references.json holds',
      ]);
      const mended = next();
      await editor.change(uri, textOf(path));
      expect(await mended).toEqual([]);
    });

    test('a folder that only looks like one is left alone', async () => {
      await start({ settings: {} });
      const uri = await editor.open('---\nid: 1\n---\nFacts.', addressOf('life/facts/mine.md'));
      expect(await editor.diagnostics(uri)).toEqual([]);
      await editor.hover(uri, { line: 0, character: 0 });
      expect(editor.published).toEqual([]);
    });
  });
});
