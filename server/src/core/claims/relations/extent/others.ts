import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { clauseWithout, verbHas } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { extentDrafts, isOneSided } from './drafts.ts';
import { isOfOne, isOfSome } from './patients.ts';
import { conceptsOf, tissuesIn } from './tissues.ts';

/** "No motor neurons *other than the lower ones* are involved": all but one kind is left out. */
export function noOthers(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!verb || verb.negations.length > 0 || isOneSided(clause) || isOfOne(clause)) return;
  if (!verbHas(clause, 'verb:affecting', 'verb:damaging', 'verb:failing')) return;
  const struck = [
    subject,
    ...clause.complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase),
  ];
  for (const phrase of struck) {
    // "the lower ones *and no others*", in one list
    const [listed, last, ...more] = phrase?.members ?? [];
    if (listed && last?.denied && more.length === 0 && isOther(last) && subject)
      andNoOther(tell, sentence, clause, subject, listed, last);
    if (phrase && subject && phrase !== subject) allBut(tell, sentence, clause, subject, phrase);
    if (!phrase?.denied || !isOfCells(sentence, phrase)) continue;
    if (subject && phrase !== subject && isOther(phrase))
      andNoOther(tell, sentence, clause, subject, namedBefore(clause, phrase), phrase);
    const excepted = phrase.attached.find(({ preposition }) => has(preposition, 'exception'));
    if (!excepted) continue;
    const others = clause.complements
      .map((other) => other.phrase)
      .filter((other) => other !== phrase);
    extentDrafts(
      tell,
      sentence,
      'affects-only',
      // What is denied of the rest is affirmed of the exception.
      phrase === subject
        ? { ...clauseWithout(clause, 'subject'), subject: excepted.phrase }
        : clause,
      tissuesIn(sentence, excepted.phrase),
      phrase === subject ? others : [subject, ...others],
      [...(subject ? [rangeOf(subject)] : []), verb, rangeOf(phrase)],
      [],
    );
  }
}

/** "It attacks *all motor neurons except the upper ones*": those are spared. */
function allBut(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  subject: Phrase,
  phrase: Phrase,
): void {
  const excepted = phrase.attached.find(({ preposition }) => has(preposition, 'exception'));
  if (!excepted || !/^(?:all|every)$/.test(phrase.determiner?.norm ?? '')) return;
  if (!isOfCells(sentence, phrase)) return;
  extentDrafts(
    tell,
    sentence,
    'spares',
    clause,
    tissuesIn(sentence, excepted.phrase),
    [subject],
    [rangeOf(subject), clause.verb ?? rangeOf(phrase), rangeOf(excepted.phrase)],
    [],
  );
}

/** "It strikes the lower motor neurons *and no other motor neurons*": what is named before is all of it. */
function andNoOther(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  subject: Phrase,
  named: Phrase | undefined,
  others: Phrase,
): void {
  if (named)
    extentDrafts(
      tell,
      sentence,
      'affects-only',
      clause,
      tissuesIn(sentence, named),
      [subject],
      [rangeOf(subject), clause.verb ?? rangeOf(named), rangeOf(others)],
      [],
    );
}

/** What a clause names as struck before the rest of it. */
function namedBefore({ complements }: Clause, others: Phrase): Phrase | undefined {
  return complements.findLast(
    ({ preposition, phrase }) => !preposition && phrase.to < others.from && !phrase.denied,
  )?.phrase;
}

/** "no *other* cells", "no *others*" */
function isOther({ head, words }: Phrase): boolean {
  return (
    /^(?:no )?others?$/.test(head.norm) || words.some(({ norm }) => /^(?:no )?other$/.test(norm))
  );
}

/** "no neurons", "no cells", "nothing" */
function isOfCells(sentence: Sentence, { head, words }: Phrase): boolean {
  return (
    /^(?:cells?|neurone?s?|nothing|(?:no )?others?|tissues?)$/.test(head.norm) ||
    words.some(({ names }) => [...names].some((name) => sentence.world.kindOf(name) === 'tissue'))
  );
}

/** Where the disease is only made. */
const ANIMALS = /^(?:mice|models?|mouse|rats?)$/;

/** "The lower motor neurons die and the upper ones *do not*": what befalls the one kind is denied of the other. */
export function doNot(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, previous, parent, complements } = clause;
  const unit = verb?.chain.at(-1)?.unit;
  const before = clause.kind === 'adverbial' ? parent : previous;
  if (!subject || !verb || !unit || !before?.subject || !has(unit, 'be', 'do', 'have')) return;
  if (complements.length > 0 || verb.negations.length % 2 === 0 || verb.modals.length > 0) return;
  const isStruck =
    verbHas(before, 'verb:affecting', 'verb:damaging', 'verb:failing') ||
    before.complements.some(
      ({ preposition, phrase }) => !preposition && has(phrase.head, 'is:damaged'),
    );
  if (!isStruck || before.verb?.negations.length !== 0 || before.verb.modals.length > 0) return;
  if ([before, clause].some((one) => isOneSided(one) || isOfSome(one))) return;
  const left = tissuesIn(sentence, subject);
  const [taken] = conceptsOf(tissuesIn(sentence, before.subject));
  if (taken === undefined || conceptsOf(left).has(taken)) return;
  const places = [...before.fronted, ...before.complements].map(({ phrase }) => phrase);
  if (places.some(({ head }) => ANIMALS.test(head.norm))) return;
  extentDrafts(
    tell,
    sentence,
    'spares',
    clause,
    left,
    places,
    [{ from: clause.from, to: clause.to }],
    [unit],
  );
}
