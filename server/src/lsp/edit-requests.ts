import type { WorkspaceEdit } from 'vscode-languageserver';
import {
  ADD_WORKS,
  FIX_TEXT,
  SILENCE,
  type AddWorksParams,
  type CheckTextParams,
  type FixedText,
  type SilenceParams,
} from '../protocol/index.ts';
import { REFUSED } from './answers.ts';
import { addingEdit, citingSettings } from './cite.ts';
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
  /** A text that is not open, under the settings for it. */
  const closed = async ({ uri, languageId, text }: CheckTextParams): Promise<Current> => {
    const document = openDocuments.create(uri, languageId, 0, text);
    const settings = inSyntax(document, await settingsOf(uri));
    configuration.forget(uri);
    return { document, settings, checker: checkerFor(uri, settings) };
  };

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
    guard.request<CheckTextParams, FixedText<WorkspaceEdit> | null>(
      'Fixing a file',
      null,
      async (params, token) => {
        const { uri } = params;
        const open = await versions.newest(uri, token);
        const current = open ?? (await closed(params));
        // Where a setting is wrong, nobody knows what was meant to be left alone.
        if (!current.settings.sound) return null;
        const { document, checker } = current;
        const settings = citingSettings(await versions.citing(current));
        const text = document.source.getText();
        const analysis = await analyzeInSlices(checker, text, settings, token);
        const all = await correctAll(checker, analysis, settings, undefined, token);
        if (open && (await versions.newest(uri, token))?.document !== document)
          throw REFUSED.modified();
        if (all.edits.length === 0 || all.elsewhere?.refused === true) return null;
        const edit = toBeConfirmed(document, all.edits, open !== undefined);
        if (!all.elsewhere) return { edit };
        const citations = all.fixes.filter(({ elsewhere }) => elsewhere);
        const works = [...new Set(citations.flatMap(({ references }) => references))];
        return { edit, adds: { bibliography: all.elsewhere.path, works } };
      },
    ),
  );

  connection.onRequest(
    ADD_WORKS,
    guard.request<AddWorksParams, WorkspaceEdit | null>(
      'Adding to a bibliography',
      null,
      async ({ works, ...params }, token) => {
        const current = await versions.citing(
          (await versions.newest(params.uri, token)) ?? (await closed(params)),
        );
        const edit = addingEdit(works, current, session.client);
        return edit ? confirmed(edit) : null;
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

/** The same edit, shown before it is made. */
function confirmed(edit: WorkspaceEdit): WorkspaceEdit {
  const annotations = Object.entries(edit.changeAnnotations ?? {});
  return {
    ...edit,
    changeAnnotations: Object.fromEntries(
      annotations.map(([id, annotation]) => [id, { ...annotation, needsConfirmation: true }]),
    ),
  };
}
