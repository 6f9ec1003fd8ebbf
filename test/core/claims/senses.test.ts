import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

/** The concepts that a text names. */
function named(text: string): string[] {
  const { mentions } = checker.analyze(text, DEFAULT_SETTINGS);
  return [...new Set(mentions.map(({ concept }) => concept))];
}
const claim = 'ALS is a demyelinating disease.';

describe('an abbreviation means what the document says', () => {
  test.each([
    `We trained in ALS (advanced life support). ${claim}`,
    `We trained in advanced life support (ALS). ${claim}`,
    `${claim}\n\nHere ALS means alternating least squares.`,
    // What no list of ours knows: the text spells the letters out by itself.
    `Acquired leukodystrophy syndrome (ALS) is rare. ${claim}`,
    `ALS (acquired leukodystrophy syndrome) is rare. ${claim}`,
    `The antibody-linked *sclerosis* (**ALS**) is rare.\n\n${claim}`,
    `*Abbreviations:* ALS, acquired leukodystrophy syndrome; MRI, magnetic resonance imaging.\n\n${claim}`,
  ])('another thing: %s', (text) => {
    expect(named(text)).not.toContain('als');
    expect(checker.analyze(text, DEFAULT_SETTINGS).findings).toEqual([]);
  });

  test.each([
    claim,
    `Amyotrophic lateral sclerosis (ALS), not advanced life support. ${claim}`,
    `Amyotropic laterel sclerosis (ALS) is rare. ${claim}`,
    `Amyotrophe Lateralsklerose (ALS) ist selten. ${claim}`,
    `Abbreviations: ALS, amyotrophic lateral sclerosis; MRI, magnetic resonance imaging.\n\n${claim}`,
    `We saw ALS (all at a late stage) twice. ${claim}`,
  ])('the disease: %s', (text) => {
    expect(named(text)).toContain('als');
    expect(checker.analyze(text, DEFAULT_SETTINGS).findings).toHaveLength(1);
  });
});

describe('a word that only looks like an abbreviation is none', () => {
  test.each([
    ['als', 'Multiple Sklerose gilt als demyelinating disease.'],
    ['als', 'Het is niet zo erg als een demyelinating disease.'],
    ['als', 'The ALS ambulance came because of demyelinating disease.'],
    ['ms', 'Ms Smith has no demyelinating disease.'],
    ['ms', 'A latency of 12 ms is not demyelinating in ALS.'],
  ])('%s in: %s', (concept, text) => {
    expect(named(text)).not.toContain(concept);
  });

  test('MS in capitals is the disease', () => {
    expect(named('MS is a demyelinating disease.')).toContain('ms');
  });
});
