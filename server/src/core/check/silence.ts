import type { Readers } from '../fixes/recheck.ts';
import { COMMENT_MARKS } from '../markdown/comments.ts';
import type { Document } from '../markdown/read.ts';
import type { Analysis, Edit, Finding, Reach, Settings } from '../model.ts';
import { applyEdits } from '../text/edits.ts';
import { eolOf, indexLines, type LineIndex } from '../text/lines.ts';
import { overlaps } from '../text/spans.ts';

/**
 * The edit that writes a comment which silences a finding; undefined where none would do it and
 * leave the document as it is read. `reason` may be empty.
 */
export function silence(
  analysis: Analysis,
  finding: Finding,
  reach: Reach,
  reason: string,
  settings: Settings,
  { analyze, documentOf }: Readers,
): Edit | undefined {
  const { text } = analysis;
  const document = documentOf(analysis);
  const edit = PLACES[reach](
    text,
    document,
    finding,
    commentOf(finding.rule, reach, reason, settings),
  );
  if (!edit) return undefined;
  const after = applyEdits(text, [edit]);
  const read = analyze(after, settings, analysis);
  const isSilent = read.findings.length < analysis.findings.length;
  const isUsed = read.notices.length <= analysis.notices.length;
  return isSilent && isUsed && isSame(document, documentOf(read)) ? edit : undefined;
}

/** A finding's own rule is always written, so that others stay on. */
function commentOf(
  rule: string,
  reach: Reach,
  reason: string,
  { syntax = 'markdown' }: Settings,
): string {
  // What would end the comment, or run over its line, is written otherwise.
  const words = reason
    .replace(/--!?>|\*\//g, '→')
    .replace(/\s+/g, ' ')
    .trim();
  const [start, end] = COMMENT_MARKS[syntax];
  return `${start} myelint-disable-${reach} ${rule}${words === '' ? '' : ` -- ${words}`} ${end}`;
}

/** Before the bar that ends a row. */
function endOfRow(line: string): number {
  return line.trimEnd().replace(/\|$/, '').trimEnd().length;
}

/** Before what must stay last: the marks that end a heading, or break a line. */
function endOfProse(line: string): number {
  const own = line.endsWith('\\') ? line.slice(0, -1) : line.trimEnd();
  const closing = /(?<=[ \t])#{1,6}$/.exec(own);
  return closing ? own.slice(0, closing.index).trimEnd().length : own.length;
}

type Place = (
  text: string,
  document: Document,
  finding: Finding,
  comment: string,
) => Edit | undefined;

const PLACES: Readonly<Record<Reach, Place>> = {
  line: (text, { passages }, { span }, comment) => {
    const passage = passages.find(({ source }) => overlaps(source, span));
    if (!passage || passage.kind === 'metadata') return undefined;
    const lines = indexLines(text);
    const line = lines.lineSpan(lines.positionAt(span.end).line);
    const own = text.slice(line.start, line.end);
    const at = line.start + (passage.kind === 'cell' ? endOfRow(own) : endOfProse(own));
    return { span: { start: at, end: at }, newText: ` ${comment}` };
  },

  /** A comment of its own would cut a paragraph, list or table in two. */
  'next-line': (text, { passages }, { span }, comment) => {
    const passage = passages.find(({ source }) => overlaps(source, span));
    if (!passage || !ALONE.has(passage.kind) || passage.context.quoted) return undefined;
    const lines = indexLines(text);
    const { line } = lines.positionAt(span.start);
    if (!opensBlock(text, lines, line)) return undefined;
    const at = lines.lineSpan(line).start;
    return { span: { start: at, end: at }, newText: `${comment}${eolOf(text)}` };
  },

  file: (text, _, __, comment) => {
    const matter =
      /^(?:---|\+\+\+)[ \t]*(?:\r\n|\n|\r)[^]*?(?:\r\n|\n|\r)(?:---|\+\+\+|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/.exec(
        text,
      );
    const eol = eolOf(text);
    const at = matter?.[0].length ?? 0;
    const gap = matter ? eol : '';
    return { span: { start: at, end: at }, newText: `${gap}${comment}${eol}${matter ? '' : eol}` };
  },
};

const ALONE: ReadonlySet<string> = new Set(['paragraph', 'heading']);

/** A line at the margin with none before it. */
function opensBlock(text: string, lines: LineIndex, line: number): boolean {
  const before = line === 0 ? '' : cutLine(text, lines, line - 1);
  return before.trim() === '' && /^[^\s>|:]/.test(cutLine(text, lines, line));
}

function cutLine(text: string, lines: LineIndex, line: number): string {
  const { start, end } = lines.lineSpan(line);
  return text.slice(start, end);
}

/** The prose reads as before. */
function isSame(before: Document, after: Document): boolean {
  const proseOf = ({ passages }: Document): string =>
    passages
      .map(({ kind, plain }) => `${kind} ${plain.text.replace(/\s+/g, ' ').trim()}`)
      .join('\n');
  return proseOf(before) === proseOf(after);
}
