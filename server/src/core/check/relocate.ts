import type { Context, Passage } from '../markdown/passage.ts';
import type { Document } from '../markdown/read.ts';
import type { Because, Claim, Finding, Span } from '../model.ts';

type Place = (span: Span) => Span;

export function placedClaim(claim: Claim, place: Place): Claim {
  return {
    ...claim,
    span: place(claim.span),
    sentence: place(claim.sentence),
    objectSpan: place(claim.objectSpan),
    because: claim.because.map((because): Because => ({ ...because, span: place(because.span) })),
  };
}

export function placedFinding(finding: Finding, place: Place): Finding {
  const claim = placedClaim(finding.claim, place);
  return { ...finding, span: claim.span, because: claim.because, claim };
}

/** A document with all its passages elsewhere. */
export function placedDocument({ passages, directives }: Document, place: Place): Document {
  const known = new Map<Passage, Passage>();
  const placed = (passage: Passage): Passage => {
    const done = known.get(passage);
    if (done) return done;
    const { plain, source, context } = passage;
    const segments = plain.segments.map((segment) => ({
      ...segment,
      source: place(segment.source),
    }));
    const moved = {
      ...passage,
      plain: { text: plain.text, segments },
      source: place(source),
      context: contextOf(context),
    };
    known.set(passage, moved);
    return moved;
  };
  const maybe = (passage: Passage | undefined): Passage | undefined => passage && placed(passage);
  const contextOf = (context: Context): Context => ({
    ...context,
    headings: context.headings.map(placed),
    parents: context.parents.map(placed),
    leadIn: maybe(context.leadIn),
    term: maybe(context.term),
    column: maybe(context.column),
    row: maybe(context.row),
    reference: maybe(context.reference),
    callout: context.callout && { ...context.callout, title: maybe(context.callout.title) },
    list: context.list && {
      ...context.list,
      id: place({ start: context.list.id, end: context.list.id }).start,
    },
  });
  return {
    passages: passages.map(placed),
    directives: directives.map((directive) => ({ ...directive, span: place(directive.span) })),
  };
}
