import type { Fact } from '../model.ts';
import { cut } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { isWrong } from './reclass.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, type Site } from './site.ts';

/**
 * "Is ALS a demyelinating disease? Yes. …": the answer behind a question turns round, and says what
 * the disease is.
 */
export function turnAnswer(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, terminal } = site;
  const { noun } = fact.fixes;
  if (!/^(?:is-a|same-as)$/.test(claim.relation) || noun === undefined) return undefined;
  if (claim.relation === 'same-as' && !speaksOfDisease(site)) return undefined;
  if (!terminal || cut(text, terminal) !== '?') return undefined;
  const from = terminal.end;
  const behind = ANSWER.exec(text.slice(from, from + 200));
  const [whole, lead, word] = behind ?? [];
  if (whole === undefined || lead === undefined || word === undefined) return undefined;
  const isDenied = /^(?:no|false|it is not|it isn['\u2019]t)/i.test(word);
  if (isDenied !== claim.negated) return undefined;
  const start = from + lead.length;
  const answer = isDenied ? 'yes' : 'no';
  const newText = `${inCaseOf(word.charAt(0), answer)}, it is ${noun}`;
  const isReason = /^[.!][*_\s]{1,9}(?:(?:that|this)(?: is|['\u2019]s) why|so|therefore)\b/i.test(
    text.slice(start + word.length, start + word.length + 40),
  );
  return {
    kind: 'rewrite',
    title: `Answer \u201C${newText}\u201D`,
    edits: [{ span: { start, end: start + word.length }, newText }],
    tested: false,
    faithful: !isReason,
  };
}

/** The mark of an answer, and the word or two that give it, up to a full stop. */
const ANSWER =
  /^([*_\s]{0,9}(?:(?:A|Answer) ?[:.])?[*_\s]{0,9})((?:yes|true|no|false|it is not|it isn['\u2019]t|it is)(?:, it is)?)(?=[.!])/i;

/** A ticked box is opened: what it stands for is not so. */
export function untick(site: Site): Rewrite | undefined {
  const { claim, passage, passages, text } = site;
  const { task, list } = passage.context;
  if (saysAll(site)) return undefined;
  if (task !== 'ticked' || claim.negated || passage.plain.text.includes('?')) return undefined;
  const isQuiz = passages.some(
    ({ context }) =>
      context.list?.id === list?.id && context.task !== undefined && context !== passage.context,
  );
  const line = text.lastIndexOf('\n', passage.source.start - 1) + 1;
  const box = /\[[xX]\](?=[ \t]+$)/.exec(text.slice(line, passage.source.start));
  if (!isQuiz || !box) return undefined;
  const start = line + box.index + 1;
  return {
    kind: 'rewrite',
    title: 'Untick it',
    edits: [{ span: { start, end: start + 1 }, newText: ' ' }],
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

/** "Is ALS a form of MS?": the wording says of the one that it is not the other. */
function speaksOfDisease({ claim, world, words }: Site): boolean {
  const [first] = words
    .flatMap(conceptsOf)
    .filter((concept) => world.kindOf(concept) === 'disease');
  return first !== undefined && world.isA(first, claim.subject);
}
