// Tries the properties of the incremental reading on random texts and edits: `npm run fuzz -- 600` for ten
// minutes each (by default one). A failure prints its seed and the smallest text that shows it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const seconds = Number(process.argv[2] ?? 60);
if (!(seconds > 0)) {
  console.error('Usage: npm run fuzz -- [SECONDS]');
  process.exit(2);
}
spawn(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.mjs',
    'test/core/incremental',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_SECONDS: String(seconds) } },
).on('exit', (code) => process.exit(code ?? 1));
