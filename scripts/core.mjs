// What build scripts share: the project's own core at work in Node, and the files it reads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
export const coreFolder = join(root, 'server/src/core');

/**
 * Bundles a module of TypeScript in memory, its imports relative to the core's folder, and imports it.
 * `inputs` are the files it came from.
 */
export async function importCore(contents) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: coreFolder },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return {
    module: await import(`data:text/javascript;base64,${code}`),
    inputs: Object.keys(metafile.inputs)
      .filter((path) => path !== '<stdin>')
      .map((path) => join(root, path)),
  };
}

/** The files of a knowledge base, in order; their paths begin at its folder. */
export function knowledgeFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(facts|concepts)\/[^/]+\.md$|^references\.json$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
