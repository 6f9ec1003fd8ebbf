import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** No pattern of the server may take longer than in proportion to its text. */
const root = fileURLToPath(new URL('../../../server/src', import.meta.url));

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function patternsIn(path: string): Pattern[] {
  const text = readFileSync(`${root}/${path}`, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.push({ place: `${path}:${line}`, source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function faultOf({ source, flags }: Pattern): string | undefined {
  const [report] = analyse({ source, flags }, { maxReports: 1 }).reports;
  return report && `${report.exponential ? 'exponential' : 'polynomial'} (${report.type})`;
}

const patterns = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .flatMap(patternsIn);

/** Files with a pattern that the analysis refuses, and why it does no harm there. */
const EXCUSED: readonly (readonly [string, string])[] = [
  ['core/fixes/members.ts', 'it matches at the first place, whatever stands there'],
  ['core/markdown/fences.ts', 'the line is cut to a bound before'],
  [
    'core/fixes/sentence.ts',
    'runs of emphasis marks inside one passage, for a fix that is asked for',
  ],
  [
    'core/cite/place.ts',
    'runs of closing brackets inside one passage, for a fix that is asked for',
  ],
  ['core/knowledge/examples.ts', 'lines of fact files'],
];

describe('the patterns of the server', () => {
  test('are found', () => {
    expect(patterns.length).toBeGreaterThan(400);
  });

  const faults = patterns.flatMap((pattern) => {
    const fault = faultOf(pattern);
    return fault === undefined ? [] : [{ ...pattern, fault }];
  });
  const isExcused = (place: string): boolean =>
    EXCUSED.some(([file]) => place.startsWith(`${file}:`));

  test('take no longer than in proportion to the text', () => {
    const slow = faults
      .filter(({ place }) => !isExcused(place))
      .map(({ place, fault, source }) => `${place} ${fault}: ${source}`);
    expect(slow).toEqual([]);
  });

  test.each(EXCUSED)('excuse of %s is still needed: %s', (file) => {
    expect(faults.some(({ place }) => place.startsWith(`${file}:`))).toBe(true);
  });

  test('excused are no more than these', () => {
    expect(faults.filter(({ place }) => isExcused(place)).length).toBeLessThanOrEqual(7);
  });

  test.each(['(a+)+$', '\\s+$', '^a*a*$'])('would be refused where they are slow: %s', (source) => {
    expect(faultOf({ place: '', source, flags: '' })).toBeDefined();
  });
});
