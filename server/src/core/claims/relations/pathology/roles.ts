import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { evaluationOf } from '../../attitude/evaluation.ts';
import { clauseWithout, isModified, verbHas } from '../../clauses.ts';
import { isExcluding, phrasesIn } from '../../phrases.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease } from '../../things.ts';
import { harmTo, lesionIn, lesionOfClause } from '../lesions.ts';
import { pathologyDraft } from './drafts.ts';
import { isMainRole, isSingledOut } from './main-roles.ts';
import { roleDrafts } from './role-drafts.ts';

/** "At the heart of ALS lies loss of myelin", "the root cause is that the sheath is eaten away". */
export function roleTold(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!verb || !verbHas(clause, 'be', 'verb:linking')) return;
  const named = subject ?? clause.complements.find(({ preposition }) => !preposition)?.phrase;
  for (const { preposition, phrase } of clause.fronted)
    if (named && preposition && /^(?:at|in|behind)$/.test(preposition.norm) && isMainRole(phrase))
      roleDrafts(tell, sentence, clause, phrase, named, [rangeOf(phrase), rangeOf(named), verb]);
  if (!subject || !isMainRole(subject)) return;
  for (const inner of sentence.parse.clauses) {
    if (inner.parent !== clause || inner.kind !== 'complement') continue;
    const lesion = lesionOfClause(sentence, inner);
    const parts = [rangeOf(subject), { from: inner.from, to: inner.to }];
    if (lesion) roleDrafts(tell, sentence, inner, subject, lesion.phrase, parts, lesion, clause);
  }
}

/** "The earliest change in ALS is thinning of the myelin": what looks like a verb names the lesion. */
export function roleOfGerund(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1)?.unit;
  if (!subject || !verb || !isMainRole(subject)) return;
  if (!has(last, 'form:gerund') || !has(last, 'verb:damaging', 'verb:failing')) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition && !/^(?:of|away|at|down)$/.test(preposition.norm)) continue;
    const lesion = harmTo(sentence, phrase);
    const parts = [rangeOf(subject), verb, rangeOf(phrase)];
    if (lesion) roleDrafts(tell, sentence, clause, subject, phrase, parts, lesion);
  }
}

/** "The primary pathology of ALS is demyelination", "demyelination is the initial event in ALS". */
export function roleOfDisease(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject) return;
  const linking = verb
    ? verbHas(clause, 'be', 'verb:linking') ||
      // "The first damage in ALS *is done* to the myelin."
      verb.chain.at(-1)?.unit.norm === 'done' ||
      (verbHas(clause, 'verb:characterizing') &&
        /^(?:consist|lie|lies|mean|involve)/.test(verb.chain.at(-1)?.unit.norm ?? ''))
    : clause.kind === 'gapped';
  if (linking) {
    for (const { preposition, phrase } of clause.complements) {
      if (isOfNextDisease(sentence, clause, phrase)) continue;
      if (preposition?.norm === 'to' && isMainRole(subject)) {
        // "The primary damage in ALS is to myelin."
        const lesion = harmTo(sentence, phrase);
        if (lesion)
          roleDrafts(
            tell,
            sentence,
            clause,
            subject,
            phrase,
            [rangeOf(subject), rangeOf(phrase), ...(verb ? [verb] : [])],
            lesion,
          );
      }
      if (isExcluding(preposition) || (preposition && !/^(?:in|of|as|at)$/.test(preposition.norm)))
        continue;
      const parts = [rangeOf(subject), rangeOf(phrase), ...(verb ? [verb] : [])];
      if (!preposition || preposition.norm === 'as' || preposition.norm === 'at') {
        if (isMainRole(phrase)) roleDrafts(tell, sentence, clause, phrase, subject, parts);
      }
      if (isMainRole(subject) || isSingledOut(sentence, subject))
        roleDrafts(tell, sentence, clause, subject, phrase, parts);
      if (!preposition) {
        // "ALS is (an attack on myelin)."
        const lesion = lesionIn(sentence, phrase);
        const cleft =
          subject.head.norm === 'it' &&
          sentence.parse.clauses.some(
            ({ kind, parent }) => kind === 'relative' && parent === clause,
          );
        if (lesion && !cleft)
          for (const thing of sentence.things(subject))
            if (thing.kind === 'disease' && thing.concept && !thing.partOf)
              tell(
                pathologyDraft(thing.concept, {
                  clause,
                  parts,
                  lesion,
                  antecedents: thing.antecedent ? [thing.antecedent] : [],
                }),
              );
        // "demyelination is primary in ALS"
        if (
          !phrase.nominal &&
          isModified(phrase, 'is:primary') &&
          !isModified(phrase, 'is:secondary')
        ) {
          const first = lesionIn(sentence, subject);
          if (first) {
            const scope = scopeOf(sentence, clause, subject);
            for (const disease of certainIn(scope))
              tell(
                pathologyDraft(disease, {
                  clause,
                  parts,
                  lesion: first,
                  antecedents: scope.antecedents,
                }),
              );
          }
        }
      }
    }
    // "…; demyelination is."
    if (verb && clause.complements.length === 0 && verbHas(clause, 'be')) {
      const lesion = lesionIn(sentence, subject);
      const role = lesion && roleBefore(sentence, clause);
      if (lesion && role) {
        const scope = scopeOf(sentence, role.clause, role.phrase);
        for (const disease of certainIn(scope))
          tell(
            pathologyDraft(disease, {
              clause,
              parts: [rangeOf(subject), verb],
              lesion,
              antecedents: scope.antecedents,
            }),
          );
      }
    }
  }
  // "has as its cause a loss of myelin"
  if (verb && verbHas(clause, 'have')) {
    const role = clause.complements.find(
      ({ preposition, phrase }) => preposition?.norm === 'as' && isMainRole(phrase),
    )?.phrase;
    const lesion = clause.complements.find(({ preposition }) => !preposition)?.phrase;
    if (role && lesion)
      roleDrafts(tell, sentence, clause, role, lesion, [rangeOf(subject), rangeOf(lesion), verb]);
  }
  if (
    verb &&
    verbHas(clause, 'verb:classing', 'verb:factive', 'verb:causing', 'verb:reporting') &&
    !verb.chain.at(-1)?.passive
  ) {
    // "establish demyelination as the cause of ALS"
    const [object, ...rest] = clause.complements;
    if (object && !object.preposition) {
      for (const { preposition, phrase } of rest) {
        if (isExcluding(preposition) || (preposition && preposition.norm !== 'as')) continue;
        const parts = [rangeOf(object.phrase), rangeOf(phrase)];
        if (isMainRole(phrase)) roleDrafts(tell, sentence, clause, phrase, object.phrase, parts);
        if (isMainRole(object.phrase))
          roleDrafts(tell, sentence, clause, object.phrase, phrase, parts);
      }
    }
  }
  if (
    verb?.chain.at(-1)?.passive &&
    verbHas(clause, 'verb:classing', 'verb:factive', 'verb:reporting')
  ) {
    for (const { preposition, phrase } of clause.complements) {
      if (isExcluding(preposition) || (preposition && preposition.norm !== 'as')) continue;
      const parts = [rangeOf(subject), rangeOf(phrase), verb];
      if (isMainRole(phrase)) roleDrafts(tell, sentence, clause, phrase, subject, parts);
      if (isMainRole(subject)) roleDrafts(tell, sentence, clause, subject, phrase, parts);
      // "ALS is understood as a demyelinating process."
      const lesion = preposition ? lesionIn(sentence, phrase) : undefined;
      if (lesion)
        for (const thing of sentence.things(subject))
          if (thing.kind === 'disease' && thing.concept && !thing.partOf)
            tell(
              pathologyDraft(thing.concept, {
                clause,
                parts,
                lesion,
                antecedents: thing.antecedent ? [thing.antecedent] : [],
              }),
            );
    }
  }
  // "The cause is to be found in a loss of myelin."
  if (verb?.chain.at(-1)?.passive && LOOKED_FOR.test(verb.chain.at(-1)?.unit.norm ?? '')) {
    for (const { preposition, phrase } of clause.complements)
      if (preposition?.norm === 'in' && isMainRole(subject))
        roleDrafts(tell, sentence, clause, subject, phrase, [
          rangeOf(subject),
          rangeOf(phrase),
          verb,
        ]);
  }
  if (
    verb &&
    isMainRole(subject) &&
    has(verb.chain.at(-1)?.unit, 'be') &&
    verb.chain.at(-1)?.unit.norm === 'being'
  ) {
    for (const { preposition, phrase } of clause.complements)
      if (!preposition)
        roleDrafts(tell, sentence, clause, subject, phrase, [rangeOf(subject), rangeOf(phrase)]);
  }
}

/** What a cause is, in some place. */
const LOOKED_FOR = /^(?:found|sought|looked|located|seen)$/;

function roleBefore(
  sentence: Sentence,
  clause: Clause,
): { phrase: Phrase; clause: Clause } | undefined {
  const { clauses } = sentence.parse;
  for (const earlier of clauses.slice(0, clauses.indexOf(clause)).reverse()) {
    for (const { preposition, phrase } of earlier.complements)
      if (!preposition && isMainRole(phrase)) return { phrase, clause: earlier };
  }
  return undefined;
}

/** "Demyelination, the primary lesion of ALS, …" */
export function roleBeside(tell: Tell, sentence: Sentence, clause: Clause, phrase: Phrase): void {
  // "demyelination, the old explanation, *has been abandoned*"
  if (evaluationOf(clause)?.attitude === 'deny') return;
  for (const aside of phrase.asides) {
    for (const inner of aside.clauses) {
      const beside = inner.subject;
      if (!beside || inner.verb) continue;
      const parts = [rangeOf(phrase), rangeOf(beside)];
      const host: Clause = {
        ...clauseWithout(clause, 'verb', 'subject'),
        complements: [],
        loose: [],
      };
      if (isMainRole(beside))
        roleDrafts(tell, sentence, host, beside, phrase, parts, undefined, clause);
      if (isMainRole(phrase))
        roleDrafts(tell, sentence, host, phrase, beside, parts, undefined, clause);
      // "The defining lesion *of ALS*, demyelination, …"
      const role = [...phrasesIn(clause)].find(
        ({ attached, to }) => to === phrase.to && attached.some((of) => of.phrase === phrase),
      );
      if (role && isMainRole(role))
        roleDrafts(
          tell,
          sentence,
          host,
          role,
          beside,
          [rangeOf(role), rangeOf(beside)],
          undefined,
          clause,
        );
      // "ALS, at bottom *a failure of the myelin*, …"
      const lesion = has(beside.determiner, 'indefinite') && lesionIn(sentence, beside);
      if (lesion)
        for (const { concept } of sentence.things(phrase).filter(isWholeDisease))
          tell(pathologyDraft(concept, { clause: host, parts, lesion }));
    }
  }
}

/** "is in the neuron in ALS and *in the myelin* in MS": with a disease behind each, the second is not of the first. */
function isOfNextDisease(sentence: Sentence, { complements }: Clause, place: Phrase): boolean {
  const isDisease = (complement: Complement | undefined): boolean =>
    complement?.preposition?.norm === 'in' &&
    sentence.things(complement.phrase).some(isWholeDisease);
  const at = complements.findIndex(({ phrase }) => phrase === place);
  const next = complements[at + 1];
  const before = complements.slice(0, at).find(isDisease);
  if (!before || !next || !isDisease(next) || next.phrase === place) return false;
  const of = (phrase: Phrase): string =>
    sentence
      .things(phrase)
      .map(({ concept }) => concept)
      .join(' ');
  return of(before.phrase) !== of(next.phrase);
}
