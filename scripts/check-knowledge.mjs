// Loads the knowledge base as the product does and prints what is wrong with it, one
// `file:line message` a line; exits 1 where there is anything. `--write` renews the generated index.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const INDEX = 'knowledge/INDEX.md';

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
  return readdirSync(join(root, 'knowledge'), { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(facts|concepts)\/[^/]+\.md$|^references\.json$/.test(path))
    .sort()
    .map((path) => ({
      path: `knowledge/${path}`,
      text: readFileSync(join(root, 'knowledge', path), 'utf8'),
    }));
}

/** The number of problems with the generated index: none, or that it is stale. */
function checkIndex() {
  const fresh = indexOf(knowledge);
  if (process.argv.includes('--write')) writeFileSync(join(root, INDEX), fresh);
  let stands = '';
  try {
    stands = readFileSync(join(root, INDEX), 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (stands === fresh) return 0;
  console.log(`${INDEX}:1 is out of date: run \`node scripts/check-knowledge.mjs --write\``);
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
