import type { Span } from '../model.ts';

/** Things by where they stand, so that those about a place are found without a look at all others. */
export interface Nearby<Item> {
  add(item: Item, span: Span): void;
  /** Everything that may overlap the span, and some that does not. */
  about(span: Span): Item[];
}

export function nearby<Item>(): Nearby<Item> {
  const stretches = new Map<number, Item[]>();
  return {
    add(item, span) {
      for (const at of stretchesOf(span)) {
        const items = stretches.get(at);
        if (items) items.push(item);
        else stretches.set(at, [item]);
      }
    },
    about: (span) => stretchesOf(span).flatMap((at) => stretches.get(at) ?? []),
  };
}

/** In UTF-16 units: about the length of a paragraph. */
const STRETCH = 512;

function stretchesOf({ start, end }: Span): number[] {
  const first = Math.floor(start / STRETCH);
  const last = Math.floor(Math.max(start, end - 1) / STRETCH);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
