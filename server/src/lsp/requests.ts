import {
  DocumentDiagnosticReportKind,
  ErrorCodes,
  MessageType,
  ResponseError,
  TextDocuments,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type ExecuteCommandParams,
  type Hover,
  type HoverParams,
  type InitializeParams,
} from 'vscode-languageserver';
import { ACCEPTED_FILE, type Checker } from '../core/index.ts';
import { CURSOR, TRUSTED, type CursorParams } from '../protocol/index.ts';
import type { Client } from './client.ts';
import { createAccepted, isAcceptedList, type AcceptedStore } from './accepted.ts';
import { REFUSED } from './answers.ts';
import { codeActions, resolveAction, uriOfAction, wantsAny } from './code-actions.ts';
import { CONFIG_FILE } from './config-file.ts';
import { createConfigFiles, isConfig, type ConfigFiles, type ConfigStore } from './config-files.ts';
import { createBibliographies, type BibliographyStore } from './bibliographies.ts';
import { addingEdit } from './cite.ts';
import { ADD_WORK_COMMAND, completions, hoverOnKey, resolveItem, uriOfItem } from './completion.ts';
import { createConfiguration } from './configuration.ts';
import { toOffset, toSpan } from './convert.ts';
import { pulled, pushed } from './delivery.ts';
import { createDesk, moveFolders, openWorkspace } from './desk.ts';
import { createDiagnosticWriter } from './diagnostics.ts';
import { inSyntax, openDocuments, type Current, type OpenDocument } from './documents.ts';
import { answerEdits } from './edit-requests.ts';
import { createFocus } from './focus.ts';
import type { Guard } from './guard.ts';
import { hoverAt } from './hover.ts';
import { showMessage } from './message.ts';
import { createNotebooks } from './notebooks.ts';
import { answerOwn, type Service } from './own-requests.ts';
import { createPacks, type Packs, type PackStore } from './packs.ts';
import { DOCUMENT_PARAMS, POSITION_PARAMS, RANGE_PARAMS, wellFormed } from './params.ts';
import { createReviewer, type Review } from './review.ts';
import type { DocumentSettings } from './settings.ts';
import { createStatus } from './status.ts';

/** Checks a document of the editor's, in whatever mode it runs: `workspace/executeCommand` with its URI. */
export const CHECK_COMMAND = 'myelint.check';

export interface Session {
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

/** Connects each request to the feature that answers it. */
export function answer(
  {
    connection,
    checker,
    guard,
    client,
    pages,
    packs: store,
    configs: configStore,
    accepted: acceptedStore,
    bibliographies: files,
  }: Session,
  params: InitializeParams,
): void {
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
  const notebooks = createNotebooks(documents, checker);
  const focus = createFocus();
  const library = createBibliographies(
    files,
    (address) => documents.get(address)?.source.getText(),
    (fault) => guard.report('Reading a bibliography', fault),
  );
  const status = createStatus(connection, client);
  const reviewer = createReviewer(focus, {
    isNewest: (document) => documents.get(document.uri) === document,
    failed: (uri, fault) => guard.report(`Checking ${uri}`, fault),
    reviewed: (uri, review) => guard.start('Telling the status', () => status.tell(uri, review)),
  });
  const diagnostics = createDiagnosticWriter(client, pages);

  const settingsOf = async (uri: string): Promise<DocumentSettings> =>
    accepted.over(uri, await configuration.of(uri));

  const currentOf = (document: OpenDocument, settings: DocumentSettings): Current => ({
    document,
    settings: notebooks.over(document.uri, inSyntax(document, settings)),
    checker: packs.checkerFor(document.uri, settings.knowledge),
  });

  /** The newest version of a document; undefined when it is not open. */
  const newest = async (uri: string, token?: CancellationToken): Promise<Current | undefined> => {
    if (!documents.get(uri) || isConfig(uri)) return undefined;
    const settings = await settingsOf(uri);
    if (token?.isCancellationRequested) throw REFUSED.cancelled();
    const document = documents.get(uri);
    return document && currentOf(document, settings);
  };

  /** The version that a request speaks of, which must not have changed meanwhile. */
  const spokenOf = async (uri: string, token: CancellationToken): Promise<Current | undefined> => {
    // A configuration is shown with its faults, and is no text to ask about.
    if (isConfig(uri)) return undefined;
    const asked = documents.get(uri);
    const current = await newest(uri, token);
    if (current?.document !== asked) throw REFUSED.modified();
    return current;
  };

  /** The newest version with what its writer is to see; undefined when it is not open. */
  const reviewed = async (
    uri: string,
    token: CancellationToken,
  ): Promise<{ readonly current: Current; readonly review: Review } | undefined> => {
    for (;;) {
      const current = await newest(uri, token);
      if (!current) return undefined;
      const review = await reviewer.reviewed(current);
      if (review) return { current, review };
    }
  };

  /** The version that a request speaks of, analysed. */
  const readAt = async (uri: string, token: CancellationToken): Promise<Current | undefined> => {
    const current = await spokenOf(uri, token);
    if (current && !(await reviewer.prepare(current))) throw REFUSED.modified();
    if (token.isCancellationRequested) throw REFUSED.cancelled();
    return current;
  };

  /** The version that a request speaks of with the bibliographies that the document may cite from. */
  const citing = async (current: Current): Promise<Current> => {
    const { document, settings } = current;
    const { uri, source } = document;
    const setting = settings.bibliography;
    const asking = { uri, text: source.getText(), setting, workspace: desk.workspaceOf(uri) };
    return { ...current, bibliographies: await library.of(asking) };
  };

  /** After something that took its time. */
  const unchanged = ({ document }: Current): void => {
    if (documents.get(document.uri) !== document) throw REFUSED.modified();
  };

  const delivery = client.asksForDiagnostics
    ? pulled(connection, client.refreshesDiagnostics, guard)
    : pushed(
        connection,
        {
          openUris: () => documents.keys(),
          async current(uri) {
            const config = isConfig(uri) ? documents.get(uri) : undefined;
            if (config)
              return {
                version: config.source.version,
                diagnostics: [...configs.problemsOf(uri)],
              };
            const current = await newest(uri);
            // A newer version comes by itself.
            const review = current && (await reviewer.reviewed(current));
            if (!review) return undefined;
            return {
              version: current.document.source.version,
              diagnostics: [...diagnostics.all(current, review), ...packs.problemsOf(uri)],
            };
          },
        },
        guard,
      );

  const workspace = openWorkspace(params);
  const desk = createDesk({
    ...{ connection, client, guard, workspace, documents, configuration, delivery },
  });
  const packs: Packs = createPacks(checker, store, desk);
  const configs: ConfigFiles = createConfigFiles(configStore, {
    openTexts: () => desk.openTexts(),
    show: (uri, found) => desk.show(uri, found),
    ruleIdsOf: (uri, knowledge) => packs.checkerFor(uri, knowledge).knowledge.rules.keys(),
  });
  /** A configuration decides anew what holds for the documents below it. */
  const reconfigure = (uri: string): void => {
    configs.touched(uri);
    configuration.renew();
    delivery.renewed();
  };
  const accepted = createAccepted(acceptedStore, { client, ...desk });
  const tools = { reviewer, client, diagnostics, accepted };
  /** A list of accepted findings has changed. */
  const renewAccepted = (): void => {
    accepted.touched();
    delivery.renewed();
  };
  /** Something else than a text decides what is known. */
  const relearn = (): void => {
    accepted.touched();
    packs.reset();
    delivery.renewed();
  };

  documents.onDidChangeContent(({ document }) => {
    if (isConfig(document.uri)) {
      reconfigure(document.uri);
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
    if (isConfig(uri)) reconfigure(uri);
    notebooks.closed(uri);
  });
  documents.listen(connection);
  notebooks.listen(connection, () => delivery.renewed());

  connection.onInitialized(() => {
    guard.start('Registering for settings', () => configuration.register());
    if (configStore) desk.watchFiles(`**/${CONFIG_FILE}`);
    if (acceptedStore) desk.watchFiles(`**/${ACCEPTED_FILE}`);
    if (client.movesFolders)
      connection.workspace.onDidChangeWorkspaceFolders((change) => {
        moveFolders(workspace, change);
        configuration.renew();
        relearn();
      });
    for (const { path, line, message } of checker.knowledge.problems) {
      connection.console.warn(`${path}:${line} ${message}`);
    }
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    relearn();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      if (isConfig(uri)) reconfigure(uri);
      else if (isAcceptedList(uri)) renewAccepted();
      else packs.touched(uri);
    }
  });
  connection.onNotification(CURSOR, ({ uri, lines }: CursorParams) => {
    focus.move(uri, lines);
    guard.start('Following the cursor', async () => {
      const current = await newest(uri);
      if (current && reviewer.releases(current)) delivery.renewed();
    });
  });
  connection.onNotification(TRUSTED, () => {
    workspace.trusted = true;
    relearn();
  });

  connection.languages.diagnostics.on(
    guard.request<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'Diagnosing',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      wellFormed(DOCUMENT_PARAMS, async ({ textDocument, previousResultId }, token) => {
        const found = await reviewed(textDocument.uri, token);
        if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        const { current, review } = found;
        return review.id === previousResultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: review.id }
          : {
              kind: DocumentDiagnosticReportKind.Full,
              resultId: review.id,
              items: diagnostics.all(current, review),
            };
      }),
    ),
  );

  connection.onHover(
    guard.request<HoverParams, Hover | null>(
      'Hovering',
      null,
      wellFormed(POSITION_PARAMS, async (params, token) => {
        const current = await readAt(params.textDocument.uri, token);
        if (!current) return null;
        const offset = toOffset(current.document.source, params.position);
        const card = hoverAt(offset, current, tools);
        return card ?? hoverOnKey(offset, await citing(current), library, client);
      }),
    ),
  );

  connection.onCodeAction(
    guard.request<CodeActionParams, CodeAction[]>(
      'Fixing',
      [],
      wellFormed(RANGE_PARAMS, async (params, token) => {
        if (!wantsAny(params.context.only)) return [];
        const current = await readAt(params.textDocument.uri, token);
        if (!current) return [];
        const span = toSpan(current.document.source, params.range);
        const actions = await codeActions(
          span,
          params.context.only,
          await citing(current),
          tools,
          token,
        );
        unchanged(current);
        return actions;
      }),
    ),
  );

  connection.onCodeActionResolve((action, token) =>
    guard.request<CodeAction, CodeAction>('Resolving a fix', action, async () => {
      const uri = uriOfAction(action);
      if (uri === undefined) return action;
      const current = await readAt(uri, token);
      if (!current) throw REFUSED.stale();
      try {
        const resolved = await resolveAction(action, await citing(current), tools, token);
        unchanged(current);
        return resolved;
      } catch (error) {
        // Editors pass over a refusal in silence, and the writer would wait for something to happen.
        if (REFUSED.is(error) && !token.isCancellationRequested)
          showMessage(connection, MessageType.Info, error.message);
        throw error;
      }
    })(action, token),
  );

  connection.onCompletion(
    guard.request<CompletionParams, CompletionList | null>(
      'Completing',
      null,
      wellFormed(POSITION_PARAMS, async (params, token) => {
        const current = await spokenOf(params.textDocument.uri, token);
        if (!current) return null;
        const offset = toOffset(current.document.source, params.position);
        return completions(offset, await citing(current), client) ?? null;
      }),
    ),
  );

  connection.onCompletionResolve((item, token) =>
    guard.request<CompletionItem, CompletionItem>('Resolving a key', item, async () => {
      const uri = uriOfItem(item);
      const current = uri === undefined ? undefined : await newest(uri, token);
      return current ? resolveItem(item, await citing(current), library, client) : item;
    })(item, token),
  );

  const service: Service = {
    connection,
    guard,
    client,
    newest,
    spokenOf,
    settingsOf,
    forget: (uri) => configuration.forget(uri),
    checkerFor: (uri, settings) => packs.checkerFor(uri, settings.knowledge),
    diagnostics,
  };
  answerOwn(service);
  answerEdits(service, tools);

  const check = (current: Current): number => {
    current.document.due = 'asked';
    const { findings } = reviewer.review(current);
    delivery.renewed();
    return findings.length;
  };

  connection.onExecuteCommand(
    guard.request<ExecuteCommandParams, number | null>(
      'Running a command',
      null,
      async (params, token) => {
        const [uri, work] = (params.arguments ?? []) as readonly unknown[];
        const current = typeof uri === 'string' ? await newest(uri, token) : undefined;
        if (current && params.command === CHECK_COMMAND) return check(current);
        if (current && params.command === ADD_WORK_COMMAND && typeof work === 'string') {
          const edit = addingEdit(work, await citing(current), client);
          if (edit) await connection.workspace.applyEdit(edit);
          return null;
        }
        throw new ResponseError(
          ErrorCodes.InvalidParams,
          `${params.command} wants the URI of an open document.`,
        );
      },
    ),
  );
}
