import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isPassiveParticiple, valuesOf, verbHas } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { askedBefore } from '../free-relatives.ts';
import { extentDrafts, isOneSided, isOnly } from './drafts.ts';
import { isOfSome } from './patients.ts';
import { tissuesIn } from './tissues.ts';

/** "the sole target", "the only cells lost": what is said of the subject holds of nothing besides. */
export function isOnlyVictim(sentence: Sentence, clause: Clause): boolean {
  return clause.complements.some(
    ({ preposition, phrase }) =>
      !preposition &&
      !phrase.denied &&
      phrase.words.some((word) => has(word, 'is:only')) &&
      (has(phrase.head, 'noun:process') ||
        phrase.words.some((word) => has(word, 'is:damaged')) ||
        isStruck(sentence, phrase)),
  );
}

/** "cells *lost* in it", "neurons *to die*": a clause of their own says what befalls them. */
function isStruck({ parse }: Sentence, phrase: Phrase): boolean {
  return parse.clauses.some(
    (inner) =>
      isAttacked(inner, phrase) ||
      (inner.subject === phrase &&
        (verbHas(inner, 'verb:failing') ||
          ((isPassiveParticiple(inner) ||
            (inner.kind === 'participial' && inner.verb?.ambiguous === true) ||
            inner.verb?.chain.at(-1)?.passive === true) &&
            verbHas(inner, 'verb:affecting', 'verb:damaging')))),
  );
}

/** "the only cells *that ALS attacks*" */
function isAttacked({ complements, kind, subject, verb }: Clause, phrase: Phrase): boolean {
  const last = verb?.chain.at(-1);
  return (
    kind === 'relative' &&
    subject !== undefined &&
    subject !== phrase &&
    last?.passive === false &&
    has(last.unit, 'verb:affecting', 'verb:damaging') &&
    complements.some((object) => !object.preposition && object.phrase === phrase)
  );
}

/** "The sole target of ALS is the lower motor neuron", "the only cells to die in ALS are …". */
export function isOnlyTarget(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb || !verbHas(clause, 'be')) return;
  if (!has(subject.head, 'noun:process') && !isStruck(sentence, subject)) return;
  const told = [clause, ...sentence.parse.clauses.filter((inner) => inner.subject === subject)];
  if (subject.denied || !subject.words.some((word) => has(word, 'is:only'))) return;
  if (told.some(isOneSided)) return;
  for (const { preposition, phrase } of clause.complements)
    if (!preposition)
      extentDrafts(
        tell,
        sentence,
        'affects-only',
        clause,
        tissuesIn(sentence, phrase),
        [subject, ...placesOf(sentence, subject)],
        [rangeOf(subject), verb, rangeOf(phrase)],
        [],
      );
}

/** "*What degenerates in ALS* is the upper motor neuron, and nothing else." */
export function whatIsStruck(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb || isOneSided(clause)) return;
  const asked = askedBefore(clause, sentence.parse.clauses);
  if (!asked?.verb || asked.verb.negations.length + asked.verb.modals.length > 0) return;
  if (isOneSided(asked) || isOfSome(asked)) return;
  if (!verbHas(asked, 'verb:affecting', 'verb:damaging', 'verb:failing')) return;
  // "what ALS destroys *is the lower motor neuron*"
  for (const phrase of [subject, ...valuesOf(clause)])
    if (isOnly(clause, phrase))
      extentDrafts(
        tell,
        sentence,
        'affects-only',
        clause,
        tissuesIn(sentence, phrase),
        [asked.subject, ...asked.complements.map((complement) => complement.phrase)],
        [{ from: asked.from, to: asked.to }, verb, rangeOf(phrase)],
        [],
      );
}

/** "the only cells that die *in ALS*" */
function placesOf({ parse }: Sentence, phrase: Phrase): Phrase[] {
  return parse.clauses
    .filter(({ subject, parent }) => subject === phrase && parent !== undefined)
    .flatMap(({ complements }) => complements.map((complement) => complement.phrase));
}
