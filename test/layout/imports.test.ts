import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Imports run one way: doors -> lsp -> core. What a room may import besides itself: */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; packages: readonly RegExp[] }>> = {
  'server/src/core': {
    rooms: [],
    packages: [/^(unified|remark-|mdast|micromark|unist-|yaml$|valibot$|decode-named-)/],
  },
  'server/src/protocol': { rooms: [], packages: [] },
  'server/src/lsp': {
    rooms: ['server/src/core', 'server/src/protocol'],
    packages: [
      /^vscode-languageserver$/,
      /^vscode-languageserver-textdocument$/,
      /^(valibot|yaml|picomatch)$/,
    ],
  },
  'server/src/node': {
    rooms: ['server/src/lsp', 'server/src/core'],
    packages: [
      /^node:/,
      /^vscode-languageserver\/node$/,
      /^knowledge:bundled$/,
      /^@retorquere\/bibtex-parser$/,
    ],
  },
  'server/src/browser': {
    rooms: ['server/src/lsp', 'server/src/core'],
    packages: [/^vscode-languageserver\/browser$/, /^knowledge:bundled$/],
  },
  'server/src/cli': {
    rooms: ['server/src/node', 'server/src/lsp', 'server/src/core'],
    packages: [/^(?!vscode)/, /^vscode-languageserver\/node$/],
  },
  'server/src/library': {
    rooms: ['server/src/core'],
    packages: [/^knowledge:bundled$/],
  },
  'server/src/mcp': {
    rooms: ['server/src/core'],
    packages: [/^@modelcontextprotocol\/server(\/stdio)?$/, /^knowledge:bundled$/],
  },
  'client/src': {
    rooms: ['server/src/protocol'],
    packages: [/^node:/, /^vscode$/, /^vscode-languageclient(\/(node|browser))?$/],
  },
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is wrong with an import line, in words; undefined where it is right. */
function breach(file: string, imported: string): string | undefined {
  const room = Object.keys(ROOMS).find((name) => file.startsWith(`${name}/`));
  const allowed = room === undefined ? undefined : ROOMS[room];
  if (room === undefined || !allowed) return `${file} is in no room`;
  if (imported.startsWith('.')) {
    const target = posix.join(posix.dirname(file), imported);
    const inside = [room, ...allowed.rooms].some((name) => target.startsWith(`${name}/`));
    return inside ? undefined : `${file} must not import ${target}`;
  }
  if (isBuiltin(imported) && !imported.startsWith('node:')) {
    return `${file} must write node:${imported}`;
  }
  const known = allowed.packages.some((pattern) => pattern.test(imported));
  return known ? undefined : `${file} must not import ${imported}`;
}

function importsOf(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

function sourcesOf(folder: string): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort();
}

describe.each(['client/src', 'server/src'])('%s', (folder) => {
  const files = sourcesOf(folder);

  test('has files', () => {
    expect(files.length).toBeGreaterThan(2);
  });

  test('imports only what its rooms may', () => {
    const breaches = files.flatMap((file) =>
      importsOf(readFileSync(`${root}/${file}`, 'utf8'))
        .map((imported) => breach(file, imported))
        .filter((problem) => problem !== undefined),
    );
    expect(breaches).toEqual([]);
  });
});

describe('a breach is seen', () => {
  test.each([
    ['server/src/core/check/check.ts', '../../lsp/index.ts'],
    ['server/src/core/check/check.ts', 'node:fs'],
    ['server/src/core/check/check.ts', 'vscode-languageserver'],
    ['server/src/lsp/server.ts', '../node/main.ts'],
    ['server/src/lsp/server.ts', 'node:path'],
    ['server/src/lsp/server.ts', 'vscode-languageserver/node'],
    ['server/src/lsp/server.ts', 'vscode-languageserver-protocol'],
    ['server/src/browser/main.ts', 'node:fs'],
    ['server/src/node/main.ts', 'fs'],
    ['server/src/node/main.ts', '../cli/main.ts'],
    ['server/src/cli/main.ts', 'vscode'],
    ['client/src/extension.ts', '../../server/src/core/index.ts'],
    ['client/src/extension.ts', 'vscode-languageserver'],
    ['server/src/lsp/server.ts', '../../../test/lsp/editor.ts'],
    ['server/src/other/room.ts', './x.ts'],
  ])('%s importing %s', (file, imported) => {
    expect(breach(file, imported)).toBeDefined();
  });

  test('in every way an import can be written', () => {
    const source = `
      import a from 'one';
      import type { B } from "two";
      export * from 'three';
      const d = await import('four');
      const e: import('five').E = require('six');
    `;
    expect(importsOf(source).sort()).toEqual(['five', 'four', 'one', 'six', 'three', 'two']);
  });
});
