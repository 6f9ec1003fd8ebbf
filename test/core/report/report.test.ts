import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, REPORT_HEAD } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

const report = (text: string) =>
  checker.report(checker.analyze(text, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
const standings = (text: string): string[] =>
  report(text).claims.map(({ standing, text: sentence }) => `${standing}: ${sentence}`);

describe('a claim is reported as', () => {
  test.each([
    ['ALS is a demyelinating disease.', 'contradicted: ALS is a demyelinating disease'],
    ['<!-- myelint-disable-next-line -->\nALS is a form of MS.', 'silenced: ALS is a form of MS'],
    ['ALS is not a demyelinating disease.', 'uncited: ALS is not a demyelinating disease'],
    [
      'ALS is not a demyelinating disease [@hardiman2017amyotrophic].',
      'supported: ALS is not a demyelinating disease',
    ],
    [
      'MS is a demyelinating disease.[^a]\n\n[^a]: https://doi.org/10.1038/s41572-018-0041-4',
      'supported: MS is a demyelinating disease',
    ],
    [
      'MS is a demyelinating disease ([Filippi 2018](https://doi.org/10.1038/s41572-018-0041-4)).',
      'supported: MS is a demyelinating disease ([Filippi 2018](https://doi.org/10.1038/s41572-018-0041-4))',
    ],
  ])('%j', (text, expected) => {
    expect(standings(text)).toEqual([expected]);
  });

  test.each([
    'Is ALS a demyelinating disease?',
    'Some authors describe ALS as demyelinating.',
    'The weather is fine.',
    '',
  ])('nothing of the author’s: %j', (text) => {
    expect(standings(text)).toEqual([]);
  });
});

describe('a citation', () => {
  test('is told apart by whether its work is known, and carries the fact', () => {
    const cites = (key: string) => {
      const [claim] = report(`ALS is not a demyelinating disease [@${key}].`).claims;
      return { cited: claim?.cited, others: claim?.citesOthers };
    };
    expect(cites('hardiman2017amyotrophic')).toEqual({
      cited: ['hardiman2017amyotrophic'],
      others: false,
    });
    expect(cites('somebody1999')).toEqual({ cited: [], others: true });
  });

  test('of the next sentence is not taken for one of this', () => {
    const text =
      'ALS is not a demyelinating disease. MS is a demyelinating disease [@filippi2018multiple].';
    expect(report(text).claims.map(({ standing }) => standing)).toEqual(['uncited', 'supported']);
  });
});

describe('the report in Markdown', () => {
  const text = [
    '# Notes with a ` in them',
    '',
    'ALS is a *demyelinating* disease [@hardiman2017amyotrophic].',
    '',
    'ALS is not a demyelinating disease.',
    '',
    '| Disease | Class |',
    '| --- | --- |',
    '| ALS | demyelinating |',
    '',
    'ALS is a form of MS. <!-- myelint-disable-line als-ms-overlap -- quoted from a leaflet -->',
  ].join('\n');
  const markdown = checker.explainReport('notes `1`.md', text, report(text));

  test('groups the claims, with line, fact, works and what the text cites', () => {
    const headings = [...markdown.matchAll(/^###? .*$/gm)].map(([heading]) => heading);
    expect(headings).toEqual([
      '## ``notes `1`.md``',
      '### Contradicted',
      '### Contradicted, and silenced by a comment',
      '### Supported, without a citation',
      '### Works',
    ]);
    expect(markdown).toContain('- Line 5: `ALS is not a demyelinating disease`\n');
    expect(markdown).toContain('Silenced: `quoted from a leaflet`.');
    expect(markdown).toContain(
      'Read as: `“Amyotrophic lateral sclerosis” is a kind of “Demyelinating disease”`',
    );
    expect(markdown).toMatch(
      /The text cites \[Hardiman et al\. 2017\]\(https:\/\/doi\.org\/\S+\)\./,
    );
  });

  test('makes no claim of its own', () => {
    const { findings } = checker.analyze(`${REPORT_HEAD}\n\n${markdown}`, DEFAULT_SETTINGS);
    expect(findings.map(({ rule, span }) => [rule, markdown.slice(span.start, span.end)])).toEqual(
      [],
    );
  });
});
