import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, verbHas } from '../../clauses.ts';
import { isSubjectClause } from './absence.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { isWholeDisease } from '../../things.ts';
import { endsLate, extentDrafts, isOneSided, isOnly } from './drafts.ts';
import { conceptsOf, tissuesIn } from './tissues.ts';
import { happens, isToken, takesPart } from './tokens.ts';
import { isOfOne, isOfSome } from './patients.ts';
import { isOnlyVictim } from './targets.ts';

/** "Upper motor neurons are spared in ALS", "are never affected", "only the upper ones are affected". */
export function isSpared(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || isOfOtherPeople(sentence, subject)) return;
  if (isOfOnesOwn(sentence, subject)) return;
  const found = tissuesIn(sentence, subject);
  if (conceptsOf(found).size !== 1) return;
  const parts = [rangeOf(subject), verb, { from: clause.from, to: clause.to }];
  const others = placesTold(sentence, clause);
  const described =
    clause.complements.some(
      ({ preposition, phrase }) =>
        !preposition &&
        isModified(phrase, 'is:untouched') &&
        // "stay alive *longer* than the lower ones"
        !phrase.words.some(({ norm }) => norm === 'longer' || norm === 'better'),
    ) || clause.loose.some((word) => has(word, 'is:untouched'));
  const stays = has(last.unit, 'be', 'verb:linking') && described;
  const spared =
    // "Anterior horn cells spared": a note without its "are".
    (last.passive && has(last.unit, 'verb:sparing')) ||
    (last.unit.norm === 'spared' && clause.complements.every(({ preposition }) => preposition)) ||
    stays ||
    /^(?:escape|escapes|survive|survives)$/.test(last.unit.norm);
  const only =
    isOnly(
      {
        ...clause,
        loose: clause.loose.filter(
          ({ index }) =>
            index < subject.from + 3 &&
            // "*Only in ALS* are they damaged": the place is what is single.
            !has(sentence.parse.units[index + 1], 'preposition'),
        ),
      },
      subject,
    ) ||
    sentence.parse.units
      .slice(Math.max(0, subject.from - 2), subject.from)
      .some((unit) => has(unit, 'is:only')) ||
    sentence.parse.units[subject.to]?.norm === 'alone';
  if (spared && !isOneSided(clause) && !endsLate(clause) && !isOfOne(clause))
    extentDrafts(tell, sentence, 'spares', clause, found, others, parts, []);
  else if (
    only &&
    // "It is *not* only the lower neurons that fail."
    (clause.kind !== 'relative' || !isDeniedBefore(sentence, clause, subject)) &&
    (isDiseased(clause) ||
      ((last.passive || !has(last.unit, 'be')) &&
        has(last.unit, 'verb:affecting', 'verb:failing', 'verb:damaging')) ||
      isToken(sentence, clause)) &&
    !isOneSided(clause) &&
    !isOfOne(clause)
  )
    extentDrafts(tell, sentence, 'affects-only', clause, found, others, parts, []);
  else if (
    last.passive &&
    has(last.unit, 'verb:affecting', 'verb:damaging', 'verb:accompanying', 'verb:showing') &&
    verb.negations.length % 2 === 1 &&
    !isOfOne(clause)
  )
    extentDrafts(tell, sentence, 'spares', clause, found, others, parts, [last.unit]);
  else if (
    last.passive &&
    (/^(?:seen|found|observed|present)$/.test(last.unit.norm) ||
      has(last.unit, 'verb:affecting', 'verb:damaging')) &&
    subject.denied
  )
    extentDrafts(tell, sentence, 'spares', clause, found, others, parts, [last.unit]);
  // "*No* lower motor neuron loss takes place in ALS."
  else if (
    subject.denied &&
    !isModified(subject, 'is:only') &&
    happens(clause) &&
    !isOneSided(clause) &&
    !isOfSome(clause)
  )
    extentDrafts(tell, sentence, 'spares', clause, found, others, parts, [last.unit]);
  // "are *not part of* ALS"
  else if (isNoPart(sentence, clause))
    extentDrafts(tell, sentence, 'spares', clause, found, others, parts, [last.unit]);
  // "have nothing to do with ALS"
  else if (hasNothingToDo(sentence, clause))
    extentDrafts(tell, sentence, 'spares', clause, found, linkedIn(sentence, clause), parts, []);
  // "*Neither* the cortex nor the tract takes part in ALS."
  else if (
    takesPart(clause) &&
    subject.denied !== (verb.negations.length % 2 === 1) &&
    !isOneSided(clause)
  )
    extentDrafts(tell, sentence, 'spares', clause, found, others, parts, [last.unit]);
  // "play no part in ALS"
  else if (
    !last.passive &&
    !isOneSided(clause) &&
    clause.complements.some(
      ({ preposition, phrase }) =>
        !preposition && phrase.denied && /^(?:involvement|part|role)$/.test(phrase.head.norm),
    ) &&
    verb.negations.length === 0
  )
    extentDrafts(tell, sentence, 'spares', clause, found, others, parts, []);
  // "are the only cells lost in ALS"
  else if (verbHas(clause, 'be') && !isOneSided(clause) && isOnlyVictim(sentence, clause))
    extentDrafts(tell, sentence, 'affects-only', clause, found, others, parts, []);
  else if (
    (has(last.unit, 'verb:failing') ||
      /^(?:appear|aris|develop|emerg|occur)/.test(last.unit.norm)) &&
    !isOneSided(clause) &&
    verb.negations.length % 2 === 1
  )
    extentDrafts(tell, sentence, 'spares', clause, found, others, parts, [last.unit]);
  // "are absent in ALS"
  else if (isAbsent(clause) && !isOneSided(clause) && !isOfSome(clause))
    extentDrafts(tell, sentence, 'spares', clause, found, others, parts, []);
}

/** "The covering of *your* nerves is fine": said to somebody, in a sentence that names no disease. */
function isOfOnesOwn({ parse: { units }, world }: Sentence, { from, to }: Phrase): boolean {
  return (
    units.slice(from, to).some(({ norm }) => /^(?:her|his|my|your)$/.test(norm)) &&
    !units.some(({ names }) => [...names].some((concept) => world.kindOf(concept) === 'disease'))
  );
}

/** "in PMA, and *both kinds in ALS*": what is told of the subject is told of the first disease. */
function placesTold(sentence: Sentence, { complements }: Clause): Phrase[] {
  const told = complements
    .filter(({ preposition }) => !isExcluding(preposition))
    .map(({ phrase }) => phrase);
  const first = told.findIndex((phrase) => sentence.things(phrase).some(isWholeDisease));
  return first < 0 ? told : told.slice(0, first + 1);
}

/** "It is*n't* only the lower neurons that fail." */
function isDeniedBefore({ parse }: Sentence, { parent }: Clause, subject: Phrase): boolean {
  return parse.units
    .slice(parent?.verb?.from ?? subject.from, subject.from)
    .some((unit) => has(unit, 'negation') || unit.norm.endsWith("n't"));
}

/** "are *diseased*": an adjective tells what a verb of striking would. */
function isDiseased({ verb, complements }: Clause): boolean {
  return (
    has(verb?.chain.at(-1)?.unit, 'be', 'verb:linking') &&
    complements.some(
      ({ preposition, phrase }) =>
        (!preposition &&
          (/^(?:abnormal|diseased|ill|sick)$/.test(phrase.head.norm) ||
            isModified(phrase, 'is:damaged'))) ||
        (/^(?:at|in|under)$/.test(preposition?.norm ?? '') &&
          /^(?:attack|danger|risk)$/.test(phrase.head.norm)),
    )
  );
}

/** "The upper motor neurons *of controls*": those of other people say nothing of the disease. */
function isOfOtherPeople(sentence: Sentence, { attached }: Phrase): boolean {
  return attached.some(
    ({ preposition, phrase }) =>
      /^(?:in|of|from)$/.test(preposition.norm) &&
      (has(phrase.head, 'noun:person') ||
        /^(?:controls?|donors?|volunteers?)$/.test(phrase.head.norm)) &&
      sentence.things(phrase).every(({ within }) => within.length === 0),
  );
}

/** "There are no upper motor neuron signs in ALS." */
export function isNotThere(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (subject || !verb || !verbHas(clause, 'be') || isOneSided(clause) || isOfSome(clause)) return;
  if (!clause.loose.some((word) => has(word, 'expletive'))) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition || phrase.denied === (verb.negations.length % 2 === 1)) continue;
    extentDrafts(
      tell,
      sentence,
      'spares',
      clause,
      tissuesIn(sentence, phrase),
      clause.complements
        .filter((other) => !isExcluding(other.preposition))
        .map((other) => other.phrase),
      [{ from: clause.from, to: clause.to }],
      verb.negations,
    );
  }
}

/** "… with sparing of the upper motor neurone". */
export function withSparing(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (
    clause.kind !== 'participial' ||
    !clause.verb ||
    !/^sparing$/.test(clause.verb.chain.at(-1)?.unit.norm ?? '') ||
    // "*Sparing of …* argues against ALS": what is said of it decides.
    isSubjectClause(clause)
  )
    return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition && preposition.norm !== 'of') continue;
    const found = tissuesIn(sentence, phrase);
    if (conceptsOf(found).size === 1 && !endsLate(clause) && !isOneSided(clause))
      extentDrafts(
        tell,
        sentence,
        'spares',
        clause,
        found,
        [],
        [{ from: clause.from, to: phrase.to }],
        [],
      );
  }
}

function isAbsent({ verb, complements }: Clause): boolean {
  return (
    has(verb?.chain.at(-1)?.unit, 'be', 'verb:linking') &&
    verb?.modals.length === 0 &&
    complements.some(
      ({ preposition, phrase }) => !preposition && /^(?:absent|missing)$/.test(phrase.head.norm),
    )
  );
}

/** "are *not part of* the disease process" */
function isNoPart(sentence: Sentence, clause: Clause): boolean {
  const { complements, verb } = clause;
  return (
    verbHas(clause, 'be') &&
    verb?.negations.length === 1 &&
    verb.modals.length + verb.adverbs.length === 0 &&
    !isOneSided(clause) &&
    !isOfSome(clause) &&
    complements.some(
      ({ preposition, phrase }) =>
        !preposition &&
        phrase.head.norm === 'part' &&
        phrase.attached.some(
          ({ preposition: of, phrase: whole }) =>
            of.norm === 'of' &&
            (WHOLE.test(whole.head.norm) || sentence.things(whole).some(isWholeDisease)),
        ),
    )
  );
}

const WHOLE = /^(?:disease|disorder|illness|pathology|process)$/;

/** "have *nothing to do with* ALS" */
function hasNothingToDo(sentence: Sentence, clause: Clause): boolean {
  const { verb, complements } = clause;
  return (
    verbHas(clause, 'have') &&
    verb?.negations.length === 0 &&
    verb.modals.length === 0 &&
    complements.some(({ preposition, phrase }) => !preposition && phrase.head.norm === 'nothing') &&
    linkedIn(sentence, clause).length > 0
  );
}

/** What something has to do with. */
function linkedIn({ parse }: Sentence, clause: Clause): Phrase[] {
  return parse.clauses
    .filter((inner) => inner.parent === clause && verbHas(inner, 'do'))
    .flatMap(({ complements }) => complements)
    .filter(({ preposition }) => preposition?.norm === 'with')
    .map(({ phrase }) => phrase);
}
