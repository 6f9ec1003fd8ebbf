import { readAs } from '../explain/reading.ts';
import { citeShort, formatReference } from '../explain/reference.ts';
import { DISCLAIMER, EVIDENCE, joinSections } from '../explain/words.ts';
import {
  STANDINGS,
  type EvidenceReport,
  type Knowledge,
  type ReportedClaim,
  type Standing,
} from '../model.ts';
import { indexLines } from '../text/lines.ts';
import { contains } from '../text/spans.ts';

/** What stands above the documents of a report, in Markdown. */
export const REPORT_HEAD = joinSections(
  '# Evidence report',
  'What the documents below claim about the diseases that Myelint knows, and how that stands to the literature it was given. A claim is listed where its sentence was understood; the absence of one says nothing. Each is for a reviewer to judge.',
  DISCLAIMER,
);

/** What stands below them: how many were read, and what could not be, each with a reason. */
export function reportEnd(read: number, unread: readonly string[]): string {
  const count = `${read} ${read === 1 ? 'document was' : 'documents were'} read; one without a claim is not listed.`;
  return unread.length === 0
    ? `---\n\n${count}`
    : `---\n\n${count} These could not be:\n\n${unread.map((each) => `- ${each}`).join('\n')}`;
}

/**
 * The section of one document, in Markdown. Sentences are quoted as code, so that the report makes no
 * claim of its own.
 */
export function renderReport(
  knowledge: Knowledge,
  name: string,
  text: string,
  { claims, unread }: EvidenceReport,
): string {
  const lines = indexLines(text);
  const lineOf = ({ span }: ReportedClaim): number => lines.positionAt(span.start).line + 1;
  const groups = STANDINGS.flatMap((standing) => {
    const members = claims.filter((claim) => claim.standing === standing);
    if (members.length === 0) return [];
    const items = members.map((claim) => item(knowledge, claim, lineOf(claim)));
    return [`### ${TITLES[standing]}`, items.join('\n')];
  });
  return joinSections(
    `## ${asCode(name)}`,
    unread === 'too-large'
      ? 'Not read: it is longer than `myelint.maxDocumentSize` allows.'
      : sum(claims),
    ...groups,
    works(knowledge, claims),
  );
}

/** How many claims there are of each standing, in words. */
export function countStandings(claims: readonly Pick<ReportedClaim, 'standing'>[]): string {
  return STANDINGS.map((standing) => {
    const count = claims.filter((claim) => claim.standing === standing).length;
    return count === 0 ? '' : `${count} ${COUNTED[standing]}`;
  })
    .filter((words) => words !== '')
    .join(', ');
}

const TITLES: Readonly<Record<Standing, string>> = {
  contradicted: 'Contradicted',
  silenced: 'Contradicted, and silenced by a comment',
  uncited: 'Supported, without a citation',
  supported: 'Supported and cited',
  unknown: 'Read, and not judged: no fact speaks of it',
};

const COUNTED: Readonly<Record<Standing, string>> = {
  contradicted: 'contradicted',
  silenced: 'silenced',
  uncited: 'supported without a citation',
  supported: 'supported and cited',
  unknown: 'not judged',
};

function sum(claims: readonly ReportedClaim[]): string {
  if (claims.length === 0) return 'No claim was found.';
  return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${countStandings(claims)}.`;
}

function item(knowledge: Knowledge, claim: ReportedClaim, line: number): string {
  const { finding, reason, text } = claim;
  const sub = readingOf(knowledge, claim);
  if (finding) sub.push(`${finding.message} Rule \`${finding.rule}\`, ${finding.severity}.`);
  if (reason !== undefined)
    sub.push(reason === '' ? 'Silenced without a reason.' : `Silenced: ${asCode(reason)}.`);
  for (const id of claim.facts) {
    const fact = knowledge.facts.get(id);
    if (!fact) continue;
    const wording =
      finding && fact.fixes.sentence !== undefined
        ? ` Write, for example: ${fact.fixes.sentence}`
        : '';
    sub.push(`Known: ${fact.claim} Fact \`${id}\`, ${EVIDENCE[fact.evidence]}.${wording}`);
  }
  if (claim.references.length > 0) sub.push(`Works: ${named(knowledge, claim.references)}.`);
  const cites = citesOf(knowledge, claim);
  if (cites !== '') sub.push(cites);
  return [`- Line ${line}: ${asCode(text)}`, ...sub.map((words) => `  - ${words}`)].join('\n');
}

/** How a sentence was understood that does not say it all by itself. */
function readingOf(knowledge: Knowledge, { claim, sentence }: ReportedClaim): string[] {
  if (!claim || claim.because.every(({ span }) => contains(sentence, span))) return [];
  return [`Read as: ${asCode(readAs(knowledge, { ...claim, because: [] }).replaceAll('*', ''))}`];
}

/** What the author cites there, and whether it is what the fact rests on. */
function citesOf(
  knowledge: Knowledge,
  { cited, citesOthers, references, standing }: ReportedClaim,
): string {
  const parts: string[] = [];
  const fitting = cited.filter((id) => references.includes(id));
  const beside = cited.filter((id) => !references.includes(id));
  if (fitting.length > 0)
    parts.push(
      `${named(knowledge, fitting)}${standing === 'supported' ? ', which this fact rests on' : ''}`,
    );
  if (beside.length > 0)
    parts.push(
      `${named(knowledge, beside)}${references.length > 0 ? ', which is not among the works of this fact' : ''}`,
    );
  if (citesOthers) parts.push('works that are not known here: check that they say so');
  return parts.length === 0 ? '' : `The text cites ${parts.join('; ')}.`;
}

function named(knowledge: Knowledge, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const reference = knowledge.references.get(id);
      return reference ? citeShort(reference) : `\`${id}\``;
    })
    .join('; ');
}

function works(knowledge: Knowledge, claims: readonly ReportedClaim[]): string {
  const ids = [
    ...new Set(claims.flatMap(({ references, cited }) => [...references, ...cited])),
  ].sort();
  const list = ids.flatMap((id) => {
    const reference = knowledge.references.get(id);
    return reference ? [`- ${formatReference(reference)}`] : [];
  });
  return list.length === 0 ? '' : joinSections('### Works', list.join('\n'));
}

/** Text as code, whatever backticks it holds. */
function asCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
