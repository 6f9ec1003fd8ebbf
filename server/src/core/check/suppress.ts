import type { Directive } from '../markdown/directives.ts';
import type { Finding, Notice, Silenced, Span } from '../model.ts';
import { indexLines, type LineIndex } from '../text/lines.ts';

/** Takes out the findings that a comment directive switches off, and tells of directives that do nothing. */
export function suppress(
  text: string,
  directives: readonly Directive[],
  findings: readonly Finding[],
  rules: ReadonlySet<string>,
): { findings: Finding[]; silenced: Silenced[]; notices: Notice[] } {
  if (directives.length === 0) return { findings: [...findings], silenced: [], notices: [] };
  const lines = indexLines(text);
  const used = new Set<Directive>();
  const silenced: Silenced[] = [];
  const kept = findings.filter((finding) => {
    const by = directives.find((directive, index) =>
      switchesOff(text, directive, directives.slice(index + 1), finding, lines),
    );
    if (by) {
      used.add(by);
      silenced.push({ finding, directive: by.span, reason: by.reason });
    }
    return by === undefined;
  });
  const notices: Notice[] = [];
  for (const directive of directives) {
    for (const rule of directive.rules) {
      if (!rules.has(rule))
        notices.push({
          kind: 'unknown-rule',
          message: `There is no rule ${rule}.`,
          span: directive.span,
        });
    }
    if (
      directive.verb !== 'enable' &&
      !used.has(directive) &&
      directive.rules.every((rule) => rules.has(rule))
    ) {
      notices.push({
        kind: 'unused-directive',
        message: 'This directive switches nothing off: take it out.',
        span: directive.span,
      });
    }
  }
  return { findings: kept, silenced, notices };
}

function names(directive: Directive, rule: string): boolean {
  return directive.rules.length === 0 || directive.rules.includes(rule);
}

function switchesOff(
  text: string,
  directive: Directive,
  later: readonly Directive[],
  finding: Finding,
  lines: LineIndex,
): boolean {
  if (!names(directive, finding.rule)) return false;
  switch (directive.verb) {
    case 'disable-file':
      return true;
    case 'disable-line':
      return touchesLine(finding.span, lines, lines.positionAt(directive.span.start).line);
    case 'disable-next-line':
      return touchesLine(finding.span, lines, lineWithText(text, lines, directive));
    case 'disable': {
      if (finding.span.start < directive.span.end) return false;
      const enabled = later.find((other) => other.verb === 'enable' && names(other, finding.rule));
      return enabled === undefined || finding.span.start < enabled.span.start;
    }
    case 'enable':
      return false;
  }
}

function touchesLine(span: Span, lines: LineIndex, line: number): boolean {
  return lines.positionAt(span.start).line <= line && line <= lines.positionAt(span.end).line;
}

/** The line after the directive; Markdown wants a blank one before most blocks, so those are passed. */
function lineWithText(text: string, lines: LineIndex, { span }: Directive): number {
  let line = lines.positionAt(span.end).line + 1;
  while (line < lines.count - 1 && isBlank(text, lines.lineSpan(line))) line++;
  return line;
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}
