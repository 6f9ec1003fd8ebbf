import { sentencesOf } from '../claims/utterances.ts';
import { has } from '../language/senses.ts';
import { readUnits, type Unit } from '../language/units.ts';
import { toSource } from '../markdown/plain.ts';
import type { Fact, Span } from '../model.ts';
import { hull, overlaps } from '../text/spans.ts';
import { conceptsOf, type Site } from './site.ts';

/** A sentence of the same passage beside the one that is corrected. */
interface Neighbour {
  readonly units: readonly Unit[];
  readonly span: Span;
}

/** True where the sentence before it turns against the truth, which it names. */
export function isTurnedTo(site: Site, fact: Fact): boolean {
  const { before } = neighboursOf(site);
  return before !== undefined && turns(before) && names(before, isOfFact(site, fact));
}

/** True where the sentence behind goes on about what the claim was about, and is not found false itself. */
export function isGoneOnAbout(site: Site): boolean {
  const { behind } = neighboursOf(site);
  if (!behind || site.findings.some(({ span }) => overlaps(span, behind.span))) return false;
  // "SMA: LMN only" speaks of another disease.
  const isOthers = names(behind, isOtherDisease(site)) && !names(behind, isOwnDisease(site));
  return GOES_ON.has(site.claim.relation) && !isOthers && bears(site, behind);
}

/** It goes on about the lesion or the neurons; a sign of the disease may stay, if nothing limits it. */
function bears(site: Site, behind: Neighbour): boolean {
  const { world } = site;
  const isNervous = (concept: string): boolean =>
    world.kindOf(concept) === 'tissue'
      ? world.lesionOf(concept) !== undefined
      : world.kindOf(concept) !== 'sign';
  if (names(behind, (concept) => isOfClaim(site)(concept) && isNervous(concept))) return true;
  return names(behind, isOfClaim(site)) && behind.units.some((unit) => LIMITS.test(unit.norm));
}

/** "do *not* expect wasting", "look for *another* cause": what holds of one level of neurons alone. */
const LIMITS =
  /^(?:not|no|never|neither|nor|only|alone|purely|another|others?|else|elsewhere|instead|rather|if|unless|without|absent|normal|intact|preserved|always|any|rules?|needs?|disuse|thinks?|doubts?|look|argues?|suggests?|points?|excludes?)$/;

/** The words speak of what the claim is about: its lesion, its tissue. */
export function speaksOfClaim(site: Site, units: readonly Unit[]): boolean {
  return units.some((unit) => conceptsOf(unit).some(isOfClaim(site)));
}

/** What of these relations a next sentence can go on about by its name. */
const GOES_ON: ReadonlySet<string> = new Set([
  'primary-pathology',
  'due-to',
  'shows-on-imaging',
  'has-feature',
  'affects-only',
  'spares',
]);

function neighboursOf(site: Site): { before?: Neighbour; behind?: Neighbour } {
  const { passage, body, world } = site;
  const all = sentencesOf(passage).map((tokens) => {
    const spans = tokens.map(({ start, end }) => toSource(passage.plain, { start, end }));
    return { tokens, span: hull(...spans) };
  });
  const at = all.findIndex(({ span }) => overlaps(span, body));
  const read = (sentence: (typeof all)[number] | undefined): Neighbour | undefined =>
    sentence && {
      units: readUnits(sentence.tokens, world.lexicon, world.repair),
      span: sentence.span,
    };
  const before = at > 0 ? read(all[at - 1]) : undefined;
  const behind = at >= 0 ? read(all[at + 1]) : undefined;
  return { ...(before ? { before } : {}), ...(behind ? { behind } : {}) };
}

function names({ units }: Neighbour, isIt: (concept: string) => boolean): boolean {
  return units.some((unit) => conceptsOf(unit).some(isIt));
}

/** It denies, refutes, or tells what was believed in former days. */
function turns({ units }: Neighbour): boolean {
  return units.some(
    (unit) =>
      TURNS.test(unit.norm) ||
      has(unit, 'noun:refutation', 'is:refuted', 'is:wrongly', 'verb:denying', 'contrast'),
  );
}

const TURNS =
  /^(?:not|no|never|no longer|isn't|aren't|wasn't|once|long|traditionally|formerly|decades|century|centuries|generations|dogma|otherwise)$/;

/** What the claim puts in its place, and what would be right: a class, a lesion, a tissue. */
function isOfFact(site: Site, { supportedBy }: Fact): (concept: string) => boolean {
  const right = supportedBy.filter(({ negated }) => !negated).map(({ object }) => object);
  return (concept) =>
    isBody(site, concept) &&
    [...right, site.claim.object].some((other) => isKin(site, concept, other));
}

/** The lesion, tissue or neuropathy that the claim names, and for one level of neurons all that tells of it. */
function isOfClaim(site: Site): (concept: string) => boolean {
  const { claim, world } = site;
  const isOfLevel = claim.relation === 'affects-only' || claim.relation === 'spares';
  return (concept) =>
    (isOfLevel && (isBody(site, concept) || world.kindOf(concept) === 'sign')) ||
    isKin(site, concept, claim.object);
}

function isOwnDisease({ world, claim }: Site): (concept: string) => boolean {
  const own = claim.scope ?? claim.subject;
  return (concept) => world.isA(concept, own) || world.isA(own, concept);
}

function isOtherDisease(site: Site): (concept: string) => boolean {
  const isOwn = isOwnDisease(site);
  return (concept) => site.world.kindOf(concept) === 'disease' && !isOwn(concept);
}

function isBody({ world }: Site, concept: string): boolean {
  return /^(?:class|lesion|tissue)$/.test(world.kindOf(concept) ?? '');
}

/** The same, a kind of it, or what it destroys. */
function isKin({ world }: Site, concept: string, other: string): boolean {
  const struck = world.concept(other)?.damages;
  const hit = world.concept(concept)?.damages ?? concept;
  return (
    world.isA(concept, other) ||
    world.isA(other, concept) ||
    (struck !== undefined && (world.isA(hit, struck) || world.isA(struck, hit)))
  );
}
