import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

/** The rules that a text breaks. */
export function brokenBy(text: string): string[] {
  return checker.analyze(text, DEFAULT_SETTINGS).findings.map(({ rule }) => rule);
}

/** Each text makes one finding, of this rule. */
export function flags(rule: string, texts: readonly string[]): void {
  test.each(texts)('flagged: %s', (text) => {
    expect(brokenBy(text)).toEqual([rule]);
  });
}

/** None of the texts makes any finding. */
export function isSilentOn(texts: readonly string[]): void {
  test.each(texts)('silent: %s', (text) => {
    expect(brokenBy(text)).toEqual([]);
  });
}
