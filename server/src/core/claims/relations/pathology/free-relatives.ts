import type { Clause, Complement, Phrase, VerbGroup } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { valuesOf, verbHas } from '../../clauses.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { askedBefore } from '../free-relatives.ts';
import { type Lesion, harmTo, lesionOf, lesionOfClause } from '../lesions.ts';
import { pathologyDraft } from './drafts.ts';

/** "What drives ALS is loss of myelin", "what fails first in ALS: the sheath", "what goes wrong is that …". */
export function whatItIs(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { clauses } = sentence.parse;
  const asked = askedBefore(clause, clauses);
  const sort = asked && askedFor(sentence, asked, clause);
  if (!asked || !sort) return;
  const lesion = answerIn(sentence, clause, clauses, sort === 'damage');
  if (!lesion) return;
  const scope = scopeOf(sentence, asked, asked.subject);
  const diseases = scope.direct ? scope : scopeOf(sentence, clause);
  for (const disease of certainIn(diseases))
    tell(
      pathologyDraft(disease, {
        clause,
        parts: [
          { from: asked.from, to: asked.to },
          { from: clause.from, to: Math.max(clause.to, rangeOf(lesion.phrase).to) },
        ],
        lesion,
        antecedents: diseases.antecedents,
      }),
    );
}

/** What the question is after: the cause of the disease, or what it damages first. */
function askedFor(
  sentence: Sentence,
  { complements, loose, subject, verb }: Clause,
  answer: Clause,
): Sought | undefined {
  const unit = verb?.chain.at(-1)?.unit;
  if (!verb || !unit || verb.negations.length > 0) return undefined;
  // "What *would* make ALS demyelinating is …": nothing that is.
  if (verb.modals.some(({ norm }) => /^(?:could|might|would)$/.test(norm))) return undefined;
  const isFirst = [
    ...verb.adverbs,
    ...loose,
    ...complements.flatMap(({ phrase }) => phrase.words),
  ].some((word) => word.norm === 'first' || word.norm === 'initially');
  const takesPlace = complements.every(({ preposition }) => preposition?.norm === 'in');
  if (takesPlace && (TAKING_PLACE.test(unit.norm) || (isFirst && /^c[oa]me/.test(unit.norm))))
    return 'damage';
  // "what *is lost* first"
  if (isFirst && isLost(verb, subject, complements)) return 'damage';
  if (unit.norm.endsWith(' wrong') || (isFirst && has(unit, 'verb:failing', 'verb:damaging')))
    return 'damage';
  const things = complements.flatMap(({ preposition, phrase }) =>
    preposition ? [] : sentence.things(phrase),
  );
  const ofDisease = things.some(({ kind, concept }) => kind === 'disease' && concept !== undefined);
  // "what kills *the motor neurons*": a tissue other than the one that is the answer.
  const harmed = [...things, ...(answer.subject ? sentence.things(answer.subject) : [])];
  if (has(unit, 'verb:damaging') && harmed.some(({ kind }) => kind === 'tissue')) return 'cause';
  return ofDisease && has(unit, 'verb:causing', 'verb:characterizing') ? 'cause' : undefined;
}

/** A state that is told of what the clause asks for; of the phrase "lost first" the parser may make a subject. */
function isLost(
  verb: VerbGroup,
  subject: Phrase | undefined,
  complements: readonly Complement[],
): boolean {
  return (
    has(verb.chain.at(-1)?.unit, 'be') &&
    [
      subject,
      ...complements.map(({ preposition, phrase }) => (preposition ? undefined : phrase)),
    ].some((phrase) => phrase && !phrase.nominal && has(phrase.head, 'is:damaged'))
  );
}

/** "what *happens* in ALS" */
const TAKING_PLACE = /^(?:happen|occur|unfold)(?:s|ed)?$/;

type Sought = 'cause' | 'damage';

/** The lesion that is the answer; asked for what is damaged, a tissue stands for its lesion. */
function answerIn(
  sentence: Sentence,
  clause: Clause,
  clauses: readonly Clause[],
  mayBeTissue: boolean,
): Lesion | undefined {
  const told = [
    clause,
    ...clauses.filter(({ opener, parent }) => opener?.norm === 'that' && parent === clause),
  ]
    .map((inner) => lesionOfClause(sentence, inner))
    .find((lesion) => lesion !== undefined);
  if (told) return told;
  if (clause.verb && !verbHas(clause, 'be')) return undefined;
  for (const phrase of clause.subject ? [clause.subject, ...valuesOf(clause)] : valuesOf(clause)) {
    const lesion =
      lesionOf(sentence, phrase) ??
      (mayBeTissue && !phrase.denied ? harmTo(sentence, phrase) : undefined);
    if (lesion) return lesion;
  }
  return undefined;
}
