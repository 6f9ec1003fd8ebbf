/** The one door of the core: knowledge in, a checker out. Pure: no editor, no files, no clock. */
import type { Cited } from './explain/index.ts';
import type { EvidenceItem, Inserted } from './fixes/evidence.ts';
import type {
  Account,
  Silent,
  Analysis,
  CiteAction,
  Corrected,
  Edit,
  EvidenceReport,
  Finding,
  Fix,
  Knowledge,
  Lent,
  Mention,
  Reach,
  Settings,
  Span,
} from './model.ts';

export * from './model.ts';
export type { Cited } from './explain/index.ts';
export type { EvidenceItem, Inserted } from './fixes/evidence.ts';
export { formatReference, ROLE_WORDS } from './explain/index.ts';
export { loadKnowledge } from './knowledge/load.ts';
export { countStandings, REPORT_HEAD, reportEnd } from './report/render.ts';
export {
  ACCEPTED_FILE,
  acceptanceOf,
  addAccepted,
  readAccepted,
  type AcceptedFile,
} from './check/accepted.ts';
export { createChecker } from './checker.ts';
export type { Fault } from './fault.ts';
export { exampleProblems } from './check/examples.ts';

/** A text whose analysis was left before its end. */
export interface Unfinished {
  readonly text: string;
}

export interface Checker {
  readonly knowledge: Knowledge;
  /** Reads the claims of a Markdown text and holds them against the facts. Never throws on text. */
  analyze(text: string, settings: Settings, before?: Analysis | Unfinished): Analysis;
  /**
   * The same in steps, of one sentence or block where it can be, so that a caller can do something else in
   * between, or stop. What reads like a part of `before`, an analysis by this checker or what a step of one
   * yielded last, is not read again; the result is the same without it.
   */
  steps(
    text: string,
    settings: Settings,
    before?: Analysis | Unfinished,
  ): Generator<Unfinished, Analysis>;
  /** The ways to correct a finding of that analysis, best first; offsets are those of its text. */
  fixes(analysis: Analysis, finding: Finding, settings: Settings): Fix[];
  /** The best of them alone, which takes less time; it is the preferred one where there is one. */
  bestFix(analysis: Analysis, finding: Finding, settings: Settings): Fix | undefined;
  /**
   * The edit that writes a comment which silences a finding of that analysis; undefined where none
   * can be written so that the document reads as before. `reason` may be empty.
   */
  silence(
    analysis: Analysis,
    finding: Finding,
    reach: Reach,
    reason: string,
    settings: Settings,
  ): Edit | undefined;
  /** The ways to cite what a text states at a span of it, one for each source. */
  citeStatement(analysis: Analysis, span: Span, settings: Settings): CiteAction[];
  /** The facts that can be written into a text with their citation. */
  readonly evidence: readonly EvidenceItem[];
  /** The edits that write one at an offset of a text; none for an unknown fact. */
  insertEvidence(text: string, offset: number, fact: string, settings: Settings): Inserted;
  /**
   * Makes every safe fix, of one rule or of all, until none is left. Its steps are there to do
   * something else in between; the last one returns what was made of the text.
   */
  fixAll(analysis: Analysis, settings: Settings, rule?: string): Generator<void, Corrected>;
  /** The Markdown card of a finding. */
  explainFinding(finding: Finding, settings?: Pick<Settings, 'syntax'>): string;
  /** What was read at an offset of an analysed text, flagged or not, and why. */
  account(analysis: Analysis, offset: number, settings: Settings): Account;
  /** An account in Markdown. */
  explainAccount(account: Account): string;
  /** The sentences that name a disease and were not flagged, in reading order, and why not, in plain text. */
  silent(analysis: Analysis, settings: Settings): readonly Silent[];
  /** How each claim of an analysed text stands to the facts, for a reviewer. */
  report(analysis: Analysis, settings: Settings): EvidenceReport;
  /** The section that a document has in an evidence report, in Markdown, to stand under `REPORT_HEAD`. */
  explainReport(name: string, text: string, report: EvidenceReport): string;
  /** True where a text may define an abbreviation as another thing than ours. */
  mayDefine(text: string): boolean;
  /** What a text lends to those before and behind it. */
  lends(text: string, settings: Settings): Lent;
  /** Where concepts are named in the section about an offset of an analysed text. */
  mentionsAt(analysis: Analysis, offset: number): readonly Mention[];
  /** The citation key of a known work at an offset of a text. */
  citedAt(text: string, offset: number): Cited | undefined;
  /** The Markdown card of a concept, with its drawing for those who see images. */
  card(concept: string, drawn: boolean): string | undefined;
  /** The Markdown page of a rule, fact, concept or reference; undefined where there is none. */
  explain(id: string): string | undefined;
}
