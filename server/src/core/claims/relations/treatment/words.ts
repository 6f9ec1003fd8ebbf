import { has } from '../../../language/tag.ts';
import type { Clause } from '../../../language/parse.ts';

/** A word beside the verb says that it goes well: "live *longer*", "keeps ALS *at bay*". */
export function isSuccess(clause: Clause): boolean {
  return [
    ...(clause.verb?.adverbs ?? []),
    ...clause.loose,
    ...clause.complements.flatMap(({ phrase }) => phrase.words),
  ].some((word) => has(word, 'is:successfully', 'is:improved'));
}

/** Prepositions between a reaction and the therapy. */
export const ON_THERAPY: ReadonlySet<string> = new Set([
  'by',
  'with',
  'to',
  'on',
  'under',
  'from',
  'after',
  'through',
  'during',
  'following',
  'upon',
  'using',
]);
