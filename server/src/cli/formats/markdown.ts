import { REPORT_HEAD, reportEnd } from '../../core/index.ts';
import { printable } from './excerpt.ts';
import type { Format, Summary } from './format.ts';

/** The evidence report: every claim that was read, and how it stands to the literature. */
export function markdown(): Format {
  return {
    begin: () => `${REPORT_HEAD}\n\n`,
    file({ path, analysis, checker, settings }) {
      const report = checker.report(analysis, settings);
      return report.claims.length === 0 && report.unread === undefined
        ? ''
        : `${checker.explainReport(path, analysis.text, report)}\n`;
    },
    between: '\n',
    end: (summary) => `\n${closing(summary)}`,
  };
}

function closing({ files, failures }: Summary): string {
  const unread = failures.map(({ path, reason }) => `${printable(path)}: ${reason}`);
  return `${reportEnd(files, unread)}\n`;
}
