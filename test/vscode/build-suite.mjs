// Bundles the suite for the extension host: CommonJS, with mocha and VS Code from outside.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const source = fileURLToPath(new URL('suite', import.meta.url));
const target = fileURLToPath(new URL('../../out/vscode/suite', import.meta.url));

/** @returns {Promise<string>} the module VS Code loads: it exports `run(): Promise<void>` */
export async function buildSuite() {
  rmSync(target, { recursive: true, force: true });
  const tests = readdirSync(source).filter((file) => file.endsWith('.test.ts'));
  await esbuild.build({
    entryPoints: ['index.ts', ...tests].map((file) => join(source, file)),
    outdir: target,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(target, 'index.js');
}
