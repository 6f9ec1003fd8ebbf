import type { Concept, KnowledgeProblem, Span } from '../model.ts';

/** A concept's file while the whole knowledge base is being read. */
export interface ConceptSource {
  readonly concept: Concept;
  readonly spanOf: (path: readonly (string | number)[]) => Span;
  readonly problem: (span: Span, message: string) => KnowledgeProblem;
}

/** Names that two concepts claim, or one concept twice: a reader could not tell what is meant. */
export function duplicateNames(sources: readonly ConceptSource[]): KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  const nouns = new Map<string, Concept>();
  /** By kind: "axonal" may ascribe a class ("an axonal disease") and a tissue ("axonal loss"). */
  const adjectives = new Map<string, Map<string, Concept>>();
  for (const { concept, spanOf, problem } of sources) {
    const enter = (field: string, list: readonly string[], owners: Map<string, Concept>): void =>
      list.forEach((name, index) => {
        // Case and hyphens do not tell names apart when a text is read.
        const key = name.toLowerCase().replaceAll(/[-\u2010-\u2013]/g, ' ');
        const owner = owners.get(key);
        owners.set(key, owner ?? concept);
        if (!owner) return;
        const message =
          owner === concept
            ? `\`${name}\` stands here twice: keep one`
            : `\`${name}\` names the concept \`${owner.id}\` already (${owner.path}): take it out of one of them`;
        problems.push(problem(spanOf([field, index]), message));
      });
    enter('names', concept.names, nouns);
    enter('misspellings', concept.misspellings, nouns);
    const ofKind = adjectives.get(concept.kind) ?? new Map<string, Concept>();
    adjectives.set(concept.kind, ofKind);
    enter('adjectives', concept.adjectives, ofKind);
  }
  return problems;
}

/** Links from concept to concept that lead nowhere, in a circle, or to the wrong kind. */
export function brokenLinks(
  sources: readonly ConceptSource[],
  concepts: ReadonlyMap<string, Concept>,
): KnowledgeProblem[] {
  return sources.flatMap(({ concept, spanOf, problem }) => {
    const problems: KnowledgeProblem[] = [];
    concept.isA.forEach((id, index) => {
      const span = spanOf(['is-a', index]);
      if (!concepts.has(id)) problems.push(problem(span, unknownConcept(id)));
      else if (reaches(id, concept.id, concepts, new Set())) {
        const message = `\`${id}\` is itself a kind of \`${concept.id}\`: take one of the two \`is-a\` out`;
        problems.push(problem(span, message));
      }
    });
    const { damages } = concept;
    if (damages !== undefined) {
      const span = spanOf(['damages']);
      const tissue = concepts.get(damages);
      if (!tissue) problems.push(problem(span, unknownConcept(damages)));
      else if (tissue.kind !== 'tissue') {
        const message = `\`${damages}\` is of the kind ${tissue.kind}: a lesion damages a tissue`;
        problems.push(problem(span, message));
      }
    }
    return problems;
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
