import type * as v from 'valibot';
import type { Concept, Fact, Knowledge, KnowledgeFile, KnowledgeProblem } from '../model.ts';
import { unciteable } from './citations.ts';
import { readFactBody } from './examples.ts';
import { factProblems, ledRules, type FactSource } from './facts.ts';
import { problemAt, readFrontMatter, type FrontMatter } from './front-matter.ts';
import { brokenLinks, duplicateNames, without, type ConceptSource } from './names.ts';
import { readReferences } from './references.ts';
import { conceptSchema, factSchema, type CurrentFact } from './schema.ts';

const NOTHING: Knowledge = {
  concepts: new Map(),
  facts: new Map(),
  references: new Map(),
  rules: new Map(),
  retired: new Map(),
  problems: [],
};

/**
 * Understands the files of a knowledge base, or of packs that are laid over a sound `base`. What it
 * refuses stands in `problems`, the rest goes on.
 */
export function loadKnowledge(files: readonly KnowledgeFile[], base = NOTHING): Knowledge {
  const problems: KnowledgeProblem[] = [];
  const references = new Map(base.references);
  const concepts: ConceptSource[] = [];
  const facts: FactSource[] = [];
  const ids = takenIds(base);
  const retired = new Map(base.retired);

  for (const file of files) {
    if (file.path.endsWith('.json')) {
      problems.push(...readReferences(file, references));
    } else if (isConcept(file)) {
      const front = readFrontMatter(file, conceptSchema);
      problems.push(...front.problems);
      if (front.data && takesId(file, front, front.data.id, ids, retired, problems)) {
        const problem: ConceptSource['problem'] = (span, message) => problemAt(file, span, message);
        const concept = toConcept(file, front.data, front.bodyStart);
        concepts.push({ concept, spanOf: front.spanOf, problem });
      }
    } else {
      const front = readFrontMatter(file, factSchema);
      const body = readFactBody(file, front.bodyStart);
      problems.push(...front.problems, ...body.problems);
      if (!front.data || !takesId(file, front, front.data.id, ids, retired, problems)) continue;
      if ('retired' in front.data) retired.set(front.data.id, file.path);
      else facts.push({ file, fact: toFact(file, front.data, body), spanOf: front.spanOf });
    }
  }

  for (const file of files) {
    if (file.path.endsWith('.md')) problems.push(...unciteable(file, references));
  }
  const named = new Map([...base.concepts, ...concepts.map(({ concept }) => entry(concept))]);
  const faults = [...duplicateNames(concepts, base.concepts), ...brokenLinks(concepts, named)];
  problems.push(...faults.map(({ problem }) => problem));
  const byId = new Map([
    ...base.concepts,
    ...concepts.map(({ concept }) => entry(without(concept, faults))),
  ]);
  const sound = facts.filter((source) => {
    const found = factProblems(source, byId, references);
    problems.push(...found);
    return found.length === 0;
  });
  const { rules, refused, problems: ruleProblems } = ledRules(sound, facts, base.rules);
  problems.push(...ruleProblems);
  const kept = sound.filter((source) => !refused.has(source));
  return {
    ...(base.words && { words: base.words }),
    concepts: byId,
    facts: new Map([...base.facts, ...kept.map(({ fact }) => entry(fact))]),
    references,
    rules,
    retired,
    problems: problems.sort(inOrder),
  };
}

function entry<Item extends { readonly id: string }>(item: Item): [string, Item] {
  return [item.id, item];
}

/** Who has an id: facts and concepts share one space, since a page is asked for by its id alone. */
function takenIds({ concepts, facts }: Knowledge): Map<string, string> {
  return new Map([...concepts.values(), ...facts.values()].map(({ id, path }) => [id, path]));
}

function inOrder(a: KnowledgeProblem, b: KnowledgeProblem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.span.start - b.span.start;
}

function isConcept(file: KnowledgeFile): boolean {
  return /(^|[\\/])concepts[\\/]/.test(file.path);
}

function takesId(
  file: KnowledgeFile,
  { spanOf }: FrontMatter<unknown>,
  id: string,
  taken: Map<string, string>,
  retired: ReadonlyMap<string, string>,
  problems: KnowledgeProblem[],
): boolean {
  const [holder, former] = [taken.get(id), retired.get(id)];
  const stem = file.path.replace(/^.*[\\/]/, '').replace(/\.md$/, '');
  let message: string | undefined;
  if (former !== undefined) message = `the id \`${id}\` was retired (${former}): choose another`;
  else if (holder !== undefined) message = `the id \`${id}\` is taken by ${holder}: choose another`;
  else if (stem !== id)
    message = `the id \`${id}\` differs from the file's name \`${stem}\`: make them equal`;
  if (message !== undefined) {
    problems.push(problemAt(file, spanOf(['id']), message));
    return false;
  }
  taken.set(id, file.path);
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
