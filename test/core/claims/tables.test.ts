import { describe, expect, test } from 'vitest';
import { createChecker, DEFAULT_SETTINGS, loadKnowledge } from '../../../server/src/core/index.ts';
import { cut } from '../../../server/src/core/text/spans.ts';
import { bundledKnowledge } from '../../lsp/knowledge.ts';

const checker = createChecker(loadKnowledge(bundledKnowledge()));

/** The findings in a table whose rows are given as "a | b | c"; the first one is its head. */
const found = (...rows: string[]): string[] => {
  const [head = '', ...body] = rows;
  const rule = head.replace(/[^|]+/g, '---').replace(/^\|/, '---|');
  const text = [head, rule, ...body].map((row) => `| ${row} |`).join('\n');
  return checker
    .analyze(text, DEFAULT_SETTINGS)
    .findings.map(({ rule, span }) => `${rule}: ${cut(text, span)}`);
};

describe('a drug, an illness and an effect', () => {
  test.each([
    ['Drug | Used for | Effect', 'Ocrelizumab | ALS | Halts progression in most patients'],
    ['Drug | For | Helps?', 'plasma exchange | ALS | yes, slows it'],
    [' | MS | ALS', 'steroid | relapse | stops it'],
  ])('%s / %s', (...rows) => {
    expect(found(...rows)).toHaveLength(1);
  });
  test.each([
    ['Drug | Used for | Effect', 'Ocrelizumab | MS | Halts progression in most patients'],
    ['Drug | Used for | Effect', 'Ocrelizumab | MS, not ALS | Halts progression'],
    ['Drug | Used for | Effect', 'Ocrelizumab | ALS | Does not halt progression'],
    ['Drug | For | Helps?', 'plasma exchange | ALS | no, slows nothing'],
    [' | MS | ALS', 'steroid | shortens relapse | no use'],
  ])('silent: %s / %s', (...rows) => {
    expect(found(...rows)).toEqual([]);
  });
});

describe('a sign and what it means', () => {
  test.each([
    ['Sign | Seen in | Means', 'snake eyes | ALS | demyelination of the cord'],
    [
      'Finding in ALS | Sequence | Correlate',
      'Corticospinal hyperintensity | FLAIR | Demyelination',
    ],
  ])('%s / %s', (...rows) => {
    expect(found(...rows)).toEqual([expect.stringContaining('als-imaging-demyelination')]);
  });
  test.each([
    ['Sign | Seen in | Means', 'snake eyes | MS | demyelination of the cord'],
    ['Sign | Seen in | Means', 'snake eyes | ALS | loss of anterior horn cells'],
    ['Sign | Seen in | Mistaken for', 'snake eyes | ALS | demyelination'],
    ['Sign | Seen in | Does not mean', 'snake eyes | ALS | demyelination'],
  ])('silent: %s / %s', (...rows) => {
    expect(found(...rows)).toEqual([]);
  });
});

describe('what is struck and what is spared', () => {
  test.each([
    [' | UMN | LMN', 'ALS | – | +'],
    ['Disease | Upper motor neurons | Lower motor neurons', 'ALS | Affected | Not affected'],
    [' | upper MN | lower MN', 'ALS | fine | affected'],
    [' | UMN | LMN', 'MND (ALS type) | spared | ✔'],
  ])('%s / %s', (head, row) => {
    expect(found(head, row)).toEqual([expect.stringContaining('als-motor-neuron-extent')]);
  });
  test.each([
    [' | UMN | LMN', 'PMA | – | +'],
    [' | UMN | LMN', 'PLS | + | –'],
    [' | UMN | LMN', 'ALS | + | +'],
    [' | UMN | LMN', 'ALS | – | –'],
    [' | UMN | Sensory neurons', 'ALS | + | –'],
    ['UMN | LMN | Diagnosis', '– | + | PMA rather than ALS'],
  ])('silent: %s / %s', (head, row) => {
    expect(found(head, row)).toEqual([]);
  });
});

describe('an attribute of a disease', () => {
  test.each([
    ['Disease | Primary target', 'MS | the axon; myelin falls off later'],
    [' | ALS', 'Main damage | myelin stripped from motor axons'],
  ])('%s / %s', (...rows) => {
    expect(found(...rows)).toHaveLength(1);
  });
  test.each([
    [' | ALS | MS', 'Primary process | axonal degeneration | demyelination'],
    [' | MS | ALS', 'Primary process | demyelination | axonal degeneration'],
    ['Disease | Primary target', 'MS | myelin; the axon falls off later'],
    ['Disease | Mimicked by', 'ALS | demyelinating neuropathy'],
    ['Clinical sign in ALS | Primary site', 'cramps | the axon'],
  ])('silent: %s / %s', (...rows) => {
    expect(found(...rows)).toEqual([]);
  });
});

describe('a row that heads the rows after it', () => {
  const rows = (...groups: string[]): string[] => ['Disease | Age', ...groups];
  test('names their class', () => {
    expect(found(...rows('**Demyelinating** |', 'MS | 30', 'ALS | 60'))).toEqual([
      'als-demyelinating-disease: ALS',
    ]);
  });
  test('until the next one', () => {
    expect(
      found(...rows('**Demyelinating** |', 'MS | 30', '**Degenerative** |', 'ALS | 60')),
    ).toEqual([]);
  });
  test('or denies it', () => {
    expect(found(...rows('**Not demyelinating** |', 'ALS | 60'))).toEqual([]);
    expect(found(...rows('**Demyelinating mimics** |', 'ALS | 60'))).toEqual([]);
  });
  test('a row with other cells heads none', () => {
    expect(found(...rows('Demyelinating disease | 30', 'ALS | 60'))).toEqual([]);
  });
});

test('a question with "it" beside a disease asks of that disease', () => {
  const rows = (answers: string): string[] => [
    'Question | MS | ALS',
    `Is it demyelinating? | ${answers}`,
  ];
  expect(found(...rows('Yes | No'))).toEqual([]);
  expect(found(...rows('Yes | Yes'))).toHaveLength(1);
});

test('a column tells what signs are caused by', () => {
  const cause = 'demyelination of the motor roots';
  const rows = (head: string, cell: string): string[] => [
    `Sign in ALS | ${head}`,
    `Fasciculations | ${cell}`,
  ];
  expect(found(...rows('Caused by', cause))).toHaveLength(1);
  expect(found(...rows('Caused by', 'loss of motor neurons'))).toEqual([]);
  expect(found(...rows('Not caused by', cause))).toEqual([]);
  expect(found(...rows('Never due to', cause))).toEqual([]);
});
