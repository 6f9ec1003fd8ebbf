import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/core/index.ts';
import { checker } from '../lsp/knowledge.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Stand for the grammars of the editor and its extensions, as far as our notes go. */
const STAND_INS = ['markdown', 'quarto', 'rmarkdown', 'mdx'].map(
  (host) => `test/syntaxes/${host}.tmLanguage.json`,
);
const EXTENSIONS = 'test/vscode/host/node_modules/code-server/lib/vscode/extensions';
/** VS Code's own, where the tests in VS Code have installed it. */
const REAL = [
  `${EXTENSIONS}/markdown-basics/syntaxes/markdown.tmLanguage.json`,
  `${EXTENSIONS}/html/syntaxes/html.tmLanguage.json`,
  `${EXTENSIONS}/html/syntaxes/html-derivative.tmLanguage.json`,
];

test.each([
  { over: 'grammars that stand for the editor’s', grammars: STAND_INS, notes: '*' },
  ...(REAL.every((path) => existsSync(join(root, path)))
    ? [{ over: 'VS Code’s own grammar', grammars: REAL, notes: '{directives,citations}' }]
    : []),
])(
  'directives and citation keys are coloured, and nothing else: over $over',
  ({ grammars, notes }) => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        'node_modules/vscode-tmgrammar-test/dist/unit.js',
        ...grammars.flatMap((path) => ['-g', path]),
        `test/syntaxes/${notes}.md`,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    expect(status, stdout).toBe(0);
  },
);

interface Manifest {
  readonly contributes: {
    readonly languages: readonly { readonly id: string }[];
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
  };
}

test('each language that is checked has its snippets', () => {
  const { languages, snippets } = (read('../../package.json') as Manifest).contributes;
  expect(Object.fromEntries(snippets.map(({ language, path }) => [language, path]))).toEqual({
    ...Object.fromEntries(
      ['markdown', ...languages.map(({ id }) => id)].map((id) => [id, './syntaxes/snippets.json']),
    ),
    mdx: './syntaxes/snippets-mdx.json',
  });
});

describe.each([
  { syntax: 'markdown', path: '../../syntaxes/snippets.json' },
  { syntax: 'mdx', path: '../../syntaxes/snippets-mdx.json' },
] as const)('the snippets in $syntax', ({ syntax, path }) => {
  const snippets = Object.values(
    read(path) as Record<
      string,
      { readonly prefix: readonly string[]; readonly body: readonly string[] }
    >,
  );
  const rules = [...checker.knowledge.rules.keys()].sort();

  test('write comments of their language', () => {
    const [open, close] = syntax === 'mdx' ? ['{/* ', ' */}'] : ['<!-- ', ' -->'];
    expect(snippets).toHaveLength(4);
    for (const line of snippets.flatMap(({ body }) => body))
      if (line.includes('myelint-'))
        expect(line.replace(/\$0$/, '')).toSatisfy(
          (text: string) => text.startsWith(open) && text.endsWith(close),
        );
  });

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
      const { findings, notices } = checker.analyze(text, { ...DEFAULT_SETTINGS, syntax });
      expect([...findings, ...notices], text).toEqual([]);
    },
  );
});
