import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

/** False statements, as sentences and as questions. */
const STATEMENTS: readonly (readonly [string, string])[] = [
  ['ALS is a demyelinating disease', 'Is ALS a demyelinating disease?'],
  ['ALS is caused by demyelination', 'Is ALS caused by demyelination?'],
  ['Weakness in ALS is due to demyelination', 'Is weakness in ALS due to demyelination?'],
  ['IVIG is effective in ALS', 'Is IVIG effective in ALS?'],
  ['ALS is a variant of multiple sclerosis', 'Is ALS a variant of multiple sclerosis?'],
  ['CIDP is a core feature of ALS', 'Is CIDP a core feature of ALS?'],
  ['ALS spares the lower motor neurons', 'Does ALS spare the lower motor neurons?'],
  ['Median survival in ALS is ten years', 'Is median survival in ALS ten years?'],
  ['MS is primarily an axonal disease', 'Is MS primarily an axonal disease?'],
];

const TAKEN_BACK: readonly string[] = [
  '## Things that are not true\n\n- {S}.',
  'Do not write:\n\n- {S}.',
  'Claims without evidence:\n\n- {S}.',
  'Claims we could not confirm:\n\n- {S}.',
  '**Hypothesis.** {S}.',
  '| What people say | What is true |\n|---|---|\n| {S} | Motor neurons die |',
  '| Popular belief | Evidence |\n|---|---|\n| {S} | No trial supports it |',
  "| Don't write | Write |\n|---|---|\n| {S} | Motor neurons die |",
  '1. {S}.\n2. Water is wet.\n\n## Answers\n\n1. False\n2. True',
  '1. {S}.\n2. Water is wet.\n\n## Answers\n\n1. False. It has been shown otherwise.\n2. True.',
  '**Statement 1.** {S}.\n\n**Answer 1:** false.',
  'Statement 8: {S}.\n\nStatement 9: Water is wet.\n\n---\n\nAnswer 8: False. Answer 9: True.',
  'All of the following are true except:\n\nA. Water is wet\nB. {S}\n\nAnswer: B',
  '> {S}.\n\nThis quotation is wrong.',
  '> {S}.\n>\n> — an old textbook\n\nThis is false.',
  "A: {S}.\nB: No, that's wrong.",
  'Student: {S}.\n\nTeacher: Wrong.',
  'Student: {S}.\n\nTutor: No. Motor neurons die.',
  'Many people think that {S}. They are wrong.',
  '**Claim:** {S}.\n\n**Finding:** not supported by any study.',
  '{Q}\n\n- [ ] Yes\n- [x] No',
  '{Q}\n\na) Yes\nb) No\n\nAnswer: b',
  '{Q}\n\na) Yes\nb) No',
  '{Q} The short answer is no.',
  '{Q} Of course not.',
  'I told the examiner that {S}.',
  'I told him that {S}. I was wrong.',
  'I never told them that {S}.',
  'She told me that {S}.',
  'I was told that {S}.',
  'No credit for stating that {S}.',
  'You lose a mark for stating that {S}.',
  '{S}, we thought, and the biopsies proved us wrong.',
  '{S}, I believed, until I saw the data.',
  '{S}, he said, and the biopsies proved him wrong.',
  '{S}. Post-mortem work did not bear this out.',
  '{S}. We could not confirm it.',
  '{S}. The registers contradicted this view.',
];

const LEFT_STANDING: readonly string[] = [
  '{S}. No other explanation has been found.',
  '{S}, we think.',
  'I told the family that {S}.',
  'Explained to his wife that {S}.',
  'Full marks for stating that {S}.',
  'Give one mark for saying that {S}.',
  '{S}. Nothing has ever contradicted this.',
  '{S}. Some authors contradict it.',
  '{S}. Post-mortem work bore this out.',
  'The following are false:\n\n- Cheese helps.\n\n{S}.',
  '1. {S}.\n2. Water is dry.\n\n## Answers\n\n1. True\n2. False',
  'Statement 8: {S}.\n\nAnswer 8: true.',
  'Is it contagious? No. {S}.',
  'Student: {S}.\n\nFever: no.',
  "## Things they don't tell you\n\n- {S}.",
  '**Results.** 30 patients died. {S}.',
  '{Q}\n\n- [x] Yes\n- [ ] No',
  '{Q}\n\na) Yes\nb) No\n\nAnswer: a',
  '{Q} The answer is yes.',
  '{Q} Of course.',
];

/** What a table on one disease says of it by a verdict. */
const PROPERTIES: readonly string[] = [
  'Demyelinating',
  'Myelin disease?',
  'Primary demyelination',
  'Caused by demyelination',
  'Myelin loss is primary',
];

describe('a statement that is taken back elsewhere stays silent', () => {
  it.each(TAKEN_BACK)('%j', (frame) => {
    expect(STATEMENTS.map(fill(frame)).filter(isFlagged)).toEqual([]);
  });
});

describe('a statement that nothing takes back is flagged', () => {
  it.each(LEFT_STANDING)('%j', (frame) => {
    expect(STATEMENTS.map(fill(frame)).filter((text) => !isFlagged(text))).toEqual([]);
  });
});

describe('what stands under a class but is set apart there', () => {
  it.each(['Demyelinating diseases', 'Disorders of the myelin sheath', 'Myelin diseases'])(
    '%s',
    (kind) => {
      const tell = (rest: string): string => `## ${kind}\n\n- MS\n\n${rest}`;
      expect(
        [
          'Not in this group: ALS.',
          'Not here: ALS (see its own page).',
          'Not listed: ALS',
          'Differential diagnosis:\n\n- ALS',
          '### Differential diagnosis\n\n- ALS',
        ]
          .map(tell)
          .filter(isFlagged),
      ).toEqual([]);
      expect(isFlagged(`## Differential diagnosis\n\n### ${kind}\n\n- ALS`)).toBe(true);
    },
  );
});

describe('a table of properties is about the disease of its heading', () => {
  it.each(['| Feature | |', '| Feature | Present |'])('%s', (head) => {
    const table = (verdict: string) => (property: string) =>
      `# ALS\n\n${head}\n|---|---|\n| ${property} | ${verdict} |`;
    expect(PROPERTIES.map(table('yes')).filter((text) => !isFlagged(text))).toEqual([]);
    expect(PROPERTIES.map(table('no')).filter(isFlagged)).toEqual([]);
  });
});

function fill(frame: string): (statement: readonly [string, string]) => string {
  return ([said, asked]) => frame.replace('{S}', said).replace('{Q}', asked);
}

function isFlagged(text: string): boolean {
  return checker.analyze(text, DEFAULT_SETTINGS).findings.length > 0;
}
