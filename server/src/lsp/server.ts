import {
  ErrorCodes,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { createChecker, type Checker, type Fault, type Knowledge } from '../core/index.ts';
import type { KnowledgeSummary } from '../protocol/index.ts';
import type { AcceptedStore } from './accepted.ts';
import type { BibliographyStore } from './bibliographies.ts';
import { followChanges } from './changes.ts';
import { readClient, type Client } from './client.ts';
import { KINDS } from './code-actions.ts';
import type { ConfigStore } from './config-files.ts';
import { ADD_WORK_COMMAND } from './completion.ts';
import { answerEdits } from './edit-requests.ts';
import { createGuard } from './guard.ts';
import type { PackStore } from './packs.ts';
import { answerOwn } from './own-requests.ts';
import { answerRequests, CHECK_COMMAND } from './requests.ts';
import { openSession } from './session.ts';

/** What the environment has. */
export interface Host {
  readonly knowledge: Knowledge;
  /** Address of the folder its files can be read in, with its last slash; absent where there is none. */
  readonly pages?: string;
  /** Absent where there are no files to keep packs in. */
  readonly packs?: PackStore;
  /** Absent where there are no files to keep configurations in. */
  readonly configs?: ConfigStore;
  /** Absent where there are no files to keep lists of accepted findings in. */
  readonly accepted?: AcceptedStore;
  /** Absent where there are no files to keep bibliographies in. */
  readonly bibliographies?: BibliographyStore;
}

/** Serves an editor on a connection that does not listen yet, until the connection ends. */
export function startServer(connection: Connection, host: Host): void {
  serve(connection, (onFault) => createChecker(host.knowledge, onFault), host);
}

/** `startServer` with a checker that is made elsewhere, and tells of its faults. */
export function serve(
  connection: Connection,
  makeChecker: (onFault: (fault: Fault) => void) => Checker,
  host: Omit<Host, 'knowledge'>,
): void {
  const guard = createGuard({
    error: (message) => connection.console.error(message),
    trace: (message) => connection.tracer.log(message),
  });
  const checker = makeChecker(({ part, error }) => guard.report(part, error));
  let isInitialized = false;
  // Methods that nothing else answers; before the handshake these are all of them.
  connection.onRequest((method) => {
    throw isInitialized
      ? new ResponseError(ErrorCodes.MethodNotFound, `${method} is not a method of this server.`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.');
  });
  connection.onInitialize((params) => {
    if (isInitialized)
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    isInitialized = true;
    const client = readClient(params);
    const session = openSession({ connection, checker, guard, client, ...host }, params);
    followChanges(session);
    answerRequests(session);
    answerOwn(session);
    answerEdits(session);
    return {
      capabilities: capabilities(client, checker.knowledge),
      serverInfo: { name: 'Myelint' },
    };
  });
  connection.onShutdown(() => guard.close());
  connection.listen();
}

function capabilities(client: Client, knowledge: Knowledge): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    // Cells of Markdown are documents like others, and go by their own addresses.
    notebookDocumentSync: { notebookSelector: [{ cells: [{ language: 'markdown' }] }] },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['@'], resolveProvider: true },
    codeActionProvider: {
      codeActionKinds: [...KINDS],
      resolveProvider: client.resolvesEdits,
    },
    executeCommandProvider: { commands: [CHECK_COMMAND, ADD_WORK_COMMAND] },
    ...(client.asksForDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'myelint',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    experimental: { myelint: summary(knowledge) },
  };
}

function summary({ facts }: Knowledge): KnowledgeSummary {
  const days = [...facts.values()].map(({ checked }) => checked).sort();
  return { facts: facts.size, checked: days[0] ?? '' };
}
