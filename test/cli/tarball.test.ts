import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';

let folder = '';
let project = '';

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: isWindows && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** Packs the package as `npm pack` does after a build, and installs it where nothing else is. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'myelint-tarball-'));
  const source = join(folder, 'source');
  for (const file of ['package.json', '.npmignore', 'README.md', 'LICENSE', 'knowledge', 'images'])
    cpSync(join(root, file), join(source, file), { recursive: true });
  const build = [join(root, 'esbuild.mjs'), 'cli', 'mcp', 'library'];
  run(process.execPath, [...build, `--outdir=${join(source, 'dist')}`], root);
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], source);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  project = join(folder, 'empty project');
  cpSync(join(folder, tarball), join(project, 'myelint.tgz'));
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}');
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--silent', './myelint.tgz'];
  run('npm', install, project);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('holds what the command, the assistant’s server and the library need, and no more', () => {
  const files = readdirSync(join(project, 'node_modules', 'myelint'), {
    recursive: true,
    encoding: 'utf8',
  }).map((path) => path.replaceAll('\\', '/'));
  for (const file of ['dist/cli.cjs', 'dist/mcp.cjs', 'dist/library.mjs', 'README.md', 'LICENSE'])
    expect(files).toContain(file);
  const rest = files.filter(
    (path) =>
      !/^(dist|knowledge|package\.json|README\.md|LICENSE)/.test(path) ||
      /(\.map|client\.cjs|server\.cjs)$/.test(path),
  );
  expect(rest).toEqual([]);
  expect(
    readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
  ).toEqual(['myelint']);
});

it('is a library: createChecker finds, corrects and explains', () => {
  writeFileSync(
    join(project, 'try.mjs'),
    `import { createChecker } from 'myelint';
     const checker = createChecker();
     const analysis = checker.analyze('ALS is a demyelinating disease.');
     const [finding] = analysis.findings;
     const quiet = checker.analyze(analysis.text, { rules: { [finding.rule]: 'off' } });
     console.log(JSON.stringify({
       rule: finding.rule,
       fixes: checker.fixes(analysis, finding).length > 0,
       page: checker.explain(finding.rule).startsWith('# '),
       quiet: quiet.findings.length,
     }));`,
  );
  expect(JSON.parse(run(process.execPath, ['try.mjs'], project))).toEqual({
    rule: 'als-demyelinating-disease',
    fixes: true,
    page: true,
    quiet: 0,
  });
});

it('is a library for browsers too: it imports nothing of Node', async () => {
  const esbuild = (await import('esbuild')).default;
  const { metafile } = await esbuild.build({
    stdin: { contents: `export { createChecker } from 'myelint'`, resolveDir: project },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
  });
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.map(({ path }) => path),
  );
  expect(imported.every((path) => path.includes('node_modules/myelint/'))).toBe(true);
});

it('is typed', () => {
  writeFileSync(
    join(project, 'try.ts'),
    `import { createChecker, type Analysis, type Checker, type Finding } from 'myelint';
     const checker: Checker = createChecker();
     const analysis: Analysis = checker.analyze('Words.', { maxDocumentSize: 10 });
     const rules: string[] = analysis.findings.map((finding: Finding) => finding.rule);
     // @ts-expect-error -- there is no such severity
     checker.analyze('Words.', { rules: { x: 'loud' } });
     export { rules };`,
  );
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  const args = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022'];
  for (const module of [
    ['--module', 'nodenext'],
    ['--module', 'esnext', '--moduleResolution', 'bundler'],
  ]) {
    const line = [join(dirname(tsc), 'bin', 'tsc'), ...args, ...module, 'try.ts'];
    expect(run(process.execPath, line, project)).toBe('');
  }
});

it('is a command', () => {
  writeFileSync(join(project, 'note.md'), 'ALS is a demyelinating disease.\n');
  const bin = join(project, 'node_modules', '.bin', isWindows ? 'myelint.cmd' : 'myelint');
  const { status, stdout } = spawnSync(bin, ['check', '--format', 'github', 'note.md'], {
    cwd: project,
    encoding: 'utf8',
    shell: isWindows,
  });
  expect(stdout).toMatch(/^::warning file=note\.md,/);
  expect(status).toBe(1);
});
