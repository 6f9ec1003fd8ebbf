import { has } from '../language/tag.ts';
import { tokenize } from '../language/tokens.ts';
import { readUnits } from '../language/units.ts';
import type { Knowledge, Span } from '../model.ts';
import { overlaps } from '../text/spans.ts';
import { conceptsOf, wordsIn, type Site, type Word } from './site.ts';

/**
 * True where the words that a rewrite leaves standing could make its result wrong: another disease
 * that shares the predicate, a contrast, an argument built on the claim, someone's reported word,
 * or a second statement that the knowledge base does not bear out.
 */
export function leavesDoubt(
  site: Site,
  knowledge: Knowledge,
  ...changed: readonly Span[]
): boolean {
  const left = site.words.filter(({ source }) => !changed.some((span) => overlaps(span, source)));
  return (
    left.some((word) => isContrast(site, word)) ||
    left.some((word) => isOtherDisease(site, word)) ||
    left.some((word) => isSuspect(site, knowledge, word)) ||
    left.some((word) => ARGUES.test(word.norm)) ||
    left.some((word) => isShared(site, word)) ||
    isOthersCell(site) ||
    isReported(site)
  );
}

/** Words that make the claim a reason for something, or the outcome of it. */
const ARGUES =
  /^(?:because|because of|since|given that|therefore|thus|hence|consequently|accordingly|thereby|so that|why|reason|so)$/;

/** "Both are …", "these are …": what is right of one disease may be wrong of the other. */
function isShared({ claim }: Site, word: Word): boolean {
  if (claim.relation !== 'is-a' && claim.relation !== 'primary-pathology') return false;
  return /^(?:both|these|those|they|them|their|each|all)$/.test(word.norm);
}

function isContrast(site: Site, word: Word): boolean {
  if (word.source.end <= site.claim.span.start) return false;
  return (
    word.tag === 'G' ||
    /^(?:not|n't|never|no|neither|nor|without|but)$/.test(word.norm) ||
    word.norm.endsWith("n't") ||
    has(word, 'contrast', 'exception', 'comparison')
  );
}

/** The head of the row or column names another disease, and not this one. */
function isOthersCell({ world, claim, passage }: Site): boolean {
  const { row, column } = passage.context;
  if (passage.kind !== 'cell') return false;
  const named = [row, column].flatMap((head) =>
    head === undefined || head === passage
      ? []
      : readUnits(tokenize(head.plain.text), world.lexicon, world.repair).flatMap(conceptsOf),
  );
  const diseases = named.filter((concept) => world.kindOf(concept) === 'disease');
  const own = claim.scope ?? claim.subject;
  return diseases.length > 0 && !diseases.some((concept) => world.isA(concept, own));
}

/** A disease that the claim does not speak of, in the same clause as the claim. */
export function isOtherDisease(site: Site, word: Word): boolean {
  const { claim, world } = site;
  const own = [claim.subject, claim.scope ?? ''];
  if (world.kindOf(claim.object) === 'disease') own.push(claim.object);
  const others = conceptsOf(word).filter((concept) => world.kindOf(concept) === 'disease');
  if (others.length === 0) return false;
  if (others.some((concept) => own.some((mine) => isKin(site, concept, mine)))) return false;
  return !isApart(site, word.source);
}

/** A clause of its own: behind a semicolon, or a comma with a conjunction. */
function isApart({ text, claim }: Site, place: Span): boolean {
  const between =
    place.start >= claim.span.end
      ? text.slice(claim.span.end, place.start)
      : text.slice(place.end, claim.span.start);
  return /;|,\s+(?:and|but|while|whereas|although|though)\s/.test(between);
}

/** A class, lesion, tissue or treatment that would still be said of the disease, and may be wrong. */
function isSuspect(site: Site, knowledge: Knowledge, word: Word): boolean {
  const { world, claim } = site;
  const concepts = conceptsOf(word);
  if (concepts.some((concept) => isBorneOut(site, knowledge, concept))) return false;
  const named = [claim.subject, claim.scope];
  if (world.kindOf(claim.object) === 'disease') named.push(claim.object);
  const damaged = world.concept(claim.object)?.damages;
  const lesion = damaged === undefined ? undefined : world.lesionOf(damaged);
  return concepts.some((concept) => {
    if (named.includes(concept)) return false;
    switch (world.kindOf(concept)) {
      case 'class':
      case 'lesion':
      case 'therapy':
      case 'drug':
        return true;
      case 'tissue':
        return lesion !== undefined && world.lesionOf(concept) === lesion;
      default:
        return world.isA(concept, claim.object);
    }
  });
}

/** True where some fact says the concept of the claim's disease. */
function isBorneOut(site: Site, knowledge: Knowledge, concept: string): boolean {
  const disease = site.claim.scope ?? site.claim.subject;
  for (const fact of knowledge.facts.values()) {
    for (const { subject, object, scope, negated } of fact.supportedBy) {
      if (negated || (scope ?? subject) !== disease) continue;
      if (isKin(site, concept, object) || (scope !== undefined && isKin(site, concept, subject))) {
        return true;
      }
    }
  }
  return false;
}

function isKin({ world }: Site, a: string, b: string): boolean {
  return world.isA(a, b) || world.isA(b, a);
}

/** "We found that ALS is …": a corrected clause would change what was found, or who said it. */
function isReported(site: Site): boolean {
  const { claim, clauses, words } = site;
  // A scan "shows" as a witness "shows"; there the verb is the claim itself.
  const said = claim.shape === 'nominal' ? words : wordsIn(site, claim.span);
  const within = claim.relation === 'is-a' ? said : [];
  if (within.some((word) => word.tag === 'V' && has(word, 'verb:factive'))) return true;
  const place = claim.objectSpan;
  const clause = clauses.find(({ from, to }) =>
    words.slice(from, to).some(({ source }) => overlaps(source, place)),
  );
  const host = clause?.kind === 'complement' ? clause.parent : undefined;
  if (!host?.verb || !host.subject || host.subject.head.norm === 'it') return false;
  return has(host.verb.chain.at(-1)?.unit, 'verb:factive', 'verb:reporting');
}
