import { citeStatement } from './cite/statement.ts';
import { accountOf, accountsOfSilence } from './check/account.ts';
import { check, type Readable } from './check/check.ts';
import { crowdedNotices } from './check/limits.ts';
import {
  isReading,
  passagesBeside,
  type Begun,
  type Reading,
  type Sources,
} from './check/reading.ts';
import { relevanceOf } from './check/relevance.ts';
import { silence } from './check/silence.ts';
import { wordingsOf } from './check/wordings.ts';
import { senseReader } from './claims/senses.ts';
import { mayKey } from './claims/answer-keys.ts';
import { compileWorld } from './claims/world.ts';
import {
  citedAt,
  conceptCard,
  explain,
  explainAccount,
  explainFinding,
  silenceOf,
} from './explain/index.ts';
import { citableFacts, insertEvidence } from './fixes/evidence.ts';
import { createFixAll } from './fixes/fix-all.ts';
import { attemptsTelling, type Fault } from './fault.ts';
import { createFixer } from './fixes/index.ts';
import type { Readers } from './fixes/recheck.ts';
import type { Checker, Unfinished } from './index.ts';
import { thin } from './markdown/crowded.ts';
import { markdownOf } from './markdown/mdx/from-mdx.ts';
import { lentBy } from './markdown/lent.ts';
import { cutIntoPieces, parsePieces } from './markdown/pieces.ts';
import { readBlocks, type Document } from './markdown/read.ts';
import type { Analysis, Knowledge, Settings } from './model.ts';
import { renderReport } from './report/render.ts';
import { reportOn } from './report/report.ts';
import { once } from './once.ts';
import { finish } from './steps.ts';

/**
 * Builds a checker over a knowledge base. Its words are compiled once, for the first text that needs
 * them: most texts do not. A fault in one reader, fact or fix costs only what it would have said, and is
 * told; where nobody is to be told, it is thrown.
 */
export function createChecker(knowledge: Knowledge, onFault?: (fault: Fault) => void): Checker {
  const attempt = attemptsTelling(onFault);
  const world = once(() => compileWorld(knowledge, attempt));
  const wordings = once(() => wordingsOf(world(), knowledge));
  const sources: Sources = {
    worldOf: world,
    knowledge,
    isRelevant: relevanceOf(knowledge),
    senses: senseReader(knowledge),
    statedIn: (passages) => wordings()(passages),
  };
  const readings = new WeakMap<Analysis | Unfinished, Begun>();
  const steps: Checker['steps'] = function* (text, settings, before) {
    const known = before && readings.get(before);
    const readable = readableOf(text, settings);
    const checking = check(sources, text, settings, readable, known);
    const unfinished: Unfinished = { text };
    for (;;) {
      const { done, value } = checking.next();
      if (done) {
        if (value.reading) readings.set(value.analysis, value.reading);
        return value.analysis;
      }
      readings.set(unfinished, value);
      yield unfinished;
    }
  };
  const analyze: Checker['analyze'] = (...asked) => finish(steps(...asked));
  const readingOf = (analysis: Analysis): Reading | undefined => {
    const reading = readings.get(analysis);
    return reading && isReading(reading) ? reading : undefined;
  };
  const documents = new WeakMap<Analysis, Document>();
  const readers: Readers = {
    analyze,
    documentOf(analysis) {
      let document = documents.get(analysis);
      if (!document) {
        const pieces = readingOf(analysis)?.pieces ?? cutIntoPieces(analysis.text);
        documents.set(analysis, (document = readBlocks(pieces.source, parsePieces(pieces))));
      }
      return document;
    },
    documentAt: (analysis, offset) =>
      readingOf(analysis)?.sectionAt(offset)?.document() ?? readers.documentOf(analysis),
    compare(a, b) {
      const [one, other] = [readingOf(a), readingOf(b)];
      if (!one || !other) return [readers.documentOf(a).passages, readers.documentOf(b).passages];
      return [passagesBeside(one, other), passagesBeside(other, one)];
    },
  };
  const fixer = createFixer(world, knowledge, readers);
  return {
    knowledge,
    steps,
    analyze,
    silence: (analysis, finding, reach, reason, settings) =>
      silence(analysis, finding, reach, reason, settings, readers),
    citeStatement: (analysis, span, settings) =>
      citeStatement(knowledge, analysis, readers.documentOf(analysis), span, settings),
    evidence: citableFacts(knowledge),
    insertEvidence: (text, offset, fact, settings) =>
      insertEvidence(knowledge, text, offset, fact, settings),
    fixes: (...asked) => fixer.all(...asked),
    bestFix: (...asked) => fixer.best(...asked),
    fixAll: createFixAll(fixer, analyze, knowledge.references),
    account: (analysis, offset, settings) =>
      accountOf(sources, analysis, readingOf(analysis), offset, settings),
    explainAccount: (account) => explainAccount(knowledge, account),
    silent: (analysis, settings) =>
      accountsOfSilence(sources, analysis, readingOf(analysis), settings).flatMap((account) =>
        account.sentence
          ? [{ span: account.sentence, reasons: silenceOf(knowledge, account) }]
          : [],
      ),
    report: (analysis) => reportOn(sources, analysis, readingOf(analysis)),
    explainReport: (name, text, report) => renderReport(knowledge, name, text, report),
    mentionsAt: (analysis, offset) => readingOf(analysis)?.sectionAt(offset)?.mentions() ?? [],
    mayDefine: (text) => sources.senses.mayTell(text),
    lends: (text, settings) =>
      lentBy(readableOf(text, settings).source, sources.isRelevant, mayKey),
    citedAt: (text, offset) => citedAt(knowledge, text, offset),
    card: (concept, drawn) => conceptCard(knowledge, concept, drawn),
    explainFinding: (...asked) => explainFinding(knowledge, ...asked),
    explain: (id) => explain(knowledge, id),
  };
}

/** As Markdown, without what cannot be read; a text that is too large is not looked at. */
function readableOf(text: string, settings: Settings): Readable {
  if (text.length > settings.maxDocumentSize) return { source: text, told: [] };
  const { source, crowded } = thin(markdownOf(text, settings), settings.maxMarkup);
  return { source, told: crowdedNotices(crowded, settings) };
}
