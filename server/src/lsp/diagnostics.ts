import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Location,
} from 'vscode-languageserver';
import { contains, overlaps } from '../core/text/spans.ts';
import { ROLE_WORDS, type Finding, type Notice, type Span } from '../core/index.ts';
import type { Client } from './client.ts';
import { toRange, toSeverity } from './convert.ts';
import type { Current, OpenDocument } from './documents.ts';
import type { Review } from './review.ts';

/** Makes the editor's diagnostics of findings and notices. */
export interface DiagnosticWriter {
  all(current: Current, review: Review): Diagnostic[];
  ofFinding(current: Current, finding: Finding): Diagnostic;
  ofNotice(document: OpenDocument, notice: Notice): Diagnostic;
}

/**
 * `pages` is the address of the knowledge base's folder, with its last slash. `placeAbove` tells where words
 * above a document stand.
 */
export function createDiagnosticWriter(
  client: Client,
  pages: string | undefined,
  placeAbove: (uri: string, span: Span) => Location | undefined,
): DiagnosticWriter {
  /** A pack's file has an address of its own. */
  const pageOf = ({ checker }: Current, fact: string): string | undefined => {
    const path = checker.knowledge.facts.get(fact)?.path;
    return path !== undefined && URL.canParse(path, pages) ? new URL(path, pages).href : undefined;
  };

  const ofFinding = (current: Current, finding: Finding): Diagnostic => {
    const { document } = current;
    const href = client.linksCodes ? pageOf(current, finding.fact) : undefined;
    const related = client.showsRelatedInformation
      ? relatedInformation(document, finding, placeAbove)
      : [];
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

  const ofNotice = (document: OpenDocument, { kind, message, span }: Notice): Diagnostic => {
    const isDirective = DIRECTIVE.has(kind);
    return {
      range: toRange(document.source, span),
      severity: isDirective ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information,
      source: SOURCE,
      code: kind,
      message,
      ...(isDirective && client.fadesUnnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    };
  };

  return {
    ofFinding,
    ofNotice,
    all: (current, { findings, notices }) => [
      ...findings.map((finding) => ofFinding(current, finding)),
      ...notices.map((notice) => ofNotice(current.document, notice)),
    ],
  };
}

const SOURCE = 'myelint';

/** What does nothing where it stands. */
const DIRECTIVE: ReadonlySet<Notice['kind']> = new Set<Notice['kind']>([
  'unknown-directive',
  'unknown-rule',
  'unused-directive',
  'stale-acceptance',
]);

/** The reasons that lie outside the underlined words; those inside are seen already. */
function relatedInformation(
  { uri, source }: OpenDocument,
  { because, span }: Finding,
  placeAbove: (uri: string, span: Span) => Location | undefined,
): DiagnosticRelatedInformation[] {
  return because
    .filter((reason) => !contains(span, reason.span) && !overlaps(span, reason.span))
    .flatMap((reason) => {
      const location =
        reason.span.start < 0
          ? placeAbove(uri, reason.span)
          : { uri, range: toRange(source, reason.span) };
      return location ? [{ location, message: `${ROLE_WORDS[reason.role]}: ${reason.text}` }] : [];
    });
}
