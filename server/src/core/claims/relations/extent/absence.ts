import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, verbHas } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease, type Thing } from '../../things.ts';
import { extentDrafts, isAtOnset, isOneSided } from './drafts.ts';
import { isOfSome } from './patients.ts';
import { tissuesIn } from './tissues.ts';

/** "The absence of upper motor neuron signs is a feature of ALS", "sparing of the lower ones defines ALS". */
export function absenceIsTold(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!verb || verb.modals.length > 0 || isAtOnset(sentence, clause)) return;
  // "is *a* feature" says nothing of some patients.
  if (isOfSome({ ...clause, complements: clause.complements.filter((one) => one.preposition) }))
    return;
  const gerund = subject ? undefined : gerundOf(sentence, clause);
  const missing = subject ? missingIn(sentence, subject) : sparedBy(sentence, gerund);
  const places = clause.complements.filter(({ preposition, phrase }) =>
    verbHas(clause, 'be', 'verb:linking')
      ? !preposition && isTypical(phrase) && !isTold(sentence, phrase)
      : !preposition &&
        verbHas(clause, 'verb:characterizing') &&
        sentence.things(phrase).some(isWholeDisease),
  );
  if (places.length === 0) return;
  extentDrafts(
    tell,
    sentence,
    'spares',
    clause,
    missing,
    places.map(({ phrase }) => phrase),
    [...(gerund ? [gerund] : []), ...(subject ? [rangeOf(subject)] : []), clause].map(
      ({ from, to }) => ({ from, to }),
    ),
    [],
  );
}

/** "ALS is marked by the absence of lower motor neuron signs". */
export function markedByAbsence(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb?.chain.at(-1)?.passive || isOneSided(clause)) return;
  if (!verbHas(clause, 'verb:characterizing') || !sentence.things(subject).some(isWholeDisease))
    return;
  for (const { preposition, phrase } of clause.complements)
    if (preposition?.norm === 'by')
      extentDrafts(
        tell,
        sentence,
        'spares',
        clause,
        missingIn(sentence, phrase),
        [subject],
        [rangeOf(subject), verb, rangeOf(phrase)],
        [],
      );
}

/** "In ALS there is loss of anterior horn cells *with complete preservation of the upper motor neurons*." */
export function withPreservation(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { complements, fronted, loose, subject, verb } = clause;
  if (!verb || verb.negations.length + verb.modals.length > 0 || isOneSided(clause)) return;
  // "*In a patient* …", "There *was* …"
  if (PAST.test(verb.chain[0]?.unit.norm ?? '') || has(verb.chain[0]?.unit, 'form:past')) return;
  if (isOfSome(clause) || loose.some((word) => has(word, 'is:rarely'))) return;
  const owners = [...(subject ? [subject] : []), ...fronted.map(({ phrase }) => phrase)].filter(
    (phrase) => sentence.things(phrase).some(isWholeDisease),
  );
  for (const { preposition, phrase } of owners.length > 0 ? complements : [])
    if (
      preposition?.norm === 'with' &&
      PRESERVED.test(phrase.head.norm) &&
      // "with *relative* preservation of …"
      phrase.words.every((word) => word === phrase.head || WHOLLY.test(word.norm))
    )
      extentDrafts(
        tell,
        sentence,
        'spares',
        clause,
        missingIn(sentence, phrase),
        owners,
        [...owners.map(rangeOf), rangeOf(phrase)],
        [],
      );
}

const PAST = /^(?:had|was|were)$/;

const WHOLLY = /^(?:complete|entire|full|remarkable|selective|strict|total)$/;

const PRESERVED = /^(?:integrity|preservation|sparing)$/;

/** The kind of neuron that "the absence of …", "sparing of …" is told of. */
function missingIn(sentence: Sentence, { attached, denied, head }: Phrase): Thing[] {
  if (denied || !ABSENCE.test(head.norm)) return [];
  return attached.flatMap(({ preposition, phrase }) =>
    preposition.norm === 'of' ? tissuesIn(sentence, phrase) : [],
  );
}

/** "*Sparing of the upper motor neurons* is …" */
function gerundOf({ parse }: Sentence, clause: Clause): Clause | undefined {
  return parse.clauses.find(
    (inner) =>
      inner.parent === clause &&
      isSubjectClause(inner) &&
      inner.verb?.chain.at(-1)?.unit.norm === 'sparing',
  );
}

/** The kind of neuron that a gerund leaves out. */
function sparedBy(sentence: Sentence, gerund: Clause | undefined): Thing[] {
  return (gerund?.complements ?? []).flatMap(({ preposition, phrase }) =>
    preposition?.norm === 'of' ? tissuesIn(sentence, phrase) : [],
  );
}

/** A gerund that stands where its clause has no other subject. */
export function isSubjectClause({ kind, opener, parent, to }: Clause): boolean {
  return (
    kind === 'participial' &&
    !opener &&
    parent?.subject === undefined &&
    parent?.verb !== undefined &&
    to <= parent.verb.from
  );
}

const ABSENCE = /^(?:absence|integrity|lack|preservation|sparing)$/;

/** "a defining feature", "the rule", "typical" */
function isTypical(phrase: Phrase): boolean {
  return (
    !phrase.denied &&
    !isModified(phrase, 'is:rare') &&
    !phrase.attached.some((part) => MIMICS.test(part.phrase.head.norm)) &&
    (has(phrase.head, 'noun:essence', 'noun:feature') || has(phrase.head, 'is:typical'))
  );
}

/** "a feature of *ALS mimics*": what passes for the disease. */
const MIMICS = /^(?:lookalikes?|mimics?|variants?)$/;

/** "a feature *that makes ALS unlikely*": the clause on it says what it is a feature of. */
function isTold({ parse }: Sentence, phrase: Phrase): boolean {
  return parse.clauses.some(({ kind, subject }) => kind === 'relative' && subject === phrase);
}
