import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

const RULE = 'als-demyelinating-disease';

function accountAt(text: string, words: string, settings: Settings = DEFAULT_SETTINGS) {
  const analysis = checker.analyze(text, settings);
  return checker.account(analysis, text.indexOf(words), settings);
}

const outcomes = (text: string, words: string, settings?: Settings): string[] =>
  accountAt(text, words, settings).claims.map(({ outcome, rules }) =>
    [outcome, ...rules].join(' '),
  );

describe('a claim is', () => {
  test.each([
    ['flagged', 'ALS is a demyelinating disease.', [`flagged ${RULE}`]],
    ['flagged though hedged', 'ALS may be a demyelinating disease.', [`flagged ${RULE}`]],
    ['asked', 'Is ALS a demyelinating disease?', [`not-asserted ${RULE}`]],
    ['reported', 'Some authors describe ALS as demyelinating.', [`reported ${RULE}`]],
    ['stated', 'ALS is not a demyelinating disease.', ['stated']],
  ])('%s', (_, text, expected) => {
    expect(outcomes(text, 'ALS')).toEqual(expected);
  });

  test('silenced by a comment', () => {
    const text = `<!-- myelint-disable ${RULE} -->\n\nALS is a demyelinating disease.`;
    expect(outcomes(text, 'ALS')).toEqual([`silenced ${RULE}`]);
  });

  test('switched off by the settings', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, rules: { [RULE]: 'off' } };
    expect(outcomes('ALS is a demyelinating disease.', 'ALS', settings)).toEqual([`off ${RULE}`]);
  });
});

describe('an account', () => {
  test('is of the sentence at the place alone', () => {
    const text = 'MS is known.  ALS is a *demyelinating*\ndisease. It rains.';
    const account = accountAt(text, 'disease');
    expect(account.text).toBe('ALS is a demyelinating disease.');
    expect(account.claims).toHaveLength(1);
    expect(accountAt(text, 'rains')).toMatchObject({ text: 'It rains.', claims: [] });
  });

  test('tells first of what is flagged', () => {
    const account = accountAt('ALS is a progressive demyelinating disease.', 'ALS');
    expect(account.claims.map(({ outcome }) => outcome)).toEqual(['stated', 'flagged']);
    const told = checker.explainAccount(account);
    expect(told.indexOf('**Flagged.**')).toBeLessThan(told.indexOf('**Not flagged'));
  });

  test('says which words elsewhere made it a claim', () => {
    const text = '# ALS\n\nIt is a demyelinating disease.\n';
    const account = accountAt(text, 'demyelinating');
    expect(account.claims[0]?.claim.because).toContainEqual({
      role: 'heading',
      span: { start: 2, end: 5 },
      text: 'ALS',
    });
    expect(checker.explainAccount(account)).toBe(
      [
        '> It is a demyelinating disease.',
        `**Flagged.** Rule \`${RULE}\`.`,
        'Read as: “It” *is a kind of* “Demyelinating disease”.',
        '- said of: “It”\n- in the words: “a demyelinating disease”\n- under the heading: “ALS”',
        'Held against:',
        '- `als-not-demyelinating`: ALS is a neurodegenerative disease of the motor neurons and is not classed as a demyelinating disease.',
      ].join('\n\n'),
    );
  });

  test('names what a sentence without a claim speaks of', () => {
    const text = 'We treat ALS and MS.';
    expect(checker.explainAccount(accountAt(text, 'treat'))).toContain(
      'It names: Amyotrophic lateral sclerosis, Multiple sclerosis.',
    );
  });

  test.each([
    ['code', '```\nALS is a demyelinating disease.\n```\n', 'ALS', 'in no prose'],
    ['a text about something else', 'Bread is a food.', 'Bread', 'names no disease'],
  ])('of %s says that nothing is read', (_, text, words, expected) => {
    expect(checker.explainAccount(accountAt(text, words))).toContain(expected);
  });

  test('of a text that is too long says so', () => {
    const settings = { ...DEFAULT_SETTINGS, maxDocumentSize: 10 };
    const account = accountAt('ALS is a demyelinating disease.', 'ALS', settings);
    expect(checker.explainAccount(account)).toContain('myelint.maxDocumentSize');
  });
});
