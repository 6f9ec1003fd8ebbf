import type { Span } from '../model.ts';

/** An instruction to the linter in an HTML comment. */
export interface Directive {
  readonly verb: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';
  /** The rules it names; none means all. */
  readonly rules: readonly string[];
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
    const close = html.indexOf('-->', opening.lastIndex);
    if (close < 0) break;
    // A reason may follow the rules after ` -- `.
    const body = html.slice(opening.lastIndex, close);
    const [rules = ''] = body.split(/\s--(?:\s|$)/, 1);
    found.push({
      verb: match[1] as Directive['verb'],
      rules: rules.match(/[^\s,]+/g) ?? [],
      reason: body.slice(rules.length).replace(/^\s--/, '').trim(),
      span: { start: at + match.index, end: at + close + 3 },
    });
    opening.lastIndex = close + 3;
  }
  return found;
}

const OPENING =
  /<!--\s*myelint-(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|-->)/g;
