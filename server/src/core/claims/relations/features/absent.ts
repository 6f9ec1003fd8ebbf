import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { verbHas } from '../../clauses.ts';
import { isExcluding } from '../../phrases.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease, type Thing } from '../../things.ts';
import { harmAscribed, lesionIn, lesionOfClause } from '../lesions.ts';

/**
 * "There is no demyelination in MS", "demyelination plays no part in MS", "MS does not involve loss of myelin": a
 * lesion that the disease is said to be without. Only of the disease as such, for in patients it may be treated.
 */
export function absentFrom(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1)?.unit;
  if (!verb || !last || verb.modals.length > 0 || isPast(clause)) return;
  const beside = [...clause.loose, ...verb.adverbs].filter(
    (word) => !has(word, 'expletive') && !isOfSentence(sentence, clause, word),
  );
  if (beside.some((word) => has(word, 'is:only', 'is:degree', 'is:primarily'))) return;
  const isNegated = verb.negations.length % 2 === 1;
  const objects = clause.complements.filter(({ preposition }) => !preposition);
  const refused = objects.find(({ phrase }) => phrase.denied)?.phrase;
  const place = inDisease(sentence, clause);
  if (!subject) {
    // "There is no demyelination in MS."
    if (!place || !has(last, 'be')) return;
    if (refused) drafts(tell, sentence, clause, refused, place);
    return;
  }
  // "Remyelinated plaques are *no longer* demyelinated."
  if (verb.negations.some(({ norm }) => norm === 'no longer')) return;
  // "*The lesions of MS* are not demyelinated."
  const lesioned = LESIONS.test(subject.head.norm) && ofDisease(sentence, subject);
  if (lesioned && isNegated !== subject.denied && has(last, 'be'))
    for (const { phrase } of objects)
      for (const adjective of phrase.words.flatMap(({ adjectives }) => [...adjectives]))
        drafts(
          tell,
          sentence,
          clause,
          subject,
          lesioned,
          undefined,
          harmAscribed(sentence.world, adjective),
        );
  // "In MS the myelin is not damaged."
  const told = isNegated && place ? lesionOfClause(sentence, clause) : undefined;
  if (told && place && subject.words.length === 1) {
    drafts(tell, sentence, clause, subject, place, undefined, told.concept);
    return;
  }
  // "Demyelination plays no part in MS", "is not a feature of MS", "does not occur in MS", "no myelin is lost in MS".
  if (isPlainLesion(sentence, subject)) {
    const role = objects.find(({ phrase }) => PART.test(phrase.head.norm))?.phrase;
    const isDenied = isNegated !== (refused !== undefined) || subject.denied;
    const owner = place ?? (role && ofDisease(sentence, role));
    const isThere =
      objects.length === 0
        ? verbHas(clause, 'verb:cooccurring', 'verb:accompanying', 'verb:preceding')
        : role?.words.length === 1;
    if (isDenied && owner && isThere) drafts(tell, sentence, clause, subject, owner, refused);
    return;
  }
  // "MS does not involve demyelination", "has nothing to do with demyelination".
  const owners = sentence.things(subject).filter(isWholeDisease);
  if (owners.length === 0) return;
  // "… in the peripheral nerves"
  const isOpen = clause.complements.every(
    ({ preposition }) => !preposition || preposition.norm === 'to',
  );
  if (isNegated && isOpen && INVOLVING.test(last.norm))
    for (const { phrase } of [...objects, ...clause.complements.filter(isWhereItLeads)])
      drafts(tell, sentence, clause, phrase, owners);
  // "MS *lacks* demyelination", "is *free of* it"
  const lacking =
    /^lacks?$/.test(last.norm) && !isNegated
      ? objects.map(({ phrase }) => phrase)
      : has(last, 'be') && !isNegated
        ? objects
            .filter(({ phrase }) => /^(?:devoid|free)$/.test(phrase.head.norm))
            .flatMap(({ phrase }) => phrase.attached.map((of) => of.phrase))
        : [];
  for (const phrase of lacking) drafts(tell, sentence, clause, phrase, owners, phrase);
  if (refused?.head.norm === 'nothing' && has(last, 'have'))
    for (const inner of sentence.parse.clauses)
      if (inner.parent === clause && verbHas(inner, 'do'))
        for (const { preposition, phrase } of inner.complements)
          if (preposition?.norm === 'with') drafts(tell, sentence, clause, phrase, owners, refused);
}

function drafts(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  phrase: Phrase,
  owners: readonly Thing[],
  refused: Phrase | undefined = phrase.denied ? phrase : undefined,
  concept = isPlainLesion(sentence, phrase),
): void {
  if (!concept) return;
  for (const owner of owners)
    tell({
      subject: owner.concept ?? '',
      relation: 'has-feature',
      object: concept,
      clause,
      denials: refused && refused !== clause.subject ? [refused.determiner ?? refused.head] : [],
      parts: [{ from: clause.from, to: clause.to }],
      objectPart: rangeOf(phrase),
      shape: 'causal',
      antecedents: owner.antecedent ? [owner.antecedent] : [],
      repaired: false,
    });
}

/** A lesion of which nothing narrower is said: "*new* demyelination" may be absent where there is old. */
function isPlainLesion(sentence: Sentence, phrase: Phrase): string | undefined {
  if (phrase.members.length > 1 || phrase.words.length > 2) return undefined;
  const [thing] = sentence.things({ ...phrase, denied: false });
  const concept = thing?.kind === 'lesion' ? thing.concept : lesionIn(sentence, phrase)?.concept;
  const narrowed = phrase.words.some(
    (word) =>
      word !== phrase.head &&
      word.names.size === 0 &&
      word.adjectives.size === 0 &&
      !has(word, 'noun:damage'),
  );
  return narrowed || phrase.head.norm.startsWith('peripheral ') ? undefined : concept;
}

/** "*In short,* there is no …": said of the sentence, and set apart from what it says. */
function isOfSentence({ parse: { units } }: Sentence, clause: Clause, { index }: Unit): boolean {
  const begins = clause.subject?.from ?? clause.verb?.from ?? 0;
  return units.slice(index, begins).some(({ norm }) => norm === ',');
}

/** The disease that the clause places its lesion in: "in MS". */
function inDisease(sentence: Sentence, clause: Clause): Thing[] | undefined {
  const places = [...clause.fronted, ...clause.complements].filter(
    ({ preposition }) => preposition && !isExcluding(preposition),
  );
  const [place, ...others] = places;
  if (!place || others.length > 0 || place.preposition?.norm !== 'in') return undefined;
  // "in the way MS does"
  if (place.phrase.determiner) return undefined;
  const found = sentence.things(place.phrase).filter(isWholeDisease);
  return found.length > 0 ? found : undefined;
}

function ofDisease(sentence: Sentence, { attached }: Phrase): Thing[] | undefined {
  const of = attached.find(({ preposition }) => /^(?:of|in)$/.test(preposition.norm))?.phrase;
  // "of the diagnosis of MS"
  const found = of && of.head.names.size > 0 ? sentence.things(of).filter(isWholeDisease) : [];
  return found.length > 0 ? found : undefined;
}

/** "does not lead *to loss of myelin*" */
function isWhereItLeads({ preposition }: Complement): boolean {
  return preposition?.norm === 'to';
}

/** What was not seen once may be there. */
function isPast({ verb }: Clause): boolean {
  const first = verb?.chain[0]?.unit;
  return (
    /^(?:was|were|did|had)$/.test(first?.norm ?? '') ||
    (has(first, 'form:past') && !has(first, 'form:base', 'form:participle')) ||
    verb?.negations.some(({ norm }) => /^(?:didn't|wasn't|weren't)$/.test(norm)) === true
  );
}

const LESIONS = /^(?:lesions?|plaques?)$/;

/** What a thing is of a disease where it belongs to it at all. */
const PART = /^(?:part|role|feature|component|element|sign|aspect|characteristic)s?$/;

const INVOLVING = /^(?:involve|include|feature|entail|cause|lead)/;
