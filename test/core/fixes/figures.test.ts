import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

test.each([
  [
    'a mean takes a median',
    'Mean survival in ALS is twelve years.',
    'Median survival in ALS is about 20 to 48 months [@].',
  ],
  [
    'article and average',
    'ALS has a mean survival of 20 years, so plan ahead.',
    'ALS has a median survival of about 20 to 48 months [@].',
  ],
  [
    'an approximation goes with its number',
    'The median survival in ALS is only about a decade and a half.',
    'The median survival in ALS is about 20 to 48 months [@].',
  ],
  [
    'a bound',
    'Median survival in ALS exceeds ten years.',
    'Median survival in ALS is about 20 to 48 months [@].',
  ],
  [
    'a bound from above',
    'Typical survival in ALS does not exceed half a year.',
    'Typical survival in ALS is about 20 to 48 months [@].',
  ],
  [
    'years lived',
    'The average person with ALS lives fifteen years.',
    'The average person with ALS lives about 20 to 48 months [@].',
  ],
  [
    'beside the figure of another disease',
    'Those with ALS live for nine years on average, those with MS for thirty years or more.',
    'Those with ALS live for about 20 to 48 months on average, those with MS for thirty years or more [@].',
  ],
  [
    'a hedge stays',
    'The median survival in ALS is probably somewhere in the region of nine years.',
    'The median survival in ALS is probably about 20 to 48 months [@].',
  ],
  [
    'from diagnosis',
    'The median survival in ALS is about six months from diagnosis.',
    'The mean survival in ALS is about two years from diagnosis [@].',
  ],
  [
    'most people',
    'Most people with ALS live for twenty years or more after the diagnosis is made.',
    'Most people with ALS live for less than five years [@] after the diagnosis is made.',
  ],
  ['a note', 'ALS: mean survival 12 yr', 'ALS: median survival about 20 to 48 months [@]'],
  [
    'a cell',
    '| Disease | Median survival |\n| --- | --- |\n| ALS | 11 years |',
    '| Disease | Median survival |\n| --- | --- |\n| ALS | about 20 to 48 months |',
  ],
  [
    'a cell under another average',
    '| Disease | Mean survival |\n| --- | --- |\n| ALS | 11 years |',
    '| Disease | Mean survival |\n| --- | --- |\n| ALS | median about 20 to 48 months |',
  ],
  [
    'front matter',
    '---\nsummary: ALS has a mean survival of 20 years\n---\n\nText.',
    '---\nsummary: ALS has a median survival of about 20 to 48 months\n---\n\nText.',
  ],
  [
    'question and answer',
    'Q: Median survival in ALS?\nA: On average, about a decade and a half',
    'Q: Median survival in ALS?\nA: On average, about 20 to 48 months [@]',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before, 'als-survival')).toBe(after);
});

test.each([
  ['a denial', "The mean survival of people with ALS isn't ten years, nowhere near."],
  [
    'what a study measured',
    'In our series of patients with ALS the median survival was 96 months.',
  ],
  ['a source for the old figure', 'Mean survival in ALS is twelve years (Smith, 2003).'],
])('no number is put in the place of %s', (_, text) => {
  expect(corrected(text, 'als-survival')).toMatch(/^no /);
});

test.each([
  'Those with ALS live for nine years on average, those with MS for thirty or more.',
  'People with ALS live for nine years on average, people with MS for thirty.',
  'Median survival in ALS is nine years, in MS more than thirty.',
])('no other disease is lent the new unit: %s', (text) => {
  expect(corrected(text)).toBe('no preferred fix');
});

test.each([
  [
    'what is said of a poor outlook stays',
    'ALS progresses quickly; the median survival is just 8 weeks.',
    'ALS progresses quickly; the median survival is about 20 to 48 months [@].',
  ],
  [
    'another figure before it stays',
    'Incidence is about 2 per 100,000; median survival in ALS is 108 months.',
    'Incidence is about 2 per 100,000; median survival in ALS is about 20 to 48 months [@].',
  ],
])('a figure is corrected: %s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test.each([
  ['the pace', 'ALS progresses slowly; the median survival is 12 years.'],
  ['a rank', 'With a mean survival of 5 months, ALS is the most rapidly lethal disease of all.'],
  ['a plan', 'Since the average survival is only 4 months, care must start at once in ALS.'],
])('a figure is left to the writer where %s rests on it', (_, before) => {
  expect(corrected(before)).not.toMatch(/slowly;.*20|most rapidly|at once/);
});
