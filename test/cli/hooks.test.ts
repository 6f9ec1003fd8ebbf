import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { program, useDesk } from './myelint.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));
const FALSE_CLAIM = 'ALS is a demyelinating disease.\n';

const desk = useDesk();

const isWindows = process.platform === 'win32';

describe.skipIf(isWindows)('the hook of .pre-commit-hooks.yaml', () => {
  const [hook] = read('.pre-commit-hooks.yaml') as [{ entry: string; files: string }];

  function git(...args: string[]) {
    return spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
      cwd: desk.folder,
      encoding: 'utf8',
    });
  }

  it('lets no false claim into a repository, and everything else', () => {
    git('init', '-q', '.');
    // What the framework does: the entry is run with the staged files whose names fit.
    const script = `#!/bin/sh
myelint() { "${process.execPath}" "${program}" "$@"; }
files=$(git diff --cached --name-only --diff-filter=ACM | grep -E '${hook.files}') || exit 0
${hook.entry} $files
`;
    desk.write({ '.git/hooks/pre-commit': script });
    chmodSync(join(desk.folder, '.git/hooks/pre-commit'), 0o755);
    desk.write({ 'a.md': FALSE_CLAIM });
    git('add', '.');
    const refused = git('commit', '-q', '-m', 'One');
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('[als-demyelinating-disease]');
    desk.write({ 'a.md': 'ALS is not a demyelinating disease.\n' });
    desk.write({ 'a.txt': FALSE_CLAIM });
    git('add', '.');
    expect(git('commit', '-q', '-m', 'Two').status).toBe(0);
  });
});

describe.skipIf(isWindows)('the steps of action.yml', () => {
  interface Step {
    readonly name: string;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
  }
  const { runs } = read('action.yml') as { runs: { steps: readonly Step[] } };
  const stepOf = (name: string) => runs.steps.find((step) => step.name === name)?.run ?? '';

  function bash(script: string, env: Readonly<Record<string, string>>) {
    return spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: desk.folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  }

  it('write SARIF, annotate, and fail at the severity asked for', () => {
    const action = join(desk.folder, 'action');
    mkdirSync(join(action, 'dist'), { recursive: true });
    copyFileSync(program, join(action, 'dist/cli.cjs'));
    desk.write({ 'a b.md': FALSE_CLAIM });
    desk.write({ 'c.md': 'Words.\n' });
    const env = {
      GITHUB_ACTION_PATH: action,
      GITHUB_OUTPUT: join(desk.folder, 'output'),
      PATHS: 'a b.md\n\nc.md\n',
      FAIL_ON: 'warning',
      SARIF: 'out.sarif',
    };
    const check = bash(stepOf('Check'), env);
    expect(check.stdout).toMatch(/^::warning file=a b\.md,/);
    expect(check.status).toBe(0);
    const sarif = JSON.parse(readFileSync(join(desk.folder, 'out.sarif'), 'utf8')) as {
      runs: { results: unknown[] }[];
    };
    expect(sarif.runs[0]?.results).toHaveLength(1);
    expect(readFileSync(env.GITHUB_OUTPUT, 'utf8')).toBe('code=1\n');
    expect(bash(stepOf('Judge'), { CODE: '1' }).status).toBe(1);
    writeFileSync(env.GITHUB_OUTPUT, '');
    bash(stepOf('Check'), { ...env, FAIL_ON: 'error' });
    expect(readFileSync(env.GITHUB_OUTPUT, 'utf8')).toBe('code=0\n');
  });
});
