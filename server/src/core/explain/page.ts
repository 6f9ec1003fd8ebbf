import type { Example, Fact, Knowledge, Reference, Rule } from '../model.ts';
import { drawingOf } from './drawing.ts';
import { formatReference } from './reference.ts';
import { DISCLAIMER, EVIDENCE, joinSections, renderProse } from './words.ts';

/** The Markdown page of a rule, fact, concept or reference; undefined where there is none. */
export function explain(knowledge: Knowledge, id: string): string | undefined {
  const rule = knowledge.rules.get(id);
  if (rule) return rulePage(knowledge, rule);
  const fact = knowledge.facts.get(id);
  if (fact) return factPage(knowledge, fact);
  const concept = knowledge.concepts.get(id);
  if (concept) return conceptCard(knowledge, concept.id, false);
  const reference = knowledge.references.get(id);
  return reference ? referenceCard(knowledge, reference) : undefined;
}

const MOST_NAMES = 6;
const MOST_EXAMPLES = 4;

/**
 * The card of a concept, with its drawing where images can be seen. One without a text of its own is
 * vocabulary only and has no card.
 */
export function conceptCard(knowledge: Knowledge, id: string, drawn: boolean): string | undefined {
  const concept = knowledge.concepts.get(id);
  if (!concept || concept.body === '') return undefined;
  const others = concept.names
    .filter((name) => name.toLowerCase() !== concept.label.toLowerCase())
    .slice(0, MOST_NAMES);
  return joinSections(
    `**${concept.label}**`,
    drawn ? drawingOf(concept) : '',
    renderProse(knowledge, concept.body),
    others.length === 0 ? '' : `Also written: ${others.join(', ')}.`,
    DISCLAIMER,
  );
}

function referenceCard(knowledge: Knowledge, reference: Reference): string {
  const supported = [...knowledge.facts.values()].flatMap(({ id, references }) =>
    references
      .filter((support) => support.id === reference.id)
      .map(({ supports }) => `- \`${id}\`: ${supports}`),
  );
  return joinSections(
    formatReference(reference),
    supported.length === 0 ? '' : `Supports here:\n\n${supported.join('\n')}`,
  );
}

function factPage(knowledge: Knowledge, fact: Fact): string {
  const rule = fact.rule === undefined ? undefined : knowledge.rules.get(fact.rule);
  return joinSections(
    `# ${fact.claim}`,
    rule ? `Fact \`${fact.id}\`, of the rule \`${rule.id}\`.` : `Fact \`${fact.id}\`.`,
    factText(knowledge, fact),
    DISCLAIMER,
  );
}

function rulePage(knowledge: Knowledge, rule: Rule): string {
  const leader = knowledge.facts.get(rule.fact);
  const beside = [...knowledge.facts.values()]
    .filter((fact) => fact.rule === rule.id && fact.id !== rule.fact)
    .map(({ id, claim }) => `- \`${id}\`: ${claim}`);
  return joinSections(
    `# ${rule.id}`,
    rule.message,
    `Default severity: ${rule.severity}. Switch it off in a text with \`<!-- myelint-disable ${rule.id} -->\`, for one line with \`<!-- myelint-disable-next-line ${rule.id} -->\`, everywhere with the setting \`myelint.rules\`.`,
    leader ? factText(knowledge, leader) : '',
    beside.length === 0 ? '' : `## Further facts of this rule\n\n${beside.join('\n')}`,
    DISCLAIMER,
  );
}

function factText(knowledge: Knowledge, fact: Fact): string {
  const references = fact.references.flatMap(({ id, supports }) => {
    const reference = knowledge.references.get(id);
    return reference ? [`- ${formatReference(reference)} Supports: ${supports}.`] : [];
  });
  return joinSections(
    renderProse(knowledge, fact.body),
    fact.fixes.sentence === undefined ? '' : `**Write, for example:** ${fact.fixes.sentence}`,
    `**Evidence** ${EVIDENCE[fact.evidence]}; checked ${fact.checked}.`,
    references.join('\n'),
    examples('Flagged', fact.examples, 'flagged'),
    examples('Not flagged', fact.examples, 'not-flagged'),
  );
}

/** One-line examples make a list; longer documents are in the fact's file. */
function examples(title: string, all: readonly Example[], kind: Example['kind']): string {
  const lines = all
    .filter((example) => example.kind === kind && !example.text.includes('\n'))
    .slice(0, MOST_EXAMPLES)
    .map(({ text }) => `- ${text}`);
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}
