import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Sentence } from '../../sentence.ts';
import { isGeneric } from '../../speakers.ts';
import { isWholeDisease } from '../../things.ts';
import { isOnePerson } from '../many.ts';

/** What some patients show, or a patient, says nothing of the disease. */
export function isOfSome(clause: Clause): boolean {
  return [...clause.complements, ...clause.fronted].some(
    ({ phrase, preposition }) =>
      /^(?:an?|few|her|his|one|several|some|this)$/.test(phrase.determiner?.norm ?? '') &&
      !phrase.denied &&
      // "is *a condition* in which …"
      (preposition !== undefined || !has(phrase.head, 'noun:kindOfDisease')),
  );
}

/** "In this patient only the lower neurons were involved." */
export function isOfOne(clause: Clause): boolean {
  return [...clause.complements, ...clause.fronted].some(
    ({ preposition, phrase }) =>
      preposition?.norm === 'in' &&
      has(phrase.head, 'noun:person') &&
      /^(?:an?|her|his|one|our|this|that)$/.test(phrase.determiner?.norm ?? ''),
  );
}

/** "affects …", "ALS patients *show* … signs": what holds of all of them, and not what was once seen. */
export function strikesOrShows(sentence: Sentence, { kind, subject, verb }: Clause): boolean {
  const unit = verb?.chain.at(-1)?.unit;
  if (has(unit, 'verb:affecting', 'verb:damaging')) return true;
  return (
    has(unit, 'have', 'verb:accompanying', 'verb:showing') &&
    !has(unit, 'form:past') &&
    verb?.modals.length === 0 &&
    subject !== undefined &&
    // "patients *in whom* ALS shows …"
    kind !== 'relative' &&
    (sentence.things(subject).some(isWholeDisease) || isGeneric(subject))
  );
}

/** "Those with ALS *keep their* upper motor neurons." */
export function keepsOwn(
  sentence: Sentence,
  { subject, verb }: Clause,
  { determiner }: Phrase,
): boolean {
  return (
    /^(?:conserv|keep|preserv|retain)(?:e|es|s)?$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    verb?.modals.length === 0 &&
    determiner?.norm === 'their' &&
    subject !== undefined &&
    sentence.things(subject).some(({ kind, within }) => kind === 'person' && within.length > 0)
  );
}

/** "ALS *lacks* upper motor neuron signs": of the disease, and always. */
export function lacks(sentence: Sentence, { subject, verb }: Clause): boolean {
  return (
    /^lacks?$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    verb?.negations.length === 0 &&
    verb.modals.length + verb.adverbs.length === 0 &&
    subject !== undefined &&
    sentence.things(subject).some(isWholeDisease)
  );
}

/** "*His* ALS shows …": what a disease does in one person. */
export function isOfSomebody(sentence: Sentence, subject: Phrase): boolean {
  // "*this man's* disease"
  if (subject.possessor && isOnePerson(subject.possessor)) return true;
  return (
    (/^(?:her|his|my)$/.test(subject.determiner?.norm ?? '') || subject.possessor !== undefined) &&
    sentence.things(subject).some(({ kind }) => kind === 'disease')
  );
}

/** "*some* patients", "*her* ALS" */
export function isOfFew({ determiner }: Phrase): boolean {
  return /^(?:some|few|certain|one|several|this|that|his|her|my|an?)$/.test(determiner?.norm ?? '');
}
