import { describe, expect, test } from 'vitest';
import {
  createChecker,
  DEFAULT_SETTINGS,
  type Checker,
  type Settings,
} from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

const FALSE = 'ALS is a demyelinating disease';
const KEYS = '@hardiman2017amyotrophic; @talbot2018amyotrophic; @feldman2022amyotrophic';

/** The text after the preferred fix; the body of a new note is left out. */
function cited(text: string, wanted: Partial<Settings> = {}, by: Checker = checker): string {
  const settings = { ...DEFAULT_SETTINGS, ...wanted };
  const analysis = by.analyze(text, settings);
  const [finding] = analysis.findings;
  if (!finding) return 'no finding';
  const fix = by.fixes(analysis, finding, settings).find(({ preferred }) => preferred);
  if (!fix) return 'no fix';
  const after = fix.edits
    .toReversed()
    .reduce(
      (left, { span, newText }) => left.slice(0, span.start) + newText + left.slice(span.end),
      text,
    );
  return after.replace(/^(\[\^\w+\]: )Hardiman [^\r\n]*/m, '$1…');
}

describe('footnotes', () => {
  const RIGHT = 'ALS is a neurodegenerative disease';
  test.each([
    ['a first one', `${FALSE}.\n`, `${RIGHT}[^1].\n\n[^1]: …\n`],
    ['no line end at the end', `${FALSE}.`, `${RIGHT}[^1].\n\n[^1]: …\n`],
    [
      'Windows line ends',
      `${FALSE}.\r\n\r\nMore.\r\n`,
      `${RIGHT}[^1].\r\n\r\nMore.\r\n\r\n[^1]: …\r\n`,
    ],
    [
      'behind the notes that are there',
      `${FALSE}.\n\nMore.[^3]\n\n[^3]: A note.\n`,
      `${RIGHT}[^4].\n\nMore.[^3]\n\n[^3]: A note.\n[^4]: …\n`,
    ],
    [
      'beside a note at the same place',
      `${FALSE}[^a].\n\n[^a]: A note.\n`,
      `${RIGHT}[^a][^1].\n\n[^a]: A note.\n[^1]: …\n`,
    ],
    [
      'in the middle',
      `${FALSE}, and it is fatal.\n`,
      `${RIGHT}[^1], and it is fatal.\n\n[^1]: …\n`,
    ],
    ['in emphasis', `**${FALSE}.**\n`, `**${RIGHT}[^1].**\n\n[^1]: …\n`],
  ])('%s', (_, before, after) => {
    expect(cited(before)).toBe(after);
  });

  test('a work that a note holds already is referred to again', () => {
    const once = cited(`${FALSE}.\n`);
    expect(once).toContain('[^1]: …');
    const settings = DEFAULT_SETTINGS;
    const first = checker.analyze(`${FALSE}.\n`, settings);
    const [finding] = first.findings;
    if (!finding) throw new Error('no finding');
    const note = checker.fixes(first, finding, settings)[0]?.edits.at(-1)?.newText ?? '';
    const text = `${FALSE}.\n${note}`;
    expect(cited(text)).toBe(`${RIGHT}[^1].\n${note.replace(/Hardiman [^\n]*/, '…')}`);
  });

  test('behind the full stop, where the setting says so', () => {
    const after = cited(`${FALSE}. More.\n`, { citationPlacement: 'afterPunctuation' });
    expect(after).toBe(`${RIGHT}.[^1] More.\n\n[^1]: …\n`);
  });

  test.each([
    ['a heading', `## ${FALSE}\n\nText.\n`, `## ${RIGHT}\n\nText.\n`],
    [
      'a cell',
      '| Disease | Class |\n| --- | --- |\n| ALS | demyelinating |\n',
      '| Disease | Class |\n| --- | --- |\n| ALS | neurodegenerative |\n',
    ],
    ['front matter', `---\ntitle: ${FALSE}\n---\n`, `---\ntitle: ${RIGHT}\n---\n`],
    ['an alt text', `![${FALSE}](a.png)\n`, `![${RIGHT}](a.png)\n`],
    ['a note', `Text.[^1]\n\n[^1]: ${FALSE}.\n`, `Text.[^1]\n\n[^1]: ${RIGHT}.\n`],
  ])('none in %s', (_, before, after) => {
    expect(cited(before)).toBe(after);
  });
});

describe('citation keys', () => {
  const RIGHT = 'ALS is a neurodegenerative disease';
  test.each([
    ['as the document does', `Text [@a].\n\n${FALSE}.\n`, `Text [@a].\n\n${RIGHT} [${KEYS}].\n`],
    [
      'where a bibliography is named',
      `---\nbibliography: refs.bib\n---\n\n${FALSE}.\n`,
      `---\nbibliography: refs.bib\n---\n\n${RIGHT} [${KEYS}].\n`,
    ],
    ['joined into a group', `${FALSE} [@a; @b].\n`, `${RIGHT} [@a; @b; ${KEYS}].\n`],
    [
      'never twice',
      `${FALSE} [@hardiman2017amyotrophic].\n`,
      `${RIGHT} [@hardiman2017amyotrophic; @talbot2018amyotrophic; @feldman2022amyotrophic].\n`,
    ],
    [
      'in a list item',
      `Text [@a].\n\n- ${FALSE}\n- More\n`,
      `Text [@a].\n\n- ${RIGHT} [${KEYS}]\n- More\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(cited(before)).toBe(after);
  });

  test('behind the full stop, and joined there', () => {
    const wanted = { citationStyle: 'pandoc', citationPlacement: 'afterPunctuation' } as const;
    expect(cited(`${FALSE}. More.\n`, wanted)).toBe(`${RIGHT}. [${KEYS}] More.\n`);
    expect(cited(`${FALSE}. [@a] More.\n`, wanted)).toBe(`${RIGHT}. [@a; ${KEYS}] More.\n`);
  });

  test('what was retracted is not cited', () => {
    const { knowledge } = checker;
    const references = new Map(knowledge.references);
    const work = references.get('talbot2018amyotrophic');
    if (!work) throw new Error('no work');
    references.set(work.id, { ...work, custom: { ...work.custom, retracted: true } });
    const strict = createChecker({ ...knowledge, references });
    expect(cited(`${FALSE}.\n`, { citationStyle: 'pandoc' }, strict)).toBe(
      `${RIGHT} [@hardiman2017amyotrophic; @feldman2022amyotrophic].\n`,
    );
  });
});

test('inline citations are links to the works', () => {
  const after = cited(`${FALSE}.\n`, { citationStyle: 'inline' });
  expect(after).toMatch(
    /^ALS is a neurodegenerative disease \(\[Hardiman et al\. 2017\]\(https:\/\/doi\.org\/[^)]+\); \[Talbot et al\. 2018\]\([^)]+\); \[Feldman et al\. 2022\]\([^)]+\)\)\.\n$/,
  );
});
