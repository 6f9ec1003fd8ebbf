// Holds findings against labels, and counts.

/**
 * The errors of one item: `{ hits, missed, wrong }`. A finding hits a label of its rule that it
 * overlaps, each label once. A finding that overlaps an `either` counts neither way.
 */
export function compare(item, findings) {
  const left = [...findings];
  const hits = [];
  const missed = [];
  for (const label of item.expect) {
    const index = left.findIndex(
      ({ rule, span }) => rule === label.rule && overlaps(span, label.span),
    );
    if (index < 0) missed.push(label);
    else hits.push(...left.splice(index, 1));
  }
  const wrong = left.filter(({ span }) => !item.either.some((label) => overlaps(span, label.span)));
  return { hits, missed, wrong };
}

/** Counts the outcomes of items under each of the names that `keys` gives for an item's finding. */
export function tally(outcomes, keys) {
  const counts = new Map();
  const add = (item, { rule }, kind) => {
    for (const key of keys(item, rule)) {
      const count = counts.get(key) ?? { tp: 0, fp: 0, fn: 0 };
      counts.set(key, { ...count, [kind]: count[kind] + 1 });
    }
  };
  for (const { item, hits, missed, wrong } of outcomes) {
    for (const finding of hits) add(item, finding, 'tp');
    for (const label of missed) add(item, label, 'fn');
    for (const finding of wrong) add(item, finding, 'fp');
  }
  return counts;
}

/** Precision, recall and F1 of a count, from 0 to 1; NaN where there was nothing to find. */
export function figures({ tp, fp, fn }) {
  return { precision: tp / (tp + fp), recall: tp / (tp + fn), f1: (2 * tp) / (2 * tp + fp + fn) };
}

/** The mean of each figure over several counts, so that a rare one weighs as much as a common one. */
export function macro(counts) {
  const all = counts.map(figures);
  const mean = (key) => {
    const values = all.map((one) => one[key]).filter((value) => !Number.isNaN(value));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
