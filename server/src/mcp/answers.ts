import {
  DEFAULT_SETTINGS,
  formatReference,
  type Checker,
  type Edit,
  type Fact,
  type Settings,
} from '../core/index.ts';
import { indexLines } from '../core/text/lines.ts';

/** An id that means nothing, in a sentence for the assistant. */
export class Unknown extends Error {}

/** The findings of a text, each with its evidence and the text as each fix would leave it. */
export function checkText(
  checker: Checker,
  { text, rules }: { readonly text: string; readonly rules?: readonly string[] },
) {
  const { knowledge } = checker;
  const settings = onlyRules(checker, rules);
  const analysis = checker.analyze(text, settings);
  const lines = indexLines(text);
  return {
    findings: analysis.findings.map((finding) => {
      const { rule, severity, message, span, fact } = finding;
      const known = knowledge.facts.get(fact);
      return {
        rule,
        severity,
        message,
        quote: text.slice(span.start, span.end),
        range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
        fact,
        claim: known?.claim ?? message,
        evidence: known?.evidence ?? 'none',
        works: known ? worksOf(checker, known) : [],
        fixes: checker
          .fixes(analysis, finding, settings)
          .map(({ title, safety, edits }) => ({ title, safety, corrected: applied(text, edits) })),
      };
    }),
    notices: analysis.notices.map(({ kind, message }) => ({ kind, message })),
  };
}

/** The page of a rule, fact, concept or reference. */
export function explain(checker: Checker, { id }: { readonly id: string }) {
  const markdown = checker.explain(id);
  if (markdown === undefined)
    throw new Unknown(`Nothing is known by the id "${id}". list_facts names the facts.`);
  return { id, markdown };
}

/** The works for a sentence or a fact. */
export function cite(
  checker: Checker,
  { sentence, fact }: { readonly sentence?: string; readonly fact?: string },
) {
  const { facts } = checker.knowledge;
  if (fact !== undefined && !facts.has(fact))
    throw new Unknown(`There is no fact "${fact}". list_facts names them.`);
  const stated =
    sentence === undefined
      ? []
      : checker.analyze(sentence, DEFAULT_SETTINGS).statements.map((statement) => statement.fact);
  const ids = [...new Set([...(fact === undefined ? [] : [fact]), ...stated])];
  return {
    citations: ids.flatMap((id) => {
      const known = facts.get(id);
      const item = checker.evidence.find((each) => each.fact === id);
      if (!known || !item) return [];
      const works = worksOf(checker, known);
      return [
        {
          fact: id,
          claim: known.claim,
          evidence: known.evidence,
          sentence: item.sentence,
          pandoc: `[${works.map((work) => `@${work.id}`).join('; ')}]`,
          works,
        },
      ];
    }),
  };
}

/** The facts that can be cited. */
export function listFacts(
  { knowledge, evidence }: Checker,
  { about = '' }: { readonly about?: string },
) {
  const words = about
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const facts = evidence.flatMap(({ fact }) => knowledge.facts.get(fact) ?? []);
  return {
    facts: facts
      .filter(({ id, claim }) =>
        words.every((word) => `${id} ${claim}`.toLowerCase().includes(word)),
      )
      .map(({ id, claim, evidence: grade, rule, references }) => ({
        fact: id,
        claim,
        evidence: grade,
        ...(rule === undefined ? {} : { rule }),
        references: references.map((reference) => reference.id),
      })),
  };
}

function onlyRules({ knowledge }: Checker, rules: readonly string[] | undefined): Settings {
  const unknown = rules?.find((rule) => !knowledge.rules.has(rule));
  if (unknown !== undefined)
    throw new Unknown(
      `There is no rule "${unknown}"; there are ${[...knowledge.rules.keys()].join(', ')}.`,
    );
  if (!rules) return DEFAULT_SETTINGS;
  const others = [...knowledge.rules.keys()].filter((rule) => !rules.includes(rule));
  return {
    ...DEFAULT_SETTINGS,
    rules: Object.fromEntries(others.map((rule) => [rule, 'off' as const])),
  };
}

function worksOf({ knowledge }: Checker, { references }: Fact) {
  return references.flatMap(({ id, supports }) => {
    const reference = knowledge.references.get(id);
    if (!reference || reference.custom?.retracted === true) return [];
    const { DOI } = reference;
    return [
      {
        id,
        reference: formatReference(reference),
        supports,
        ...(DOI === undefined ? {} : { doi: DOI }),
      },
    ];
  });
}

function applied(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (after, { span, newText }) => after.slice(0, span.start) + newText + after.slice(span.end),
    text,
  );
}
