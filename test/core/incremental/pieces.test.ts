import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it, test } from 'vitest';
import { notes } from '../../corpus/notes.ts';
import { parseMarkdown } from '../../../server/src/core/markdown/dialect.ts';
import { cutIntoPieces, parsePieces } from '../../../server/src/core/markdown/pieces.ts';
import { examples, lines, runs, steps, texts, TIMEOUT, versions } from './markdown.ts';

/** Where an unclosed block ends is told by what follows, and nothing depends on it. */
const OPEN_ENDED = /^(?:code|math|html|list|listItem|blockquote|footnoteDefinition)$/;

/** Everything of a tree that is read: kinds, values and places. */
function shape(node: Nodes): unknown {
  const { position, ...rest } = node;
  const openEnded = OPEN_ENDED.test(node.type);
  return {
    ...rest,
    ...(/^(?:code|math)$/.test(node.type) ? { value: '' } : {}),
    start: position?.start.offset,
    end: openEnded ? undefined : position?.end.offset,
    ...('children' in node ? { children: node.children.map(shape) } : {}),
  };
}

function checkPieces(source: string): void {
  const cut = cutIntoPieces(source);
  expect(cut.pieces.map(({ text }) => text).join('')).toBe(source);
  expect(parsePieces(cut).map(shape)).toEqual(parseMarkdown(source).children.map(shape));
}

describe('the pieces of a text, parsed one by one, are the parsed text', () => {
  it('in each example of the CommonMark specification', () => {
    expect(examples).toHaveLength(652);
    examples.forEach(checkPieces);
  });

  it('in examples one after the other', () => {
    examples.forEach((example, at) => {
      const others = [7 * at + 3, 13 * at + 5].map(
        (next) => examples[next % examples.length] ?? '',
      );
      checkPieces([example, 'foo', others[0], 'bar [foo]', others[1]].join('\n\n'));
    });
  });

  it('in texts of the labelled sets', () => {
    notes.filter((_, at) => at % 10 === 0).forEach(checkPieces);
  });

  it('in random lines', { timeout: TIMEOUT }, () => {
    fc.assert(fc.property(lines, checkPieces), runs(400));
  });

  it('in random texts', { timeout: TIMEOUT }, () => {
    fc.assert(fc.property(texts, checkPieces), runs(60));
  });

  // Found by these properties.
  test.each([
    ['front matter that never closes, and a list', '+++\n\nThere are\n1.  6 doors.\n'],
    ['an unclosed fence in an item', '- ```\n\n---\n'],
    ['an empty item behind indented code', '    more\n\n+\n'],
    ['a byte order mark, twice', '\uFEFF\uFEFF#>'],
    ['a wrapped item before a fence', '- a\nb\n\n  ```\n\nc\n\n  ```\n\nd\n'],
    ['an item behind indented code, and a fence', '    ```\n\n2. y\n   ```\n\n\u00A0\n'],
    ['plain lines that end as on Windows', 'ALS is rare.\r\nIt is fatal.\r\n\r\n## Signs\r\n'],
    ['a heading that is closed by marks', '# ALS #\n\n## C#\n\n#  Two spaces\n'],
    ['prose that ends a line in blanks', 'One  \ntwo \nthree\n'],
    ['prose that underlines itself', 'One\n---\n\ntwo\n===\n'],
    ['prose that names a site', 'See WWW.example.org or https://a.b or a@b.org.\n'],
  ])('with %s', (_, source) => {
    checkPieces(source);
  });
});

describe('a text that is cut again after an edit', () => {
  it('has the pieces that it would have afresh', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(texts, steps, (text, done) => {
        let before = cutIntoPieces(text);
        for (const version of versions(text, done)) {
          before = cutIntoPieces(version, before);
          const afresh = cutIntoPieces(version);
          expect(before.starts).toEqual(afresh.starts);
          expect(before.pieces.map((piece) => [piece.text, piece.headed])).toEqual(
            afresh.pieces.map((piece) => [piece.text, piece.headed]),
          );
        }
      }),
      runs(200),
    );
  });

  it('keeps the pieces that the edit has left alone', () => {
    const text = '# A\n\nOne.\n\nTwo.\n\n# B\n\nThree.\n\nFour.\n';
    const before = cutIntoPieces(text);
    const after = cutIntoPieces(text.replace('Two', 'To'), before);
    const kept = after.pieces.filter((piece) => before.pieces.includes(piece));
    expect(kept.map((piece) => piece.text.trim())).toEqual([
      '# A',
      'One.',
      '# B',
      'Three.',
      'Four.',
    ]);
  });

  it('keeps the title when the first paragraph is written', () => {
    const text = '# ALS\n\nOne.\n\n## Course\n\nTwo.\n';
    const before = cutIntoPieces(text);
    const after = cutIntoPieces(text.replace('One', 'On'), before);
    expect(after.pieces[0]).toBe(before.pieces[0]);
    expect(cutIntoPieces(text.replace('ALS', 'MS'), before).pieces[0]).not.toBe(before.pieces[0]);
  });

  it('keeps what stands between two edits', () => {
    const parts = Array.from({ length: 9 }, (_, at) => `Part ${at}.\n\n`);
    const before = cutIntoPieces(parts.join(''));
    const after = cutIntoPieces(
      parts.map((part, at) => (at === 3 || at === 7 ? `New. ${part}` : part)).join(''),
      before,
    );
    expect(after.pieces.filter((piece) => !before.pieces.includes(piece))).toHaveLength(2);
  });

  it('takes no piece twice', () => {
    const before = cutIntoPieces('# A\n\nSame.\n\nOne.\n\nLast.\n');
    const after = cutIntoPieces('# A\n\nSame.\n\nSame.\n\nTwo.\n\nLast.\n', before);
    expect(new Set(after.pieces).size).toBe(after.pieces.length);
  });
});
