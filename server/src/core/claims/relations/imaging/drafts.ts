import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isSubjectOf } from '../../clauses.ts';
import { phrasesWithin } from '../../phrases.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { denialsOf, type Range, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import type { Thing } from '../../things.ts';
import { isDoubted } from '../doubted.ts';
import { isOnePerson } from '../many.ts';
import type { Lesion } from '../lesions.ts';

/** The drafts `finding shows-on-imaging lesion` within the diseases that the phrase, or else the clause, speaks of. */
export function imagingDrafts(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  finding: Thing,
  phrase: Phrase,
  lesion: Lesion,
  parts: readonly Range[],
): void {
  const scope = scopeOf(sentence, clause, phrase, lesion.phrase);
  // "MRI showed demyelination" is said of one patient, unless it names the disease itself.
  const { world } = sentence;
  const { generalImaging } = world;
  const isSignal = generalImaging !== undefined && world.isA(finding.concept ?? '', generalImaging);
  const isOnes =
    !isSignal &&
    phrase.attached.some(({ phrase: of }) => isOnePerson(of)) &&
    !isOfAnyone(clause, phrase);
  const diseases = (isSignal || scope.direct) && !isOnes ? certainIn(scope) : [];
  for (const disease of diseases) {
    if (isDoubted(sentence, disease) || isDeniedThere(sentence, clause, disease)) continue;
    tell({
      subject: finding.concept ?? '',
      relation: 'shows-on-imaging',
      object: lesion.concept,
      scope: disease,
      clause,
      denials: denialsOf(
        ...(lesion.thing && !isSubjectOf(clause, lesion.phrase) ? [lesion.thing] : []),
        ...(!isSubjectOf(clause, phrase) ? [finding] : []),
      ),
      parts,
      objectPart: rangeOf(lesion.phrase),
      subjectPart: rangeOf(phrase),
      shape: 'causal',
      antecedents: scope.antecedents,
      repaired: false,
    });
  }
}

/** "*The MRI of an ALS patient* shows …": told of all of them. */
function isOfAnyone({ verb }: Clause, { attached, determiner }: Phrase): boolean {
  return (
    determiner?.norm === 'the' &&
    attached.every(({ phrase: { determiner: one } }) => /^an?$/.test(one?.norm ?? '')) &&
    verb?.chain.length === 1 &&
    has(verb.chain[0]?.unit, 'form:third')
  );
}

/** "…, which is *not* a feature of ALS": the only place that names the disease keeps it apart. */
function isDeniedThere({ parse }: Sentence, claim: Clause, disease: string): boolean {
  if (parse.units.filter(({ names }) => names.has(disease)).length > 1) return false;
  return parse.clauses.some(
    (clause) =>
      clause !== claim &&
      clause.complements.some(
        ({ preposition, phrase }) =>
          !preposition &&
          (phrase.denied || (clause.verb?.negations.length ?? 0) % 2 === 1) &&
          phrasesWithin(phrase).some(({ words }) => words.some(({ names }) => names.has(disease))),
      ),
  );
}
