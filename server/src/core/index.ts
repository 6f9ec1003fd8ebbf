/** The one door of the core: knowledge in, a checker out. Pure: no editor, no files, no clock. */
import type { Analysis, Finding, Fix, Knowledge, KnowledgeFile, Settings } from './model.ts';

export * from './model.ts';

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

export declare function createChecker(knowledge: Knowledge): Checker;

/** Understands the files of a knowledge base; what it refuses stands in `problems`, the rest goes on. */
export declare function loadKnowledge(files: readonly KnowledgeFile[]): Knowledge;
