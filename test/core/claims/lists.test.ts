import { describe, expect, test } from 'vitest';
import { createChecker, DEFAULT_SETTINGS, loadKnowledge } from '../../../server/src/core/index.ts';
import { cut } from '../../../server/src/core/text/spans.ts';
import { bundledKnowledge } from '../../lsp/knowledge.ts';

const checker = createChecker(loadKnowledge(bundledKnowledge()));
const found = (...lines: string[]): string[] => {
  const text = lines.join('\n');
  return checker
    .analyze(text, DEFAULT_SETTINGS)
    .findings.map(({ rule, span }) => `${rule}: ${cut(text, span)}`);
};

describe('what is said of the things of a list holds for each', () => {
  test.each([
    ['Drugs that slow ALS:', '', '- riluzole', '- glatiramer acetate'],
    ['**Medicines that slow MND down**', '', '- riluzole', '- beta interferon (injected)'],
    ['## Drugs shown to slow ALS', '', '- riluzole', '- ocrelizumab'],
    ['- Drugs which halt ALS', '  - ocrelizumab'],
  ])('%s', (...lines) => {
    expect(found(...lines)).toEqual([expect.stringContaining('als-immunotherapy')]);
  });
  test.each([
    ['Drugs that do not slow ALS:', '', '- glatiramer acetate'],
    ['Drugs that failed in ALS:', '', '- ocrelizumab'],
    ['Drugs that slow MS:', '', '- ocrelizumab'],
    ['Drugs that slow ALS:', '', '- riluzole', '- not ocrelizumab'],
    ['Drugs that slow ALS:', '', '- riluzole', '- ocrelizumab slows MS'],
    ['Drugs wrongly said to slow ALS:', '', '- ocrelizumab'],
    ['Drugs that may interact with ALS medication:', '', '- ocrelizumab'],
  ])('silent: %s', (...lines) => {
    expect(found(...lines)).toEqual([]);
  });
});

describe('an arrow back names the cause', () => {
  test.each([
    ['ALS exam', '', '- hyperreflexia ← demyelinated UMN'],
    ['ALS weakness ⇐ demyelination'],
    ['In ALS: weakness <- demyelination'],
  ])('%s', (...lines) => {
    expect(found(...lines)).toEqual([expect.stringContaining('als-signs-demyelination')]);
  });
  test.each([
    ['MS exam', '', '- hyperreflexia ← demyelinated UMN'],
    ['ALS: hyperreflexia ← UMN loss'],
    ['ALS weakness ← motor neuron loss, not demyelination'],
  ])('silent: %s', (...lines) => {
    expect(found(...lines)).toEqual([]);
  });
});

describe('labels between a class and its members', () => {
  test.each([
    ['- Demyelinating diseases', '  - central', '    - MS', '    - ALS'],
    ['- white (= demyelinating)', '  - ALS'],
    ['| Class | Members |', '|---|---|', '| demyelinating | MS, ALS |'],
  ])('%s', (...lines) => {
    expect(found(...lines)).toEqual([expect.stringContaining('als-demyelinating-disease')]);
  });
  test.each([
    ['- Demyelinating diseases', '  - mimics', '    - ALS'],
    ['- Demyelinating diseases', '  - often confused with', '    - ALS'],
    ['- white (not demyelinating)', '  - ALS'],
    ['- white (= demyelinating)', '  - MS', '- grey', '  - ALS'],
    ['| Class | Members |', '|---|---|', '| demyelinating | MS |', '| degenerative | ALS |'],
    ['| Class | Non-members |', '|---|---|', '| demyelinating | ALS |'],
    ['| Class | Mimics |', '|---|---|', '| demyelinating | ALS |'],
  ])('silent: %s', (...lines) => {
    expect(found(...lines)).toEqual([]);
  });
});
