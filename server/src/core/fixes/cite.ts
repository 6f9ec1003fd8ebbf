import { citeWorks, styleFor, type Citation } from '../cite/cite.ts';
import { isCitedNear } from '../cite/near.ts';
import { endOfMarkup, endOfSentence, joined, type Place } from '../cite/place.ts';
import { worksOf } from '../cite/works.ts';
import type { Fact, Knowledge, Settings, Span } from '../model.ts';
import { cut } from '../text/spans.ts';
import { isInsideLink, type Site } from './site.ts';

/**
 * Cites a fact behind what now states it, which ends at `reach` where that is not the claim's own
 * end; undefined where nothing can or need be cited there.
 */
export function cite(
  site: Site,
  knowledge: Knowledge,
  fact: Fact,
  settings: Settings,
  replaces: 'claim' | 'sentence',
  reach?: number,
): Citation | undefined {
  const { text, passage } = site;
  if (!CITABLE.has(passage.kind)) return undefined;
  const works = worksOf(knowledge, aboutClaim(site, fact, replaces)).filter(
    (work) => !isCitedNear(text, site, work, settings.bibliographies ?? []),
  );
  const isQuestion = site.terminal !== undefined && cut(text, site.terminal) === '?';
  if (works.length === 0 || isQuestion) return undefined;
  const place = placeOf(site, settings, replaces, reach);
  if (isInsideLink(text, passage.source.start, place.at)) return undefined;
  const isNote = passage.context.reference !== undefined;
  if (isNote && styleFor(text, settings) === 'footnote') return undefined;
  return citeWorks(text, place, works, settings);
}

/** A footnote in a heading, a cell, front matter or an alt text would break or be lost. */
const CITABLE: ReadonlySet<string> = new Set(['paragraph', 'item', 'definition']);

/** The fact with only the works that are about what the claim speaks of; its own sentence speaks of all. */
function aboutClaim({ world, claim }: Site, fact: Fact, replaces: 'claim' | 'sentence'): Fact {
  if (replaces === 'sentence') return fact;
  const named = [claim.subject, claim.object];
  const references = fact.references.filter(
    ({ about }) =>
      about === undefined ||
      named.some(
        (concept) => world.isA(concept, about) || (claim.plain && world.isA(about, concept)),
      ),
  );
  return { ...fact, references };
}

/** Behind the claim where the sentence goes on with another, else at the sentence's end. */
function placeOf(
  site: Site,
  { citationPlacement }: Settings,
  replaces: 'claim' | 'sentence',
  reach?: number,
): Place {
  const { text, claim, body, words, passage } = site;
  const end =
    reach ??
    (claim.shape === 'apposition'
      ? claim.objectSpan.end
      : claim.relation === 'co-occurs-with'
        ? firstComma(words, claim.objectSpan)
        : Math.max(claim.objectSpan.end, Math.min(claim.span.end, body.end)));
  const tail = words.filter(({ source }) => source.start >= end && source.end <= body.end);
  const more = tail.findIndex(({ kind, tag }) => kind === 'mark' || /^(?:V|B|M|H|D|C)$/.test(tag));
  const stops =
    claim.shape === 'apposition' ||
    claim.shape === 'telegraphic' ||
    tail.some(({ tag }) => /^(?:V|B|M|H|D)$/.test(tag));
  if (replaces === 'claim' && more >= 0 && stops) {
    const stop = tail[more];
    const isMark = stop?.kind === 'mark' || stop?.tag === 'C';
    const from = isMark ? (tail[more - 1]?.source.end ?? end) : end;
    return joined(text, endOfMarkup(text, from, (isMark ? stop : tail[0])?.source.start ?? from));
  }
  return endOfSentence(text, site, passage.source.end, citationPlacement);
}

/** The end of the words before the first comma in a span. */
function firstComma(words: Site['words'], { start, end }: Span): number {
  const comma = words.find(
    ({ norm, source }) => norm === ',' && source.start >= start && source.end <= end,
  );
  return comma?.source.start ?? end;
}
