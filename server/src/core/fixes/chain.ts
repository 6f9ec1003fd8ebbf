import type { Fact } from '../model.ts';
import { cut, hull, overlaps } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { isOtherDisease } from './doubt.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, isNumber, spanOfWords, type Site, type Word } from './site.ts';

/**
 * "ALS: myelin loss → bare axon → neuron dies → wasting" becomes "ALS: degeneration of motor neurons
 * and their axons → wasting": the links of a noted chain that tell what befalls the nerve, as one.
 */
export function renameChain(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, words, body } = site;
  const wording = fact.fixes.short ?? fact.fixes.noun;
  if (claim.negated || !RELATIONS.has(claim.relation) || wording === undefined) return undefined;
  const links = linksOf(site);
  const first = links.findIndex((link) => link.some((word) => isClaimed(site, word)));
  const last = links.findLastIndex((link) =>
    link.some((word) => isOfNerve(site, word) || isClaimed(site, word)),
  );
  const chain = links.slice(first, last + 1).flat();
  const opener = chain[0];
  if (first < 0 || last < first || links.length < 2 || !opener) return undefined;
  if (words.some(isCount) || chain.some((word) => isOtherDisease(site, word))) return undefined;
  // What comes before in the chain would now lead to something else.
  if (links.slice(0, first).some((link) => !isLabel(site, link))) return undefined;
  const labels = words.slice(0, opener.index);
  if (labels.some(({ norm }) => /^(?:first|initial|earliest|early|onset|trigger)$/.test(norm)))
    return undefined;
  const span = spanOfWords(chain);
  if (/[[\]`|<{}"\u201C\u201D*_^@]/.test(cut(text, span).replace(/->/g, ''))) return undefined;
  const newText = span.start === body.start ? inCaseOf(cut(text, opener.source), wording) : wording;
  return {
    kind: 'rewrite',
    title: `Write \u201C${wording}\u201D`,
    edits: [{ span, newText }],
    states: fact,
    reach: span.end,
    tested: false,
    faithful: true,
  };
}

const RELATIONS: ReadonlySet<string> = new Set(['primary-pathology', 'due-to']);

/** What stands between a label and the arrows, up to a mark. */
function linksOf({ words, claim, body }: Site): Word[][] {
  const arrow = words.find(({ norm }) => ARROW.test(norm));
  const claimed = words.find(({ source }) => overlaps(claim.objectSpan, source));
  if (!arrow || !claimed) return [];
  const label = words.findLast(
    ({ norm, index }) =>
      index < Math.max(arrow.index, claimed.index) && /^(?:[:=\u2013\u2014-]|::)$/.test(norm),
  );
  const links: Word[][] = [[]];
  for (const word of words.slice((label?.index ?? -1) + 1)) {
    if (word.source.start >= body.end) break;
    if (ARROW.test(word.norm)) links.push([]);
    else if (/^[;:.(\u2013\u2014]$/.test(word.norm)) break;
    else links.at(-1)?.push(word);
  }
  return links.filter((link) => link.length > 0);
}

const ARROW = /^(?:\u2192|\u21D2|->|=>)$/;

/** The disease that the chain is about: "ALS → loss of myelin". */
function isLabel({ world, claim }: Site, link: readonly Word[]): boolean {
  const own = claim.scope ?? claim.subject;
  return link.every(
    (word) => word.tag === 'DT' || conceptsOf(word).some((concept) => world.isA(concept, own)),
  );
}

/** The false lesion; where one lesion is said to bring about another, both. */
function isClaimed({ claim, world }: Site, { source }: Word): boolean {
  const isOfLesions = claim.relation === 'due-to' && world.kindOf(claim.subject) === 'lesion';
  return overlaps(isOfLesions ? hull(claim.objectSpan, claim.span) : claim.objectSpan, source);
}

/** The myelin, the axon or the neuron, or what befalls them; a scar of glia follows from it. */
function isOfNerve({ world }: Site, word: Word): boolean {
  return conceptsOf(word).some((concept) => {
    const kind = world.kindOf(concept);
    return kind === 'tissue'
      ? world.lesionOf(concept) !== undefined
      : kind === 'lesion' && world.concept(concept)?.damages !== undefined;
  });
}

/** "in four steps", but not "2° to that". */
function isCount(word: Word): boolean {
  if (/^(?:steps?|stages?)$/.test(word.norm)) return true;
  return isNumber(word) && !word.norm.endsWith('\u00B0');
}
