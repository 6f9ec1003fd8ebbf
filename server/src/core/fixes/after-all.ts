import { capitalized } from './articles.ts';
import type { Rewrite } from './rewrite.ts';
import type { Site } from './site.ts';

/**
 * "*After all*, ALS is …": the words go with the claim, where they open a passage. Behind another
 * sentence they say that it rests on the claim.
 */
export function withoutAfterAll(site: Site, rewrite: Rewrite): Rewrite | undefined {
  const { words, body, text, passage } = site;
  const [first, comma, next] = words;
  if (first?.norm !== 'after all' || comma?.norm !== ',' || !next) return undefined;
  if (/\p{L}/u.test(text.slice(passage.source.start, body.start))) return undefined;
  const start = next.source.start;
  const [edit, ...others] = rewrite.edits;
  if (!edit || edit.span.start <= body.start) return rewrite;
  if (edit.span.start === start && edit.newText !== '') {
    const span = { start: body.start, end: edit.span.end };
    return { ...rewrite, edits: [{ span, newText: capitalized(edit.newText) }, ...others] };
  }
  if (edit.span.start <= start) return undefined;
  const opening = {
    span: { start: body.start, end: start + 1 },
    newText: capitalized(text.charAt(start)),
  };
  return { ...rewrite, edits: [opening, edit, ...others], tested: false };
}
