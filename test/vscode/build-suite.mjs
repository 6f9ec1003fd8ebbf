// Bundles the suite for the extension host: CommonJS, with VS Code from outside.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const source = path('suite');
const target = path('../../out/vscode');
const shared = { bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning' };

const tests = readdirSync(source).filter((file) => file.endsWith('.test.ts'));

/** @returns {Promise<string>} the module VS Code loads: it exports `run(): Promise<void>` */
export async function buildSuite() {
  const outdir = join(target, 'suite');
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    ...shared,
    entryPoints: ['index.ts', ...tests].map((file) => join(source, file)),
    outdir,
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  return join(outdir, 'index.js');
}

/** The same for a web worker, as one file, with the tests that need neither Node nor a mode of its own. */
export async function buildWebSuite() {
  const outfile = join(target, 'web-suite.js');
  const imports = tests
    .filter((file) => !NEEDS_NODE.test(readFileSync(join(source, file), 'utf8')))
    .filter((file) => !NOT_ON_THE_WEB.test(file))
    .map((file) => `import './${file}';`);
  await esbuild.build({
    ...shared,
    stdin: {
      contents: [
        `import '../web-suite/setup.mjs';`,
        ...imports,
        `export { run } from '../web-suite/run.mjs';`,
      ].join('\n'),
      resolveDir: source,
    },
    outfile,
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    alias: { mocha: path('web-suite/mocha.mjs'), 'node:assert': path('web-suite/assert.mjs') },
    // The script that mocha is for browsers goes by a longer name than the alias.
    plugins: [{ name: 'mocha', setup: keepScript }],
  });
  return outfile;
}

const NEEDS_NODE = /from 'node:(?!assert')|process\.env/;

/** Modes have runs of their own; the view of notebooks is loaded from a host out of reach. */
const NOT_ON_THE_WEB = /^(?:restricted-mode|pseudo-locale|several-folders|notebook)\./;

function keepScript(build) {
  const script = path('../../node_modules/mocha/mocha.js');
  build.onResolve({ filter: /^mocha\/mocha$/ }, () => ({ path: script }));
}
