import { has } from '../language/tag.ts';
import type { Claim } from '../model.ts';
import { contains, cut, overlaps } from '../text/spans.ts';
import { isOtherDisease } from './doubt.ts';
import type { Rewrite } from './rewrite.ts';
import { isOfAuthor } from './sentence.ts';
import { conceptsOf, spanOfWords, type Site, type Word } from './site.ts';
import { isOfWorth } from './worth.ts';

/**
 * "CIDP, *an essential component of ALS*, should be treated early": what is only said in passing goes,
 * and the sentence around it stands as it was.
 */
export function dropAside(site: Site): Rewrite | undefined {
  const { claim, text, terminal, passage, words, body } = site;
  if (!PLACES.test(passage.kind) || claim.shape === 'membership' || claim.relation === 'quantity')
    return undefined;
  if (terminal && cut(text, terminal) === '?') return undefined;
  const aside = asideIn(site);
  if (!aside) return undefined;
  const { from, gone, to } = aside;
  const rest = words.filter(
    ({ index, source }) => (index < from || index >= to) && source.end <= body.end,
  );
  const [host, last, first] = [words[from - 1], words[to - 1], gone[0]];
  if (!host || !last || !first) return undefined;
  const span = { start: host.source.end, end: to < words.length ? last.source.end : body.end };
  if (/[[\]`|<>{}"\u201C\u201D*_\n]/.test(cut(text, span))) return undefined;
  const isOfLevel = claim.relation === 'affects-only' || claim.relation === 'spares';
  const isBare =
    isOfAuthor(site) &&
    !gone.some(({ norm }) => RANKS.test(norm) && !(isOfLevel && norm === 'only')) &&
    !isOfWorth({ ...site, rivals: [] }, gone) &&
    gone.filter((word) => isTelling(site, word)).length <= MOST &&
    !rest.some((word) => leans(site, word));
  if (!isBare) return undefined;
  return {
    kind: 'rewrite',
    title: `Take out \u201C${cut(text, spanOfWords(gone))}\u201D`,
    edits: [{ span, newText: '' }],
    tested: false,
    narrows: true,
    faithful: true,
  };
}

const PLACES = /^(?:paragraph|item|definition)$/;

/** Words of an aside that tell something else; with more of them it would be missed. */
const MOST = 6;

/** Words from one mark to another, half-open, and those of them that are no marks. */
interface Aside {
  readonly from: number;
  readonly to: number;
  readonly gone: readonly Word[];
}

/** What stands in brackets, between dashes or commas, or behind "because", and makes the claim. */
function asideIn(site: Site): Aside | undefined {
  return enclosed(site) ?? trailing(site);
}

function enclosed({ words, claim, body }: Site): Aside | undefined {
  for (const [open, close] of PAIRS) {
    for (const opener of words) {
      if (!open.test(opener.norm) || opener.index === 0) continue;
      const to = words.findIndex(({ norm, index }) => index > opener.index && close.test(norm));
      const gone = words.slice(opener.index + 1, to);
      const [first] = gone;
      const next = words[to + 1];
      if (to < 0 || !first || !next || next.kind === 'mark' || next.source.end > body.end) continue;
      if (!makes(claim, gone)) continue;
      const isRelative = /^(?:which|who|whose|that)$/.test(first.norm);
      if (!isRelative && gone.some((word) => isVerb(word) || /^[WSC]$/.test(word.tag))) continue;
      if (opener.norm === ',' && /^(?:P|R|V)$/.test(first.tag) && !OPENS.test(first.norm)) continue;
      if (opener.norm === ',' && gone.length < 2) continue;
      if (opener.norm === '(' || goesOn(words, opener, next, opener.norm === ','))
        return { from: opener.index, to: to + 1, gone };
    }
  }
  return undefined;
}

/** The claim is made there, or at least ends there: its disease alone may stand outside. */
function makes({ objectSpan, span }: Claim, gone: readonly Word[]): boolean {
  const end = gone.at(-1)?.source.end ?? 0;
  return gone.some(
    ({ source }) =>
      contains(objectSpan, source) ||
      (overlaps(span, source) && span.end <= end && objectSpan.end <= source.start),
  );
}

function isVerb(word: Word): boolean {
  return (
    /^(?:B|M|H|D)$/.test(word.tag) ||
    (word.tag === 'V' &&
      (has(word, 'form:third', 'form:base') || !has(word, 'form:participle')) &&
      !word.norm.endsWith('ing'))
  );
}

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^\($/, /^\)$/],
  [/^[\u2013\u2014]$/, /^[\u2013\u2014]$/],
  [/^,$/, /^,$/],
];

const OPENS = /^(?:with|which|who|whose|also|one|itself|being|another)$/;

/** "… at risk of aspiration *because demyelination impairs swallowing*": a reason or a remark at the end. */
function trailing({ words, clauses, claim, body }: Site): Aside | undefined {
  const said = words.filter(({ source }) => source.end <= body.end);
  const opener = said.findLast(({ norm, index, source }) => {
    const next = said[index + 1];
    if (index < 3 || !next || source.start > claim.objectSpan.start) return false;
    if (norm === 'because' || (norm === 'as' && opensReason(clauses, index))) return true;
    return (
      norm === ',' &&
      (/^(?:which|because|since|as)$/.test(next.norm) ||
        (next.tag === 'V' && next.norm.endsWith('ing')))
    );
  });
  if (!opener) return undefined;
  const adverb = said[opener.index - 1];
  const isDegree = /^(?:partly|mainly|mostly|simply|largely|precisely|just|chiefly|and)$/.test(
    adverb?.norm ?? '',
  );
  const start = isDegree ? opener.index - 1 : opener.index;
  const from = said[start - 1]?.norm === ',' ? start - 1 : start;
  const gone = said.slice(start).filter(({ norm }) => norm !== ',');
  const before = said.slice(0, from);
  if (said.slice(start + 1).some(({ kind, norm }) => kind === 'mark' && norm !== '-'))
    return undefined;
  if (!makes(claim, gone) || !before.some(isVerb)) return undefined;
  const last = before.at(-1);
  // "They arise because …": without a reason the verb says nothing.
  const isPassive = before.at(-2)?.tag === 'B';
  if (!last || last.kind === 'mark' || last.tag === 'C' || (isVerb(last) && !isPassive))
    return undefined;
  const opens = gone.slice(0, 3).map(({ norm }) => norm);
  if (opens.includes('why') || opens.includes('that')) return undefined;
  // What else a false claim is the reason for may be false as well; a sign is there whatever its cause.
  const isReason = gone.some(({ norm }) => /^(?:because|since|as)$/.test(norm));
  const isOfSign = claim.relation === 'due-to' || claim.relation === 'shows-on-imaging';
  if (isReason && !isOfSign && !isDegree) return undefined;
  return { from, to: words.length, gone };
}

/** "lose the ability to walk *as* demyelination interrupts …" */
function opensReason(clauses: Site['clauses'], at: number): boolean {
  return clauses.some(({ kind, opener }) => kind === 'adverbial' && opener?.index === at);
}

/** The sentence has its verb without it: behind it, or before it. */
function goesOn(words: readonly Word[], opener: Word, next: Word, isComma: boolean): boolean {
  if (/^(?:B|M|H|D)$/.test(next.tag)) return true;
  if (isComma) return next.tag === 'V';
  const before = words.slice(0, opener.index);
  if (before.some(({ tag }) => /^(?:V|B|M|H|D)$/.test(tag))) return next.tag !== 'C';
  return next.tag === 'V';
}

/** "the first", "the commonest": it tells something besides. */
const RANKS = /^(?:first|second|last|only|most|[a-z]{3,}est)$/;

/** What stays was drawn from it, or would be said of another disease as well. */
function leans(site: Site, word: Word): boolean {
  const { claim, world } = site;
  if (LEANS.test(word.norm)) return true;
  if (claim.relation === 'affects-only' || claim.relation === 'spares')
    return /^(?:only|alone|purely|no|not|never|absent|lost)$/.test(word.norm);
  return (
    (claim.relation === 'primary-pathology' && isOtherDisease(site, word)) ||
    (claim.relation === 'treats' &&
      conceptsOf(word).some((concept) => world.isA(concept, claim.object)))
  );
}

const LEANS =
  /^(?:therefore|thus|hence|so|accordingly|consequently|because|both|same|too|also|reason|why|it is)$/;

/** A word that tells something other than the claim. */
function isTelling({ world, claim }: Site, word: Word): boolean {
  return (
    /^(?:N|A|V)$/.test(word.tag) &&
    !conceptsOf(word).some(
      (concept) =>
        /^(?:lesion|tissue|class)$/.test(world.kindOf(concept) ?? '') ||
        world.isA(concept, claim.subject) ||
        world.isA(concept, claim.object),
    )
  );
}
