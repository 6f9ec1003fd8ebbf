import { cpSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { PACK } from '../knowledge/folders.ts';
import { useDesk } from './myelint.ts';

const desk = useDesk();
beforeEach(() => {
  cpSync(fileURLToPath(new URL(`../../${PACK}`, import.meta.url)), join(desk.folder, 'pack'), {
    recursive: true,
  });
  desk.write({ 'note.md': 'GBS is a form of ALS. ALS is a demyelinating disease.\n' });
});

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
    readonly notices: readonly {
      readonly kind: string;
      readonly message: string;
      readonly range: { readonly start: { readonly line: number } };
    }[];
  }[];
}

async function check(...args: string[]) {
  const { code, stdout, stderr } = await desk.run(['check', '--format', 'json', ...args]);
  const { files } = JSON.parse(stdout) as Report;
  return {
    code,
    stderr,
    found: files.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    told: files.flatMap(({ path, notices }) =>
      notices.map(
        ({ kind, message, range }) =>
          `${path.replaceAll(sep, '/')}:${range.start.line + 1} ${kind} ${message}`,
      ),
    ),
  };
}

it('adds the facts of a pack to its own', async () => {
  expect(await check('--knowledge', 'pack', 'note.md')).toEqual({
    code: 1,
    stderr: '',
    found: ['gbs-not-als', 'als-demyelinating-disease'],
    told: [],
  });
});

it('sets the severity of a rule that a pack brings', async () => {
  const { found } = await check('--knowledge', 'pack', '--rule', 'gbs-not-als=off', 'note.md');
  expect(found).toEqual(['als-demyelinating-disease']);
});

it('explains a fact of a pack', async () => {
  const { code, stdout } = await desk.run(['explain', '--knowledge', 'pack', 'gbs-not-als']);
  expect(code).toBe(0);
  expect(stdout).toContain('# gbs-not-als');
});

it('tells of a broken file in that file, and goes on with the rest', async () => {
  desk.write({
    'pack/facts/broken.md': '---\nid: broken\nclaim: x\nevidnce: none\nreferences: []\n---\n\nx\n',
  });
  expect(await check('--knowledge', 'pack', 'note.md')).toEqual({
    code: 1,
    stderr: '',
    found: ['gbs-not-als', 'als-demyelinating-disease'],
    told: [
      'pack/facts/broken.md:1 knowledge `evidence` is missing: add it',
      'pack/facts/broken.md:1 knowledge `checked` is missing: add it',
      'pack/facts/broken.md:4 knowledge `evidnce` is no field here: check its spelling or take it out',
    ],
  });
});

it('tells of an example that is not flagged as it is marked, and never fails for it', async () => {
  desk.write({
    'note.md': 'Nothing is said here.\n',
    'pack/facts/extra.md':
      '---\nid: extra\nclaim: GBS is rare.\nrule: gbs-not-als\nevidence: none\nreferences: []\nchecked: 2026-11-25\n---\n\nx\n\n## Flagged\n\n```markdown\n[[GBS is rare]].\n```\n',
  });
  const { code, told } = await check('--knowledge', 'pack', 'note.md');
  expect(code).toBe(0);
  expect(told).toEqual([
    expect.stringMatching(/^pack\/facts\/extra\.md:14 knowledge is not flagged/),
  ]);
});

it('shows the place to people too', async () => {
  desk.write({ 'pack/references.json': '{}' });
  const { stdout } = await desk.run(['check', '--knowledge', 'pack', 'note.md']);
  expect(stdout).toContain(
    `pack${sep}references.json:1:1\n  notice: must be a list of CSL-JSON items\n`,
  );
});

it.each([
  ['nowhere', 'there is no such folder.'],
  ['.', 'it holds no pack; facts/*.md, concepts/*.md and references.json make one.'],
])('refuses --knowledge %s', async (folder, reason) => {
  const { code, stderr } = await desk.run(['check', '--knowledge', folder, 'note.md']);
  expect(code).toBe(2);
  expect(stderr).toContain(`--knowledge "${folder}": ${reason}`);
});
