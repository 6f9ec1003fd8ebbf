/** An editor without a screen: a real protocol client that holds a conversation with the server. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ConfigurationRequest,
  DidChangeWatchedFilesNotification,
  DiagnosticRefreshRequest,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DidChangeWatchedFilesRegistrationOptions,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type Position,
  type Range,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker, Fault } from '../../server/src/core/index.ts';
import { serve } from '../../server/src/lsp/server.ts';
import { configStore } from '../../server/src/node/config-files.ts';
import { acceptedStore } from '../../server/src/node/accepted.ts';
import { bibliographyStore } from '../../server/src/node/bibliographies.ts';
import { packStore } from '../../server/src/node/packs.ts';
import { checker } from './knowledge.ts';

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: Diagnostic[];
}

export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What stands under `myelint` in the user's settings; a function is asked for a document's, and may take its time. */
  settings: unknown;
  /** Everything the server has sent unasked. */
  readonly published: readonly Published[];
  readonly logged: readonly string[];
  readonly shown: readonly string[];
  /** Folders whose files the server wants to hear of. */
  readonly watched: readonly string[];
  readonly refreshes: () => number;
  open(text: string, uri?: string): Promise<string>;
  /** Sends edits, as one change; each is made in the text that the one before it left. */
  change(uri: string, ...changes: readonly Change[]): Promise<void>;
  save(uri: string): Promise<void>;
  close(uri: string): Promise<void>;
  changeSettings(settings: unknown): Promise<void>;
  text(uri: string): string;
  version(uri: string): number;
  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<Diagnostic[]>;
  /** Resolves once diagnostics of the document's present version were sent. */
  sent(uri: string): Promise<Published>;
  /** Resolves with the diagnostics that are sent next, for whatever version. */
  sentNext(uri: string): Promise<Published>;
  hover(uri: string, at: Position): Promise<Hover | null>;
  codeActions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]>;
  resolve(action: CodeAction): Promise<CodeAction>;
  /** The text of a document after an edit that was made for its present version. */
  applied(uri: string, edit: WorkspaceEdit | undefined): string;
  check(uri: string): Promise<unknown>;
  end(): void;
}

/** Replaces the text between two offsets, or the whole text. */
export type Change = { readonly from: number; readonly to: number; readonly text: string } | string;

/** As VS Code announces itself, in what matters here. */
export const PULLING: ClientCapabilities = {
  textDocument: {
    diagnostic: {
      dynamicRegistration: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
    },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] },
      },
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
};

/** An editor of the older kind: it is sent everything and resolves nothing. */
export const PLAIN: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** The folder that is open, as an address; or several. */
  readonly folder?: string;
  readonly folders?: readonly string[];
  /** `none`: as on the Web, where there is no disk. */
  readonly bibliographies?: typeof bibliographyStore | 'none';
  readonly checker?: Checker;
  readonly makeChecker?: (onFault: (fault: Fault) => void) => Checker;
}

/** Starts a server in this process and connects to it over two streams. */
export async function startEditor(options: Options = {}): Promise<Editor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  serve(server, options.makeChecker ?? (() => options.checker ?? checker), {
    pages: PAGES,
    packs: packStore,
    configs: configStore,
    accepted: acceptedStore,
    ...(options.bibliographies === 'none'
      ? {}
      : { bibliographies: options.bibliographies ?? bibliographyStore }),
  });
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  return connectEditor(client, options, () => {
    client.dispose();
    server.dispose();
  });
}

export const PAGES = 'file:///knowledge/';

export async function connectEditor(
  connection: ProtocolConnection,
  {
    capabilities = PULLING,
    settings,
    initializationOptions,
    folder,
    folders = folder === undefined ? undefined : [folder],
  }: Options,
  end: () => void,
): Promise<Editor> {
  const documents = new Map<string, TextDocument>();
  const published: Published[] = [];
  const logged: string[] = [];
  const shown: string[] = [];
  const watched: string[] = [];
  const waiting = new Set<() => void>();
  let refreshes = 0;

  const document = (uri: string): TextDocument => {
    const found = documents.get(uri);
    if (!found) throw new Error(`${uri} is not open`);
    return found;
  };
  const publishedOnce = (find: () => Published | undefined): Promise<Published> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const textDocument = (uri: string) => ({ uri, version: document(uri).version });

  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    Promise.all(
      items.map(async ({ scopeUri }) => {
        const { settings } = editor;
        if (typeof settings !== 'function') return settings ?? null;
        return await (settings as (uri: string | undefined) => unknown)(scopeUri);
      }),
    ),
  );
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { method, registerOptions } of registrations) {
      if (method !== DidChangeWatchedFilesNotification.method) continue;
      const { watchers } = registerOptions as DidChangeWatchedFilesRegistrationOptions;
      for (const { globPattern } of watchers) {
        if (typeof globPattern !== 'string') watched.push(globPattern.baseUri as string);
      }
    }
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes++;
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    shown.push(message);
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
    published.push(params);
    waiting.forEach((look) => look());
  });
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    ...(folders ? { workspaceFolders: folders.map((uri) => ({ uri, name: 'folder' })) } : {}),
  });
  await connection.sendNotification('initialized', {});

  const editor: Editor = {
    connection,
    initialized,
    settings,
    published,
    logged,
    shown,
    watched,
    refreshes: () => refreshes,
    async open(text, uri = `untitled:note-${documents.size + 1}.md`) {
      documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      return uri;
    },
    async change(uri, ...changes) {
      const old = document(uri);
      const version = old.version + 1;
      const contentChanges = changes.map((change): TextDocumentContentChangeEvent => {
        const event =
          typeof change === 'string'
            ? { text: change }
            : { range: range(old, change.from, change.to), text: change.text };
        // A fresh document each time: the editor's text must not depend on what is under test.
        const text = old.getText();
        const [from, to] = typeof change === 'string' ? [0, text.length] : [change.from, change.to];
        const changed = text.slice(0, from) + event.text + text.slice(to);
        TextDocument.update(old, [{ text: changed }], version);
        return event;
      });
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    save: (uri) => connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    async close(uri) {
      documents.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    async changeSettings(changed) {
      editor.settings = changed;
      await connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { myelint: changed },
      });
    },
    text: (uri) => document(uri).getText(),
    version: (uri) => document(uri).version,
    report: (uri, previousResultId) =>
      connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
        previousResultId,
      }),
    async diagnostics(uri) {
      const report = await editor.report(uri);
      if (report.kind !== 'full') throw new Error('unchanged, though nothing was known before');
      return report.items;
    },
    sent: (uri) =>
      publishedOnce(() => {
        const last = published.findLast((params) => params.uri === uri);
        return last?.version === document(uri).version ? last : undefined;
      }),
    sentNext(uri) {
      const seen = published.length;
      return publishedOnce(() => published.slice(seen).find((params) => params.uri === uri));
    },
    hover: (uri, position) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
    codeActions: (uri, wanted, only) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: wanted,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      }),
    resolve: (action) => connection.sendRequest('codeAction/resolve', action),
    applied(uri, edit) {
      const [change] = edit?.documentChanges ?? [];
      if (!change || !('edits' in change)) throw new Error('no versioned edits');
      const { uri: editedUri, version } = change.textDocument;
      const present = textDocument(uri);
      if (editedUri !== present.uri || version !== present.version) {
        throw new Error(`made for version ${version} of ${editedUri}`);
      }
      return TextDocument.applyEdits(
        document(uri),
        change.edits.filter((each) => 'newText' in each),
      );
    },
    check: (uri) =>
      connection.sendRequest('workspace/executeCommand', {
        command: 'myelint.check',
        arguments: [uri],
      }),
    end,
  };
  return editor;
}

function range(document: TextDocument, from: number, to: number): Range {
  return { start: document.positionAt(from), end: document.positionAt(to) };
}
