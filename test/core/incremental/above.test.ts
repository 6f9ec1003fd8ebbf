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
];

const SEAMS = NOTE.map((_, at) => at).slice(1);

test.each(SEAMS)('what stands below cut %i of a note reads as it does in the whole', (at) => {
  const above = NOTE.slice(0, at)
    .map((block) => `${block}\n\n`)
    .join('');
  const below = NOTE.slice(at).join('\n\n');
  const whole = checker.analyze(above + below, DEFAULT_SETTINGS);
  const { findings } = checker.analyze(below, { ...DEFAULT_SETTINGS, above });
  const here = ({ start, end }: Span): Span => ({
    start: start - above.length,
    end: end - above.length,
  });
  const told = ({ rule, span, because }: Finding, place: (span: Span) => Span) => ({
    rule,
    span: place(span),
    because: because.map((reason) => ({ ...reason, span: place(reason.span) })),
  });
  expect(findings.map((finding) => told(finding, (span) => span))).toEqual(
    whole.findings
      .filter(({ span }) => span.start >= above.length)
      .map((finding) => told(finding, here)),
  );
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

it('lends its headings, and what it says last where that names a disease', () => {
  const lent = (text: string) => checker.lends(text, DEFAULT_SETTINGS);
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
