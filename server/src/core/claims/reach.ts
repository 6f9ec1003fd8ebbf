import type { Passage } from '../markdown/passage.ts';

/** How far before a name a question may stand that it answers; in passages. */
const BEFORE = 14;

/**
 * The passages that must be read whatever stands before them: those that name what a fact speaks of,
 * or stand under a label that does, and those that such a passage may answer. Any other is read only
 * while the sentences before it still give its pronouns something to stand for.
 */
export function withinReach(
  passages: readonly Passage[],
  isRelevant: (text: string) => boolean,
): ReadonlySet<Passage> {
  const known = new Map<Passage, boolean>();
  const names = (passage: Passage | undefined): boolean => {
    if (!passage) return false;
    let answer = known.get(passage);
    if (answer === undefined) known.set(passage, (answer = isRelevant(passage.plain.text)));
    return answer;
  };
  const within = new Set<Passage>();
  let first = passages.length;
  for (let at = passages.length - 1; at >= 0; at--) {
    const passage = passages[at];
    if (!passage) continue;
    if (names(passage) || labelsOf(passage).some(names)) first = at - BEFORE;
    if (at >= first) within.add(passage);
  }
  return within;
}

/** All that a passage may take its subject from. */
function labelsOf({ context }: Passage): (Passage | undefined)[] {
  const { headings, parents, leadIn, term, row, column, reference, callout } = context;
  return [
    ...headings,
    ...parents,
    leadIn,
    term,
    row,
    row?.context.column,
    column,
    reference,
    callout?.title,
  ];
}
