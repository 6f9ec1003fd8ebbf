import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Because, Shape } from '../../model.ts';
import { clauseWithout, isModified, labelsOf, valuesOf, verbHas } from '../clauses.ts';
import { certainIn, scopeOf } from '../scope.ts';
import { denialsOf, type Draft, type Range, rangeOf, type Sentence } from '../sentence.ts';
import { isExcluding, phrasesIn, type Thing } from '../things.ts';
import { causesIn, DUE, isClause } from './causes.ts';
import { type Lesion, lesionIn, lesionOf, lesionOfClause, tissueOf } from './lesions.ts';

/** What is the cause or the main lesion of a disease, and what its signs and lesions are due to. */
export function* readPathology(sentence: Sentence): Generator<Draft> {
  yield* caused(sentence);
  for (const clause of sentence.parse.clauses) {
    yield* startsIn(sentence, clause);
    yield* lesionDueTo(sentence, clause);
    yield* roleOfDisease(sentence, clause);
    yield* roleInLabel(sentence, clause);
    yield* characterized(sentence, clause);
    yield* comesFirst(sentence, clause);
    yield* attacked(sentence, clause);
    yield* relativeLesion(sentence, clause);
    yield* startsWithLesion(sentence, clause);
    for (const phrase of phrasesIn(clause)) yield* roleBeside(sentence, clause, phrase);
  }
}

interface Fields {
  readonly clause: Clause;
  readonly parts: readonly Range[];
  readonly lesion: Lesion;
  readonly shape?: Shape;
  readonly antecedents?: readonly Because[];
  readonly subjectPart?: Range;
  readonly denied?: readonly Thing[];
}

function pathology(
  disease: string,
  { clause, parts, lesion, shape, antecedents, subjectPart, denied }: Fields,
): Draft {
  return {
    subject: disease,
    relation: 'primary-pathology',
    object: lesion.concept,
    clause,
    denials: denialsOf(
      ...(lesion.thing && clause.subject !== lesion.phrase ? [lesion.thing] : []),
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

/** The diseases a phrase stands for; "a disease caused by …" stands for what it is said of. */
function bearers(
  sentence: Sentence,
  clause: Clause,
  phrase: Phrase,
): { concept: string; antecedent?: Because }[] {
  const own = sentence
    .things(phrase)
    .filter(({ kind, concept, partOf }) => kind === 'disease' && concept !== undefined && !partOf);
  if (own.length > 0)
    return own.map(({ concept, antecedent }) => ({
      concept: concept ?? '',
      ...(antecedent ? { antecedent } : {}),
    }));
  if (!has(phrase.head, 'noun:kindOfDisease') || has(phrase.determiner, 'negativeDeterminer'))
    return [];
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

// -------------------------------------------------------------------- cause

function* caused(sentence: Sentence): Generator<Draft> {
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
          ? bearers(sentence, clause, effect)
          : [];
      const pointed = pointedSign(sentence, effect);
      if (pointed) {
        const scope = scopeOf(sentence, clause, effect);
        for (const disease of certainIn(scope))
          if (pointed.kind === 'sign')
            yield dueTo(pointed.concept, disease, lesion, clause, parts, effect, scope.antecedents);
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
          yield pathology(concept, {
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
      const isCourse =
        thing.kind === 'role' &&
        /^(?:progression|course|decline|disease|deterioration|evolution|pathogenesis|onset)$/.test(
          effect.head.norm,
        );
      for (const disease of certainIn(scope)) {
        if (isCourse)
          yield pathology(disease, { clause, parts, lesion, antecedents: scope.antecedents });
        else if (thing.concept && (thing.kind === 'sign' || thing.kind === 'lesion')) {
          if (thing.kind === 'lesion' && sentence.world.isA(thing.concept, lesion.concept))
            continue;
          yield dueTo(thing.concept, disease, lesion, clause, parts, effect, scope.antecedents, [
            thing,
          ]);
        } else if (isSign(effect)) {
          const sign = sentence.world.generalSign;
          if (sign)
            yield dueTo(sign, disease, lesion, clause, parts, effect, scope.antecedents, [thing]);
        }
      }
    }
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

function dueTo(
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
      ...(lesion.thing && clause.subject !== lesion.phrase ? [lesion.thing] : []),
      ...denied.filter(({ phrase }) => phrase !== clause.subject),
    ),
    parts,
    objectPart: rangeOf(lesion.phrase),
    ...(effect ? { subjectPart: rangeOf(effect) } : {}),
    shape: 'causal',
    antecedents,
    repaired: lesion.thing?.repaired ?? false,
  };
}

/** Words for what a patient shows that name no sign of their own. */
const SIGN =
  /^(?:symptoms?|signs?|disability|disabilities|deficits?|complaints?|impairments?|problems?|disablement|features?|presentation|manifestations?|picture|twitches|twitching|slurring|stiffness|wobbl\w*|falls?|tripping)$/;

function isSign(phrase: Phrase): boolean {
  return SIGN.test(phrase.head.norm);
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
      yield dueTo(
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
      yield pathology(thing.concept, {
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
      yield dueTo(concept, disease, lesion, effect, parts, effect.subject, scope.antecedents);
}

// --------------------------------------------------------------------- role

/** A phrase for what the main lesion is: "the primary pathology", "the cause", "hallmark". */
function isMainRole(phrase: Phrase): boolean {
  const { head } = phrase;
  if (isModified(phrase, 'is:secondary', 'is:rare') && !isModified(phrase, 'is:primary'))
    return false;
  if (has(head, 'noun:cause')) return true;
  if (has(head, 'noun:essence') && !has(head, 'noun:process')) return true;
  if (!has(head, 'noun:process', 'noun:essence', 'noun:damage')) return false;
  if (isModified(phrase, 'is:primary')) return true;
  return (
    /^(?:pathology|patho|path|pathogenesis|histology|histopathology|neuropathology|mechanism)$/.test(
      head.norm,
    ) && has(phrase.determiner, 'definite', 'possessive')
  );
}

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
      yield dueTo(
        owners.of.concept ?? '',
        disease,
        lesion,
        clause,
        parts,
        role,
        owners.antecedents,
      );
    else if (owners.of?.kind === 'lesion' && owners.of.concept !== lesion.concept)
      yield dueTo(
        owners.of.concept ?? '',
        disease,
        lesion,
        clause,
        parts,
        role,
        owners.antecedents,
      );
    else if (owners.of && sentence.world.generalSign && isSign(owners.of.phrase))
      yield dueTo(
        sentence.world.generalSign,
        disease,
        lesion,
        clause,
        parts,
        role,
        owners.antecedents,
      );
    else
      yield pathology(disease, {
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

/** "The primary pathology of ALS is demyelination", "demyelination is the initial event in ALS". */
function* roleOfDisease(sentence: Sentence, clause: Clause): Generator<Draft> {
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
              yield pathology(thing.concept, {
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
              yield pathology(disease, {
                clause,
                parts,
                lesion: first,
                antecedents: scope.antecedents,
              });
          }
        }
      }
    }
    // "The trouble starts with the insulation."
    // "…; demyelination is."
    if (verb && clause.complements.length === 0 && verbHas(clause, 'be')) {
      const lesion = lesionIn(sentence, subject);
      const role = lesion && roleBefore(sentence, clause);
      if (lesion && role) {
        const scope = scopeOf(sentence, role.clause, role.phrase);
        for (const disease of certainIn(scope))
          yield pathology(disease, {
            clause,
            parts: [rangeOf(subject), verb],
            lesion,
            antecedents: scope.antecedents,
          });
      }
    }
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
function* roleBeside(sentence: Sentence, clause: Clause, phrase: Phrase): Generator<Draft> {
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
function* roleInLabel(sentence: Sentence, clause: Clause): Generator<Draft> {
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
          yield dueTo(
            owners.of.concept ?? '',
            disease,
            lesion,
            clause,
            [part],
            role,
            owners.antecedents,
          );
        else
          yield pathology(disease, {
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
          clause.end?.norm === '\u2192')
      ) {
        yield pathology(thing.concept, {
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
            yield dueTo(
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

/** "ALS starts in the myelin", "the trouble begins with the insulation". */
function* startsIn(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (
    !subject ||
    !verb ||
    !last ||
    !/^(?:start|begin|began|begun|originat|open|aris)/.test(last.unit.norm)
  )
    return;
  for (const { preposition, phrase } of clause.complements) {
    if (!preposition || !/^(?:in|with|at|from)$/.test(preposition.norm)) continue;
    const tissue = tissueOf(sentence, phrase);
    const concept = tissue && sentence.world.lesionOf(tissue);
    const lesion: Lesion | undefined =
      lesionIn(sentence, phrase) ?? (concept ? { concept, phrase, immune: false } : undefined);
    if (!lesion || lesionIn(sentence, phrase)) continue;
    const parts = [rangeOf(subject), verb, rangeOf(phrase)];
    const named = bearers(sentence, clause, subject);
    for (const { concept: disease, antecedent } of named)
      yield pathology(disease, {
        clause,
        parts,
        lesion,
        antecedents: antecedent ? [antecedent] : [],
      });
    if (
      named.length === 0 &&
      /^(?:trouble|problem|damage|process|story|illness|attack|pathology|degeneration)$/.test(
        subject.head.norm,
      )
    ) {
      const scope = scopeOf(sentence, clause, subject);
      for (const disease of certainIn(scope))
        yield pathology(disease, { clause, parts, lesion, antecedents: scope.antecedents });
    }
  }
}

/** "In MS the sheath is lost as a result of degeneration of the axon": a lesion told by a clause has a cause. */
function* lesionDueTo(sentence: Sentence, clause: Clause): Generator<Draft> {
  const effect = lesionOfClause(sentence, clause);
  if (!effect || !clause.verb) return;
  for (const { preposition, phrase } of clause.complements) {
    if (!preposition || !DUE.test(preposition.norm)) continue;
    const cause = lesionIn(sentence, phrase);
    if (!cause || cause.concept === effect.concept) continue;
    const scope = scopeOf(sentence, clause, effect.phrase, phrase);
    for (const disease of certainIn(scope))
      yield dueTo(
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

/** A label under which the main lesion stands. */
function isMainSlot(role: Phrase): boolean {
  if (isMainRole(role)) return true;
  return (
    /^(?:pathology|patho|path|cause|causes|mechanism|aetiology|etiology|pathogenesis|pathophysiology|lesion|process|histology|problem|why|target|substrate)$/.test(
      role.head.norm,
    ) && !isModified(role, 'is:secondary')
  );
}

/** "ALS is characterised by demyelination", "demyelination defines ALS". */
function* characterized(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || !has(last.unit, 'verb:characterizing')) return;
  const participle =
    clause.kind === 'participial' && !verb.finite && has(last.unit, 'form:participle');
  if (last.passive || participle) {
    for (const { preposition, phrase } of clause.complements) {
      if (!preposition || !/^(?:by|through|with)$/.test(preposition.norm)) continue;
      yield* between(sentence, clause, subject, phrase, verb);
    }
    return;
  }
  for (const { preposition, phrase } of clause.complements) {
    if (isExcluding(preposition)) continue;
    if (last.unit.norm.startsWith('consist') && preposition && /^(?:in|of)$/.test(preposition.norm))
      yield* between(sentence, clause, subject, phrase, verb);
    else if (!preposition && !/^(?:involve|feature|mean)/.test(last.unit.norm))
      yield* between(sentence, clause, phrase, subject, verb);
  }
}

function* between(
  sentence: Sentence,
  clause: Clause,
  disease: Phrase,
  lesionPhrase: Phrase,
  verb: Range,
): Generator<Draft> {
  const lesion = lesionIn(sentence, lesionPhrase);
  if (!lesion) return;
  for (const { concept, antecedent } of bearers(sentence, clause, disease))
    yield pathology(concept, {
      clause,
      parts: [rangeOf(disease), rangeOf(lesionPhrase), verb],
      lesion,
      antecedents: antecedent ? [antecedent] : [],
    });
}

/** "In ALS demyelination comes first", "the myelin goes first", "demyelination precedes axonal death". */
function* comesFirst(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive) return;
  const lesion = lesionIn(sentence, subject) ?? tissueGoing(sentence, clause);
  if (!lesion) return;
  const words = [
    ...verb.adverbs,
    ...clause.loose,
    ...clause.complements
      .filter(({ preposition }) => !preposition)
      .flatMap(({ phrase }) => phrase.words),
  ];
  const first = words.some(
    (word) =>
      /^(?:first|initially|earliest|early|first and foremost)$/.test(word.norm) ||
      has(word, 'is:primarily'),
  );
  const scope = scopeOf(sentence, clause, subject);
  const parts = [
    rangeOf(subject),
    verb,
    ...clause.complements
      .filter(({ preposition }) => !preposition)
      .map(({ phrase }) => rangeOf(phrase)),
  ];
  if (first && has(last.unit, 'verb:preceding', 'verb:failing', 'verb:resulting')) {
    for (const disease of certainIn(scope))
      yield pathology(disease, { clause, parts, lesion, antecedents: scope.antecedents });
    return;
  }
  const before =
    has(last.unit, 'verb:preceding') &&
    (/^(?:preced|predat|antedat|herald)/.test(last.unit.norm) ? undefined : 'before');
  if (before === false) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition?.norm !== before) continue;
    const other = lesionIn(sentence, phrase);
    const tissue = tissueOf(sentence, phrase);
    if (
      (other && other.concept !== lesion.concept) ||
      (tissue && sentence.world.lesionOf(tissue) !== lesion.concept)
    ) {
      for (const disease of certainIn(scopeOf(sentence, clause, subject, phrase)))
        yield pathology(disease, { clause, parts: [...parts, rangeOf(phrase)], lesion });
    }
  }
}

function tissueGoing(sentence: Sentence, clause: Clause): Lesion | undefined {
  const { subject } = clause;
  if (!subject || !verbHas(clause, 'verb:failing', 'verb:preceding')) return undefined;
  const tissue = tissueOf(sentence, subject);
  const concept = tissue && sentence.world.lesionOf(tissue);
  return concept ? { concept, phrase: subject, clause, immune: false } : undefined;
}

/** "In ALS the immune system attacks the myelin", "ALS mainly damages the myelin sheath". */
function* attacked(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { verb, subject } = clause;
  if (!verb) return;
  const lesion = lesionOfClause(sentence, clause);
  if (!lesion) return;
  const words = [...verb.adverbs, ...clause.loose];
  const before = clause.complements.some(
    ({ preposition, phrase }) =>
      preposition?.norm === 'before' &&
      (/^(?:anything|everything|all)$/.test(phrase.head.norm) ||
        tissueOf(sentence, phrase) !== undefined),
  );
  const first = before || words.some((word) => has(word, 'is:primarily', 'is:primary'));
  const parts = [{ from: clause.from, to: clause.to }];
  const agent = subject
    ? sentence
        .things(subject)
        .filter(
          ({ kind, concept, partOf }) => kind === 'disease' && concept !== undefined && !partOf,
        )
    : [];
  if (agent.length > 0) {
    if (first)
      for (const thing of agent)
        yield pathology(thing.concept ?? '', {
          clause,
          parts,
          lesion,
          antecedents: thing.antecedent ? [thing.antecedent] : [],
        });
    return;
  }
  // Without an agent "mainly" only says where; "first" says when.
  if (
    !lesion.immune &&
    !before &&
    !words.some(({ norm }) => /^(?:first|initially|earliest)$/.test(norm))
  )
    return;
  const scope = scopeOf(sentence, clause, subject, lesion.phrase);
  for (const disease of certainIn(scope))
    yield pathology(disease, { clause, parts, lesion, antecedents: scope.antecedents });
}

/** "ALS is an illness in which myelin is destroyed", "a disease whose primary lesion is …". */
function* relativeLesion(sentence: Sentence, clause: Clause): Generator<Draft> {
  if (clause.kind !== 'relative' || !clause.parent) return;
  const lesion = lesionOfClause(sentence, clause);
  const { parent } = clause;
  if (!lesion || (parent.verb && !verbHas(parent, 'be', 'verb:linking', 'verb:classing'))) return;
  if (!/^(?:in which|where|whereby|wherein|of which|that|which)$/.test(clause.opener?.norm ?? ''))
    return;
  const described = parent.complements.at(-1)?.phrase ?? (parent.verb ? undefined : parent.subject);
  if (!described || !has(described.head, 'noun:kindOfDisease')) return;
  if (
    sentence
      .things(described)
      .some(
        ({ kind, concept }) =>
          kind === 'class' &&
          concept !== undefined &&
          sentence.world.concept(concept)?.damages !== undefined,
      )
  )
    return;
  if (/^(?:that|which)$/.test(clause.opener?.norm ?? '')) return;
  for (const { concept, antecedent } of bearers(sentence, parent, described)) {
    yield pathology(concept, {
      clause,
      parts: [rangeOf(described), { from: clause.from, to: clause.to }],
      lesion,
      antecedents: antecedent ? [antecedent] : [],
    });
  }
}

/** "An immune attack on the myelin sheath starts the disease." is a cause; here: "X starts when …". */
function* startsWithLesion(sentence: Sentence, clause: Clause): Generator<Draft> {
  // "MND is what you get when oligodendrocytes are killed off".
  if (clause.kind !== 'adverbial' || clause.opener?.norm !== 'when') return;
  const lesion = lesionOfClause(sentence, clause);
  if (!lesion) return;
  const root = sentence.parse.clauses[0];
  if (
    !root?.subject ||
    !root.verb ||
    !verbHas(root, 'be') ||
    root.complements.some(({ preposition }) => !preposition)
  )
    return;
  if (!sentence.parse.units.some(({ norm }) => norm === 'what')) return;
  for (const thing of sentence.things(root.subject)) {
    if (thing.kind === 'disease' && thing.concept)
      yield pathology(thing.concept, {
        clause: root,
        parts: [rangeOf(root.subject), { from: clause.from, to: clause.to }],
        lesion,
      });
  }
}
