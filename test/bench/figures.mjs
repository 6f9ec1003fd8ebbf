// What is made of many measurements.

/** The middle and the nearly worst of some numbers, and how many there were. */
export function summary(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}

/** Milliseconds as people say them. */
export function duration(milliseconds) {
  if (milliseconds >= 9_950) return `${(milliseconds / 1000).toFixed(0)} s`;
  if (milliseconds >= 995) return `${(milliseconds / 1000).toFixed(1)} s`;
  if (milliseconds >= 9.95) return `${milliseconds.toFixed(0)} ms`;
  return `${milliseconds.toFixed(milliseconds < 0.995 ? 2 : 1)} ms`;
}

/** A Markdown table; its first row is the head. */
export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:')))]
    .concat(rows.map(line))
    .join('\n');
}
