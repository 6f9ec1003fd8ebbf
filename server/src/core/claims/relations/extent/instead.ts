import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, verbHas } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease, type Thing } from '../../things.ts';
import { extentDrafts, isOneSided } from './drafts.ts';
import { conceptsOf, kindsWithin } from './tissues.ts';

/** "ALS is not a disease of upper motor neurons *but of lower motor neurons*": of two kinds, the one instead of the other. */
export function insteadOf(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb || !verbHas(clause, 'be') || isOneSided(clause)) return;
  if (!sentence.things(subject).some(isWholeDisease)) return;
  const denied = clause.complements.find(
    ({ preposition, phrase }) =>
      !preposition && (phrase.denied || verb.negations.length % 2 === 1) && isOfKind(phrase),
  )?.phrase;
  if (!denied || isModified(denied, 'is:only', 'is:addition') || hasAddition(sentence, clause))
    return;
  const not = neuronsOf(sentence, denied);
  const instead = insteadIn(sentence, clause, denied).flatMap((phrase) =>
    neuronsOf(sentence, phrase),
  );
  const [other] = conceptsOf(instead);
  if (other === undefined || conceptsOf(not).size !== 1 || conceptsOf(not).has(other)) return;
  extentDrafts(
    tell,
    sentence,
    'affects-only',
    clause,
    instead,
    [subject],
    [rangeOf(subject), verb, ...instead.map(({ phrase }) => rangeOf(phrase))],
    verb.negations,
  );
}

/** "a disease", "a disorder", and no more than that */
function isOfKind({ head }: Phrase): boolean {
  return has(head, 'noun:kindOfDisease', 'noun:process');
}

/** "not *only* a disease of …" */
function hasAddition({ parse }: Sentence, { from, to }: Clause): boolean {
  return parse.units
    .slice(from, to)
    .some((unit) => has(unit, 'is:addition', 'is:only', 'is:primarily') || unit.norm === 'both');
}

/** The kind of neuron in "a disease *of upper motor neurons*", "a *lower motor neuron* disease", "of *lower motor neurons*". */
function neuronsOf(sentence: Sentence, phrase: Phrase): Thing[] {
  const [thing] = sentence.things(phrase);
  return thing
    ? kindsWithin(sentence, phrase).map((concept) => ({ ...thing, kind: 'tissue', concept }))
    : [];
}

/** What stands behind "but", "rather" or a semicolon in the place of what is denied. */
function insteadIn({ parse }: Sentence, clause: Clause, denied: Phrase): Phrase[] {
  const isTurn = (unit: { readonly norm: string } | undefined): boolean =>
    /^(?:but|instead|rather)$/.test(unit?.norm ?? '');
  const own = clause.complements
    .filter(
      ({ phrase, preposition }) =>
        phrase !== denied &&
        isTurn(parse.units[(preposition?.index ?? phrase.from) - 1]) &&
        (!preposition || preposition.norm === 'of'),
    )
    .map(({ phrase }) => phrase);
  const next = parse.clauses
    .filter(
      ({ opener, previous, inherited, verb }) =>
        previous === clause && inherited && isTurn(opener) && verb?.negations.length === 0,
    )
    .flatMap(({ complements }) => complements.map(({ phrase }) => phrase));
  return [...own, ...next];
}
