import { describe, expect, test } from 'vitest';
import {
  createChecker,
  DEFAULT_SETTINGS,
  loadKnowledge,
  type KnowledgeFile,
} from '../../../server/src/core/index.ts';
import { cut } from '../../../server/src/core/text/spans.ts';
import { bundledKnowledge } from '../../lsp/knowledge.ts';

/** A fact about things that no line of the engine has heard of needs Markdown files and no code. */
const concept = (id: string, fields: string): KnowledgeFile => ({
  path: `concepts/${id}.md`,
  text: `---\nid: ${id}\nlabel: ${id}\n${fields}\n---\n`,
});
const fact = (id: string, contradicted: string): KnowledgeFile => ({
  path: `facts/${id}.md`,
  text: `---\nid: ${id}\nrule: ${id}-rule\nleads:\n  severity: warning\n  message: It is not so.\nclaim: It is not so.\ncontradicted-by:\n  - ${contradicted}\nevidence: none\nreferences: []\nchecked: 2026-11-25\n---\n\nIt is not so.\n`,
});

const invented = [
  concept(
    'florbosis',
    'kind: disease\nnames: [florbosis, FLB]\nmisspellings: [florbossis]\nother-senses: [front line bureau]',
  ),
  concept('grindle-fever', 'kind: disease\nnames: [grindle fever]'),
  concept(
    'wobbling-disease',
    'kind: class\nnames: [wobblopathy]\nadjectives: [wobbling, wobblative]',
  ),
  concept('quillin', 'kind: tissue\nnames: [quillin]'),
  concept('dequillination', 'kind: lesion\nnames: [dequillination]\ndamages: quillin'),
  concept('zorbamab', 'kind: drug\nnames: [zorbamab]'),
  concept('blue-tongue', 'kind: feature\nnames: [blue tongue]'),
  fact('florbosis-not-wobbling', 'florbosis is-a wobbling-disease'),
  fact('florbosis-no-blue-tongue', 'florbosis has-feature blue-tongue'),
  fact('florbosis-no-grindle-fever', 'florbosis has-feature grindle-fever'),
  fact('zorbamab-no-help', 'zorbamab treats florbosis'),
  fact('florbosis-spares-quillin', 'florbosis primary-pathology dequillination'),
];
const knowledge = loadKnowledge([...bundledKnowledge(), ...invented]);
const checker = createChecker(knowledge);
const found = (text: string): string[] =>
  checker
    .analyze(text, DEFAULT_SETTINGS)
    .findings.map(({ rule, span }) => `${rule}: ${cut(text, span)}`);
const rulesIn = (text: string): string[] => [
  ...new Set(checker.analyze(text, DEFAULT_SETTINGS).findings.map(({ rule }) => rule)),
];

test('the invented files are sound', () => {
  expect(knowledge.problems.map(({ message }) => message)).toEqual([]);
});

describe('florbosis is-a wobbling-disease is found', () => {
  test.each([
    ['said outright', 'Florbosis is a wobbling disease.'],
    ['by its abbreviation', 'FLB is a wobbling disease.'],
    ['misspelt', 'Florbossis is a wobbling disease.'],
    ['by another adjective', 'Florbosis is wobblative.'],
    ['by the name of the class', 'Florbosis is a wobblopathy.'],
    ['classed', 'Florbosis is classified as a wobbling disorder.'],
    ['hedged', 'Florbosis may be a wobbling disease.'],
    ['in apposition', 'Florbosis, a wobbling disease, is rare.'],
    ['in a relative clause', 'Florbosis, which is a wobbling disease, is rare.'],
    ['with others', 'Grindle fever and florbosis are wobbling diseases.'],
    ['as an example', 'We studied wobbling diseases such as grindle fever and florbosis.'],
    ['among others', 'Florbosis, grindle fever and other wobbling diseases are rare.'],
    [
      'by a negation that denies nothing',
      'There is no doubt that florbosis is a wobbling disease.',
    ],
    ['in a list', '## Wobbling diseases\n\n- Grindle fever\n- Florbosis'],
    ['under a lead-in', 'Wobbling diseases:\n\n- Grindle fever\n- Florbosis'],
    ['in a table', '| Disease | Class |\n|---|---|\n| Florbosis | wobbling |'],
    ['in a definition list', 'Florbosis\n: A wobbling disease.'],
    ['under a heading', '## Florbosis\n\nA wobbling disease of the knees.'],
    ['by a pronoun', 'Florbosis begins in one limb. It is a wobbling disease.'],
    ['by a description', 'Florbosis begins early. This disorder is a wobbling disease.'],
    ['as an answer', 'Is florbosis a wobbling disease? Yes.'],
    ['as a ticked option', 'What is florbosis?\n\n- [x] A wobbling disease\n- [ ] A fever'],
    ['in note style', 'FLB = wobbling dz'],
    ['by contrast', 'Unlike grindle fever, florbosis is a wobbling disease.'],
  ])('%s', (_, text) => {
    expect(rulesIn(text)).toEqual(['florbosis-not-wobbling-rule']);
  });
});

describe('florbosis is-a wobbling-disease is not found', () => {
  test.each([
    ['denied', 'Florbosis is not a wobbling disease.'],
    ['denied with "never"', 'Florbosis has never been classed as a wobbling disease.'],
    ['denied by a prefix', 'Florbosis is a non-wobbling disease.'],
    ['said of another', 'Grindle fever is a wobbling disease.'],
    ['by contrast', 'Unlike florbosis, grindle fever is a wobbling disease.'],
    ['by apposed contrast', 'Florbosis is infectious, grindle fever wobbling.'],
    ['refuted', 'It is a myth that florbosis is a wobbling disease.'],
    ['wrongly', 'Florbosis is wrongly called a wobbling disease.'],
    ['under myths', '## Myths\n\n- Florbosis is a wobbling disease.'],
    ['asked', 'Is florbosis a wobbling disease?'],
    ['answered no', 'Is florbosis a wobbling disease? No.'],
    ['supposed', 'If florbosis were a wobbling disease, it would hurt.'],
    ['set beside', 'Florbosis and wobbling diseases look alike.'],
    [
      'in a table of two',
      '| Disease | Class |\n|---|---|\n| Florbosis | viral |\n| Grindle fever | wobbling |',
    ],
    ['unticked', 'What is florbosis?\n\n- [ ] A wobbling disease\n- [x] A fever'],
    ['struck out', '~~Florbosis is a wobbling disease.~~'],
    ['in code', '`Florbosis is a wobbling disease.`'],
    ['switched off', '<!-- myelint-disable-next-line -->\nFlorbosis is a wobbling disease.'],
    ['in another sense', 'The front line bureau (FLB) met. FLB is a wobbling disease.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('other relations between invented things', () => {
  test.each([
    ['florbosis-no-grindle-fever-rule', 'Grindle fever is a core feature of florbosis.'],
    ['zorbamab-no-help-rule', 'Zorbamab slows florbosis.'],
    ['zorbamab-no-help-rule', 'Florbosis is cured by zorbamab.'],
    ['florbosis-spares-quillin-rule', 'Florbosis is caused by dequillination.'],
    ['florbosis-spares-quillin-rule', 'The primary lesion of florbosis is loss of quillin.'],
  ])('%s: %s', (rule, text) => {
    expect(rulesIn(text)).toEqual([rule]);
  });

  test.fails('a feature that is no disease: its kind is lost between phrase and reader', () => {
    expect(rulesIn('Blue tongue is a typical feature of florbosis.')).toEqual([
      'florbosis-no-blue-tongue-rule',
    ]);
  });

  test.each([
    'Grindle fever is not a feature of florbosis.',
    'Blue tongue is not a feature of florbosis.',
    'Zorbamab does not slow florbosis.',
    'Zorbamab slows grindle fever.',
    'Florbosis is not caused by dequillination.',
    'Whether florbosis is caused by dequillination was tested.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a new fact about things that the knowledge base knows', () => {
  const files = [...bundledKnowledge(), fact('gbs-no-mnd', 'gbs is-a motor-neuron-disease')];
  const gbs = createChecker(loadKnowledge(files));
  const rules = (text: string): string[] =>
    gbs.analyze(text, DEFAULT_SETTINGS).findings.map(({ rule }) => rule);

  test.each([
    'GBS is a motor neuron disease.',
    'Guillain-Barré syndrome, a motor neuron disease, came late.',
    '## Motor neuron diseases\n\n- GBS',
    'GBS is acute. It is a motor neuron disease.',
  ])('%s', (text) => {
    expect(rules(text)).toEqual(['gbs-no-mnd-rule']);
  });

  test.each([
    'GBS is not a motor neuron disease.',
    'GBS is a demyelinating neuropathy.',
    'ALS is a motor neuron disease; GBS is not.',
    'Unlike GBS, PLS is a motor neuron disease.',
  ])('silent: %s', (text) => {
    expect(rules(text)).toEqual([]);
  });
});
