import { boxOf, isNamed, isOnlyAnswer } from './options.ts';
import { isWrong } from './reclass.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, type Site } from './site.ts';

/** A ticked box is opened: what it stands for is not so. */
export function untick(site: Site): Rewrite | undefined {
  const { claim, passage, passages, text } = site;
  const { task, list } = passage.context;
  if (saysAll(site)) return undefined;
  if (task !== 'ticked' || claim.negated || passage.plain.text.includes('?')) return undefined;
  // A question keeps an answer: the only one is put right.
  if (isOnlyAnswer(site) && !isNamed(site) && claim.relation !== 'treats') return undefined;
  const isQuiz = passages.some(
    ({ context }) =>
      context.list?.id === list?.id && context.task !== undefined && context !== passage.context,
  );
  const box = boxOf(text, passage);
  if (!isQuiz || !box) return undefined;
  return {
    kind: 'rewrite',
    title: 'Untick it',
    edits: [{ span: box, newText: ' ' }],
    tested: false,
    faithful: true,
  };
}

/** A ticked "ALS: demyelinating" is a statement of its own, and can be put right. */
function saysAll({ world, claim, words }: Site): boolean {
  if (words.some(({ tag }) => /^(?:V|B|M|H)$/.test(tag))) return true;
  const disease = claim.scope ?? claim.subject;
  const named = words.filter(
    (word) =>
      conceptsOf(word).some((concept) => world.isA(concept, disease)) ||
      /^(?:disease|illness|condition)$/.test(word.norm),
  );
  const others = words.filter(
    (word) => word.kind !== 'mark' && !named.includes(word) && word.tag !== 'DT',
  );
  return (
    named.length > 0 &&
    others.length > 0 &&
    !others.every((word) => isWrong({ world, claim }, word))
  );
}
