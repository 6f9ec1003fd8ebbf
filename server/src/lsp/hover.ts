import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { Span } from '../core/index.ts';
import { markdownOf } from '../core/markdown/mdx/from-mdx.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import type { Current } from './documents.ts';
import type { Reviewer } from './review.ts';

/** The card of what stands at an offset: a finding, else a cited work, else a concept. */
export function hoverAt(
  offset: number,
  current: Current,
  { reviewer, client }: { reviewer: Reviewer; client: Client },
): Hover | null {
  const { document, settings, checker } = current;
  const card = (text: string | undefined, span: Span): Hover | null =>
    text === undefined
      ? null
      : {
          contents: {
            kind: client.showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
            value: text,
          },
          range: toRange(document.source, span),
        };

  const finding = innermost(offset, reviewer.review(current).findings);
  if (finding) return card(checker.explainFinding(finding, settings), finding.span);
  const analysis = reviewer.analysis(current);
  const cited = checker.citedAt(markdownOf(analysis.text, settings), offset);
  if (cited) return card(checker.explain(cited.reference), cited.span);
  const mention = innermost(offset, checker.mentionsAt(analysis, offset));
  return mention ? card(checker.card(mention.concept, client.showsImages), mention.span) : null;
}

function innermost<T extends { readonly span: Span }>(
  offset: number,
  items: readonly T[],
): T | undefined {
  return items
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}
