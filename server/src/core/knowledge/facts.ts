import type {
  Concept,
  Fact,
  KnowledgeFile,
  KnowledgeProblem,
  Proposition,
  Reference,
  Rule,
} from '../model.ts';
import { citingFault } from './citations.ts';
import { problemAt, type FrontMatter } from './front-matter.ts';
import { unknownConcept } from './names.ts';

/** A fact's file while the whole knowledge base is being read. */
export interface FactSource {
  readonly file: KnowledgeFile;
  readonly fact: Fact;
  readonly spanOf: FrontMatter<unknown>['spanOf'];
}

/** What a fact says that the rest of the knowledge base does not bear out. */
export function factProblems(
  source: FactSource,
  concepts: ReadonlyMap<string, Concept>,
  references: ReadonlyMap<string, Reference>,
): KnowledgeProblem[] {
  return [
    ...unknownConcepts(source, concepts),
    ...unknownReferences(source, references),
    ...idleFields(source),
  ];
}

function unknownConcepts(
  { file, fact, spanOf }: FactSource,
  concepts: ReadonlyMap<string, Concept>,
): KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  const look = (ids: readonly string[], ...path: readonly (string | number)[]): void => {
    for (const id of ids) {
      if (!concepts.has(id)) problems.push(problemAt(file, spanOf(path), unknownConcept(id)));
    }
  };
  const named = ({ subject, object, scope }: Proposition): string[] =>
    scope === undefined ? [subject, object] : [subject, object, scope];
  fact.contradictedBy.forEach((line, index) => look(named(line), 'contradicted-by', index));
  fact.supportedBy.forEach((line, index) => look(named(line), 'supported-by', index));
  if (fact.quantity) {
    look([fact.quantity.subject], 'quantity', 'subject');
    look([fact.quantity.of], 'quantity', 'of');
  }
  return problems;
}

function unknownReferences(
  { file, fact, spanOf }: FactSource,
  references: ReadonlyMap<string, Reference>,
): KnowledgeProblem[] {
  const problems = fact.references.flatMap(({ id }, index) => {
    const message = citingFault(id, references);
    return message === undefined
      ? []
      : [problemAt(file, spanOf(['references', index, 'id']), message)];
  });
  if (fact.evidence !== 'none' && fact.references.length === 0) {
    const message = 'a fact without a reference has the evidence `none`';
    problems.push(problemAt(file, spanOf(['evidence']), message));
  }
  if (fact.evidence === 'none' && fact.references.length > 0) {
    const message = 'a fact with references has a grade: say established, qualified or debated';
    problems.push(problemAt(file, spanOf(['evidence']), message));
  }
  return problems;
}

/** Fields that could have no effect where they stand. */
function idleFields({ file, fact, spanOf }: FactSource): KnowledgeProblem[] {
  if (fact.rule !== undefined) return [];
  const problems: KnowledgeProblem[] = [];
  if (fact.leads) {
    const message = 'a fact that leads needs the `rule` it leads';
    problems.push(problemAt(file, spanOf(['leads']), message));
  }
  if (fact.contradictedBy.length > 0) {
    const message = 'what contradicts a fact is found under a `rule`: name it, or take this out';
    problems.push(problemAt(file, spanOf(['contradicted-by']), message));
  }
  for (const { kind, span } of fact.examples) {
    if (kind !== 'flagged') continue;
    const message = 'a fact without a `rule` makes no finding: put this under `## Not checked`';
    problems.push(problemAt(file, span, message));
  }
  return problems;
}

/**
 * The rules that the facts lead; a rule has one leader, and a fact of a rule without one is refused.
 * `sources` are the sound facts, `all` those with faults as well; `led` are the rules of the base.
 */
export function ledRules(
  sources: readonly FactSource[],
  all: readonly FactSource[],
  led: ReadonlyMap<string, Rule>,
): {
  rules: Map<string, Rule>;
  refused: Set<FactSource>;
  problems: KnowledgeProblem[];
} {
  const rules = new Map(led);
  const refused = new Set<FactSource>();
  const problems: KnowledgeProblem[] = [];
  const refuse = (source: FactSource, field: string, message: string): void => {
    refused.add(source);
    problems.push(problemAt(source.file, source.spanOf([field]), message));
  };
  for (const source of sources) {
    const { id, rule, leads } = source.fact;
    if (rule === undefined || !leads) continue;
    const other = rules.get(rule);
    if (other) {
      const message = `the rule \`${rule}\` is led by ${other.fact} already: take one \`leads\` out`;
      refuse(source, 'leads', message);
    } else {
      rules.set(rule, { id: rule, fact: id, ...leads });
    }
  }
  for (const { file, fact, spanOf } of sources) {
    fact.leads?.outranks.forEach((id, index) => {
      if (all.some((other) => other.fact.rule === id) || led.has(id)) return;
      const message = `there is no rule \`${id}\`: correct the name or take it out`;
      problems.push(problemAt(file, spanOf(['leads', 'outranks', index]), message));
    });
  }
  for (const source of sources) {
    const { rule } = source.fact;
    if (rule === undefined || rules.has(rule)) continue;
    // Where the leader itself was refused, one problem is enough.
    if (all.some(({ fact }) => fact.rule === rule && fact.leads)) {
      refused.add(source);
      continue;
    }
    const message = `no fact leads the rule \`${rule}\`: give one fact of it a \`leads\` field`;
    refuse(source, 'rule', message);
  }
  return { rules, refused, problems };
}
