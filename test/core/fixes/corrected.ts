import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

const settings = { ...DEFAULT_SETTINGS, citationStyle: 'pandoc' } as const;

/**
 * A text as the preferred fix of its first finding (of a rule) leaves it; `[@]` stands for the keys
 * of our references, 'no finding' and 'no preferred fix' for themselves.
 */
export function corrected(text: string, rule?: string): string {
  const analysis = checker.analyze(text, settings);
  const finding = analysis.findings.find((found) => rule === undefined || found.rule === rule);
  if (!finding) return 'no finding';
  const preferred = checker.fixes(analysis, finding, settings).find((fix) => fix.preferred);
  if (!preferred) return 'no preferred fix';
  return preferred.edits
    .toReversed()
    .reduce(
      (left, { span, newText }) => left.slice(0, span.start) + newText + left.slice(span.end),
      text,
    )
    .replace(/@[a-z]+\d{4}\w*(?:; @[a-z]+\d{4}\w*)*/g, '@');
}
