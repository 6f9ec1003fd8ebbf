// A folder of 10,000 notes that say nothing of our diseases: Myelint, and grep for the same names.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../scripts/programs.mjs';
import { startEditor } from './editor.mjs';
import { duration, summary, table } from './figures.mjs';
import { noteOf } from './texts.mjs';

const MEMORY = fileURLToPath(new URL('report-memory.cjs', import.meta.url));

/** @returns {Promise<string>} Markdown */
export async function folderScan({ cli, core, runs }) {
  // Beside no .gitignore, which would have Myelint look away.
  const folder = mkdtempSync(join(tmpdir(), 'myelint-bench-'));
  writeNotes(folder, 10_000);
  const pattern = namesIn(createRequire(import.meta.url)(core));
  const programs = [['Myelint', process.execPath, ['--require', MEMORY, cli, 'check', folder]]];
  const grep = findProgram('grep');
  if (grep) programs.unshift(['grep -rliE', grep, ['-rliE', pattern, folder]]);
  const rows = [];
  let first;
  for (const [name, program, args] of programs) {
    process.stderr.write(`folder: ${name}\n`);
    await run(program, args); // so that every program finds the files in the system's cache
    const outcomes = [];
    for (let count = 0; count < runs; count++) outcomes.push(await run(program, args));
    const { median, p95 } = summary(outcomes.map(({ time }) => time));
    first ??= median;
    const memory = outcomes[0].memory;
    rows.push([
      name,
      duration(median),
      duration(p95),
      name === 'Myelint' && grep ? `${(median / first).toFixed(1)} ×` : '1 ×',
      memory > 0 ? `${Math.round(memory / 1e6)} MB` : '',
    ]);
  }
  rmSync(folder, { recursive: true });
  return table([['Program', 'median', 'p95', 'against grep', 'memory'], ...rows]);
}

/** Process start to the first diagnostics, and what the server holds with 1,000 notes open. */
export async function serverStart({ server, runs }) {
  const times = [];
  for (let count = 0; count < runs; count++) {
    const start = performance.now();
    const editor = await startEditor(server);
    await editor.open('untitled:note.md', 'ALS is a demyelinating disease.\n');
    times.push(performance.now() - start);
    await editor.end();
  }
  const memoryOf = async (count) => {
    const editor = await startEditor(server);
    for (let seed = 1; seed <= count; seed++)
      await editor.open(`untitled:note-${seed}.md`, noteOf('sparse', 2_500, seed));
    return `${Math.round((await editor.end()) / 1e6)} MB`;
  };
  const { median, p95 } = summary(times);
  return table([
    ['The server', 'median', 'p95'],
    ['process start to first diagnostics', duration(median), duration(p95)],
    ['memory with one note open', await memoryOf(1), ''],
    ['memory with 1,000 notes open and checked', await memoryOf(1000), ''],
  ]);
}

function writeNotes(folder, count) {
  for (let index = 0; index < count; index++) {
    const room = join(folder, String(Math.floor(index / 100)));
    if (index % 100 === 0) mkdirSync(room, { recursive: true });
    writeFileSync(join(room, `${index}.md`), noteOf('silent', 2_000, index + 1));
  }
}

/** Every name of every disease that Myelint knows, as grep takes them. */
function namesIn({ bundledKnowledge }) {
  const diseases = [...bundledKnowledge().concepts.values()].filter(
    ({ kind }) => kind === 'disease',
  );
  const names = diseases.flatMap(({ names }) => names.map((name) => name.toLowerCase()));
  return [...new Set(names)]
    .sort()
    .map((name) => `\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`)
    .join('|');
}

function run(program, args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    let memory = '';
    child.stdio[3].on('data', (part) => (memory += part));
    child.on('error', reject);
    let time = NaN;
    child.on('exit', () => (time = performance.now() - start));
    child.on('close', () => resolve({ time, memory: Number(memory) }));
  });
}
