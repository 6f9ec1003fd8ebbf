import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/core/index.ts';
import { checker } from '../lsp/knowledge.ts';
import { useDesk } from './myelint.ts';

const FALSE_CLAIM = 'ALS is a demyelinating disease';
const RULE = 'als-demyelinating-disease';

const desk = useDesk();

/** Checks a note and gives back what is printed. */
async function printed(format: string, text: string, ...more: string[]): Promise<string> {
  desk.write({ 'a.md': text });
  return (await desk.run(['check', '--format', format, ...more, 'a.md'])).stdout;
}

describe('sarif', () => {
  interface Log {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
      readonly results: readonly Result[];
      readonly invocations: readonly {
        readonly executionSuccessful: boolean;
        readonly toolExecutionNotifications: readonly { readonly message: Message }[];
      }[];
    }[];
  }
  interface Message {
    readonly text: string;
    readonly markdown?: string;
  }
  interface Rule {
    readonly id: string;
    readonly help: Message;
  }
  interface Result {
    readonly ruleId: string;
    readonly level: string;
    readonly partialFingerprints?: Readonly<Record<string, string>>;
    readonly suppressions?: readonly { readonly kind: string; readonly justification?: string }[];
    readonly fixes?: readonly object[];
    readonly relatedLocations?: readonly { readonly message: Message }[];
    readonly locations: readonly {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly snippet: Message; readonly startLine: number };
      };
    }[];
  }
  const read = (stdout: string) => (JSON.parse(stdout) as Log).runs[0];

  // The schema is an old one, and the package that ships it brings a validator for it.
  const fromJestSarif = createRequire(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'),
  );
  const schema = fromJestSarif('./lib/schemas/sarif-2.1.0-rtm.5.json') as object;
  const Ajv = fromJestSarif('ajv') as new (options: object) => {
    addMetaSchema(schema: unknown): void;
    validate(schema: object, data: unknown): boolean;
    readonly errors: unknown;
  };
  function faultsOf(stdout: string): unknown {
    const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
    ajv.addMetaSchema(fromJestSarif('ajv/lib/refs/json-schema-draft-04.json'));
    return ajv.validate(schema, JSON.parse(stdout)) ? [] : ajv.errors;
  }

  const MIXED = [
    '# 😀 ALS',
    '',
    'It is a demyelinating disease.',
    '',
    `${FALSE_CLAIM}. <!-- myelint-disable-line ${RULE} -- as the leaflet has it -->`,
    '',
    '<!-- myelint-disable-next-line als-survival -->',
    'Words.',
    '',
  ].join('\r\n');

  it('follows the schema', async () => {
    expect(faultsOf(await printed('sarif', MIXED))).toEqual([]);
    expect(faultsOf(await printed('sarif', 'Words.'))).toEqual([]);
    desk.write({ 'b c/é.md': MIXED });
    const both = await desk.run(['check', '--format', 'sarif', 'a.md', 'b c', 'gone.md']);
    expect(faultsOf(both.stdout)).toEqual([]);
    expect(
      faultsOf('{"version":"2.1.0","runs":[{"tool":{"driver":{}}}]}'),
      'it would tell a wrong one',
    ).not.toEqual([]);
  });

  it('brings the page of every rule', async () => {
    const rules = read(await printed('sarif', ''))?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id).sort()).toEqual([...checker.knowledge.rules.keys()].sort());
    for (const { id, help } of rules) {
      expect(help.markdown).toBe(checker.explain(id));
      expect(help.text).not.toMatch(/[*`]|\]\(/);
    }
  });

  it('gives a finding its rule, place, reason elsewhere and fixes', async () => {
    const run = read(await printed('sarif', MIXED));
    const result = run?.results[0];
    expect(result?.ruleId).toBe(RULE);
    expect(result?.level).toBe('warning');
    expect(result?.locations[0]?.physicalLocation.region).toMatchObject({
      startLine: 3,
      snippet: { text: 'It is a demyelinating disease' },
    });
    expect(result?.relatedLocations?.map(({ message }) => message.text)).toEqual([
      'under the heading: ALS',
    ]);
    expect(result?.suppressions).toEqual([]);
    expect(result?.fixes?.length).toBeGreaterThan(0);
  });

  it('keeps what a comment silences, with its reason', async () => {
    const { results = [] } = read(await printed('sarif', MIXED)) ?? {};
    expect(results[1]?.suppressions).toEqual([
      { kind: 'inSource', justification: 'as the leaflet has it' },
    ]);
    expect(results.map(({ ruleId }) => ruleId)).toEqual([RULE, RULE, 'unused-directive']);
    expect((await desk.run(['check', '--format', 'sarif', 'a.md'])).code).toBe(1);
  });

  it('names a finding the same when the text around it moves, and a second one otherwise', async () => {
    const names = async (text: string) =>
      read(await printed('sarif', text))?.results.map(
        ({ partialFingerprints }) => partialFingerprints?.['myelintClaim/v1'],
      ) ?? [];
    const [first, second] = await names(`${FALSE_CLAIM}.\n\n${FALSE_CLAIM}.`);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).not.toBe(first);
    expect(await names(`Words go before.\n\n> **${FALSE_CLAIM}.**`)).toEqual([first]);
  });

  it('addresses files as URIs and tells what could not be read', async () => {
    desk.write({ 'b c/é#1.md': `${FALSE_CLAIM}.` });
    const { stdout } = await desk.run([
      ...['check', '--format', 'sarif', './b c', join(desk.folder, 'b c/é#1.md'), 'gone.md'],
    ]);
    const run = read(stdout);
    const uris = run?.results.map((r) => r.locations[0]?.physicalLocation.artifactLocation.uri);
    expect(uris).toEqual(['b%20c/%C3%A9%231.md']);
    expect(run?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { message: { text: expect.stringMatching(/^gone\.md: /) as string } },
        ],
      },
    ]);
    const whole = await desk.run(['check', '--format', 'sarif', join(desk.folder, 'b c/é#1.md')]);
    expect(read(whole.stdout)?.results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual(
      { uri: pathToFileURL(join(desk.folder, 'b c/é#1.md')).href },
    );
  });
});

describe('github', () => {
  it('prints workflow commands, with what would end them written otherwise', async () => {
    desk.write({ 'a,b:c%.md': `${FALSE_CLAIM}.\n` });
    const { stdout, code } = await desk.run(['check', '--format', 'github', '.']);
    expect(stdout).toMatch(
      /^::warning file=a%2Cb%3Ac%25\.md,line=1,endLine=1,col=1,endColumn=31,title=als-demyelinating-disease::ALS is a [^\n]+%0AFix: [^\n]+\n$/,
    );
    expect(code).toBe(1);
  });

  it('has a level for each severity', async () => {
    for (const [severity, level] of [
      ['error', 'error'],
      ['warning', 'warning'],
      ['information', 'notice'],
      ['hint', 'notice'],
    ] as const) {
      const stdout = await printed('github', `${FALSE_CLAIM}.`, '--rule', `${RULE}=${severity}`);
      expect(stdout.startsWith(`::${level} `)).toBe(true);
    }
  });

  it('says nothing of a clean text', async () => {
    expect(await printed('github', 'Words.')).toBe('');
  });
});

describe('markdown', () => {
  it('reports every claim by file, and those that could not be read', async () => {
    desk.write({
      'a.md': `${FALSE_CLAIM}.`,
      'b.md': 'Words.',
      'c.md': 'MS is a demyelinating disease [@filippi2018multiple]. ALS is not.\n',
    });
    const { stdout, code } = await desk.run([
      ...['check', '--format', 'markdown', 'a.md', 'b.md', 'c.md', 'gone.md'],
    ]);
    expect([...stdout.matchAll(/^#+ .*$/gm)].map(([heading]) => heading)).toEqual([
      '# Evidence report',
      '## `a.md`',
      '### Contradicted',
      '### Works',
      '## `c.md`',
      ...['### Supported, without a citation', '### Supported and cited', '### Works'].filter(
        (heading) => stdout.includes(heading),
      ),
    ]);
    expect(stdout).toContain('### Supported and cited');
    expect(stdout).toMatch(/3 documents were read;[^]*- gone\.md: no such file/);
    expect(checker.analyze(stdout, DEFAULT_SETTINGS).findings).toEqual([]);
    expect(code).toBe(2);
  });
});

describe('text', () => {
  it('names words elsewhere that a finding rests on, and with --why how all of it was read', async () => {
    const text = '# ALS\n\nIt is a demyelinating disease.\n';
    const brief = (await printed('text', text)).split('\n');
    expect(brief).toContain('  read: under the heading “ALS”, line 1');
    expect(brief.find((line) => line.startsWith('  why: '))).toMatch(/ \d{4}.* \(established\)$/);
    const long = (await printed('text', text, '--why')).split('\n');
    expect(long).toContain('  read: said of “It”, line 3');
    expect(long.find((line) => line.startsWith('  known: '))).toContain('[als-not-demyelinating]');
  });

  it('tells with --why of each sentence that names a disease why it was not flagged, in its place', async () => {
    const text = [
      'ALS is not a demyelinating disease. Some say that ALS is demyelinating.',
      'ALS is a demyelinating disease.',
      'We met three people with ALS. Nobody else came.',
    ].join('\n\n');
    expect(await printed('text', text)).not.toContain('silent:');
    const told = (await printed('text', text, '--why'))
      .split('\n')
      .filter((line) => /^ {2}(?:silent|warning): /.test(line));
    expect(told).toEqual([
      expect.stringMatching(/^ {2}silent: Not flagged: it states what is known\. Read as: .*“ALS”/),
      expect.stringMatching(
        /^ {2}silent: Not flagged: it is reported .*\[als-demyelinating-disease\]$/,
      ),
      expect.stringMatching(/^ {2}warning: .*\[als-demyelinating-disease\]$/),
      '  silent: No claim was read in it. It names: Amyotrophic lateral sclerosis.',
    ]);
  });
});

it('every format is described where it is asked for', () => {
  const help = readFileSync(new URL('../../server/src/cli/help.ts', import.meta.url), 'utf8');
  for (const format of ['text', 'json', 'sarif', 'github', 'markdown'])
    expect(help).toMatch(new RegExp(`^ .* ${format} {2,}\\w`, 'm'));
});
