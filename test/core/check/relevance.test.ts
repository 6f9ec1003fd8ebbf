import { expect, test } from 'vitest';
import { relevanceOf } from '../../../server/src/core/check/relevance.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

const isRelevant = relevanceOf(checker.knowledge);

test.each([
  'ALS',
  'A.L.S. is rare.',
  'PALS, **A**LS',
  'anti-ALS',
  'the ALSs',
  "Lou Gehrig's disease",
  'Lou Gehrig disease',
  'amyotrophic\nlateral sclerosis',
  'amyo\u00ADtrophic lateral sclerosis',
  'amyo&shy;trophic lateral sclerosis',
  '\uFF21\uFF2C\uFF33',
  'mutiple sclerosis',
  '*multiple* **sclerosis**',
  'motor neuron disease',
])('may speak of a disease of ours: %j', (text) => {
  expect(isRelevant(text)).toBe(true);
});

test.each([
  'We also use multiple languages.',
  'The programming layer runs automatically.',
  'An autosomal gene, a large label, a second layer.',
  'False; pals and signals.',
])('is never parsed: %j', (text) => {
  expect(isRelevant(text)).toBe(false);
});

const filler = 'The committee met on Monday.';

test('a pronoun is followed through sentences that name nothing', () => {
  const chain = Array.from({ length: 20 }, (_, at) => `It has many faces, says note ${at}.`);
  const text = `ALS is rare.\n\n${chain.join('\n\n')}\n\nIt is a demyelinating disease.\n`;
  expect(checker.analyze(text, DEFAULT_SETTINGS).findings).toHaveLength(1);
});

test('a pronoun far from any name stands for nothing', () => {
  const text = `ALS is rare.\n\n${`${filler}\n\n`.repeat(20)}It is a demyelinating disease.\n`;
  expect(checker.analyze(text, DEFAULT_SETTINGS).findings).toEqual([]);
});

test('a name in a heading reaches all that stands under it', () => {
  const text = `# ALS\n\n${`${filler}\n\n`.repeat(50)}It is a demyelinating disease.\n`;
  expect(checker.analyze(text, DEFAULT_SETTINGS).findings).toHaveLength(1);
});

test('concepts are named even where nothing is claimed', () => {
  const text = `ALS is rare.\n\n${`${filler}\n\n`.repeat(50)}Myelin is white.\n`;
  const { mentions } = checker.analyze(text, DEFAULT_SETTINGS);
  expect(mentions.map(({ concept }) => concept)).toEqual(['als', 'myelin']);
});
