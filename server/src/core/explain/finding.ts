import { COMMENT_MARKS } from '../markdown/comments.ts';
import type { Claim, Evidence, Fact, Finding, Knowledge, Settings } from '../model.ts';
import { readAs } from './reading.ts';
import { formatReference } from './reference.ts';
import { DISCLAIMER, EVIDENCE, joinSections, paragraphs, renderProse } from './words.ts';

const MOST_REFERENCES = 3;

/** The hover of a finding: what is wrong, why, what to write instead, on which evidence. */
export function explainFinding(
  knowledge: Knowledge,
  finding: Finding,
  { syntax = 'markdown' }: Pick<Settings, 'syntax'> = {},
): string {
  const fact = knowledge.facts.get(finding.fact);
  return fact
    ? joinSections(
        // The message itself stands beside this card already.
        `**${CONTRADICTS[fact.evidence]}**${reading(knowledge, finding.claim)}`,
        instead(fact),
        why(knowledge, fact),
        evidence(knowledge, fact),
        footer(finding, COMMENT_MARKS[syntax]),
      )
    : joinSections(`**${finding.message}**`, footer(finding, COMMENT_MARKS[syntax]));
}

/** What is wrong, no harder than the evidence is. */
const CONTRADICTS: Readonly<Record<Evidence, string>> = {
  established: 'This contradicts the literature.',
  qualified: 'This goes against the evidence there is.',
  debated: 'This says more than the literature bears.',
  none: 'This contradicts what is known here.',
};

/** How the text was understood, so that a reader can tell a misreading from a mistake. */
function reading(knowledge: Knowledge, claim: Claim): string {
  const isNumber = claim.relation === 'quantity';
  // A number without the words it was read from says nothing.
  if (isNumber && !claim.because.some(({ role }) => role === 'object')) return '';
  return ` Read as: ${readAs(knowledge, claim)}.`;
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

function footer({ rule }: Finding, [start, end]: readonly [string, string]): string {
  return joinSections(
    `Rule \`${rule}\`; silence the next line with \`${start} myelint-disable-next-line ${rule} ${end}\`.`,
    DISCLAIMER,
  );
}
