import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Fix } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

const settings = { ...DEFAULT_SETTINGS, citationStyle: 'pandoc' } as const;

function fixesOf(text: string): Fix[] {
  const analysis = checker.analyze(text, settings);
  const [finding] = analysis.findings;
  return finding ? checker.fixes(analysis, finding, settings) : [];
}

test('the menu: corrected and cited, corrected, denied, replaced by the fact', () => {
  const fixes = fixesOf('ALS is a demyelinating disease.');
  expect(fixes.map(({ kind, title, preferred }) => ({ kind, title, preferred }))).toEqual([
    {
      kind: 'rewrite-and-cite',
      title: 'Write “neurodegenerative” and cite Hardiman et al. 2017 and 2 more',
      preferred: true,
    },
    { kind: 'rewrite', title: 'Write “neurodegenerative”', preferred: false },
    { kind: 'deny', title: 'Deny it: “is not a demyelinating disease”', preferred: false },
    {
      kind: 'replace',
      title: 'Replace the sentence with the fact and cite Hardiman et al. 2017 and 2 more',
      preferred: false,
    },
  ]);
});

test('the best way alone is the first of all', () => {
  for (const text of [
    'ALS is a demyelinating disease.',
    'CIDP is a core feature of ALS.',
    'Interferon beta slows ALS.',
    'Both ALS and MS are demyelinating diseases.',
  ]) {
    const analysis = checker.analyze(text, settings);
    const [finding] = analysis.findings;
    if (!finding) throw new Error(`nothing is found in: ${text}`);
    const best = checker.bestFix(analysis, finding, settings);
    expect(best).toEqual(checker.fixes(analysis, finding, settings)[0]);
  }
});

test('a denial comes first where no wording of the fact fits', () => {
  const [first] = fixesOf('CIDP is a core feature of ALS.');
  expect(first?.title).toMatch(/^Deny it: “is not a core feature of ALS” and cite /);
  expect(first?.preferred).toBe(true);
});

test('the snake-eyes sign is never tied to ALS without the caveat that its work carries', () => {
  const fixes = fixesOf('The snake-eyes sign in ALS reflects demyelination.');
  expect(fixes.length).toBeGreaterThan(0);
  for (const { edits } of fixes)
    expect(edits[0]?.newText).toMatch(/but is not specific|, without being specific/);
});

test('what is put in place of myelin loss stands on works about motor neurons and axons', () => {
  const [first] = fixesOf('The primary lesion in ALS is loss of myelin.');
  expect(first?.title).toContain('degeneration of motor neurons and their axons');
  expect(first?.references).toEqual([
    'hardiman2017amyotrophic',
    'ravits2009als',
    'gentile2019peripheral',
  ]);
});

describe('a denial says no more than the facts do', () => {
  test.each([
    ['a drug that no trial of ours is about', 'Ocrelizumab is effective in ALS.'],
    ['a superlative', 'ALS is the most common demyelinating disease.'],
    ['a qualified class', 'ALS is a fatal demyelinating disease.'],
    ['a hedge', 'ALS may be a demyelinating disease.'],
    ['a second subject', 'MS and ALS are demyelinating diseases.'],
    ['a tail that leans on it', 'Demyelination is the cause of ALS; everything else follows.'],
  ])('%s', (_, text) => {
    expect(
      fixesOf(text)
        .map(({ title }) => title)
        .filter((title) => title.startsWith('Deny')),
    ).toEqual([]);
  });
});

describe('safe', () => {
  test.each([
    ['a copula', 'ALS is a demyelinating disease.'],
    ['an apposition', 'ALS, a demyelinating disease, begins in one limb.'],
    ['a list item', '- ALS: demyelinating\n- MS: also'],
    ['a cell', '| Disease | Class |\n| --- | --- |\n| ALS | demyelinating |'],
  ])('%s', (_, text) => {
    expect(fixesOf(text)[0]?.safety).toBe('safe');
  });

  test.each([
    ['a pronoun', 'ALS begins in one limb. It is a demyelinating disease.'],
    ['a hedge', 'ALS is probably a demyelinating disease.'],
    ['a misspelling', 'ALS is a demylinating disease.'],
    ['a number', 'ALS is a demyelinating disease with an onset at 62 years.'],
    ['a drug', 'ALS is a demyelinating disease treated with riluzole.'],
    ['a source that stands there', 'ALS is a demyelinating disease [@smith2001].'],
    ['classing', 'ALS is classified as a demyelinating disease.'],
    ['an item that goes', '## Demyelinating diseases\n\n- MS\n- ALS\n'],
    ['a rule whose fact is not settled', 'ALS affects only upper motor neurons.'],
  ])('not with %s', (_, text) => {
    const fixes = fixesOf(text);
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.every(({ safety }) => safety === 'review')).toBe(true);
  });
});

describe('in a long document', () => {
  const filler = 'The ward was quiet that night, and nothing more was written down.\n\n'.repeat(
    300,
  );
  test.each([
    ['a sentence', 'ALS is a demyelinating disease.\n\n'],
    ['under its heading', '## ALS\n\nA demyelinating disease of the CNS.\n\n'],
    ['an item under a class', '## Demyelinating diseases\n\n- MS\n- ALS\n- ADEM\n\n'],
  ])('the fixes are those of a short one: %s', (_, claim) => {
    const short = fixesOf(claim);
    const long = fixesOf(`# Notes\n\n${filler}${claim}${filler}`);
    const words = (fixes: Fix[]): unknown =>
      fixes.map(({ edits, ...fix }) => ({ ...fix, texts: edits.map(({ newText }) => newText) }));
    expect(short.length).toBeGreaterThan(0);
    expect(words(long)).toEqual(words(short));
  });
});

test('of two examples, ALS can be given its own class, with a source', () => {
  const text = 'They include demyelinating disorders such as MS and ALS.';
  const fix = fixesOf(text).find(({ title }) => title.startsWith('Set ALS apart'));
  expect(fix?.references).not.toEqual([]);
  const { span, newText } = fix?.edits[0] ?? { span: { start: 0, end: 0 }, newText: '' };
  expect(text.slice(0, span.start) + newText + text.slice(span.end)).toBe(
    'They include demyelinating disorders such as MS and neurodegenerative disorders such as ALS.',
  );
});

test.each([
  ['a key', 'ALS is a demyelinating disease [@smith2001].', '[@smith2001]'],
  ['a number behind the stop', 'ALS is a demyelinating disease.[12] More.', '[12]'],
  ['a note', 'ALS is a demyelinating disease.[^a]\n\n[^a]: A book.', '[^a]'],
  [
    'a name and a year',
    'ALS is a demyelinating disease, even if rare (Tanaka et al., 2014).',
    '(Tanaka et al., 2014)',
  ],
])('the title names the citation that stays beside a corrected claim: %s', (_, text, source) => {
  const [first] = fixesOf(text);
  expect(first?.title).toContain(`(check ${source}, which stays)`);
  expect(first?.safety).toBe('review');
});
