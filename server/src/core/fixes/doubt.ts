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
    left.some((word) => argues(site, word)) ||
    left.some((word) => isShared(site, word)) ||
    isOthersCell(site) ||
    isReported(site)
  );
}

/** Words that make the claim a reason for something, or the outcome of it. */
export function isArgument({ norm }: Word): boolean {
  return ARGUES.test(norm);
}

/**
 * What class a disease belongs to can be put right in a premise; the argument is the author's. What is
 * inferred behind the claim is judged with the rest of the sentence.
 */
function argues({ claim }: Site, word: Word): boolean {
  if (claim.relation === 'is-a' || claim.relation === 'same-as') return false;
  const end = Math.max(claim.span.end, claim.objectSpan.end);
  return isArgument(word) && word.source.start < end;
}

const ARGUES =
  /^(?:because|because of|since|given that|therefore|thus|hence|consequently|accordingly|thereby|so that|why|reason|so)$/;

/** "Both are …", "these are …": what is right of one disease may be wrong of the other. */
function isShared({ claim, words }: Site, word: Word): boolean {
  if (claim.relation !== 'is-a' && claim.relation !== 'primary-pathology') return false;
  if (word.source.start >= claim.span.end) return false;
  if (/^(?:they|them|both)$/.test(word.norm)) return true;
  const next = words[word.index + 1];
  const isPronoun = next?.tag !== 'N' && next?.tag !== 'A';
  if (/^(?:these|those|their)$/.test(word.norm)) return isPronoun;
  return (
    /^(?:each|all)$/.test(word.norm) &&
    word.source.end > claim.span.start &&
    isBound(words[word.index - 1], next)
  );
}

/** "are all", "all the": not "for all its peculiarities". */
function isBound(before: Word | undefined, next: Word | undefined): boolean {
  return !(before?.tag === 'P' && next?.tag === 'DT' && next.norm !== 'the');
}

function isContrast(site: Site, word: Word): boolean {
  const { claim, words } = site;
  if (word.source.end <= claim.span.start || !isOpposing(word)) return false;
  if (claim.relation !== 'is-a' && claim.relation !== 'same-as') return true;
  // "not only a demyelinating disease but also …" holds as well of the right class.
  if (isScalar(word) || isScalar(words[word.index + 1])) return false;
  const before = words.slice(0, word.index);
  if (word.norm === 'but' && before.some(isScalar)) return false;
  const end = words.findIndex(({ norm, index }) => index > word.index && /^[;.!?]$/.test(norm));
  const opposed = words.slice(word.index + 1, end < 0 ? words.length : end);
  const singled = claim.relation === 'is-a' ? /^one$/ : SINGLED_OUT;
  return opposed.some((other) => isSetAgainst(site, other) || singled.test(other.norm));
}

const SINGLED_OUT = /^(?:one|two|different|distinct|separate)$/;

function isScalar(word: Word | undefined): boolean {
  return word !== undefined && /^(?:not )?(?:only|just|merely|simply|alone)$/.test(word.norm);
}

/** A class, a lesion or a tissue other than the claim's own: what it could be set against. */
function isSetAgainst({ world, claim }: Site, word: Word): boolean {
  return conceptsOf(word).some(
    (concept) =>
      /^(?:class|lesion|tissue)$/.test(world.kindOf(concept) ?? '') &&
      !world.isA(concept, claim.object),
  );
}

function isOpposing(word: Word): boolean {
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
  if (isApart(site, word.source)) return false;
  return claim.relation !== 'is-a' || isDrawnIn(site, word);
}

/**
 * The other disease shares the subject or the predicate, is compared with, or may be what a pronoun
 * stands for. Elsewhere in the sentence it has no part in the class.
 */
function isDrawnIn(site: Site, word: Word): boolean {
  const { claim, words, clauses } = site;
  const isWithin = overlaps(claim.span, word.source);
  const own = clauses.find(({ verb, subject }) => {
    const last = verb && words[verb.to - 1];
    return subject !== undefined && last !== undefined && overlaps(claim.span, last.source);
  });
  const subject = own?.subject;
  if (isWithin || (subject && word.index >= subject.from && word.index < subject.to)) return true;
  const isBefore = word.source.end <= claim.span.start;
  if (isBefore && !claim.plain && /^(?:it|this|that|they)$/.test(subject?.head.norm ?? ''))
    return true;
  return words.slice(Math.max(0, word.index - 6), word.index).some((other, at, near) => {
    const isLink = has(other, 'contrast', 'exception', 'comparison') || COMPARES.test(other.norm);
    return isLink && near.slice(at + 1).every((between) => isInList(site, between));
  });
}

const COMPARES =
  /^(?:like|just like|similar to|along with|alongside|together with|with|as well as|in common with|than|next to|to|unlike|and|or)$/;

function isInList({ world }: Site, word: Word): boolean {
  return (
    /^(?:,|and|or|the|other|both|either|of|to|kin|closer)$/.test(word.norm) ||
    conceptsOf(word).some((concept) => world.kindOf(concept) === 'disease')
  );
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
        return true;
      case 'therapy':
      case 'drug':
        return claim.relation !== 'is-a' && isRefuted(site, knowledge, concept);
      case 'disease':
        return claim.relation !== 'is-a' && world.isA(concept, claim.object);
      case 'tissue':
        return lesion !== undefined && world.lesionOf(concept) === lesion;
      default:
        return world.isA(concept, claim.object);
    }
  });
}

/**
 * True where some fact denies that the therapy helps in the claim's disease. What is said of another
 * one, "baclofen may help", holds whatever the lesion is.
 */
export function isRefuted({ claim, world }: Site, { facts }: Knowledge, therapy: string): boolean {
  const disease = claim.scope ?? claim.subject;
  return [...facts.values()].some(({ contradictedBy }) =>
    contradictedBy.some(
      ({ relation, subject, object }) =>
        relation === 'treats' &&
        (world.isA(therapy, subject) || world.isA(subject, therapy)) &&
        (world.isA(disease, object) || world.isA(object, disease)),
    ),
  );
}

/** True where some fact says the concept of the claim's disease. */
export function isBorneOut(site: Site, knowledge: Knowledge, concept: string): boolean {
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
  if (claim.relation === 'is-a' && claim.attribution === 'reported') return true;
  // A scan "shows" as a witness "shows"; there the verb is the claim itself.
  const said = claim.shape === 'nominal' ? words : wordsIn(site, claim.span);
  const within = claim.relation === 'is-a' ? said : [];
  if (
    within.some((word) => word.tag === 'V' && has(word, 'verb:factive') && !TEACHES.test(word.norm))
  )
    return true;
  const place = claim.objectSpan;
  const clause = clauses.find(({ from, to }) =>
    words.slice(from, to).some(({ source }) => overlaps(source, place)),
  );
  const host = clause?.kind === 'complement' ? clause.parent : undefined;
  if (!host?.verb || !host.subject || host.subject.head.norm === 'it') return false;
  const verb = host.verb.chain.at(-1)?.unit;
  if (claim.relation === 'is-a' && verb && TEACHES.test(verb.norm)) return false;
  return has(verb, 'verb:factive', 'verb:reporting');
}

/** Whoever taught it, the note should have it right. */
const TEACHES =
  /^(?:explain|teach|taught|learn|learnt|remind|know|knew|known|note|remember|recogni[sz]|reali[sz]|understand|understood|think|stress|emphasi[sz]|add|mention|say|tell|agree|ask|see)(?:s|e|es|ed|d|ing)?$/;
