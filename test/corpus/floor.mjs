// The floor: scores that a change may raise and must not lower. It is kept in floor.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { figures, tally } from './tally.mjs';

const file = new URL('floor.json', import.meta.url);

/** `{ sets: { NAME: { precision, recall, f1 } }, rules: { ID: f1 } }`, in per cent rounded down. */
export function readFloor() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function writeFloor(floor) {
  writeFileSync(file, `${JSON.stringify(floor, null, 2)}\n`);
}

/** The floor that these outcomes would make. */
export function floorOf(outcomes) {
  const counts = tally(outcomes, ({ set }) => [set]);
  const names = new Set(outcomes.map(({ item }) => item.set));
  const sets = [...names].map((set) => [set, counts.get(set) ?? { tp: 0, fp: 0, fn: 0 }]);
  const rules = tally(outcomes, (_, rule) => [rule]);
  return {
    sets: inOrder(sets, (count) => {
      const { precision, recall, f1 } = figures(count);
      return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
    }),
    rules: inOrder(rules, (count) => percent(figures(count).f1)),
  };
}

/** One sentence for each figure that has fallen below the floor, and for each set that has none. */
export function fallsBelow(floor, outcomes) {
  // A rule's floor is over the sets that the floor names: a new, harder set must not look like a fall.
  const now = floorOf(outcomes.filter(({ item }) => item.set in floor.sets));
  const falls = [];
  const compare = (what, least, value) => {
    if (!(value >= least)) falls.push(`${what} fell from ${least} to ${value ?? 'nothing'}`);
  };
  for (const [set, least] of Object.entries(floor.sets)) {
    for (const key of ['precision', 'recall', 'f1']) {
      compare(`${set}: ${key}`, least[key], now.sets[set]?.[key]);
    }
  }
  for (const [rule, least] of Object.entries(floor.rules)) {
    compare(`${rule}: f1`, least, now.rules[rule]);
  }
  return falls;
}

/** The sets that the floor does not know yet. */
export function setsWithoutFloor(floor, outcomes) {
  return [...new Set(outcomes.map(({ item }) => item.set))].filter((set) => !(set in floor.sets));
}

function inOrder(counts, value) {
  return Object.fromEntries(
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [key, value(count)]),
  );
}

/** Per cent with one decimal, rounded down, so that a floor never lies above what was reached. */
function percent(ratio) {
  return Number.isNaN(ratio) ? 0 : Math.floor(ratio * 1000) / 10;
}
