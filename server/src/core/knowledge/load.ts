import type * as v from 'valibot';
import type {
  Concept,
  Fact,
  Knowledge,
  KnowledgeFile,
  KnowledgeProblem,
  Reference,
} from '../model.ts';
import { unknownCitations } from './citations.ts';
import { readFactBody } from './examples.ts';
import { factProblems, ledRules, type FactSource } from './facts.ts';
import { problemAt, readFrontMatter, type FrontMatter } from './front-matter.ts';
import { brokenLinks, duplicateNames, type ConceptSource } from './names.ts';
import { readReferences } from './references.ts';
import { conceptSchema, factSchema, type CurrentFact } from './schema.ts';

/** Understands the files of a knowledge base; what it refuses stands in `problems`, the rest goes on. */
export function loadKnowledge(files: readonly KnowledgeFile[]): Knowledge {
  const problems: KnowledgeProblem[] = [];
  const references = new Map<string, Reference>();
  const concepts: ConceptSource[] = [];
  const facts: FactSource[] = [];
  const taken = new Map<string, Holder>();

  for (const file of files) {
    if (file.path.endsWith('.json')) {
      problems.push(...readReferences(file, references));
    } else if (isConcept(file)) {
      const front = readFrontMatter(file, conceptSchema);
      problems.push(...front.problems);
      if (front.data && takesId(file, front, front.data.id, taken, problems)) {
        const problem: ConceptSource['problem'] = (span, message) => problemAt(file, span, message);
        const concept = toConcept(file, front.data, front.bodyStart);
        concepts.push({ concept, spanOf: front.spanOf, problem });
      }
    } else {
      const front = readFrontMatter(file, factSchema);
      const body = readFactBody(file, front.bodyStart);
      problems.push(...front.problems, ...body.problems);
      if (!front.data || !takesId(file, front, front.data.id, taken, problems)) continue;
      if (!('retired' in front.data)) {
        facts.push({ file, fact: toFact(file, front.data, body), spanOf: front.spanOf });
      }
    }
  }

  for (const file of files) {
    if (file.path.endsWith('.md')) problems.push(...unknownCitations(file, references));
  }
  const byId = new Map(concepts.map(({ concept }) => [concept.id, concept]));
  problems.push(...duplicateNames(concepts), ...brokenLinks(concepts, byId));
  const sound = facts.filter((source) => {
    const found = factProblems(source, byId, references);
    problems.push(...found);
    return found.length === 0;
  });
  const { rules, refused, problems: ruleProblems } = ledRules(sound, facts);
  problems.push(...ruleProblems);
  return {
    concepts: byId,
    facts: new Map(
      sound.filter((source) => !refused.has(source)).map(({ fact }) => [fact.id, fact]),
    ),
    references,
    rules,
    problems: problems.sort(inOrder),
  };
}

function inOrder(a: KnowledgeProblem, b: KnowledgeProblem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.span.start - b.span.start;
}

function isConcept(file: KnowledgeFile): boolean {
  return /(^|[\\/])concepts[\\/]/.test(file.path);
}

/** Who has an id: facts and concepts share one space, since a page is asked for by its id alone. */
interface Holder {
  readonly path: string;
  readonly retired: boolean;
}

function takesId(
  file: KnowledgeFile,
  { data, spanOf }: FrontMatter<unknown>,
  id: string,
  taken: Map<string, Holder>,
  problems: KnowledgeProblem[],
): boolean {
  const holder = taken.get(id);
  const stem = file.path.replace(/^.*[\\/]/, '').replace(/\.md$/, '');
  let message: string | undefined;
  if (holder?.retired) message = `the id \`${id}\` was retired (${holder.path}): choose another`;
  else if (holder) message = `the id \`${id}\` is taken by ${holder.path}: choose another`;
  else if (stem !== id)
    message = `the id \`${id}\` differs from the file's name \`${stem}\`: make them equal`;
  if (message !== undefined) {
    problems.push(problemAt(file, spanOf(['id']), message));
    return false;
  }
  const retired = typeof data === 'object' && data !== null && 'retired' in data;
  taken.set(id, { path: file.path, retired });
  return true;
}

function toConcept(
  file: KnowledgeFile,
  data: v.InferOutput<typeof conceptSchema>,
  bodyStart: number,
): Concept {
  return {
    id: data.id,
    kind: data.kind,
    label: data.label,
    names: data.names,
    adjectives: data.adjectives,
    misspellings: data.misspellings,
    isA: data['is-a'],
    ...(data.damages === undefined ? {} : { damages: data.damages }),
    otherSenses: data['other-senses'],
    ...(data.drawing === undefined ? {} : { drawing: data.drawing }),
    body: file.text.slice(bodyStart).trim(),
    path: file.path,
  };
}

function toFact(
  file: KnowledgeFile,
  data: CurrentFact,
  body: ReturnType<typeof readFactBody>,
): Fact {
  const { quantity } = data;
  const fromDiagnosis = quantity?.['within-from-diagnosis'];
  return {
    id: data.id,
    ...(data.rule === undefined ? {} : { rule: data.rule }),
    ...(data.leads === undefined ? {} : { leads: data.leads }),
    claim: data.claim,
    contradictedBy: data['contradicted-by'],
    supportedBy: data['supported-by'],
    ...(quantity === undefined
      ? {}
      : {
          quantity: {
            subject: quantity.subject,
            of: quantity.of,
            unit: quantity.unit,
            within: quantity.within,
            ...(fromDiagnosis === undefined ? {} : { withinFromDiagnosis: fromDiagnosis }),
          },
        }),
    evidence: data.evidence,
    references: data.references,
    fixes: data.fixes,
    checked: data.checked,
    body: body.body,
    examples: body.examples,
    path: file.path,
  };
}
