import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SETTINGS, SEVERITIES } from '../../server/src/lsp/index.ts';
import { checker } from '../lsp/knowledge.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

interface Property {
  readonly type: string;
  readonly scope: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly markdownDescription: string;
  readonly properties?: object;
}

interface Manifest {
  readonly capabilities: { readonly untrustedWorkspaces: object };
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const declared = manifest.contributes.configuration.properties;

/** Read by the language client itself, not by the server. */
const OF_THE_CLIENT = ['trace.server'];

describe('the manifest', () => {
  test('declares the settings that are read, and no others', () => {
    const keys = [...Object.keys(SETTINGS), ...OF_THE_CLIENT].map((key) => `myelint.${key}`);
    expect(Object.keys(declared).sort()).toEqual(keys.sort());
  });

  test.each(Object.keys(SETTINGS) as (keyof typeof SETTINGS)[])('%s: the default', (key) => {
    const property = declared[`myelint.${key}`];
    expect(property?.scope).toBe('resource');
    expect(property?.default).toEqual(v.getDefault(SETTINGS[key]));
  });

  test.each(['run', 'citations.style', 'citations.placement'] as const)('%s: the values', (key) => {
    expect(declared[`myelint.${key}`]?.enum).toEqual(SETTINGS[key].wrapped.options);
  });

  test('offers each rule of the knowledge base, as its leading fact has it', () => {
    const offered = Object.fromEntries(
      [...checker.knowledge.rules.values()]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, severity, message }) => [
          id,
          { type: 'string', enum: SEVERITIES, default: severity, description: message },
        ]),
    );
    const paste = `paste into package.json:\n${JSON.stringify(offered, null, 2)}`;
    expect(declared['myelint.rules']?.properties, paste).toEqual(offered);
  });

  test('holds back, where a workspace is not trusted, what would have its files read', () => {
    expect(manifest.capabilities.untrustedWorkspaces).toMatchObject({
      supported: 'limited',
      restrictedConfigurations: ['myelint.knowledge'],
    });
  });

  test('has a text for every key it names, and none to spare', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    expect([...new Set(named)].sort()).toEqual(Object.keys(texts).sort());
  });
});

/** The README's table as it has to be. */
function table(): string {
  const text = ({ markdownDescription, ...property }: Property): string => {
    const about = texts[markdownDescription.replaceAll('%', '')] ?? '';
    return property.enum
      ? `${about} ${property.enum.map((value) => `\`${value}\``).join(', ')}.`
      : about;
  };
  return [
    '| Setting | Default | What it does |',
    '| --- | --- | --- |',
    ...Object.entries(declared).map(
      ([key, property]) =>
        `| \`${key}\` | \`${JSON.stringify(property.default)}\` | ${text(property)} |`,
    ),
  ].join('\n');
}

test('the README has the same settings', () => {
  // Formatters pad the cells of a table; only the words count.
  const words = (markdown: string): string => markdown.replace(/ *\| */g, '|').replace(/-+/g, '-');
  expect(words(read('README.md')), `paste into README.md:\n${table()}`).toContain(words(table()));
});
