import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/core/index.ts';
import { checker } from '../lsp/knowledge.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Tries the grammar on the notes beside this file, over grammars that stand for the editor's own. */
test('directives and citation keys are coloured, and nothing else', () => {
  const hosts = ['markdown', 'quarto', 'rmarkdown'];
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/vscode-tmgrammar-test/dist/unit.js',
      ...hosts.flatMap((host) => ['-g', `test/syntaxes/${host}.tmLanguage.json`]),
      'test/syntaxes/*.md',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status, stdout).toBe(0);
});

describe('the snippets', () => {
  const snippets = Object.values(
    read('../../syntaxes/snippets.json') as Record<
      string,
      { readonly prefix: readonly string[]; readonly body: readonly string[] }
    >,
  );
  const rules = [...checker.knowledge.rules.keys()].sort();

  test('offer each rule', () => {
    for (const { body } of snippets) {
      expect(body.join('\n')).toContain(`\${1|${rules.join(',')}|}`);
    }
  });

  test.each(snippets.map(({ prefix, body }) => [prefix[0] ?? '', body.join('\n')] as const))(
    '%s silences',
    (prefix, body) => {
      const directive = body
        .replaceAll(/\$\{1\|[^|]*\|\}|\$1/g, 'als-demyelinating-disease')
        .replaceAll(/\$\{2:(\w+)\}/g, '$1');
      const claim = 'ALS is a demyelinating disease.';
      const text = directive.includes('$TM_SELECTED_TEXT$0')
        ? directive.replace('$TM_SELECTED_TEXT$0', claim)
        : prefix === 'myelint-disable-line'
          ? `${claim} ${directive.replace('$0', '')}`
          : directive.replace('$0', claim);
      const { findings, notices } = checker.analyze(text, DEFAULT_SETTINGS);
      expect([...findings, ...notices], text).toEqual([]);
    },
  );
});
