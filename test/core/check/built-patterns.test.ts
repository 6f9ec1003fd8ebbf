import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

/** Patterns that are put together while the checker works are held to what the written ones are. */
const core = fileURLToPath(new URL('../../../server/src/core', import.meta.url));
const NOTES = [
  'ALS is a demyelinating disease.',
  'The mean survival in ALS is 12 years. Median survival: 15 years.',
  'ALS only affects upper motor neurons. Rituximab slows ALS.',
  '<!-- myelint-disable-next-line als-demyelinating-disease -->\nALS is demyelinating.',
  'ALS is a demyelinating disease [@hardiman2017amyotrophic].\n\n[@hardiman2017amyotrophic]: x',
  '```text\ncode\n```\n\n1. ALS is a demyelinating disease[^1].\n\n[^1]: A note.',
];

interface Built {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const own = globalThis.RegExp;
const built = new Map<string, Built>();
const places = new Set<string>();

beforeAll(async () => {
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const pattern = new target(source, flags);
      // Who builds it stands in the line below our own.
      const caller = new Error().stack?.split('\n')[2]?.replaceAll('\\', '/') ?? '';
      const place = /server\/src\/core\/([\w/-]+\.ts)/.exec(caller)?.[1];
      if (place !== undefined) {
        places.add(place);
        built.set(String(pattern), { place, source: pattern.source, flags: pattern.flags });
      }
      return pattern;
    },
  });
  vi.resetModules(); // so that patterns built while a module is loaded are seen, too
  const { checker } = await import('../../lsp/knowledge.ts');
  const { DEFAULT_SETTINGS } = await import('../../../server/src/core/index.ts');
  for (const text of NOTES)
    for (const citationStyle of ['pandoc', 'footnote', 'inline', 'vancouver'] as const) {
      const settings = { ...DEFAULT_SETTINGS, citationStyle };
      const analysis = checker.analyze(text, settings);
      for (const finding of analysis.findings) checker.fixes(analysis, finding, settings);
      checker.report(analysis, settings);
    }
}, 60_000);
afterAll(() => void (globalThis.RegExp = own));

/** A pattern that the analysis refuses, and why it does no harm there. */
const EXCUSED: readonly (readonly [string, string])[] = [
  ['language/tokens.ts', 'it finds a token at every place, so that no letter is gone over twice'],
];

test('every place that builds a pattern was come by', () => {
  const building = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => readFileSync(`${core}/${path}`, 'utf8').includes('new RegExp('));
  expect(building.filter((path) => !places.has(path))).toEqual([]);
});

test('none takes longer than in proportion to the text', () => {
  expect(built.size).toBeGreaterThan(0);
  const slow = [...built.values()].flatMap(({ place, source, flags }) => {
    if (EXCUSED.some(([excused]) => excused === place)) return [];
    const [report] = analyse({ source, flags }, { maxReports: 1 }).reports;
    return report ? [`${place}: ${report.type}: ${source.slice(0, 200)}`] : [];
  });
  expect(slow).toEqual([]);
});
