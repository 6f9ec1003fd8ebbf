import { phraseKey } from '../language/lexicon.ts';
import { has } from '../language/tag.ts';
import { readUnits } from '../language/units.ts';
import { tokenize } from '../language/tokens.ts';
import type { Fact, Knowledge } from '../model.ts';
import { contains, cut } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { leavesDoubt } from './doubt.ts';
import { reworded, type Rewrite } from './rewrite.ts';
import { segmentOf } from './segment.ts';
import { conceptsOf, spanOfWords, wordsIn, type Site, type Word } from './site.ts';

/** "caused by demyelination" becomes "caused by", and what the fact names instead. */
export function renameLesion(site: Site, knowledge: Knowledge, fact: Fact): Rewrite | undefined {
  const { claim, text, words } = site;
  if (claim.negated || !RELATIONS.has(claim.relation)) return undefined;
  const object = wordsIn(site, claim.objectSpan);
  const first = object[0];
  const last = pastChain(site, object.at(-1));
  if (!first || !last) return undefined;
  const gone = words.slice(first.index, last.index + 1);
  const noun = (isWhole(site, gone) ? fact.fixes.short : undefined) ?? fact.fixes.noun;
  if (noun === undefined) return undefined;
  const isLabelled = contains(claim.objectSpan, claim.span);
  if (isLabelled && !isWhole(site, gone)) return undefined;
  if (object.some((word) => isUnfit(word) || isDisease(site, word))) return undefined;
  const of = object.findIndex(({ tag }) => tag === 'P');
  if (object.slice(0, of < 0 ? object.length : of).some(isRanked)) return undefined;
  if (repeats(site, noun)) return undefined;
  const before = frameBefore(words.slice(0, first.index).filter(({ tag }) => tag !== 'R'));
  const after = words[last.index + 1];
  const tail = tailOf(site, last, after);
  if (!tail || isJoined(before) || isJoined(words[tail.index + 1]) || after?.glued === true)
    return undefined;
  if (/^(?:this|that|these|those|such|its|their)$/.test(first.norm)) return undefined;
  if (before && TRACE.test(before.norm) && !isAtEnd(words[tail.index + 1], gone)) return undefined;
  const isAlone = isWhole(site, gone);
  const next = words[tail.index + 1];
  const isSubject =
    next !== undefined && isVerb(next) && (!isFrame(before) || before?.kind === 'mark');
  if (isSubject && next.tag === 'V' && !isCausing(next)) return undefined;
  if (isSubject ? isPluralVerb(next) : !isFrame(before) && !isAlone) return undefined;
  if (claim.relation === 'primary-pathology' && speaksOfOnset(site)) {
    return undefined;
  }
  if (words.slice(tail.index + 1).some((word) => isTail(site, word))) return undefined;
  const span = spanOfWords(words.slice(first.index, tail.index + 1));
  if (leavesDoubt(site, knowledge, span)) return undefined;
  return reworded(noun, [{ span, newText: inCaseOf(cut(text, span).charAt(0), noun) }], fact);
}

const RELATIONS: ReadonlySet<string> = new Set(['primary-pathology', 'due-to', 'shows-on-imaging']);

/** "myelin loss → *axon loss → neuron death*": what is said to come of the lesion goes with it. */
function pastChain(site: Site, last: Word | undefined): Word | undefined {
  const { claim, words, world } = site;
  const arrow = last && words[last.index + 1];
  if (claim.relation !== 'primary-pathology' || !arrow || !ARROW.test(arrow.norm)) return last;
  if (words.some(({ norm }) => /^(?:two|three|four|five|\d|steps?|stages?)$/.test(norm)))
    return last;
  const rest = words.slice(arrow.index + 1);
  const end = rest.findIndex(({ kind, tag }) => kind === 'mark' || tag === 'C');
  const link = end < 0 ? rest : rest.slice(0, end);
  const isLesion = link.some((word) =>
    conceptsOf(word).some((concept) => /^(?:lesion|tissue)$/.test(world.kindOf(concept) ?? '')),
  );
  return isLesion ? pastChain(site, link.at(-1)) : last;
}

const ARROW = /^[\u2192\u21D2]$/;

/** "…, with neurons affected only later": said of the old lesion, it would be wrong of the new. */
function isTail({ claim, world }: Site, word: Word): boolean {
  if (word.source.start < claim.span.end) return false;
  return conceptsOf(word).some((concept) =>
    /^(?:tissue|lesion)$/.test(world.kindOf(concept) ?? ''),
  );
}

/** Verbs, clauses and numbers do not go with a plain noun phrase. */
function isUnfit(word: Word): boolean {
  return /^(?:V|B|M|H|D|S|W|G|NUM|X|PR)$/.test(word.tag);
}

/** Words for a main role, which the fact's wording does not claim. */
function isRanked(word: Word): boolean {
  return has(word, 'is:primary', 'is:primarily', 'is:only', 'noun:cause', 'noun:essence');
}

/** The value of a label: a cell, an item, what stands behind "A:". */
function isWhole({ words }: Site, object: readonly Word[]): boolean {
  const first = object[0]?.index ?? 0;
  return words.every(
    (word) =>
      object.includes(word) ||
      word.kind === 'mark' ||
      (word.index < first && words[first - 1]?.norm === ':') ||
      // "A. Demyelination."
      (word.index === 0 && /^[aq]$/.test(word.norm) && words[1]?.norm === '.'),
  );
}

function isDisease({ world }: Site, word: Word): boolean {
  return conceptsOf(word).some((concept) => world.kindOf(concept) === 'disease');
}

/**
 * The last word of what hangs on the old lesion and goes with it: "… of descending fibres", "… that
 * protects them".
 */
function tailOf(site: Site, last: Word, after: Word | undefined): Word | undefined {
  if (!after || !hangsOn(after)) return last;
  const segment = segmentOf(site);
  if (!segment || segment.to <= after.index) return undefined;
  const tail = site.words.slice(after.index, segment.to);
  const isOwn = tail.every(({ tag, kind }) => tag !== 'NUM' && tag !== 'C' && kind !== 'mark');
  const hasVerb = tail.some(({ tag }) => /^(?:V|B|M|H)$/.test(tag));
  if (!isOwn || (hasVerb && !/^(?:that|which)$/.test(after.norm))) return undefined;
  if (tail.some((word) => isDisease(site, word))) return undefined;
  return tail.at(-1);
}

function hangsOn(word: Word): boolean {
  return word.tag === 'W' || (word.tag === 'P' && !/^(?:in|during|as)$/.test(word.norm));
}

function isJoined(word: Word | undefined): boolean {
  return word?.tag === 'C';
}

function isVerb({ tag }: Word): boolean {
  return tag === 'B' || tag === 'V';
}

/** "brings about", "produces": not "deteriorates". */
function isCausing(word: Word): boolean {
  return (
    has(word, 'verb:causing', 'verb:attributing', 'verb:showing') ||
    /^(?:brings?|produces?|leads?|makes?|drives?|explains?|accounts?|underlies|results?|gives?)\b/.test(
      word.norm,
    )
  );
}

/** Our wordings are singular. */
function isPluralVerb(word: Word): boolean {
  return (
    /^(?:are|were|have)$/.test(word.norm) ||
    (word.tag === 'V' && has(word, 'form:base') && !has(word, 'form:past'))
  );
}

/** The last word before the lesion; of "a sign of", "the result of" the noun. */
function frameBefore(lead: readonly Word[]): Word | undefined {
  const last = lead.at(-1);
  const noun = lead.at(-2);
  return last?.norm === 'of' && noun && TRACE.test(noun.norm) ? noun : last;
}

/** "the footprint of stripped myelin *and nothing else*": what follows tells more of the old lesion. */
function isAtEnd(next: Word | undefined, gone: readonly Word[]): boolean {
  return (
    (next === undefined || next.kind === 'mark' || next.norm === 'in') &&
    !gone.some(({ norm }) => /^(?:nothing|only|alone)$/.test(norm))
  );
}

/** What can be of the right lesion as well; a "proof of" it would say too much. */
const TRACE =
  /^(?:signs?|manifestations?|imprint|footprint|trace|mark|result|consequence|expression|effect|product|correlate)$/;

/** What can stand before the cause or the lesion: "by", "due to", "from", "is", "reflects", a colon. */
function isFrame(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.tag === 'B' || TRACE.test(word.norm)) return true;
  if (
    /^(?:by|from|to|due to|owing to|attributable to|secondary to|because of|as a result of|on account of|by virtue of|thanks to|by reason of|through|as a consequence of|in consequence of|reflects|reflect|reflecting|shows|show|showing|represents|represent|representing|indicates|indicate|indicating|d\/t|:|=|\u2192|\u21D2|\u2190|\u2013|\u2014)$/.test(
      word.norm,
    )
  ) {
    return true;
  }
  return false;
}

/** No wording of ours says what comes first in time. */
export function speaksOfOnset({ words, claim, passage }: Site): boolean {
  const { headings, leadIn, column, row, term, parents } = passage.context;
  const labels = [headings.at(-1), leadIn, column, row, term, ...parents];
  const near = words.filter(({ source }) => source.start >= claim.span.start - 1);
  return (
    near.some(({ norm }) => ONSET.test(norm)) ||
    labels.some((label) =>
      label?.plain.text
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => ONSET.test(word)),
    )
  );
}

const ONSET =
  /^(?:first|firstly|initial|initially|initiating|early|earliest|begins?|began|beginning|starts?|started|starting|onset|triggers?|triggered|triggering|sets?|precedes?|root|origin|originates?)$/;

/** The wording names what the sentence already has as its subject. */
function repeats({ world, claim }: Site, wording: string): boolean {
  if (claim.relation !== 'due-to') return false;
  const units = readUnits(tokenize(phraseKey(wording).join(' ')), world.lexicon, world.repair);
  const kindred = (concept: string): boolean =>
    world.kindOf(concept) === 'lesion' && world.kindOf(claim.subject) === 'lesion';
  return units.some((unit) => conceptsOf(unit).some(kindred));
}
