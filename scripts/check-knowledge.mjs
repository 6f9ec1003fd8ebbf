// node scripts/check-knowledge.mjs [--write] [FOLDER]
// Loads a knowledge base (knowledge/ unless another is named) as the product does, runs its examples
// and prints what is wrong, one `file:line message` a line; exits 1 where there is anything. The
// folder's generated INDEX.md must be fresh; `--write` renews it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCore, knowledgeFiles } from './core.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const renews = process.argv.includes('--write');
const named = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
const folder = named === undefined ? join(root, 'knowledge') : resolve(named);
const shown = named === undefined ? 'knowledge' : basename(folder);

const {
  module: { createChecker, exampleProblems, indexOf, loadKnowledge },
} = await importCore(`export * from './index.ts';
  export { indexOf } from './explain/contents.ts';`);
const knowledge = loadKnowledge(knowledgeFiles(folder));
const faults =
  knowledge.problems.length > 0
    ? knowledge.problems
    : exampleProblems(createChecker(knowledge), knowledge.facts.values());
for (const { path, line, message } of faults) console.log(`${shown}/${path}:${line} ${message}`);
const problems = faults.length + (faults.length === 0 ? checkIndex() : 0);
if (problems === 0) {
  const { rules, facts, concepts, references } = knowledge;
  console.log(
    `knowledge: ${rules.size} rules, ${facts.size} facts, ${concepts.size} concepts, ${references.size} references, no problems`,
  );
}
process.exitCode = problems === 0 ? 0 : 1;

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
