import { describe, expect, test } from 'vitest';
import { citeWorks } from '../../../server/src/core/cite/cite.ts';
import { formatReference } from '../../../server/src/core/explain/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/core/index.ts';
import { applyEdits } from '../../../server/src/core/text/edits.ts';
import { checker } from '../../lsp/knowledge.ts';

const work = (id: string) => {
  const found = checker.knowledge.references.get(id);
  if (!found) throw new Error(id);
  return found;
};
const [hardiman, reich] = [work('hardiman2017amyotrophic'), work('reich2018multiple')];

/** The text with both works cited at `|`; the entries are shortened. */
function cited(marked: string, wanted: Partial<Settings> = {}, works = [hardiman, reich]): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { edits } = citeWorks(text, { at }, works, { ...DEFAULT_SETTINGS, ...wanted });
  return applyEdits(text, edits)
    .replaceAll(formatReference(hardiman), 'HARDIMAN')
    .replaceAll(formatReference(reich), 'REICH');
}

describe('numbers, with a list of references', () => {
  const vancouver = { citationStyle: 'vancouver' } as const;
  test.each([
    ['a first list', 'A fact|.\n', 'A fact [1, 2].\n\n## References\n\n1. HARDIMAN\n2. REICH\n'],
    ['no line end', 'A fact|.', 'A fact [1, 2].\n\n## References\n\n1. HARDIMAN\n2. REICH\n'],
    [
      'Windows line ends',
      'A fact|.\r\n',
      'A fact [1, 2].\r\n\r\n## References\r\n\r\n1. HARDIMAN\r\n2. REICH\r\n',
    ],
    [
      'behind what is listed, and before the next section',
      'A fact|.\n\n## References\n\n1. One.\n2. Two,\n   wrapped.\n\n## Thanks\n',
      'A fact [3, 4].\n\n## References\n\n1. One.\n2. Two,\n   wrapped.\n3. HARDIMAN\n4. REICH\n\n## Thanks\n',
    ],
    [
      'an empty section',
      'A fact|.\n\n# References\n',
      'A fact [1, 2].\n\n# References\n\n1. HARDIMAN\n2. REICH\n',
    ],
    [
      'numbers in brackets, apart',
      'A fact|.\n\n## 5 References\n\n[1] One.\n\n[2] Two.\n',
      'A fact [3, 4].\n\n## 5 References\n\n[1] One.\n\n[2] Two.\n\n[3] HARDIMAN\n\n[4] REICH\n',
    ],
    [
      'joined into the number that is there',
      'A fact [1]|.\n\n## References\n\n1. One.\n',
      'A fact [1, 2, 3].\n\n## References\n\n1. One.\n2. HARDIMAN\n3. REICH\n',
    ],
    [
      'raised as the others are',
      'Known.<sup>1</sup> A fact|.\n\n## References\n\n1. One.\n',
      'Known.<sup>1</sup> A fact<sup>2,3</sup>.\n\n## References\n\n1. One.\n2. HARDIMAN\n3. REICH\n',
    ],
    [
      'a work that is listed keeps its number',
      `A fact|.\n\n## References\n\n1. One.\n2. Reich, https://doi.org/${reich.DOI ?? ''}\n`,
      `A fact [3, 2].\n\n## References\n\n1. One.\n2. Reich, https://doi.org/${reich.DOI ?? ''}\n3. HARDIMAN\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(cited(before, vancouver)).toBe(after);
  });
});

describe('the style that a document already uses', () => {
  const list = '\n\n## References\n\n1. One.\n';
  test.each([
    ['keys', 'Known [@a].\n\nA fact|.\n', 'A fact [@hardiman2017amyotrophic].'],
    ['numbers', `Known [1].\n\nA fact|.${list}`, 'A fact [2].'],
    ['raised numbers', `Known.^1^\n\nA fact|.${list}`, 'A fact^2^.'],
    ['notes', 'Known.[^1]\n\nA fact|.\n\n[^1]: Brown 2017.\n', 'A fact[^2].'],
    [
      'links',
      'Known ([Brown 2017](https://doi.org/10.1/x)).\n\nA fact|.\n',
      'A fact ([Hardiman et al. 2017](https://doi.org/10.1038/nrdp.2017.71)).',
    ],
    ['none of its own', 'A fact|.\n', 'A fact[^1].'],
    ['addresses are no keys', 'Write to [us](mailto:a@b.org).\n\nA fact|.\n', 'A fact[^1].'],
    ['cross-references are no keys', 'See [@fig-a].\n\nA fact|.\n', 'A fact[^1].'],
    ['an open fence at the end', 'A fact|.\n\n```\ncode\n', 'A fact ([Hardiman'],
  ])('%s', (_, before, after) => {
    expect(cited(before, {}, [hardiman])).toContain(after);
  });

  test('keys, where there is a bibliography and no other style', () => {
    const bibliographies = [
      { path: 'refs.bib', name: 'refs.bib', format: 'bibtex', text: '', works: [] } as const,
    ];
    expect(cited('A fact|.\n', { bibliographies }, [hardiman])).toBe(
      'A fact [@hardiman2017amyotrophic].\n',
    );
    expect(cited('Known.[^1]\n\nA fact|.\n\n[^1]: A remark.\n', { bibliographies })).toContain(
      '[@hardiman',
    );
  });
});
