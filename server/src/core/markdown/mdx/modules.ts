import type { Span } from '../../model.ts';
import { lines } from '../plain.ts';

/**
 * The imports and exports of an MDX source. One begins a block at the margin, and ends at a blank line at
 * which no bracket of it is open.
 */
export function modulesIn(source: string): Span[] {
  if (!/^(?:im|ex)port/m.test(source)) return [];
  const found: Span[] = [];
  let fence: string | undefined;
  let isFresh = true;
  let until = 0;
  const all = lines(source);
  for (const [at, { start, end }] of all.entries()) {
    if (start < until) continue;
    const line = source.slice(start, end).trimEnd();
    const [, mark] = FENCE.exec(line) ?? [];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) {
      fence = mark;
    } else if (isFresh && MODULE.test(line)) {
      until = endOfModule(source, all.slice(at));
      found.push({ start, end: until });
    }
    isFresh = line === '' || until > start;
  }
  return found;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Prose may begin with the same words. */
const MODULE =
  /^(?:import(?:\s*["'*{]|\s+[\w$]+\s*,|\s+(?:type\s+)?[\w$*{][^"']*\sfrom\s*["'])|export(?:\s+(?:default|const|let|var|function|class|async|type|interface|enum)\s|\s*[{*]))/;

function endOfModule(source: string, rest: readonly Span[]): number {
  let first: number | undefined;
  let depth = 0;
  for (const { start, end } of rest) {
    const line = source.slice(start, end);
    if (line.trim() === '') {
      if (depth <= 0) return start;
      first ??= start;
    }
    for (const [bracket] of line.replace(QUOTED, '').matchAll(/[()[\]{}]/g))
      depth += '([{'.includes(bracket) ? 1 : -1;
  }
  return depth > 0 && first !== undefined ? first : source.length;
}

/** Text and comments in code, on one line. */
const QUOTED = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|\/\/.*/g;
