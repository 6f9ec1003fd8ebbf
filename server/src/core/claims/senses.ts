import type { Concept, Knowledge } from '../model.ts';

/** The concepts whose abbreviation a document uses for something else. */
export type OtherSenses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads from the whole text which abbreviations mean another thing in it: "advanced life support
 * (ALS)". Maps a concept to its abbreviations, lower-cased, that do not name it here.
 */
export function otherSensesIn(knowledge: Knowledge, text: string): OtherSenses {
  const senses = new Map<string, Set<string>>();
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  for (const concept of knowledge.concepts.values()) {
    if (concept.kind !== 'disease' || concept.otherSenses.length === 0) continue;
    const abbreviations = abbreviationsOf(concept);
    const other = concept.otherSenses.some((sense) => isDefined(lower, sense.toLowerCase(), abbreviations));
    if (other && !isSpelledOut(lower, concept)) senses.set(concept.id, new Set(abbreviations.map((name) => name.toLowerCase())));
  }
  return senses;
}

export function abbreviationsOf(concept: Concept): string[] {
  return concept.names.filter((name) => /^[A-Z][A-Z.]{1,5}$/.test(name));
}

/** The other sense stands in the text, and beside the abbreviation or as its only reading. */
function isDefined(lower: string, sense: string, abbreviations: readonly string[]): boolean {
  if (!lower.includes(sense)) return false;
  if (sense.includes(' ') || sense.includes('-')) return true;
  return abbreviations.some((name) => lower.includes(`${sense} (${name.toLowerCase()})`) || lower.includes(`(${sense})`));
}

function isSpelledOut(lower: string, concept: Concept): boolean {
  return concept.names.some((name) => name.includes(' ') && name.length > 10 && lower.includes(name.toLowerCase()));
}
