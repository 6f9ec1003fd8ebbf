import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { Checker, Span } from '../core/index.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import type { Reviewer } from './review.ts';
import type { ServerSettings } from './settings.ts';

/** The card of what stands at an offset: a finding, else a concept. */
export function hoverAt(
  offset: number,
  document: OpenDocument,
  settings: ServerSettings,
  { checker, reviewer, client }: { checker: Checker; reviewer: Reviewer; client: Client },
): Hover | null {
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

  const finding = innermost(offset, reviewer.review(document, settings).findings);
  if (finding) return card(checker.explainFinding(finding), finding.span);
  const mention = innermost(offset, reviewer.analysis(document, settings).mentions);
  return mention ? card(checker.explain(mention.concept), mention.span) : null;
}

function innermost<T extends { readonly span: Span }>(
  offset: number,
  items: readonly T[],
): T | undefined {
  return items
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}
