import type { Clause, Phrase } from '../../../language/parse.ts';
import { isRuledOut, isSubjectOf, labelsOf } from '../../clauses.ts';
import { scopeOf } from '../../scope.ts';
import { sharedOut } from '../../shares.ts';
import { denialsOf, type Range, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease, type Thing } from '../../things.ts';

/** Things that can be a feature: other diseases, signs. */
export function features(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  if (phrase && isRuledOut(sentence.parse.clauses, phrase)) return [];
  // "the presence of a neuropathy", "the combination of weakness and a neuropathy"
  const present =
    phrase && PRESENCE.test(phrase.head.norm) && !phrase.denied ? phrase.attached[0] : undefined;
  if (present?.preposition.norm === 'of') return features(sentence, present.phrase);
  return phrase
    ? sentence
        .things(phrase)
        .filter(
          ({ kind, concept }) =>
            (kind === 'disease' || kind === 'feature' || kind === 'other' || kind === 'lesion') &&
            concept !== undefined,
        )
    : [];
}

const PRESENCE = /^(?:combination|evidence|features|form|mixture|presence|signs?)$/;

/** A second disease, or a lesion that amounts to one. */
export function isCompanion({ kind }: Thing): boolean {
  return kind === 'disease' || kind === 'lesion';
}

/** The drafts `disease has-feature thing` for the diseases that the phrases, or else the clause, speak of. */
export function featureDrafts(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  found: readonly Thing[],
  scopePhrases: readonly Phrase[],
  parts: readonly Range[],
  denied: readonly Thing[] = [],
): void {
  const names = new Set(found.map(({ concept }) => concept));
  // "one of the pillars *on which the diagnosis of ALS rests*", "a part of *living with ALS*"
  const described = sentence.parse.clauses
    .filter(
      ({ kind, opener, parent }) =>
        parent === clause &&
        (kind === 'relative' || (kind === 'participial' && opener?.norm === 'of')),
    )
    .flatMap(({ subject, complements }) => [subject, ...complements.map(({ phrase }) => phrase)])
    .filter(
      (phrase) => phrase !== undefined && !clause.complements.some((own) => own.phrase === phrase),
    );
  const namedIn = (phrases: readonly (Phrase | undefined)[]): string[] =>
    phrases
      .flatMap((phrase) => (phrase ? sentence.things(phrase) : []))
      .flatMap((thing) =>
        thing.kind === 'disease' && thing.concept ? [thing.concept] : thing.within,
      )
      .filter((disease) => !names.has(disease));
  const byRole = namedIn(scopePhrases);
  const named = byRole.length > 0 ? byRole : namedIn(described);
  const shared = scopePhrases
    .map((phrase) => sharedOut(sentence, clause, phrase))
    .find((diseases) => diseases !== undefined);
  const scope =
    shared || named.length > 0
      ? { diseases: shared ?? named, direct: true, antecedents: [] }
      : scopeOf(sentence, clause, ...scopePhrases);
  const isOther = (disease: string): boolean =>
    !names.has(disease) &&
    found.every(
      ({ concept }) =>
        !sentence.world.isA(disease, concept ?? '') && !sentence.world.isA(concept ?? '', disease),
    );
  const owners = scope.diseases.filter(isOther);
  // "the hallmark *of CIDP*", and not of what the text is about
  const meant =
    owners.length > 0 || (scope.direct && scope.diseases.some((disease) => !names.has(disease)))
      ? owners
      : surrounding(sentence, clause).filter(isOther).slice(0, 1);
  for (const owner of new Set(meant)) {
    for (const thing of found) {
      tell({
        subject: owner,
        relation: 'has-feature',
        object: thing.concept ?? '',
        clause,
        denials: denialsOf(...(isSubjectOf(clause, thing.phrase) ? [] : [thing]), ...denied),
        parts,
        objectPart: rangeOf(thing.phrase),
        shape: 'causal',
        antecedents: scope.direct ? [] : scope.antecedents,
        repaired: thing.repaired,
      });
    }
  }
}

/** The diseases that the labels of a clause and what stands before its sentence are about, nearest first. */
function surrounding(sentence: Sentence, clause: Clause): string[] {
  const labels = labelsOf(clause)
    .reverse()
    .flatMap(({ subject }) => (subject ? sentence.things(subject) : []))
    .flatMap((thing) => (isWholeDisease(thing) ? [thing.concept] : thing.within));
  return [...labels, ...sentence.focus.map(({ concept }) => concept)];
}
