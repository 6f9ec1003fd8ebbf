import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'vitest';
import { DEFAULT_SETTINGS, type Finding, type Fix } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

/** A document of the labelled sets, or an example of a fact. */
export interface Item {
  readonly name: string;
  readonly text: string;
}

export const settings = { ...DEFAULT_SETTINGS, citationStyle: 'auto' } as const;

/** The items of labelled sets that hold a finding; every so manieth, since each fix is checked again. */
export function labelled(sets: readonly string[], every: number): Item[] {
  return sets.flatMap(read).filter((_, index) => index % every === 0);
}

function read(set: string): Item[] {
  return readFileSync(new URL(`../../corpus/${set}.jsonl`, import.meta.url), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { id: string; text: string; expect?: unknown[] })
    .filter(({ expect: wanted }) => (wanted?.length ?? 0) > 0)
    .map(({ id, text }) => ({ name: id, text }));
}

/**
 * Corrects each finding of the items by its preferred fix and holds the text after it against the
 * one before: the finding is gone, none is new, and nothing outside the edits has moved. Prints
 * and returns the share of findings that have such a fix.
 */
export async function correctAll(name: string, items: readonly Item[]): Promise<number> {
  let found = 0;
  let preferred = 0;
  for (const { name: id, text } of items) {
    await setImmediate(); // the runner is asked for news meanwhile
    const analysis = checker.analyze(text, settings);
    for (const finding of analysis.findings) {
      found++;
      const all = checker.fixes(analysis, finding, settings).filter((fix) => fix.preferred);
      expect(all.length, id).toBeLessThanOrEqual(1);
      for (const fix of all) {
        preferred++;
        expect(isApart(text, fix), `${id}: ${fix.title}`).toBe(true);
        const after = checker.analyze(applied(text, fix), settings).findings;
        const others = analysis.findings.filter((other) => other !== finding);
        expect(surplus(after, others), `${id}: ${fix.title}`).toEqual([]);
      }
    }
  }
  const share = preferred / found;
  console.log(
    `${name}: ${preferred} of ${found} findings have a preferred fix (${(100 * share).toFixed(1)} %).`,
  );
  return share;
}

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

/** The text as a fix leaves it. */
export function applied(text: string, { edits }: Fix): string {
  return edits.reduceRight(
    (left, { span, newText }) => left.slice(0, span.start) + newText + left.slice(span.end),
    text,
  );
}

/** Edits are ordered, apart and inside the text; what stands between them stays as it is. */
function isApart(text: string, fix: Fix): boolean {
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
