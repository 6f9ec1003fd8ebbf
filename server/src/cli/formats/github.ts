import type { Severity, Span } from '../../core/index.ts';
import type { CheckedFile, Format } from './format.ts';

/** Workflow commands of GitHub Actions, which it shows beside the lines of a change. */
export function github(): Format {
  return {
    begin: () => '',
    file: (file) =>
      [
        ...file.analysis.findings.map((finding) => {
          const { span, severity, rule, message } = finding;
          const fix = file.bestFixOf(finding);
          const words = fix?.preferred ? `${message}\nFix: ${fix.title}` : message;
          return command(LEVELS[severity], { ...place(file, span), title: rule }, words);
        }),
        ...file.analysis.notices.map(({ span, kind, message }) =>
          command('notice', { ...place(file, span), title: kind }, message),
        ),
      ].join(''),
    between: '',
    end: () => '',
  };
}

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Lines and columns count from one. A column tells nothing of a mark over more lines. */
function place({ path, lines }: CheckedFile, span: Span): Readonly<Record<string, string>> {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    file: path.replaceAll('\\', '/'),
    line: String(start.line + 1),
    endLine: String(end.line + 1),
    ...(start.line === end.line
      ? { col: String(start.character + 1), endColumn: String(end.character + 1) }
      : {}),
  };
}

function command(
  name: string,
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const named = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${named.join(',')}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
