import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, type Checker, type Settings, type Severity } from '../core/index.ts';
import { indexLines } from '../core/text/lines.ts';
import { oneOf, readArguments } from './arguments.ts';
import { decode } from '../node/decode.ts';
import { reasonOf, type Failure } from './failures.ts';
import { fixing, showing, type Corrector, type Note } from './fix.ts';
import { FORMATS, type CheckedFile, type Format } from './formats/index.ts';
import { CHECK_HELP } from './help.ts';
import { findInputs, NOTE_ENDINGS } from './inputs.ts';
import { Misuse } from './misuse.ts';
import { alike } from './nearest.ts';
import { layPacks } from './packs.ts';
import { say, warn } from './streams.ts';
import { readTerminal } from './terminal.ts';

const SEVERITIES = ['hint', 'information', 'warning', 'error'] as const satisfies Severity[];

/** The path that stands for standard input. */
const STDIN = '-';

/** `myelint check`: 0 nothing to say, 1 findings, 2 misuse or an input that could not be read. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('check', args, {
    format: { type: 'string', default: 'text' },
    rule: { type: 'string', multiple: true, default: [] },
    'fail-on': { type: 'string', default: 'information' },
    fix: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    knowledge: { type: 'string', multiple: true, default: [] },
    'stdin-filepath': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await say(CHECK_HELP);
    return 0;
  }
  const makeFormat = FORMATS[oneOf('--format', values.format, formatNames)];
  const failOn = oneOf('--fail-on', values['fail-on'], SEVERITIES);
  const { checker, faulty } = layPacks(values.knowledge);
  const settings = { ...DEFAULT_SETTINGS, rules: readRules(values.rule, checker) };

  const stdinName = values['stdin-filepath'] ?? STDIN;
  const fromStdin = positionals.includes(STDIN) || values['stdin-filepath'] !== undefined;
  const makeCorrector = correctorOf(values, fromStdin);
  const named = positionals.filter((path) => path !== STDIN);
  const inputs = findInputs(named.length === 0 && !fromStdin ? ['.'] : named);
  for (const folder of inputs.barren) {
    warn(`${folder}: no notes in this folder (files ending in ${NOTE_ENDINGS.join(' ')})`);
  }

  const corrector = makeCorrector?.(checker, settings);
  const format = values['dry-run'] ? SILENT : makeFormat(readTerminal());
  const run = createRun(checker, settings, format, corrector);
  inputs.failures.forEach(run.fail);
  await run.begin();
  for (const file of faulty) await run.tell(file);
  if (fromStdin) await run.check({ path: stdinName, bytes: await readStdin() });
  for (const path of inputs.files) {
    const note = readNote(path);
    if ('reason' in note) run.fail(note);
    else await run.check(note);
  }
  const { findings, failures } = await run.end();
  corrector?.end();

  if (failures > 0) return 2;
  return SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((level) => findings[level] > 0) ? 1 : 0;
}

const formatNames = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** Checks one file after the other and tells the format of each, so that no more than one is held. */
function createRun(
  checker: Checker,
  settings: Settings,
  format: Format,
  corrector: Corrector | undefined,
) {
  const findings = { hint: 0, information: 0, warning: 0, error: 0 };
  let files = 0;
  let filesWithFindings = 0;
  let failures = 0;

  const fail = ({ path, reason }: Failure) => {
    failures++;
    warn(`${path}: ${reason}`);
  };

  /** The note as it is to be reported: where it is corrected, as it is then. */
  const checked = async (note: Note, text: string): Promise<CheckedFile | Failure> => {
    const { path } = note;
    try {
      const found = checker.analyze(text, settings);
      const analysis = corrector ? await corrector.correct(note, found) : found;
      if ('reason' in analysis) return analysis;
      return {
        path,
        analysis,
        lines: indexLines(analysis.text),
        fixesOf: (finding) => checker.fixes(analysis, finding, settings),
      };
    } catch (error) {
      return { path, reason: `Myelint failed on it; please report this (${String(error)})` };
    }
  };

  const tell = async (file: CheckedFile): Promise<void> => {
    const output = format.file(file);
    if (output !== '') await say(output);
  };

  return {
    fail,
    tell,
    begin: () => say(format.begin()),
    async check(note: Note): Promise<void> {
      const { path, bytes } = note;
      const input = decode(bytes);
      const file = 'reason' in input ? { path, ...input } : await checked(note, input.text);
      if ('reason' in file) {
        fail(file);
        return;
      }
      files++;
      if (file.analysis.findings.length > 0) filesWithFindings++;
      for (const { severity } of file.analysis.findings) findings[severity]++;
      await tell(file);
    },
    async end() {
      const summary = { files, filesWithFindings, findings, failures };
      await say(format.end(summary));
      return summary;
    },
  };
}

function readNote(path: string): Note | Failure {
  try {
    return { path, bytes: readFileSync(path) };
  } catch (error) {
    return { path, reason: reasonOf(error, path) };
  }
}

/** @throws {Misuse} where there is nothing to write into */
function correctorOf(
  { fix, 'dry-run': dry }: { readonly fix?: boolean; readonly 'dry-run'?: boolean },
  fromStdin: boolean,
): typeof fixing | undefined {
  if (!fix && dry) throw new Misuse('--dry-run goes with --fix; a check writes nothing.');
  if (fix && !dry && fromStdin) {
    throw new Misuse(
      '--fix writes into files, and standard input is none; add --dry-run to see what would change.',
    );
  }
  if (!fix) return undefined;
  return dry ? showing : fixing;
}

/** What would change is printed in place of a report. */
const SILENT: Format = { begin: () => '', file: () => '', end: () => '' };

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function readRules(levels: readonly string[], { knowledge }: Checker): Settings['rules'] {
  const known = [...knowledge.rules.keys()].sort();
  return Object.fromEntries(
    levels.map((text) => {
      const [, id, level] = /^([^=]+)=(.+)$/.exec(text) ?? [];
      if (id === undefined || level === undefined) {
        throw new Misuse(
          `--rule "${text}" is not of the form ID=LEVEL, as in als-demyelinating-disease=error.`,
        );
      }
      if (!knowledge.rules.has(id)) {
        throw new Misuse(
          `there is no rule "${id}"${alike(id, known)}. The rules are:\n  ${known.join('\n  ')}`,
        );
      }
      return [id, oneOf(`--rule ${id}`, level, ['off', ...SEVERITIES])];
    }),
  );
}
