import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import type { Attitude, Embedding } from './embedding.ts';

/** "is a myth", "is wrong", "is true", "has been refuted". */
export function evaluationOf(clause: Clause): (Embedding & { unit: Unit }) | undefined {
  const last = clause.verb?.chain.at(-1);
  if (!last) return undefined;
  if (last.passive && has(last.unit, 'is:refuted') && !isTakenForAnother(clause))
    return { attitude: 'deny', unit: last.unit };
  if (
    last.passive &&
    has(last.unit, 'verb:denying') &&
    !has(last.unit, 'verb:factive', 'verb:helping')
  )
    return { attitude: 'deny', unit: last.unit };
  // "This *holds*", "it no longer *stands*"
  const isOfClaim =
    has(clause.subject?.head, 'noun:proposition') ||
    /^(?:it|that|this)$/.test(clause.subject?.head.norm ?? '');
  if (isOfClaim && /^(?:hold|stand)s?$/.test(last.unit.norm) && clause.complements.length === 0)
    return { attitude: 'affirm', unit: last.unit };
  // "is *contrary to* the evidence"
  const contrary = clause.complements.find(
    ({ preposition }) => preposition?.norm === 'contrary to',
  );
  if (contrary?.preposition && has(last.unit, 'be', 'verb:linking'))
    return { attitude: 'deny', unit: contrary.preposition };
  // "has never been *in dispute*"
  const disputed = clause.complements.find(
    ({ preposition, phrase }) => preposition?.norm === 'in' && DISPUTED.test(phrase.head.norm),
  )?.phrase.head;
  if (disputed && has(last.unit, 'be', 'verb:linking'))
    return (clause.verb?.negations.length ?? 0) % 2 === 1
      ? { attitude: 'affirm', unit: disputed, insensitive: true }
      : { attitude: 'open', unit: disputed };
  if (has(last.unit, 'be', 'verb:linking')) {
    for (const phrase of predicatesOf(clause)) {
      // "is *open to anyone* with ALS"
      if (phrase.head.norm === 'open' && isOpenToSomebody(clause)) continue;
      for (const word of [...phrase.words].reverse()) {
        const attitude = evaluate(word, phrase);
        if (attitude) return { attitude, unit: word };
      }
    }
    // "it is *too* simple to say": whatever is too much is not so.
    const too = [...clause.loose, ...(clause.verb?.adverbs ?? [])].find(
      ({ norm }) => norm === 'too',
    );
    if (
      too &&
      clause.subject?.head.norm === 'it' &&
      clause.complements[0]?.phrase.nominal === false
    )
      return { attitude: 'open', unit: too };
    // "…, and that is *far too long*": of a figure.
    const isOff =
      too &&
      clause.verb?.negations.length === 0 &&
      (isOfClaim || clause.opener?.norm === 'which') &&
      OFF.test(predicateEnd(clause) ?? '');
    if (isOff) return { attitude: 'deny', unit: too };
    for (const word of clause.loose) {
      const attitude = has(word, 'is:refuted')
        ? 'deny'
        : has(word, 'is:affirmed')
          ? 'affirm'
          : has(word, 'is:unclear')
            ? 'open'
            : undefined;
      if (attitude) return { attitude, unit: word };
    }
  }
  if (
    has(last.unit, 'have', 'do', 'verb:plain') ||
    has(last.unit, 'verb:lacking') ||
    /^ma[dk]e/.test(last.unit.norm)
  ) {
    const object = clause.complements.find(
      ({ preposition, phrase }) => !preposition && GROUNDS.has(phrase.head.norm),
    )?.phrase;
    if (object) {
      const weak =
        object.denied ||
        object.words.some(({ norm }) => /^(?:little|no|scant|few)$/.test(norm)) ||
        /^(?:little|no|scant|few)$/.test(object.determiner?.norm ?? '');
      if (weak || has(last.unit, 'verb:lacking')) return { attitude: 'open', unit: object.head };
    }
  }
  return undefined;
}

/** "is easily *confused with* MS": taken for it, and not taken back. */
function isTakenForAnother({ complements }: Clause): boolean {
  return complements.some(({ preposition }) => /^(?:for|with)$/.test(preposition?.norm ?? ''));
}

/** "is *open to anyone* with ALS": no question is left open. */
function isOpenToSomebody({ complements }: Clause): boolean {
  return complements.some(
    ({ preposition, phrase: { head } }) =>
      preposition?.norm === 'to' && has(head, 'noun:person', 'pronoun'),
  );
}

/** "is *far too* long": the last word of the predicate, whatever it was read as. */
function predicateEnd({ complements, loose, verb }: Clause): string | undefined {
  return [...loose, ...(verb?.adverbs ?? []), ...complements.map(({ phrase }) => phrase.head)]
    .sort((one, other) => one.index - other.index)
    .at(-1)?.norm;
}

const OFF = /^(?:generous|high|long|low|optimistic|pessimistic|rosy|short)$/;

const DISPUTED = /^(?:contention|debate|dispute|doubt|question)$/;

/** Nouns for what makes a claim hold: "has no basis". */
const GROUNDS: ReadonlySet<string> = new Set([
  'support',
  'justice',
  'favour',
  'favours',
  'favors',
  'service',
  'basis',
  'foundation',
  'evidence',
  'merit',
  'ground',
  'grounds',
  'truth',
  'place',
  'sense',
  'substance',
]);

function evaluate(word: Unit, phrase: Phrase): Attitude | undefined {
  if (has(word, 'noun:refutation')) return 'deny';
  if (
    has(word, 'is:refuted') &&
    !(phrase.nominal && word !== phrase.head && !has(phrase.head, 'noun:proposition'))
  )
    return 'deny';
  if (has(word, 'is:unclear')) return 'open';
  if (has(word, 'is:affirmed') || word.norm === 'case' || has(word, 'noun:fact')) return 'affirm';
  return undefined;
}

/** What the subject is said to be; behind a clause that is the subject, "is *wrong*" has no other. */
function predicatesOf({ complements, subject }: Clause): Phrase[] {
  const bare = complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase);
  return complements.length === 0 && subject?.nominal === false ? [subject] : bare;
}
