import { type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { REPORT_HEAD, reportEnd, type Checker } from '../core/index.ts';
import {
  CHECK_TEXT,
  EVIDENCE,
  INSERT_EVIDENCE,
  PAGE,
  PAGES,
  JOIN_REPORT,
  REPORT,
  REPORT_TEXT,
  WHY,
  type CheckTextParams,
  type DocumentParams,
  type EvidenceChoice,
  type InsertEvidenceParams,
  type PageChoice,
  type PageParams,
  type Place,
  type JoinReportParams,
  type ReportParams,
  type ReportTextParams,
} from '../protocol/index.ts';
import { REFUSED } from './answers.ts';
import { citingSettings, toCitingEdit } from './cite.ts';
import { toOffset } from './convert.ts';
import { inSyntax, openDocuments } from './documents.ts';
import type { Session } from './session.ts';
import { analyzeInSlices } from './slices.ts';

/** Answers what our own client asks for beyond the protocol. */
export function answerOwn({
  connection,
  guard,
  client,
  diagnostics,
  versions,
  configuration,
  settingsOf,
  checkerFor,
}: Session): void {
  /** Asked of any file: its settings name the packs that are known there. */
  const checkerOf = async (uri: string): Promise<Checker> => checkerFor(uri, await settingsOf(uri));

  connection.onRequest(
    WHY,
    guard.request<Place, string | null>('Explaining', null, async ({ uri, position }, token) => {
      const current = await versions.spokenOf(uri, token);
      if (!current) return null;
      const { document, settings, checker } = current;
      const { source } = document;
      const offset = toOffset(source, position);
      const analysis = await analyzeInSlices(checker, source.getText(), settings, token);
      return checker.explainAccount(checker.account(analysis, offset, settings));
    }),
  );

  connection.onRequest(
    CHECK_TEXT,
    guard.request<CheckTextParams, Diagnostic[]>('Checking a file', [], async (params, token) => {
      const { uri, languageId, text } = params;
      const document = openDocuments.create(uri, languageId, 0, text);
      const settings = inSyntax(document, await settingsOf(uri));
      if (!(await versions.newest(uri))) configuration.forget(uri);
      const checker = checkerFor(uri, settings);
      const { findings, notices } = await analyzeInSlices(checker, text, settings, token);
      const review = { id: '', findings, notices, waiting: [] };
      return diagnostics.all({ document, settings, checker }, review);
    }),
  );

  connection.onRequest(
    EVIDENCE,
    guard.request<DocumentParams, readonly EvidenceChoice[]>(
      'Listing the evidence',
      [],
      async ({ uri }) => (await checkerOf(uri)).evidence,
    ),
  );

  connection.onRequest(
    INSERT_EVIDENCE,
    guard.request<InsertEvidenceParams, WorkspaceEdit | null>(
      'Inserting evidence',
      null,
      async ({ uri, position, fact }, token) => {
        const spoken = await versions.spokenOf(uri, token);
        if (!spoken) return null;
        const current = await versions.citing(spoken);
        const { document, checker } = current;
        const { source } = document;
        if ((await versions.newest(uri))?.document !== document) throw REFUSED.modified();
        const offset = toOffset(source, position);
        const settings = citingSettings(current);
        const change = checker.insertEvidence(source.getText(), offset, fact, settings);
        return change.edits.length === 0 ? null : toCitingEdit(current, change, client);
      },
    ),
  );

  connection.onRequest(
    REPORT,
    guard.request<ReportParams, string | null>(
      'Reporting the evidence',
      null,
      async ({ uri, name }, token) => {
        const current = await versions.spokenOf(uri, token);
        if (!current) return null;
        const { document, settings, checker } = current;
        const text = document.source.getText();
        const analysis = await analyzeInSlices(checker, text, settings, token);
        const report = checker.report(analysis, settings);
        return `${REPORT_HEAD}\n\n${checker.explainReport(name, text, report)}`;
      },
    ),
  );

  connection.onRequest(
    REPORT_TEXT,
    guard.request<ReportTextParams, string | null>(
      'Reporting on a file',
      null,
      async ({ uri, languageId, text, name }) => {
        const document = openDocuments.create(uri, languageId, 0, text);
        const settings = inSyntax(document, await settingsOf(uri));
        if (!(await versions.newest(uri))) configuration.forget(uri);
        const checker = checkerFor(uri, settings);
        const report = checker.report(checker.analyze(text, settings), settings);
        const isEmpty = report.claims.length === 0 && report.unread === undefined;
        return isEmpty ? null : checker.explainReport(name, text, report);
      },
    ),
  );

  connection.onRequest(
    JOIN_REPORT,
    guard.request<JoinReportParams, string>(
      'Joining a report',
      '',
      ({ sections, read, unread }) => {
        const why = (name: string): string => `\`${name}\`: it is no UTF-8 text`;
        const parts = [REPORT_HEAD, ...sections, reportEnd(read, unread.map(why))];
        return Promise.resolve(parts.join('\n\n'));
      },
    ),
  );

  connection.onRequest(
    PAGES,
    guard.request<DocumentParams, PageChoice[]>('Listing the pages', [], async ({ uri }) =>
      pagesOf(await checkerOf(uri)),
    ),
  );

  connection.onRequest(
    PAGE,
    guard.request<PageParams, string | null>(
      'Opening a page',
      null,
      async ({ uri, id }) => (await checkerOf(uri)).explain(id) ?? null,
    ),
  );
}

function pagesOf(checker: Checker): PageChoice[] {
  const { knowledge } = checker;
  const rules = [...knowledge.rules.values()].map(({ id, message }): PageChoice => {
    return { id, kind: 'rule', title: message };
  });
  const facts = [...knowledge.facts.values()].map(({ id, claim }): PageChoice => {
    return { id, kind: 'fact', title: claim };
  });
  const concepts = [...knowledge.concepts.values()].map(({ id, label }): PageChoice => {
    return { id, kind: 'concept', title: label };
  });
  // Vocabulary has no page.
  return [...rules, ...facts, ...concepts].filter(({ id }) => checker.explain(id) !== undefined);
}
