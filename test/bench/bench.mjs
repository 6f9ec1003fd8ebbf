// npm run bench [-- --quick]
// Measures Myelint beside the linters that writers use, on the same texts in the same run, and writes
// RESULTS.md. It installs them beside this file the first time. --quick leaves out the largest texts
// and writes nothing.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import prettier from 'prettier';
import { bundledKnowledge } from '../../scripts/bundled-knowledge.mjs';
import { installMissing } from '../../scripts/install-missing.mjs';
import { run } from '../../scripts/processes.mjs';
import { folderScan, serverStart } from './folder.mjs';
import { keystrokes } from './keystrokes.mjs';
import { wholeChecks } from './whole.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'out', 'bench');
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
// All together in less than twenty minutes.
const effort = values.quick
  ? { enough: 1_000, limit: 20_000, largest: 100_000, runs: 3 }
  : { enough: 3_000, limit: 45_000, largest: 5_000_000, runs: 7 };
/** How many processes wanted a processor in the minute before; Windows tells zero. */
const [load = 0] = loadavg();

await installMissing(fileURLToPath(new URL('.', import.meta.url)));
const [server, cli, core] = ['server', 'cli', 'core'].map((name) => join(out, `${name}.cjs`));
await build();

const sections = [
  `## The whole check of one text

Each linter runs as a library in a process of its own, warm, and sees every text for the first time.
A cell is median, 95th percentile and the median against that of Myelint.`,
  await wholeChecks(effort),
  `## From a key to its diagnostics

The built server over standard streams: from sending a change until the diagnostics of that version
have come. Median, 95th percentile. The other linters check the whole text again after each change:
compare the tables above.`,
  await keystrokes({ server, ...effort }),
  `## A folder of 10,000 notes that name no disease

Two kilobytes a note, the files in the system's cache. grep looks for every name of every disease that
Myelint knows.`,
  await folderScan({ cli, core, ...effort }),
  '## Start and memory',
  await serverStart({ server, ...effort }),
];
const head = `# What was measured

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. ${machine()} Times are wall time.${others()}`;
const report = await prettier.format([head, ...sections].join('\n\n'), { parser: 'markdown' });
console.log(report);
if (!values.quick) writeFileSync(new URL('RESULTS.md', import.meta.url), report);

/** The doors as they are packed, and the core as a library. */
async function build() {
  const args = [join(root, 'esbuild.mjs'), 'server', 'cli', '--production', `--outdir=${out}`];
  if ((await run(process.execPath, args)) !== 0) throw new Error('the build failed');
  await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents: `export * from './server/src/core/index.ts'; export { bundledKnowledge } from 'knowledge:bundled';`,
      resolveDir: root,
    },
    outfile: core,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    logLevel: 'error',
    plugins: [bundledKnowledge(join(root, 'knowledge'))],
  });
}

/** A warning where others were at work, which this run cannot tell from its own work later on. */
function others() {
  if (load < 0.3 * cpus().length) return '';
  return `

**The machine was shared**: when the run began, ${load.toFixed(1)} processes wanted its ${cpus().length} processors. Run it again
on a machine at rest before you quote a figure.`;
}

function machine() {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${model}, ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}.`;
}
