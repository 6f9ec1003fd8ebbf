import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sayBy } from '../../server/src/lsp/words.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));

const { wordsIn } = (await import(new URL('../../scripts/l10n.mjs', import.meta.url).href)) as {
  wordsIn: (name: string, text: string) => { words: string[]; faults: string[] };
};

/** The texts of a manifest that people read, with where each stands. */
function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return READ.test(path) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

const READ =
  /\/(?:title|description|markdownDescription|altText|label|(?:markdownE|e)numDescriptions\/\d+)$/;

/** Names, and the messages of rules, which are knowledge and as English as it is. */
const AS_IT_IS =
  /^\/contributes\/configuration\/(?:title|properties\/myelint\.rules\/properties\/)/;

test('what the manifest says to people is open to translation', () => {
  const { contributes, capabilities } = read('package.json') as Record<string, unknown>;
  const texts = [
    ...textsIn(contributes, '/contributes'),
    ...textsIn(capabilities, '/capabilities'),
  ];
  const fixed = texts.filter(([path, text]) => !/^%[\w.]+%$/.test(text) && !AS_IT_IS.test(path));
  expect(fixed).toEqual([]);
  expect(texts.length).toBeGreaterThan(40);
});

describe('the words for translators', () => {
  test('are those that stand in calls', () => {
    const source = "l10n.t('One {0}', 1); client.say('Two'); say(\n'Three',\n); essay('Four');";
    expect(wordsIn('a.ts', source)).toEqual({ words: ['One {0}', 'Two', 'Three'], faults: [] });
  });

  test('must stand in the call itself', () => {
    expect(wordsIn('a.ts', '\nsay(title);\nl10n.t(`Fix ${rule}`);').faults).toEqual([
      'a.ts:2 The words must stand here as a string.',
      'a.ts:3 The words must stand here as a string.',
    ]);
  });
});

describe('the server says', () => {
  test('what the editor has words for in its language, with the values in their places', () => {
    const say = sayBy({ 'Add {0} to {1}': '{1}: {0} hinzufügen' });
    expect(say('Add {0} to {1}', 'a', 'b')).toBe('b: a hinzufügen');
  });

  test.each([undefined, null, 3, 'words', { 'Add {0}': 3 }, { __proto__: null }])(
    'the rest in English: %j',
    (words) => {
      expect(sayBy(words)('Add {0}, {1}', 'a')).toBe('Add a, {1}');
    },
  );
});
