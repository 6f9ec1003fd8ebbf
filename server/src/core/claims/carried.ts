import type { Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';

/** The phrase behind "of" where the head only counts or sorts it. */
export function carriedBy(phrase: Phrase): Phrase | undefined {
  const { head } = phrase;
  const naming = NAMING.has(head.norm);
  const of = phrase.attached.find(
    ({ preposition: { norm } }) => norm === 'of' || (naming && norm === 'for'),
  );
  if (!of) return undefined;
  if (naming) return of.phrase;
  if (TOPICAL.has(head.norm)) return of.phrase;
  return has(head, 'noun:partOfKind', 'noun:collection', 'noun:specimen') || isPartitive(phrase)
    ? of.phrase
    : undefined;
}

/** "An old *name for* a disease of myelin": what is named carries the sense. */
const NAMING: ReadonlySet<string> = new Set(['name', 'term', 'word', 'label', 'synonym']);

/** "Overview of ALS": a heading that is about the thing itself. */
const TOPICAL: ReadonlySet<string> = new Set([
  'overview',
  'summary',
  'profile',
  'basics',
  'essentials',
  'introduction',
  'portrait',
  'snapshot',
  'definition',
  'description',
]);

export function isPartitive(phrase: Phrase): boolean {
  const { head } = phrase;
  if (TOPICAL.has(head.norm) || NAMING.has(head.norm)) return true;
  return (
    has(head, 'pronoun', 'indefinite', 'negativePronoun') ||
    head.kind === 'number' ||
    PARTITIVE.test(head.norm) ||
    (!has(head, 'noun:partOfKind') &&
      phrase.words.some(({ norm }) => /^(?:best|least|most|worst)$/.test(norm)))
  );
}

const PARTITIVE =
  /^(?:[a-z]{3,}(?:est)|worst|best|most|majority|half|many|few|rest|group|proportion|number|list|ranks|family|class|category|one|not one|ones|some|all)$/;
