// Bundles the doors: the extension's client, its server and the command line.
// `--production` minifies, `--watch` rebuilds on change. Names choose some of them
// (`node esbuild.mjs cli`), `--outdir=FOLDER` another place than `dist`.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The knowledge base travels inside the bundles, so that no door reads files to know something. */
const bundledKnowledge = {
  name: 'bundled-knowledge',
  setup(build) {
    build.onResolve({ filter: /^knowledge:bundled$/ }, ({ path }) => ({
      path,
      namespace: 'knowledge',
    }));
    build.onLoad({ filter: /.*/, namespace: 'knowledge' }, () => {
      const folder = join(root, 'knowledge');
      const paths = readdirSync(folder, { recursive: true })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => /^(facts|concepts)\/[^/]+\.md$|^references\.json$/.test(path))
        .sort();
      const files = paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
      return {
        contents: `export default ${JSON.stringify(files)}`,
        loader: 'js',
        watchDirs: [folder, join(folder, 'facts'), join(folder, 'concepts')],
        watchFiles: paths.map((path) => join(folder, path)),
      };
    });
  },
};

const doors = {
  client: 'client/src/extension.ts',
  server: 'server/src/node/main.ts',
  cli: 'server/src/cli/main.ts',
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
const names = positionals.length > 0 ? positionals : Object.keys(doors);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const options = {
  absWorkingDir: root,
  entryPoints: Object.fromEntries(names.map((name) => [name, doors[name]])),
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
  plugins: [bundledKnowledge],
};

if (watch) {
  const context = await esbuild.context(options);
  await context.watch();
} else {
  const { metafile } = await esbuild.build(options).catch(() => process.exit(1)); // it has said why
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(metafile, root));
}
