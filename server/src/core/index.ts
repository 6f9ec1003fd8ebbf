/** The one door of the core: knowledge in, a checker out. Pure: no editor, no files, no clock. */
import type { Analysis, Finding, Fix, Knowledge, Settings } from './model.ts';

export * from './model.ts';
export { loadKnowledge } from './knowledge/load.ts';
export { createChecker } from './checker.ts';
export { exampleProblems } from './check/examples.ts';

export interface Checker {
  readonly knowledge: Knowledge;
  /** Reads the claims of a Markdown text and holds them against the facts. Never throws on text. */
  analyze(text: string, settings: Settings): Analysis;
  /** The ways to correct a finding of that analysis, best first; offsets are those of its text. */
  fixes(analysis: Analysis, finding: Finding, settings: Settings): Fix[];
  /** The Markdown card of a finding. */
  explainFinding(finding: Finding): string;
  /** The Markdown page of a rule, fact, concept or reference; undefined where there is none. */
  explain(id: string): string | undefined;
}
