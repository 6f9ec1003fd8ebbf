import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/core/index.ts';
import { buildProgram, createDesk } from '../cli/myelint.ts';
import { checker } from '../lsp/knowledge.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(pathOf(path), 'utf8').replaceAll('\r\n', '\n');
const rulesIn = (text: string): string[] =>
  checker.analyze(text, DEFAULT_SETTINGS).findings.map(({ rule }) => rule);

const readme = read('README.md');
/** The text under a heading of the README, up to the next. */
const section = (heading: string): string =>
  readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

test.each([
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'],
  ...['knowledge/README.md', 'knowledge/INDEX.md', 'test/corpus/README.md'],
])('our own linter finds nothing in %s', (path) => {
  const text = read(path);
  const { findings, notices } = checker.analyze(text, DEFAULT_SETTINGS);
  expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
  expect(notices).toEqual([]);
});

describe('the README', () => {
  const rows = [...section('What is flagged').matchAll(/^\| `([^`]+)` +\| (\w+) +\| `([^`]+)`/gm)];

  test('lists the rules with their severities', () => {
    expect(rows.map(([, rule, severity]) => `${rule} ${severity}`).sort()).toEqual(
      [...checker.knowledge.rules.values()].map(({ id, severity }) => `${id} ${severity}`).sort(),
    );
  });

  test.each(rows.map(([, rule, , example]) => [example, rule] as const))(
    '%s: flagged by %s',
    (example = '', rule) => {
      expect(rulesIn(example)).toEqual([rule]);
    },
  );

  const silent = [...section('What is not flagged').matchAll(/`([^`]+[.?])`/g)];
  test.each(silent.map(([, example]) => example))('%s: silent', (example = '') => {
    expect(rulesIn(example)).toEqual([]);
  });

  test('silences its examples by its comments, each of which does something', () => {
    const [, example = ''] = /```text\n([^]*?)```/.exec(section('Silence a finding')) ?? [];
    const bare = example.replace(/<!--.*?-->/g, '');
    expect(rulesIn(bare)).toHaveLength(3);
    const { findings, notices } = checker.analyze(example, DEFAULT_SETTINGS);
    expect([...findings, ...notices]).toEqual([]);
  });

  test('links to nothing that is not there', () => {
    const targets = [
      ...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g),
      ...readme.matchAll(/\bsrc(?:set)?="([^"]+)"/g),
    ].map(([, path = '']) => path);
    expect(targets).not.toEqual([]);
    expect(targets.filter((path) => !existsSync(pathOf(path)))).toEqual([]);
  });
});

describe('the README’s output of the command line', () => {
  let dispose: () => void;
  beforeAll(() => void (dispose = buildProgram()), 60_000); // a bundler, on a machine that may be busy
  afterAll(() => dispose());

  test('is what it prints', async () => {
    const desk = createDesk();
    desk.write({
      'note.md':
        '# Motor neuron diseases\n\nALS is a demyelinating disease of the central nervous system.\n',
    });
    const { stdout } = await desk.run(['check', 'note.md']);
    desk.clear();
    expect(readme, `paste into README.md:\n${stdout}`).toContain(
      `$ node dist/cli.cjs check note.md\n${stdout}`,
    );
  });
});
