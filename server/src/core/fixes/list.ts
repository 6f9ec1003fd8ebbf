import { phrasesIn } from '../claims/phrases.ts';
import type { Phrase } from '../language/parse.ts';
import type { Edit, Span } from '../model.ts';
import { cut, hull, overlaps } from '../text/spans.ts';
import { capitalized } from './articles.ts';
import { isWrong } from './reclass.ts';
import { spanOfWords, type Site, type Word } from './site.ts';

/** The coordination that the member is one of. */
export function listAround(site: Site, member: Word): readonly Phrase[] | undefined {
  let nearest: readonly Phrase[] | undefined;
  for (const clause of site.clauses) {
    for (const phrase of phrasesIn(clause)) {
      const { members } = phrase;
      if (members.length < 2) continue;
      const own = members.find(({ from, to }) => from <= member.index && member.index < to);
      if (own && isCloser(members, nearest)) nearest = members;
    }
  }
  return nearest;
}

/** "neuropathy and disorders such as MS and ALS": the inner list, whole. */
function isCloser(list: readonly Phrase[], than: readonly Phrase[] | undefined): boolean {
  const [first] = list;
  const [other] = than ?? [];
  if (!than || !first || !other) return true;
  return first.from === other.from ? list.length > than.length : first.from > other.from;
}

/** The list itself is what a verb agrees with: "the commonest of them are MS and ALS". */
export function agreesWithList(site: Site, list: readonly Phrase[]): boolean {
  const { claim, words } = site;
  const last = list.at(-1);
  const first = list[0];
  if (!first || !last) return true;
  const inside = words.slice(first.from, last.to);
  if (inside.some((word) => isWrong(site, word))) return false;
  const before = words.filter(
    ({ source, index }) => source.start >= claim.span.start && index < first.from,
  );
  if (before.some(({ tag }) => tag === 'B')) return true;
  return (
    words[last.to]?.tag === 'B' &&
    !overlaps(claim.objectSpan, spanOfWords(inside)) &&
    !isExample(words[first.from - 1])
  );
}

function isExample(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.senses.has('exemplifying') ||
      word.norm === 'as' ||
      word.norm === ':' ||
      word.norm === '(')
  );
}

/**
 * "ALS, MS and other demyelinating diseases are covered" becomes "MS, other demyelinating diseases
 * and ALS are covered": it is no longer one of the others, and what is said of all still is of it.
 */
export function behindClass(
  { text, words, body }: Site,
  names: readonly (readonly Word[])[],
  at: number,
): Edit | undefined {
  const spans = names.map(spanOfWords);
  const own = spans[at];
  const others = names.at(-1)?.[0];
  if (!own || names.length < 3 || !/^(?:other|similar|related)$/.test(others?.norm ?? ''))
    return undefined;
  const span = hull(...spans);
  const inside = words.filter(({ source }) => overlaps(span, source));
  const isSaid = words.some((word) => !inside.includes(word) && /^(?:V|B|M|H|D)$/.test(word.tag));
  if (!isSaid || /[[\]*_`|<]/.test(cut(text, span))) return undefined;
  if (span.start === body.start && /^\p{Lu}\p{Ll}/u.test(cut(text, own))) return undefined;
  const joints = spans
    .slice(1)
    .map(({ start }, index) => cut(text, { start: spans[index]?.end ?? start, end: start }));
  if (joints.some((joint) => !JOINT.test(joint))) return undefined;
  const order = [...spans.filter((each) => each !== own), own];
  const said = order.map((each, index) => cut(text, each) + (joints[index] ?? '')).join('');
  return { span, newText: span.start === body.start ? capitalized(said) : said };
}

/** The edits that take one member and its comma or conjunction out of a list. */
export function without(
  site: Site,
  names: readonly (readonly Word[])[],
  at: number,
): Edit[] | undefined {
  const { text, words } = site;
  const spans = names.map(spanOfWords);
  const gaps = spans
    .slice(1)
    .map((span, index) => ({ start: spans[index]?.end ?? 0, end: span.start }));
  const joints = gaps.map((gap) => cut(text, gap));
  if (joints.some((joint) => !JOINT.test(joint))) return undefined;
  const gone = spans[at];
  const last = names.length - 1;
  if (!gone) return undefined;
  const before = words[(names[0]?.[0]?.index ?? 0) - 1];
  if (before && /^(?:both|either|neither|between)$/.test(before.norm)) return undefined;
  const end = names.at(-1) ?? [];
  const isClass = end.some((word) => isWrong(site, word));
  if (names.length === 2 && !isClass && isPluralVerb(words[(end.at(-1)?.index ?? 0) + 1]))
    return undefined;
  if (names.length === 2) return withoutOneOfTwo(site, names, gaps, at);

  const edits: Edit[] = [];
  const left = names.length - 1;
  const final = joints.at(-1) ?? '';
  const closing = left === 2 && CONJUNCTION.test(final) ? final.replace(/^\s*,/, '') : final;
  if (at === last) {
    // The last joint moves one place to the front.
    const joint = gaps[last - 2];
    if (!joint) return undefined;
    if (CONJUNCTION.test(final)) edits.push({ span: joint, newText: closing });
    edits.push({ span: { start: spans[last - 1]?.end ?? 0, end: gone.end }, newText: '' });
    return edits;
  }
  const next = spans[at + 1];
  if (!next) return undefined;
  if (at === last - 1) {
    const span = { start: spans[at - 1]?.end ?? 0, end: next.start };
    return [{ span, newText: closing }];
  }
  edits.push(leading(site, gone, next));
  const joint = gaps[last - 1];
  if (left === 2 && joint && closing !== final) edits.push({ span: joint, newText: closing });
  return edits;
}

function isPluralVerb(word: Word | undefined): boolean {
  return word !== undefined && /^(?:are|were|have|do)$/.test(word.norm);
}

/** Of two, the joint goes too; "ALS and other demyelinating diseases" keeps ALS and loses "other". */
function withoutOneOfTwo(
  site: Site,
  names: readonly (readonly Word[])[],
  gaps: readonly Span[],
  at: number,
): Edit[] | undefined {
  const [first = [], second = []] = names;
  const [joint] = gaps;
  if (!joint) return undefined;
  if (second.some((word) => isWrong(site, word))) {
    const other = second.find(({ norm }) => /^(?:other|similar|related)$/.test(norm));
    const next = other && second.find(({ index }) => index === other.index + 1);
    if (!other || !next || other !== second[0]) return undefined;
    return [{ span: { start: other.source.start, end: next.source.start }, newText: '' }];
  }
  if (at === 1)
    return [{ span: { start: joint.start, end: spanOfWords(second).end }, newText: '' }];
  return [leading(site, spanOfWords(first), spanOfWords(second))];
}

/** Deletes up to the next member, which takes over the capital that opened the sentence. */
function leading({ text, body }: Site, gone: Span, next: Span): Edit {
  const first = text.charAt(next.start);
  const opens = gone.start === body.start && first !== first.toUpperCase();
  return opens
    ? { span: { start: gone.start, end: next.start + 1 }, newText: first.toUpperCase() }
    : { span: { start: gone.start, end: next.start }, newText: '' };
}

const CONJUNCTION = /\b(?:and|or)\b|&/;
const JOINT = /^\s*(?:,\s*)?(?:(?:and|or|and\/or|&|as well as)\s+)?$/;
