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
  const patterns = new Set<string>();
  for (const id of subjects) {
    const concept = knowledge.concepts.get(id);
    for (const name of [...(concept?.names ?? []), ...(concept?.misspellings ?? [])])
      patterns.add(patternOf(name));
  }
  if (patterns.size === 0) return () => false;
  const pattern = new RegExp(`(?<![a-z0-9])(?:${[...patterns].sort().join('|')})`, 'i');
  return (text) => pattern.test(text) || (MARKED.test(text) && pattern.test(unmarked(text)));
}

/** What may stand inside a name: emphasis, full stops, entities, unseen characters, accents. */
const MARKED =
  /[a-z](?:[*_]|\.[a-z])|[&\u00AD\u00C0-\u024F\u200B\u200C\u2060\uFEFF\uFF21-\uFF5A]|\u200D|\p{M}/iu;
const UNSEEN =
  /[*_\u00AD\u200B\u200C\u2060\uFEFF]|\u200D|\p{M}|(?<=(?<![a-z0-9])[a-z])\.(?=[a-z](?![a-z0-9]))|&shy;|&#173;|&#xad;/giu;

function unmarked(text: string): string {
  return text.normalize('NFKD').replace(UNSEEN, '');
}

/**
 * As much of a name as a misspelling is likely to keep: the beginning of its first word, whole where it
 * is short, and the next word's first letter.
 */
function patternOf(name: string): string {
  const [word = '', next] = name.toLowerCase().replace(/\.$/, '').split(WORD_BREAK);
  const start = escapeRegExp(word.length > LONGEST_WHOLE ? word.slice(0, KEPT) : word);
  const rest = word.length > LONGEST_WHOLE ? '[a-z]*' : '';
  if (next === undefined) return word.length > LONGEST_WHOLE ? start : `${start}s?(?![a-z0-9])`;
  // An apostrophe and its ending may be left out.
  if (/['\u2019]/.test(name)) return start;
  return `${start}${rest}[^a-z0-9]{1,20}${escapeRegExp(next.charAt(0))}`;
}

const WORD_BREAK = /[\s'\u2019/-]+/;
const LONGEST_WHOLE = 6;
const KEPT = 4;

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
