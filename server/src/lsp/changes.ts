import { CURSOR, TRUSTED, type CursorParams } from '../protocol/index.ts';
import { isAcceptedList } from './accepted.ts';
import { isConfig } from './config-files.ts';
import { moveFolders } from './desk.ts';
import type { Session } from './session.ts';

/** Follows what changes: texts, settings, files, folders, the cursor, trust. */
export function followChanges(session: Session): void {
  followDocuments(session);
  followFiles(session);
  followEditor(session);
}

function followDocuments(session: Session): void {
  const { connection, client, guard, documents, notebooks, delivery } = session;
  const { packs, configuration, focus, accepted } = session;
  documents.onDidChangeContent(({ document }) => {
    if (isConfig(document.uri)) {
      reconfigure(session, document.uri);
      return;
    }
    delivery.changed(document.uri);
    packs.touched(document.uri);
  });
  documents.onDidSave(({ document }) => {
    document.due ??= 'saved';
    // An editor that watches no files tells of no other moment.
    if (!client.watchesFiles) accepted.touched();
    guard.start('Checking on save', async () => {
      const { run } = await configuration.of(document.uri);
      if (run === 'onSave') delivery.renewed();
    });
  });
  documents.onDidClose(({ document: { uri } }) => {
    configuration.forget(uri);
    focus.forget(uri);
    delivery.closed(uri);
    packs.closed(uri);
    if (isConfig(uri)) reconfigure(session, uri);
    notebooks.closed(uri);
  });
  documents.listen(connection);
  notebooks.listen(connection, () => delivery.renewed());
}

/** Files that decide how texts are read. */
function followFiles(session: Session): void {
  const { connection, packs, accepted, delivery } = session;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      if (isConfig(uri)) reconfigure(session, uri);
      else if (isAcceptedList(uri)) {
        accepted.touched();
        delivery.renewed();
      } else packs.touched(uri);
    }
  });
}

function followEditor(session: Session): void {
  const { connection, checker, client, guard, desk, workspace } = session;
  const { configuration, focus, versions, reviewer, delivery } = session;
  connection.onInitialized(() => {
    guard.start('Registering for settings', () => configuration.register());
    for (const pattern of session.watched) desk.watchFiles(pattern);
    if (client.movesFolders)
      connection.workspace.onDidChangeWorkspaceFolders((change) => {
        moveFolders(workspace, change);
        configuration.renew();
        relearn(session);
      });
    for (const { path, line, message } of checker.knowledge.problems) {
      connection.console.warn(`${path}:${line} ${message}`);
    }
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    relearn(session);
  });
  connection.onNotification(CURSOR, ({ uri, lines }: CursorParams) => {
    focus.move(uri, lines);
    guard.start('Following the cursor', async () => {
      const current = await versions.newest(uri);
      if (current && reviewer.releases(current)) delivery.renewed();
    });
  });
  connection.onNotification(TRUSTED, () => {
    workspace.trusted = true;
    relearn(session);
  });
}

/** A configuration decides anew what holds for the documents below it. */
function reconfigure({ configs, configuration, delivery }: Session, uri: string): void {
  configs.touched(uri);
  configuration.renew();
  delivery.renewed();
}

/** Something else than a text decides what is known. */
function relearn({ accepted, packs, delivery }: Session): void {
  accepted.touched();
  packs.reset();
  delivery.renewed();
}
