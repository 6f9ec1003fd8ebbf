import type { FileEdit, Finding, Span } from '../../core/index.ts';
import { indexLines, type Position } from '../../core/text/lines.ts';
import { changed, pathOf } from '../bibliographies.ts';
import { version } from '../version.ts';
import type { CheckedFile, Format } from './format.ts';

/** One JSON object; positions are zero-based lines and UTF-16 units, as in the language server protocol. */
export function json(): Format {
  return {
    begin: () => `{"version":${JSON.stringify(version)},"files":[\n`,
    file: (file) => JSON.stringify(fileOf(file)),
    between: ',\n',
    end: () => '\n]}\n',
  };
}

function fileOf(file: CheckedFile) {
  return { path: file.path, ...resultsOf(file) };
}

/** What is told of a text, as an object. */
export function resultsOf(file: Pick<CheckedFile, 'analysis' | 'lines' | 'fixesOf' | 'settings'>) {
  const { analysis, lines } = file;
  const rangeOf = ({ start, end }: Span): { start: Position; end: Position } => ({
    start: lines.positionAt(start),
    end: lines.positionAt(end),
  });
  /** An edit of another file names it. */
  const elsewhereOf = (edit: FileEdit) => {
    const lines = indexLines(changed(edit, file.settings).before);
    const start = lines.positionAt(edit.span.start);
    const end = lines.positionAt(edit.span.end);
    return { path: pathOf(edit), range: { start, end }, newText: edit.newText };
  };
  const findingOf = (finding: Finding) => ({
    rule: finding.rule,
    fact: finding.fact,
    severity: finding.severity,
    message: finding.message,
    range: rangeOf(finding.span),
    because: finding.because.map(({ span, role, text }) => ({ range: rangeOf(span), role, text })),
    fixes: file
      .fixesOf(finding)
      .map(({ title, kind, safety, preferred, references, edits, elsewhere }) => ({
        title,
        kind,
        safety,
        preferred,
        references,
        edits: [
          ...edits.map(({ span, newText }) => ({ range: rangeOf(span), newText })),
          ...(elsewhere ? [elsewhereOf(elsewhere)] : []),
        ],
      })),
  });
  return {
    findings: analysis.findings.map(findingOf),
    notices: analysis.notices.map(({ kind, message, span }) => ({
      kind,
      message,
      range: rangeOf(span),
    })),
  };
}
