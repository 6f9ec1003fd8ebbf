import { has } from '../language/tag.ts';
import { tokenize } from '../language/tokens.ts';
import { readUnits } from '../language/units.ts';
import type { Fact, Span } from '../model.ts';
import { contains, cut, hull, overlaps } from '../text/spans.ts';
import { isTakenUp } from './around.ts';
import { isOtherDisease } from './doubt.ts';
import { isResult } from './figure.ts';
import type { Rewrite } from './rewrite.ts';
import { isOthers } from './others.ts';
import { isOfWorth } from './worth.ts';
import { stretchOf } from './stretch.ts';
import { conceptsOf, isCount, isInsideLink, wordsOutside, type Site, type Word } from './site.ts';

/** Puts the fact's own sentence in the place of the one that contradicts it. */
export function replaceSentence(site: Site, fact: Fact): Rewrite | undefined {
  const { text, passage, terminal, claim } = site;
  const { sentence } = fact.fixes;
  if (sentence === undefined || !PLACES.has(passage.kind) || claim.shape === 'membership') {
    return undefined;
  }
  if (terminal && cut(text, terminal) === '?') return undefined;
  if (passage.context.quoted === true && site.words.some(({ norm }) => norm === '"'))
    return undefined;
  if (isInsideLink(text, passage.source.start, site.body.start)) return undefined;
  const stretch = stretchOf(site, fact);
  const isWhole = saysNoMore(site);
  const span = withEmphasis(text, isWhole ? site.body : stretch.span, passage.source);
  if (!span || FOREIGN.test(cut(text, span))) return undefined;
  const opens = span.start <= site.body.start || /:\s*$/.test(text.slice(0, span.start));
  const newText = opens ? sentence.replace(/\.$/, '') : inside(sentence.replace(/\.$/, ''));
  return {
    kind: 'replace',
    title: 'Replace the sentence with the fact',
    edits: [{ span, newText }],
    states: fact,
    tested: false,
    faithful:
      (isWhole || (stretch.isOwn && !stretch.isShared && isOfAuthor(site))) &&
      !isTakenUp(site, fact) &&
      speaksOfSubject(site, fact) &&
      coversSign(site, fact) &&
      !holdsMore(site),
    ...(span.end < site.body.end ? { reach: span.end } : {}),
  };
}

/** A sentence as it goes on behind "that": without its capital, unless that is a name's. */
function inside(sentence: string): string {
  return /^(?:\p{Lu}{2}|MS\b)/u.test(sentence)
    ? sentence
    : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Said by the author, of the disease, and in a sentence that ends where it seems to. */
export function isOfAuthor(site: Site): boolean {
  const { claim, terminal, text, passage, words } = site;
  if (isOthers(site) || passage.context.quoted === true) return false;
  if (claim.relation === 'quantity' && isResult(site)) return false;
  if (terminal && goesOnBehind(text, terminal, passage.source.end)) return false;
  return !words.some(({ norm }) => /^[=\u2192\u21D2]$/.test(norm));
}

const PLACES: ReadonlySet<string> = new Set(['paragraph', 'item', 'definition']);

/** Links, citations, code, math, attributes, quotation marks: all that must not be lost. */
const FOREIGN = /[[\]<>`$|^@{}"\u201C\u201D]/;

/** The body with the emphasis that opens or closes at its edges, if it is whole. */
function withEmphasis(text: string, body: Span, within: Span): Span | undefined {
  if (isBalanced(cut(text, body))) return body;
  const before = /[*_]+$/.exec(text.slice(within.start, body.start))?.[0].length ?? 0;
  const after = /^[*_]+/.exec(text.slice(body.end))?.[0].length ?? 0;
  const candidates = [
    { start: body.start - before, end: body.end },
    { start: body.start, end: body.end + after },
    { start: body.start - before, end: body.end + after },
  ];
  return candidates.find((span) => isBalanced(cut(text, span)));
}

function isBalanced(slice: string): boolean {
  return (
    ['*', '_'].every((mark) => (slice.split(mark).length - 1) % 2 === 0) && !/^\S*\*\* /.test(slice)
  );
}

/** What the fact says of other drugs does not answer what was said of this one. */
function speaksOfSubject({ claim, world }: Site, fact: Fact): boolean {
  return (
    claim.relation !== 'treats' ||
    fact.supportedBy.some(({ subject }) => world.isA(claim.subject, subject))
  );
}

/** "Respiratory failure in ALS is due to …" is not answered by what is true of its other signs. */
function coversSign({ claim, world }: Site, fact: Fact): boolean {
  if (claim.relation !== 'due-to' || world.kindOf(claim.subject) !== 'sign') return true;
  return readUnits(tokenize(fact.fixes.sentence ?? ''), world.lexicon, world.repair)
    .flatMap(conceptsOf)
    .some((concept) => world.isA(concept, claim.subject) || world.isA(claim.subject, concept));
}

/**
 * Other features beside the false one, patients in whom something was seen, a name's story, an answer, a
 * work's result: all would be lost.
 */
function holdsMore({ claim, world, words, text, body }: Site): boolean {
  const isAnswer = /^(?:yes|no)$/.test(words[0]?.norm ?? '') && words[1]?.kind === 'mark';
  if (isAnswer || RESULT.test(cut(text, body))) return true;
  if (/\bno cure\b|\bafter the \p{Lu}/u.test(cut(text, body))) return true;
  if (claim.relation === 'has-feature')
    return words.some((word) =>
      conceptsOf(word).some((concept) => world.kindOf(concept) === 'sign'),
    );
  const isCounted = words.some(
    (word) =>
      isCount(word) && /^(?:patients|cases|donors|people)$/.test(words[word.index + 1]?.norm ?? ''),
  );
  return claim.relation === 'shows-on-imaging' && isCounted;
}

const RESULT =
  /\b(?:stud(?:y|ies)|trials?|research(?:ers)?|reviews?|authors?|work)\b[^,;:]{0,30}\b(?:demonstrated?|shown?|showed|found|proved?n?|confirm(?:ed)?|establish(?:ed)?)\b/i;

/** True where the sentence holds nothing of worth beside its claim, and what was made of it. */
function saysNoMore(site: Site): boolean {
  const { claim, words, rivals, body, terminal, text, passage } = site;
  if (rivals.length > 0 || !terminal || goesOnBehind(text, terminal, passage.source.end))
    return false;
  if (claim.relation === 'quantity' && isResult(site)) return false;
  if (words.some(({ norm }) => /^(?:both|these|they)$/.test(norm))) return false;
  if (words.some(({ norm }) => /^[:\u2013=\u2192]$/.test(norm))) return false;
  if (!claim.negated && words.some(({ tag, norm }) => tag === 'G' || norm === 'not')) return false;
  const apart = wordsOutside(site, claim.span);
  const own = claim.relation === 'is-a' ? words : apart;
  if (own.some((word) => word.tag === 'V' && has(word, 'verb:factive'))) return false;
  if (!contains(hull(body, terminal), claim.span) || isOthers(site)) return false;
  if (words.some((word) => isOtherDisease(site, word))) return false;
  const said = words.filter(({ source }) => !overlaps(source, claim.objectSpan));
  if (isOfWorth(site, claim.relation === 'quantity' ? said : words)) return false;
  if (words.filter((word) => isContent(site, word)).length > 9) return false;
  const lead = apart.filter(({ source }) => source.end <= claim.span.start);
  const tail = apart.filter(({ source }) => source.start >= claim.span.end);
  return (
    lead.every((word) => isSlight(site, word)) &&
    (tail.every((word) => isSlight(site, word)) || hangsOn(tail))
  );
}

/** A word that tells something of its own. */
function isContent({ claim, world }: Site, word: Word): boolean {
  if (!/^(?:N|A|V|NUM)$/.test(word.tag)) return false;
  const own = [claim.subject, claim.object, claim.scope].filter((concept) => concept !== undefined);
  return !conceptsOf(word).some((concept) =>
    own.some((mine) => world.isA(concept, mine) || world.isA(mine, concept)),
  );
}

/** "acc. to textbook": a stop that ends no sentence. */
function goesOnBehind(text: string, terminal: Span, end: number): boolean {
  return /^\s*[\p{Ll}\d]/u.test(text.slice(terminal.end, end));
}

/** "…, which starts years before the first relapse": said of what the claim makes up. */
function hangsOn([mark, next, third]: readonly Word[]): boolean {
  if (!mark) return true;
  const isMark = /^[,;]$/.test(mark.norm);
  const first = isMark || mark.tag === 'C' ? next : mark;
  const opener = isMark && first?.tag === 'C' && first.norm === 'and' ? third : first;
  return opener !== undefined && HANGING.test(opener.norm);
}

const HANGING =
  /^(?:it|its|this|that|which|whose|in which|so|so that|hence|thus|therefore|because|since|not|rather|where|with)$/;

function isSlight({ world, claim }: Site, word: Word): boolean {
  if (/^(?:V|B|M|H|D|W|S|NUM|G|C)$/.test(word.tag)) return false;
  const own = [claim.subject, claim.object, claim.scope];
  return conceptsOf(word).every(
    (concept) => own.includes(concept) || world.kindOf(concept) === 'tissue',
  );
}
