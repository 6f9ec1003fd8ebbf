import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Guard } from './guard.ts';

/** How diagnostics reach the editor: it asks for them, or they are sent. Never both. */
export interface Delivery {
  /** A document has a new version. */
  changed(uri: string): void;
  /** Something else than the text may have changed what there is to show. */
  renewed(): void;
  closed(uri: string): void;
}

/** For an editor that asks: it does so by itself after a change, otherwise it is told to. */
export function pulled(connection: Connection, refreshes: boolean, guard: Guard): Delivery {
  return {
    changed: () => undefined,
    renewed() {
      if (!refreshes) return;
      guard.start('Asking for a refresh', () => connection.languages.diagnostics.refresh());
    },
    closed: () => undefined,
  };
}

export interface Sources {
  openUris(): readonly string[];
  /** The diagnostics of a document's newest version; undefined once it is closed. */
  current(uri: string): Promise<{ version: number; diagnostics: Diagnostic[] } | undefined>;
}

export function pushed(connection: Connection, sources: Sources, guard: Guard): Delivery {
  const due = new Set<string>();

  const send = async (uri: string): Promise<void> => {
    await messagesAtHand();
    due.delete(uri);
    const current = await sources.current(uri);
    if (current) await connection.sendDiagnostics({ uri, ...current });
  };

  const changed = (uri: string): void => {
    if (due.has(uri)) return;
    due.add(uri);
    guard.start('Sending diagnostics', () => send(uri));
  };

  return {
    changed,
    renewed: () => sources.openUris().forEach(changed),
    closed: (uri) =>
      guard.start('Clearing diagnostics', () =>
        connection.sendDiagnostics({ uri, diagnostics: [] }),
      ),
  };
}

/** Lets the messages that have arrived go first, so that a burst of changes is checked once. */
export function messagesAtHand(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
