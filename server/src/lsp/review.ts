import { overlaps } from '../core/text/spans.ts';
import type { Analysis, Finding, Notice, Unfinished } from '../core/index.ts';
import type { Current, Mark, Occasion, OpenDocument } from './documents.ts';
import type { Focus } from './focus.ts';
import type { RunMode } from './settings.ts';
import { inSlices } from './slices.ts';

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
  /** At once; what was prepared is at hand. */
  analysis(current: Current): Analysis;
  review(current: Current): Review;
  /**
   * Analyses it while other messages are answered; false where a newer version came meanwhile, which then
   * builds on what was done.
   */
  prepare(current: Current): Promise<boolean>;
  /** The same for a review, where that needs an analysis; undefined where a newer version came. */
  reviewed(current: Current): Promise<Review | undefined>;
  /** After a cursor has moved: true when something that waited may now be shown. */
  releases(current: Current): boolean;
}

interface Listener {
  /** True until there is a newer version of the document, or it is closed. */
  isNewest(document: OpenDocument): boolean;
  /** A fault in the checker; the document then counts as having nothing to show. */
  failed(uri: string, fault: unknown): void;
  /** There is something new to show, or nothing any more. */
  reviewed(uri: string, review: Review): void;
}

export function createReviewer(focus: Focus, listener: Listener): Reviewer {
  const analyses = new WeakMap<OpenDocument, Kept<Analysis>>();
  const reviews = new WeakMap<OpenDocument, Kept<Review>>();
  /** By what all versions of a document share: its newest analysis, which the next one builds on. */
  const newest = new WeakMap<OpenDocument['source'], Kept<Analysis | Unfinished>>();
  const preparations = new WeakMap<OpenDocument, Kept<Promise<boolean>>>();
  let count = 0;

  const knownFor = ({ document, checker }: Current): Analysis | Unfinished | undefined => {
    const before = newest.get(document.source);
    return before?.current.checker === checker ? before.value : undefined;
  };

  const keep = (current: Current, value: Analysis): Analysis => {
    analyses.set(current.document, { current, value });
    newest.set(current.document.source, { current, value });
    return value;
  };

  /** After a fault: nothing is said of this version. */
  const keepNothing = (current: Current, fault: unknown): Analysis => {
    const text = current.document.source.getText();
    listener.failed(current.document.uri, fault);
    const none = { findings: [], silenced: [], statements: [], mentions: [], notices: [] };
    return keep(current, { text, ...none });
  };

  const analysis: Reviewer['analysis'] = (current) => {
    const { document, settings, checker } = current;
    const kept = analyses.get(document);
    if (holds(kept, current)) return kept.value;
    try {
      const text = document.source.getText();
      return keep(current, checker.analyze(text, settings, knownFor(current)));
    } catch (fault) {
      return keepNothing(current, fault);
    }
  };

  const prepareNow = async (current: Current): Promise<boolean> => {
    const { document, settings, checker } = current;
    try {
      const steps = checker.steps(document.source.getText(), settings, knownFor(current));
      const value = await inSlices(steps, (unfinished) => {
        if (listener.isNewest(document)) return true;
        newest.set(document.source, { current, value: unfinished });
        return false;
      });
      if (value) keep(current, value);
      return value !== undefined;
    } catch (fault) {
      if (listener.isNewest(document)) keepNothing(current, fault);
      return listener.isNewest(document);
    }
  };

  const prepare: Reviewer['prepare'] = (current) => {
    const { document } = current;
    if (holds(analyses.get(document), current)) return Promise.resolve(true);
    const running = preparations.get(document);
    if (holds(running, current)) return running.value;
    const value = prepareNow(current).finally(() => preparations.delete(document));
    preparations.set(document, { current, value });
    return value;
  };

  /**
   * Between two checks what was shown stays until it is corrected, and nothing new is shown. The same
   * holds near a cursor while its writer types.
   */
  const reviewNow = (current: Current): Review => {
    const { document, settings } = current;
    const { due } = document;
    const isIdle = !needsAnalysis(current);
    document.due = undefined;
    const id = String(++count);
    const nothing = { id, findings: [], notices: [], waiting: [] };
    if (isIdle) return nothing;
    const checks = RUNS_ON[settings.run](due);
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

  const review: Reviewer['review'] = (current) => {
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
  };

  return {
    analysis,
    review,
    prepare,
    async reviewed(current) {
      if (needsAnalysis(current) && !(await prepare(current))) return undefined;
      return review(current);
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

/** False where nothing would be shown whatever it says. */
function needsAnalysis({ document: { due, shown }, settings }: Current): boolean {
  return RUNS_ON[settings.run](due) || shown.length > 0;
}

/** Whether a document is checked afresh after what has happened to it. */
const RUNS_ON: Readonly<Record<RunMode, (due: Occasion | undefined) => boolean>> = {
  onType: () => true,
  onSave: (due) => due !== undefined,
  manual: (due) => due === 'asked',
};
