// A workspace of several folders, each with settings and packs of its own, that come and go.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PACK } from '../knowledge/folders.ts';
import { PLAIN, startEditor, type Editor, type Options } from './editor.ts';

const NOTE = 'GBS is a form of ALS. ALS is a demyelinating disease.';
const root = fileURLToPath(new URL('../..', import.meta.url));

let home = '';
let editor: Editor;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'myelint folders é-'));
  mkdirSync(join(home, 'plain'));
  cpSync(join(root, PACK), join(home, 'neuro', 'pack'), { recursive: true });
});
afterEach(() => {
  editor.end();
  rmSync(home, { recursive: true, force: true });
});

const addressOf = (...path: string[]): string => pathToFileURL(join(home, ...path)).href;
const folderNamed = (name: string) => ({ uri: addressOf(name), name });

/** Every folder names a pack; only in one of them there is one. */
async function start(folders: readonly string[], options: Options = {}): Promise<void> {
  editor = await startEditor({
    folders: folders.map((name) => addressOf(name)),
    settings: { knowledge: ['pack'] },
    ...options,
  });
}

const codes = async (uri: string): Promise<unknown[]> =>
  (await editor.diagnostics(uri)).map(({ code }) => code);

const move = (change: { added?: string[]; removed?: string[] }): Promise<void> =>
  editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: {
      added: (change.added ?? []).map(folderNamed),
      removed: (change.removed ?? []).map(folderNamed),
    },
  });

test('a pack is looked for in the folder that a note lies in', async () => {
  await start(['plain', 'neuro']);
  const plain = await editor.open(NOTE, addressOf('plain', 'note.md'));
  const neuro = await editor.open(NOTE, addressOf('neuro', 'deep', 'note.md'));
  expect(await codes(plain)).toEqual(['als-demyelinating-disease']);
  expect(await codes(neuro)).toEqual(['gbs-not-als', 'als-demyelinating-disease']);
});

test('a note is checked by the settings of its folder', async () => {
  const rule = 'als-demyelinating-disease';
  const settings = (uri: string) => ({
    rules: { [rule]: uri.includes('/neuro/') ? 'off' : 'error' },
  });
  await start(['plain', 'neuro'], { settings });
  const plain = await editor.open(NOTE, addressOf('plain', 'note.md'));
  const neuro = await editor.open(NOTE, addressOf('neuro', 'note.md'));
  expect((await editor.diagnostics(plain)).map(({ severity }) => severity)).toEqual([1]);
  expect(await codes(neuro)).toEqual([]);
});

test('a configuration holds for its own folder, and goes over what the editor says of both', async () => {
  writeFileSync(
    join(home, 'neuro', '.myelintrc.yaml'),
    'rules: { als-demyelinating-disease: off }\n',
  );
  await start(['plain', 'neuro'], { settings: {} });
  const plain = await editor.open(NOTE, addressOf('plain', 'note.md'));
  const neuro = await editor.open(NOTE, addressOf('neuro', 'note.md'));
  expect(await codes(plain)).toEqual(['als-demyelinating-disease']);
  expect(await codes(neuro)).toEqual([]);
});

test('the pack of a folder that is added is read, and forgotten when the folder is taken out', async () => {
  await start(['plain']);
  const neuro = await editor.open(NOTE, addressOf('neuro', 'note.md'));
  expect(await codes(neuro)).toEqual(['als-demyelinating-disease']);
  const before = editor.refreshes();
  await move({ added: ['neuro'] });
  expect(await codes(neuro)).toEqual(['gbs-not-als', 'als-demyelinating-disease']);
  expect(editor.refreshes()).toBeGreaterThan(before);
  await move({ removed: ['neuro'] });
  expect(await codes(neuro)).toEqual(['als-demyelinating-disease']);
});

test('an editor that is sent diagnostics is sent them anew', async () => {
  await start(['plain'], {
    capabilities: { ...PLAIN, workspace: { workspaceFolders: true } },
    initializationOptions: { knowledge: ['pack'] },
  });
  const neuro = await editor.open(NOTE, addressOf('neuro', 'note.md'));
  expect((await editor.sent(neuro)).diagnostics).toHaveLength(1);
  const next = editor.sentNext(neuro);
  await move({ added: ['neuro'] });
  expect((await next).diagnostics).toHaveLength(2);
});
