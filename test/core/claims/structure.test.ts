import { describe, expect, test } from 'vitest';
import { createChecker, DEFAULT_SETTINGS, loadKnowledge } from '../../../server/src/core/index.ts';
import { cut } from '../../../server/src/core/text/spans.ts';
import { bundledKnowledge } from '../../lsp/knowledge.ts';
import { flags, isSilentOn } from './rules.ts';

const checker = createChecker(loadKnowledge(bundledKnowledge()));
const found = (...lines: string[]): string[] => {
  const text = lines.join('\n');
  return checker
    .analyze(text, DEFAULT_SETTINGS)
    .findings.map(({ rule, span }) => `${rule}: ${cut(text, span)}`);
};

describe('lettered lines are the options of their question', () => {
  test('the key makes one of them true', () => {
    expect(
      found('The hallmark of ALS is', '', 'a) myelin loss', 'b) amyloid', '', 'Key: a'),
    ).toEqual(['als-myelin-pathology: myelin loss']);
    expect(found('ALS is', '(a) demyelinating', '(b) infectious', '', '**Answer: (a)**')).toEqual([
      'als-demyelinating-disease: demyelinating',
    ]);
  });
  test('the key names others', () => {
    expect(
      found(
        'Which two are correct?',
        '',
        'A. ALS is a demyelinating disease.',
        'B. ALS affects both upper and lower motor neurons.',
        'C. MS is a motor neuron disease.',
        'D. Riluzole prolongs survival in ALS.',
        '',
        'Answers: B and D',
      ),
    ).toEqual([]);
  });
  test('no key names any', () => {
    expect(found('ALS is', '', 'a) demyelinating', 'b) infectious')).toEqual([]);
  });
  test('a lone letter makes no list', () => {
    expect(found('**Q.** What is the main lesion in ALS?', '**A.** Demyelination.')).toEqual([
      'als-myelin-pathology: Demyelination',
    ]);
    expect(found('**Q.** What is the main lesion in ALS?', '**A.** Axonal loss.')).toEqual([]);
  });
});

describe('a question that asks why', () => {
  test.each([
    ['Q: Why is the patient with ALS weak?', 'A: Demyelination of the motor tracts.'],
    ['Why does weakness occur in ALS?', 'Demyelination of the motor tracts.'],
  ])('%s %s', (...lines) => {
    expect(found(...lines)).toHaveLength(1);
  });
  test.each([
    ['Why is the patient with ALS weak?', 'Not because of demyelination.'],
    ['Why do people with ALS become weak?', 'Not because the myelin wears away.'],
    ['Why is the patient with MS weak?', 'Demyelination of the motor tracts.'],
    ['Why is the patient with ALS weak?', 'Loss of motor neurons.'],
  ])('%s %s', (...lines) => {
    expect(found(...lines)).toEqual([]);
  });
});

describe('gaps of flash cards', () => {
  test('are read as their words', () => {
    expect(found('ALS is a {{c1::demyelinating}} disease of the {{c2::CNS::where}}.')).toEqual([
      'als-demyelinating-disease: ALS is a {{c1::demyelinating}} disease of the {{c2::CNS',
    ]);
    expect(found('MS is a {{c1::demyelinating}} disease, {{c2::ALS}} is not.')).toEqual([]);
    expect(found('ALS is {{c1::not}} a {{c2::demyelinating}} disease.')).toEqual([]);
  });
});

describe('what a list is called', () => {
  test.each([
    ['### Wrong answers we see every year', '', '1. Steroids cure ALS.'],
    [
      'Revision',
      '',
      '- ALS is demyelinating',
      '- steroids stop ALS',
      '',
      'None of these is right.',
    ],
    ['Revision', '', '- ALS is demyelinating', '', 'Both statements are wrong.'],
    ['ALS - both. PMA - LMN only. PLS - UMN only'],
  ])('%s silences it', (...lines) => {
    expect(found(...lines)).toEqual([]);
  });
  test.each([
    ['### Right answers we see every year', '', '1. Steroids cure ALS.'],
    ['Revision', '', '- ALS is demyelinating', '', 'None of these is false.'],
    ['Revision', '', '- ALS is demyelinating', '', 'None of this is easy to hear.'],
    ['Revision', '', '- ALS is demyelinating', '', '## Other', '', 'None of these is right.'],
    ['PLS - UMN only. ALS - LMN only.'],
  ])('%s leaves it standing', (...lines) => {
    expect(found(...lines)).toHaveLength(1);
  });
});

test('disable-next-line reaches the next line that has text', () => {
  const comment = '<!-- myelint-disable-next-line -->';
  expect(found(comment, '', 'ALS is demyelinating.')).toEqual([]);
  expect(found(comment, '', '', '- ALS is demyelinating.', '- MND is demyelinating.')).toEqual([
    'als-demyelinating-disease: MND is demyelinating',
  ]);
});

describe('a statement that its own line marks', () => {
  const quiz = (verdict: string): string[] =>
    found('True or false?', '', `1. ALS results from destruction of the myelin sheath. ${verdict}`);
  test('as true stands', () => {
    expect(quiz('**True**')).toHaveLength(1);
  });
  test('as false, or not at all, does not', () => {
    expect(quiz('**False**')).toEqual([]);
    expect(quiz('')).toEqual([]);
  });
  test('stands under nothing that a later line says', () => {
    expect(found('Wrong', '', '- IVIG cures ALS', '', 'True', '', '- MS is treatable')).toEqual([]);
  });
});

describe('a verdict after the statement', () => {
  test('takes it back', () => {
    expect(
      found('Claim: demyelination produces the wasting in ALS. Verdict: wrong; denervation does.'),
    ).toEqual([]);
  });
  test('is not what a person has', () => {
    expect(found('Her neighbour has ALS. Hers was due to demyelination.')).toEqual([]);
  });
});

describe('drugs listed under their disease', () => {
  test('take the effect from the lead', () => {
    expect(
      found(
        'Therapies that change the course of disease',
        '',
        '- MS: ocrelizumab',
        '- MND: interferon beta, riluzole',
      ),
    ).toEqual(['als-immunotherapy: MND: interferon beta']);
  });
});

describe('what a definition names', () => {
  test('is the class of its term', () => {
    expect(
      found("Charcot's disease", ': Old name for a demyelinating affliction of the brain.'),
    ).toHaveLength(1);
    expect(found("Charcot's disease", ': Old name for a disease of motor neurons.')).toEqual([]);
  });
});

test('a question and the answer that repeats it make one finding, at the answer', () => {
  expect(found('**Is MS demyelinating?**', 'No, MS is not a demyelinating disease.')).toEqual([
    'ms-not-demyelinating: MS is not a demyelinating disease',
  ]);
  expect(
    found('**Does ALS involve only the lower motor neurons?**', '', 'Yes. ALS is limited to them.'),
  ).toHaveLength(1);
  // Two statements are two, though they say the same.
  expect(
    found('# ALS', '', 'It is a demyelinating disease.', '', 'ALS is a demyelinating disease.'),
  ).toHaveLength(2);
});

describe('a title in bold, or a line that announces, holds for the paragraph below', () => {
  const CLAIM = 'ALS is a demyelinating disease.';
  isSilentOn([
    `# ALS\n\n**Myths**\n\n${CLAIM}`,
    `**Myth:**\n\n${CLAIM}\n\n**Fact**\n\nIt is a disease of motor neurons.`,
    `Myth:\n\n${CLAIM}`,
    `A common mistake:\n\n> ${CLAIM}`,
    `Do not write:\n\n${CLAIM}`,
  ]);
  flags('als-demyelinating-disease', [
    `**Myths**\n\nToo many.\n\n**Facts**\n\n${CLAIM}`,
    `**Myths**\n\nToo many.\n\n# Facts\n\n${CLAIM}`,
    `**Take-home message**\n\n${CLAIM}`,
    `Myth:\n\nIt is rare.\n\n${CLAIM}`,
    '**ALS**\n\nA demyelinating disease.',
    'ALS:\n\nA demyelinating disease.',
  ]);
  flags('als-myelin-pathology', [
    '# ALS\n\n**Aetiology**\n\nLoss of myelin around the motor fibres.',
    '# ALS\n\n**Epidemiology**\n\nRare.\n\n**Aetiology**\n\nLoss of myelin.',
  ]);
});
