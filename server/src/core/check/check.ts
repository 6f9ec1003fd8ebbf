import { readClaims } from '../claims/read.ts';
import type { World } from '../claims/world.ts';
import type { Passage } from '../markdown/passage.ts';
import { readMarkdown } from '../markdown/read.ts';
import type { Analysis, Claim, Finding, Knowledge, Settings, Statement } from '../model.ts';
import { nearby } from '../text/nearby.ts';
import { hull, overlaps } from '../text/spans.ts';
import { takeAccepted } from './accepted.ts';
import { judge } from './contradict.ts';
import { suppress } from './suppress.ts';

/** What is worked out once for a knowledge base. */
export interface Checks {
  readonly isRelevant: (text: string) => boolean;
  readonly statedIn: (passages: readonly Passage[]) => readonly Statement[];
}

/** Reads the claims of a text and holds them against the facts. */
export function check(
  worldOf: () => World,
  knowledge: Knowledge,
  { isRelevant, statedIn }: Checks,
  text: string,
  settings: Settings,
): Analysis {
  if (text.length > settings.maxDocumentSize) return tooLarge(text, settings);
  if (!isRelevant(text))
    return {
      text,
      findings: [],
      silenced: [],
      statements: [],
      mentions: [],
      notices: [
        ...directiveNotices(text, knowledge),
        ...takeAccepted(text, [], settings.accepted ?? []).notices,
      ],
    };
  const world = worldOf();
  const document = readMarkdown(text);
  const { claims, mentions } = readClaims(world, knowledge, text, document, isRelevant);
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
  for (const stated of statedIn(document.passages)) {
    const isKnown = stating
      .about(stated.span)
      .some(({ fact, span }) => fact === stated.fact && overlaps(span, stated.span));
    if (!isKnown) statements.push(stated);
  }
  // A false sentence is corrected, and not cited for what it says besides.
  const wrong = nearby<Finding>();
  for (const finding of findings) wrong.add(finding, finding.span);
  const citable = statements.filter(
    ({ span }) => !wrong.about(span).some((finding) => overlaps(finding.span, span)),
  );
  const {
    findings: kept,
    silenced,
    notices,
  } = suppress(
    text,
    document.directives,
    oneEach(findings, knowledge),
    new Set(knowledge.rules.keys()),
  );
  const accepted = takeAccepted(text, kept, settings.accepted ?? []);
  return {
    text,
    findings: accepted.findings,
    silenced: [...silenced, ...accepted.silenced],
    statements: citable,
    get mentions() {
      return mentions();
    },
    notices: [...notices, ...accepted.notices],
  };
}

/** Even a text that says nothing of our diseases may hold directives that do nothing. */
function directiveNotices(text: string, knowledge: Knowledge): Analysis['notices'] {
  return text.includes('<!--') && text.includes('myelint-')
    ? suppress(text, readMarkdown(text).directives, [], new Set(knowledge.rules.keys())).notices
    : [];
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
function oneEach(findings: readonly Finding[], { rules }: Knowledge): Finding[] {
  const outranked = ({ rule }: Finding): readonly string[] => rules.get(rule)?.outranks ?? [];
  const ordered = [...findings].sort(
    (a, b) =>
      outranked(b).length - outranked(a).length ||
      Number(b.claim.plain) - Number(a.claim.plain) ||
      b.span.end - b.span.start - (a.span.end - a.span.start) ||
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
    if (rival) continue;
    kept.push(finding);
    known.add(finding, place);
  }
  return kept.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}

/** The disease that a finding is about: its scope, where its subject is a sign or a lesion. */
function diseaseOf({ claim }: Finding): string {
  return claim.scope ?? claim.subject;
}

function tooLarge(text: string, { maxDocumentSize }: Settings): Analysis {
  const size = Math.round(text.length / 1e5) / 10;
  const limit = Math.round(maxDocumentSize / 1e5) / 10;
  const message = `Not checked: the text has ${size} million characters, and myelint.maxDocumentSize allows ${limit} million. Raise the setting or split the text.`;
  return {
    text,
    findings: [],
    silenced: [],
    statements: [],
    mentions: [],
    notices: [{ kind: 'too-large', message, span: { start: 0, end: 0 } }],
  };
}
