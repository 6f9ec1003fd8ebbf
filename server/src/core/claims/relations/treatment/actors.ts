import type { Clause, Phrase } from '../../../language/parse.ts';
import { labelsOf, verbHas } from '../../clauses.ts';
import { isExcluding } from '../../phrases.ts';
import type { Sentence } from '../../sentence.ts';
import { isGeneric } from '../../speakers.ts';
import { isWholeDisease, type Thing } from '../../things.ts';
import { isTimeUnit } from '../quantities/durations.ts';
import { therapies } from './therapies.ts';

/** The therapies that a clause says do something; `own` where its subject or label is one. */
export interface Actors {
  readonly therapies: readonly Thing[];
  readonly own: boolean;
}

/** What acts in a clause: its subject, or what its subject only stands for. */
export function actorsIn(sentence: Sentence, clause: Clause): Actors {
  // "IVIG → halts decline"
  const own = therapies(sentence, clause.subject ?? labelsOf(clause).at(-1)?.subject);
  if (own.length > 0) return { therapies: own, own: true };
  for (const found of [eachOfThem, takenUp, theOne, capable, gerundBefore, usedByDoctors]) {
    const others = found(sentence, clause);
    if (others.length > 0) return { therapies: others, own: false };
  }
  return { therapies: [], own: false };
}

/** "steroids and IVIG, *both of which* arrest the disease" */
function eachOfThem(sentence: Sentence, { kind, opener, parent }: Clause): readonly Thing[] {
  const counted = sentence.parse.units[(opener?.index ?? 0) - 1]?.norm ?? '';
  if (kind !== 'relative' || opener?.norm !== 'of which' || !parent) return [];
  return /^(?:all|both|each|either|most)$/.test(counted)
    ? therapiesBefore(sentence, parent, opener.index)
    : [];
}

/** "plasma exchange in addition, *which* slows ALS": the noun right before it does nothing of the kind. */
function takenUp(sentence: Sentence, { kind, opener, parent, subject }: Clause): readonly Thing[] {
  if (kind !== 'relative' || opener?.norm !== 'which' || !parent || !subject) return [];
  return isIdle(sentence, subject) ? therapiesBefore(sentence, parent, opener.index) : [];
}

/** The disease itself, a dose, a time, a manner of giving. */
function isIdle(sentence: Sentence, phrase: Phrase): boolean {
  const { head } = phrase;
  return (
    sentence.things(phrase).some(isWholeDisease) ||
    isTimeUnit(head.norm) ||
    phrase.words.some(({ kind }) => kind === 'number') ||
    MANNERS.test(head.norm)
  );
}

/** What goes with the giving of a drug. */
const MANNERS =
  /^(?:addition|combination|doses?|drip|g|hospital|home|infusion|intervals?|kg|mg|mouth|pump|tablets?|vein)$/;

/** The last therapies that a clause names before some unit. */
function therapiesBefore(sentence: Sentence, clause: Clause, index: number): readonly Thing[] {
  const places = [
    ...clause.complements.filter(({ preposition }) => !isExcluding(preposition)).reverse(),
    ...(clause.subject ? [{ phrase: clause.subject }] : []),
  ];
  for (const { phrase } of places) {
    if (phrase.from >= index || phrase.denied) continue;
    const found = therapies(sentence, phrase);
    if (found.length > 0) return found;
  }
  return [];
}

/** "Fingolimod is *the one* that slows it" */
function theOne(sentence: Sentence, { kind, opener, parent, subject }: Clause): readonly Thing[] {
  if (kind !== 'relative' || !/^(?:that|which)$/.test(opener?.norm ?? '')) return [];
  const isIt =
    subject?.head.norm === 'one' &&
    subject.determiner?.norm === 'the' &&
    parent !== undefined &&
    verbHas(parent, 'be') &&
    parent.verb?.negations.length === 0 &&
    parent.complements.some(({ phrase }) => phrase === subject && !phrase.denied);
  return isIt ? therapies(sentence, parent.subject) : [];
}

/** "IVIG is *capable of* inducing remission": what the adjective is said of does it. */
function capable(sentence: Sentence, { kind, parent, subject }: Clause): readonly Thing[] {
  if (kind !== 'participial' || !parent?.subject || !verbHas(parent, 'be')) return [];
  // "is *not* capable of it"
  if ((parent.verb?.negations.length ?? 0) % 2 === 1) return [];
  const isSaid = parent.complements.some(
    ({ preposition, phrase }) =>
      !preposition && phrase === subject && CAPABLE.test(phrase.head.norm),
  );
  return isSaid ? therapies(sentence, parent.subject) : [];
}

const CAPABLE = /^(?:able|adept|capable|effective|enough|good|sufficient|successful|useful)$/;

/** "*Blocking them with fingolimod* slows the illness": what is done with a therapy is the therapy's doing. */
function gerundBefore(sentence: Sentence, { subject, verb, ...clause }: Clause): readonly Thing[] {
  if (subject || !verb) return [];
  const done = sentence.parse.clauses.find(
    ({ kind, opener, parent, to, verb: inner }) =>
      kind === 'participial' &&
      !opener &&
      parent?.verb === verb &&
      to === verb.from &&
      inner?.chain.at(-1)?.unit.norm.endsWith('ing') === true &&
      inner.negations.length === 0,
  );
  if (!done || clause.kind !== 'main') return [];
  return done.complements.flatMap(({ preposition, phrase }) =>
    preposition === undefined || MEANS.test(preposition.norm) ? therapies(sentence, phrase) : [],
  );
}

const MEANS = /^(?:by|through|using|via|with)$/;

/** "Doctors cure ALS *with steroids*": whoever does it does it by the therapy. */
function usedByDoctors(
  sentence: Sentence,
  { complements, subject, verb }: Clause,
): readonly Thing[] {
  if (!subject || !isGeneric(subject) || verb?.chain.length !== 1) return [];
  // "*help* people with steroids *for their asthma*": helped with what?
  if (verb.chain.at(-1)?.unit.norm.startsWith('help')) return [];
  if (complements.some(({ preposition }) => preposition?.norm === 'for')) return [];
  return complements.flatMap(({ preposition, phrase }) =>
    MEANS.test(preposition?.norm ?? '') ? therapies(sentence, phrase) : [],
  );
}
