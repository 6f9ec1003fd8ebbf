import { TextDocuments, type Connection, type InitializeParams } from 'vscode-languageserver';
import { ACCEPTED_FILE, type Checker } from '../core/index.ts';
import { createAccepted, type AcceptedFindings, type AcceptedStore } from './accepted.ts';
import {
  createBibliographies,
  type Bibliographies,
  type BibliographyStore,
} from './bibliographies.ts';
import { openTexts, storeOfClient } from './client-files.ts';
import type { Client } from './client.ts';
import { CONFIG_FILE } from './config-file.ts';
import { createConfigFiles, isConfig, type ConfigFiles, type ConfigStore } from './config-files.ts';
import { createConfiguration, type Configuration } from './configuration.ts';
import { pulled, pushed, type Delivery } from './delivery.ts';
import { createDesk, openWorkspace, type EditorDesk, type Workspace } from './desk.ts';
import { createDiagnosticWriter, type DiagnosticWriter } from './diagnostics.ts';
import { openDocuments, type OpenDocument } from './documents.ts';
import { createFocus, type Focus } from './focus.ts';
import type { Guard } from './guard.ts';
import { createNotebooks, type Notebooks } from './notebooks.ts';
import { createPacks, type Packs, type PackStore } from './packs.ts';
import { createReviewer, type Reviewer } from './review.ts';
import type { DocumentSettings } from './settings.ts';
import { createStatus } from './status.ts';
import { createVersions, type Versions } from './versions.ts';

/** What a session starts from: an editor, what checks its texts, and what the environment has. */
export interface Beginning {
  readonly connection: Connection;
  readonly checker: Checker;
  readonly guard: Guard;
  readonly client: Client;
  /** Address of the folder that the knowledge base can be read in. */
  readonly pages?: string;
  readonly packs?: PackStore;
  readonly configs?: ConfigStore;
  readonly accepted?: AcceptedStore;
  readonly bibliographies?: BibliographyStore;
}

/** What serves one editor: its documents, what is known of them, and how they are shown. */
export interface Session extends Omit<Beginning, 'packs' | 'configs' | 'accepted'> {
  readonly workspace: Workspace;
  readonly documents: TextDocuments<OpenDocument>;
  readonly versions: Versions;
  readonly notebooks: Notebooks;
  readonly focus: Focus;
  readonly library: Bibliographies;
  readonly reviewer: Reviewer;
  readonly diagnostics: DiagnosticWriter;
  readonly delivery: Delivery;
  readonly desk: EditorDesk;
  readonly packs: Packs;
  readonly configuration: Configuration;
  readonly configs: ConfigFiles;
  readonly accepted: AcceptedFindings;
  /** Patterns of the files that the editor is to tell of. */
  readonly watched: readonly string[];
  readonly settingsOf: (uri: string) => Promise<DocumentSettings>;
  readonly checkerFor: (uri: string, settings: DocumentSettings) => Checker;
}

/** Puts the parts of a session together. What one part asks of a later one is asked when all are there. */
export function openSession(beginning: Beginning, params: InitializeParams): Session {
  const { connection, checker, guard, client } = beginning;
  const workspace = openWorkspace(params);
  const documents = new TextDocuments(openDocuments);
  const configuration = createConfiguration(
    connection,
    client,
    (uri, knowledge) => packs.checkerFor(uri, knowledge).knowledge.rules.keys(),
    params.initializationOptions,
    {
      over: (sent, uri) => configs.over(sent, uri),
      isSoundFor: (uri) => configs.isSoundFor(uri),
    },
  );
  const settingsOf: Session['settingsOf'] = async (uri) =>
    accepted.over(uri, await configuration.of(uri));
  const checkerFor: Session['checkerFor'] = (uri, { knowledge }) =>
    packs.checkerFor(uri, knowledge);

  const notebooks = createNotebooks(documents, checker);
  const focus = createFocus();
  const library = createBibliographies(
    beginning.bibliographies ?? (client.readsFiles ? storeOfClient(connection) : undefined),
    openTexts(connection, client, (address) => documents.get(address)?.source.getText()),
    (fault) => guard.report('Reading a bibliography', fault),
  );
  const status = createStatus(connection, client);
  const reviewer = createReviewer(focus, {
    isNewest: (document) => documents.get(document.uri) === document,
    failed: (uri, fault) => guard.report(`Checking ${uri}`, fault),
    reviewed: (uri, review) => guard.start('Telling the status', () => status.tell(uri, review)),
  });
  const versions = createVersions({
    ...{ documents, notebooks, library, reviewer, settingsOf, checkerFor },
    workspaceOf: (uri) => desk.workspaceOf(uri),
  });
  const diagnostics = createDiagnosticWriter(client, beginning.pages, notebooks.placeAbove);

  /** What is sent about a document; what an editor asks for is answered as a request. */
  const newestDiagnostics = async (uri: string) => {
    const config = isConfig(uri) ? documents.get(uri) : undefined;
    if (config)
      return { version: config.source.version, diagnostics: [...configs.problemsOf(uri)] };
    const current = await versions.newest(uri);
    // A newer version comes by itself.
    const review = current && (await reviewer.reviewed(current));
    if (!review) return undefined;
    return {
      version: current.document.source.version,
      diagnostics: [...diagnostics.all(current, review), ...packs.problemsOf(uri)],
    };
  };
  const delivery = client.asksForDiagnostics
    ? pulled(connection, client.refreshesDiagnostics, guard)
    : pushed(connection, { openUris: () => documents.keys(), current: newestDiagnostics }, guard);

  const desk = createDesk({
    ...{ connection, client, guard, workspace, documents, configuration, delivery },
  });
  const packs: Packs = createPacks(checker, beginning.packs, desk);
  const configs: ConfigFiles = createConfigFiles(beginning.configs, {
    openTexts: () => desk.openTexts(),
    show: (uri, found) => desk.show(uri, found),
    ruleIdsOf: (uri, knowledge) => packs.checkerFor(uri, knowledge).knowledge.rules.keys(),
  });
  const accepted = createAccepted(beginning.accepted, { client, ...desk });

  const watched = [
    ...(beginning.configs ? [`**/${CONFIG_FILE}`] : []),
    ...(beginning.accepted ? [`**/${ACCEPTED_FILE}`] : []),
  ];

  return {
    ...beginning,
    ...{
      workspace,
      watched,
      documents,
      versions,
      notebooks,
      focus,
      library,
      reviewer,
      diagnostics,
    },
    ...{ delivery, desk, packs, configuration, configs, accepted, settingsOf, checkerFor },
  };
}
