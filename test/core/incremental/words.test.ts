import { expect, test } from 'vitest';
import { readWords } from '../../../server/src/core/claims/page.ts';
import { compileWorld } from '../../../server/src/core/claims/world.ts';
import { loadKnowledge } from '../../../server/src/core/knowledge/load.ts';
import type { Passage } from '../../../server/src/core/markdown/passage.ts';
import { cutIntoPieces } from '../../../server/src/core/markdown/pieces.ts';

const world = compileWorld(loadKnowledge([]), (_, task) => task());

function paragraphOf(text: string): Passage {
  const [passage] = cutIntoPieces(text).pieces[0]?.alone().passages ?? [];
  if (!passage) throw new Error(`no passage in ${text}`);
  return passage;
}

/** Which sentences of a paragraph are the same ones as before an edit of it. */
function keptBy(before: string, after: string): readonly boolean[] {
  const words = readWords(world, new Set());
  const known = words.sentencesOf(paragraphOf(before));
  return words.sentencesOf(paragraphOf(after)).map((sentence) => known.includes(sentence));
}

const TEXT = 'ALS is fatal. It strikes neurons. MS does not.';

test.each([
  ['goes on at its end', TEXT, `${TEXT} It is`, [true, true, true, false]],
  ['changes one of them', TEXT, TEXT.replace('strikes', 'strips '), [true, false, true]],
  ['moves those behind it', TEXT, TEXT.replace('strikes', 'hits'), [true, false, false]],
  ['parts one', TEXT, TEXT.replace('strikes n', 'strikes. N'), [true, false, false, false]],
  [
    'changes where the words stand',
    TEXT,
    TEXT.replace('is fatal', 'is\\\nfatal'),
    [false, false, false],
  ],
])('an edit that %s leaves the sentences before it the same ones', (_, before, after, kept) => {
  expect(keptBy(before, after)).toEqual(kept);
});

test('the sentences of paragraphs at two places are not the same', () => {
  const words = readWords(world, new Set());
  const [one] = words.sentencesOf(paragraphOf('ALS is fatal.'));
  const [other] = words.sentencesOf(paragraphOf('\nALS is fatal.'));
  expect(one).not.toBe(other);
});
