import { isScalar, parseDocument } from 'yaml';
import type { Span } from '../model.ts';
import { align, type Plain } from './plain.ts';

/** The prose values of a YAML front matter; `span` holds it with its fences. */
export function readFrontMatter(source: string, span: Span): Plain[] {
  const start = source.slice(span.start, span.end).search(/[\r\n]/) + span.start;
  const end = Math.max(start, span.end - 3);
  const document = parseSafely(source.slice(start, end));
  if (!document) return [];
  return PROSE_KEYS.flatMap((key) => {
    const value: unknown = document.get(key, true);
    if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return [];
    const [from, to] = value.range;
    const place = { start: start + from, end: start + to };
    const header = BLOCK_HEADER.exec(source.slice(place.start, place.end));
    if (header) place.start += header[0].length;
    return [align(source, place, value.value)];
  });
}

const PROSE_KEYS = ['title', 'subtitle', 'abstract', 'description', 'summary'] as const;

/** The first line of a block scalar: its style, indentation and comment. */
const BLOCK_HEADER = /^[|>][^\r\n]*/;

function parseSafely(text: string): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument(text, { logLevel: 'silent' });
  } catch (error) {
    // The YAML parser recurses: brackets nested thousands deep overflow the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
