import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Configuration } from './configuration.ts';
import type { Delivery } from './delivery.ts';
import type { OpenDocument } from './documents.ts';
import type { Guard } from './guard.ts';
import { canonical } from './addresses.ts';
import type { Desk } from './packs.ts';

/** The folders of a workspace, and whether its files may be read of the server's own accord. */
export interface Workspace {
  folders: readonly string[];
  trusted: boolean;
}

/** An editor that has no notion of trust is trusted; VS Code says at the start where it is not. */
export function openWorkspace(params: InitializeParams): Workspace {
  const options = params.initializationOptions as { readonly trusted?: unknown } | null | undefined;
  const named = params.workspaceFolders?.map(({ uri }) => uri);
  // Older clients know one folder only.
  const root = (params as { readonly rootUri?: string | null }).rootUri;
  return {
    folders: named ?? (typeof root === 'string' ? [root] : []),
    trusted: options?.trusted !== false,
  };
}

/** Puts folders into the workspace, and takes folders out of it. */
export function moveFolders(
  workspace: Workspace,
  { added, removed }: WorkspaceFoldersChangeEvent,
): void {
  const gone = new Set([...removed, ...added].map(({ uri }) => canonical(uri)));
  workspace.folders = [
    ...workspace.folders.filter((folder) => !gone.has(canonical(folder))),
    ...added.map(({ uri }) => uri),
  ];
}

interface Furniture {
  readonly connection: Connection;
  readonly client: Client;
  readonly guard: Guard;
  readonly workspace: Workspace;
  readonly documents: TextDocuments<OpenDocument>;
  readonly configuration: Pick<Configuration, 'tell'>;
  readonly delivery: Delivery;
}

/** The editor as packs see it, and what it watches besides. */
export interface EditorDesk extends Desk {
  watchFiles(pattern: string): void;
}

export function createDesk({
  connection,
  client,
  guard,
  workspace,
  documents,
  configuration,
  delivery,
}: Furniture): EditorDesk {
  const watched = new Set<string>();
  return {
    isTrusted: () => workspace.trusted,
    onFault: ({ part, error }) => guard.report(part, error),
    workspaceOf(uri) {
      const path = canonical(uri);
      const around = workspace.folders
        .filter((folder) => path.startsWith(`${canonical(folder)}/`))
        .sort((a, b) => b.length - a.length);
      return around[0] ?? workspace.folders[0];
    },
    openTexts: () =>
      new Map(documents.all().map(({ uri, source }) => [uri, source.getText()] as const)),
    show(uri, diagnostics: readonly Diagnostic[]) {
      // Where diagnostics are sent, those of an open document go together.
      if (!client.asksForDiagnostics && documents.get(uri)) delivery.changed(uri);
      else {
        guard.start('Sending the problems of a pack', () =>
          connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }),
        );
      }
    },
    tell: (problem) => configuration.tell(problem),
    watch(folder) {
      if (!client.watchesFiles || watched.has(folder)) return;
      watched.add(folder);
      const globPattern = {
        baseUri: folder,
        pattern: '{facts/*.md,concepts/*.md,references.json}',
      };
      guard.start('Watching a pack', async () => {
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern }],
        });
      });
    },
    watchFiles(pattern) {
      if (!client.watchesFiles) return;
      guard.start('Watching files', async () => {
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: pattern }],
        });
      });
    },
    renew: () => delivery.renewed(),
    later: (task) =>
      guard.start('Checking knowledge files', async () => {
        await new Promise((resolve) => setTimeout(resolve, 0));
        task();
      }),
  };
}
