// node scripts/l10n.mjs [--write]
// `l10n/bundle.l10n.json` has to hold, for translators, what client and server say to people; `--write`
// (`npm run l10n`) renews it. The words must stand in the call itself, or nobody finds them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'l10n', 'bundle.l10n.json');
const SOURCES = ['client/src', 'server/src/lsp'];

/** What is called with words for people as its first argument. */
const SAYS = /^(?:l10n\.t|(?:\w+\.)*say)$/;

/**
 * Collects the words in a source.
 *
 * @returns {{ words: string[], faults: string[] }} `faults` tells where words do not stand in the call
 */
export function wordsIn(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const words = [];
  const faults = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && SAYS.test(node.expression.getText(source))) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) words.push(first.text);
      else {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        faults.push(`${name}:${line + 1} The words must stand here as a string.`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { words, faults };
}

function allWords() {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  const found = files.map((file) => wordsIn(file, readFileSync(join(root, file), 'utf8')));
  return {
    words: [...new Set(found.flatMap(({ words }) => words))].sort(),
    faults: found.flatMap(({ faults }) => faults),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { words, faults } = allWords();
  const fresh = `${JSON.stringify(Object.fromEntries(words.map((each) => [each, each])), null, 2)}\n`;
  if (process.argv.includes('--write')) writeFileSync(bundle, fresh);
  else if (readFileSync(bundle, 'utf8').replaceAll('\r\n', '\n') !== fresh)
    faults.push('l10n/bundle.l10n.json is not up to date: npm run l10n');
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
