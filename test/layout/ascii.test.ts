import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The patterns of a module that are written with other characters than ASCII has. */
function oddPatterns(path: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /[^\0-\x7F]/.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
  return found;
}

test.each(['client/src', 'server/src'])(
  'the patterns of %s are ASCII: bundles are then, and V8 holds those in half the memory',
  (folder) => {
    const paths = readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' });
    const odd = paths
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => oddPatterns(path, readFileSync(`${root}/${folder}/${path}`, 'utf8')));
    expect(odd).toEqual([]);
  },
);

test('one that is not is seen', () => {
  expect(oddPatterns('odd.ts', 'const dash = /[\u2013-]/; // \u2013')).toEqual(['/[\u2013-]/']);
});
