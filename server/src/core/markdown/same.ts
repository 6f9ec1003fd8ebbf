import type { Span } from '../model.ts';
import { NO_CONTEXT, type Context, type Passage } from './passage.ts';
import type { Plain } from './plain.ts';

/** Finds among some passages the one that is the same as another: its words, its place and all that it stands under. */
export function sameAs(passages: readonly Passage[]): (passage: Passage) => Passage {
  const byPlace = new Map<number, Passage[]>();
  for (const passage of passages) {
    const { start } = passage.source;
    const there = byPlace.get(start);
    if (there) there.push(passage);
    else byPlace.set(start, [passage]);
  }
  return (passage) =>
    byPlace.get(passage.source.start)?.find((known) => areSame(known, passage)) ?? passage;
}

function areSame(a: Passage, b: Passage): boolean {
  return (
    a.kind === b.kind &&
    areAlike(a.source, b.source) &&
    haveSameWords(a.plain, b.plain) &&
    standAlike(a.context, b.context)
  );
}

function haveSameWords(a: Plain, b: Plain): boolean {
  return (
    a.text === b.text &&
    a.segments.length === b.segments.length &&
    a.segments.every((segment, at) => {
      const other = b.segments[at];
      return segment.at === other?.at && areAlike(segment.source, other.source);
    })
  );
}

/** What a passage stands under was read before it, so the same is the same one there. */
function standAlike(a: Context, b: Context): boolean {
  return CONTEXT.every((key) => holdSame(a[key], b[key]));
}

const CONTEXT = Object.keys(NO_CONTEXT) as (keyof Context)[];

/** True of one value, and of two lists or records of the same values. */
function holdSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const values = Object.entries(a);
  return (
    values.length === Object.keys(b).length &&
    values.every(([key, value]) => value === (b as Record<string, unknown>)[key])
  );
}

function areAlike(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
