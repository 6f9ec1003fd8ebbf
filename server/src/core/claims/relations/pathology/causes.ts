import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { verbHas } from '../../clauses.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { type Draft, type Range, rangeOf, type Sentence } from '../../sentence.ts';
import { causesIn, DUE, isClause } from '../causes.ts';
import { type Lesion, lesionIn, lesionOf, lesionOfClause } from '../lesions.ts';
import { bearersOf, dueToDraft, isSign, pathologyDraft } from './drafts.ts';

/** "ALS is caused by demyelination", "the weakness comes from loss of myelin". */
export function* caused(sentence: Sentence): Generator<Draft> {
  for (const { effect, cause, clause, verb } of causesIn(sentence)) {
    const lesion = isClause(cause) ? lesionOfClause(sentence, cause) : lesionOf(sentence, cause);
    if (!lesion) continue;
    const causePart = isClause(cause) ? { from: cause.from, to: cause.to } : rangeOf(cause);
    if (isClause(effect)) {
      yield* effectClause(sentence, effect, lesion, causePart);
      continue;
    }
    const parts = [rangeOf(effect), causePart, ...(verb ? [verb] : [])];
    for (const thing of sentence.things(effect)) {
      const borne =
        thing.kind === 'disease' || has(effect.head, 'noun:kindOfDisease')
          ? bearersOf(sentence, clause, effect)
          : [];
      const pointed = pointedSign(sentence, effect);
      if (pointed) {
        const scope = scopeOf(sentence, clause, effect);
        for (const disease of certainIn(scope))
          if (pointed.kind === 'sign')
            yield dueToDraft(
              pointed.concept,
              disease,
              lesion,
              clause,
              parts,
              effect,
              scope.antecedents,
            );
        continue;
      }
      const elsewhere =
        thing.antecedent !== undefined &&
        clause.fronted.some(({ phrase }) =>
          sentence
            .things(phrase)
            .some(({ kind, concept }) => kind === 'disease' && concept !== thing.concept),
        );
      if (elsewhere) continue;
      if (borne.length > 0) {
        for (const { concept, antecedent } of borne)
          yield pathologyDraft(concept, {
            clause,
            parts,
            lesion,
            subjectPart: rangeOf(effect),
            antecedents: antecedent ? [antecedent] : [],
          });
        continue;
      }
      if (thing.kind === 'disease') continue;
      const scope = scopeOf(sentence, clause, effect, isClause(cause) ? undefined : cause);
      const isCourse = thing.kind === 'role' && COURSE.has(effect.head.norm);
      for (const disease of certainIn(scope)) {
        if (isCourse)
          yield pathologyDraft(disease, { clause, parts, lesion, antecedents: scope.antecedents });
        else if (thing.concept && (thing.kind === 'sign' || thing.kind === 'lesion')) {
          if (thing.kind === 'lesion' && sentence.world.isA(thing.concept, lesion.concept))
            continue;
          yield dueToDraft(
            thing.concept,
            disease,
            lesion,
            clause,
            parts,
            effect,
            scope.antecedents,
            [thing],
          );
        } else if (isSign(effect)) {
          const sign = sentence.world.generalSign;
          if (sign)
            yield dueToDraft(sign, disease, lesion, clause, parts, effect, scope.antecedents, [
              thing,
            ]);
        }
      }
    }
  }
}

/** Nouns for the disease as it goes on: what causes them causes the disease. */
const COURSE: ReadonlySet<string> = new Set([
  'progression',
  'course',
  'decline',
  'disease',
  'deterioration',
  'evolution',
  'pathogenesis',
  'onset',
]);

/** "In MS the sheath is lost as a result of degeneration of the axon": a lesion told by a clause has a cause. */
export function* lesionDueTo(sentence: Sentence, clause: Clause): Generator<Draft> {
  const effect = lesionOfClause(sentence, clause);
  if (!effect || !clause.verb) return;
  for (const { preposition, phrase } of clause.complements) {
    if (!preposition || !DUE.has(preposition.norm)) continue;
    const cause = lesionIn(sentence, phrase);
    if (!cause || cause.concept === effect.concept) continue;
    const scope = scopeOf(sentence, clause, effect.phrase, phrase);
    for (const disease of certainIn(scope))
      yield dueToDraft(
        effect.concept,
        disease,
        cause,
        clause,
        [{ from: clause.from, to: clause.to }],
        effect.phrase,
        scope.antecedents,
      );
  }
}

/** "It" after a sentence whose subject is a sign or a finding on a scan stands for that. */
function pointedSign(
  sentence: Sentence,
  phrase: Phrase,
): { kind: 'sign' | 'imaging'; concept: string } | undefined {
  if (!/^(?:it|they|this|these|that)$/.test(phrase.head.norm)) return undefined;
  const own = sentence.parse.clauses.filter(
    ({ to, subject }) =>
      subject !== undefined &&
      to <= phrase.from &&
      !/^(?:it|they|this|these)$/.test(subject.head.norm),
  );
  const earlier = own.length > 0 ? own : [...(sentence.before?.parse.clauses ?? [])];
  const source = own.length > 0 ? sentence : sentence.before;
  const subject = earlier.find(
    (clause) => clause.subject && !clause.inherited && clause.kind !== 'adverbial',
  )?.subject;
  if (!subject || !source) return undefined;
  for (const { kind, concept } of source.things(subject))
    if ((kind === 'sign' || kind === 'imaging') && concept) return { kind, concept };
  return undefined;
}

/** Verbs for what happens to a patient. */
const PATIENT_VERB =
  /^(?:slur|trip|stumbl|twitch|chok|wast|weaken|cramp|drool|limp|stiffen|wither|shrink|shrank|fumbl|paraly)/;

function* effectClause(
  sentence: Sentence,
  effect: Clause,
  lesion: Lesion,
  causePart: Range,
): Generator<Draft> {
  const whole = { from: effect.from, to: effect.to };
  const parts = [whole, causePart];
  const scope = scopeOf(sentence, effect, effect.subject);
  const subject = effect.subject ? sentence.things(effect.subject) : [];
  const failing = lesionOfClause(sentence, effect);
  if (!failing && subject.length === 0 && !effect.verb) return;
  if (failing && failing.concept !== lesion.concept) {
    for (const disease of certainIn(scope))
      yield dueToDraft(
        failing.concept,
        disease,
        lesion,
        effect,
        parts,
        effect.subject,
        scope.antecedents,
      );
    return;
  }
  for (const thing of subject) {
    if (
      thing.kind === 'disease' &&
      thing.concept &&
      verbHas(effect, 'verb:resulting', 'verb:preceding', 'verb:failing')
    ) {
      yield pathologyDraft(thing.concept, {
        clause: effect,
        parts,
        lesion,
        antecedents: thing.antecedent ? [thing.antecedent] : [],
      });
    }
  }
  const sign = [
    ...subject,
    ...effect.complements.flatMap(({ phrase }) => sentence.things(phrase)),
  ].find(({ kind, concept }) => kind === 'sign' && concept !== undefined);
  const unit = effect.verb?.chain.at(-1)?.unit;
  const happens = unit !== undefined && PATIENT_VERB.test(unit.norm);
  const concept = sign?.concept ?? (happens ? sentence.world.generalSign : undefined);
  if (concept)
    for (const disease of certainIn(scope))
      yield dueToDraft(concept, disease, lesion, effect, parts, effect.subject, scope.antecedents);
}
