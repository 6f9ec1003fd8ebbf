import type { Span } from '../../server/src/core/index.ts';

/** Puts `[[ ]]` round the spans of a text, as the examples of facts are written. */
export function mark(text: string, spans: readonly Span[]): string {
  const edges = spans.flatMap(({ start, end }) => [
    { at: start, edge: '[[' },
    { at: end, edge: ']]' },
  ]);
  // From the end backwards, so that offsets stay true; a mark closes before the next opens.
  edges.sort((a, b) => b.at - a.at || (a.edge < b.edge ? -1 : 1));
  return edges.reduce(
    (marked, { at, edge }) => marked.slice(0, at) + edge + marked.slice(at),
    text,
  );
}
