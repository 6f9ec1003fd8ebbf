// Bundles the doors: the extension's client and server, on Node and for the Web, the command line, and
// what is for other programs.
// `--production` minifies, `--watch` rebuilds on change. Names choose some of them
// (`node esbuild.mjs cli`), `--outdir=FOLDER` another place than `dist`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { bundledKnowledge } from './scripts/bundled-knowledge.mjs';
import { configSchema } from './scripts/config-schema.mjs';
import { writeLibraryTypes } from './scripts/library-types.mjs';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where bundles run: what they may import, and which edition of a package they get. */
const places = {
  node: {
    doors: {
      client: 'client/src/node.ts',
      server: 'server/src/node/main.ts',
      cli: 'server/src/cli/main.ts',
      mcp: 'server/src/mcp/main.ts',
      bibtex: 'server/src/node/bibtex.ts',
    },
    options: {
      outExtension: { '.js': '.cjs' },
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      // The UMD builds that some packages name first hide their imports from the bundler.
      mainFields: ['module', 'main'],
    },
  },
  // VS Code for the Web, which has workers only: no Node and no page.
  web: {
    doors: {
      'web/client': 'client/src/browser.ts',
      'web/server': 'server/src/browser/main.ts',
    },
    options: { platform: 'browser', target: 'es2022', format: 'cjs', conditions: ['worker'] },
  },
  // What is imported rather than run, by whatever runs JavaScript.
  anywhere: {
    doors: { library: 'server/src/library/index.ts' },
    options: {
      outExtension: { '.js': '.mjs' },
      platform: 'neutral',
      target: 'node20',
      format: 'esm',
      mainFields: ['module', 'main'],
      // Without it, an entity is read by making an element of a page.
      conditions: ['worker'],
    },
  },
};

/** Loaded by the server and the command line once there is a .bib file; too large to be in them. */
const besides = {
  name: 'besides',
  setup(build) {
    build.onResolve({ filter: /\/bibtex\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './bibtex.cjs', external: true } : undefined,
    );
  },
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    production: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    outdir: { type: 'string', default: 'dist' },
  },
});
const { production, watch, outdir } = values;
const names =
  positionals.length > 0
    ? positionals
    : Object.values(places).flatMap(({ doors }) => Object.keys(doors));
if (names.includes('server') || names.includes('cli')) names.push('bibtex');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Those of the doors whose names were given. */
function chosen(doors) {
  return Object.fromEntries(Object.entries(doors).filter(([name]) => names.includes(name)));
}

const shared = {
  absWorkingDir: root,
  define: { MYELINT_VERSION: JSON.stringify(version) },
  outdir,
  bundle: true,
  external: ['vscode'],
  minify: production,
  sourcemap: !production,
  legalComments: 'none', // the notices hold them
  metafile: true,
  logLevel: 'info',
  plugins: [bundledKnowledge(join(root, 'knowledge')), besides],
};
const builds = Object.values(places)
  .map(({ doors, options }) => ({ ...shared, ...options, entryPoints: chosen(doors) }))
  .filter(({ entryPoints }) => Object.keys(entryPoints).length > 0);

if (watch) {
  for (const options of builds) await (await esbuild.context(options)).watch();
} else {
  const results = await Promise.all(builds.map((options) => esbuild.build(options))).catch(
    () => process.exit(1), // it has said why
  );
  const outputs = Object.assign({}, ...results.map(({ metafile }) => metafile.outputs));
  writeFileSync(
    resolve(root, outdir, 'THIRD-PARTY-NOTICES.txt'),
    thirdPartyNotices({ outputs }, root),
  );
  if (names.includes('library')) writeLibraryTypes(root, resolve(root, outdir));
  writeFileSync(resolve(root, outdir, 'myelintrc.schema.json'), configSchema(root));
}
