import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, REACHES, type Reach } from '../../../server/src/core/index.ts';
import { applyEdits } from '../../../server/src/core/text/edits.ts';
import { checker } from '../../lsp/knowledge.ts';

const FALSE = 'ALS is a demyelinating disease';
const RULE = 'als-demyelinating-disease';

/** The text with its first finding silenced; `undefined` where that cannot be done. */
function silenced(text: string, reach: Reach, reason = 'quoted'): string | undefined {
  const analysis = checker.analyze(text, DEFAULT_SETTINGS);
  const [finding] = analysis.findings;
  if (!finding) throw new Error('no finding');
  const edit = checker.silence(analysis, finding, reach, reason, DEFAULT_SETTINGS);
  return edit && applyEdits(text, [edit]);
}

/** The comment stands for itself in the tests below. */
const short = (text: string | undefined): string | undefined =>
  text?.replace(/<!-- myelint-disable-([\w-]+) als-[\w-]+ -- quoted -->/, '<$1>');

describe('a comment is written where it silences and leaves the document as it is read', () => {
  test.each<[string, string, Record<Reach, string | undefined>]>([
    [
      'a paragraph',
      `# Note\n\n${FALSE}.\nMore.\n`,
      {
        'next-line': `# Note\n\n<next-line>\n${FALSE}.\nMore.\n`,
        line: `# Note\n\n${FALSE}. <line>\nMore.\n`,
        file: `<file>\n\n# Note\n\n${FALSE}.\nMore.\n`,
      },
    ],
    [
      'the middle of a paragraph',
      `First.\n${FALSE}.\nLast.\n`,
      {
        'next-line': undefined,
        line: `First.\n${FALSE}. <line>\nLast.\n`,
        file: `<file>\n\nFirst.\n${FALSE}.\nLast.\n`,
      },
    ],
    [
      'a claim that is wrapped',
      `ALS is a\ndemyelinating disease.\n`,
      {
        'next-line': `<next-line>\nALS is a\ndemyelinating disease.\n`,
        line: `ALS is a\ndemyelinating disease. <line>\n`,
        file: `<file>\n\nALS is a\ndemyelinating disease.\n`,
      },
    ],
    [
      'a list',
      `Facts:\n\n- ${FALSE}.\n- More.\n`,
      {
        'next-line': undefined,
        line: `Facts:\n\n- ${FALSE}. <line>\n- More.\n`,
        file: `<file>\n\nFacts:\n\n- ${FALSE}.\n- More.\n`,
      },
    ],
    [
      'a quotation',
      `> ${FALSE}.\n`,
      {
        'next-line': undefined,
        line: `> ${FALSE}. <line>\n`,
        file: `<file>\n\n> ${FALSE}.\n`,
      },
    ],
    [
      'a closed heading',
      `## ${FALSE} ##\n\nMore.\n`,
      {
        'next-line': `<next-line>\n## ${FALSE} ##\n\nMore.\n`,
        line: `## ${FALSE} <line> ##\n\nMore.\n`,
        file: `<file>\n\n## ${FALSE} ##\n\nMore.\n`,
      },
    ],
    [
      'a table',
      `| Disease | What it is |\n| --- | --- |\n| ALS | a demyelinating disease |\n`,
      {
        'next-line': undefined,
        line: `| Disease | What it is |\n| --- | --- |\n| ALS | a demyelinating disease <line> |\n`,
        file: `<file>\n\n| Disease | What it is |\n| --- | --- |\n| ALS | a demyelinating disease |\n`,
      },
    ],
    [
      'a line broken hard',
      `${FALSE}.  \nMore.\n`,
      {
        'next-line': `<next-line>\n${FALSE}.  \nMore.\n`,
        line: `${FALSE}. <line>  \nMore.\n`,
        file: `<file>\n\n${FALSE}.  \nMore.\n`,
      },
    ],
    [
      'front matter',
      `---\ntitle: ${FALSE}\n---\n\nMore.\n`,
      {
        'next-line': undefined,
        line: undefined,
        file: `---\ntitle: ${FALSE}\n---\n\n<file>\n\nMore.\n`,
      },
    ],
    [
      'Windows line ends',
      `Note\r\n\r\n${FALSE}.\r\n`,
      {
        'next-line': `Note\r\n\r\n<next-line>\r\n${FALSE}.\r\n`,
        line: `Note\r\n\r\n${FALSE}. <line>\r\n`,
        file: `<file>\r\n\r\nNote\r\n\r\n${FALSE}.\r\n`,
      },
    ],
  ])('%s', (_, text, expected) => {
    const actual = Object.fromEntries(
      REACHES.map((reach) => [reach, short(silenced(text, reach))]),
    );
    expect(actual).toEqual(expected);
  });
});

test.each([
  ['', `<!-- myelint-disable-line ${RULE} -->`],
  ['as\n they  wrote', `<!-- myelint-disable-line ${RULE} -- as they wrote -->`],
  ['a --> b', `<!-- myelint-disable-line ${RULE} -- a → b -->`],
])('the reason %j is kept inside the comment', (reason, comment) => {
  expect(silenced(`${FALSE}.`, 'line', reason)).toBe(`${FALSE}. ${comment}`);
});

test('another rule in the same line stays on', () => {
  const text = `${FALSE}. The mean survival in ALS is ten years.\n`;
  const after = silenced(text, 'line') ?? '';
  const { findings } = checker.analyze(after, DEFAULT_SETTINGS);
  expect(findings.map(({ rule }) => rule)).toEqual(['als-survival']);
});

describe('a directive that does nothing is pointed out, and can be taken out', () => {
  const on = (comment: string): string => `${FALSE}. ${comment}\n\nMore.\n`;
  test.each([
    [
      'a word that is none',
      on('<!-- myelint-disabel-line -->'),
      'unknown-directive',
      `${FALSE}.\n\nMore.\n`,
    ],
    [
      'a rule that is none, alone',
      on('<!-- myelint-disable-line als -->'),
      'unknown-rule',
      `${FALSE}.\n\nMore.\n`,
    ],
    [
      'a rule that is none, first of two',
      on(`<!-- myelint-disable-line als, ${RULE} -- so -->`),
      'unknown-rule',
      on(`<!-- myelint-disable-line ${RULE} -- so -->`),
    ],
    [
      'a rule that is not found, last of two',
      on(`<!-- myelint-disable-line ${RULE} als-survival -- so -->`),
      'unused-directive',
      on(`<!-- myelint-disable-line ${RULE} -- so -->`),
    ],
    [
      'nothing to silence, in a line of its own',
      `One.\n\n<!-- myelint-disable-next-line -->\n\nTwo.\n`,
      'unused-directive',
      'One.\n\nTwo.\n',
    ],
    ['nothing else in the file', '<!-- myelint-disable-file -->', 'unused-directive', ''],
    [
      'nothing to switch on again',
      'One.\r\n\r\n<!-- myelint-enable -->\r\nTwo.\r\n',
      'unused-directive',
      'One.\r\n\r\nTwo.\r\n',
    ],
  ])('%s', (_, text, kind, after) => {
    const { notices } = checker.analyze(text, DEFAULT_SETTINGS);
    expect(notices.map((notice) => notice.kind)).toEqual([kind]);
    expect(applyEdits(text, notices[0]?.remedy?.edits ?? [])).toBe(after);
  });

  test('what is used is not', () => {
    const text = `<!-- myelint-disable ${RULE} -->\n\n${FALSE}.\n\n<!-- myelint-enable -->\n`;
    const { findings, notices } = checker.analyze(text, DEFAULT_SETTINGS);
    expect([...findings, ...notices]).toEqual([]);
  });
});
