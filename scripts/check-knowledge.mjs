// node scripts/check-knowledge.mjs [--write] [FOLDER]
// Loads a knowledge base (knowledge/ unless another is named) as the product does and prints what is
// wrong with it, one `file:line message` a line; exits 1 where there is anything. The folder's
// generated INDEX.md must be fresh; `--write` renews it.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const renews = process.argv.includes('--write');
const named = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
const folder = named === undefined ? join(root, 'knowledge') : resolve(named);
const shown = named === undefined ? 'knowledge' : basename(folder);

const { indexOf, loadKnowledge } = await importCore();
const knowledge = loadKnowledge(knowledgeFiles());
for (const { path, line, message } of knowledge.problems) console.log(`${path}:${line} ${message}`);
const problems = knowledge.problems.length + (knowledge.problems.length === 0 ? checkIndex() : 0);
if (problems === 0) {
  const { rules, facts, concepts, references } = knowledge;
  console.log(
    `knowledge: ${rules.size} rules, ${facts.size} facts, ${concepts.size} concepts, ${references.size} references, no problems`,
  );
}
process.exitCode = problems === 0 ? 0 : 1;

function knowledgeFiles() {
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(facts|concepts)\/[^/]+\.md$|^references\.json$/.test(path))
    .sort()
    .map((path) => ({
      path: `${shown}/${path}`,
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

/** The number of problems with the generated index: none, or that it is stale. */
function checkIndex() {
  const path = join(folder, 'INDEX.md');
  const fresh = indexOf(knowledge);
  if (renews) writeFileSync(path, fresh);
  const stands = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
  if (stands === fresh) return 0;
  console.log(
    `${shown}/INDEX.md:1 is out of date: run \`node scripts/check-knowledge.mjs --write\``,
  );
  return 1;
}

/** The core is TypeScript: bundled in memory and imported from there. */
async function importCore() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents: `export { loadKnowledge } from './knowledge/load.ts';
        export { indexOf } from './explain/contents.ts';`,
      resolveDir: join(root, 'server/src/core'),
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'error',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
}
