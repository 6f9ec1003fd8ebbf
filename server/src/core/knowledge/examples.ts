import type { Example, KnowledgeFile, KnowledgeProblem, Span } from '../model.ts';
import { indexLines } from '../text/lines.ts';
import { cut } from '../text/spans.ts';
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

/**
 * Reads lines rather than Markdown: headings and fences at the margin are all that a fact file
 * uses, and every start of the server waits for this.
 */
export function readFactBody(file: KnowledgeFile, bodyStart: number): FactBody {
  const lines = indexLines(file.text);
  const examples: Example[] = [];
  const problems: KnowledgeProblem[] = [];
  let kind: Example['kind'] | undefined;
  let bodyEnd: number | undefined;
  let fence: { mark: string; start: number; line: number; content: string[] } | undefined;

  for (let line = lines.positionAt(bodyStart).line; line < lines.count; line++) {
    const span = lines.lineSpan(line);
    const text = cut(file.text, span);
    if (fence) {
      if (!closes(text, fence.mark)) {
        fence.content.push(text);
        continue;
      }
      const at = { start: fence.start, end: span.end };
      if (kind) {
        const { text: document, marks, fault } = readMarks(fence.content.join('\n'));
        const message = fault ?? markFault(kind, marks);
        if (message !== undefined) problems.push(problemAt(file, at, message));
        else examples.push({ kind, text: document, marks, span: at, line: fence.line + 1 });
      }
      fence = undefined;
      continue;
    }
    const opening = /^(`{3,}|~{3,})[^`]*$/.exec(text);
    const heading = /^##?\s+(.*?)[\s#]*$/.exec(text);
    if (opening) {
      fence = { mark: opening[1] ?? '', start: span.start, line, content: [] };
    } else if (heading) {
      kind = HEADINGS[heading[1] ?? ''];
      if (kind) bodyEnd ??= span.start;
      else if (bodyEnd !== undefined) {
        const message = 'is no heading for examples: use Flagged, Not flagged or Not checked';
        problems.push(problemAt(file, span, message));
      }
    }
  }
  if (fence) {
    const at = { start: fence.start, end: fence.start + fence.mark.length };
    problems.push(problemAt(file, at, `this fence is never closed: end it with ${fence.mark}`));
  }
  return { body: file.text.slice(bodyStart, bodyEnd).trim(), examples, problems };
}

function closes(line: string, mark: string): boolean {
  const closing = line.trimEnd();
  return closing.startsWith(mark) && closing === (mark[0] ?? '').repeat(closing.length);
}

function markFault(kind: Example['kind'], marks: readonly Span[]): string | undefined {
  if (kind === 'flagged' && marks.length === 0) {
    return 'a flagged example marks no span: put [[ ]] round the words to underline';
  }
  if (kind !== 'flagged' && marks.length > 0) {
    return 'an example that is not flagged has a mark: take the [[ ]] out';
  }
  return undefined;
}

/** Takes the `[[ ]]` out of an example and says where they stood. */
export function readMarks(marked: string): { text: string; marks: Span[]; fault?: string } {
  const marks: Span[] = [];
  let text = '';
  let open: number | undefined;
  for (const part of marked.split(/(\[\[|\]\])/)) {
    if (part === '[[') {
      if (open !== undefined)
        return { text, marks, fault: 'a mark opens inside another: `[[ … [[`' };
      open = text.length;
    } else if (part === ']]') {
      if (open === undefined)
        return { text, marks, fault: 'a mark closes that never opened: `]]`' };
      if (open === text.length) return { text, marks, fault: 'a mark holds no words: `[[]]`' };
      marks.push({ start: open, end: text.length });
      open = undefined;
    } else text += part;
  }
  return open === undefined
    ? { text, marks }
    : { text, marks, fault: 'a mark opens and never closes: add the `]]`' };
}
