import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, verbHas } from '../../clauses.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { hullOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { isGeneric } from '../../speakers.ts';
import { treatmentDraft } from './drafts.ts';
import { therapies } from './therapies.ts';

/** "is recommended", "should be offered": a passive by which a therapy is said to be right. */
export function isAdvised(clause: Clause): boolean {
  if (verbHas(clause, 'verb:advising')) return true;
  return (
    /^(?:administered|begun|given|offered|prescribed|started|used)$/.test(
      clause.verb?.chain.at(-1)?.unit.norm ?? '',
    ) &&
    (clause.verb?.modals.some(({ norm }) => /^(?:must|ought|should)$/.test(norm)) ?? false)
  );
}

/** "Patients with ALS *should receive* IVIG", "should be offered plasma exchange". */
export function shouldReceive(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || !MUST.test(verb.modals.at(-1)?.norm ?? '')) return;
  const receiving = last.passive
    ? /^(?:begun|given|offered|prescribed|put|started)$/
    : /^(?:be|get|have|receive|start|take)$/;
  if (!receiving.test(last.unit.norm)) return;
  const patients = sentence.things(subject).filter(({ kind }) => kind === 'person');
  const diseases = new Set(patients.flatMap(({ within }) => within));
  if (patients.length === 0 || diseases.size !== 1) return;
  for (const { preposition, phrase } of clause.complements) {
    // "should be *on* it"
    if (preposition ? preposition.norm !== 'on' : last.unit.norm === 'be') continue;
    for (const therapy of therapies(sentence, phrase))
      for (const disease of diseases)
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(subject), verb, rangeOf(phrase)],
            hullOf([verb, rangeOf(phrase)]),
            [],
          ),
        );
  }
}

const MUST = /^(?:must|ought|should)$/;

/** "Guidelines recommend azathioprine for ALS." */
export function isRecommended(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive || !isGeneric(subject)) return;
  const role = clause.complements.find(({ preposition }) => preposition?.norm === 'as')?.phrase;
  const isListed = has(last.unit, 'verb:classing') && role !== undefined && isRightTherapy(role);
  if (!isListed && !ADVISING.test(last.unit.norm)) return;
  const advised = clause.complements.find(
    ({ preposition, phrase }) => !preposition && therapies(sentence, phrase).length > 0,
  )?.phrase;
  if (!advised || advised.denied) return;
  const target = [
    ...advised.attached,
    ...(role?.attached ?? []),
    ...clause.complements,
    ...clause.fronted,
  ].find(
    ({ preposition, phrase }) =>
      preposition !== undefined &&
      !isExcluding(preposition) &&
      /^(?:against|for|in|to)$/.test(preposition.norm) &&
      sentence.things(phrase).some(({ kind, within }) => kind === 'disease' || within.length > 0),
  );
  if (!target) return;
  const scope = scopeOf(sentence, clause, advised, role, target.phrase);
  for (const disease of certainIn(scope))
    for (const therapy of therapies(sentence, advised))
      tell(
        treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(subject), verb, rangeOf(advised), rangeOf(target.phrase)],
          hullOf([verb, rangeOf(advised)]),
          scope.antecedents,
        ),
      );
}

const ADVISING = /^(?:advis|advocat|endors|favou?r|prefer|recommend)/;

/** "list it *as first-line therapy*", "consider it *the standard treatment*" */
export function isRightTherapy(phrase: Phrase): boolean {
  return (
    !phrase.denied &&
    has(phrase.head, 'noun:therapy') &&
    isModified(phrase, 'is:effective', 'is:primary', 'is:typical') &&
    !isModified(phrase, 'is:refuted', 'is:rare')
  );
}
