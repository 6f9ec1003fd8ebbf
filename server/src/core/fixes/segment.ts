import type { Span } from '../model.ts';
import { contains, hull, overlaps } from '../text/spans.ts';
import { conceptsOf, type Site, type Word } from './site.ts';

/** A stretch of a sentence that a restated clause takes the place of. Half-open in words. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** It opens behind "in ALS", which stays, or takes the place of such words. */
  readonly isPlaced: boolean;
  /** It begins with the word that joins it to a noun: "which", "in which". */
  readonly isRelative: boolean;
  /** It begins with a verb whose subject stands before another one. */
  readonly isPredicate: boolean;
}

/**
 * The clause that makes the claim, from behind "that", "because" or a comma to where the sentence
 * goes on with something else. What leans on the claim goes with it: "…, which is the first event".
 * Undefined where such words are parted from it by others that would stay.
 */
export function segmentOf(site: Site): Segment | undefined {
  const { claim, words } = site;
  const named = claim.because.filter(({ role }) => role === 'subject').map(({ span }) => span);
  const said = words.filter(
    ({ source, kind }) => kind !== 'mark' && overlaps(hull(...named, claim.objectSpan), source),
  );
  const first = words.find(({ source }) => overlaps(claim.span, source)) ?? said[0];
  const last = said.at(-1);
  if (!first || !last) return undefined;
  let from = Math.min(first.index, said[0]?.index ?? 0);
  const start = from;
  while (from > 0 && !opens(words, from)) from--;
  // "A: immune cells strip …" on a card
  if (/^[aq]$/.test(words[from]?.norm ?? '') && words[from + 1]?.norm === ':') from += 2;
  if (isBrokenInto(site, from, start)) return undefined;
  const relative = relativeIn(site, from, last.index);
  const placed = relative ?? behindPlace(site, from, last.index);
  const joined = relative === undefined ? predicateIn(site, from) : undefined;
  const to = endOf(site, last.index + 1);
  if (to === undefined || isHalved(site, from, to)) return undefined;
  return {
    from: joined ?? placed ?? from,
    to,
    isPlaced: placed !== undefined,
    isRelative: relative !== undefined,
    isPredicate: joined !== undefined,
  };
}

/** "because the stripped fibres *and* the roots can no longer conduct": half a subject would stay. */
function isHalved({ words }: Site, from: number, to: number): boolean {
  if (words[to]?.tag !== 'C') return false;
  const gone = words.slice(from, to);
  const opener = gone.findLastIndex(({ tag, norm }) => tag === 'S' || norm === 'because');
  return opener >= 0 && !gone.slice(opener).some(({ tag }) => VERB.test(tag));
}

/** True where a clause begins at a word. */
function opens(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || isMark(before) || before.tag === 'S' || isJoint(words, at - 1)) return true;
  return /^(?:since|that)$/.test(before.norm) && before.tag !== 'DT';
}

/** A coordinator, but not the one of "all but". */
function isJoint(words: readonly Word[], at: number): boolean {
  return words[at]?.tag === 'C' && words[at - 1]?.norm !== 'all';
}

function isMark({ kind, norm }: Word): boolean {
  return kind === 'mark' && !/^[-/'\u2019%]$/.test(norm);
}

/** A verb before the claim says something else: "attention was paid to the attack that …". */
function isBrokenInto({ words, claim, world }: Site, from: number, start: number): boolean {
  const before = words.slice(from, start);
  if (before[0]?.norm === 'it') return false;
  const disease = claim.scope ?? claim.subject;
  // "His illness is ALS, *which* is due to …": the clause hangs on the name.
  const name = words[start];
  const isName = name && conceptsOf(name).some((concept) => world.isA(concept, disease));
  if (isName && words[start + 1]?.norm === ',' && words[start + 2]?.tag === 'W') return false;
  return (
    before.some(({ tag }) => /^(?:V|B|H)$/.test(tag)) &&
    !before.some((word) => conceptsOf(word).some((concept) => world.isA(concept, disease)))
  );
}

/** The "which" or "in which" that joins the claim to the disease or the neuropathy. */
function relativeIn(site: Site, from: number, last: number): number | undefined {
  const { words, claim, world } = site;
  const object = words.find(({ source }) => overlaps(claim.objectSpan, source))?.index ?? last;
  for (let at = Math.max(object, from + 1); at > from; at--) {
    const word = words[at];
    if (!word || !/^(?:in which|which|whose)$/.test(word.norm)) continue;
    if (claim.relation === 'due-to' || claim.relation === 'shows-on-imaging') return undefined;
    const before = words[at - 1]?.norm === 'in' ? at - 1 : at;
    const host = words[words[before - 1]?.norm === ',' ? before - 2 : before - 1];
    if (!host) return undefined;
    const owner = claim.relation === 'has-feature' ? claim.object : (claim.scope ?? claim.subject);
    const isHost =
      conceptsOf(host).some((concept) => world.isA(concept, owner)) ||
      /^(?:disease|illness|condition|disorder)$/.test(host.norm);
    return isHost ? before : undefined;
  }
  return undefined;
}

/** The second of two verbs, where it makes the claim: "are found in ALS and indicate …". */
function predicateIn({ words, claim }: Site, from: number): number | undefined {
  const object = words.findIndex(({ source }) => overlaps(claim.objectSpan, source));
  for (let at = object - 1; at > from + 1; at--) {
    const before = words[at - 1];
    if (!before || !VERB.test(words[at]?.tag ?? '')) continue;
    if (before.norm === 'which' && claim.relation !== 'primary-pathology')
      return words.slice(at, object).some(isMark) ? undefined : at;
    if (before.tag !== 'C') continue;
    return words.slice(from, at - 1).some(({ tag }) => VERB.test(tag)) ? at : undefined;
  }
  return undefined;
}

const VERB = /^(?:V|B|M|H)$/;

/** Behind the "in ALS" that opens the clause. */
function behindPlace(
  { words, claim, world }: Site,
  from: number,
  last: number,
): number | undefined {
  const disease = claim.scope ?? claim.subject;
  if (words[from]?.norm !== 'in') return undefined;
  for (let at = from + 1; at < Math.min(from + 6, last); at++) {
    const word = words[at];
    if (!word || /^(?:V|B|M|X)$/.test(word.tag)) return undefined;
    const names =
      conceptsOf(word).some((concept) => world.isA(concept, disease)) ||
      /^(?:disease|illness|condition|disorder)$/.test(word.norm);
    const next = words[at + 1];
    if (!names || next?.norm === 'patients') continue;
    return next?.norm === ',' ? at + 2 : at + 1;
  }
  return undefined;
}

/** Past the phrases of the claim and what leans on it; undefined where what stays would hang loose. */
function endOf(site: Site, start: number): number | undefined {
  const { words } = site;
  const limit = site.words.findIndex(({ source }) => source.start >= site.body.end);
  const end = limit < 0 ? words.length : limit;
  let to = start;
  while (to < end && !goesOn(words, to)) to++;
  let kept = false;
  let hasGone = false;
  for (let at = to; at < end;) {
    let next = at + 1;
    while (next < end && !goesOn(words, next)) next++;
    const chunk = words.slice(at, next);
    if (leans(site, chunk) || (!kept && at === to && trails(chunk, hasGone))) {
      if (kept) return undefined;
      to = next;
      hasGone = true;
    } else {
      if (!kept && hangs(chunk)) return undefined;
      kept = true;
    }
    at = next;
  }
  return to;
}

function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (word.kind === 'mark') return isMark(word);
  if (word.tag === 'C') return words[at - 1]?.norm !== ',' && isJoint(words, at);
  return word.tag === 'S' && word.norm !== 'that' && words[at - 1]?.norm !== ',';
}

/** Goes on with words that are gone: ", and the spinal cord", "when the lesion is old". */
function trails([mark, ...rest]: readonly Word[], isBehindGone: boolean): boolean {
  if (!mark || rest.length === 0 || /^(?:but|[()[\]])$/.test(mark.norm)) return false;
  if (isBehindGone && mark.kind !== 'mark') return true;
  if (rest.some(({ tag }) => VERB.test(tag))) return false;
  return isBehindGone || mark.tag === 'C';
}

/** A verb whose subject has gone, or a relative clause without its noun. */
function hangs([mark, next]: readonly Word[]): boolean {
  if (mark?.norm !== ',' || !next) return false;
  return (
    /^(?:B|M|H)$/.test(next.tag) ||
    next.norm === 'that' ||
    (next.tag === 'V' && next.norm.endsWith('s'))
  );
}

/** Words that would say of the corrected clause what was said of the false one. */
function leans(site: Site, words: readonly Word[]): boolean {
  const { claim, world } = site;
  const [mark, ...rest] = words;
  if (!mark || rest.length === 0 || /^[()[\]]$/.test(mark.norm)) return false;
  const opener = mark.kind === 'mark' && rest[0]?.tag === 'C' ? rest[1] : rest[0];
  if (opener && mark.norm === ',' && /^(?:which|whose|in which|upon which)$/.test(opener.norm))
    return true;
  if (claim.relation === 'has-feature') return false;
  // "…, and not the other way round"
  if (rest.some(({ norm }) => /^(?:round|around)$/.test(norm))) return true;
  const isPathology = claim.relation === 'primary-pathology';
  if (isPathology && rest.some(({ norm }) => ORDER.test(norm))) return true;
  return rest.some((word) =>
    conceptsOf(word).some((concept) => {
      const kind = world.kindOf(concept);
      if (kind !== 'tissue' && kind !== 'lesion') return false;
      return isPathology || world.isA(concept, claim.object) || isOfObject(site, concept);
    }),
  );
}

/** The tissue whose lesion the claim names, or one that makes it. */
function isOfObject({ claim, world }: Site, concept: string): boolean {
  const own = world.concept(claim.object)?.damages;
  const damaged = world.concept(concept)?.damages ?? concept;
  return own !== undefined && (world.isA(damaged, own) || world.isA(own, damaged));
}

const ORDER =
  /^(?:then|after|afterwards|later|follow|follows|followed|second|secondary|secondarily|consequence|consequences|aftermath|result|copper|wire|wires|cable|cables|insulation|sheath)$/;

/** The words of a segment and those that stay. */
export function partsOf(
  { words }: Site,
  { from, to }: Segment,
): { readonly gone: readonly Word[]; readonly left: readonly Word[] } {
  return {
    gone: words.slice(from, to),
    left: words.filter(({ index }) => index < from || index >= to),
  };
}

/** The part of a clause that names what is spoken of, if it is one run of words. */
export function wordsOfSubject(site: Site, within: readonly Word[]): readonly Word[] {
  const subject = site.claim.because.find(({ role }) => role === 'subject')?.span;
  return subject === undefined ? [] : insideOf(subject, within);
}

function insideOf(span: Span, words: readonly Word[]): readonly Word[] {
  return words.filter(({ source }) => contains(span, source));
}
