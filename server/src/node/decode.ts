import { isUtf8 } from 'node:buffer';

export type Decoded = { readonly text: string } | { readonly reason: string };

/**
 * The text of a file, or why it is none. A byte order mark is dropped, as editors do:
 * columns then count what the reader sees.
 */
export function decode(bytes: Buffer): Decoded {
  for (const [mark, encoding] of OTHER_MARKS) {
    if (bytes.subarray(0, mark.length).equals(mark)) {
      return { reason: `is ${encoding} text, and Myelint reads UTF-8; save it as UTF-8` };
    }
  }
  if (bytes.includes(0)) {
    return { reason: 'is not text (it holds NUL bytes); name a Markdown file' };
  }
  if (!isUtf8(bytes)) {
    return {
      reason: `is not UTF-8 text (line ${firstBadLine(bytes)}); save it as UTF-8 if it is a note`,
    };
  }
  const start = bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK) ? UTF8_MARK.length : 0;
  return { text: bytes.toString('utf8', start) };
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** UTF-32 first: its little-endian mark begins with that of UTF-16. */
const OTHER_MARKS: readonly (readonly [Buffer, string])[] = [
  [Buffer.from([0xff, 0xfe, 0, 0]), 'UTF-32'],
  [Buffer.from([0, 0, 0xfe, 0xff]), 'UTF-32'],
  [Buffer.from([0xff, 0xfe]), 'UTF-16 (little-endian)'],
  [Buffer.from([0xfe, 0xff]), 'UTF-16 (big-endian)'],
];

/** One-based. A line feed never stands inside a UTF-8 character, so lines can be judged one by one. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    line++;
    start = end + 1;
  }
}

const LINE_FEED = 10;
