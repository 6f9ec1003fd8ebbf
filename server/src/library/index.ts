/**
 * The npm library: `import { createChecker } from 'myelint'`. It is the core with what Myelint knows, and
 * runs wherever JavaScript does: no files, no network, no editor. Offsets are UTF-16 units into the text,
 * spans are half-open.
 */
import { bundledKnowledge } from 'knowledge:bundled';
import {
  createChecker as createCheckerOver,
  DEFAULT_SETTINGS,
  loadKnowledge,
  type Checker as CoreChecker,
  type Analysis,
  type Finding,
  type Fix,
  type KnowledgeFile,
  type Settings,
} from '../core/index.ts';

export type * from '../core/model.ts';
export { DEFAULT_SETTINGS };

export interface Checker extends Omit<CoreChecker, 'analyze' | 'fixes'> {
  /** Reads the claims of a Markdown text and holds them against the facts. Never throws on text. */
  analyze(text: string, settings?: Partial<Settings>): Analysis;
  /** The ways to correct a finding of that analysis, best first; offsets are those of its text. */
  fixes(analysis: Analysis, finding: Finding, settings?: Partial<Settings>): Fix[];
}

/**
 * Makes a checker. Made once, it serves any number of texts.
 * @param pack the files of packs to lay over what Myelint knows; what is wrong in them is in
 *   `checker.knowledge.problems`
 */
export function createChecker(pack: readonly KnowledgeFile[] = []): Checker {
  const base = bundledKnowledge();
  const checker = createCheckerOver(pack.length === 0 ? base : loadKnowledge(pack, base));
  const whole = (settings: Partial<Settings> = {}): Settings => ({
    ...DEFAULT_SETTINGS,
    ...settings,
  });
  return {
    ...checker,
    analyze: (text, settings) => checker.analyze(text, whole(settings)),
    fixes: (analysis, finding, settings) => checker.fixes(analysis, finding, whole(settings)),
  };
}
