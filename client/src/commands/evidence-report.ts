import {
  l10n,
  ProgressLocation,
  RelativePattern,
  Uri,
  window,
  workspace,
  type CancellationToken,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  JOIN_REPORT,
  REPORT,
  REPORT_TEXT,
  type JoinReportParams,
  type ReportParams,
  type ReportTextParams,
} from '../../../server/src/protocol/index.ts';
import { NOT_NOTES, NOTES } from '../languages.ts';
import { readNote } from '../notes.ts';
import type { Pages } from '../pages.ts';

/** Shows beside a document what it claims, and how that stands to the literature. */
export function evidenceReport(
  client: BaseLanguageClient,
  pages: Pages,
): (chosen?: unknown) => Promise<void> {
  return async (chosen) => {
    const document =
      chosen instanceof Uri
        ? await workspace.openTextDocument(chosen)
        : window.activeTextEditor?.document;
    if (!document) return;
    const params: ReportParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      name: workspace.asRelativePath(document.uri),
    };
    const report = await client.sendRequest<string | null>(REPORT, params);
    if (report !== null) await pages.show(l10n.t('Evidence Report'), report);
  };
}

/** The same of all notes of a folder: of the one that was chosen, else of one of the workspace. */
export function evidenceReportOfFolder(
  client: BaseLanguageClient,
  pages: Pages,
): (chosen?: unknown) => Promise<void> {
  return async (chosen) => {
    const folder = chosen instanceof Uri ? chosen : await pickFolder();
    if (!folder) return;
    const params = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Reading the notes of the folder'),
        cancellable: true,
      },
      (progress, token) =>
        sectionsOf(client, folder, (increment) => progress.report({ increment }), token),
    );
    if (!params) return;
    const report = await client.sendRequest<string>(JOIN_REPORT, params);
    await pages.show(l10n.t('Evidence Report'), report);
  };
}

async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length > 1 ? (await window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}

/** What the notes have to say, in the order of their names; undefined where it was cancelled. */
async function sectionsOf(
  client: BaseLanguageClient,
  folder: Uri,
  progressed: (share: number) => void,
  token: CancellationToken,
): Promise<JoinReportParams | undefined> {
  const pattern = new RelativePattern(folder, NOTES);
  const notes = await workspace.findFiles(pattern, NOT_NOTES, undefined, token);
  notes.sort((a, b) => (a.path < b.path ? -1 : 1));
  const sections: string[] = [];
  const unread: string[] = [];
  for (const note of notes) {
    if (token.isCancellationRequested) return undefined;
    const name = workspace.asRelativePath(note);
    const text = await readNote(client, note);
    if (text) {
      const params: ReportTextParams = { ...text, name };
      const section = await client.sendRequest<string | null>(REPORT_TEXT, params);
      if (section !== null) sections.push(section);
    } else unread.push(name);
    progressed(100 / notes.length);
  }
  return { sections, read: notes.length - unread.length, unread };
}
