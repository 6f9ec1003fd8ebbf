import { citeStatement } from './cite/statement.ts';
import { accountOf, type Sources } from './check/account.ts';
import { check, type Checks } from './check/check.ts';
import { crowdedNotices } from './check/limits.ts';
import { relevanceOf } from './check/relevance.ts';
import { silence } from './check/silence.ts';
import { wordingsOf } from './check/wordings.ts';
import { mentionsIn } from './claims/mentions.ts';
import { openPage } from './claims/page.ts';
import { compileWorld } from './claims/world.ts';
import { citedAt, conceptCard, explain, explainAccount, explainFinding } from './explain/index.ts';
import { citableFacts, insertEvidence } from './fixes/evidence.ts';
import { createFixAll } from './fixes/fix-all.ts';
import { attemptsTelling, type Fault } from './fault.ts';
import { createFixer } from './fixes/index.ts';
import type { Checker } from './index.ts';
import { thin } from './markdown/crowded.ts';
import { readMarkdown } from './markdown/read.ts';
import type { Analysis, Knowledge, Mention, Settings } from './model.ts';
import { renderReport } from './report/render.ts';
import { reportOn } from './report/report.ts';

/**
 * Builds a checker over a knowledge base. Its words are compiled once, for the first text that needs
 * them: most texts do not. A fault in one reader, fact or fix costs only what it would have said, and is
 * told; where nobody is to be told, it is thrown.
 */
export function createChecker(knowledge: Knowledge, onFault?: (fault: Fault) => void): Checker {
  const attempt = attemptsTelling(onFault);
  const world = once(() => compileWorld(knowledge, attempt));
  const wordings = once(() => wordingsOf(world(), knowledge));
  const checks: Checks = {
    isRelevant: relevanceOf(knowledge),
    statedIn: (passages) => wordings()(passages),
  };
  const analyze = (text: string, settings: Settings): Analysis => {
    const isTooLarge = text.length > settings.maxDocumentSize;
    const { source, crowded } = isTooLarge
      ? { source: text, crowded: [] }
      : thin(text, settings.maxMarkup);
    const analysis = check(world, knowledge, checks, source, settings);
    if (crowded.length === 0) return analysis;
    return { ...analysis, notices: [...crowdedNotices(crowded, settings), ...analysis.notices] };
  };
  const named = new WeakMap<Analysis, readonly Mention[]>();
  /** A text that no fact speaks of was not read so far. */
  const mentions = (analysis: Analysis): readonly Mention[] => {
    const { text } = analysis;
    if (checks.isRelevant(text) || text.length > MOST_READ_FOR_CARDS) return analysis.mentions;
    const known = named.get(analysis);
    if (known) return known;
    const read = mentionsIn(openPage(world(), knowledge, text, readMarkdown(text)));
    named.set(analysis, read);
    return read;
  };
  const fixer = createFixer(world, knowledge, analyze);
  const sources: Sources = { worldOf: world, knowledge, isRelevant: checks.isRelevant };
  return {
    knowledge,
    analyze,
    silence: (analysis, finding, reach, reason, settings) =>
      silence(analysis, finding, reach, reason, (text) => analyze(text, settings)),
    citeStatement: (analysis, span, settings) => citeStatement(knowledge, analysis, span, settings),
    evidence: citableFacts(knowledge),
    insertEvidence: (text, offset, fact, settings) =>
      insertEvidence(knowledge, text, offset, fact, settings),
    fixes: (...asked) => fixer.all(...asked),
    fixAll: createFixAll(fixer, analyze, knowledge.references),
    account: (analysis, offset, settings) => accountOf(sources, analysis, offset, settings),
    explainAccount: (account) => explainAccount(knowledge, account),
    report: (analysis, settings) => reportOn(sources, analysis, settings),
    explainReport: (name, text, report) => renderReport(knowledge, name, text, report),
    mentions,
    citedAt: (text, offset) => citedAt(knowledge, text, offset),
    card: (concept, drawn) => conceptCard(knowledge, concept, drawn),
    explainFinding: (finding) => explainFinding(knowledge, finding),
    explain: (id) => explain(knowledge, id),
  };
}

/** A card is not worth a wait: a longer text that is not about our diseases has none. */
const MOST_READ_FOR_CARDS = 200_000;

/** Makes a value when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
