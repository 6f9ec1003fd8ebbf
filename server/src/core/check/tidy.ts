import type { Directive } from '../markdown/directives.ts';
import type { Edit, Span } from '../model.ts';

/** Takes a comment out: with its line where it stands alone, else with the blanks before it. */
export function withoutComment(text: string, { start, end }: Span): Edit {
  let from = start;
  while (/[ \t]/.test(text.charAt(from - 1))) from--;
  const before = start - from;
  const opens = start - before === 0 || /[\r\n]/.test(text.charAt(start - before - 1));
  const rest = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end));
  if (!opens || !rest) return { span: { start: start - before, end }, newText: '' };
  // Of two blank lines that would meet, one goes, too.
  const isAfterBlank = /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$|^$/.test(
    text.slice(0, start - before),
  );
  const blank = isAfterBlank
    ? /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end + rest[0].length))
    : null;
  const length = rest[0].length + (blank?.[0].length ?? 0);
  return { span: { start: start - before, end: end + length }, newText: '' };
}

/** Takes one of several rules out of a directive, with what separates it from the others. */
export function withoutRule({ places }: Directive, index: number): Edit {
  const [before, own, after] = [places[index - 1], places[index], places[index + 1]];
  const start = after ? own?.start : before?.end;
  return { span: { start: start ?? 0, end: after?.start ?? own?.end ?? 0 }, newText: '' };
}
