import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = (name: string): Promise<unknown> =>
  import(new URL(`../../scripts/${name}.mjs`, import.meta.url).href);

const { isInstalled } = (await script('install-missing')) as {
  isInstalled: (folder: string) => boolean;
};
const { thirdPartyNotices } = (await script('third-party-notices')) as {
  thirdPartyNotices: (metafile: unknown, root: string) => string;
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'myelint-packages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(
    join(folder, path),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

test.each([
  'package-lock.json',
  'test/bench/package-lock.json',
  'test/vscode/host/package-lock.json',
  'test/vscode/web-host/package-lock.json',
])('%s names no registry, so that every mirror serves', (path) => {
  expect(readFileSync(join(root, path), 'utf8')).not.toContain('"resolved"');
});

describe('what is installed', () => {
  const locked = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  };
  beforeEach(() => write('package-lock.json', { packages: locked }));

  test('is nothing on a fresh clone', () => {
    expect(isInstalled(folder)).toBe(false);
  });
  test('is complete without the optional packages of other systems', () => {
    write('node_modules/.package-lock.json', {
      packages: { 'node_modules/a': { version: '1.0.0' } },
    });
    expect(isInstalled(folder)).toBe(true);
  });
  test.each([
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/a': { version: '0.9.0' } }],
  ])('is incomplete when %s', (_, packages) => {
    write('node_modules/.package-lock.json', { packages });
    expect(isInstalled(folder)).toBe(false);
  });
});

describe('the notices of what is bundled', () => {
  /** What esbuild tells of a bundle that holds these packages, and one that it shook out. */
  const bundling = (...names: string[]) => {
    const inputs: Record<string, { bytesInOutput: number }> = {
      'node_modules/unused/index.js': { bytesInOutput: 0 },
    };
    for (const name of names) inputs[`node_modules/${name}/index.js`] = { bytesInOutput: 9 };
    return { outputs: { 'dist/cli.cjs': { inputs } } };
  };

  test('quote the licence of each package', () => {
    write('node_modules/@s/b/package.json', { name: '@s/b', version: '2.0.0', license: 'ISC' });
    write('node_modules/@s/b/LICENSE.md', 'Words of ISC\r\n');
    expect(thirdPartyNotices(bundling('@s/b'), folder)).toMatch(
      /@s\/b 2\.0\.0 \(ISC\)\n\nWords of ISC$/,
    );
  });
  test('give the MIT licence its words where a package only names it', () => {
    const author = { name: 'A. Author' };
    write('node_modules/old/package.json', { name: 'old', author, licenses: [{ type: 'MIT' }] });
    const notices = thirdPartyNotices(bundling('old'), folder);
    expect(notices).toContain('Copyright (c) A. Author');
    expect(notices).toContain('Permission is hereby granted');
  });
  test.each(['GPL-3.0-or-later', 'CPAL-1.0', undefined])('refuse the licence %s', (license) => {
    write('node_modules/c/package.json', { name: 'c', version: '1.0.0', license });
    write('node_modules/c/LICENSE', 'Words');
    expect(() => thirdPartyNotices(bundling('c'), folder)).toThrow('c is bundled under');
  });
});
