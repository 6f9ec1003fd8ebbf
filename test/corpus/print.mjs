// What `npm run score` prints.
import { figures, macro, tally } from './tally.mjs';

/** Tables by set, rule and tag, with macro figures under each, and the total. */
export function printFigures(outcomes, { everyTag, seconds }) {
  const sets = tally(outcomes, ({ set }) => [set]);
  const rules = tally(outcomes, (_, rule) => [rule]);
  const tags = tally(outcomes, ({ tags }) => new Set(tags));
  table('set', byName(sets));
  macroRow('mean of sets', [...sets.values()]);
  table('rule', byName(rules));
  macroRow('mean of rules', [...rules.values()]);
  const erring = [...tags].sort(([, a], [, b]) => b.fp + b.fn - a.fp - a.fn);
  if (everyTag) table('tag', byName(tags));
  else table('tag, most errors first', erring.slice(0, MOST_TAGS));
  const frequent = [...tags.values()].filter(({ tp, fn }) => tp + fn >= FREQUENT);
  macroRow(`mean of tags with ${FREQUENT} labels`, frequent);

  const [total] = tally(outcomes, () => ['all items']).values();
  table('total', [['all items', total ?? { tp: 0, fp: 0, fn: 0 }]]);
  const right = outcomes.filter(isRight).length;
  console.log(`\n${right} of ${outcomes.length} items wholly right, ${seconds.toFixed(1)} s`);
}

/** Each item that has an error, its text and what was missed or wrongly found in it. */
export function printWrong(outcomes) {
  for (const outcome of outcomes) {
    if (isRight(outcome)) continue;
    const { item, missed, wrong } = outcome;
    console.log(`\n${item.set} ${item.id} [${item.tags.join(', ')}]`);
    console.log(item.text.replace(/\r\n?/g, '\n').replace(/^/gm, '  | '));
    const quote = ({ rule, span }) =>
      `${rule}: ${JSON.stringify(item.text.slice(span.start, span.end))}`;
    for (const label of missed) console.log(`  missed ${quote(label)}`);
    for (const finding of wrong) console.log(`  wrong ${quote(finding)}`);
  }
}

/** Enough tags to see where the errors are. */
const MOST_TAGS = 15;
/** A tag with fewer labels says little. */
const FREQUENT = 5;
const NAME = 30;

function isRight({ missed, wrong }) {
  return missed.length + wrong.length === 0;
}

function byName(counts) {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function table(name, rows) {
  if (rows.length === 0) return;
  console.log(`\n${name.padEnd(NAME)}    tp    fp    fn   precision  recall      f1`);
  for (const [key, count] of rows) {
    const counts = [count.tp, count.fp, count.fn].map((value) => String(value).padStart(6));
    console.log(`${key.padEnd(NAME)}${counts.join('')}   ${percents(figures(count))}`);
  }
}

function macroRow(name, counts) {
  if (counts.length === 0) return;
  console.log(`${name.padEnd(NAME + 18)}   ${percents(macro(counts))}`);
}

function percents({ precision, recall, f1 }) {
  const one = (ratio) => (Number.isNaN(ratio) ? '–' : (100 * ratio).toFixed(1));
  return `${one(precision).padStart(9)}${one(recall).padStart(8)}${one(f1).padStart(8)}`;
}
