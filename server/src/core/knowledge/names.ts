import type { Concept, KnowledgeProblem, Span } from '../model.ts';

/** A concept's file while the whole knowledge base is being read. */
export interface ConceptSource {
  readonly concept: Concept;
  readonly spanOf: (path: readonly (string | number)[]) => Span;
  readonly problem: (span: Span, message: string) => KnowledgeProblem;
}

/** An entry of a concept that is refused; the concept goes on without it. */
export interface ConceptFault {
  readonly concept: string;
  readonly field: 'names' | 'adjectives' | 'misspellings' | 'isA' | 'damages';
  /** Where in a list it stands. */
  readonly index: number;
  readonly problem: KnowledgeProblem;
}

/** The concept as far as it is sound. */
export function without(concept: Concept, faults: readonly ConceptFault[]): Concept {
  const own = faults.filter((fault) => fault.concept === concept.id);
  if (own.length === 0) return concept;
  const refused = new Set(own.map(({ field, index }) => `${field} ${index}`));
  const rest = (field: 'names' | 'adjectives' | 'misspellings' | 'isA'): readonly string[] =>
    concept[field].filter((_, index) => !refused.has(`${field} ${index}`));
  const { damages, ...others } = concept;
  return {
    ...others,
    names: rest('names'),
    adjectives: rest('adjectives'),
    misspellings: rest('misspellings'),
    isA: rest('isA'),
    ...(damages === undefined || refused.has('damages 0') ? {} : { damages }),
  };
}

/**
 * Names that two concepts claim, or one concept twice: a reader could not tell what is meant. The
 * concepts of `base` had them first.
 */
export function duplicateNames(
  sources: readonly ConceptSource[],
  base: ReadonlyMap<string, Concept>,
): ConceptFault[] {
  const owners = createOwners();
  for (const concept of base.values()) {
    for (const field of NAMING) {
      for (const name of concept[field]) owners.of(concept, field, name);
    }
  }
  return sources.flatMap(({ concept, spanOf, problem }) =>
    NAMING.flatMap((field) =>
      concept[field].flatMap((name, index): ConceptFault[] => {
        const owner = owners.of(concept, field, name);
        if (!owner) return [];
        const message =
          owner === concept
            ? `\`${name}\` stands here twice: keep one`
            : `\`${name}\` names the concept \`${owner.id}\` already (${owner.path}): take it out of one of them`;
        return [
          { concept: concept.id, field, index, problem: problem(spanOf([field, index]), message) },
        ];
      }),
    ),
  );
}

const NAMING = ['names', 'misspellings', 'adjectives'] as const;

/** Who has a name. `of` enters it and gives the concept that had it before, if one did. */
function createOwners() {
  const nouns = new Map<string, Concept>();
  /** By kind: "axonal" may ascribe a class ("an axonal disease") and a tissue ("axonal loss"). */
  const adjectives = new Map<string, Map<string, Concept>>();
  return {
    of(concept: Concept, field: (typeof NAMING)[number], name: string): Concept | undefined {
      const ofKind = adjectives.get(concept.kind) ?? new Map<string, Concept>();
      adjectives.set(concept.kind, ofKind);
      const owners = field === 'adjectives' ? ofKind : nouns;
      // Case and hyphens do not tell names apart when a text is read.
      const key = name.toLowerCase().replaceAll(/[-\u2010-\u2013]/g, ' ');
      const owner = owners.get(key);
      if (!owner) owners.set(key, concept);
      return owner;
    },
  };
}

/** Links from concept to concept that lead nowhere, in a circle, or to the wrong kind. */
export function brokenLinks(
  sources: readonly ConceptSource[],
  concepts: ReadonlyMap<string, Concept>,
): ConceptFault[] {
  return sources.flatMap(({ concept, spanOf, problem }) => {
    const faults: ConceptFault[] = [];
    concept.isA.forEach((id, index) => {
      const message = !concepts.has(id)
        ? unknownConcept(id)
        : reaches(id, concept.id, concepts, new Set())
          ? `\`${id}\` is itself a kind of \`${concept.id}\`: take one of the two \`is-a\` out`
          : undefined;
      if (message === undefined) return;
      const at = spanOf(['is-a', index]);
      faults.push({ concept: concept.id, field: 'isA', index, problem: problem(at, message) });
    });
    const { damages } = concept;
    if (damages !== undefined) {
      const tissue = concepts.get(damages);
      const message = !tissue
        ? unknownConcept(damages)
        : tissue.kind !== 'tissue'
          ? `\`${damages}\` is of the kind ${tissue.kind}: a lesion damages a tissue`
          : undefined;
      if (message !== undefined) {
        const at = spanOf(['damages']);
        faults.push({
          concept: concept.id,
          field: 'damages',
          index: 0,
          problem: problem(at, message),
        });
      }
    }
    return faults;
  });
}

export function unknownConcept(id: string): string {
  return `no concept is called \`${id}\`: write concepts/${id}.md or correct the name`;
}

function reaches(
  from: string,
  goal: string,
  concepts: ReadonlyMap<string, Concept>,
  seen: Set<string>,
): boolean {
  if (from === goal) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (concepts.get(from)?.isA ?? []).some((id) => reaches(id, goal, concepts, seen));
}
