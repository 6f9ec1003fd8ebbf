import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import esbuild, { type BuildFailure } from 'esbuild';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundledKnowledge } from '../../scripts/bundled-knowledge.mjs';
import type { Knowledge } from '../../server/src/core/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'myelint-knowledge-'));
  mkdirSync(join(folder, 'concepts'));
  mkdirSync(join(folder, 'facts'));
  writeFileSync(join(folder, 'references.json'), '[]');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NERVE =
  '---\nid: nerve\nkind: tissue\nlabel: nerve\nnames: [nerve, Nerv™ “é” \\u2028]\n---\nA card.\n';

function bundle(): Promise<string> {
  return esbuild
    .build({
      stdin: {
        contents: `export { bundledKnowledge } from 'knowledge:bundled'`,
        resolveDir: folder,
      },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
      plugins: [bundledKnowledge(folder)],
    })
    .then(({ outputFiles }) => outputFiles[0]?.text ?? '');
}

it('is in the bundle as it stands in its files', async () => {
  writeFileSync(join(folder, 'concepts', 'nerve.md'), NERVE);
  const code = Buffer.from(await bundle()).toString('base64');
  const module = (await import(`data:text/javascript;base64,${code}`)) as {
    bundledKnowledge: () => Knowledge;
  };
  const { concepts, problems } = module.bundledKnowledge();
  expect(problems).toEqual([]);
  expect([...concepts.values()]).toMatchObject([
    { id: 'nerve', kind: 'tissue', names: ['nerve', 'Nerv™ “é” \\u2028'], body: 'A card.' },
  ]);
});

it('fails the build where it has a problem, and shows the place', async () => {
  writeFileSync(join(folder, 'concepts', 'nerve.md'), NERVE.replace('tissue', 'tisue'));
  const { errors } = (await bundle().catch((failure: unknown) => failure)) as BuildFailure;
  expect(errors).toHaveLength(1);
  expect(errors[0]?.text).toContain('`kind` must be disease, class');
  expect(errors[0]?.location).toMatchObject({ line: 3, column: 6, lineText: 'kind: tisue' });
  expect(errors[0]?.location?.file).toMatch(/concepts\/nerve\.md$/);
});
