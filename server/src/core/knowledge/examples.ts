import { parseMarkdown } from '../markdown/dialect.ts';
import { spanOf } from '../markdown/inline.ts';
import type { Example, KnowledgeFile, KnowledgeProblem, Span } from '../model.ts';
import { problemAt } from './front-matter.ts';

/** The prose of a fact file, and the fenced documents under its example headings. */
export interface FactBody {
  readonly body: string;
  readonly examples: readonly Example[];
  readonly problems: readonly KnowledgeProblem[];
}

const HEADINGS: Readonly<Record<string, Example['kind']>> = {
  Flagged: 'flagged',
  'Not flagged': 'not-flagged',
  'Not checked': 'not-checked',
};

export function readFactBody(file: KnowledgeFile, bodyStart: number): FactBody {
  const text = file.text.slice(bodyStart);
  const linesBefore = file.text.slice(0, bodyStart).split('\n').length - 1;
  const examples: Example[] = [];
  const problems: KnowledgeProblem[] = [];
  let kind: Example['kind'] | undefined;
  let bodyEnd = text.length;
  for (const block of parseMarkdown(text).children) {
    const span = spanOf(block);
    const at = { start: bodyStart + span.start, end: bodyStart + span.end };
    if (block.type === 'heading') {
      kind =
        HEADINGS[
          text
            .slice(span.start, span.end)
            .replace(/^#+\s*/, '')
            .trim()
        ];
      if (kind) bodyEnd = Math.min(bodyEnd, span.start);
    } else if (block.type === 'code' && kind) {
      const { text: document, marks } = readMarks(block.value);
      if (kind === 'flagged' && marks.length === 0) {
        problems.push(
          problemAt(
            file,
            at,
            'a flagged example marks no span: put [[ ]] round the words to underline',
          ),
        );
      }
      if (kind === 'not-flagged' && marks.length > 0) {
        problems.push(
          problemAt(file, at, 'an example that is not flagged has a mark: take the [[ ]] out'),
        );
      }
      const line = linesBefore + (block.position?.start.line ?? 1);
      examples.push({ kind, text: document, marks, line });
    }
  }
  return { body: text.slice(0, bodyEnd).trim(), examples, problems };
}

/** Takes the `[[ ]]` out of an example and says where they stood. */
export function readMarks(marked: string): { text: string; marks: Span[] } {
  const marks: Span[] = [];
  let text = '';
  let open = 0;
  for (const part of marked.split(/(\[\[|\]\])/)) {
    if (part === '[[') open = text.length;
    else if (part === ']]') marks.push({ start: open, end: text.length });
    else text += part;
  }
  return { text, marks };
}
