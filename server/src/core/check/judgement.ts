import type { World } from '../claims/world.ts';
import type { Claim, Finding, Knowledge, Settings, Statement } from '../model.ts';
import { nearby } from '../text/nearby.ts';
import { cut, hull, overlaps } from '../text/spans.ts';
import { judge } from './contradict.ts';
import { ROOM } from './excerpt.ts';

/** What the claims of a stretch of text amount to, before comments silence any. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly statements: readonly Statement[];
}

/** Holds the claims of a text against the facts. `stated` are sentences that say a fact in its own wording. */
export function judgeAll(
  world: World,
  knowledge: Knowledge,
  claims: readonly Claim[],
  stated: readonly Statement[],
  settings: Settings,
  text: string,
): Judgement {
  const findings: Finding[] = [];
  const statements: Statement[] = [];
  for (const claim of claims) {
    if (!claim.asserted || claim.attribution === 'reported') continue;
    const verdicts = judge(world, knowledge, claim);
    const rules = new Set(
      verdicts
        .filter(({ verdict }) => verdict === 'contradicts')
        .map(({ fact }) => fact.rule)
        .filter((rule) => rule !== undefined),
    );
    for (const rule of rules) {
      const finding = findingOf(knowledge, rule, claim, settings);
      if (finding) findings.push(finding);
    }
    if (rules.size > 0) continue;
    for (const { fact, verdict } of verdicts) {
      if (verdict === 'supports' && fact.evidence !== 'none')
        statements.push({ fact: fact.id, span: claim.span });
    }
  }
  const stating = nearby<Statement>();
  for (const statement of statements) stating.add(statement, statement.span);
  for (const statement of stated) {
    const isKnown = stating
      .about(statement.span)
      .some(({ fact, span }) => fact === statement.fact && overlaps(span, statement.span));
    if (!isKnown) statements.push(statement);
  }
  // A false sentence is corrected, and not cited for what it says besides.
  const wrong = nearby<Finding>();
  for (const finding of findings) wrong.add(finding, finding.span);
  const citable = statements.filter(
    ({ span }) => !wrong.about(span).some((finding) => overlaps(finding.span, span)),
  );
  return { findings: oneEach(findings, knowledge, text), statements: citable };
}

function findingOf(
  knowledge: Knowledge,
  rule: string,
  claim: Claim,
  settings: Settings,
): Finding | undefined {
  const lead = knowledge.rules.get(rule);
  const severity = settings.rules[rule] ?? lead?.severity;
  if (!lead || !severity || severity === 'off') return undefined;
  return {
    rule,
    fact: lead.fact,
    severity,
    message: lead.message,
    span: claim.span,
    because: claim.because,
    claim,
  };
}

/** In reading order, and of overlapping findings the one whose rule says more, that is plainer, or longer. */
function oneEach(findings: readonly Finding[], { rules }: Knowledge, text: string): Finding[] {
  // Markup makes nothing longer: emphasis must not change what is found.
  const lettersIn = ({ span }: Finding): number =>
    cut(text, span).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const outranked = ({ rule }: Finding): readonly string[] => rules.get(rule)?.outranks ?? [];
  const ordered = [...findings].sort(
    (a, b) =>
      outranked(b).length - outranked(a).length ||
      Number(b.claim.plain) - Number(a.claim.plain) ||
      lettersIn(b) - lettersIn(a) ||
      a.span.start - b.span.start,
  );
  const kept: Finding[] = [];
  const known = nearby<Finding>();
  for (const finding of ordered) {
    const place = hull(finding.span, finding.claim.sentence);
    const others = known.about(place);
    const rival =
      others.some(
        (other) =>
          overlaps(other.span, finding.span) &&
          (other.rule === finding.rule || outranked(other).includes(finding.rule)),
      ) ||
      others.some(
        (other) =>
          other.rule === finding.rule &&
          diseaseOf(other) === diseaseOf(finding) &&
          overlaps(other.claim.sentence, finding.claim.sentence),
      );
    const asked = known
      .about({ start: place.start - FARTHEST_ANSWER, end: place.end + FARTHEST_ANSWER })
      .some((other) => answers(other, finding, text));
    if (rival || asked) continue;
    kept.push(finding);
    known.add(finding, place);
  }
  return kept.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}

/** "Is MS demyelinating? No, MS is not demyelinating.": a question and the answer that repeats it say one thing. */
function answers({ claim: answer, rule }: Finding, asked: Finding, text: string): boolean {
  const { claim } = asked;
  if (claim.plain || rule !== asked.rule || claim.relation !== answer.relation) return false;
  if (claim.subject !== answer.subject || claim.sentence.end > answer.sentence.start) return false;
  // Of one blank as much as of many.
  const between = text.slice(claim.sentence.end, answer.sentence.start).replace(/\s+/g, ' ');
  const isQuestion = text.slice(claim.sentence.start, answer.sentence.start).includes('?');
  const letters = between.replace(/[^\p{L}]+/gu, '').toLowerCase();
  return isQuestion && between.length <= LONGEST_ANSWER && /^a?(?:yes|no)?$/.test(letters);
}

/** In characters: what may stand between a question and the answer that repeats it. */
const LONGEST_ANSWER = 40;
const FARTHEST_ANSWER = LONGEST_ANSWER + ROOM;

/** The disease that a finding is about: its scope, where its subject is a sign or a lesion. */
function diseaseOf({ claim }: Finding): string {
  return claim.scope ?? claim.subject;
}
