import { describe, expect, test } from 'vitest';
import { normalizeWord, tokenize } from '../../../server/src/core/language/tokens.ts';

const norms = (text: string): string[] => tokenize(text).map(({ norm }) => norm);

describe('a text is cut into words, numbers and marks', () => {
  test.each<[string, string, string[]]>([
    ['soft hyphens', 'de\u00ADmyel\u00ADinating', ['demyelinating']],
    ['zero-width characters', 'demyel\u200Binating', ['demyelinating']],
    ['accents', 'Guillain-Barr\u00E9', ['guillain', '-', 'barre']],
    ['accents set apart', 'Barre\u0301', ['barre']],
    ['ligatures', 'de\uFB01ned', ['defined']],
    ['full-width letters', '\uFF21\uFF2C\uFF33', ['als']],
    ['contractions', "isn't", ["isn't"]],
    ['curly contractions', 'isn\u2019t', ["isn't"]],
    ['possessives', "ALS's", ['als', "'s"]],
    ['contracted verbs', "it's they're", ['it', "'s", 'they', "'re"]],
    ['dotted abbreviations', 'A.L.S. is', ['als', 'is']],
    ['digits in a word', 'SOD1', ['sod1']],
    ['slashes', 'ALS/MND', ['als', '/', 'mnd']],
    ['short forms with a slash', 'd/t w/o', ['d/t', 'w/o']],
    ['arrows', 'a -> b => c \u2192 d', ['a', '\u2192', 'b', '\u2192', 'c', '\u2192', 'd']],
    ['inequality', 'ALS != MS', ['als', '\u2260', 'ms']],
    ['decimals', '2.95 years', ['2.95', 'years']],
    ['thousands', '100,000 people', ['100000', 'people']],
    ['hyphens', 'non-demyelinating', ['non', '-', 'demyelinating']],
    ['odd hyphens', 'non\u2011demyelinating', ['non', '-', 'demyelinating']],
    ['dashes', 'ALS \u2014 axonal', ['als', '\u2013', 'axonal']],
    ['dashes without space', 'ALS\u2014axonal', ['als', '\u2013', 'axonal']],
    ['dashes of hyphens', 'ALS -- axonal', ['als', '\u2013', 'axonal']],
    ['curly quotation marks', '\u201CALS\u201D', ['"', 'als', '"']],
    ['dots', 'ALS...', ['als', '\u2026']],
    ['other scripts', '\u7B4B\u840E\u7E2E', ['\u7B4B\u840E\u7E2E']],
    ['emoji', '\u274C ALS', ['\u274C', 'als']],
  ])('%s', (_, text, expected) => {
    expect(norms(text)).toEqual(expected);
  });
});

test('a token knows its place and whether it is glued to the one before', () => {
  expect(tokenize("ALS's end").map(({ start, end, spaced }) => [start, end, spaced])).toEqual([
    [0, 3, true],
    [3, 5, false],
    [6, 9, true],
  ]);
});

test('a word is the same however it is written', () => {
  expect(new Set(['ALS', 'als', 'A.L.S.', '\uFF21LS', 'AL\u200DS'].map(normalizeWord))).toEqual(
    new Set(['als']),
  );
});
