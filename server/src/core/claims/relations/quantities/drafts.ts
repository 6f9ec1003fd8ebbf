import type { Clause, Phrase } from '../../../language/parse.ts';
import type { Unit } from '../../../language/units.ts';
import { clauseWithout } from '../../clauses.ts';
import { scopeOf } from '../../scope.ts';
import { type Measured, type Range, type Sentence, type Tell } from '../../sentence.ts';
import { sinceDiagnosis } from './durations.ts';

/** What the duration is said of is a part of the patients, other creatures, or time gained; what follows a comma is not asked. */
export function isOfSubgroup(units: readonly Unit[], clause: Clause, duration: Range): boolean {
  const comma = units.findIndex(({ norm, index }) => norm === ',' && index >= duration.to);
  return units
    .slice(Math.max(0, clause.from), comma < 0 ? Math.max(clause.to, duration.to) + 1 : comma)
    .some(
      ({ norm, index }) =>
        (OF_A_SUBGROUP.has(norm) &&
          // "some eight years"
          !(norm === 'some' && index + 1 >= duration.from && index < duration.to) &&
          !isEndPoint(units, index) &&
          // "fifteen years *or longer*"
          !(norm === 'longer' && units[index - 1]?.norm === 'or') &&
          // "both *sporadic and familial*"
          !(norm === 'familial' && isWithSporadic(units, index)) &&
          // "in the older registries"
          !(AGE.test(norm) && SOURCES.test(units[index + 1]?.norm ?? ''))) ||
        // "with respiratory onset"
        (norm === 'onset' &&
          [units[index - 1], units[index - 2]].some((before) => before?.norm === 'with')),
    );
}

/** "from onset to death *or tracheostomy*": what ends the count, for all patients alike. */
function isEndPoint(units: readonly Unit[], at: number): boolean {
  const before = units.slice(Math.max(0, at - 4), at).map(({ norm }) => norm);
  return before.includes('death') && before.includes('or');
}

function isWithSporadic(units: readonly Unit[], at: number): boolean {
  return [units[at - 2], units[at + 2]].some((near) => near?.norm === 'sporadic');
}

const AGE = /^(?:older|younger)$/;

/** What tells of the patients, and is older than other such sources. */
const SOURCES =
  /^(?:books?|data|editions?|figures?|literature|papers?|registers?|registr(?:y|ies)|reports?|reviews?|series|sources?|stud(?:y|ies)|surveys?|texts?|textbooks?)$/;

/** Words for a part of the patients, or for time gained: no average over all. */
const OF_A_SUBGROUP: ReadonlySet<string> = new Set([
  'carrier',
  'carriers',
  'genotype',
  'mutation',
  'mutations',
  'variant',
  'variants',
  'longer',
  'gain',
  'gains',
  'gained',
  'extra',
  'additional',
  'survivors',
  'survivor',
  'delay',
  'age',
  'aged',
  'older',
  'younger',
  'onset-to',
  'tracheostomy',
  'ventilated',
  'ventilation',
  'subgroup',
  'subset',
  'some',
  'few',
  'minority',
  'pls',
  'pma',
  'bulbar',
  'respiratory',
  'capacity',
  'fvc',
  'progressors',
  'respiratory-onset',
  'homozygotes',
  'carriers',
  'juvenile',
  'flail',
  'familial',
  'sod1',
  'a4v',
  'fus',
  'c9orf72',
  'tardbp',
  'niv',
  'peg',
  'gastrostomy',
  'intubation',
  'mice',
  'mouse',
  'rats',
  'zebrafish',
  // "disease duration at baseline": how long they had been ill by then
  'admission',
  'assessment',
  'baseline',
  'enrollment',
  'enrolment',
  'entry',
  'inclusion',
  'randomisation',
  'randomization',
  'recruitment',
  'referral',
  'sampling',
  'screening',
]);

/** The draft `disease quantity measure` of the one disease that the phrase, or else the clause, speaks of. */
export function quantityDrafts(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  measure: string,
  bounds: { from: number; to: number },
  parts: readonly Range[],
  object: Range,
  phrase: Phrase,
  owner?: string,
): void {
  const scope = scopeOf(sentence, clause, phrase);
  if (!owner && !scope.direct && scope.diseases.length !== 1) return;
  const diseases = new Set(owner ? [owner] : scope.diseases);
  if (diseases.size !== 1) return;
  const [disease] = diseases;
  const quantity: Measured = {
    ...bounds,
    sinceDiagnosis: sinceDiagnosis(sentence.parse.units),
  };
  const bounded = isBound(sentence.parse.units, clause) ? (clause.verb?.negations ?? []) : [];
  // "*With a survival of two years*, ALS leaves little time": the verb's "little" is not the number's.
  const isFronted = clause.fronted.some((each) => each.phrase === phrase);
  tell({
    subject: disease ?? '',
    relation: 'quantity',
    object: measure,
    clause: isFronted ? { ...clauseWithout(clause, 'verb'), loose: [] } : clause,
    denials: bounded,
    parts,
    objectPart: object,
    shape: 'copula',
    antecedents: scope.antecedents,
    repaired: false,
    quantity,
  });
}

/** "does not *exceed*", "is not *less than*": the denial bounds the number and takes nothing back. */
function isBound(units: readonly Unit[], { verb }: Clause): boolean {
  return (
    (verb?.chain.at(-1)?.unit.norm ?? '').includes('exceed') ||
    [...(verb?.adverbs ?? []), units[verb?.to ?? -1]].some((word) =>
      /^(?:above|below|fewer|less|longer|more|over|shorter|under)\b/.test(word?.norm ?? ''),
    )
  );
}
