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

interface Segment {
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
 */
export function align(source: string, span: Span, value: string): Plain {
  if (source.slice(span.start, span.end) === value) return piece(value, span);
  const segments: Segment[] = [];
  let runAt = 0;
  let runFrom = span.start;
  let at = 0;
  let from = span.start;
  const endRun = (): void => {
    if (at > runAt) {
      segments.push({ at: runAt, length: at - runAt, source: { start: runFrom, end: from } });
    }
  };
  const take = (length: number, width: number): void => {
    if (length !== width || from !== runFrom + (at - runAt)) {
      endRun();
      runAt = at;
      runFrom = from;
    }
    at += length;
    from += width;
    if (length !== width) {
      endRun();
      runAt = at;
      runFrom = from;
    }
  };
  while (at < value.length && from < span.end) {
    const reference = source[from] === '&' ? readReference(source, from, span.end) : undefined;
    if (reference && value.startsWith(reference.text, at)) {
      take(reference.text.length, reference.width);
    } else if (isEscape(source, from, span.end) && source[from + 1] === value[at]) {
      take(1, 2);
    } else if (source[from] === value[at] || foldsInto(source[from], value[at])) {
      take(1, 1);
    } else {
      endRun();
      from++;
      runAt = at;
      runFrom = from;
    }
  }
  endRun();
  return at === value.length ? { text: value, segments } : piece(value, span);
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;

function isEscape(source: string, at: number, end: number): boolean {
  return source[at] === '\\' && at + 1 < end && ESCAPABLE.test(source[at + 1] ?? '');
}

/** A folded YAML line end is a space of the value. */
function foldsInto(unit: string | undefined, value: string | undefined): boolean {
  return unit === '\n' && value === ' ';
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
