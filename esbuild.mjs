// Bundles the doors: the extension's client, its server and the command line.
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

const doors = {
  client: 'client/src/node.ts',
  server: 'server/src/node/main.ts',
  cli: 'server/src/cli/main.ts',
  mcp: 'server/src/mcp/main.ts',
};

/** What is imported rather than run, by whatever runs JavaScript. */
const libraries = { library: 'server/src/library/index.ts' };
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
  positionals.length > 0 ? positionals : [...Object.keys(doors), ...Object.keys(libraries)];
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Those of the entries whose names were given. */
function chosen(entries) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => names.includes(name)));
}

const options = {
  absWorkingDir: root,
  entryPoints: chosen(doors),
  define: { MYELINT_VERSION: JSON.stringify(version) },
  outdir,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The UMD builds that some packages name first hide their imports from the bundler.
  mainFields: ['module', 'main'],
  external: ['vscode'],
  minify: production,
  sourcemap: !production,
  legalComments: 'none', // the notices hold them
  metafile: true,
  logLevel: 'info',
  plugins: [bundledKnowledge(join(root, 'knowledge'))],
};

const libraryOptions = {
  ...options,
  entryPoints: chosen(libraries),
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  platform: 'neutral',
  // Without it, an entity is read by making an element of a page.
  conditions: ['worker'],
};

if (watch) {
  const context = await esbuild.context(options);
  await context.watch();
} else {
  const built = [options, libraryOptions].filter(
    ({ entryPoints }) => Object.keys(entryPoints).length > 0,
  );
  const results = await Promise.all(built.map((each) => esbuild.build(each))).catch(
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
