import { dirname, relative, resolve, sep } from 'node:path';
import { DEFAULT_SETTINGS, type Checker, type Settings } from '../core/index.ts';
import { indexLines } from '../core/text/lines.ts';
import { overlay, readConfigFile, readSettings, type ConfigFile } from '../lsp/index.ts';
import { folderFrom, nearestConfig } from '../node/config-files.ts';
import { createAcceptedLists } from './accepted.ts';
import type { BibliographySetting } from './bibliographies.ts';
import type { Failure } from './failures.ts';
import type { CheckedFile } from './formats/index.ts';
import { Misuse } from './misuse.ts';
import { layPacks, type Knowing } from './packs.ts';

/** What the command line asks for; it can be handed to another process. */
export interface Wishes {
  readonly rules: Settings['rules'];
  /** Folders of packs. */
  readonly knowledge: readonly string[];
}

/** What a note is checked by. */
export interface Means {
  readonly checker: Checker;
  readonly settings: Settings;
  readonly bibliography: BibliographySetting;
  /** False where its configuration has faults: such a note is reported and left as it is. */
  readonly isSound: boolean;
}

/** Finds what a note is checked by: the command line over its configuration over the defaults. */
export interface Outfit {
  for(path: string): Means;
  /** What was found wrong in configurations and lists of accepted findings so far. */
  failures(): readonly Failure[];
  /** Accepted findings of notes that are no more, a sentence each. */
  orphans(): readonly string[];
  /** The pack files with something wrong in them. */
  faulty(): readonly CheckedFile[];
}

/** @throws {Misuse} where a folder of the wishes is none */
export function createOutfit(
  { rules, knowledge }: Wishes,
  base: Knowing = layPacks(knowledge),
): Outfit {
  const known = new Map([[knowledge.join('\n'), base]]);
  const configs = new Map<string, Config | undefined>();
  const means = new Map<string, Means>();
  const failures: Failure[] = [];
  const accepted = createAcceptedLists();

  const knowing = (folders: readonly string[]): Knowing => {
    const key = folders.join('\n');
    const found = known.get(key) ?? layPacks(folders);
    known.set(key, found);
    return found;
  };

  const configOf = (folder: string): Config | undefined => {
    if (!configs.has(folder)) {
      const found = nearestConfig(folder);
      const shared = found && [...configs.values()].find((config) => config?.path === found.path);
      configs.set(folder, shared ?? (found && readConfig(found)));
    }
    return configs.get(folder);
  };

  const readConfig = (found: NonNullable<ReturnType<typeof nearestConfig>>): Config => {
    const shown = relative('', found.path) || found.path;
    if ('reason' in found) {
      failures.push({ path: shown, reason: found.reason });
      return { path: found.path, isSound: false };
    }
    const lines = indexLines(found.text);
    const before = failures.length;
    const absolute = (named: readonly string[]) =>
      named.map((name) => folderFrom(found.path, name));
    const file = readConfigFile(found.text, (named) => {
      try {
        return knowing([...knowledge, ...absolute(named)]).checker.knowledge.rules.keys();
      } catch (error) {
        if (!(error instanceof Misuse)) throw error;
        failures.push({ path: shown, reason: error.message.replace('--knowledge', 'knowledge') });
        return knowing(knowledge).checker.knowledge.rules.keys();
      }
    });
    for (const { span, message } of file.problems) {
      const { line, character } = lines.positionAt(span.start);
      failures.push({ path: `${shown}:${line + 1}:${character + 1}`, reason: message });
    }
    return { path: found.path, file, isSound: failures.length === before };
  };

  return {
    failures: () => [...failures, ...accepted.failures()],
    orphans: () => accepted.orphans(),
    faulty: () => [...known.values()].flatMap(({ faulty }) => faulty),
    for(path) {
      const whole = resolve(path);
      const config = configOf(dirname(whole));
      const values = config?.file?.valuesFor(slashed(relative(dirname(config.path), whole))) ?? {};
      const key = `${config?.path ?? ''}\n${JSON.stringify(values)}`;
      const made = means.get(key) ?? makeMeans(config, values);
      means.set(key, made);
      return accepted.over(path, made);
    },
  };

  function makeMeans(
    config: Config | undefined,
    values: ReturnType<ConfigFile['valuesFor']>,
  ): Means {
    const named = Array.isArray(values.knowledge) ? (values.knowledge as string[]) : [];
    const folders = config ? named.map((name) => folderFrom(config.path, name)) : [];
    let checker: Checker;
    try {
      ({ checker } = knowing([...knowledge, ...folders]));
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      ({ checker } = knowing(knowledge));
    }
    const { settings } = readSettings(overlay({}, { ...values, knowledge: [] }), () =>
      checker.knowledge.rules.keys(),
    );
    return {
      checker,
      isSound: config?.isSound ?? true,
      bibliography: {
        named: settings.bibliography,
        folder: config ? dirname(config.path) : resolve(''),
      },
      settings: {
        ...DEFAULT_SETTINGS,
        citationStyle: settings.citationStyle,
        citationPlacement: settings.citationPlacement,
        maxDocumentSize: settings.maxDocumentSize,
        rules: { ...settings.rules, ...rules },
      },
    };
  }
}

interface Config {
  readonly path: string;
  /** Absent where it could not be read. */
  readonly file?: ConfigFile;
  readonly isSound: boolean;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
