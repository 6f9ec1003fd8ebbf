import type { Because, Claim, Evidence, Fact, Finding, Knowledge } from '../model.ts';
import { formatReference } from './reference.ts';
import {
  DISCLAIMER,
  EVIDENCE,
  joinSections,
  paragraphs,
  RELATION_WORDS,
  renderProse,
} from './words.ts';

const MOST_REFERENCES = 3;

/** The hover of a finding: what is wrong, why, what to write instead, on which evidence. */
export function explainFinding(knowledge: Knowledge, finding: Finding): string {
  const fact = knowledge.facts.get(finding.fact);
  return fact
    ? joinSections(
        // The message itself stands beside this card already.
        `**${CONTRADICTS[fact.evidence]}**${readAs(knowledge, finding.claim)}`,
        instead(fact),
        why(knowledge, fact),
        evidence(knowledge, fact),
        footer(finding),
      )
    : joinSections(`**${finding.message}**`, footer(finding));
}

/** What is wrong, no harder than the evidence is. */
const CONTRADICTS: Readonly<Record<Evidence, string>> = {
  established: 'This contradicts the literature.',
  qualified: 'This goes against the evidence there is.',
  debated: 'This says more than the literature bears.',
  none: 'This contradicts what is known here.',
};

/** How the text was understood, so that a reader can tell a misreading from a mistake. */
function readAs(knowledge: Knowledge, claim: Claim): string {
  const subject =
    wordsOf(claim.because, ['subject', 'antecedent']) ?? label(knowledge, claim.subject);
  const object = wordsOf(claim.because, ['object']) ?? label(knowledge, claim.object);
  const scope = claim.scope === undefined ? '' : `, in ${label(knowledge, claim.scope)}`;
  // A number without the words it was read from says nothing.
  if (claim.relation === 'quantity' && !claim.because.some(({ role }) => role === 'object'))
    return '';
  const denial = claim.negated ? 'it is not so that ' : '';
  return ` Read as: ${denial}“${subject}” *${RELATION_WORDS[claim.relation]}* “${object}”${scope}.`;
}

function wordsOf(
  because: readonly Because[],
  roles: readonly Because['role'][],
): string | undefined {
  return because
    .find(({ role }) => roles.includes(role))
    ?.text.replace(/\s+/g, ' ')
    .trim();
}

function label(knowledge: Knowledge, id: string): string {
  return knowledge.concepts.get(id)?.label ?? id;
}

/** The explanation; its nuance too where works disagree. */
function why(knowledge: Knowledge, fact: Fact): string {
  const [explanation = fact.claim, ...nuance] = paragraphs(fact.body);
  const shown = fact.evidence === 'debated' ? [explanation, ...nuance] : [explanation];
  return renderProse(knowledge, shown.join('\n\n'));
}

function instead({ fixes }: Fact): string {
  return fixes.sentence === undefined ? '' : `**Write, for example:** ${fixes.sentence}`;
}

function evidence(knowledge: Knowledge, fact: Fact): string {
  const list = fact.references.slice(0, MOST_REFERENCES).flatMap(({ id }) => {
    const reference = knowledge.references.get(id);
    return reference ? [`- ${formatReference(reference)}`] : [];
  });
  return joinSections(
    `**Evidence** ${EVIDENCE[fact.evidence]}; checked ${fact.checked}.`,
    list.join('\n'),
  );
}

function footer({ rule }: Finding): string {
  return joinSections(
    `Rule \`${rule}\`; silence the next line with \`<!-- myelint-disable-next-line ${rule} -->\`.`,
    DISCLAIMER,
  );
}
