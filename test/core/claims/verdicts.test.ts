import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

/** False statements, and all the ways to say in the same line or row whether they hold. */
const STATEMENTS: readonly string[] = [
  'ALS is a demyelinating disease',
  'Demyelination is the hallmark of ALS',
  'Weakness in ALS is due to demyelination',
  'IVIG is effective in ALS',
  'ALS is a variant of multiple sclerosis',
  'CIDP is a core feature of ALS',
  'ALS spares the lower motor neurons',
  'Median survival in ALS is ten years',
  'MS is primarily an axonal disease',
];

/** What is said of ALS by a word beside it. */
const PROPERTIES: readonly string[] = [
  'Demyelinating',
  'Demyelinating disease',
  'Primary demyelination',
  'Caused by demyelination',
];

const JUDGED: readonly string[] = [
  '- {S} – {v}',
  '- {S}: {v}.',
  '- {S} ({v})',
  '| Claim | Verdict |\n|---|---|\n| {S} | {v} |',
  '| Correct? | Claim |\n|---|---|\n| {v} | {S} |',
];

const LISTED: readonly string[] = [
  '# ALS\n\n- {S}: {v}',
  '# ALS\n\n{S} – {v}',
  'ALS\n\n- {S}: {v}',
];

describe.each(JUDGED)('in %j', (frame) => {
  it.each(['false', 'wrong', 'myth', 'no', 'not true', 'unproven', '❌'])(
    '%s takes a statement back',
    (verdict) => {
      expect(STATEMENTS.map(fill(frame, verdict)).filter(isFlagged)).toEqual([]);
    },
  );
  it.each(['true', 'correct', 'yes', '✓'])('%s lets it stand', (verdict) => {
    expect(STATEMENTS.map(fill(frame, verdict)).filter((text) => !isFlagged(text))).toEqual([]);
  });
});

describe.each(LISTED)('in %j', (frame) => {
  it.each(['no', 'false', '✗', '–', 'never', 'absent', 'unknown', 'n/a', '?'])(
    '%s denies a property',
    (verdict) => {
      expect(PROPERTIES.map(fill(frame, verdict)).filter(isFlagged)).toEqual([]);
    },
  );
  it.each(['yes', 'true', '✓', '+'])('%s affirms it', (verdict) => {
    expect(PROPERTIES.map(fill(frame, verdict)).filter((text) => !isFlagged(text))).toEqual([]);
  });
});

it('underlines the statement and not the verdict on it', () => {
  const text = '| Claim | Verdict |\n|---|---|\n| ALS is a demyelinating disease | True |';
  const found = checker
    .analyze(text, DEFAULT_SETTINGS)
    .findings.map(({ span }) => text.slice(span.start, span.end));
  expect(found).toEqual(['ALS is a demyelinating disease']);
});

function fill(frame: string, verdict: string): (said: string) => string {
  return (said) => frame.replace('{S}', said).replace('{v}', verdict);
}

function isFlagged(text: string): boolean {
  return checker.analyze(text, DEFAULT_SETTINGS).findings.length > 0;
}
