import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadKnowledge } from '../../server/src/core/index.ts';
import { bundledKnowledge } from '../lsp/knowledge.ts';

// Each check tries every example of every fact.
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'myelint-')), 'knowledge');
  cpSync(join(root, 'knowledge'), folder, { recursive: true });
});

afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

function check(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(root, 'scripts/check-knowledge.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args, folder], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

it('is content with the knowledge base as it stands, its index included', () => {
  expect(check()).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^knowledge: 10 rules, .* no problems\n$/) as string,
    stderr: '',
  });
});

it('refuses a stale index, and renews it when asked', () => {
  edit('facts/als-mechanism-apoptosis.md', (text) => text.replace('Programmed', 'Planned'));
  expect(check()).toEqual({
    status: 1,
    stdout: 'knowledge/INDEX.md:1 is out of date: run `node scripts/check-knowledge.mjs --write`\n',
    stderr: '',
  });
  expect(check('--write').status).toBe(0);
  expect(check().status).toBe(0);
});

it('prints file, line and remedy', () => {
  edit('facts/als-mechanism-apoptosis.md', (text) => text.replace('- id: gueg', '- id: geug'));
  expect(check()).toEqual({
    status: 1,
    stdout:
      'knowledge/facts/als-mechanism-apoptosis.md:9 `geugan2003programmed` is not in the reference list: cite only what references.json holds\n',
    stderr: '',
  });
});

it('refuses an example that is not flagged as it is marked', () => {
  edit('facts/als-mechanism-apoptosis.md', (text) => text.replace('- id: geug', '- id: gueg'));
  edit('facts/als-mean-survival-3-to-5-years.md', (text) =>
    text.replace('[[Mean survival', 'Mean [[survival'),
  );
  expect(check()).toEqual({
    status: 1,
    stdout: expect.stringMatching(
      /^knowledge\/facts\/als-mean-survival-3-to-5-years\.md:\d+ is flagged elsewhere than marked: put the \[\[ \]\] round “Mean survival .*”\n$/,
    ) as string,
    stderr: '',
  });
});

it('finds the template of the README sound when it is followed to the letter', () => {
  const readme = readFileSync(join(root, 'knowledge/README.md'), 'utf8').replaceAll('\r\n', '\n');
  const template = / {3}````markdown\n([\s\S]*?) {3}````/.exec(readme)?.[1] ?? '';
  const path = /`(facts\/[a-z-]+\.md)`/.exec(readme)?.[1] ?? '';
  const text = template.replaceAll(/^ {3}/gm, '');
  const { facts, problems } = loadKnowledge([...bundledKnowledge(), { path, text }]);
  expect(problems).toEqual([]);
  expect(facts.get('als-tongue-weakness')?.examples.map(({ kind }) => kind)).toEqual([
    'not-flagged',
    'not-checked',
  ]);
});
