// Each linter behind one function: a text in, the number of its findings out.
// A value here loads its linter, so that the time to do so can be measured too.
import { readFileSync } from 'node:fs';

/** The package whose version stands for a linter. */
export const PACKAGES = {
  markdownlint: 'markdownlint',
  'textlint + write-good': 'textlint',
  'write-good': 'write-good',
  alex: 'alex',
  'retext-equality': 'retext-equality',
  'harper.js': 'harper.js',
  'cspell-lib': 'cspell-lib',
};

export const LINTERS = {
  async Myelint() {
    const { createChecker, DEFAULT_SETTINGS, bundledKnowledge } = (
      await import('../../out/bench/core.cjs')
    ).default;
    const checker = createChecker(bundledKnowledge());
    // The others have no limit, so it reads beyond its own.
    const settings = { ...DEFAULT_SETTINGS, maxDocumentSize: Infinity };
    return (text) => checker.analyze(text, settings).findings.length;
  },

  async markdownlint() {
    const { lint } = await import('markdownlint/sync');
    const config = { default: true, MD013: false };
    return (text) => lint({ strings: { text }, config }).text.length;
  },

  async 'textlint + write-good'() {
    const { createLinter } = await import('textlint');
    const { TextlintKernelDescriptor } = await import('@textlint/kernel');
    const { moduleInterop } = await import('@textlint/module-interop');
    const load = async (name) => moduleInterop((await import(name)).default);
    const linter = createLinter({
      descriptor: new TextlintKernelDescriptor({
        rules: [
          {
            ruleId: 'write-good',
            rule: await load('textlint-rule-write-good'),
            options: true,
          },
        ],
        filterRules: [],
        plugins: [
          {
            pluginId: '@textlint/markdown',
            plugin: await load('@textlint/textlint-plugin-markdown'),
          },
        ],
      }),
    });
    return async (text) => (await linter.lintText(text, 'note.md')).messages.length;
  },

  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },

  async alex() {
    const { markdown } = await import('alex');
    return (text) => markdown(text).messages.length;
  },

  async 'retext-equality'() {
    const { unified } = await import('unified');
    const { default: english } = await import('retext-english');
    const { default: equality } = await import('retext-equality');
    const { default: stringify } = await import('retext-stringify');
    const { VFile } = await import('vfile');
    const processor = unified().use(english).use(equality).use(stringify).freeze();
    return async (text) => {
      const file = new VFile(text);
      await processor.process(file);
      return file.messages.length;
    };
  },

  async 'harper.js'() {
    const { Dialect, LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary, dialect: Dialect.American });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: 'markdown' })).length;
  },

  async 'cspell-lib'() {
    const { spellCheckDocument } = await import('cspell-lib');
    const options = { generateSuggestions: false, noConfigSearch: true };
    return async (text) => {
      const document = { uri: 'file:///note.md', text, languageId: 'markdown' };
      return (await spellCheckDocument(document, options, { language: 'en' })).issues.length;
    };
  },
};

/** The version of a linter's package as it is installed. */
export function versionOf(linter) {
  const manifest =
    linter === 'Myelint'
      ? new URL('../../package.json', import.meta.url)
      : new URL(`node_modules/${PACKAGES[linter]}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
