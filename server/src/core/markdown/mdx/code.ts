import { parse, postprocess, preprocess } from 'micromark';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { Span } from '../../model.ts';

/** Code in MDX: on lines of its own (flow), or between words (text). */
export interface Code {
  readonly kind: 'flow-tag' | 'text-tag' | 'flow-expression' | 'text-expression';
  readonly span: Span;
  readonly text: string;
}

/** All code of a source but its modules, in order; undefined where the source is no MDX. */
export function codeIn(source: string): readonly Code[] | undefined {
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
