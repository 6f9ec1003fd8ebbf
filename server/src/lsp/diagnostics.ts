import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import { contains, overlaps } from '../core/text/spans.ts';
import type { Because, Finding, Knowledge, Notice } from '../core/index.ts';
import type { Client } from './client.ts';
import { toRange, toSeverity } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import type { Review } from './review.ts';

/** Makes the editor's diagnostics of findings and notices. */
export interface DiagnosticWriter {
  all(document: OpenDocument, review: Review): Diagnostic[];
  ofFinding(document: OpenDocument, finding: Finding): Diagnostic;
}

/** `pages` is the address of the knowledge base's folder, with its last slash. */
export function createDiagnosticWriter(
  knowledge: Knowledge,
  client: Client,
  pages: string | undefined,
): DiagnosticWriter {
  const pageOf = (fact: string): string | undefined => {
    const path = knowledge.facts.get(fact)?.path;
    return path === undefined || pages === undefined ? undefined : new URL(path, pages).href;
  };

  const ofFinding = (document: OpenDocument, finding: Finding): Diagnostic => {
    const href = client.linksCodes ? pageOf(finding.fact) : undefined;
    const related = client.showsRelatedInformation ? relatedInformation(document, finding) : [];
    return {
      range: toRange(document.source, finding.span),
      severity: toSeverity[finding.severity],
      source: SOURCE,
      code: finding.rule,
      message: finding.message,
      ...(href === undefined ? {} : { codeDescription: { href } }),
      ...(related.length === 0 ? {} : { relatedInformation: related }),
    };
  };

  const ofNotice = (document: OpenDocument, { kind, message, span }: Notice): Diagnostic => ({
    range: toRange(document.source, span),
    severity:
      kind === 'unused-directive' ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information,
    source: SOURCE,
    code: kind,
    message,
    ...(kind === 'unused-directive' && client.fadesUnnecessary
      ? { tags: [DiagnosticTag.Unnecessary] }
      : {}),
  });

  return {
    ofFinding,
    all: (document, { findings, notices }) => [
      ...findings.map((finding) => ofFinding(document, finding)),
      ...notices.map((notice) => ofNotice(document, notice)),
    ],
  };
}

const SOURCE = 'myelint';

/** The reasons that lie outside the underlined words; those inside are seen already. */
function relatedInformation(
  { uri, source }: OpenDocument,
  { because, span }: Finding,
): DiagnosticRelatedInformation[] {
  return because
    .filter((reason) => !contains(span, reason.span) && !overlaps(span, reason.span))
    .map((reason) => ({
      location: { uri, range: toRange(source, reason.span) },
      message: `${ROLES[reason.role]}: ${reason.text}`,
    }));
}

const ROLES: Readonly<Record<Because['role'], string>> = {
  subject: 'said of',
  predicate: 'said by',
  object: 'says',
  antecedent: 'refers to',
  heading: 'under the heading',
  'lead-in': 'introduced by',
  negation: 'negated by',
  denial: 'denied by',
  question: 'asked by',
  condition: 'on the condition',
  hedge: 'hedged by',
  attribution: 'reported by',
};
