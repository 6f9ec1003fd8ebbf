/**
 * The same source, in which no string of an expression holds more braces of one kind than of the other, as
 * `{'{'}` does: since only braces are counted, such an expression would never end. What is replaced keeps
 * its length.
 */
export function withoutQuotedBraces(source: string): string {
  let text = '';
  let depth = 0;
  for (const [token] of source.matchAll(TOKENS)) {
    if (token === '{') depth++;
    else if (token === '}') depth = Math.max(0, depth - 1);
    text += depth > 0 && QUOTED.test(token) ? evened(token) : token;
  }
  return text;
}

/** A comment, an escaped character, a string that ends on its line, or whatever else. */
const TOKENS =
  /\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|\\[^]|'(?:\\[^\r\n]|[^'\\\r\n]){0,300}'|"(?:\\[^\r\n]|[^"\\\r\n]){0,300}"|`(?:\\[^\r\n]|[^`\\\r\n]){0,300}`|[{}]|[^"'`{}\\/]+|[^]/g;
const QUOTED = /^["'`]./;

function evened(quoted: string): string {
  const count = (brace: string): number => quoted.split(brace).length - 1;
  return count('{') === count('}') ? quoted : quoted.replace(/[{}]/g, 'x');
}
