import type { Diagnostic } from 'vscode-languageserver';

/**
 * Draws diagnostics under the text, as an editor does: each underlined line is followed by its
 * squiggle and, where it ends, the code. A column is one UTF-16 unit.
 */
export function squiggles(text: string, diagnostics: readonly Diagnostic[]): string {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, number) => [
      line,
      ...diagnostics.flatMap((each) => underline(line, number, each)),
    ])
    .join('\n');
}

function underline(line: string, number: number, { range, code }: Diagnostic): string[] {
  const { start, end } = range;
  if (number < start.line || end.line < number) return [];
  const from = number === start.line ? start.character : 0;
  const to = number === end.line ? end.character : line.length;
  const ends = number === end.line ? ` ${String(code)}` : '';
  return [`${' '.repeat(from)}${'~'.repeat(to - from)}${ends}`];
}
