import type { Clause, Complement, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import { type Draft, rangeOf, type Sentence } from './sentence.ts';
import { isWholeDisease } from './things.ts';

/** "PLS, *like ALS*, is confined to …": what is said of one disease is said of those it is likened to. */
export function likened(sentence: Sentence, draft: Draft): Draft[] {
  const { clause, subject } = draft;
  // "is *not* a demyelinating disease, like MS": likened to what it is not, or not being it.
  const isDenied = (clause.verb?.negations.length ?? 0) + draft.denials.length > 0;
  // "Is it true that ALS is …, like MS?": what is denied in the answer is said of the one.
  if (sentence.parse.units.at(-1)?.norm === '?') return [];
  if (clause.inherited || isDenied || !OF_ONE.has(draft.relation)) return [];
  if (!isSaidOf(sentence, clause, subject)) return [];
  return likenessesIn(sentence, clause).flatMap(({ preposition, phrase }) =>
    sentence
      .things(phrase)
      .filter(isWholeDisease)
      .filter(({ concept }) => concept !== subject)
      .map(({ concept }) => ({
        ...draft,
        subject: concept,
        parts: [{ from: preposition?.index ?? phrase.from, to: phrase.to }, ...draft.parts],
        subjectPart: rangeOf(phrase),
        shape: 'likeness' as const,
        antecedents: [],
      })),
  );
}

/** Relations that hold of each disease by itself. */
const OF_ONE: ReadonlySet<Draft['relation']> = new Set([
  'is-a',
  'primary-pathology',
  'has-feature',
  'affects-only',
  'spares',
]);

function isSaidOf(sentence: Sentence, { subject }: Clause, disease: string): boolean {
  return (
    subject !== undefined &&
    sentence.things(subject).some((thing) => isWholeDisease(thing) && thing.concept === disease)
  );
}

/** What the subject is likened to: before it, beside it, or behind a comma. */
function likenessesIn(
  { parse: { units } }: Sentence,
  { fronted, subject, verb, complements }: Clause,
): Complement[] {
  const isParted = ({ preposition }: Complement): boolean => {
    const before = units[(preposition?.index ?? 0) - 1];
    return before?.norm === ',' || (before?.norm === 'just' && verb !== undefined);
  };
  return [
    ...fronted,
    ...(subject?.attached ?? []),
    ...complements.filter(isParted),
    ...complements.flatMap(({ phrase }: { phrase: Phrase }) => phrase.attached).filter(isParted),
  ].filter(
    ({ preposition }) => has(preposition, 'similarity') && LIKE.test(preposition?.norm ?? ''),
  );
}

const LIKE = /^(?:(?:just |much )?like|in common with|similar to)$/;
