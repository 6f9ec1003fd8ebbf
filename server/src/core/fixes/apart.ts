import { readUnits } from '../language/units.ts';
import { tokenize } from '../language/tokens.ts';
import type { Fact, Knowledge, Span } from '../model.ts';
import { cut } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { has } from '../language/tag.ts';
import { isOtherDisease, leavesDoubt } from './doubt.ts';
import { properName } from './names.ts';
import type { Rewrite } from './rewrite.ts';
import { isOfWorth } from './worth.ts';
import { conceptsOf, isNumber, spanOfWords, wordsIn, type Site, type Word } from './site.ts';

/** "a form of multiple sclerosis" becomes "a different disease from multiple sclerosis". */
export function tellApart(site: Site, knowledge: Knowledge, fact: Fact): Rewrite | undefined {
  const { claim, text, world, words } = site;
  const { noun, plural } = fact.fixes;
  if (claim.relation !== 'same-as' || claim.negated) return undefined;
  const object = wordsIn(site, claim.objectSpan);
  const end = object.at(-1);
  const last = end && withTail(site, end);
  const first = object[0] && withoutDegree(words, object[0]);
  if (!first || !last || object.some(isUnfit)) return undefined;
  const isOne = object.some(({ norm }) =>
    /^(?:same|one and the same|the same|single|one)$/.test(norm),
  );
  const unequal = withUnequal(site, first, last);
  if (unequal) return { ...unequal, states: fact };
  const names = object.some((word) => conceptsOf(word).includes(claim.object));
  const wording = names ? fromOther(site, noun) : isOne && isOfTwo(site) ? plural : undefined;
  if (wording === undefined || !stands(site, first)) return undefined;
  const named = readUnits(tokenize(wording), world.lexicon, world.repair).flatMap(conceptsOf);
  if (named.includes(claim.subject)) return undefined;
  const span: Span = { start: first.source.start, end: last.source.end };
  if (leavesDoubt(site, knowledge, span) || leansOn(words, last)) return undefined;
  const opens = span.start === site.body.start;
  const newText = opens ? inCaseOf(cut(text, spanOfWords([first])), wording) : wording;
  return {
    kind: 'rewrite',
    title: `Write \u201C${wording}\u201D`,
    edits: [{ span, newText }],
    states: fact,
    tested: false,
    // "probably a different disease" would doubt what is settled.
    faithful: claim.hedge === 'none',
  };
}

/** A clause or a count does not go with a plain noun phrase: "two faces of one illness" is one. */
function isUnfit({ tag, norm }: Word): boolean {
  return /^(?:V|B|M|S|W|G)$/.test(tag) || (tag === 'NUM' && !/^(?:one|two)$/.test(norm));
}

/** "a different disease from …", and the one that the object names. */
function fromOther(site: Site, noun: string | undefined): string | undefined {
  const { claim, world } = site;
  const names = readUnits(tokenize(noun ?? ''), world.lexicon, world.repair);
  if (names.some((unit) => conceptsOf(unit).includes(claim.object))) return noun;
  const other = wordsIn(site, claim.objectSpan).find((word) => word.names.has(claim.object));
  const opening = /^.* from (?=\p{L}[\p{L} ]*$)/u.exec(noun ?? '')?.[0];
  return other && opening !== undefined ? opening + properName(site, other) : undefined;
}

/** The last word of what tells more of the false kinship: "… at a later stage", "that comes late". */
function withTail(site: Site, last: Word): Word {
  const { words, body } = site;
  const rest = words.slice(last.index + 1).filter(({ source }) => source.end <= body.end);
  const end = rest.findIndex(({ kind, tag }) => kind === 'mark' || tag === 'C');
  const tail = end < 0 ? rest : rest.slice(0, end);
  const [first] = tail;
  const isOwn =
    first !== undefined &&
    (/^(?:W|P)$/.test(first.tag) || (first.tag === 'V' && has(first, 'form:participle'))) &&
    !tail.some((word) => isNumber(word) || isOtherDisease(site, word)) &&
    !isOfWorth(site, tail);
  return isOwn ? (tail.at(-1) ?? last) : last;
}

/** "ALS and MS are", "they are" */
function isOfTwo({ words, claim }: Site): boolean {
  return words.some(({ norm, source }) => norm === 'are' && source.start < claim.span.end);
}

/** What a noun phrase can stand behind: "is", "as", "=", a comma of apposition. */
function stands({ words, claim }: Site, first: Word): boolean {
  const before = words[first.index - 1];
  if (!before) return claim.shape === 'telegraphic';
  // "the same disease as MS"
  if (before.norm === 'as' && conceptsOf(first).includes(claim.object)) return false;
  return before.tag === 'B' || /^(?:=|as|,|:|represents|constitutes)$/.test(before.norm);
}

/** "is *really just* a form of" */
function withoutDegree(words: readonly Word[], word: Word): Word {
  const before = words[word.index - 1];
  return before &&
    /^(?:just|merely|simply|really|only|basically|actually|nothing but|nothing more than)$/.test(
      before.norm,
    )
    ? withoutDegree(words, before)
    : word;
}

/** "… in which remissions do not occur": said of the old phrase. */
function leansOn(words: readonly Word[], last: Word): boolean {
  const near = words.slice(last.index + 1, last.index + 4);
  return near.some(({ tag }) => tag === 'W') || near[0]?.tag === 'P';
}

/** "ALS = MS of the motor neurons" becomes "ALS ≠ MS". */
function withUnequal(site: Site, first: Word, last: Word): Rewrite | undefined {
  const { text, words, claim, body } = site;
  const sign = words[first.index - 1];
  const object = wordsIn(site, claim.objectSpan);
  const name = object.find((word) => conceptsOf(word).includes(claim.object));
  if (sign?.norm !== '=' || !name) return undefined;
  const after = words[last.index + 1];
  const rest = after && /^(?:basically|really|actually|just)$/.test(after.norm) ? after : last;
  const span = { start: sign.source.start, end: rest.source.end };
  if (/[[\]`*_<>|]/.test(cut(text, span)) || span.end > body.end) return undefined;
  const newText = `≠ ${cut(text, name.source)}`;
  return {
    kind: 'rewrite',
    title: `Write “${newText}”`,
    edits: [{ span, newText }],
    tested: false,
    faithful: true,
  };
}
