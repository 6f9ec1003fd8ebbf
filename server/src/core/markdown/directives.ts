import type { Span } from '../model.ts';

export const VERBS = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
] as const;
export type Verb = (typeof VERBS)[number];

/** An instruction to the linter in an HTML comment. */
export interface Directive {
  /** Undefined for a word that is none of ours. */
  readonly verb: Verb | undefined;
  /** The rules it names; none means all. */
  readonly rules: readonly string[];
  /** Where each of them stands. */
  readonly places: readonly Span[];
  /** What the writer gives as the reason; may be empty. */
  readonly reason: string;
  /** The whole comment. */
  readonly span: Span;
}

/** Reads the directives in one stretch of HTML; `at` is its offset in the source. */
export function readDirectives(html: string, at: number): Directive[] {
  const found: Directive[] = [];
  const opening = new RegExp(OPENING);
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const [, word] = match;
    const close = html.indexOf('-->', opening.lastIndex);
    if (close < 0) break;
    // A reason may follow the rules after ` -- `.
    const body = html.slice(opening.lastIndex, close);
    const [rules = ''] = body.split(/\s--(?:\s|$)/, 1);
    const start = at + opening.lastIndex;
    const named = [...rules.matchAll(/[^\s,]+/g)];
    found.push({
      verb: VERBS.find((verb) => verb === word),
      rules: named.map(([rule]) => rule),
      places: named.map(({ 0: rule, index }) => ({
        start: start + index,
        end: start + index + rule.length,
      })),
      reason: body.slice(rules.length).replace(/^\s--/, '').trim(),
      span: { start: at + match.index, end: at + close + 3 },
    });
    opening.lastIndex = close + 3;
  }
  return found;
}

const OPENING = /<!--\s*myelint-([\w-]*\w)(?=\s|-->)/g;
