import type { Settings } from '../../model.ts';
import { blank } from '../blank.ts';
import { frontMatterEnd } from '../cut.ts';
import { codeIn, type Code } from './code.ts';
import { dedentElements } from './indent.ts';
import { inertComment, inertTag, inertValue } from './inert.ts';
import { modulesIn } from './modules.ts';

/** A text as Markdown of the same length, its prose where it was. */
export function markdownOf(text: string, { syntax }: Pick<Settings, 'syntax'>): string {
  return syntax === 'mdx' ? fromMdx(text) : text;
}

/**
 * An MDX source as Markdown of the same length, in which the prose stands where it stood: components,
 * expressions, imports and exports become blank or inert, comments become comments of HTML, and what
 * elements hold moves to the margin. Line ends may move by blanks. What is no MDX is read as Markdown,
 * but for its comments.
 */
export function fromMdx(source: string): string {
  const matter = frontMatterEnd(source);
  const head = source.slice(0, matter);
  const body = withoutModules(source.slice(matter));
  const code = codeIn(body);
  if (!code) return source.replace(COMMENT, inertComment);
  const prose = withInert(body, code);
  const tags = code.filter(({ kind }) => kind === 'flow-tag');
  return head + dedentElements(prose, tags);
}

const COMMENT = /\{\/\*[^]*?\*\/\}/g;

function withoutModules(source: string): string {
  let text = '';
  let done = 0;
  for (const { start, end } of modulesIn(source)) {
    text += source.slice(done, start) + blank(source.slice(start, end));
    done = end;
  }
  return text + source.slice(done);
}

function withInert(source: string, code: readonly Code[]): string {
  let text = '';
  let done = 0;
  for (const { kind, span, text: own } of code) {
    text += source.slice(done, span.start);
    const inert = INERT[kind](own);
    // Two runs of backticks that touch would be one longer run.
    const joins = text.endsWith('`') && inert.startsWith('`');
    text = joins ? `${text.slice(0, -1)}xx${inert.slice(1)}` : text + inert;
    done = span.end;
  }
  return text + source.slice(done);
}

const INERT: Readonly<Record<Code['kind'], (text: string) => string>> = {
  'flow-tag': blank,
  'text-tag': inertTag,
  'flow-expression': inertComment,
  'text-expression': inertValue,
};
