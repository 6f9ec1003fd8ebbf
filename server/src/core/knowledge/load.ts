import * as v from 'valibot';
import type {
  Concept,
  Fact,
  Knowledge,
  KnowledgeFile,
  KnowledgeProblem,
  Proposition,
  Reference,
  Rule,
} from '../model.ts';
import { readFactBody } from './examples.ts';
import { problemAt, readFrontMatter, type FrontMatter } from './front-matter.ts';
import { conceptSchema, factSchema, referenceSchema } from './schema.ts';

/** Understands the files of a knowledge base; what it refuses stands in `problems`, the rest goes on. */
export function loadKnowledge(files: readonly KnowledgeFile[]): Knowledge {
  const problems: KnowledgeProblem[] = [];
  const references = new Map<string, Reference>();
  const concepts = new Map<string, Concept>();
  const facts = new Map<string, Fact>();
  const sources: FactSource[] = [];

  for (const file of files) {
    if (file.path.endsWith('.json')) {
      problems.push(...readReferences(file, references));
    } else if (/(^|\/)concepts\//.test(file.path)) {
      const front = readFrontMatter(file, conceptSchema);
      problems.push(...front.problems);
      if (front.data && isNew(file, front, concepts, front.data.id, problems)) {
        concepts.set(front.data.id, concept(file, front.data, front.bodyStart));
      }
    } else {
      const front = readFrontMatter(file, factSchema);
      const body = readFactBody(file, front.bodyStart);
      problems.push(...front.problems, ...body.problems);
      if (front.data && isNew(file, front, facts, front.data.id, problems)) {
        const read = fact(file, front.data, body);
        facts.set(read.id, read);
        sources.push({ file, fact: read, spanOf: front.spanOf });
      }
    }
  }

  const rules = new Map<string, Rule>();
  for (const source of sources) {
    const found = [...danglingNames(source, concepts, references), ...ruleProblems(source, rules)];
    problems.push(...found);
    if (found.length > 0) facts.delete(source.fact.id);
  }
  for (const {
    file,
    fact: { id, rule },
    spanOf,
  } of sources) {
    if (rule === undefined || rules.has(rule)) continue;
    const message = `no fact leads the rule \`${rule}\`: give one fact of it a \`leads\` field`;
    problems.push(problemAt(file, spanOf(['rule']), message));
    facts.delete(id);
  }
  return { concepts, facts, references, rules, problems };
}

interface FactSource {
  readonly file: KnowledgeFile;
  readonly fact: Fact;
  readonly spanOf: FrontMatter<unknown>['spanOf'];
}

function concept(
  file: KnowledgeFile,
  data: v.InferOutput<typeof conceptSchema>,
  bodyStart: number,
): Concept {
  return {
    id: data.id,
    label: data.label,
    names: data.names,
    adjectives: data.adjectives,
    isA: data['is-a'],
    ...(data.damages === undefined ? {} : { damages: data.damages }),
    otherSenses: data['other-senses'],
    body: file.text.slice(bodyStart).trim(),
    path: file.path,
  };
}

function fact(
  file: KnowledgeFile,
  data: v.InferOutput<typeof factSchema>,
  body: ReturnType<typeof readFactBody>,
): Fact {
  return {
    id: data.id,
    ...(data.rule === undefined ? {} : { rule: data.rule }),
    ...(data.leads === undefined ? {} : { leads: data.leads }),
    claim: data.claim,
    contradictedBy: data['contradicted-by'],
    supportedBy: data['supported-by'],
    evidence: data.evidence,
    references: data.references,
    fixes: JSON.parse(JSON.stringify(data.fixes)) as Fact['fixes'],
    checked: data.checked,
    body: body.body,
    examples: body.examples,
    path: file.path,
  };
}

function isNew(
  file: KnowledgeFile,
  { spanOf }: FrontMatter<unknown>,
  known: ReadonlyMap<string, { readonly path: string }>,
  id: string,
  problems: KnowledgeProblem[],
): boolean {
  const other = known.get(id);
  const stem = file.path.replace(/^.*\//, '').replace(/\.md$/, '');
  let message: string | undefined;
  if (other) message = `the id \`${id}\` is taken by ${other.path}: choose another`;
  else if (stem !== id)
    message = `the id \`${id}\` differs from the file's name \`${stem}\`: make them equal`;
  if (message === undefined) return true;
  problems.push(problemAt(file, spanOf(['id']), message));
  return false;
}

function danglingNames(
  { file, fact, spanOf }: FactSource,
  concepts: ReadonlyMap<string, Concept>,
  references: ReadonlyMap<string, Reference>,
): KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  const propositions = (key: string, list: readonly Proposition[]): void => {
    list.forEach(({ subject, object }, index) => {
      for (const id of [subject, object]) {
        if (concepts.has(id)) continue;
        const message = `no concept is called \`${id}\`: write concepts/${id}.md or correct the name`;
        problems.push(problemAt(file, spanOf([key, index]), message));
      }
    });
  };
  propositions('contradicted-by', fact.contradictedBy);
  propositions('supported-by', fact.supportedBy);
  fact.references.forEach(({ id }, index) => {
    if (references.has(id)) return;
    const message = `\`${id}\` is not in the reference list: cite only what references.json holds`;
    problems.push(problemAt(file, spanOf(['references', index, 'id']), message));
  });
  if (fact.evidence !== 'none' && fact.references.length === 0) {
    const message = 'a fact without a reference has the evidence `none`';
    problems.push(problemAt(file, spanOf(['evidence']), message));
  }
  return problems;
}

/** Enters the rule that the fact leads; a rule has one leader. */
function ruleProblems(
  { file, fact, spanOf }: FactSource,
  rules: Map<string, Rule>,
): KnowledgeProblem[] {
  if (!fact.leads) return [];
  if (fact.rule === undefined) {
    return [problemAt(file, spanOf(['leads']), 'a fact that leads needs the `rule` it leads')];
  }
  const other = rules.get(fact.rule);
  if (other) {
    const message = `the rule \`${fact.rule}\` is led by ${other.fact} already: take one \`leads\` out`;
    return [problemAt(file, spanOf(['leads']), message)];
  }
  rules.set(fact.rule, { id: fact.rule, fact: fact.id, ...fact.leads });
  return [];
}

function readReferences(
  file: KnowledgeFile,
  references: Map<string, Reference>,
): KnowledgeProblem[] {
  const whole = { start: 0, end: Math.min(1, file.text.length) };
  let items: unknown;
  try {
    items = JSON.parse(file.text);
  } catch (error) {
    return [problemAt(file, whole, `is no JSON: ${error instanceof Error ? error.message : ''}`)];
  }
  if (!Array.isArray(items)) return [problemAt(file, whole, 'must be a list of CSL-JSON items')];
  const problems: KnowledgeProblem[] = [];
  for (const item of items as readonly unknown[]) {
    const result = v.safeParse(referenceSchema, item);
    const id = String((item as { id?: unknown } | null)?.id);
    const at = Math.max(0, file.text.indexOf(JSON.stringify(id)));
    const span = { start: at, end: at + id.length + 2 };
    if (!result.success) {
      for (const issue of result.issues) {
        const path = v.getDotPath(issue) ?? '';
        problems.push(problemAt(file, span, `\`${id}\`: \`${path}\` ${issue.message}`));
      }
    } else if (references.has(id)) {
      problems.push(problemAt(file, span, `\`${id}\` stands in the list twice: keep one`));
    } else {
      references.set(id, result.output as Reference);
    }
  }
  return problems;
}
