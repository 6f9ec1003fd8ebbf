import picocolors from 'picocolors';
import {
  ROLE_WORDS,
  type Finding,
  type Notice,
  type Severity,
  type Silent,
  type Span,
} from '../../core/index.ts';
import { contains } from '../../core/text/spans.ts';
import { excerpt, printable } from './excerpt.ts';
import type { CheckedFile, Format, Scene, Summary } from './format.ts';

/** A report for people: each finding with its place in the text underlined. */
export function text({ terminal: { columns, colors }, why }: Scene): Format {
  const { bold, dim, red, yellow, blue, cyan, green } = picocolors.createColors(colors);
  const paint = { error: red, warning: yellow, information: blue, hint: cyan } as const;

  const place = ({ path, lines }: CheckedFile, { start }: Span) => {
    const { line, character } = lines.positionAt(start);
    return bold(`${printable(path)}:${line + 1}:${character + 1}`);
  };

  /** The lines of a span, what it marks underlined where it has a severity. */
  const quoted = ({ analysis, lines }: CheckedFile, span: Span, severity?: Severity): string[] => {
    const first = lines.positionAt(span.start).line;
    const last = lines.positionAt(Math.max(span.start, span.end - 1)).line;
    const gutter = String(Math.min(last, first + MOST_LINES - 1) + 1).length + 2;
    const rows: string[] = [];
    for (let line = first; line <= last; line++) {
      if (line === first + MOST_LINES) {
        rows.push(dim(`${' '.repeat(gutter)} | …`));
        break;
      }
      const { start, end } = lines.lineSpan(line);
      const marked = { start: span.start - start, end: span.end - start };
      const { shown, mark } = excerpt(
        analysis.text.slice(start, end),
        marked,
        columns - gutter - 3,
      );
      rows.push(`${dim(`${String(line + 1).padStart(gutter)} |`)} ${shown}`.trimEnd());
      if (mark !== '' && severity)
        rows.push(`${dim(`${' '.repeat(gutter)} |`)} ${paint[severity](mark)}`);
    }
    return rows;
  };

  const findingText = (file: CheckedFile, finding: Finding): string => {
    const { span, severity, message, rule } = finding;
    const fix = file.bestFixOf(finding);
    return [
      place(file, span),
      ...quoted(file, span, severity),
      `  ${paint[severity](`${severity}:`)} ${message} ${dim(`[${rule}]`)}`,
      ...whyText(file, finding),
      ...(fix
        ? [
            `  ${green('fix:')} ${fix.title}${fix.safety === 'safe' ? dim(' (safe: --fix applies it)') : ''}`,
          ]
        : []),
      '\n',
    ].join('\n');
  };

  /** The works, and the words elsewhere that the finding rests on; with `--why` all that it rests on. */
  const whyText = ({ lines, checker }: CheckedFile, { fact, span, because }: Finding): string[] => {
    const known = checker.knowledge.facts.get(fact);
    const works = checker.evidence.find((item) => item.fact === fact)?.works;
    const told = because.filter((reason) => why || !contains(span, reason.span));
    return [
      ...told.map((reason) => {
        const words = printable(reason.text.replace(/\s+/g, ' ').trim());
        const line = lines.positionAt(reason.span.start).line + 1;
        return `  ${dim('read:')} ${ROLE_WORDS[reason.role]} “${words}”, line ${line}`;
      }),
      ...(known && why ? [`  ${dim('known:')} ${known.claim} [${fact}]`] : []),
      ...(known && works !== undefined ? [`  ${dim('why:')} ${works} (${known.evidence})`] : []),
    ];
  };

  /** What the sentences that name a disease say otherwise, with `--why`. */
  const silentText = (file: CheckedFile, { span, reasons }: Silent): string =>
    [
      place(file, span),
      ...quoted(file, span),
      ...reasons.map((reason) => `  ${dim('silent:')} ${printable(reason)}`),
      '\n',
    ].join('\n');

  const noticeText = (file: CheckedFile, { span, message }: Notice): string =>
    `${place(file, span)}\n  ${cyan('notice:')} ${message}\n\n`;

  return {
    begin: () => '',
    file: (file) => {
      const { analysis, checker, settings } = file;
      const silent = why ? checker.silent(analysis, settings) : [];
      return [
        ...[
          ...analysis.findings.map((finding) => ({
            at: finding.span.start,
            told: findingText(file, finding),
          })),
          ...silent.map((sentence) => ({
            at: sentence.span.start,
            told: silentText(file, sentence),
          })),
        ]
          .sort((a, b) => a.at - b.at)
          .map(({ told }) => told),
        ...analysis.notices.map((notice) => noticeText(file, notice)),
      ].join('');
    },
    between: '',
    end: (summary) => `${bold(summaryLine(summary))}\n`,
  };
}

/** A claim that runs over more lines is cut short. */
const MOST_LINES = 4;

function summaryLine({ files, filesWithFindings, findings, failures }: Summary): string {
  const levels = (['error', 'warning', 'information', 'hint'] as const)
    .filter((level) => findings[level] > 0)
    .map((level) =>
      level === 'information' ? `${findings[level]} ${level}` : counted(findings[level], level),
    );
  const total = Object.values(findings).reduce((sum, count) => sum + count, 0);
  const found =
    total === 0
      ? `No findings in ${counted(files, 'note')}.`
      : `${counted(total, 'finding')} (${levels.join(', ')}) in ${filesWithFindings} of ${counted(files, 'note')}.`;
  return failures.length === 0
    ? found
    : `${found} ${counted(failures.length, 'input')} could not be checked.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
