import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver';
import { completions, resolveItem } from '../../server/src/lsp/completion.ts';
import { createBibliographies } from '../../server/src/lsp/bibliographies.ts';
import { readClient } from '../../server/src/lsp/client.ts';
import { openDocuments } from '../../server/src/lsp/documents.ts';
import { readSettings } from '../../server/src/lsp/index.ts';
import { bibliographyStore } from '../../server/src/node/bibliographies.ts';
import { PULLING, startEditor } from './editor.ts';
import { checker } from './knowledge.ts';

const BIB = `@string{nm = {Nature Medicine}}

@article{mueller2020,
  author = {M{\\"u}ller, Jana and de Vries, Piet},
  title = {A {Big} Trial},
  journal = nm,
  year = 2020,
  doi = {10.1234/trial}
}

@misc{broken, title = }

@book{lancet, title = {Mine}, doi = {10.1038/NRDP.2017.71}}
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'myelint-keys-'));
  writeFileSync(join(folder, 'refs.bib'), BIB);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const library = createBibliographies(
  bibliographyStore,
  () => Promise.resolve(undefined),
  (fault) => {
    throw fault;
  },
);
const client = readClient({ capabilities: PULLING } as InitializeParams);
const matter = '---\nbibliography: refs.bib\n---\n\n';

/** What is offered where `|` stands. */
async function offered(marked: string) {
  const whole = matter + marked;
  const text = whole.replace('|', '');
  const uri = pathToFileURL(join(folder, 'note.md')).href;
  const document = openDocuments.create(uri, 'markdown', 1, text);
  const { settings } = readSettings({}, () => []);
  const bibliographies = await library.of({ uri, text, setting: '', workspace: undefined });
  const current = { document, settings: { ...settings, sound: true }, checker, bibliographies };
  return { current, items: completions(whole.indexOf('|'), current, client)?.items ?? [] };
}

describe('citation keys', () => {
  test.each(['[@|', '[@a; @|', '[see @|', '[-@|', 'Text [@mue|].', '- ALS [@|\n- More'])(
    'are offered in %s',
    async (text) => {
      const labels = (await offered(text)).items.map(({ label }) => label);
      expect(labels).toContain('mueller2020');
      expect(labels).toContain('broken');
      expect(labels).toContain('reich2018multiple');
      // A work is offered by the key that the bibliography gives it.
      expect(labels).toContain('lancet');
      expect(labels).not.toContain('hardiman2017amyotrophic');
    },
  );

  test.each([
    ['an address', 'Write to me@|'],
    ['an address in brackets', '[me@|'],
    ['a cross-reference', '[@fig-|'],
    ['another', '[@a; @tbl-x|'],
    ['code', '`[@|`'],
    ['a block of code', '```\n[@|\n```\n'],
    ['closed brackets', '[@a] @|'],
    ['a new paragraph', '[@a\n\n@|'],
  ])('are not offered in %s', async (_, text) => {
    expect((await offered(text)).items).toEqual([]);
  });

  test('come with the reference, of the bibliography and of ours', async () => {
    const { current, items } = await offered('[@|');
    const describe = async (key: string) => {
      const item = items.find(({ label }) => label === key);
      return item && (await resolveItem(item, current, library, client)).documentation;
    };
    expect(await describe('mueller2020')).toEqual({
      kind: 'markdown',
      value:
        'Müller J, de Vries P. A Big Trial. *Nature Medicine* 2020. [doi:10.1234/trial](https://doi.org/10.1234/trial)',
    });
    expect(await describe('reich2018multiple')).toMatchObject({
      value: expect.stringContaining('[doi:10.1056/') as string,
    });
    expect(await describe('broken')).toBeUndefined();
  });
});

test('a key of the bibliography has a card', async () => {
  const editor = await startEditor({ folder: pathToFileURL(folder).href });
  const text = `${matter}Said by [@mueller2020] and in [@fig-a].\n`;
  const uri = await editor.open(text, pathToFileURL(join(folder, 'note.md')).href);
  const hover = await editor.hover(uri, { line: 4, character: 12 });
  expect(hover?.contents).toMatchObject({
    value: expect.stringContaining('A Big Trial') as string,
  });
  expect(hover?.range).toEqual({
    start: { line: 4, character: 9 },
    end: { line: 4, character: 21 },
  });
  expect(await editor.hover(uri, { line: 4, character: 35 })).toBeNull();
  editor.end();
});
