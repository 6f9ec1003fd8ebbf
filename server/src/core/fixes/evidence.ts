import type { Edit, Evidence, Fact, FileEdit, Knowledge, Settings } from '../model.ts';
import { citeWorks } from '../cite/cite.ts';
import { nameWorks, worksOf } from '../cite/works.ts';

/** A fact that can be written into a text. */
export interface EvidenceItem {
  readonly fact: string;
  /** The sentence that states it. */
  readonly sentence: string;
  readonly evidence: Evidence;
  /** The works it is cited by, in short. */
  readonly works: string;
}

/** What writing a fact changes in the text, and in its bibliography. */
export interface Inserted {
  readonly edits: readonly Edit[];
  readonly elsewhere?: FileEdit;
}

/** The facts that can be cited: the best supported first, and first of these what rules are about. */
export function citableFacts(knowledge: Knowledge): EvidenceItem[] {
  const leading = new Set([...knowledge.rules.values()].map(({ fact }) => fact));
  const rank = ({ id, evidence }: Fact): number =>
    2 * GRADES.indexOf(evidence) + (leading.has(id) ? 0 : 1);
  return [...knowledge.facts.values()]
    .filter(isCitable)
    .sort((a, b) => rank(a) - rank(b))
    .map((fact) => ({
      fact: fact.id,
      sentence: sentenceOf(fact),
      evidence: fact.evidence,
      works: nameWorks(worksOf(knowledge, fact)),
    }));
}

const GRADES: readonly Evidence[] = ['established', 'qualified', 'debated', 'none'];

/**
 * Writes a fact with its citation at an offset of a text, set off by spaces. The edits are those of
 * that text: the sentence first, then what its citation adds elsewhere. None for an unknown fact.
 */
export function insertEvidence(
  knowledge: Knowledge,
  text: string,
  offset: number,
  id: string,
  settings: Settings,
): Inserted {
  const fact = knowledge.facts.get(id);
  if (!fact || !isCitable(fact)) return { edits: [] };
  const before = /(?:^|\s)$/.test(text.slice(0, offset)) ? '' : ' ';
  const after = /^\w/.test(text.slice(offset)) ? ' ' : '';
  const sentence = sentenceOf(fact);
  const whole = text.slice(0, offset) + before + sentence + after + text.slice(offset);
  const end = offset + before.length + sentence.length;
  const at = settings.citationPlacement === 'beforePunctuation' ? end - 1 : end;
  const added = before.length + sentence.length + after.length;
  let written = before + sentence + after;
  const further: Edit[] = [];
  const citation = citeWorks(whole, { at }, worksOf(knowledge, fact), settings);
  for (const { span, newText } of citation.edits.toReversed()) {
    if (span.start === at) {
      const within = at - offset;
      written = written.slice(0, within) + newText + written.slice(within);
    } else {
      further.push({ span: { start: span.start - added, end: span.end - added }, newText });
    }
  }
  // At one place of a text there can be one edit only.
  const [beside, ...others] = further;
  const isBeside = beside?.span.start === offset;
  if (isBeside) written += beside.newText;
  const own: Edit = { span: { start: offset, end: offset }, newText: written };
  const { elsewhere } = citation;
  return {
    edits: [own, ...(isBeside ? others : further.toReversed())],
    ...(elsewhere ? { elsewhere } : {}),
  };
}

function isCitable({ evidence, references }: Fact): boolean {
  return evidence !== 'none' && references.length > 0;
}

function sentenceOf({ fixes, claim }: Fact): string {
  return fixes.sentence ?? claim;
}
