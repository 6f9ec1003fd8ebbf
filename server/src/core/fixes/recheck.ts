import type { Passage } from '../markdown/passage.ts';
import type { Document } from '../markdown/read.ts';
import type { Analysis, Edit, Finding, Settings } from '../model.ts';
import { applyEdits } from '../text/edits.ts';
import { cut, overlaps } from '../text/spans.ts';

/** How texts are read. */
export interface Readers {
  /** What reads like a part of `before` is not read again. */
  readonly analyze: (text: string, settings: Settings, before?: Analysis) => Analysis;
  readonly documentOf: (analysis: Analysis) => Document;
  /** The passages about an offset. */
  readonly documentAt: (analysis: Analysis, offset: number) => Document;
  /** The passages of two texts, without those of sections that are the same in both. */
  readonly compare: (a: Analysis, b: Analysis) => readonly [readonly Passage[], readonly Passage[]];
}

/**
 * True where the fix does what it says: the finding is gone, none is new, and the document is
 * cut into the same passages as before, but for one list item or footnotes that come or go.
 */
export function isClean(
  analysis: Analysis,
  finding: Finding,
  edits: readonly Edit[],
  { analyze, compare }: Readers,
  settings: Settings,
): boolean {
  if (edits.some(({ span }) => span.start < 0)) return false; // above the text, in another cell
  if (edits.some(({ span }) => breaksMarkup(cut(analysis.text, span)))) return false;
  if (edits.some((edit) => runsOn(analysis.text, edit))) return false;
  const after = applyEdits(analysis.text, edits);
  const others = analysis.findings.filter((other) => other !== finding);
  const moved = others.map(({ rule, span }) => ({
    rule,
    span: { start: shifted(span.start, edits), end: shifted(span.end, edits) },
  }));
  const read = analyze(after, settings, analysis);
  const clean = read.findings.every(({ rule, span }) => {
    const at = moved.findIndex((other) => other.rule === rule && overlaps(other.span, span));
    if (at < 0) return false;
    moved.splice(at, 1);
    return true;
  });
  return clean && keepsStructure(analysis.text, ...compare(analysis, read), edits);
}

/** Half a link, code, a tag or emphasis that opens here and closes elsewhere. */
function breaksMarkup(gone: string): boolean {
  if (/^\s*[-+*>]|\n/.test(gone) && /\n$|^\r?\n/.test(gone)) return false;
  if (/[[\]`<>|]|\]\(/.test(gone)) return true;
  const open: string[] = [];
  for (const [run] of gone.matchAll(/\*+|_+|==+|~~+/g)) {
    if (open.at(-1) === run) open.pop();
    else open.push(run);
  }
  return open.length > 0;
}

/** A word written right behind half of another. */
function runsOn(text: string, { span, newText }: Edit): boolean {
  return /^\p{L}/u.test(newText) && /\p{L}$/u.test(text.slice(0, span.start).slice(-1));
}

function shifted(offset: number, edits: readonly Edit[]): number {
  let moved = offset;
  for (const { span, newText } of edits) {
    if (span.end <= offset) moved += newText.length - (span.end - span.start);
  }
  return moved;
}

/** Passages that no edit touches read as before. */
function keepsStructure(
  before: string,
  passages: readonly Passage[],
  after: readonly Passage[],
  edits: readonly Edit[],
): boolean {
  const untouched = passages.filter(
    ({ source }) => !edits.some(({ span }) => span.start <= source.end && source.start <= span.end),
  );
  const texts = after.map(({ kind, plain }) => `${kind} ${plain.text}`);
  let at = 0;
  for (const { kind, plain } of untouched) {
    const found = texts.indexOf(`${kind} ${plain.text}`, at);
    if (found < 0) return false;
    at = found + 1;
  }
  const added = texts.length - passages.length;
  const notes = edits.some(
    ({ span, newText }) => span.start === before.length && newText.includes('[^'),
  )
    ? 1
    : 0;
  return added <= notes && added >= notes - 1;
}
