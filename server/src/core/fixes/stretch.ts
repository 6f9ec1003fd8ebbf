import { has } from '../language/tag.ts';
import type { Fact, Span } from '../model.ts';
import { cut, hull, overlaps } from '../text/spans.ts';
import { isOption } from './figure.ts';
import { isOfWorth } from './worth.ts';
import { conceptsOf, spanOfWords, type Site, type Word } from './site.ts';

/** The part of a sentence that a fact's own sentence takes the place of. */
export interface Stretch {
  readonly span: Span;
  /** True where nothing goes with it but the false claim and what was made of it. */
  readonly isOwn: boolean;
  /** True where it is said of another disease as well. */
  readonly isShared: boolean;
}

/**
 * From behind "remember that" or a colon up to a clause that stands by itself: as little of the
 * sentence as holds the false claim, and the whole of it where it has no such parts.
 */
export function stretchOf(site: Site, fact: Fact): Stretch {
  const { claim, body } = site;
  const words = site.words.filter(({ source }) => source.end <= body.end);
  const claimed = hull(claim.span, claim.objectSpan);
  const said = words.filter(({ source }) => overlaps(claimed, source));
  const first = said[0];
  const last = said.at(-1);
  if (!first || !last) return { span: body, isOwn: false, isShared: false };
  const from = startOf(words, first.index);
  const to = endOf(site, words, last.index + 1, fact);
  const gone = words.slice(from, to);
  const span = {
    start: from === 0 ? body.start : spanOfWords(gone).start,
    end: to === words.length ? body.end : spanOfWords(gone).end,
  };
  const beside = gone.filter(({ source }) => !overlaps(claimed, source));
  const isOwn =
    isSentence(site, gone) &&
    isSlightLead(site, words.slice(from, first.index)) &&
    isInferred(site, words.slice(last.index + 1, to)) &&
    !isOfWorth({ ...site, rivals: [] }, beside) &&
    !leansBack(words.slice(0, from), words[from]);
  return { span, isOwn, isShared: isShared(site, gone) };
}

/** A clause with its verb, and not an option, a note in signs, or half of what stands in brackets. */
function isSentence(site: Site, gone: readonly Word[]): boolean {
  const { text, passage, claim } = site;
  const said = cut(text, spanOfWords(gone));
  const hasVerb = gone.some(({ tag }) => /^(?:V|B|M|H|D)$/.test(tag));
  if (!hasVerb && passage.kind !== 'definition') return false;
  if (isOption(site) || /^\W*[a-eA-E]\s?[.:)]\s/.test(cut(text, site.body))) return false;
  if (/^\W*(?:[QA]\W+)?(?:yes|no|true|false)\b/i.test(said)) return false;
  if (/::|[=\u2192\u21D2\u2713\u2014]|\s-\s/.test(cut(text, site.body))) return false;
  if (claim.relation === 'quantity' && /\bnot\b|n['\u2019]t\b/.test(said)) return false;
  if (claim.relation !== 'quantity' && /\d/.test(said)) return false;
  return said.split('(').length === said.split(')').length;
}

/** Behind the last colon, semicolon or "it is known that" before the claim. */
function startOf(words: readonly Word[], first: number): number {
  for (let at = first - 1; at > 0; at--) {
    const norm = words[at]?.norm ?? '';
    if (/^[:;]$/.test(norm)) return at + 1;
    if (norm === 'that' && TOLD.test(words[at - 1]?.norm ?? '')) return at + 1;
  }
  return 0;
}

/** What can be said of a true statement as well. */
const TOLD =
  /^(?:know|known|note|remember|recall|accepted|agreed|established|clear|mind|aware|doubt|doubts|remembered|noted|recognised|recognized|appreciate|understand)$/;

/** Past the claim up to a clause that speaks of something else. */
function endOf(site: Site, words: readonly Word[], start: number, { fixes }: Fact): number {
  const canGoOn = fixes.sentence?.includes(';') !== true;
  for (let at = start; at < words.length; at++) {
    const mark = words[at];
    const next = words[at + 1];
    const isJoint =
      mark?.norm === ';' ||
      (canGoOn && mark?.norm === ',' && next?.tag === 'C') ||
      (canGoOn && mark?.norm === ',' && /^(?:while|whereas|although)$/.test(next?.norm ?? ''));
    if (isJoint && standsAlone(site, words.slice(at + 1))) return at;
  }
  return words.length;
}

/** A clause with a subject of its own, which says nothing of the false claim. */
function standsAlone({ world, claim, clauses }: Site, rest: readonly Word[]): boolean {
  const [first] = rest;
  if (!first || rest.some(({ norm }) => BACK.test(norm))) return false;
  if (rest.some((word) => conceptsOf(word).some((concept) => isBody(world.kindOf(concept)))))
    return false;
  if (rest.some((word) => conceptsOf(word).some((concept) => world.isA(concept, claim.object))))
    return false;
  return clauses.some(
    ({ subject, verb }) =>
      subject !== undefined &&
      verb?.finite === true &&
      subject.from >= first.index &&
      subject.from <= first.index + 3,
  );
}

function isBody(kind: string | undefined): boolean {
  return kind === 'lesion' || kind === 'tissue' || kind === 'class';
}

/** Words that take up what was said before them. */
const BACK =
  /^(?:it|its|this|that|these|those|they|their|them|which|whose|both|so|too|also|likewise|therefore|thus|hence|accordingly|consequently|such|latter|former|the latter|the former|same|the same|then|there|here|not|never|no|neither|nor|one|ones|other|others|the other|none|some|all|most|many|few)$/;

/** "It is now widely accepted that", "In fact": nothing of its own before the claim. */
function isSlightLead({ world, claim }: Site, lead: readonly Word[]): boolean {
  const opener = lead[0]?.norm ?? '';
  if (PREMISE.test(opener) && lead.length <= 2) return true;
  // The reason for a false claim, and what was granted beside it, go with it.
  const isOpening = lead.at(-1)?.norm === ',' && lead.length <= 14;
  if (isOpening && /^(?:because|because of|although|though|while)$/.test(opener)) return true;
  if (/^(?:like|unlike)$/.test(opener) && lead.length <= 8) return true;
  if (lead.some(({ norm, tag }) => REASONS.test(norm) || tag === 'NUM' || tag === 'G'))
    return false;
  const isFrame = lead.at(-1)?.norm === 'that';
  const told = lead.filter(
    (word) =>
      /^(?:N|A|V)$/.test(word.tag) &&
      !has(word, 'verb:factive', 'verb:reporting') &&
      !conceptsOf(word).some((concept) => world.isA(concept, claim.subject)),
  );
  const isHeld = told.length < lead.length && lead.some((word) => has(word, 'verb:reporting'));
  if (lead.some(({ norm }) => OPINES.test(norm))) return false;
  if (isHeld && !HELD.test(lead.map(({ norm }) => norm).join(' '))) return false;
  if (lead.some(({ norm }) => /^(?:[:;]|who|whose|which|unlike|like)$/.test(norm))) return false;
  return told.length <= (isFrame ? 4 : 3) && (isFrame || !lead.some(({ tag }) => tag === 'V'));
}

/** "It is said", "experts agree": nobody's own word. */
const HELD =
  /\b(?:it is|it's|it has been|we know|everyone|everybody|nobody|no one|most|clinicians|neurologists|experts|doctors|can be|must be)\b/;

const OPINES =
  /^(?:conclud|argu|claim|reason|believ|maintain|forg|suggest|propos)(?:e|es|ed|s|et|ets|ot)?$/;

const REASONS =
  /^(?:because|since|as|given that|given|if|although|though|while|whereas|despite|why|how|whether|when|once)$/;

const PREMISE = /^(?:because|since|as|given that)$/;

/** What follows from the claim, or tells more of it, goes with it. */
function isInferred(site: Site, tail: readonly Word[]): boolean {
  const rest = tail.filter(({ kind }) => kind !== 'mark');
  const [first] = rest;
  if (!first) return true;
  // "Survival in ALS, which averages …, *is* a poor measure": another predicate.
  if (/^(?:B|M|H|D)$/.test(first.tag)) return false;
  // "…, and *is injected* once daily": how it is given holds whether it helps or not.
  const isGiven = rest.some(({ norm }) => /^(?:injected|infused|licensed|approved)$/.test(norm));
  if (first.tag === 'C' && rest[1]?.tag === 'B' && isGiven) return false;
  if (first.tag === 'C' && isOwnClause(site, rest)) return false;
  const told = rest.filter((word) => isTelling(site, word));
  const opener = first.tag === 'C' ? rest[1] : first;
  const isReason = PREMISE.test(site.words[0]?.norm ?? '') || FOLLOWS.test(opener?.norm ?? '');
  return told.length <= (isReason ? 8 : 4);
}

/** "…, and *a soft diet helps* for a while": a statement of its own, and not what should be done then. */
function isOwnClause({ clauses }: Site, rest: readonly Word[]): boolean {
  const [first] = rest;
  if (!first || rest.some(({ norm }) => INFERS.test(norm))) return false;
  return clauses.some(
    ({ subject, verb, inherited }) =>
      subject !== undefined &&
      !inherited &&
      verb?.finite === true &&
      subject.from > first.index &&
      subject.from <= first.index + 2,
  );
}

const INFERS =
  /^(?:should|must|ought|would|accordingly|therefore|thus|hence|so|it|its|this|that|they|these|them|no|not|never|both|same|then)$/;

const FOLLOWS =
  /^(?:so|this|it|its|which|in which|hence|therefore|thus|because|since|whose|the two|the same|these)$/;

/** A word that tells something other than the claim. */
function isTelling({ world, claim }: Site, word: Word): boolean {
  if (!/^(?:N|A|V)$/.test(word.tag)) return false;
  return !conceptsOf(word).some(
    (concept) =>
      isBody(world.kindOf(concept)) ||
      world.isA(concept, claim.subject) ||
      world.isA(concept, claim.object),
  );
}

/** Said of two diseases at once. */
function isShared({ claim, world }: Site, gone: readonly Word[]): boolean {
  const own = [claim.subject, claim.object, claim.scope].filter(
    (concept) => concept !== undefined && world.kindOf(concept) !== 'class',
  );
  const isOther = (concept: string): boolean =>
    world.kindOf(concept) === 'disease' &&
    !own.some((mine) => mine && (world.isA(concept, mine) || world.isA(mine, concept)));
  const others = gone.filter((word) => conceptsOf(word).some(isOther) && !isOpening(gone, word));
  if (others.some((word) => !isCompared(gone, word))) return true;
  if (gone.some(({ norm }) => /^(?:therefore|thus|hence|accordingly)$/.test(norm))) return true;
  if (claim.relation === 'same-as' || claim.relation === 'co-occurs-with') return false;
  return gone.some(({ norm }) => /^(?:both|these|they|each|respectively|the two)$/.test(norm));
}

/** "Unlike migraine, …" */
function isOpening(gone: readonly Word[], { index }: Word): boolean {
  const comma = gone.find(({ norm }) => norm === ',');
  return (
    /^(?:like|unlike)$/.test(gone[0]?.norm ?? '') && comma !== undefined && index < comma.index
  );
}

/** "like MS", "with multiple sclerosis": named in passing. */
function isCompared(gone: readonly Word[], { index }: Word): boolean {
  const before = gone.find((word) => word.index === index - 1);
  return /^(?:like|just like|similar to|as in|with|along with|than|unlike|not|as well as)$/.test(
    before?.norm ?? '',
  );
}

/** "The reason is obvious: …", "everything is upside down: …": what stays would introduce the truth. */
function leansBack(kept: readonly Word[], start: Word | undefined): boolean {
  if (!start || kept.length === 0) return false;
  const mark = kept.at(-1)?.norm;
  if (mark === 'that') return kept.some(({ norm }) => /^(?:fail|few|fact)/.test(norm));
  return (
    kept.some(({ tag }) => /^(?:V|B|M|H|D)$/.test(tag)) &&
    !kept.some(({ norm }) => /^(?:remember|note|know|recall|learn)$/.test(norm))
  );
}
