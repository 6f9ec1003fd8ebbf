import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Finding, type Fix } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

/**
 * The fixes of every flagged example of a fact and of every labelled item: applied and checked
 * again the finding is gone, none is new, and nothing outside the edits has moved.
 */
const settings = { ...DEFAULT_SETTINGS, citationStyle: 'auto' } as const;

interface Item {
  readonly name: string;
  readonly text: string;
}

const examples: Item[] = [...checker.knowledge.facts.values()].flatMap(({ id, examples: all }) =>
  all
    .filter(({ kind }) => kind === 'flagged')
    .map(({ text, line }) => ({ name: `${id}:${line}`, text })),
);

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const labelled: Item[] = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .flatMap((file) => read(join(corpus, file)))
      // A third of them, for each fix is checked again.
      .filter((_, index) => index % 3 === 0)
  : [];

function read(path: string): Item[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { id: string; text: string; expect?: unknown[] })
    .filter(({ expect: wanted }) => (wanted?.length ?? 0) > 0)
    .map(({ id, text }) => ({ name: id, text }));
}

describe.each([
  { set: 'the flagged examples', items: examples, floor: 0.85 },
  { set: 'the labelled sets', items: labelled, floor: 0.35 },
])('$set', ({ set, items, floor }) => {
  it.runIf(items.length > 0)(
    'are corrected, and a fair share by a preferred fix',
    async () => {
      let found = 0;
      let preferred = 0;
      for (const { name, text } of items) {
        await setImmediate(); // the runner is asked for news meanwhile
        const analysis = checker.analyze(text, settings);
        for (const finding of analysis.findings) {
          const fixes = checker.fixes(analysis, finding, settings);
          found++;
          expect(fixes.filter((fix) => fix.preferred).length, name).toBeLessThanOrEqual(1);
          if (fixes.some((fix) => fix.preferred)) preferred++;
          for (const fix of fixes.filter(({ preferred: best }) => best)) {
            expect(outside(text, fix), `${name}: ${fix.title}`).toBe(true);
            const after = checker.analyze(applied(text, fix), settings).findings;
            const others = analysis.findings.filter((other) => other !== finding);
            expect(surplus(after, others), `${name}: ${fix.title}`).toEqual([]);
          }
        }
      }
      const share = preferred / found;
      console.log(
        `${set}: ${preferred} of ${found} findings have a preferred fix (${(100 * share).toFixed(1)} %).`,
      );
      expect(share).toBeGreaterThanOrEqual(floor);
    },
    600_000,
  );
});

/** Rules that are found more often than before. */
function surplus(after: readonly Finding[], before: readonly Finding[]): string[] {
  const left = before.map(({ rule }) => rule);
  return after.flatMap(({ rule }) => {
    const at = left.indexOf(rule);
    if (at < 0) return [rule];
    left.splice(at, 1);
    return [];
  });
}

function applied(text: string, { edits }: Fix): string {
  return [...edits]
    .reverse()
    .reduce(
      (left, { span, newText }) => left.slice(0, span.start) + newText + left.slice(span.end),
      text,
    );
}

/** Edits are ordered, apart and inside the text; what stands between them stays as it is. */
function outside(text: string, fix: Fix): boolean {
  const after = applied(text, fix);
  let old = 0;
  let now = 0;
  for (const { span, newText } of fix.edits) {
    if (span.start < old || span.end < span.start || span.end > text.length) return false;
    const kept = span.start - old;
    if (text.slice(old, span.start) !== after.slice(now, now + kept)) return false;
    if (after.slice(now + kept, now + kept + newText.length) !== newText) return false;
    now += kept + newText.length;
    old = span.end;
  }
  return text.slice(old) === after.slice(now);
}
