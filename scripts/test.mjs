// `npm test`: every test there is. The last line sums them up; the exit code says whether one failed.
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testInVscode } from '../test/vscode/run.mjs';
import { npm, run } from './processes.mjs';
import { findProgram } from './programs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A build or a package counts as one test. */
async function step(name, script) {
  heading(name);
  const passed = (await npm(['run', script, '--silent'], { cwd: root })) === 0;
  return { name, passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

async function unitTests() {
  const name = 'unit tests';
  heading(name);
  const report = join(root, 'out', 'unit.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', '--config', 'test/vitest.config.mjs', '--reporter=dot', '--reporter=json'];
  const code = await run(process.execPath, [vitest, ...args, `--outputFile.json=${report}`], {
    cwd: root,
  });
  const counts = countsIn(report);
  // A file that could not even be loaded has no failed test in it, but the run failed.
  const failed = code === 0 ? counts.failed : Math.max(1, counts.failed);
  const why = findProgram('pandoc') ? {} : { why: 'Pandoc is missing: apt-get install pandoc' };
  return { name, ...counts, failed, ...why };
}

function countsIn(report) {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
      faults: faultsIn(json),
      ...installable(json),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** What failed, each with the first lines of why: a log that is cut short still ends with it. */
function faultsIn({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0)
      return status === 'failed' ? [faultOf(relative(root, name), message)] : [];
    return failed.map(({ fullName, failureMessages }) =>
      faultOf(`${relative(root, name)}: ${fullName}`, failureMessages.join('\n')),
    );
  });
}

function faultOf(title, message) {
  return [title, ...message.split('\n').slice(0, 8)].join('\n    ');
}

/** Tests that wait for a program name the command that brings it. */
function installable({ testResults }) {
  const waiting = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ title }) => /^(.*\(apt-get [^)]*\))/.exec(title)?.[1])
    .filter((words) => words !== undefined);
  return waiting.length === 0 ? {} : { why: `not tested: ${waiting.join('; ')}` };
}

function heading(name) {
  console.log(`\n── ${name}`);
}

rmSync(join(root, 'dist', 'myelint.vsix'), { force: true }); // never test an older one
const outcomes = [
  await step('build', 'build'),
  await unitTests(),
  await step('package', 'package'),
  ...(await testInVscode()),
];

heading('summary');
for (const { name, passed, failed, skipped, why, faults = [] } of outcomes) {
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const line of faults) console.log(`  ${line}`);
  if (why !== undefined) console.log(`  ${why}`);
}
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') === 0 ? 0 : 1);
