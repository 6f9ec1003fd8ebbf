import {
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  TabInputText,
  TabInputTextDiff,
  Uri,
  window,
  workspace,
  commands,
  type CancellationToken,
  type DiagnosticCollection,
  type ExtensionContext,
  type Progress,
  type Tab,
} from 'vscode';
import type { BaseLanguageClient, Diagnostic } from 'vscode-languageclient';
import { CHECK_TEXT } from '../../../server/src/protocol/index.ts';
import { NOT_NOTES, NOTES } from '../languages.ts';
import { readNote } from '../notes.ts';

/** How it went; what the command resolves with. */
export interface WorkspaceCheck {
  readonly notes: number;
  readonly checked: number;
  readonly findings: number;
  /** Notes that could not be read. */
  readonly unread: number;
}

/** Checks every note of the workspace and lists what is found in Problems; it can be cancelled. */
export function checkWorkspace(
  client: BaseLanguageClient,
  context: ExtensionContext,
): () => Promise<WorkspaceCheck> {
  const results = languages.createDiagnosticCollection('myelint-workspace');
  context.subscriptions.push(results, giveWay(results));
  return async () => {
    const check = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Checking the notes of the workspace'),
        cancellable: true,
      },
      (progress, token) => checkAll(client, results, progress, token),
    );
    void tell(check);
    return check;
  };
}

/** So many notes are read and checked at a time. */
const AT_ONCE = 4;

async function checkAll(
  client: BaseLanguageClient,
  results: DiagnosticCollection,
  progress: Progress<{ message: string; increment: number }>,
  token: CancellationToken,
): Promise<WorkspaceCheck> {
  const notes = await workspace.findFiles(NOTES, NOT_NOTES, undefined, token);
  let [checked, findings, unread] = [0, 0, 0];
  results.clear();
  const left = [...notes];
  const work = async (): Promise<void> => {
    for (let note = left.pop(); note && !token.isCancellationRequested; note = left.pop()) {
      const found = await checkNote(client, note);
      checked++;
      if (!found) unread++;
      else findings += found.length;
      if (found && found.length > 0 && !isShown(note)) results.set(note, found);
      progress.report({ message: `${checked} / ${notes.length}`, increment: 100 / notes.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { notes: notes.length, checked, findings, unread };
}

/** What is found in a note; undefined where it cannot be read as text. */
async function checkNote(client: BaseLanguageClient, note: Uri) {
  const params = await readNote(client, note);
  if (!params) return undefined;
  const found = await client.sendRequest<Diagnostic[]>(CHECK_TEXT, params);
  return client.protocol2CodeConverter.asDiagnostics(found);
}

/** The check of a document that is shown is its own. */
function giveWay(results: DiagnosticCollection): Disposable {
  return Disposable.from(
    window.tabGroups.onDidChangeTabs(({ opened }) => {
      opened.flatMap(documentsIn).forEach((uri) => results.delete(uri));
    }),
    workspace.onDidDeleteFiles(({ files }) => files.forEach((file) => results.delete(file))),
    workspace.onDidRenameFiles(({ files }) =>
      files.forEach(({ oldUri }) => results.delete(oldUri)),
    ),
  );
}

function isShown(note: Uri): boolean {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(documentsIn)
    .some((uri) => uri.toString() === note.toString());
}

/** What is read in a tab: a comparison shows two. */
function documentsIn({ input }: Tab): Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.original, input.modified] : [];
}

async function tell({ notes, checked, findings, unread }: WorkspaceCheck): Promise<void> {
  const message = [
    findings === 1
      ? l10n.t('1 finding in {0} of {1} notes.', checked, notes)
      : l10n.t('{0} findings in {1} of {2} notes.', findings, checked, notes),
    ...(unread > 0 ? [l10n.t('{0} could not be read as UTF-8 text.', unread)] : []),
  ].join(' ');
  const show = l10n.t('Show Problems');
  const choices = findings > 0 ? [show] : [];
  if ((await window.showInformationMessage(message, ...choices)) === show) {
    await commands.executeCommand('workbench.actions.view.problems');
  }
}
