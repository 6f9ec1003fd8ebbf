import picomatch from 'picomatch';
import * as v from 'valibot';
import { isMap, isScalar, parseDocument, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { Span } from '../core/index.ts';
import { SETTINGS } from './settings.ts';

/** The file that holds settings for the folder it lies in and all below. */
export const CONFIG_FILE = '.myelintrc.yaml';

export interface ConfigProblem {
  /** The key or value that is wrong. */
  readonly span: Span;
  /** One sentence that names the key. */
  readonly message: string;
}

/** Settings by their dotted key; what was wrong is left out. */
export type ConfigValues = Readonly<Partial<Record<keyof typeof SETTINGS, unknown>>>;

export interface ConfigFile {
  /** What holds for a file. The path starts from the configuration's folder and has slashes. */
  valuesFor(path: string): ConfigValues;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a configuration. What is wrong is told and left out, and a text that is no YAML says nothing
 * at all, so that the settings around it stay in force.
 */
export function readConfigFile(
  text: string,
  /** The rules that are known together with the packs of these folders. */
  ruleIdsWith: (knowledge: readonly string[]) => Iterable<string>,
): ConfigFile {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos: [start, end], message }) => ({
      span: { start, end },
      message: `This is no YAML that can be read: ${message}. Nothing of the file is used.`,
    }));
    return { valuesFor: () => ({}), problems };
  }
  const problems: ConfigProblem[] = [];
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { valuesFor: () => ({}), problems };
  if (!isMap(contents)) {
    const message = 'A configuration is a list of keys with their values, as in "rules:".';
    return { valuesFor: () => ({}), problems: [{ span: spanOf(contents), message }] };
  }
  const overridesKey = 'overrides';
  const base = readValues(contents, [overridesKey], ruleIdsWith, problems);
  const overrides = readOverrides(contents.get(overridesKey, true), ruleIdsWith, problems);
  return {
    problems,
    valuesFor: (path) =>
      overrides
        .filter(({ covers }) => covers(path))
        .reduce<ConfigValues>((values, override) => laidOver(values, override.values), base),
  };
}

/** The values of a configuration over those of an editor, as an editor would send them. */
export function overlay(sent: unknown, config: ConfigValues): unknown {
  const result: Record<string, unknown> = isRecord(sent) ? { ...sent } : {};
  for (const [key, value] of Object.entries(config)) {
    const [first = key, second] = key.split('.');
    const below = result[first];
    if (second !== undefined)
      result[first] = { ...(isRecord(below) ? below : {}), [second]: value };
    else result[key] = isRecord(below) && isRecord(value) ? { ...below, ...value } : value;
  }
  return result;
}

/** Rules are laid over one by one, everything else as a whole. */
function laidOver(values: ConfigValues, over: ConfigValues): ConfigValues {
  const rules = { ...(values.rules as object | undefined), ...(over.rules as object | undefined) };
  return { ...values, ...over, ...(Object.keys(rules).length === 0 ? {} : { rules }) };
}

type Map = YAMLMap.Parsed;
type RuleIds = (knowledge: readonly string[]) => Iterable<string>;

function readValues(
  map: Map,
  besides: readonly string[],
  ruleIdsWith: RuleIds,
  problems: ConfigProblem[],
): ConfigValues {
  const entries = map.items.flatMap((pair) => settingsIn(pair, besides, problems));
  const values: Partial<Record<keyof typeof SETTINGS, unknown>> = {};
  for (const { key, pair } of entries) {
    if (key === 'rules') continue;
    const value = toValue(pair.value);
    const result = v.safeParse(SETTINGS[key], value, { abortPipeEarly: true });
    if (result.success) values[key] = value;
    else problems.push(wrong(pair, `${key} ${result.issues[0].message}, not ${show(value)}`));
  }
  const rules = entries.find(({ key }) => key === 'rules');
  if (rules) {
    const folders = values.knowledge;
    const known = new Set(ruleIdsWith(Array.isArray(folders) ? (folders as string[]) : []));
    values.rules = readRules(rules.pair, known, problems);
  }
  return values;
}

interface Entry {
  readonly key: keyof typeof SETTINGS;
  readonly pair: Pair<ParsedNode, ParsedNode | null>;
}

/** The settings of one line: `citations.style: …`, or `citations:` with `style: …` below it. */
function settingsIn(
  pair: Pair<ParsedNode, ParsedNode | null>,
  besides: readonly string[],
  problems: ConfigProblem[],
  above = '',
): Entry[] {
  const name = `${above}${nameOf(pair)}`;
  if (besides.includes(name)) return [];
  if (isSetting(name)) return [{ key: name, pair }];
  const isGroup = KEYS.some((key) => key.startsWith(`${name}.`));
  if (isGroup && isMap(pair.value))
    return pair.value.items.flatMap((below) => settingsIn(below, [], problems, `${name}.`));
  problems.push({
    span: spanOf(pair.key),
    message: isGroup
      ? `${name} wants keys of its own below it.`
      : `There is no setting ${show(name)}; there are ${[...KEYS, ...besides].join(', ')}.`,
  });
  return [];
}

function readRules(
  { value }: Entry['pair'],
  known: ReadonlySet<string>,
  problems: ConfigProblem[],
): Readonly<Record<string, unknown>> {
  if (value === null || (isScalar(value) && value.value === null)) return {};
  if (!isMap(value)) {
    problems.push({ span: spanOf(value), message: 'rules wants a rule and its severity a line.' });
    return {};
  }
  const rules: Record<string, unknown> = {};
  for (const pair of value.items) {
    const id = nameOf(pair);
    const severity = toValue(pair.value);
    const result = v.safeParse(SETTINGS.rules, { [id]: severity });
    if (!known.has(id)) {
      problems.push({
        span: spanOf(pair.key),
        message: `rules: there is no rule ${show(id)}; there are ${[...known].sort().join(', ')}.`,
      });
    } else if (result.success) rules[id] = severity;
    else
      problems.push(wrong(pair, `rules: ${id} ${result.issues[0].message}, not ${show(severity)}`));
  }
  return rules;
}

interface Override {
  readonly covers: (path: string) => boolean;
  readonly values: ConfigValues;
}

function readOverrides(
  list: unknown,
  ruleIdsWith: RuleIds,
  problems: ConfigProblem[],
): readonly Override[] {
  if (list === undefined) return [];
  const node = list as ParsedNode;
  const items = 'items' in node && !isMap(node) ? node.items : undefined;
  if (!items) {
    problems.push({
      span: spanOf(node),
      message: 'overrides is a list; each entry has "files:", and the settings for them.',
    });
    return [];
  }
  return items.flatMap((item): Override[] => {
    const globs = isMap(item)
      ? globsOf(toValue(item.get('files', true) as ParsedNode | undefined))
      : undefined;
    if (!globs) {
      const message =
        'overrides: an entry wants "files:", with one or more patterns such as "drafts/**".';
      problems.push({ span: spanOf(item), message });
      return [];
    }
    const matchers = globs.map((glob) =>
      picomatch(glob, { dot: true, basename: !glob.includes('/') }),
    );
    return [
      {
        covers: (path) => matchers.some((matches) => matches(path)),
        values: readValues(item as Map, ['files'], ruleIdsWith, problems),
      },
    ];
  });
}

function globsOf(value: unknown): readonly string[] | undefined {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const globs = list.filter((glob) => typeof glob === 'string' && glob !== '');
  return globs.length > 0 && globs.length === list.length ? (globs as string[]) : undefined;
}

const KEYS = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];

function isSetting(name: string): name is keyof typeof SETTINGS {
  return Object.hasOwn(SETTINGS, name);
}

function nameOf({ key }: Entry['pair']): string {
  return isScalar(key) ? String(key.value) : '';
}

function toValue(node: ParsedNode | null | undefined): unknown {
  return node?.toJSON() as unknown;
}

function wrong({ key, value }: Entry['pair'], words: string): ConfigProblem {
  return { span: spanOf(value ?? key), message: `${words}; it is left out.` };
}

function spanOf(node: ParsedNode | null): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) return 'nothing';
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
