import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  type Analysis,
  type Unfinished,
} from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';
import { CLAIM, runs, steps, texts, TIMEOUT, versions } from './markdown.ts';

const analyze = (text: string, before?: Analysis): Analysis =>
  checker.analyze(text, DEFAULT_SETTINGS, before);

/** Each version analysed on top of the one before it says what it says afresh. */
function checkVersions(all: readonly string[]): void {
  let before: Analysis | undefined;
  for (const text of all) {
    before = analyze(text, before);
    const afresh = analyze(text);
    expect(said(before)).toEqual(said(afresh));
    for (let at = 0; at <= text.length; at += Math.max(1, text.length >> 3))
      expect(checker.mentionsAt(before, at)).toEqual(checker.mentionsAt(afresh, at));
  }
}

function said({ findings, silenced, statements, notices }: Analysis): unknown {
  return { findings, silenced, statements, notices };
}

describe('a text that is edited', () => {
  it('has the findings and mentions that it has afresh', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(texts, steps, (text, done) => {
        checkVersions(versions(text, done));
      }),
      runs(60),
    );
  });

  const note = `# Notes\n\n## ALS\n\nRare.[^1]\n\nIt is a demyelinating disease.\n\n## Other\n\n[^1]: ${CLAIM}\n`;
  test.each([
    ['a heading above is renamed', note.replace('## ALS', '## MS')],
    ['a fence is opened', note.replace('Rare', '```\nRare')],
    ['a comment is opened', note.replace('# Notes', '<!--\n# Notes')],
    ['another sense is defined', `${note}\nAdvanced life support (ALS) is taught here.\n`],
    ['a directive is written', `<!-- myelint-disable-file -->\n\n${note}`],
    ['front matter closes', `---\n${note.replace('Rare', '---\n\nRare')}`],
    ['a div takes it in', `::: callout-danger\n\n${note}\n:::\n`],
  ])('is read again where %s', (_, after) => {
    checkVersions([note, after, note]);
  });

  it('has them where the analysis of the version before was left', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(texts, steps, fc.array(fc.nat(40), { minLength: 1 }), (text, done, stops) => {
        const all = versions(text, done);
        let before: Analysis | Unfinished | undefined;
        for (const [at, version] of all.entries()) {
          let left = stops[at % stops.length] ?? 0;
          for (const unfinished of checker.steps(version, DEFAULT_SETTINGS, before)) {
            before = unfinished;
            if (left-- === 0) break;
          }
        }
        const last = all.at(-1) ?? '';
        expect(said(checker.analyze(last, DEFAULT_SETTINGS, before))).toEqual(said(analyze(last)));
      }),
      runs(40),
    );
  });

  it('has them however much is written into a paragraph, or taken out of it', () => {
    const rest = `${CLAIM}\n\nIt is common.\n`;
    const grown = [0, 1, 2, 70, 71, 3].map((times) =>
      'It is an old illness of the nerves. '.repeat(times),
    );
    const versionsOf = (texts: readonly string[]): string[] =>
      texts.map(
        (written) => `# ALS\n\n${rest}\nRare. ${written}\n\nIt is demyelinating.\n\n${rest}`,
      );
    checkVersions(versionsOf(grown));
  });

  it('hears anew what the sentence before it names', () => {
    checkVersions(
      ['ALS', 'MS', 'Neither', 'ALS and MS'].map(
        (name) => `# Notes\n\n${name} was named first.\n\nIt is rare.\n\nIt is demyelinating.\n`,
      ),
    );
  });

  it('keeps the findings that the edit has left alone', () => {
    const text = `# A\n\n${CLAIM}\n\n# B\n\n${CLAIM}\n`;
    const before = analyze(text);
    const after = analyze(`${text}\nMore.\n`, before);
    expect(after.findings).toHaveLength(2);
    expect(after.findings[0]).toBe(before.findings[0]);
  });

  it('is analysed in steps, between which it can be left', () => {
    const text = Array.from({ length: 20 }, (_, at) => `# Part ${at}\n\n${CLAIM}\n`).join('\n');
    const taken = [...checker.steps(text, DEFAULT_SETTINGS)].length;
    expect(taken).toBeGreaterThanOrEqual(20);
  });
});
