import { pluralize } from '../language/inflect.ts';
import {
  addPhrase,
  languageLexicon,
  packLexicon,
  unpackLexicon,
  type Lexicon,
} from '../language/lexicon.ts';
import type { Concept, ConceptKind, Knowledge, PackedLexicon } from '../model.ts';

/** The words of the language, with the names of all concepts. */
export function lexiconOf({ concepts, words }: Pick<Knowledge, 'concepts' | 'words'>): Lexicon {
  const lexicon = words ? unpackLexicon(words.lexicon) : languageLexicon();
  for (const concept of concepts.values())
    if (!words?.concepts.has(concept.id)) addNames(lexicon, concept);
  return lexicon;
}

export function packWords({ concepts }: Pick<Knowledge, 'concepts'>): PackedLexicon {
  return packLexicon(lexiconOf({ concepts }));
}

function addNames(lexicon: Lexicon, concept: Concept): void {
  for (const name of [...concept.names, ...concept.misspellings]) {
    for (const form of new Set([name, plural(name, concept.kind)])) {
      const target = isAdjectiveMisspelling(concept, name) ? 'adjectives' : 'names';
      addPhrase(lexicon, form)[target].add(concept.id);
    }
  }
  for (const adjective of concept.adjectives)
    addPhrase(lexicon, adjective).adjectives.add(concept.id);
}

/** "UMN" has the plural "UMNs" as a word has; other short names have none: "ALS", "IVIG". */
function plural(name: string, kind: ConceptKind): string {
  if (kind === 'tissue' && /(?:^| )[A-Z]{2,}$/.test(name)) return `${name}s`;
  return /[a-z]$/.test(name) && !name.endsWith('s') ? pluralize(name) : name;
}

/** A misspelling that looks like the concept's adjectives stands for one. */
function isAdjectiveMisspelling(concept: Concept, name: string): boolean {
  if (!concept.misspellings.includes(name)) return false;
  return (
    !name.includes(' ') &&
    concept.adjectives.some(
      (adjective) =>
        adjective.slice(-3) === name.slice(-3) && Math.abs(adjective.length - name.length) <= 2,
    )
  );
}
