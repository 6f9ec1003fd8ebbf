// What VS Code's guidelines ask of a manifest, as far as it can be counted. CONTRIBUTING has the rest.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  readonly icon: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly activationEvents: readonly string[];
  readonly contributes: Readonly<Record<string, unknown>> & {
    readonly commands: readonly { readonly command: string; readonly category?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly when?: string }[]>>;
    readonly walkthroughs: readonly {
      readonly featuredFor: readonly string[];
      readonly steps: readonly {
        readonly title: string;
        readonly media: { readonly altText?: string };
      }[];
    }[];
  };
}

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Manifest;
const texts = JSON.parse(readFileSync(at('package.nls.json'), 'utf8')) as Readonly<
  Record<string, string>
>;
const { contributes } = manifest;

/** The manifest's own list; https://code.visualstudio.com/api/references/extension-manifest */
const CATEGORIES = [
  ...['Programming Languages', 'Snippets', 'Linters', 'Themes', 'Debuggers', 'Formatters'],
  ...['Keymaps', 'SCM Providers', 'Other', 'Extension Packs', 'Language Packs', 'Data Science'],
  ...['Machine Learning', 'Visualization', 'Notebooks', 'Education', 'Testing', 'AI', 'Chat'],
];

describe('in the Marketplace', () => {
  test('the icon is a square PNG for screens of double density', () => {
    const png = readFileSync(at(manifest.icon));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(width).toBe(height);
    expect(width).toBeGreaterThanOrEqual(256);
  });

  test('it is found by categories of the list and five keywords at most', () => {
    expect(CATEGORIES).toEqual(expect.arrayContaining([...manifest.categories]));
    expect(manifest.keywords.length).toBeLessThanOrEqual(5);
    expect(manifest.description.length).toBeLessThanOrEqual(160);
  });

  test('README and CHANGELOG show no SVG', () => {
    for (const page of ['README.md', 'CHANGELOG.md'])
      expect(readFileSync(at(page), 'utf8')).not.toMatch(
        /!\[[^\]]*\]\([^)]*\.svg|src(?:set)?="[^"]*\.svg/,
      );
  });
});

describe('in the editor', () => {
  test('it is started by the languages it reads and nothing else', () => {
    for (const event of manifest.activationEvents) expect(event).toMatch(/^onLanguage:[a-z]+$/);
  });

  test('it adds no key, view, colour, button or page of its own', () => {
    expect(Object.keys(contributes).sort()).toEqual([
      ...['commands', 'configuration', 'grammars', 'languages', 'menus'],
      ...['snippets', 'walkthroughs', 'yamlValidation'],
    ]);
    expect(Object.keys(contributes.menus)).toEqual(['explorer/context', 'commandPalette']);
  });

  test('its commands stand under one category, in plain words', () => {
    for (const { command, category } of contributes.commands) {
      expect(category).toBe('Myelint');
      expect(texts[command.replace('myelint.', 'command.')]).toMatch(/^[A-Z][A-Za-z ]+…?$/);
    }
  });

  test('an entry of a menu says when it applies', () => {
    for (const entry of Object.values(contributes.menus).flat()) expect(entry.when).toBeTruthy();
  });

  test('its one walkthrough has few steps, each with a verb and a picture that is described', () => {
    const [walkthrough, ...others] = contributes.walkthroughs;
    expect(others).toEqual([]);
    expect(walkthrough?.featuredFor).toContain('**/*.md');
    expect(walkthrough?.steps.length).toBeLessThanOrEqual(6);
    for (const { title, media } of walkthrough?.steps ?? []) {
      expect(texts[title.slice(1, -1)]).toMatch(/^(?:Open|See|Mend|Break|Check) /);
      expect(texts[media.altText?.slice(1, -1) ?? '']).toMatch(/^[A-Z].{30,}\.$/);
    }
  });
});
