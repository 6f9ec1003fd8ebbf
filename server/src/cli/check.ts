import type { Checker, Settings, Severity } from '../core/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import type { Failure } from './failures.ts';
import { fixing, showing, type Corrector } from './fix.ts';
import { FORMAT_NAMES, FORMATS, type Format, type Summary } from './formats/index.ts';
import { CHECK_HELP } from './help.ts';
import { findInputs, NOTE_ENDINGS } from './inputs.ts';
import { inspect, readNote, type Told } from './inspect.ts';
import { createOutfit, type Outfit } from './means.ts';
import { Misuse } from './misuse.ts';
import { alike } from './nearest.ts';
import { checkStream } from './ndjson.ts';
import { layPacks } from './packs.ts';
import { inspectAcross, WORTH_THREADS } from './pool.ts';
import { createProgress, type Progress } from './progress.ts';
import { say, warn } from './streams.ts';
import { readTerminal } from './terminal.ts';

const SEVERITIES = ['hint', 'information', 'warning', 'error'] as const satisfies Severity[];

/** The path that stands for standard input. */
const STDIN = '-';

/** `myelint check`: 0 nothing to say, 1 findings, 2 misuse or an input that could not be read. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('check', args, {
    format: { type: 'string' },
    ndjson: { type: 'boolean', default: false },
    rule: { type: 'string', multiple: true, default: [] },
    'fail-on': { type: 'string', default: 'information' },
    fix: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    knowledge: { type: 'string', multiple: true, default: [] },
    'stdin-filepath': { type: 'string' },
    'no-ignore': { type: 'boolean', default: false },
    why: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await say(CHECK_HELP);
    return 0;
  }
  if (values.ndjson) return await checkLines(values, positionals);
  const formatName = oneOf('--format', values.format ?? 'text', FORMAT_NAMES);
  const scene = { terminal: readTerminal(), why: values.why };
  const failOn = oneOf('--fail-on', values['fail-on'], SEVERITIES);
  const known = layPacks(values.knowledge);
  const wishes = {
    rules: readRules(values.rule, known.checker),
    knowledge: values.knowledge,
  };

  const stdinName = values['stdin-filepath'] ?? STDIN;
  const fromStdin = positionals.includes(STDIN) || values['stdin-filepath'] !== undefined;
  const corrector = correctorOf(values, fromStdin);
  const named = positionals.filter((path) => path !== STDIN);
  const inputs = findInputs(named.length === 0 && !fromStdin ? ['.'] : named, !values['no-ignore']);
  for (const folder of inputs.barren) {
    warn(`${folder}: no notes in this folder (files ending in ${NOTE_ENDINGS.join(' ')})`);
  }

  const outfit = createOutfit(wishes, known);
  const checkers = new Set([known.checker]);
  for (const path of [...(fromStdin ? [stdinName] : []), ...inputs.files])
    checkers.add(outfit.for(path).checker);
  const format = values['dry-run'] ? SILENT : FORMATS[formatName](scene);
  const progress = createProgress(process.stderr, inputs.files.length);
  const report = createReport(format, progress);
  endOnInterrupt(progress);
  [...outfit.failures(), ...inputs.failures].forEach(report.fail);
  outfit.orphans().forEach(warn);
  await report.begin([...checkers]);
  for (const file of outfit.faulty()) await report.write(format.file(file));
  if (fromStdin) {
    const note = { path: stdinName, bytes: await readStdin() };
    await report.add(await inspect(note, outfit.for(stdinName), format, corrector));
  }
  const isMany = inputs.files.length >= WORTH_THREADS && !corrector;
  const told = isMany
    ? inspectAcross(inputs.files, { wishes, format: formatName, scene })
    : inspectHere(inputs.files, outfit, format, corrector);
  for await (const each of told) await report.add(each);
  const { findings, failures } = await report.end();
  corrector?.end();
  if (corrector && outfit.failures().length > 0)
    warn('Under a faulty configuration nothing is corrected: repair it first.');

  return exitCode(findings, failOn, failures.length);
}

interface StreamWishes {
  readonly rule: readonly string[];
  readonly 'fail-on': string;
  readonly knowledge: readonly string[];
  readonly format?: string | undefined;
  readonly fix?: boolean | undefined;
  readonly 'stdin-filepath'?: string | undefined;
}

/** `myelint check --ndjson`: a stream of documents, each answered by itself. */
async function checkLines(values: StreamWishes, paths: readonly string[]): Promise<number> {
  if (paths.some((path) => path !== STDIN))
    throw new Misuse('--ndjson reads standard input; it takes no PATH.');
  if (values.fix || values.format !== undefined || values['stdin-filepath'] !== undefined)
    throw new Misuse('--ndjson goes with none of --fix, --format and --stdin-filepath.');
  const failOn = oneOf('--fail-on', values['fail-on'], SEVERITIES);
  const known = layPacks(values.knowledge);
  const wishes = { rules: readRules(values.rule, known.checker), knowledge: values.knowledge };
  const outfit = createOutfit(wishes, known);
  outfit.for(STDIN);
  for (const { path, reason } of outfit.failures()) warn(`${path}: ${reason}`);
  const { findings, failures } = await checkStream(process.stdin, outfit);
  return exitCode(findings, failOn, failures + outfit.failures().length);
}

function exitCode(
  findings: Readonly<Record<Severity, number>>,
  failOn: (typeof SEVERITIES)[number],
  failures: number,
): number {
  if (failures > 0) return 2;
  return SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((level) => findings[level] > 0) ? 1 : 0;
}

async function* inspectHere(
  paths: readonly string[],
  outfit: Outfit,
  format: Format,
  corrector: Corrector | undefined,
): AsyncGenerator<Told | Failure> {
  for (const path of paths) {
    const note = readNote(path);
    yield 'reason' in note ? note : await inspect(note, outfit.for(path), format, corrector);
  }
}

/** Puts the report together, a piece at a time, and counts. */
function createReport(format: Format, progress: Progress) {
  const findings = { hint: 0, information: 0, warning: 0, error: 0 };
  let files = 0;
  let filesWithFindings = 0;
  let between = '';
  const failures: Failure[] = [];

  const fail = (failure: Failure) => {
    failures.push(failure);
    progress.clear();
    warn(`${failure.path}: ${failure.reason}`);
  };
  const write = async (piece: string): Promise<void> => {
    if (piece === '') return;
    progress.clear();
    await say(between + piece);
    between = format.between;
  };

  return {
    fail,
    write,
    begin: (checkers: readonly Checker[]) => say(format.begin(checkers)),
    async add(told: Told | Failure): Promise<void> {
      progress.advance();
      if ('reason' in told) {
        fail(told);
        return;
      }
      files++;
      const levels = Object.entries(told.findings) as [Severity, number][];
      if (levels.some(([, count]) => count > 0)) filesWithFindings++;
      for (const [level, count] of levels) findings[level] += count;
      await write(told.output);
    },
    async end(): Promise<Summary> {
      progress.clear();
      const summary = { files, filesWithFindings, findings, failures };
      await say(format.end(summary));
      return summary;
    },
  };
}

/** @throws {Misuse} where there is nothing to write into */
function correctorOf(
  { fix, 'dry-run': dry }: { readonly fix?: boolean; readonly 'dry-run'?: boolean },
  fromStdin: boolean,
): Corrector | undefined {
  if (!fix && dry) throw new Misuse('--dry-run goes with --fix; a check writes nothing.');
  if (fix && !dry && fromStdin) {
    throw new Misuse(
      '--fix writes into files, and standard input is none; add --dry-run to see what would change.',
    );
  }
  if (!fix) return undefined;
  return dry ? showing() : fixing();
}

/** What would change is printed in place of a report. */
const SILENT: Format = { begin: () => '', file: () => '', between: '', end: () => '' };

/** Leaves the terminal as it was; what is corrected is written whole or not at all. */
function endOnInterrupt(progress: Progress): void {
  process.once('SIGINT', () => {
    progress.clear();
    process.exit(INTERRUPTED);
  });
}

/** What shells take for an end by Ctrl-C. */
const INTERRUPTED = 130;

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
