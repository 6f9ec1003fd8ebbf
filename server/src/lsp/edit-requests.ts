import type { WorkspaceEdit } from 'vscode-languageserver';
import { FIX_TEXT, SILENCE, type CheckTextParams, type SilenceParams } from '../protocol/index.ts';
import { REFUSED } from './answers.ts';
import { toTextEdit } from './convert.ts';
import { inSyntax, openDocuments, type Current } from './documents.ts';
import { correctAll } from './fix-all.ts';
import type { Session } from './session.ts';
import { silencingEdit } from './silence.ts';
import { analyzeInSlices } from './slices.ts';
import { findingOf, readAbout } from './tickets.ts';

/** Answers what our own client asks for to change texts. */
export function answerEdits(session: Session): void {
  const { connection, guard, versions, configuration, settingsOf, checkerFor } = session;
  connection.onRequest(
    SILENCE,
    guard.request<SilenceParams, WorkspaceEdit | null>(
      'Silencing',
      null,
      async ({ about, how, reason }, token) => {
        const finding = readAbout(about);
        const current = finding && (await versions.newest(finding.uri, token));
        if (!current) throw REFUSED.stale();
        return silencingEdit(
          findingOf(finding, current, session.reviewer),
          how,
          current,
          session,
          reason,
        );
      },
    ),
  );

  connection.onRequest(
    FIX_TEXT,
    guard.request<CheckTextParams, WorkspaceEdit | null>(
      'Fixing a file',
      null,
      async ({ uri, languageId, text: saved }, token) => {
        const open = await versions.newest(uri, token);
        const document = open?.document ?? openDocuments.create(uri, languageId, 0, saved);
        const settings = open?.settings ?? inSyntax(document, await settingsOf(uri));
        if (!open) configuration.forget(uri);
        // Where a setting is wrong, nobody knows what was meant to be left alone.
        if (!settings.sound) return null;
        const checker = checkerFor(uri, settings);
        const text = document.source.getText();
        const analysis = await analyzeInSlices(checker, text, settings, token);
        const { edits } = await correctAll(checker, analysis, settings, undefined, token);
        if (open && (await versions.newest(uri, token))?.document !== document)
          throw REFUSED.modified();
        return edits.length === 0 ? null : toBeConfirmed(document, edits, open !== undefined);
      },
    ),
  );
}

type Document = Current['document'];

/** Edits that an editor shows before it makes them. */
function toBeConfirmed(
  { uri, source }: Document,
  edits: readonly Parameters<typeof toTextEdit>[1][],
  isOpen: boolean,
): WorkspaceEdit {
  const annotationId = 'myelint';
  return {
    documentChanges: [
      {
        textDocument: { uri, version: isOpen ? source.version : null },
        edits: edits.map((edit) => ({ ...toTextEdit(source, edit), annotationId })),
      },
    ],
    changeAnnotations: {
      [annotationId]: {
        label: 'False claims about ALS',
        description: 'corrected and cited by Myelint',
        needsConfirmation: true,
      },
    },
  };
}
