import * as v from 'valibot';
import {
  CITATION_PLACEMENTS,
  CITATION_STYLES,
  DEFAULT_SETTINGS,
  type Settings,
  type Severity,
} from '../core/index.ts';

/** When a document is checked. */
export const RUN_MODES = ['onType', 'onSave', 'manual'] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** The checker's settings, when it is to run and what it is to know besides. */
export interface ServerSettings extends Settings {
  readonly run: RunMode;
  /** How far from a cursor new findings wait for it to leave, in lines; 0 for nowhere. */
  readonly focusLines: number;
  /** A file for documents that name no bibliography, as the user wrote it; may be empty. */
  readonly bibliography: string;
  /** Folders of packs, as the user wrote them. */
  readonly knowledge: readonly string[];
}

/** The settings that hold for a document, and whether all was right with what they were read from. */
export interface DocumentSettings extends ServerSettings {
  /** False where a value was wrong: what was meant is then not known, and nothing is done unasked. */
  readonly sound: boolean;
}

export const SEVERITIES = [
  'off',
  'hint',
  'information',
  'warning',
  'error',
] as const satisfies readonly (Severity | 'off')[];

/**
 * The settings by their key under `myelint.`, each with its default: the one list that the server
 * reads by, and that the manifest and the README are held against.
 */
export const SETTINGS = {
  run: v.nullish(choice(RUN_MODES), 'onType'),
  rules: v.nullish(
    v.pipe(
      v.custom<object>(isObject, 'must be an object of rule ids and severities'),
      v.record(v.string(), choice(SEVERITIES)),
    ),
    DEFAULT_SETTINGS.rules,
  ),
  'focusMode.lines': v.nullish(
    v.pipe(
      v.number('must be a number'),
      v.integer('must be a whole number'),
      v.minValue(0, 'must be at least 0'),
    ),
    0,
  ),
  knowledge: v.nullish(
    v.array(v.string('must hold names of folders'), 'must be a list of folders'),
    [],
  ),
  'citations.style': v.nullish(choice(CITATION_STYLES), DEFAULT_SETTINGS.citationStyle),
  'citations.placement': v.nullish(choice(CITATION_PLACEMENTS), DEFAULT_SETTINGS.citationPlacement),
  'citations.bibliography': v.nullish(v.string('must be the name of a file'), ''),
  maxDocumentSize: v.nullish(
    v.pipe(
      v.number('must be a number'),
      v.integer('must be a whole number'),
      v.minValue(1, 'must be at least 1'),
    ),
    DEFAULT_SETTINGS.maxDocumentSize,
  ),
  maxMarkup: v.nullish(
    v.pipe(
      v.number('must be a number'),
      v.integer('must be a whole number'),
      v.minValue(1, 'must be at least 1'),
    ),
    DEFAULT_SETTINGS.maxMarkup,
  ),
} as const;

/**
 * Reads the object that stands under `myelint`. A wrong value takes its default, in `rules` for that
 * rule only, and is named in `problems`, one sentence each.
 */
export function readSettings(
  values: unknown,
  /** The rules that are known together with the packs of these folders. */
  ruleIdsWith: (knowledge: readonly string[]) => Iterable<string>,
): { readonly settings: ServerSettings; readonly problems: readonly string[] } {
  const problems: string[] = [];

  const read = <K extends keyof typeof SETTINGS>(key: K): v.InferOutput<(typeof SETTINGS)[K]> => {
    const schema: v.GenericSchema<unknown, v.InferOutput<(typeof SETTINGS)[K]>> = SETTINGS[key];
    const value = valueAt(values, key);
    const result = v.safeParse(schema, value, { abortPipeEarly: true });
    if (result.success) return result.output;
    const byDefault = v.getDefault(SETTINGS[key]) as v.InferOutput<(typeof SETTINGS)[K]>;
    problems.push(
      `myelint.${key} ${result.issues[0].message}, not ${show(value)}; the default ${show(byDefault)} is used.`,
    );
    return byDefault;
  };

  const readRules = (knowledge: readonly string[]): Settings['rules'] => {
    const value = valueAt(values, 'rules');
    if (!isObject(value)) return read('rules');
    const known = new Set(ruleIdsWith(knowledge));
    const rules: Record<string, Severity | 'off'> = {};
    for (const [id, severity] of Object.entries(value)) {
      const result = v.safeParse(choice(SEVERITIES), severity);
      if (!known.has(id)) {
        problems.push(`myelint.rules names ${show(id)}, but no rule is called so.`);
      } else if (!result.success) {
        problems.push(
          `myelint.rules: ${id} ${result.issues[0].message}, not ${show(severity)}; the rule's own severity is used.`,
        );
      } else {
        rules[id] = result.output;
      }
    }
    return rules;
  };

  const knowledge = read('knowledge');
  const settings = {
    run: read('run'),
    focusLines: read('focusMode.lines'),
    knowledge,
    rules: readRules(knowledge),
    citationStyle: read('citations.style'),
    citationPlacement: read('citations.placement'),
    bibliography: read('citations.bibliography'),
    maxDocumentSize: read('maxDocumentSize'),
    maxMarkup: read('maxMarkup'),
  };
  return { settings, problems };
}

function choice<const T extends readonly string[]>(options: T) {
  return v.picklist(options, `must be one of ${options.join(', ')}`);
}

/** Follows a dotted key into nested objects, as editors send them. */
function valueAt(values: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), values);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
