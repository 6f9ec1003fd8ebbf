import { setImmediate } from 'node:timers/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Corrected } from '../../../server/src/core/index.ts';
import { applyEdits, joinEdits } from '../../../server/src/core/text/edits.ts';
import { checker } from '../../lsp/knowledge.ts';

const FALSE = 'ALS is a demyelinating disease';

/** Everything that is safe to correct in a text. */
function corrected(text: string, rule?: string): Corrected {
  const steps = checker.fixAll(checker.analyze(text, DEFAULT_SETTINGS), DEFAULT_SETTINGS, rule);
  for (;;) {
    const step: IteratorResult<void, Corrected> = steps.next();
    if (step.done) return step.value;
  }
}

describe('fixing all', () => {
  test('numbers the footnotes as they come, and cites a work by the note it has', () => {
    const { analysis, fixes } = corrected(
      `${FALSE}.\n\nThe primary lesion of ALS is loss of myelin.\n\n${FALSE} of the brain.\n`,
    );
    expect(fixes.length).toBe(2);
    const text = analysis.text.replace(/^(\[\^\d\]: \w+).*$/gm, '$1 …');
    expect(text).toMatchInlineSnapshot(`
      "ALS is a neurodegenerative disease[^1].

      The primary lesion of ALS is loss of myelin.

      ALS is a neurodegenerative disease of the brain[^1].

      [^1]: Hardiman …
      "
    `);
  });

  test('corrects one rule where one is asked for', () => {
    const text = `${FALSE}.\n\nThe primary lesion of ALS is loss of myelin.\n`;
    const { analysis } = corrected(text, 'als-demyelinating-disease');
    expect(analysis.findings.map(({ rule }) => rule)).toEqual(['als-myelin-pathology']);
    expect(analysis.text).toContain('The primary lesion of ALS is loss of myelin.');
  });

  test('leaves alone what wants a reader', () => {
    const text = 'Interferon beta slows ALS.\n\nThe mean survival in ALS is ten years.\n';
    expect(corrected(text)).toMatchObject({ analysis: { text }, fixes: [], edits: [] });
  });

  test('leaves a text that is right as it is', () => {
    expect(corrected('ALS is not a demyelinating disease.\n').edits).toEqual([]);
  });
});

/** Of the labelled documents every sixth, which is enough here: their fixes are tried one by one elsewhere. */
const corpus = new URL('../../corpus/', import.meta.url);
const documents = readdirSync(fileURLToPath(corpus))
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, corpus), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .filter((_, index) => index % 6 === 0)
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

test('in labelled documents what is corrected is gone, nothing is new, and a second time changes nothing', async () => {
  const wrong: string[] = [];
  let fixed = 0;
  for (const text of documents) {
    await setImmediate(); // the runner is asked for news meanwhile
    const before = checker.analyze(text, DEFAULT_SETTINGS).findings;
    const { analysis, fixes, edits } = corrected(text);
    fixed += fixes.length;
    const rules = before.map(({ rule }) => rule);
    const isSound =
      applyEdits(text, edits) === analysis.text &&
      analysis.findings.length === before.length - fixes.length &&
      analysis.findings.every(({ rule }) => rules.includes(rule)) &&
      corrected(analysis.text).edits.length === 0;
    if (!isSound) wrong.push(text);
  }
  expect(wrong).toEqual([]);
  expect(fixed).toBeGreaterThan(10);
}, 600_000);

test('two lists of edits joined do what they do one after the other', () => {
  const listOf = (length: number) =>
    fc.uniqueArray(fc.nat(length), { maxLength: 8 }).chain((places) =>
      fc.array(fc.string({ maxLength: 4 }), { minLength: 4, maxLength: 4 }).map((texts) => {
        const sorted = places.toSorted((a, b) => a - b);
        return Array.from({ length: sorted.length >> 1 }, (_, index) => ({
          span: { start: sorted[2 * index] ?? 0, end: sorted[2 * index + 1] ?? 0 },
          newText: texts[index] ?? '',
        }));
      }),
    );
  const cases = fc.string({ maxLength: 30 }).chain((text) =>
    listOf(text.length).chain((first) => {
      const after = applyEdits(text, first);
      return listOf(after.length).map((second) => ({ text, first, after, second }));
    }),
  );
  fc.assert(
    fc.property(cases, ({ text, first, after, second }) => {
      const joined = joinEdits(text.length, first, second);
      expect(applyEdits(text, joined)).toBe(applyEdits(after, second));
    }),
    { seed: 5, numRuns: 1000 },
  );
});
