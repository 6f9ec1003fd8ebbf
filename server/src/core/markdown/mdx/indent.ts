import { lines } from '../plain.ts';
import type { Code } from './code.ts';

/**
 * Moves what elements hold to the margin, where it would else be indented code: the blanks before a line
 * go to the end of the line before it, so that everything else stays where it is.
 */
export function dedentElements(source: string, tags: readonly Code[]): string {
  const regions = elementsIn(tags);
  if (regions.length === 0) return source;
  const all = lines(source).map(({ start, end }) => {
    const [indent] = INDENT.exec(source.slice(start, end)) ?? [''];
    const isBlank = source.slice(start, end).trim() === '';
    return { start, end, indent, isBlank, region: undefined as Region | undefined };
  });
  const open: Region[] = [];
  let next = 0;
  for (const line of all) {
    while ((regions[next]?.start ?? Infinity) <= line.start)
      open.push(...regions.slice(next, ++next));
    while ((open.at(-1)?.end ?? Infinity) < line.end) open.pop();
    if (line.isBlank) continue;
    line.region = open.at(-1);
    if (line.region) line.region.indent = Math.min(line.region.indent, line.indent.length);
  }
  let text = '';
  let eol = '';
  for (const { start, end, indent, region } of all) {
    const within = indent.slice(0, region?.indent ?? 0);
    const moved = CODE.test(within) ? within : '';
    const next = Math.min(end + 1, source.length);
    const content = source.charAt(end - 1) === '\r' && end > start ? end - 1 : end;
    text += moved + eol + source.slice(start + moved.length, content);
    eol = source.slice(content, next);
  }
  return text + eol;
}

/** What is indented less is no code in Markdown. */
const CODE = /\t| {4}/;

const INDENT = /^[ \t]*/;

/** What stands between the tags of an element, and the least indentation in it. */
interface Region {
  readonly start: number;
  readonly end: number;
  indent: number;
}

/** In order; an element without its other tag is none. */
function elementsIn(tags: readonly Code[]): Region[] {
  const regions: Region[] = [];
  const open: { readonly name: string; readonly start: number }[] = [];
  for (const { span, text } of tags) {
    const [, slash, name = ''] = /^<\s*(\/?)\s*([^\s>/]*)/.exec(text) ?? [];
    if (slash !== '/') {
      if (!/\/\s*>$/.test(text)) open.push({ name, start: span.end });
      continue;
    }
    const at = open.findLastIndex((tag) => tag.name === name);
    if (at < 0) continue;
    const [tag] = open.splice(at);
    if (tag) regions.push({ start: tag.start, end: span.start, indent: Infinity });
  }
  return regions.sort((a, b) => a.start - b.start || b.end - a.end);
}
