import { expect, test } from 'vitest';
import {
  languageLexicon,
  phraseKey,
  type Lexicon,
} from '../../../server/src/core/language/lexicon.ts';
import { FUNCTION_WORDS } from '../../../server/src/core/language/lexicon/function-words.ts';
import { MODIFIERS } from '../../../server/src/core/language/lexicon/modifiers.ts';
import { NOUNS } from '../../../server/src/core/language/lexicon/nouns.ts';
import { VERBS } from '../../../server/src/core/language/lexicon/verbs.ts';
import { tokenize } from '../../../server/src/core/language/tokens.ts';

const lists = Object.entries({ FUNCTION_WORDS, MODIFIERS, NOUNS, VERBS }).flatMap(
  ([table, senses]) =>
    Object.entries(senses).map(([sense, words]) => [`${table}.${sense}`, words] as const),
);

test.each(lists)('%s holds no word twice, and nothing empty', (_, words) => {
  const entries = words.split(',').map((word) => word.trim());
  expect(entries).not.toContain('');
  expect(entries.filter((word, at) => entries.indexOf(word) !== at)).toEqual([]);
});

const lexicon = languageLexicon();

function sensesOf(phrase: string): readonly string[] {
  let node: Lexicon | undefined = lexicon;
  for (const word of phraseKey(phrase)) node = node?.after(word);
  return [...(node?.entry?.senses ?? [])];
}

test.each([
  ['a verb in all its forms', 'destroyed', ['verb:damaging', 'form:past', 'form:participle']],
  ['a verb with forms of its own', 'struck', ['verb:damaging', 'form:participle']],
  ['a noun in the plural', 'hypotheses', ['noun:proposition']],
  ['a phrase of several words', 'in contrast to', ['contrast']],
  ['a phrase with a hyphen or without', 'disease modifying', ['is:effective']],
  ['a contracted form', "isn't", ['be']],
  ['a word of several parts', 'unlike', ['contrast', 'preposition']],
])('the lexicon knows %s: %s', (_, phrase, senses) => {
  expect(sensesOf(phrase)).toEqual(expect.arrayContaining(senses));
});

test('the lexicon is silent where it knows only the start or the end of a phrase', () => {
  expect(sensesOf('under no')).toEqual([]);
  expect(sensesOf('circumstances')).toEqual([]);
});

test.each(['weakness', 'Lou Gehrig', 'non-fluent aphasia', 'UMN', 'short-term x-ray'])(
  'the key of %s, read without the tokenizer, is that of its tokens',
  (phrase) => {
    const tokens = tokenize(phrase).map(({ norm }) => norm);
    expect(phraseKey(phrase)).toEqual(tokens.filter((norm) => norm !== '-'));
  },
);
