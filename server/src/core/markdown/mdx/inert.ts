import type { Span } from '../../model.ts';
import { blank } from '../blank.ts';

/** A tag between words: HTML of the same length, of which nothing but striking out and line breaks is kept. */
export function inertTag(tag: string): string {
  const [, slash = '', name = ''] = /^<(\/?)([^\s>/]*)/.exec(tag) ?? [];
  if (name === '') return ' '.repeat(tag.length);
  const kept = MEANT.test(name) ? name : 'x'.repeat(name.length);
  const start = `<${slash}${kept}`;
  return `${start}${' '.repeat(tag.length - start.length - 1)}>`;
}

const MEANT = /^(?:del|s|strike|br)$/i;

/** An expression between words: code, unless it is a comment or stands for blanks. */
export function inertValue(expression: string): string {
  if (isBlank(expression) || wordsOf(expression)) return inertComment(expression);
  return `\`${expression.slice(1, -1).replace(/[^\r\n]/g, 'x')}\``;
}

/** `{}`, `{' '}` */
function isBlank(expression: string): boolean {
  const value = expression.slice(1, -1).trim();
  const isText = /^["'`]/.test(value) && value.endsWith(value.charAt(0));
  return value === '' || (isText && value.slice(1, -1).trim() === '');
}

/** A comment as one of HTML, of the same length; blanks for anything else. */
export function inertComment(expression: string): string {
  const words = wordsOf(expression);
  const before = words ? words.start - MARK.length : -1;
  const after = words ? expression.length - words.end - END.length : -1;
  if (!words || before < 0 || after < 0) return blank(expression);
  const said = expression.slice(words.start, words.end).replaceAll(END, ' '.repeat(END.length));
  return MARK + ' '.repeat(before) + said + ' '.repeat(after) + END;
}

/** Where the words of a comment stand; undefined for what is none. */
function wordsOf(expression: string): Span | undefined {
  const inner = expression.slice(1, -1);
  const code = inner.trim();
  if (code.length < 4 || !code.startsWith('/*') || !code.endsWith('*/')) return undefined;
  const words = code.slice(2, -2);
  const start = 1 + leadingBlanks(inner) + 2 + leadingBlanks(words);
  return { start, end: start + words.trim().length };
}

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}

const MARK = '<!--';
const END = '-->';
