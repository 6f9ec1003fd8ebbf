import { VERBS, type Directive } from '../markdown/directives.ts';
import type { Finding, Notice, Silenced, Span } from '../model.ts';
import { indexLines, type LineIndex } from '../text/lines.ts';
import { withoutComment, withoutRule } from './tidy.ts';

/** Takes out the findings that a comment directive switches off, and tells of directives that do nothing. */
export function suppress(
  text: string,
  directives: readonly Directive[],
  findings: readonly Finding[],
  rules: ReadonlySet<string>,
): { findings: Finding[]; silenced: Silenced[]; notices: Notice[] } {
  if (directives.length === 0) return { findings: [...findings], silenced: [], notices: [] };
  const lines = indexLines(text);
  /** What each directive has switched off, by rule. */
  const used = new Map(directives.map((directive) => [directive, new Set<string>()]));
  const silenced: Silenced[] = [];
  const kept = findings.filter((finding) => {
    const by = directives.find((directive, index) =>
      switchesOff(text, directive, directives.slice(index + 1), finding, lines),
    );
    if (!by) return true;
    used.get(by)?.add(finding.rule);
    silenced.push({ finding, directive: by.span, reason: by.reason });
    return false;
  });
  const notices = directives.flatMap((directive, index) => {
    const isUsed = (rule: string): boolean =>
      directive.verb === 'enable'
        ? directives.slice(0, index).some((other) => isOpen(other) && names(other, rule))
        : used.get(directive)?.has(rule) === true;
    return noticesOn(text, directive, rules, isUsed);
  });
  return { findings: kept, silenced, notices };
}

/** What is wrong with a directive: its word, a rule that it names, or that it does nothing. */
function noticesOn(
  text: string,
  directive: Directive,
  known: ReadonlySet<string>,
  isUsed: (rule: string) => boolean,
): Notice[] {
  const { verb, span, rules, places } = directive;
  const whole = { title: 'Remove this comment', edits: [withoutComment(text, span)] };
  if (!verb) {
    const message = `Myelint knows no such directive; there are ${VERBS.map((word) => `myelint-${word}`).join(', ')}.`;
    return [{ kind: 'unknown-directive', message, span, remedy: whole }];
  }
  const does = verb === 'enable' ? 'switches nothing on' : 'switches nothing off';
  const wanted = rules.length === 0 ? [...known] : rules;
  const isIdle = !wanted.some(isUsed);
  if (isIdle && rules.every((rule) => known.has(rule))) {
    const message = `This directive ${does}: take it out.`;
    return [{ kind: 'unused-directive', message, span, remedy: whole }];
  }
  return rules.flatMap((rule, index): Notice[] => {
    const place = places[index] ?? span;
    const remedy =
      rules.length === 1
        ? whole
        : { title: `Remove ${rule} from this comment`, edits: [withoutRule(directive, index)] };
    if (!known.has(rule))
      return [{ kind: 'unknown-rule', message: `There is no rule ${rule}.`, span: place, remedy }];
    if (isUsed(rule)) return [];
    const message = `For ${rule} this directive ${does}: take it out.`;
    return [{ kind: 'unused-directive', message, span: place, remedy }];
  });
}

function isOpen({ verb }: Directive): boolean {
  return verb === 'disable';
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
    case undefined:
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
