// What VS Code loads: runs every test file beside it and writes the results where SUITE_RESULTS says.
// In the mode that SUITE_MODE names, it runs those of that mode.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/**
 * In milliseconds. A step that waits has a limit of its own, and says what it saw; this one is above a few
 * slow ones in a row, on a machine that does much else.
 */
const TEST_LIMIT = 120_000;

/** Each has tests of its own, which are run in no other. */
const MODES = ['restricted-mode', 'pseudo-locale', 'several-folders'];

interface Result {
  title: string;
  state: 'passed' | 'failed' | 'skipped';
  error?: string;
}

/** Resolves when all tests passed, rejects with their number otherwise. SUITE_GREP picks tests by title. */
export function run(): Promise<void> {
  const mocha = new Mocha({ timeout: TEST_LIMIT, ui: 'bdd', grep: process.env.SUITE_GREP ?? '' });
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.js'))
    .filter(
      (name) => (MODES.find((mode) => name.startsWith(mode)) ?? '') === process.env.SUITE_MODE,
    )
    .sort()) {
    mocha.addFile(join(__dirname, file));
  }
  const results: Result[] = [];
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const file = process.env.SUITE_RESULTS;
      if (file !== undefined) writeFileSync(file, JSON.stringify({ tests: results }));
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), state: 'passed' }));
    runner.on('pending', (test) => results.push({ title: test.fullTitle(), state: 'skipped' }));
    runner.on('fail', (test, error: unknown) => {
      results.push({ title: test.fullTitle(), state: 'failed', error: describe(error) });
    });
  });
}

/** The message and the calls that led to it; a stack alone may hold an earlier message. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const calls = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.message, ...calls].join('\n');
}
