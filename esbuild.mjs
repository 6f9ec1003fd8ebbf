// Bundles the doors: the extension's client, its server and the command line.
// `--production` minifies, `--watch` rebuilds on change.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const production = process.argv.includes('--production');

/** The knowledge base travels inside the bundles, so that no door reads files to know something. */
const bundledKnowledge = {
  name: 'bundled-knowledge',
  setup(build) {
    build.onResolve({ filter: /^knowledge:bundled$/ }, ({ path }) => ({ path, namespace: 'knowledge' }));
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

const options = {
  absWorkingDir: root,
  entryPoints: {
    client: 'client/src/extension.ts',
    server: 'server/src/node/main.ts',
    cli: 'server/src/cli/main.ts',
  },
  outdir: 'dist',
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
  legalComments: 'none',
  logLevel: 'info',
  plugins: [bundledKnowledge],
};

if (process.argv.includes('--watch')) {
  const context = await esbuild.context(options);
  await context.watch();
} else {
  await esbuild.build(options);
}
