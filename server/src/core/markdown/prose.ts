import type { RootContent, Text } from 'mdast';

/**
 * The blocks of a source that is nothing but one paragraph or one `#` heading without markup, as the parser
 * would give them; undefined where it may hold more. Most blocks of a note are such, and need no parser.
 * Of positions only the offsets are right, and only they are read.
 */
export function proseBlocks(source: string): readonly RootContent[] | undefined {
  const start = edge(source, 0, 1);
  const end = edge(source, source.length - 1, -1) + 1;
  if (start >= end) return undefined;
  const block = source.slice(start, end);
  if (MARKUP.test(block)) return undefined;
  const marks = HEADING.exec(block)?.[0];
  if (marks === undefined && ODD_LINE.test(block)) return undefined;
  if (marks !== undefined && ENDS_HEADING.test(block.slice(marks.length))) return undefined;
  const from = start + (marks?.length ?? 0);
  const text: Text = {
    type: 'text',
    value: source.slice(from, end),
    position: position(from, end),
  };
  return [
    marks === undefined
      ? { type: 'paragraph', children: [text], position: position(start, end) }
      : {
          type: 'heading',
          depth: depthOf(marks),
          children: [text],
          position: position(start, end),
        },
  ];
}

/** The first place from `at` on, forwards or backwards, that is no line end. */
function edge(source: string, at: number, step: 1 | -1): number {
  while (source[at] === '\n' || source[at] === '\r') at += step;
  return at;
}

function position(start: number, end: number): NonNullable<Text['position']> {
  return {
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
  };
}

function depthOf(marks: string): 1 | 2 | 3 | 4 | 5 | 6 {
  return marks.trim().length as 1 | 2 | 3 | 4 | 5 | 6;
}

const HEADING = /^#{1,6} {1,3}(?=[^ #])/;

/** A second line, or marks that may close it. */
const ENDS_HEADING = /[\r\n#]/;

/** Inline markup, links that need none, and white space that the parser drops or takes for a break. */
const MARKUP = /[\\`*_[\]<&~$@|\t\0\uFEFF]|:\/\/|www\.|[ ](?:[\r\n]|$)/i;

/** A line that does not begin as prose does; a blank one too. */
const ODD_LINE = /(?:^|\n|\r(?!\n))(?![A-Za-z"'(\u00C0-\u024F\u2018-\u201E])/;
