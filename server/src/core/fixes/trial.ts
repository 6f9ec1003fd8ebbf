import type { Analysis, Edit, Finding } from '../model.ts';
import type { Site } from './site.ts';

/** The text that the fixes of a finding are tried on. */
export interface Trial {
  readonly analysis: Analysis;
  readonly finding: Finding;
  /** The edits of a fix in the offsets of this text. */
  moved(edits: readonly Edit[]): readonly Edit[];
}

/**
 * Cuts the surroundings of a finding out of a long text: its headings and the blocks about it. The
 * whole text is taken where it is short, or where the finding reads otherwise in the excerpt.
 */
export function trialOf(
  analysis: Analysis,
  site: Site,
  analyze: (text: string) => Analysis,
): Trial {
  const { text } = analysis;
  const { finding, passage } = site;
  const whole: Trial = { analysis, finding, moved: (edits) => edits };
  if (text.length <= SHORT) return whole;
  const from = blockBefore(text, Math.max(0, passage.source.start - BEFORE));
  const to = blockAfter(text, Math.min(text.length, passage.source.end + AFTER));
  const headings = passage.context.headings
    .filter(({ source }) => source.end <= from)
    .map(
      ({ source }) => `${text.slice(text.lastIndexOf('\n', source.start - 1) + 1, source.end)}\n\n`,
    );
  const head = headings.join('');
  const excerpt = head + text.slice(from, to);
  const shift = head.length - from;
  const read = analyze(excerpt);
  const same = read.findings.find(
    ({ rule, span }) =>
      rule === finding.rule &&
      span.start === finding.span.start + shift &&
      span.end === finding.span.end + shift,
  );
  if (!same) return whole;
  const moved = (edits: readonly Edit[]): readonly Edit[] =>
    edits.map(({ span, newText }) =>
      span.start === text.length
        ? { span: { start: excerpt.length, end: excerpt.length }, newText }
        : { span: { start: span.start + shift, end: span.end + shift }, newText },
    );
  return { analysis: read, finding: same, moved };
}

/** In UTF-16 units. */
const SHORT = 4_000;
const BEFORE = 1_200;
const AFTER = 400;

const BLANK_LINE = /\n[ \t]*\r?\n/;

/** The end of the last blank line before a place. */
function blockBefore(text: string, at: number): number {
  for (let end = text.lastIndexOf('\n', at); end > 0; end = text.lastIndexOf('\n', end - 1)) {
    const start = text.lastIndexOf('\n', end - 1);
    if (text.slice(start + 1, end).trim() === '') return end + 1;
  }
  return 0;
}

/** The end of the first blank line behind a place. */
function blockAfter(text: string, at: number): number {
  const blank = BLANK_LINE.exec(text.slice(at));
  return blank ? at + blank.index + blank[0].length : text.length;
}
