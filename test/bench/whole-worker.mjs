// One linter in a process of its own: tells its parent of its first check, of each later one, and at
// the end how much memory it came to hold.
//   node whole-worker.mjs LINTER ENOUGH KIND:BYTES …
import { LINTERS } from './linters.mjs';
import { noteOf } from './texts.mjs';

const [linter, enough, ...cells] = process.argv.slice(2);
const FEWEST = 1;
const MOST = 25;

/** Sixty words, as a first check has them. */
const FIRST = noteOf('sparse', 400, 1);

const check = await LINTERS[linter]();
await check(FIRST);
process.send({ started: true });

for (const cell of cells) {
  const [kind, size] = cell.split(':');
  // A text that was not seen before each time, for nobody checks the same text twice.
  await check(noteOf(kind, Math.min(Number(size), 50_000), 2));
  const times = [];
  let spent = 0;
  for (
    let seed = 3;
    times.length < FEWEST || (spent < Number(enough) && times.length < MOST);
    seed++
  ) {
    const text = noteOf(kind, Number(size), seed);
    const start = performance.now();
    const found = await check(text);
    const time = performance.now() - start;
    if (!Number.isInteger(found)) throw new Error(`${linter} answered ${found}`);
    times.push(time);
    spent += time;
  }
  process.send({ cell, times });
}
process.send({ memory: process.resourceUsage().maxRSS * 1024 });
process.disconnect();
