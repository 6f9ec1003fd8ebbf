import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Because, Shape } from '../../../model.ts';
import { isSubjectOf, labelsOf, verbHas } from '../../clauses.ts';
import { denialsOf, type Draft, type Range, rangeOf, type Sentence } from '../../sentence.ts';
import { phrasesIn } from '../../phrases.ts';
import { isWholeDisease, type Thing } from '../../things.ts';
import type { Lesion } from '../lesions.ts';

interface Fields {
  readonly clause: Clause;
  readonly parts: readonly Range[];
  readonly lesion: Lesion;
  readonly shape?: Shape;
  readonly antecedents?: readonly Because[];
  readonly subjectPart?: Range;
  readonly denied?: readonly Thing[];
}

/** The draft `disease primary-pathology lesion`: "ALS is caused by demyelination". */
export function pathologyDraft(
  disease: string,
  { clause, parts, lesion, shape, antecedents, subjectPart, denied }: Fields,
): Draft {
  return {
    subject: disease,
    relation: 'primary-pathology',
    object: lesion.concept,
    clause,
    denials: denialsOf(
      ...(lesion.thing && !isSubjectOf(clause, lesion.phrase) ? [lesion.thing] : []),
      ...(denied ?? []),
    ),
    parts,
    objectPart: lesion.clause
      ? { from: lesion.clause.from, to: lesion.clause.to }
      : rangeOf(lesion.phrase),
    ...(subjectPart ? { subjectPart } : {}),
    shape: shape ?? 'causal',
    antecedents: antecedents ?? [],
    repaired: lesion.thing?.repaired ?? false,
  };
}

/** The draft `sign or lesion due-to lesion` in the scope of a disease: "weakness in ALS is due to demyelination". */
export function dueToDraft(
  subject: string,
  scope: string,
  lesion: Lesion,
  clause: Clause,
  parts: readonly Range[],
  effect: Phrase | undefined,
  antecedents: readonly Because[],
  denied: readonly Thing[] = [],
): Draft {
  return {
    subject,
    relation: 'due-to',
    object: lesion.concept,
    scope,
    clause,
    denials: denialsOf(
      ...(lesion.thing && !isSubjectOf(clause, lesion.phrase) ? [lesion.thing] : []),
      ...denied.filter(({ phrase }) => !isSubjectOf(clause, phrase)),
    ),
    parts,
    objectPart: rangeOf(lesion.phrase),
    ...(effect ? { subjectPart: rangeOf(effect) } : {}),
    shape: 'causal',
    antecedents,
    repaired: lesion.thing?.repaired ?? false,
  };
}

/** "a disorder", "one of several conditions". */
export function isKindOfDisease({ head, attached }: Phrase): boolean {
  return (
    has(head, 'noun:kindOfDisease') ||
    (head.norm === 'one' &&
      attached.some(
        ({ preposition, phrase }) =>
          preposition.norm === 'of' && has(phrase.head, 'noun:kindOfDisease'),
      ))
  );
}

/** Nouns that stand for the disease as it comes about: "the pathogenesis of ALS". */
const STANDING_FOR_IT: ReadonlySet<string> = new Set([
  'pathogenesis',
  'pathology',
  'pathophysiology',
  'process',
]);

/** The diseases a phrase stands for; "a disease caused by …" stands for what it is said of. */
export function bearersOf(
  sentence: Sentence,
  clause: Clause,
  phrase: Phrase,
): { concept: string; antecedent?: Because }[] {
  const own = sentence.things(phrase).filter(isWholeDisease);
  if (own.length > 0)
    return own.map(({ concept, antecedent }) => ({
      concept,
      ...(antecedent ? { antecedent } : {}),
    }));
  // "*the disease process of ALS* starts when …"
  if (STANDING_FOR_IT.has(phrase.head.norm) && !phrase.denied) {
    const within = sentence.things(phrase).flatMap((thing) => thing.within);
    if (within.length > 0) return [...new Set(within)].map((concept) => ({ concept }));
  }
  if (!isKindOfDisease(phrase) || has(phrase.determiner, 'negativeDeterminer')) return [];
  const named = (part: Phrase | undefined): { concept: string }[] =>
    part
      ? sentence
          .things(part)
          .filter(({ kind, concept }) => kind === 'disease' && concept !== undefined)
          .map(({ concept }) => ({ concept: concept ?? '' }))
      : [];
  const { clauses } = sentence.parse;
  for (const other of clauses) {
    if (
      other.subject &&
      other.verb &&
      other.kind !== 'relative' &&
      verbHas(other, 'be', 'verb:linking', 'verb:classing') &&
      other.complements.some(({ phrase: said }) => said === phrase)
    )
      return named(other.subject);
    for (const host of phrasesIn(other))
      if (host.asides.some(({ clauses: inner }) => inner.some(({ subject }) => subject === phrase)))
        return named(host);
  }
  if (clause.beside) return named(clause.beside);
  for (const label of labelsOf(clause.parent ?? clause).reverse()) {
    const found = named(label.subject);
    if (found.length > 0) return found;
  }
  return [];
}
