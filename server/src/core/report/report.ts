import { judge } from '../check/contradict.ts';
import type { Reading, Sources } from '../check/reading.ts';
import type { Analysis, Claim, EvidenceReport, Finding, ReportedClaim, Span } from '../model.ts';
import { cut, overlaps } from '../text/spans.ts';
import { citedBeside } from './citing.ts';

/**
 * Tells of every claim that an analysed text makes in its author's name how it stands to the facts,
 * in reading order.
 */
export function reportOn(
  { worldOf, knowledge }: Pick<Sources, 'worldOf' | 'knowledge'>,
  analysis: Analysis,
  reading: Reading | undefined,
): EvidenceReport {
  const { text, findings, silenced, statements } = analysis;
  if (!reading) return { claims: [], unread: 'too-large' };
  if (!reading.isRelevant) return { claims: [] };
  const world = worldOf();
  const claims = reading.sections.flatMap((section) => section.claims());
  const own = claims.filter(({ asserted, attribution }) => asserted && attribution === 'author');

  const told = (
    standing: ReportedClaim['standing'],
    span: Span,
    sentence: Span,
    facts: readonly string[],
  ): ReportedClaim => {
    const cited = citedBeside(knowledge, text, sentence);
    return {
      standing,
      span,
      sentence,
      text: cut(text, sentence).replace(/\s+/g, ' ').trim(),
      facts,
      references: [...new Set(facts.flatMap(worksOf))],
      cited: cited.known,
      citesOthers: cited.others,
    };
  };
  const worksOf = (fact: string): string[] =>
    knowledge.facts.get(fact)?.references.map(({ id }) => id) ?? [];
  const found = (standing: 'contradicted' | 'silenced', finding: Finding): ReportedClaim => ({
    ...told(standing, finding.span, finding.claim.sentence, [finding.fact]),
    finding,
    claim: finding.claim,
  });

  const judged: ReportedClaim[] = [
    ...findings.map((finding) => found('contradicted', finding)),
    ...silenced.map(({ finding, reason }) => ({ ...found('silenced', finding), reason })),
  ];
  for (const [span, facts] of factsBySpan(statements)) {
    const claim = own.find((each) => overlaps(each.span, span));
    const entry = {
      ...told('uncited', span, claim?.sentence ?? span, facts),
      ...(claim && { claim }),
    };
    const isCited = entry.cited.length > 0 || entry.citesOthers;
    judged.push(isCited ? { ...entry, standing: 'supported' } : entry);
  }
  const isJudged = (claim: Claim): boolean =>
    judged.some(
      ({ sentence, span }) => overlaps(sentence, claim.sentence) || overlaps(span, claim.span),
    );
  const rest = own.filter(
    (claim) => !isJudged(claim) && judge(world, knowledge, claim).length === 0,
  );
  const seen = new Set<number>();
  for (const claim of rest) {
    // A sentence that no fact speaks of is named once, whatever it says.
    if (seen.has(claim.sentence.start)) continue;
    seen.add(claim.sentence.start);
    judged.push({ ...told('unknown', claim.span, claim.sentence, []), claim });
  }
  return { claims: judged.sort((a, b) => a.span.start - b.span.start) };
}

/** The facts that each stretch of text states. */
function factsBySpan(statements: Analysis['statements']): Map<Span, string[]> {
  const bySpan = new Map<string, { span: Span; facts: string[] }>();
  for (const { fact, span } of statements) {
    const key = `${span.start}-${span.end}`;
    const entry = bySpan.get(key) ?? { span, facts: [] };
    if (!entry.facts.includes(fact)) entry.facts.push(fact);
    bySpan.set(key, entry);
  }
  return new Map([...bySpan.values()].map(({ span, facts }) => [span, facts]));
}
