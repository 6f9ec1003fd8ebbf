import {
  DidChangeConfigurationNotification,
  MessageType,
  type Connection,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import { showMessage } from './message.ts';
import type { ConfigFiles } from './config-files.ts';
import { readSettings, type DocumentSettings } from './settings.ts';

/** The settings of each open document, asked of the editor once and kept until they change. */
export interface Configuration {
  /** Never rejects: settings that cannot be had are the defaults. */
  of(uri: string): Promise<DocumentSettings>;
  forget(uri: string): void;
  /** Drops what is known; `sent` holds the settings where the editor sends instead of answering. */
  change(sent: unknown): void;
  /** Drops what is known, since something else than the editor decides it anew. */
  renew(): void;
  /** Asks the editor to tell of changes. */
  register(): Promise<void>;
  /** Tells the user of something wrong with the settings, once. */
  tell(problem: string): void;
}

export function createConfiguration(
  connection: Connection,
  client: Client,
  ruleIdsOf: (uri: string, knowledge: readonly string[]) => Iterable<string>,
  initial: unknown,
  /** The configuration file of a document, which goes over what the editor says. */
  files: Pick<ConfigFiles, 'over' | 'isSoundFor'>,
): Configuration {
  let sent = initial;
  const known = new Map<string, Promise<DocumentSettings>>();
  const told = new Set<string>();

  const tell = (problem: string): void => {
    if (told.has(problem)) return;
    told.add(problem);
    connection.console.warn(problem);
    showMessage(connection, MessageType.Warning, problem);
  };

  const ask = async (uri: string): Promise<DocumentSettings> => {
    let values = sent;
    if (client.answersConfiguration) {
      try {
        values = await connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
      } catch (error) {
        connection.console.error(`The settings of ${uri} cannot be had: ${String(error)}`);
        values = undefined;
      }
    }
    const { settings, problems } = readSettings(files.over(values, uri), (knowledge) =>
      ruleIdsOf(uri, knowledge),
    );
    problems.forEach(tell);
    return { ...settings, sound: problems.length === 0 && files.isSoundFor(uri) };
  };

  return {
    tell,
    of(uri) {
      const settings = known.get(uri) ?? ask(uri);
      known.set(uri, settings);
      return settings;
    },
    forget: (uri) => void known.delete(uri),
    change(settings) {
      if (!client.answersConfiguration) sent = sectionOf(settings);
      known.clear();
    },
    renew: () => known.clear(),
    async register() {
      if (!client.registersConfiguration) return;
      await connection.client.register(DidChangeConfigurationNotification.type, {
        section: SECTION,
      });
    },
  };
}

const SECTION = 'myelint';

function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return (settings as Readonly<Record<string, unknown>>)[SECTION];
}
