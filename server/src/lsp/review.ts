import { overlaps } from '../core/text/spans.ts';
import type { Analysis, Checker, Finding, Notice } from '../core/index.ts';
import type { Mark, Occasion, OpenDocument } from './documents.ts';
import type { RunMode, ServerSettings } from './settings.ts';

/** What the writer is to see of one version of a document. */
export interface Review {
  /** The same for the same review, and for no other. */
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/** Analyses each version of a document once; every feature reads the same result. */
export interface Reviewer {
  analysis(document: OpenDocument, settings: ServerSettings): Analysis;
  review(document: OpenDocument, settings: ServerSettings): Review;
}

/** `report` is told of a fault in the checker; the document then counts as having nothing to show. */
export function createReviewer(
  checker: Checker,
  report: (uri: string, fault: unknown) => void,
): Reviewer {
  const analyses = new WeakMap<OpenDocument, { settings: ServerSettings; value: Analysis }>();
  const reviews = new WeakMap<OpenDocument, { settings: ServerSettings; value: Review }>();
  let count = 0;

  const analyze = ({ uri, source }: OpenDocument, settings: ServerSettings): Analysis => {
    const text = source.getText();
    try {
      return checker.analyze(text, settings);
    } catch (fault) {
      report(uri, fault);
      return { text, findings: [], statements: [], mentions: [], notices: [] };
    }
  };

  const analysis: Reviewer['analysis'] = (document, settings) => {
    const kept = analyses.get(document);
    if (kept?.settings === settings) return kept.value;
    const value = analyze(document, settings);
    analyses.set(document, { settings, value });
    return value;
  };

  /** Between two checks what was shown stays until it is corrected, and nothing new is shown. */
  const reviewNow = (document: OpenDocument, settings: ServerSettings): Review => {
    const id = String(++count);
    const checks = RUNS_ON[settings.run](document.due);
    document.due = undefined;
    if (!checks && document.shown.length === 0) return { id, findings: [], notices: [] };
    const { findings, notices } = analysis(document, settings);
    if (checks) return { id, findings, notices };
    const isShown = (mark: Mark): boolean =>
      document.shown.some(({ name, span }) => name === mark.name && overlaps(span, mark.span));
    return {
      id,
      findings: findings.filter(({ rule, span }) => isShown({ name: rule, span })),
      notices: notices.filter(({ kind, span }) => isShown({ name: kind, span })),
    };
  };

  return {
    analysis,
    review(document, settings) {
      const kept = reviews.get(document);
      if (kept?.settings === settings && document.due === undefined) return kept.value;
      const value = reviewNow(document, settings);
      document.shown = [
        ...value.findings.map(({ rule, span }) => ({ name: rule, span })),
        ...value.notices.map(({ kind, span }) => ({ name: kind, span })),
      ];
      reviews.set(document, { settings, value });
      return value;
    },
  };
}

/** Whether a document is checked afresh after what has happened to it. */
const RUNS_ON: Readonly<Record<RunMode, (due: Occasion | undefined) => boolean>> = {
  onType: () => true,
  onSave: (due) => due !== undefined,
  manual: (due) => due === 'asked',
};
