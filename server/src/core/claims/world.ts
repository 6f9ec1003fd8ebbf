import { lexiconOf } from '../knowledge/words.ts';
import { type Lexicon, phraseKey } from '../language/lexicon.ts';
import { spellingOf } from '../language/spelling.ts';
import type { Attempt } from '../fault.ts';
import type { Repair } from '../language/units.ts';
import type { Concept, ConceptKind, Knowledge } from '../model.ts';

/** What the reader knows of words and things: the language's lexicon with the concepts' names in it. */
export interface World {
  readonly lexicon: Lexicon;
  readonly repair: Repair;
  kindOf(concept: string): ConceptKind | undefined;
  /** True where the concept is the other one or a kind of it. */
  isA(concept: string, other: string): boolean;
  /** The lesion that is damage to the tissue. */
  lesionOf(tissue: string): string | undefined;
  /** The class of diseases that strike the tissue. */
  classOf(tissue: string): string | undefined;
  /** The concepts that words in a row name. */
  named(words: readonly string[]): readonly string[];
  concept(id: string): Concept | undefined;
  /** The class that an adjective ascribes: "motor neuron" disease. */
  classNamed(adjective: string): string | undefined;
  /** The sibling of a concept whose names begin with the word: the *upper* of two motor neurons. */
  variantOf(concept: string, word: string): string | undefined;
  /** The concept of any clinical sign, for "the symptoms". */
  readonly generalSign: string | undefined;
  /** The concept of any signal change on a scan. */
  readonly generalImaging: string | undefined;
  /** The concept of survival. */
  readonly generalMeasure: string | undefined;
  /** How each reader, fact and fix is tried, so that a fault of one costs no other. */
  readonly attempt: Attempt;
}

/** Compiles a knowledge base once, for every text to come. */
export function compileWorld(knowledge: Knowledge, attempt: Attempt): World {
  const lexicon = lexiconOf(knowledge);
  const classes = new Map<string, string>();
  const vocabulary = new Set<string>(REPAIRED_WORDS);
  for (const concept of knowledge.concepts.values()) {
    if (concept.kind === 'class')
      for (const adjective of concept.adjectives)
        classes.set(phraseKey(adjective).join(' '), concept.id);
    if (REPAIRED_KINDS.has(concept.kind)) {
      for (const name of [...concept.names, ...concept.adjectives]) {
        for (const word of phraseKey(name)) if (word.length >= 6) vocabulary.add(word);
      }
    }
  }
  /** The concept and all that it is a kind of. */
  const kindsOf = remembered((concept: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [concept];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(knowledge.concepts.get(id)?.isA ?? []));
    }
    return seen;
  });
  const isA = (concept: string, other: string): boolean => kindsOf(concept).has(other);
  const damaging = (kind: ConceptKind, tissue: string): string | undefined => {
    const fitting = [...knowledge.concepts.values()].filter(
      ({ kind: own, damages }) => own === kind && damages !== undefined && isA(tissue, damages),
    );
    // The nearest tissue first; of several lesions the narrowest, so that its broader kinds hold too.
    fitting.sort(
      (a, b) =>
        depth(b.damages ?? '') - depth(a.damages ?? '') ||
        depth(b.id) - depth(a.id) ||
        (a.id < b.id ? -1 : 1),
    );
    return fitting[0]?.id;
  };
  const depth = (id: string): number => {
    const parents = knowledge.concepts.get(id)?.isA ?? [];
    return parents.length === 0 ? 0 : 1 + Math.max(...parents.map(depth));
  };
  /** The broadest concept of a kind: the one that most others are kinds of. */
  const broadest = (kind: ConceptKind): string | undefined => {
    const all = [...knowledge.concepts.values()].filter((concept) => concept.kind === kind);
    const reach = (id: string): number => all.filter((concept) => isA(concept.id, id)).length;
    return all.sort((a, b) => reach(b.id) - reach(a.id) || (a.id < b.id ? -1 : 1))[0]?.id;
  };
  return {
    attempt,
    generalSign: broadest('sign'),
    generalImaging: broadest('imaging'),
    generalMeasure: broadest('measure'),
    lexicon,
    repair: spellingOf(lexicon, vocabulary),
    kindOf: (id) => knowledge.concepts.get(id)?.kind,
    concept: (id) => knowledge.concepts.get(id),
    classNamed: (adjective) => classes.get(adjective),
    variantOf: (id, word) => {
      const kin = [id, ...(knowledge.concepts.get(id)?.isA ?? [])];
      return [...knowledge.concepts.values()].find(
        (concept) =>
          concept.kind === knowledge.concepts.get(id)?.kind &&
          kin.some((other) => isA(concept.id, other)) &&
          concept.names.some((name) => name.toLowerCase().startsWith(`${word} `)),
      )?.id;
    },
    isA,
    named: (words) => {
      let node: Lexicon | undefined = lexicon;
      for (const word of words) node = node?.after(word);
      return [...(node?.entry?.names ?? [])];
    },
    lesionOf: remembered((tissue) => damaging('lesion', tissue)),
    classOf: remembered((tissue) => damaging('class', tissue)),
  };
}

/** The same answer without working it out twice; only for questions about the few concepts. */
function remembered<Answer>(ask: (id: string) => Answer): (id: string) => Answer {
  const answers = new Map<string, Answer>();
  return (id) => {
    const known = answers.get(id);
    if (known !== undefined || answers.has(id)) return known as Answer;
    const answer = ask(id);
    answers.set(id, answer);
    return answer;
  };
}

/** Kinds whose names are long and odd enough that a near miss must be meant for them. */
const REPAIRED_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'disease',
  'class',
  'lesion',
  'tissue',
]);

/** Common words of claims that writers misspell. */
const REPAIRED_WORDS = [
  'disease',
  'diseases',
  'disorder',
  'disorders',
  'condition',
  'conditions',
  'considered',
  'exclusively',
  'primary',
  'degeneration',
  'survival',
  'develop',
  'develops',
  'developed',
  'characterised',
  'characterized',
  'classified',
  'treatment',
  'progression',
  'progressive',
  'common',
  'commonly',
  'usually',
  'typically',
  'neurodegenerative',
  'destroyed',
  'destroys',
  'destruction',
  'weakness',
  'immune',
  'system',
  'attacks',
  'affects',
  'effective',
  'considered',
  'belongs',
  'caused',
  'sheath',
];
