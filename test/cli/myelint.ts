import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outdir = join(root, 'out', 'test-cli', String(process.pid));
export const program = join(outdir, 'cli.cjs');

/** Bundles the command line as `npm run build` does, in a folder of this test's own. */
export function buildProgram(...besides: readonly string[]): () => void {
  const args = [join(root, 'esbuild.mjs'), 'cli', ...besides, `--outdir=${outdir}`];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the command line could not be built:\n${stderr}`);
  return () => rmSync(outdir, { recursive: true, force: true });
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Desk {
  /** The folder that the program is run in. */
  readonly folder: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  run(args: readonly string[], more?: RunOptions): Promise<Outcome>;
  /** The same for root, whom no permission stops, as somebody else. */
  runUnprivileged(args: readonly string[]): Promise<Outcome>;
  clear(): void;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A temporary folder with files in it, and the built program at work there. */
export function createDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'myelint-cli-'));
  const base = { cwd: folder, env: withoutColorWishes(process.env) };
  return {
    folder,
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        const whole = join(folder, path);
        mkdirSync(dirname(whole), { recursive: true });
        writeFileSync(whole, content);
      }
    },
    run: (args, { input = '', env = {} } = {}) =>
      finish([program, ...args], { ...base, env: { ...base.env, ...env } }, input),
    runUnprivileged(args) {
      if (process.getuid?.() !== 0) return finish([program, ...args], base, '');
      // The checkout may be root's alone, so the program comes along.
      const copy = join(folder, 'cli.cjs');
      copyFileSync(program, copy);
      chmodSync(copy, 0o644);
      chmodSync(folder, 0o755);
      return finish([copy, ...args], { ...base, uid: NOBODY, gid: NOBODY }, '');
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The program, built once for the tests of a file, and a new desk for each of them. */
export function useDesk(): Desk {
  let removeProgram: () => void;
  beforeAll(() => {
    removeProgram = buildProgram();
  }, 120_000);
  afterAll(() => removeProgram());
  let desk: Desk;
  beforeEach(() => {
    desk = createDesk();
  });
  afterEach(() => desk.clear());
  return {
    get folder() {
      return desk.folder;
    },
    write: (files) => desk.write(files),
    run: (args, more) => desk.run(args, more),
    runUnprivileged: (args) => desk.runUnprivileged(args),
    clear: () => desk.clear(),
  };
}

/** Not root; no account of this number is needed. */
const NOBODY = 65534;

function finish(args: string[], options: SpawnOptions, input: string | Uint8Array) {
  return new Promise<Outcome>((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // A program that refuses its arguments does not wait for input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The colours of the terminal that the tests run in are not those under test. */
function withoutColorWishes(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => name !== 'FORCE_COLOR' && name !== 'NO_COLOR'),
  );
}
