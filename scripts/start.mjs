// `npm start`: builds, checks the sample note in the terminal, then opens VS Code on it.
// `npm start -- --no-open` stops after the check.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { npm, run } from './processes.mjs';
import { openDesktop, openDownloaded } from './open-desktop.mjs';
import { openServed } from './open-served.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const vsix = join(root, 'dist', 'myelint.vsix');
const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });

await must('run', 'build', '--silent');
// A copy, so that trying the quick fixes changes nothing in the project.
const folder = join(root, 'out', 'sample');
const note = join(folder, 'sample.md');
mkdirSync(folder, { recursive: true });
copyFileSync(join(root, 'client', 'walkthrough', 'sample.md'), note);

console.log('\nmyelint check out/sample/sample.md\n');
const cli = join(root, 'dist', 'cli.cjs');
const code = await run(process.execPath, [cli, 'check', join('out', 'sample', 'sample.md')], {
  cwd: root,
});
if (code > 1) process.exit(code); // 1 says that there are findings, as there should be

if (!values['no-open'] && !(await open())) {
  await must('run', 'package', '--silent');
  console.log(`\nNo VS Code could be opened here. In yours, install ${vsix}`);
  console.log('(Extensions view, "...", Install from VSIX) and open out/sample/sample.md.');
}

/** The first VS Code that can be had: the desktop's, a downloaded one, one from npm packages. */
async function open() {
  const sample = { root, folder, note };
  if (await openDesktop(sample)) return true;
  if (await openDownloaded(sample)) return true;
  return openServed({ ...sample, pack: () => must('run', 'package', '--silent').then(() => vsix) });
}

async function must(...args) {
  const failed = await npm(args, { cwd: root });
  if (failed !== 0) process.exit(failed);
}
