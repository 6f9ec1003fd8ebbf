import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { scopeOf } from '../../scope.ts';
import { type Range, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease, type Thing } from '../../things.ts';
import { conceptsOf } from './tissues.ts';

/** The drafts `disease affects-only tissue` or `disease spares tissue`; none where several tissues are meant. */
export function extentDrafts(
  tell: Tell,
  sentence: Sentence,
  relation: 'affects-only' | 'spares',
  clause: Clause,
  found: readonly Thing[],
  scopePhrases: readonly (Phrase | undefined)[],
  parts: readonly Range[],
  denials: readonly Unit[],
): void {
  if (conceptsOf(found).size !== 1) return;
  const [thing] = found;
  if (!thing?.concept) return;
  // "the *peripheral* myelin": what is so is told of that alone.
  if (relation === 'spares' && thing.phrase.words.some(({ norm }) => norm === 'peripheral')) return;
  const owners = scopePhrases
    .flatMap((phrase) => (phrase ? sentence.things(phrase) : []))
    .filter(isWholeDisease);
  const scope =
    owners.length > 0
      ? {
          diseases: owners.map(({ concept }) => concept),
          antecedents: owners.flatMap(({ antecedent }) => (antecedent ? [antecedent] : [])),
          direct: true,
        }
      : scopeOf(sentence, clause, ...scopePhrases.filter((phrase) => phrase !== undefined));
  if (!scope.direct && scope.diseases.length !== 1) return;
  for (const disease of new Set(scope.diseases)) {
    tell({
      subject: disease,
      relation,
      object: thing.concept,
      clause,
      denials,
      parts,
      objectPart: rangeOf(thing.phrase),
      shape: 'causal',
      antecedents: scope.antecedents,
      repaired: thing.repaired,
    });
  }
}

/** Where a word like "only" bears on the phrase: in it, right before it, or with the verb. */
export function isOnly(clause: Clause, phrase: Phrase): boolean {
  if (
    phrase.words.some((word) => has(word, 'is:only') && word.norm !== 'alone') ||
    has(phrase.determiner, 'is:only')
  )
    return true;
  if (phrase.words.some(({ norm }) => norm === 'alone')) return true;
  // "the lower motor neuron and *nothing but* the lower motor neuron"
  if (
    phrase.members.some(
      ({ words, determiner }) =>
        words.some((word) => has(word, 'is:only') && word.norm !== 'alone') ||
        has(determiner, 'is:only'),
    )
  )
    return true;
  // "… and nothing else", "… and no other"
  const rest = clause.complements.some(
    ({ preposition, phrase: other }) =>
      !preposition &&
      other !== phrase &&
      other.denied &&
      /^(?:nothing|other)$/.test(other.head.norm),
  );
  if (rest) return true;
  // "It is *only* the lower motor neurons that ALS affects."
  const { kind, parent } = clause;
  const isCleft = kind === 'relative' && parent?.subject?.head.norm === 'it';
  const loose = [
    ...(clause.verb?.adverbs ?? []),
    ...clause.loose,
    ...(isCleft ? [...(parent.verb?.adverbs ?? []), ...parent.loose] : []),
  ];
  return loose.some(
    (word) =>
      has(word, 'is:only') && !has(word, 'is:addition') && !isOfPlaces(clause, phrase, word),
  );
}

/** "in the cortex and *in the cord* and nowhere else": not in the one place alone. */
function isOfPlaces({ complements }: Clause, only: Phrase, { norm, index }: Unit): boolean {
  return (
    norm === 'and nowhere else' &&
    complements.some(
      ({ preposition, phrase }) =>
        preposition?.norm === 'in' &&
        phrase !== only &&
        phrase.to <= index &&
        phrase.head.names.size === 0,
    )
  );
}

/** The clause speaks of a phase or a variant: "at first only the upper motor neurons". */
export function isOneSided(clause: Clause): boolean {
  const words = [
    ...(clause.verb?.adverbs ?? []),
    ...clause.loose,
    ...(clause.subject?.words ?? []),
    // "*even* late in its course"
    ...clause.complements.flatMap(({ phrase }) =>
      phrase.words[0]?.norm === 'even' ? [] : phrase.words,
    ),
    ...clause.fronted.flatMap(({ phrase }) => phrase.words),
  ];
  return (
    words.some(
      (word) => (ONE_PHASE.has(word.norm) || word.norm === 'at first') && !isEnumeration(word),
    ) ||
    // "in one hand"
    clause.complements.some(
      ({ preposition, phrase }) => preposition?.norm === 'in' && phrase.determiner?.norm === 'one',
    ) ||
    clause.complements.some(
      ({ preposition, phrase }) =>
        preposition?.norm === 'until' && (phrase.words[0]?.norm ?? '').startsWith('late'),
    )
  );
}

/** "*First*, ALS affects …": the first thing to be said. */
function isEnumeration({ norm, index }: Unit): boolean {
  return norm === 'first' && index === 0;
}

/** "The absence of … *at onset*": as `isOneSided`, in whatever phrase it stands. */
export function isAtOnset({ parse }: Sentence, clause: Clause): boolean {
  return (
    isOneSided(clause) ||
    parse.units.slice(clause.from, clause.to).some(({ norm }) => ONE_PHASE.has(norm))
  );
}

/** Words that bound a statement to a time or a variant of the disease. */
const ONE_PHASE: ReadonlySet<string> = new Set([
  'first',
  'initially',
  'onset',
  'early',
  'start',
  'beginning',
  'outset',
  'presentation',
  'variant',
  'subtype',
  'late',
  'so far',
  // "so *far*", "thus *far*"
  'far',
  'to date',
  'yet',
  'year',
]);

/** "until late": spared for a while only. */
export function endsLate(clause: Clause): boolean {
  return clause.complements.some(
    ({ preposition, phrase }) =>
      preposition !== undefined &&
      /^(?:until|till)$/.test(preposition.norm) &&
      phrase.words.length <= 1 &&
      phrase.head.norm.startsWith('late'),
  );
}
