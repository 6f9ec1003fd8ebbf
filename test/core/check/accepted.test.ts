import { describe, expect, test } from 'vitest';
import {
  acceptanceOf,
  addAccepted,
  DEFAULT_SETTINGS,
  readAccepted,
  type Acceptance,
  type Analysis,
} from '../../../server/src/core/index.ts';
import { applyEdits } from '../../../server/src/core/text/edits.ts';
import { checker } from '../../lsp/knowledge.ts';

const FALSE = 'ALS is a demyelinating disease';
const RULE = 'als-demyelinating-disease';

/** The entries that accept every finding of a text. */
function accepting(text: string): Acceptance[] {
  return checker
    .analyze(text, DEFAULT_SETTINGS)
    .findings.map((finding) => acceptanceOf(text, finding, 'a.md', 'quoted'));
}

const analyze = (text: string, accepted: readonly Acceptance[]): Analysis =>
  checker.analyze(text, { ...DEFAULT_SETTINGS, accepted });

describe('an accepted finding', () => {
  const text = `# Old leaflet\n\nIt said: ${FALSE}.\n\nMore.\n`;
  const entries = accepting(text);

  test('is told by its words and a mark, and by nothing that another check would change', () => {
    expect(entries).toEqual([
      {
        file: 'a.md',
        rule: RULE,
        hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        text: FALSE,
        reason: 'quoted',
      },
    ]);
    expect(accepting(text)).toEqual(entries);
  });

  test.each([
    ['as it is', text],
    ['text before it', `Something.\n\n${text}`],
    ['text behind it', `${text}\nAnd more.\n`],
    ['another wrapping', text.replace('is a', 'is\na')],
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
  ])('is silent: %s', (_, changed) => {
    const { findings, silenced, notices } = analyze(changed, entries);
    expect([...findings, ...notices]).toEqual([]);
    expect(silenced).toMatchObject([{ finding: { rule: RULE }, reason: 'quoted' }]);
  });

  test('another like it is not accepted with it', () => {
    const more = `${text}\n${FALSE} of the brain.\n`;
    expect(analyze(more, entries).findings).toHaveLength(1);
  });

  test('the same words about something else are not accepted with it', () => {
    const pronoun = (name: string): string =>
      `We speak of ${name}. It is a demyelinating disease.\n`;
    const own = accepting(pronoun('ALS'));
    expect(own).toHaveLength(1);
    expect(analyze(pronoun('ALS'), own).findings).toEqual([]);
    expect(analyze(pronoun('Lou Gehrig’s disease'), own).findings).toHaveLength(1);
  });

  test.each([
    ['in another sentence', `It said: ${FALSE} indeed.\n`],
    ['in a text that speaks of nothing of ours', 'Nothing.\n'],
  ])('is stale %s', (_, changed) => {
    expect(analyze(changed, entries).notices).toMatchObject([
      { kind: 'stale-acceptance', message: expect.stringContaining(`“${FALSE}”`) as string },
    ]);
  });

  test('leaves the fixes of the others as they are', () => {
    const two = `${text}\nThe primary lesion of ALS is loss of myelin.\n`;
    const analysis = analyze(two, entries);
    const [finding] = analysis.findings;
    expect(finding?.rule).toBe('als-myelin-pathology');
    const settings = { ...DEFAULT_SETTINGS, accepted: entries };
    expect(finding && checker.fixes(analysis, finding, settings).length).toBeGreaterThan(0);
  });
});

describe('the file', () => {
  const [one] = accepting(`${FALSE}.`) as [Acceptance];
  const two = { ...one, file: 'b.md' };

  test.each([
    ['none', ''],
    ['an empty list', '{ "accepted": [] }'],
    ['an empty list over lines', '{\n  "accepted": [\n  ]\n}\n'],
    [
      'entries, and something of somebody else’s',
      `{\r\n  "note": 1,\r\n  "accepted": [${JSON.stringify(one)}]\r\n}\r\n`,
    ],
  ])('takes an entry: %s', (_, source) => {
    const before = source === '' ? [] : readAccepted(source).entries;
    const after = applyEdits(source, [addAccepted(source, two)]);
    expect(readAccepted(after)).toEqual({ entries: [...before, two], problems: [] });
    expect(after.replace(/\r\n/g, '').includes('\n')).toBe(!source.includes('\r\n'));
  });

  test('is written to be read', () => {
    const source = addAccepted('', one).newText;
    expect(source).toBe(`${JSON.stringify({ accepted: [one] }, null, 2)}\n`);
  });

  test.each([
    ['{ "accepted": [ }', 'This is no JSON, so no finding counts as accepted. Mend it.'],
    ['', 'This is no JSON, so no finding counts as accepted. Mend it.'],
    ['[]', 'Write it as { "accepted": [ … ] }; no finding counts as accepted so far.'],
    [
      '{ "accepted": [{ "rule": "als-survival" }] }',
      'This entry accepts nothing: it needs file, rule, hash, text, reason, each a text.',
    ],
    ['['.repeat(10_000), 'This is no JSON, so no finding counts as accepted. Mend it.'],
  ])('that is broken tells where and what to do: %#', (source, message) => {
    const { entries, problems } = readAccepted(source);
    expect(entries).toEqual([]);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('keeps what is right in it beside what is wrong', () => {
    const source = JSON.stringify({ accepted: [one, { rule: 1 }, two] });
    const { entries, problems } = readAccepted(source);
    expect(entries).toEqual([one, two]);
    expect(problems.map(({ span }) => source.slice(span.start, span.end))).toEqual(['{"rule":1}']);
  });
});
