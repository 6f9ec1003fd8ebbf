import { has } from '../../../language/tag.ts';
import type { Clause } from '../../../language/parse.ts';

/** A word beside the verb says that it goes well: "live *longer*", "keeps ALS *at bay*". */
export function isSuccess(clause: Clause): boolean {
  const beside = [...(clause.verb?.adverbs ?? []), ...clause.loose];
  // "holds ALS back"
  if (
    /^(?:beat|held|hold|keep|kept|push)/.test(clause.verb?.chain.at(-1)?.unit.norm ?? '') &&
    beside.some(({ norm }) => norm === 'back')
  )
    return true;
  return [...beside, ...clause.complements.flatMap(({ phrase }) => phrase.words)].some((word) =>
    has(word, 'is:successfully', 'is:improved'),
  );
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
