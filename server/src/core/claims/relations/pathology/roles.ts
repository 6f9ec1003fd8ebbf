import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Because } from '../../../model.ts';
import { clauseWithout, isModified, labelsOf, valuesOf, verbHas } from '../../clauses.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { type Draft, type Range, rangeOf, type Sentence } from '../../sentence.ts';
import { isExcluding, type Thing } from '../../things.ts';
import { type Lesion, lesionIn, lesionOfClause, tissueOf } from '../lesions.ts';
import { isSign } from '../signs.ts';
import { dueToDraft, pathologyDraft } from './drafts.ts';

/** A phrase for what the main lesion is: "the primary pathology", "the cause", "hallmark". */
function isMainRole(phrase: Phrase): boolean {
  return phrase.members.some(isMainRoleAlone);
}

function isMainRoleAlone(phrase: Phrase): boolean {
  const { head } = phrase;
  if (isModified(phrase, 'is:secondary', 'is:rare') && !isModified(phrase, 'is:primary'))
    return false;
  if (has(head, 'noun:cause')) return true;
  if (has(head, 'noun:essence') && !has(head, 'noun:process')) return true;
  if (!has(head, 'noun:process', 'noun:essence', 'noun:damage')) return false;
  if (isModified(phrase, 'is:primary')) return true;
  return PATHOLOGY.has(head.norm) && has(phrase.determiner, 'definite', 'possessive');
}

/** Nouns that mean the main process where they are definite: "the pathology". */
const PATHOLOGY: ReadonlySet<string> = new Set([
  'pathology',
  'patho',
  'path',
  'pathogenesis',
  'histology',
  'histopathology',
  'neuropathology',
  'mechanism',
]);

/** A label under which the main lesion stands. */
function isMainSlot(role: Phrase): boolean {
  if (isMainRole(role)) return true;
  return MAIN_SLOT.has(role.head.norm) && !isModified(role, 'is:secondary');
}

/** Labels under which the main lesion stands. */
const MAIN_SLOT: ReadonlySet<string> = new Set([
  'pathology',
  'patho',
  'path',
  'cause',
  'causes',
  'mechanism',
  'aetiology',
  'etiology',
  'pathogenesis',
  'pathophysiology',
  'lesion',
  'process',
  'histology',
  'problem',
  'why',
  'target',
  'substrate',
]);

/** What the role is the role of: a disease, or a lesion or sign inside one. */
function ownersOf(
  sentence: Sentence,
  clause: Clause,
  role: Phrase,
  other: Phrase,
): { diseases: readonly string[]; antecedents: readonly Because[]; of?: Thing } {
  for (const { preposition, phrase } of role.attached) {
    if (!/^(?:of|for|behind|in)$/.test(preposition.norm)) continue;
    for (const thing of sentence.things(phrase)) {
      if (thing.kind === 'sign' || thing.kind === 'lesion' || isSign(phrase)) {
        const scope = scopeOf(sentence, clause, phrase, role, other);
        return { diseases: certainIn(scope), antecedents: scope.antecedents, of: thing };
      }
    }
  }
  const scope = scopeOf(sentence, clause, role, other);
  return { diseases: certainIn(scope), antecedents: scope.antecedents };
}

function* roleDrafts(
  sentence: Sentence,
  clause: Clause,
  role: Phrase,
  lesionPhrase: Phrase,
  parts: readonly Range[],
  lesion = lesionIn(sentence, lesionPhrase) ?? targetIn(sentence, role, lesionPhrase),
  context: Clause = clause,
): Generator<Draft> {
  if (!lesion) return;
  const owners = ownersOf(sentence, context, role, lesionPhrase);
  for (const disease of owners.diseases) {
    if (sentence.world.kindOf(disease) !== 'disease') continue;
    if (owners.of?.kind === 'sign')
      yield dueToDraft(
        owners.of.concept ?? '',
        disease,
        lesion,
        clause,
        parts,
        role,
        owners.antecedents,
      );
    else if (owners.of?.kind === 'lesion' && owners.of.concept !== lesion.concept)
      yield dueToDraft(
        owners.of.concept ?? '',
        disease,
        lesion,
        clause,
        parts,
        role,
        owners.antecedents,
      );
    else if (owners.of && sentence.world.generalSign && isSign(owners.of.phrase))
      yield dueToDraft(
        sentence.world.generalSign,
        disease,
        lesion,
        clause,
        parts,
        role,
        owners.antecedents,
      );
    else
      yield pathologyDraft(disease, {
        clause,
        parts,
        lesion,
        antecedents: owners.antecedents,
        subjectPart: rangeOf(role),
        denied: sentence.things(role).filter(({ phrase }) => phrase !== clause.subject),
      });
  }
}

/** "the first target is the myelin sheath": the tissue stands for its lesion. */
function targetIn(sentence: Sentence, role: Phrase, phrase: Phrase): Lesion | undefined {
  const names =
    /^(?:target|victim|casualty|thing|structure|part|site|tissue|place|seat|domino|damage|lesion)s?$/.test(
      role.head.norm,
    );
  const tissue = names ? tissueOf(sentence, phrase) : undefined;
  const concept = tissue && sentence.world.lesionOf(tissue);
  return concept ? { concept, phrase, immune: false } : undefined;
}

/** "At the heart of ALS lies loss of myelin", "the root cause is that the sheath is eaten away". */
export function* roleTold(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  if (!verb || !verbHas(clause, 'be', 'verb:linking')) return;
  const named = subject ?? clause.complements.find(({ preposition }) => !preposition)?.phrase;
  for (const { preposition, phrase } of clause.fronted)
    if (named && preposition && /^(?:at|in|behind)$/.test(preposition.norm) && isMainRole(phrase))
      yield* roleDrafts(sentence, clause, phrase, named, [rangeOf(phrase), rangeOf(named), verb]);
  if (!subject || !isMainRole(subject)) return;
  for (const inner of sentence.parse.clauses) {
    if (inner.parent !== clause || inner.kind !== 'complement') continue;
    const lesion = lesionOfClause(sentence, inner);
    const parts = [rangeOf(subject), { from: inner.from, to: inner.to }];
    if (lesion) yield* roleDrafts(sentence, inner, subject, lesion.phrase, parts, lesion, clause);
  }
}

/** "The earliest change in ALS is thinning of the myelin": what looks like a verb names the lesion. */
export function* roleOfGerund(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1)?.unit;
  if (!subject || !verb || !isMainRole(subject)) return;
  if (!has(last, 'form:gerund') || !has(last, 'verb:damaging', 'verb:failing')) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition && !/^(?:of|away|at|down)$/.test(preposition.norm)) continue;
    const tissue = tissueOf(sentence, phrase);
    const concept = tissue && sentence.world.lesionOf(tissue);
    const parts = [rangeOf(subject), verb, rangeOf(phrase)];
    if (concept)
      yield* roleDrafts(sentence, clause, subject, phrase, parts, {
        concept,
        phrase,
        immune: false,
      });
  }
}

/** "The primary pathology of ALS is demyelination", "demyelination is the initial event in ALS". */
export function* roleOfDisease(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  if (!subject) return;
  const linking = verb
    ? verbHas(clause, 'be', 'verb:linking') ||
      (verbHas(clause, 'verb:characterizing') &&
        /^(?:consist|lie|lies|mean|involve)/.test(verb.chain.at(-1)?.unit.norm ?? ''))
    : clause.kind === 'gapped';
  if (linking) {
    for (const { preposition, phrase } of clause.complements) {
      if (preposition?.norm === 'to' && isMainRole(subject)) {
        // "The primary damage in ALS is to myelin."
        const tissue = tissueOf(sentence, phrase);
        const concept = tissue && sentence.world.lesionOf(tissue);
        if (concept)
          yield* roleDrafts(
            sentence,
            clause,
            subject,
            phrase,
            [rangeOf(subject), rangeOf(phrase), ...(verb ? [verb] : [])],
            { concept, phrase, immune: false },
          );
      }
      if (isExcluding(preposition) || (preposition && !/^(?:in|of|as|at)$/.test(preposition.norm)))
        continue;
      const parts = [rangeOf(subject), rangeOf(phrase), ...(verb ? [verb] : [])];
      if (!preposition || preposition.norm === 'as' || preposition.norm === 'at') {
        if (isMainRole(phrase)) yield* roleDrafts(sentence, clause, phrase, subject, parts);
      }
      if (isMainRole(subject)) yield* roleDrafts(sentence, clause, subject, phrase, parts);
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
              yield pathologyDraft(thing.concept, {
                clause,
                parts,
                lesion,
                antecedents: thing.antecedent ? [thing.antecedent] : [],
              });
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
              yield pathologyDraft(disease, {
                clause,
                parts,
                lesion: first,
                antecedents: scope.antecedents,
              });
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
          yield pathologyDraft(disease, {
            clause,
            parts: [rangeOf(subject), verb],
            lesion,
            antecedents: scope.antecedents,
          });
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
      yield* roleDrafts(sentence, clause, role, lesion, [rangeOf(subject), rangeOf(lesion), verb]);
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
        if (isMainRole(phrase)) yield* roleDrafts(sentence, clause, phrase, object.phrase, parts);
        if (isMainRole(object.phrase))
          yield* roleDrafts(sentence, clause, object.phrase, phrase, parts);
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
      if (isMainRole(phrase)) yield* roleDrafts(sentence, clause, phrase, subject, parts);
      if (isMainRole(subject)) yield* roleDrafts(sentence, clause, subject, phrase, parts);
    }
  }
  // "The cause is to be found in a loss of myelin."
  if (verb?.chain.at(-1)?.passive && LOOKED_FOR.test(verb.chain.at(-1)?.unit.norm ?? '')) {
    for (const { preposition, phrase } of clause.complements)
      if (preposition?.norm === 'in' && isMainRole(subject))
        yield* roleDrafts(sentence, clause, subject, phrase, [
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
        yield* roleDrafts(sentence, clause, subject, phrase, [rangeOf(subject), rangeOf(phrase)]);
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
export function* roleBeside(sentence: Sentence, clause: Clause, phrase: Phrase): Generator<Draft> {
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
        yield* roleDrafts(sentence, host, beside, phrase, parts, undefined, clause);
      if (isMainRole(phrase))
        yield* roleDrafts(sentence, host, phrase, beside, parts, undefined, clause);
    }
  }
}

/** "Cause: demyelination", "Main lesion: loss of myelin". */
export function* roleInLabel(sentence: Sentence, clause: Clause): Generator<Draft> {
  const labels = labelsOf(clause);
  const slot =
    labels.findLast(({ subject }) => subject !== undefined && isMainSlot(subject)) ?? labels.at(-1);
  if (!slot) return;
  const sign = labels.find(
    ({ subject }) =>
      subject !== undefined &&
      sentence.things(subject).some(({ kind }) => kind === 'sign' || kind === 'imaging'),
  );
  const lesions: { lesion: Lesion; part: Range; phrase: Phrase }[] = [];
  const told = lesionOfClause(sentence, clause);
  if (told)
    lesions.push({ lesion: told, part: { from: clause.from, to: clause.to }, phrase: told.phrase });
  if (!clause.verb)
    for (const value of valuesOf(clause)) {
      const lesion = lesionIn(sentence, value);
      if (lesion) lesions.push({ lesion, part: rangeOf(value), phrase: value });
    }
  for (const { lesion, part, phrase } of lesions) {
    const role = sign?.subject ?? slot.subject;
    if (role && !sign && isMainSlot(role)) {
      const owners = ownersOf(sentence, clause, role, phrase);
      for (const disease of owners.diseases) {
        if (owners.of?.kind === 'sign')
          yield dueToDraft(
            owners.of.concept ?? '',
            disease,
            lesion,
            clause,
            [part],
            role,
            owners.antecedents,
          );
        else
          yield pathologyDraft(disease, {
            clause,
            parts: [rangeOf(role), part],
            lesion,
            shape: 'telegraphic',
            antecedents: owners.antecedents,
            subjectPart: rangeOf(role),
          });
      }
      continue;
    }
    if (!role) continue;
    // "ALS → myelin loss", "ALS: loss of myelin"
    for (const thing of sentence.things(role)) {
      if (
        thing.kind === 'disease' &&
        thing.concept &&
        (clause.opener?.norm === '\u2192' ||
          clause.opener?.norm === '=' ||
          clause.end?.norm === '\u2192' ||
          // "ALS: mainly loss of myelin"
          (!clause.verb && clause.loose.some((word) => has(word, 'is:primarily'))))
      ) {
        yield pathologyDraft(thing.concept, {
          clause,
          parts: [rangeOf(role), part],
          lesion,
          shape: 'telegraphic',
        });
      }
      if (thing.kind === 'sign' && thing.concept) {
        const scope = scopeOf(sentence, clause, role);
        if (slot !== sign || clause.opener?.norm !== ':')
          for (const disease of certainIn(scope))
            yield dueToDraft(
              thing.concept,
              disease,
              lesion,
              clause,
              [rangeOf(role), part],
              role,
              scope.antecedents,
            );
      }
    }
  }
}
