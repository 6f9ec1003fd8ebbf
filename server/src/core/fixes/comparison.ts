import type { Edit, Span } from '../model.ts';
import { cut, hull } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, type Site, type Word } from './site.ts';

/** A comparison turned into a contrast: its edits, and the words that are right after them. */
export interface Contrast {
  readonly edits: readonly Edit[];
  readonly place: Span;
}

/**
 * "Like MS, ALS is demyelinating": what the disease no longer has in common with diseases that do
 * belong to the class sets it apart from them ("unlike MS").
 */
export function contrasted(site: Site): Contrast[] {
  return site.words.flatMap((word) => {
    const contrast = contrastOf(site, word);
    return contrast ? [contrast] : [];
  });
}

const ALIKE =
  /^(?:like|just like|similar to|similarly to|along with|alongside|together with|as well as|in common with)$/;

function contrastOf(site: Site, word: Word): Contrast | undefined {
  const { words, text } = site;
  if (!ALIKE.test(word.norm)) return undefined;
  // "so learn it together with MS" compares nothing.
  if (/\p{L}/u.test(text.slice(site.claim.span.end, word.source.start))) return undefined;
  const behind = words.slice(word.index + 1);
  const end = behind.findIndex((other) => !isPartOfList(site, other));
  const others = end < 0 ? behind : behind.slice(0, end);
  while (others.length > 0 && !isOfClass(site, others.at(-1))) others.pop();
  const first = others[0];
  const last = others.at(-1);
  if (!first || !last) return undefined;
  const before = words[word.index - 1];
  const just = before?.norm === 'just' ? before : word;
  const span = hull(just.source, word.source);
  const place = hull(just.source, last.source);
  const unlike = inCaseOf(cut(text, span).charAt(0), 'unlike');
  const isOpen = before !== undefined && before.kind !== 'mark' && before !== just;
  const after = words[last.index + 1];
  const isClosed = after === undefined || after.kind === 'mark';
  if (!isOpen) return { edits: [{ span, newText: unlike }], place };
  const edits: Edit[] = [
    { span: { start: before.source.end, end: span.end }, newText: `, ${unlike}` },
  ];
  if (!isClosed) edits.push({ span: { start: place.end, end: place.end }, newText: ',' });
  return { edits, place };
}

/** "PLS, like ALS, is confined to …": said of the other one alone, "unlike ALS". */
export function setApartFromLike({ words, claim, text }: Site): Rewrite | undefined {
  if (claim.negated) return undefined;
  const like = words.find(
    ({ norm, source }) =>
      /^(?:just |much )?like$/.test(norm) &&
      claim.span.start <= source.start &&
      source.end <= claim.span.end,
  );
  if (!like) return undefined;
  const before = words[like.index - 1];
  const span = hull((before?.norm === 'just' ? before : like).source, like.source);
  const newText = inCaseOf(cut(text, span).charAt(0), 'unlike');
  return {
    kind: 'rewrite',
    title: `Write \u201C${newText}\u201D`,
    edits: [{ span, newText }],
    tested: false,
    faithful: true,
  };
}

function isPartOfList(site: Site, word: Word): boolean {
  return isOfClass(site, word) || /^(?:,|and|or|the|other|both)$/.test(word.norm);
}

function isOfClass({ world, claim }: Site, word: Word | undefined): boolean {
  return (
    word !== undefined &&
    conceptsOf(word).some(
      (concept) =>
        world.kindOf(concept) === 'disease' &&
        world.isA(concept, claim.object) &&
        !world.isA(concept, claim.subject),
    )
  );
}
