// Tries the properties of the incremental reading on random texts and edits: `npm run fuzz -- 600` for ten
// minutes each (by default one). A failure prints its seed and the smallest text that shows it.
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The runner takes a test that is silent for a minute for dead. */
const ROUND = 30;
const seconds = Number(process.argv[2] ?? 60);
if (!(seconds > 0)) {
  console.error('Usage: npm run fuzz -- [SECONDS]');
  process.exit(2);
}
process.chdir(root);
for (let left = seconds; left > 0; left -= ROUND) {
  process.env.FUZZ_SECONDS = String(Math.min(left, ROUND));
  const code = await run(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.mjs',
    'test/core/incremental',
  ]);
  if (code !== 0) process.exit(code || 1);
}
