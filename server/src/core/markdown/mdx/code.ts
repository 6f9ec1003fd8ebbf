import { parse, postprocess, preprocess } from 'micromark';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { Span } from '../../model.ts';
import { lines } from '../plain.ts';
import { withoutQuotedBraces } from './quoted.ts';

/** Code in MDX: on lines of its own (flow), or between words (text). */
export interface Code {
  readonly kind: 'flow-tag' | 'text-tag' | 'flow-expression' | 'text-expression';
  readonly span: Span;
  readonly text: string;
}

/** All code of a source but its modules, in order; undefined where the source is no MDX. */
export function codeIn(source: string): readonly Code[] | undefined {
  const code: Code[] = [];
  const read = new Map<string, readonly Code[]>();
  let at = 0;
  for (const chunk of chunksOf(source)) {
    const own = readBefore.get(chunk) ?? countedCodeOf(chunk);
    // It may go on where it was cut.
    if (!own) return codeOf(source);
    read.set(chunk, own);
    for (const each of own) {
      const { start, end } = each.span;
      code.push({ ...each, span: { start: start + at, end: end + at } });
    }
    at += chunk.length;
  }
  readBefore = read;
  return code;
}

/** What the chunks of the last source held: while one types, most of them come again. */
let readBefore: ReadonlyMap<string, readonly Code[]> = new Map();

/**
 * Cuts a source behind blank lines at which no brace, no fence and no list is open. Where a fence in a
 * list or a quotation ends is not followed: nothing is cut after one.
 */
function chunksOf(source: string): string[] {
  const chunks: string[] = [];
  let start = 0;
  let depth = 0;
  let fence: string | undefined;
  for (const line of lines(source)) {
    // Only at the start of a source a byte order mark is no text.
    const isMarked = line.start === 0 && source.startsWith('\uFEFF');
    const text = source.slice(line.start + Number(isMarked), line.end);
    const [, before = '', marks] = FENCE.exec(text) ?? [];
    if (fence !== undefined) {
      if (marks?.startsWith(fence) && CLOSING.test(text)) fence = undefined;
      continue;
    }
    if (marks !== undefined) {
      if (!/^ {0,3}$/.test(before)) break;
      fence = marks;
      continue;
    }
    for (const [brace] of text.matchAll(/[{}]/g))
      depth = Math.max(0, depth + (brace === '{' ? 1 : -1));
    const isOpen = depth > 0 || !OUTERMOST.test(source.charAt(line.end + 1));
    if (isOpen || /[^ \t\r]/.test(text)) continue;
    chunks.push(source.slice(start, line.end + 1));
    start = line.end + 1;
  }
  if (start < source.length) chunks.push(source.slice(start));
  return chunks;
}

/** What begins a line that goes on with no list; a byte order mark is a letter there. */
const OUTERMOST = /[^\s\uFEFF]/;
const FENCE = /^([ \t>*+\-0-9.)]*)(`{3,}|~{3,})/;
const CLOSING = /^ {0,3}(?:`+|~+)[ \t\r]*$/;

/** The same, at once. */
export function codeOf(source: string): readonly Code[] | undefined {
  return countedCodeOf(source) ?? countedCodeOf(withoutQuotedBraces(source));
}

/** The same where no brace stands alone in a string. */
function countedCodeOf(source: string): readonly Code[] | undefined {
  if (!/[<{]/.test(source)) return [];
  // A byte order mark is skipped without being counted.
  const shift = source.startsWith('\uFEFF') ? 1 : 0;
  return eventsIn(source)?.flatMap(([event, token]): Code[] => {
    const kind = event === 'enter' ? KINDS.get(token.type) : undefined;
    if (!kind) return [];
    const span = { start: token.start.offset + shift, end: token.end.offset + shift };
    return [{ kind, span, text: source.slice(span.start, span.end) }];
  });
}

function eventsIn(source: string): ReturnType<typeof postprocess> | undefined {
  try {
    const flow = parse({ extensions: SYNTAX }).document();
    return postprocess(flow.write(preprocess()(source, undefined, true)));
  } catch (error) {
    // That is how the syntax says so, with the place.
    if (error instanceof Error && 'place' in error) return undefined;
    throw error;
  }
}

const KINDS: ReadonlyMap<string, Code['kind']> = new Map([
  ['mdxJsxFlowTag', 'flow-tag'],
  ['mdxJsxTextTag', 'text-tag'],
  ['mdxFlowExpression', 'flow-expression'],
  ['mdxTextExpression', 'text-expression'],
]);

/**
 * JavaScript is not parsed, only its brackets are counted: while one types it is seldom whole. MDX has no
 * HTML, no addresses in angle brackets and no indented code.
 */
const SYNTAX = [
  mdxJsx(),
  mdxExpression(),
  { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } },
];
