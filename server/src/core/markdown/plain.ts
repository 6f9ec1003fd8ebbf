import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Span } from '../model.ts';

/**
 * Plain text with an exact way back to the source. The segments tile the text; a segment as long
 * as its source maps unit by unit, any other (an entity, a placeholder) maps as a whole.
 */
export interface Plain {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** A stretch of plain text, `at` its offset there, and where it came from. */
export interface Segment {
  readonly at: number;
  readonly length: number;
  readonly source: Span;
}

/** Stands for what is not prose: code, math, an image. Never part of a word. */
export const PLACEHOLDER = '\uFFFC';

export const EMPTY: Plain = { text: '', segments: [] };

/** Text that stands in the source as it is. */
export function verbatim(source: string, span: Span): Plain {
  return piece(source.slice(span.start, span.end), span);
}

/** Text that stands for a stretch of the source as a whole. */
export function piece(text: string, source: Span): Plain {
  return text === '' ? EMPTY : { text, segments: [{ at: 0, length: text.length, source }] };
}

export function join(parts: readonly Plain[]): Plain {
  let text = '';
  const segments: Segment[] = [];
  for (const part of parts) {
    for (const segment of part.segments)
      segments.push({ ...segment, at: segment.at + text.length });
    text += part.text;
  }
  return { text, segments };
}

export function slice(plain: Plain, start: number, end: number): Plain {
  const segments: Segment[] = [];
  for (const segment of plain.segments) {
    const from = Math.max(segment.at, start);
    const to = Math.min(segment.at + segment.length, end);
    if (from >= to) continue;
    const source = isExact(segment)
      ? {
          start: segment.source.start + from - segment.at,
          end: segment.source.start + to - segment.at,
        }
      : segment.source;
    segments.push({ at: from - start, length: to - from, source });
  }
  return { text: plain.text.slice(start, end), segments };
}

/** The lines of a plain text, without their ends. */
export function lines(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** Without the white space around it. */
export function trim(plain: Plain): Plain {
  const start = plain.text.length - plain.text.trimStart().length;
  const end = plain.text.trimEnd().length;
  if (start === 0 && end === plain.text.length) return plain;
  return slice(plain, start, Math.max(start, end));
}

/** Replaces what a global pattern matches: by nothing, a placeholder or one of its groups. */
export function mask(plain: Plain, pattern: RegExp, by: '' | typeof PLACEHOLDER | '$1'): Plain {
  const parts: Plain[] = [];
  let done = 0;
  for (const match of plain.text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    parts.push(slice(plain, done, start));
    if (by === '$1') {
      const kept = match[1] ?? '';
      const at = start + match[0].lastIndexOf(kept);
      parts.push(slice(plain, at, at + kept.length));
    } else if (by !== '') {
      parts.push(piece(by, toSource(plain, { start, end })));
    }
    done = end;
  }
  return done === 0 ? plain : join([...parts, slice(plain, done, plain.text.length)]);
}

/** The stretch of source that a stretch of the plain text came from. */
export function toSource(plain: Plain, span: Span): Span {
  if (span.end <= span.start) {
    const { start } = sourceOf(plain, span.start);
    return { start, end: start };
  }
  return { start: sourceOf(plain, span.start).start, end: sourceOf(plain, span.end - 1).end };
}

/** The source of one unit of plain text. */
function sourceOf(plain: Plain, at: number): Span {
  const { segments } = plain;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment) return { start: 0, end: 0 };
  if (!isExact(segment)) return segment.source;
  const start = segment.source.start + Math.min(at - segment.at, segment.length - 1);
  return { start, end: start + 1 };
}

function isExact(segment: Segment): boolean {
  return segment.source.end - segment.source.start === segment.length;
}

/**
 * Lays a parsed value against the source it was parsed from. The value is the source with some of
 * it left out (escapes, the quote and list prefixes of wrapped lines, quotes of a YAML scalar) and
 * some of it decoded (entities, line folds). What cannot be laid exactly maps as a whole.
 * Every line end becomes a single `\n`.
 */
export function align(source: string, span: Span, parsed: string): Plain {
  if (!parsed.includes('\r') && source.slice(span.start, span.end) === parsed) {
    return piece(parsed, span);
  }
  const value = parsed.replace(/\r\n?/g, '\n');
  const segments: Segment[] = [];
  let at = 0;
  let from = span.start;
  // The stretch that is being copied unit by unit, not yet a segment.
  let copied = 0;
  const endRun = (): void => {
    if (copied > 0) {
      const place = { start: from - copied, end: from };
      segments.push({ at: at - copied, length: copied, source: place });
    }
    copied = 0;
  };
  while (at < value.length && from < span.end) {
    const step = stepAt(source, from, span.end, value, at);
    if (step.length === 1 && step.width === 1) {
      copied++;
    } else {
      endRun();
      if (step.length > 0) {
        const place = { start: from, end: from + step.width };
        segments.push({ at, length: step.length, source: place });
      }
    }
    at += step.length;
    from += step.width;
  }
  endRun();
  return at === value.length ? { text: value, segments } : piece(value, span);
}

/** How many units of the value come from how many units of the source; none when it is left out. */
interface Step {
  readonly length: number;
  readonly width: number;
}

const SAME: Step = { length: 1, width: 1 };
const LEFT_OUT: Step = { length: 0, width: 1 };

function stepAt(source: string, from: number, end: number, value: string, at: number): Step {
  const unit = source[from];
  const wanted = value[at];
  if (unit === '&') {
    const reference = readReference(source, from, end);
    if (reference && value.startsWith(reference.text, at)) {
      return { length: reference.text.length, width: reference.width };
    }
  }
  if (isEscape(source, from, end) && source[from + 1] === wanted) return { length: 1, width: 2 };
  if (unit === '\r' && source[from + 1] === '\n') {
    return wanted === '\n' || wanted === ' ' ? { length: 1, width: 2 } : { length: 0, width: 2 };
  }
  return unit === wanted || becomes(unit, wanted) ? SAME : LEFT_OUT;
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;

function isEscape(source: string, at: number, end: number): boolean {
  return source[at] === '\\' && at + 1 < end && ESCAPABLE.test(source[at + 1] ?? '');
}

/** A folded YAML line end is a space of the value; a lone CR ends a line; NUL is replaced. */
function becomes(unit: string | undefined, value: string | undefined): boolean {
  if (unit === '\n') return value === ' ';
  if (unit === '\r') return value === '\n' || value === ' ';
  return unit === '\0' && value === '\uFFFD';
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z0-9]{1,31}));/y;

function readReference(
  source: string,
  at: number,
  end: number,
): { text: string; width: number } | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match || at + match[0].length > end) return undefined;
  const [whole, hex, decimal, name] = match;
  const text = hex
    ? decodeNumericCharacterReference(hex, 16)
    : decimal
      ? decodeNumericCharacterReference(decimal, 10)
      : decodeNamedCharacterReference(name ?? '');
  return text === false ? undefined : { text, width: whole.length };
}
