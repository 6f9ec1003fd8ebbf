import type { Clause } from '../../../language/parse.ts';
import type { Unit } from '../../../language/units.ts';
import type { Because } from '../../../model.ts';
import { isSubjectOf } from '../../clauses.ts';
import { denialsOf, type Draft, type Range, rangeOf } from '../../sentence.ts';
import type { Thing } from '../../things.ts';

/** The draft `therapy treats disease`. */
export function treatmentDraft(
  therapy: Thing,
  disease: string,
  clause: Clause,
  parts: readonly Range[],
  object: Range,
  antecedents: readonly Because[],
  denied: readonly Thing[] = [],
  denials: readonly Unit[] = [],
): Draft {
  return {
    subject: therapy.concept ?? '',
    relation: 'treats',
    object: disease,
    clause,
    denials: denialsOf(...(isSubjectOf(clause, therapy.phrase) ? [] : [therapy]), ...denied).concat(
      denials,
    ),
    parts,
    objectPart: object,
    subjectPart: rangeOf(therapy.phrase),
    shape: 'causal',
    antecedents: [...antecedents, ...(therapy.antecedent ? [therapy.antecedent] : [])],
    repaired: therapy.repaired,
  };
}
