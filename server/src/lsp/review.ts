import { overlaps } from '../core/text/spans.ts';
import type { Analysis, Finding, Notice } from '../core/index.ts';
import type { Current, Mark, Occasion, OpenDocument } from './documents.ts';
import type { Focus } from './focus.ts';
import type { RunMode } from './settings.ts';

/** What the writer is to see of one version of a document. */
export interface Review {
  /** The same for the same review, and for no other. */
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** New ones near a cursor: not shown before it has left them. */
  readonly waiting: readonly Finding[];
}

/** Analyses each version of a document once; every feature reads the same result. */
export interface Reviewer {
  analysis(current: Current): Analysis;
  review(current: Current): Review;
  /** After a cursor has moved: true when something that waited may now be shown. */
  releases(current: Current): boolean;
}

interface Listener {
  /** A fault in the checker; the document then counts as having nothing to show. */
  failed(uri: string, fault: unknown): void;
  /** There is something new to show, or nothing any more. */
  reviewed(uri: string, review: Review): void;
}

export function createReviewer(focus: Focus, listener: Listener): Reviewer {
  const analyses = new WeakMap<OpenDocument, Kept<Analysis>>();
  const reviews = new WeakMap<OpenDocument, Kept<Review>>();
  /** By what all versions of a document share: its newest analysis, which the next one builds on. */
  const newest = new WeakMap<OpenDocument['source'], Kept<Analysis>>();
  let count = 0;

  const analyze = ({ document, settings, checker }: Current): Analysis => {
    const text = document.source.getText();
    try {
      const before = newest.get(document.source);
      const known = before?.current.checker === checker ? before.value : undefined;
      return checker.analyze(text, settings, known);
    } catch (fault) {
      listener.failed(document.uri, fault);
      return { text, findings: [], silenced: [], statements: [], mentions: [], notices: [] };
    }
  };

  const analysis: Reviewer['analysis'] = (current) => {
    const kept = analyses.get(current.document);
    if (holds(kept, current)) return kept.value;
    const value = analyze(current);
    analyses.set(current.document, { current, value });
    newest.set(current.document.source, { current, value });
    return value;
  };

  /**
   * Between two checks what was shown stays until it is corrected, and nothing new is shown. The same
   * holds near a cursor while its writer types.
   */
  const reviewNow = (current: Current): Review => {
    const { document, settings } = current;
    const { due } = document;
    document.due = undefined;
    const id = String(++count);
    const checks = RUNS_ON[settings.run](due);
    const nothing = { id, findings: [], notices: [], waiting: [] };
    if (!checks && document.shown.length === 0) return nothing;
    const { findings, notices } = analysis(current);
    const isShown = (mark: Mark): boolean =>
      document.shown.some(({ name, span }) => name === mark.name && overlaps(span, mark.span));
    const isOld = ({ rule, span }: Finding): boolean => isShown({ name: rule, span });
    if (!checks) {
      const old = notices.filter(({ kind, span }) => isShown({ name: kind, span }));
      return { ...nothing, findings: findings.filter(isOld), notices: old };
    }
    const waits = (finding: Finding): boolean =>
      due === undefined && focus.isNear(current, finding.span) && !isOld(finding);
    const waiting = findings.filter(waits);
    const shown = findings.filter((finding) => !waiting.includes(finding));
    return { id, findings: shown, notices, waiting };
  };

  return {
    analysis,
    review(current) {
      const { document } = current;
      const kept = reviews.get(document);
      if (holds(kept, current) && document.due === undefined) return kept.value;
      const value = reviewNow(current);
      document.shown = [
        ...value.findings.map(({ rule, span }) => ({ name: rule, span })),
        ...value.notices.map(({ kind, span }) => ({ name: kind, span })),
      ];
      reviews.set(document, { current, value });
      listener.reviewed(document.uri, value);
      return value;
    },
    releases(current) {
      const { waiting } = reviews.get(current.document)?.value ?? { waiting: [] };
      if (waiting.every(({ span }) => focus.isNear(current, span))) return false;
      reviews.delete(current.document);
      return true;
    },
  };
}

interface Kept<Value> {
  readonly current: Current;
  readonly value: Value;
}

function holds<Value>(
  kept: Kept<Value> | undefined,
  { settings, checker }: Current,
): kept is Kept<Value> {
  return kept?.current.settings === settings && kept.current.checker === checker;
}

/** Whether a document is checked afresh after what has happened to it. */
const RUNS_ON: Readonly<Record<RunMode, (due: Occasion | undefined) => boolean>> = {
  onType: () => true,
  onSave: (due) => due !== undefined,
  manual: (due) => due === 'asked',
};
