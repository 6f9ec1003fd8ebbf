import { expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS, type Finding, type Span } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

const NOTE = [
  '# Amyotrophic lateral sclerosis',
  '## What it is',
  'ALS is often discussed with MS.',
  'It is a demyelinating disease.',
  '- A demyelinating disease.\n- A disease of adults.',
  '### Signs',
  'It weakens the muscles. The weakness is due to demyelination.',
  '# Multiple sclerosis',
  '- A demyelinating disease.',
  'It is a demyelinating disease.',
  '# ALS and its treatment',
  'Interferon beta slows it.',
  'Is it a demyelinating disease?',
  'Yes, it is.',
  '# Amyotrophic lateral sclerosis (ALS) in a quiz',
  'ALS is a form of MS.',
  'This is a myth.',
  'ALS is:\n\n1. a demyelinating disease\n2. a motor neuron disease',
  'Take your time.',
  'Answer: 1',
  '1. ALS is\n\n   a) a demyelinating disease\n   b) rare',
  '## Key',
  '1 a',
];

const SEAMS = NOTE.map((_, at) => at).slice(1);

test.each(SEAMS)('what stands on both sides of cut %i of a note reads as in the whole', (at) => {
  const above = NOTE.slice(0, at)
    .map((block) => `${block}\n\n`)
    .join('');
  const below = NOTE.slice(at).join('\n\n');
  const told = ({ rule, span, because }: Finding, by: number) => {
    const place = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
    const reasons = because.map((reason) => ({ ...reason, span: place(reason.span) }));
    return { rule, span: place(span), because: reasons };
  };
  const whole = checker.analyze(above + below, DEFAULT_SETTINGS);
  const upper = checker.analyze(above, { ...DEFAULT_SETTINGS, below });
  const lower = checker.analyze(below, { ...DEFAULT_SETTINGS, above });
  expect(whole.findings.length).toBeGreaterThan(5);
  expect([
    ...upper.findings.map((finding) => told(finding, 0)),
    ...lower.findings.map((finding) => told(finding, above.length)),
  ]).toEqual(whole.findings.map((finding) => told(finding, 0)));
});

it('reads again only what another heading above changes', () => {
  const text = 'A demyelinating disease.';
  const under = (above: string, before?: Parameters<typeof checker.analyze>[2]) =>
    checker.analyze(text, { ...DEFAULT_SETTINGS, above }, before);
  const als = under('# ALS\n\n');
  const ms = under('# MS\n\n', als);
  expect([als.findings.length, ms.findings.length]).toEqual([1, 0]);
  expect(under('# ALS\n\n', ms).findings).toHaveLength(1);
});

it('corrects nothing above', () => {
  const settings = { ...DEFAULT_SETTINGS, above: '# ALS: a demyelinating disease\n\nIt is a\n\n' };
  const analysis = checker.analyze('Demyelinating disease of adults.', settings);
  for (const finding of analysis.findings)
    for (const { edits } of checker.fixes(analysis, finding, settings))
      for (const { span } of edits) expect(span.start).toBeGreaterThanOrEqual(0);
});

it('reads again only what the words below may change', () => {
  const text = 'ALS is a demyelinating disease.\n\n# Weather\n\nIt rains.';
  const over = (below: string, before?: Parameters<typeof checker.analyze>[2]) =>
    checker.analyze(text, { ...DEFAULT_SETTINGS, below }, before);
  expect(over('This is a myth.', over('')).findings).toHaveLength(1);
  const last = 'ALS is a demyelinating disease.';
  const first = checker.analyze(last, DEFAULT_SETTINGS);
  const settings = { ...DEFAULT_SETTINGS, below: 'This is a myth.' };
  expect(checker.analyze(last, settings, first).findings).toEqual([]);
});

it('corrects and finds nothing below', () => {
  const below = 'It is. Interferon beta slows ALS.\n\nAnswer: a';
  const settings = { ...DEFAULT_SETTINGS, below };
  const text = 'ALS is\n\na) a demyelinating disease\nb) rare';
  const analysis = checker.analyze(text, settings);
  expect(analysis.findings).toHaveLength(1);
  for (const finding of analysis.findings)
    for (const { edits } of checker.fixes(analysis, finding, settings))
      for (const { span } of edits) expect(span.end).toBeLessThanOrEqual(text.length);
});

it('lends its headings, and what it says last where that names a disease', () => {
  const lent = (text: string) => {
    const { headings, last } = checker.lends(text, DEFAULT_SETTINGS);
    return last ? { headings, last } : { headings };
  };
  expect(lent('# A\n\nALS.\n\nB\n---\n\nRain.\n')).toEqual({
    headings: [
      { depth: 1, span: { start: 0, end: 3 } },
      { depth: 2, span: { start: 11, end: 16 } },
    ],
  });
  expect(lent('# A\n\nALS.\n')).toEqual({
    headings: [{ depth: 1, span: { start: 0, end: 3 } }],
    last: { start: 3, end: 9 },
  });
  expect(lent('')).toEqual({ headings: [] });
});

it('lends what it says first, up to a heading that opens no answer key', () => {
  const lent = (text: string) => {
    const { span, opening, isKey, isOpen } = checker.lends(text, DEFAULT_SETTINGS).first;
    const words = ({ start, end }: Span): string => text.slice(start, end).trim();
    return [words(span), words(opening), isKey, isOpen];
  };
  expect(lent('Rain.\n\nSnow.')).toEqual(['Rain.\n\nSnow.', 'Rain.', false, true]);
  expect(lent('Rain.\n\n# A\n\nKey: b')).toEqual(['Rain.', 'Rain.', false, false]);
  expect(lent('# Answers\n\n1 b\n\n# A')).toEqual(['# Answers\n\n1 b', '# Answers', true, false]);
  expect(lent('# A\n\nRain.')).toEqual(['', '', false, false]);
  expect(lent('')).toEqual(['', '', false, true]);
});
