// The types of the npm library: the declarations that its entry leads to, and no others.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';

/**
 * @param {string} root the folder of the project
 * @param {string} outdir where the folder `types` is made
 */
export function writeLibraryTypes(root, outdir) {
  const source = join(root, 'server', 'src');
  const declarations = declarationsOf(join(source, 'library', 'index.ts'), root);
  const wanted = ['library/index.d.ts'];
  const written = new Set();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (written.has(name)) continue;
    written.add(name);
    const text = declarations.get(join(source, name));
    if (text === undefined) throw new Error(`${name} has no declarations`);
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      wanted.push(posix.join(posix.dirname(name), fileName).replace(/\.ts$/, '.d.ts'));
    }
    const path = join(outdir, 'types', name);
    mkdirSync(dirname(path), { recursive: true });
    // Everybody's TypeScript finds `x.d.ts` behind `x.js`.
    writeFileSync(path, text.replace(/(from '\.[^']*|import\("\.[^"]*)\.ts(?=['"])/g, '$1.js'));
  }
}

/** Every declaration of the program that starts at a file, by its path. */
function declarationsOf(entry, root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const ambient = join(root, 'server', 'src', 'knowledge-bundled.d.ts');
  const program = ts.createProgram([entry, ambient], {
    ...options,
    composite: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  const found = new Map();
  program.emit(undefined, (path, text) =>
    found.set(join(dirname(entry), '..', relative(join(dirname(entry), '..'), path)), text),
  );
  return found;
}
