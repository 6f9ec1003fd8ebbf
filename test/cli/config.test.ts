import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../server/src/lsp/index.ts';
import { PACK } from '../knowledge/folders.ts';
import { useDesk } from './myelint.ts';

const FALSE_CLAIM = 'ALS is a demyelinating disease.\n';
const RULE = 'als-demyelinating-disease';
const root = fileURLToPath(new URL('../..', import.meta.url));

const desk = useDesk();

/** Each finding as `path severity`. */
async function severities(...args: string[]): Promise<string[]> {
  const { stdout } = await desk.run(['check', '--format', 'json', ...args]);
  const { files } = JSON.parse(stdout) as {
    files: { path: string; findings: { severity: string }[] }[];
  };
  return files.flatMap(({ path, findings }) =>
    findings.map(({ severity }) => `${path.replaceAll('\\', '/')} ${severity}`),
  );
}

describe('.myelintrc.yaml', () => {
  it('holds for its folder and all below, the nearest alone, with overrides by pattern', async () => {
    desk.write({
      'a.md': FALSE_CLAIM,
      'drafts/b.md': FALSE_CLAIM,
      'drafts/final.md': FALSE_CLAIM,
      'old/c.md': FALSE_CLAIM,
      '.myelintrc.yaml': [
        'rules:',
        `  ${RULE}: error`,
        'overrides:',
        '  - files: [drafts/**]',
        `    rules: { ${RULE}: hint }`,
        '  - files: final.md',
        `    rules: { ${RULE}: information }`,
      ].join('\n'),
      'old/.myelintrc.yaml': 'citations.style: inline\n',
    });
    expect(await severities()).toEqual([
      'a.md error',
      'drafts/b.md hint',
      'drafts/final.md information',
      'old/c.md warning',
    ]);
    expect(await severities('--rule', `${RULE}=warning`, 'a.md')).toEqual(['a.md warning']);
  });

  it('holds for standard input by the path it goes by', async () => {
    desk.write({ 'x/.myelintrc.yaml': `rules: { ${RULE}: off }\n` });
    const run = (path: string) =>
      desk.run(['check', '--stdin-filepath', path], { input: FALSE_CLAIM });
    expect((await run('x/y.md')).code).toBe(0);
    expect((await run('y.md')).code).toBe(1);
  });

  it('names packs from its own folder', async () => {
    desk.write({
      'x/.myelintrc.yaml': `knowledge: [${JSON.stringify(join(root, PACK))}]\n`,
      'x/a.md': 'GBS is a form of ALS.\n',
    });
    expect((await desk.run(['check', '--format', 'github', 'x'])).stdout).toContain('gbs');
  });

  it('points at the line and the key that are wrong, and uses the rest', async () => {
    desk.write({
      'a.md': FALSE_CLAIM,
      '.myelintrc.yaml': [
        'rulez: x',
        'rules:',
        `  ${RULE}: error`,
        '  als-survivl: error',
        '  als-survival: warn',
        'citations:',
        '  style: apa',
        'overrides: 3',
      ].join('\n'),
    });
    const { code, stdout, stderr } = await desk.run(['check', '--format', 'github']);
    expect(stderr.split('\n').map((line) => line.replace(/;.*/, ''))).toEqual([
      'myelint: .myelintrc.yaml:1:1: There is no setting "rulez"',
      'myelint: .myelintrc.yaml:7:10: citations.style must be one of auto, pandoc, footnote, inline, vancouver, not "apa"',
      'myelint: .myelintrc.yaml:4:3: rules: there is no rule "als-survivl"',
      'myelint: .myelintrc.yaml:5:17: rules: als-survival must be one of off, hint, information, warning, error, not "warn"',
      'myelint: .myelintrc.yaml:8:12: overrides is a list',
      '',
    ]);
    expect(stdout).toMatch(/^::error /);
    expect(code).toBe(2);
  });

  it.each(['a: [', 'just words', '- a list', '\t:'])(
    'says that %j is none, and changes no document under it',
    async (config) => {
      desk.write({ 'a.md': FALSE_CLAIM, '.myelintrc.yaml': config });
      const { code, stderr, stdout } = await desk.run(['check', '--fix']);
      expect(stderr).toMatch(/^myelint: \.myelintrc\.yaml:\d+:\d+: /);
      expect(stdout).toContain('a.md:1:1\n');
      expect(readFileSync(join(desk.folder, 'a.md'), 'utf8')).toBe(FALSE_CLAIM);
      expect(code).toBe(2);
    },
  );

  it('may be empty', async () => {
    desk.write({ 'a.md': FALSE_CLAIM, '.myelintrc.yaml': '# nothing yet\n' });
    expect((await desk.run(['check'])).code).toBe(1);
  });
});

describe('its schema', () => {
  it('has the settings that are read, in both ways they can be written', async () => {
    const script = (await import(
      new URL('../../scripts/config-schema.mjs', import.meta.url).href
    )) as { configSchema: (root: string) => string };
    const { properties } = JSON.parse(script.configSchema(root)) as {
      properties: Record<string, { properties?: Record<string, object>; enum?: string[] }>;
    };
    expect(
      Object.keys(properties)
        .filter((key) => Object.hasOwn(SETTINGS, key))
        .sort(),
    ).toEqual(Object.keys(SETTINGS).sort());
    expect(properties.citations?.properties?.style).toEqual(properties['citations.style']);
    expect(properties.rules?.properties).toHaveProperty(RULE);
  });
});
