// An esbuild plugin: a knowledge base travels inside the bundles, loaded and checked, so that no door
// reads files or parses YAML to know something. A problem in it fails the build.
import { basename, join } from 'node:path';
import { coreFolder, importCore, knowledgeFiles } from './core.mjs';

export function bundledKnowledge(folder) {
  return {
    name: 'bundled-knowledge',
    setup(build) {
      build.onResolve({ filter: /^knowledge:bundled$/ }, ({ path }) => ({
        path,
        namespace: 'knowledge',
      }));
      build.onLoad({ filter: /.*/, namespace: 'knowledge' }, async () => {
        const files = knowledgeFiles(folder);
        const { module: core, inputs } = await importCore(`
          export { loadKnowledge } from './knowledge/load.ts';
          export { packKnowledge } from './knowledge/packed.ts';
          export { packWords } from './knowledge/words.ts';`);
        const knowledge = core.loadKnowledge(files);
        const json = JSON.stringify(core.packKnowledge(knowledge));
        const words = JSON.stringify(core.packWords(knowledge));
        return {
          // Of all ways to write data into a script, a string to parse starts fastest.
          contents: `import { unpackKnowledge } from './knowledge/packed.ts';
            const words = ${words};
            export const bundledKnowledge = () => unpackKnowledge(JSON.parse(${JSON.stringify(json)}), words);`,
          resolveDir: coreFolder,
          loader: 'js',
          errors: knowledge.problems.map((problem) => toMessage(problem, folder, files)),
          watchDirs: [folder, join(folder, 'facts'), join(folder, 'concepts')],
          watchFiles: [...files.map(({ path }) => join(folder, path)), ...inputs],
        };
      });
    },
  };
}

/** A problem as esbuild shows it, with the line it is in. */
function toMessage({ path, span, line, message }, folder, files) {
  const { text } = files.find((file) => file.path === path);
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  return {
    text: message,
    location: {
      file: `${basename(folder)}/${path}`,
      line,
      column: Buffer.byteLength(text.slice(start, span.start)),
      lineText: text.slice(start).replace(/\r?\n[^]*/, ''),
    },
  };
}
