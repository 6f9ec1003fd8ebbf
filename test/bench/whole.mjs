// The whole check of one text, by each linter in a process of its own, one after the other.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { duration, summary, table } from './figures.mjs';
import { LINTERS, versionOf } from './linters.mjs';

const WORKER = fileURLToPath(new URL('whole-worker.mjs', import.meta.url));
const SIZES = { '5 KB': 5_000, '50 KB': 50_000, '500 KB': 500_000, '5 MB': 5_000_000 };

/**
 * @param {{ enough: number, limit: number, largest: number }} options milliseconds that the checks
 *   of one text may take together, milliseconds that a linter may take for one text, and bytes
 * @returns {Promise<string>} Markdown
 */
export async function wholeChecks({ enough, limit, largest }) {
  const sizes = Object.entries(SIZES).filter(([, bytes]) => bytes <= largest);
  const results = {};
  for (const linter of Object.keys(LINTERS)) {
    process.stderr.write(`whole check: ${linter}\n`);
    results[linter] = await measure(linter, sizes, enough, limit);
  }
  const sections = ['dense', 'sparse'].map((kind) => tableOf(kind, sizes, results, limit));
  return [...sections, startTable(results)].join('\n\n');
}

/** What a linter tells of every text. One that takes too long for a text goes on with the next, afresh. */
async function measure(linter, sizes, enough, limit) {
  const result = { cells: {} };
  // Small texts first: a linter that fails at the larger ones has then told of these.
  let left = sizes.flatMap(([, bytes]) => [`dense:${bytes}`, `sparse:${bytes}`]);
  while (left.length > 0 && result.ended !== 'failed') {
    await measureOnce(linter, left, result, enough, limit);
    const [, ...after] = left.filter((cell) => !(cell in result.cells)); // the first took too long
    left = after;
  }
  return result;
}

/** Adds to a result what the linter's process tells before it ends, or is ended since it takes too long. */
function measureOnce(linter, cells, result, enough, limit) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = fork(WORKER, [linter, String(enough), ...cells], { execArgv: [] });
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), limit);
    };
    wait();
    child.on('message', ({ started, cell, times, memory }) => {
      wait();
      if (started) result.start ??= performance.now() - start;
      if (cell) result.cells[cell] = summary(times);
      if (memory && result.ended === undefined) result.memory = memory;
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code !== 0) result.ended = code === null ? `> ${duration(limit)}` : 'failed';
      resolve();
    });
  });
}

function tableOf(kind, sizes, results, limit) {
  const own = results.Myelint.cells;
  const rows = Object.entries(results).map(([linter, { cells, ended }]) => [
    `${linter} ${versionOf(linter)}`,
    ...sizes.map(([, bytes]) => {
      const cell = cells[`${kind}:${bytes}`];
      const ours = own[`${kind}:${bytes}`];
      if (!cell) return ended === 'failed' ? 'failed' : `> ${duration(limit)}`;
      const ratio = linter === 'Myelint' || !ours ? '' : ` (${times(cell.median / ours.median)})`;
      return `${duration(cell.median)}, ${duration(cell.p95)}${ratio}`;
    }),
  ]);
  const what =
    kind === 'dense'
      ? 'Dense: every paragraph speaks of ALS and myelin'
      : 'Sparse: one paragraph in fifty speaks of ALS';
  return `### ${what}\n\n${table([['Linter', ...sizes.map(([name]) => name)], ...rows])}`;
}

function startTable(results) {
  const rows = Object.entries(results).map(([linter, { start, memory }]) => [
    `${linter} ${versionOf(linter)}`,
    start === undefined ? 'failed' : duration(start),
    memory === undefined ? 'not known' : `${Math.round(memory / 1e6)} MB`,
  ]);
  const head = ['Linter', 'process start to first answer', 'memory after all texts'];
  return `### Cold start as a library, and memory\n\n${table([head, ...rows])}`;
}

function times(ratio) {
  return `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)} ×`;
}
