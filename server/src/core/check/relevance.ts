import type { Knowledge } from '../model.ts';

/**
 * Tells in one pass over a text whether it can hold anything that a fact speaks of: a name, or a usual
 * misspelling, of a disease that some fact is about. A text without one is never parsed.
 */
export function relevanceOf(knowledge: Knowledge): (text: string) => boolean {
  const subjects = new Set<string>();
  for (const fact of knowledge.facts.values()) {
    for (const { subject, object, scope } of [...fact.contradictedBy, ...fact.supportedBy]) {
      for (const id of [subject, object, scope])
        if (id !== undefined && knowledge.concepts.get(id)?.kind === 'disease') subjects.add(id);
    }
    if (fact.quantity) subjects.add(fact.quantity.subject);
  }
  const starts = new Set<string>();
  for (const id of subjects) {
    const concept = knowledge.concepts.get(id);
    for (const name of [...(concept?.names ?? []), ...(concept?.misspellings ?? [])])
      starts.add(startOf(name));
  }
  if (starts.size === 0) return () => false;
  const pattern = new RegExp(
    `(?<![a-z0-9])(?:${[...starts].sort().map(escapeRegExp).join('|')})`,
    'i',
  );
  return (text) =>
    pattern.test(text.includes('\u00AD') || text.includes('&') ? text.replace(HIDDEN, '') : text);
}

/** Soft hyphens, as characters and as entities, may stand inside a name. */
const HIDDEN = /\u00AD|&shy;|&#173;|&#xad;/gi;

/** As much of a name's beginning as a misspelling is likely to keep. */
function startOf(name: string): string {
  const [word = ''] = name.toLowerCase().split(/[\s'\u2019/-]/);
  return word.length > 6 ? word.slice(0, 4) : word;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
