import type { Span } from '../model.ts';

/** An instruction to the linter in an HTML comment. */
export interface Directive {
  readonly verb: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';
  /** The rules it names; none means all. */
  readonly rules: readonly string[];
  readonly span: Span;
}

/** Reads the directives in one stretch of HTML; `at` is its offset in the source. */
export function readDirectives(html: string, at: number): Directive[] {
  return [...html.matchAll(DIRECTIVE)].map((match) => ({
    verb: match[1] as Directive['verb'],
    // A reason may follow the rules after ` -- `.
    rules: (match[2] ?? '').split(/\s--\s/, 1)[0]?.match(/[^\s,]+/g) ?? [],
    span: { start: at + match.index, end: at + match.index + match[0].length },
  }));
}

const DIRECTIVE =
  /<!--\s*myelint-(disable-next-line|disable-line|disable-file|disable|enable)(?=[\s-])([^>]*?)-->/g;
