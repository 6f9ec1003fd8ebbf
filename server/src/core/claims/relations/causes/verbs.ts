import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isPassiveParticiple } from '../../clauses.ts';
import { isExcluding } from '../../phrases.ts';
import type { Cause } from '../causes.ts';
import { affirming } from './phrases.ts';
import { BEHIND, DUE } from './words.ts';

/** "demyelination causes ALS", "ALS results from demyelination", "is due to", "is the cause of". */
export function* byVerb(clause: Clause): Generator<Cause> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || !subject) return;
  const { unit, passive } = last;
  // "Impaired swallowing *related to* demyelination": a note without its "is"
  const isNoted =
    verb.ambiguous &&
    clause.complements[0]?.preposition?.norm === 'to' &&
    has(unit, 'verb:attributing') &&
    clause.complements[0].preposition.index === verb.to;
  const acted = passive || isNoted || (isPassiveParticiple(clause) && !has(unit, 'form:base'));
  for (const { preposition, phrase } of clause.complements) {
    if (isExcluding(preposition)) continue;
    const norm = preposition?.norm;
    // "is not due to muscle disease *but to demyelination*"
    if (norm === 'to' && isCorrection(clause, phrase))
      yield { effect: subject, cause: phrase, clause: affirming(clause), verb };
    if (norm !== undefined && DUE.has(norm)) {
      yield { effect: subject, cause: phrase, clause, verb };
      yield { effect: clause, cause: phrase, clause };
    }
    // "is seen as the result of": it is said to be.
    const isTakenFor = acted && norm === 'as' && has(unit, 'verb:classing');
    if (isTakenFor) yield* linked(clause, subject, phrase, undefined);
    else if (acted) yield* suffered(clause, subject, phrase, norm);
    else if (has(unit, 'be')) yield* linked(clause, subject, phrase, norm);
    else yield* done(clause, subject, phrase, norm);
  }
}

/** "not due to A, *but to B*": the second cause is affirmed. */
function isCorrection({ complements, loose, verb }: Clause, phrase: Phrase): boolean {
  const at = complements.findIndex(({ phrase: own }) => own === phrase);
  const to = complements[at]?.preposition?.index;
  return (
    verb?.negations.length === 1 &&
    complements[at - 1]?.preposition?.norm.endsWith(' to') === true &&
    loose.some(({ norm, index }) => norm === 'but' && index + 1 === to)
  );
}

/** "is caused by", "is attributed to". */
function* suffered(
  clause: Clause,
  subject: Phrase,
  phrase: Phrase,
  norm: string | undefined,
): Generator<Cause> {
  const { verb } = clause;
  const unit = verb?.chain.at(-1)?.unit;
  if (!verb || norm === undefined) return;
  if (
    has(unit, 'verb:causing', 'verb:preceding', 'verb:damaging', 'verb:characterizing') &&
    /^(?:by|through|via|with)$/.test(norm)
  ) {
    yield { effect: subject, cause: phrase, clause, verb };
    // "caused by conduction block from demyelination": the cause of the cause.
    const deeper =
      clause.complements[clause.complements.findIndex(({ phrase: own }) => own === phrase) + 1];
    if (
      deeper?.preposition &&
      (deeper.preposition.norm === 'from' || DUE.has(deeper.preposition.norm))
    )
      yield { effect: subject, cause: deeper.phrase, clause, verb };
  }
  if (/^(?:grounded|rooted)$/.test(unit?.norm ?? '') && norm === 'in')
    yield { effect: subject, cause: phrase, clause, verb };
  if (has(unit, 'verb:attributing') && /^(?:to|on|down|with)$/.test(norm))
    yield { effect: subject, cause: phrase, clause, verb };
}

/** "is from", "is behind", "is the cause of", "is responsible for". */
function* linked(
  clause: Clause,
  subject: Phrase,
  phrase: Phrase,
  norm: string | undefined,
): Generator<Cause> {
  const { verb } = clause;
  if (!verb) return;
  if (norm !== undefined) {
    if (/^(?:from|after)$/.test(norm)) yield { effect: subject, cause: phrase, clause, verb };
    if (BEHIND.has(norm)) yield { effect: phrase, cause: subject, clause, verb };
    return;
  }
  const denials = phrase.denied ? [phrase.determiner ?? phrase.head] : [];
  const of = phrase.attached.find(({ preposition: p }) => p.norm === 'of' || p.norm === 'to');
  // "is *a matter of* demyelination"
  const isMatter = /^(?:case|matter|question)$/.test(phrase.head.norm);
  if (of && (isMatter || has(phrase.head, 'noun:effect')) && !has(phrase.head, 'noun:cause'))
    yield { effect: subject, cause: of.phrase, clause, verb, denials };
  const target = phrase.attached.find(({ preposition: p }) => /^(?:of|for|behind)$/.test(p.norm));
  if (target && has(phrase.head, 'noun:cause'))
    yield { effect: target.phrase, cause: subject, clause, verb, denials };
  const own = subject.attached.find(({ preposition: p }) => /^(?:of|for|behind)$/.test(p.norm));
  if (own && has(subject.head, 'noun:cause'))
    yield { effect: own.phrase, cause: phrase, clause, verb, denials };
  if (own && has(subject.head, 'noun:effect') && !has(subject.head, 'noun:cause'))
    yield { effect: phrase, cause: own.phrase, clause, verb, denials };
  // "It is demyelination to which the weakness is due."
  const first = clause.complements[0]?.phrase;
  if (phrase.head.norm === 'due' && clause.opener?.norm === 'to which' && first && first !== phrase)
    yield { effect: subject, cause: first, clause, verb, denials };
  const isReason = !target && has(phrase.head, 'noun:cause');
  if (isReason || /^(?:responsible|accountable|to blame)$/.test(phrase.head.norm)) {
    const blamed = clause.complements.find(({ preposition: p }) => p?.norm === 'for');
    if (blamed) yield { effect: blamed.phrase, cause: subject, clause, verb, denials };
  }
}

/** "causes", "leads to", "results from", "lies behind", "put it down to". */
export function* done(
  clause: Clause,
  subject: Phrase,
  phrase: Phrase,
  norm: string | undefined,
): Generator<Cause> {
  const { verb } = clause;
  const unit = verb?.chain.at(-1)?.unit;
  if (!verb || !unit) return;
  if (
    has(unit, 'verb:causing') &&
    (governs(unit.norm, norm) || isGiven(clause, phrase)) &&
    !isJudgement(clause)
  )
    yield { effect: phrase, cause: subject, clause, verb };
  if (has(unit, 'verb:resulting')) {
    if (
      norm !== undefined &&
      /^(?:as|from|out of|by|through|with|after|of|in|when|upon|on)$/.test(norm) &&
      !(norm === 'as' && !/^(?:originat|begin|began|start)/.test(unit.norm)) &&
      !(norm === 'in' && !/^(?:originat|begin|began|start|aris|root)/.test(unit.norm)) &&
      !(norm === 'with' && !/^(?:begin|began|start|come|came|ris|aris|open)/.test(unit.norm)) &&
      // "comes from axon loss, *with* demyelination as a result"
      !(
        norm === 'with' &&
        clause.complements.some(
          ({ preposition, phrase: source }) =>
            preposition?.norm === 'from' && source.from < phrase.from,
        )
      ) &&
      !(norm === 'by' && !/^(?:com|aris|aros|happen|occur|begin|start|develop)/.test(unit.norm)) &&
      !(/^(?:up)?on$/.test(norm) && !/^(?:follow|depend)/.test(unit.norm))
    )
      yield { effect: subject, cause: phrase, clause, verb };
    if (norm === undefined && /^(?:follow|owe)/.test(unit.norm))
      yield { effect: subject, cause: phrase, clause, verb };
    // "owes its origin to"
    if (norm === 'to' && unit.norm.startsWith('owe'))
      yield { effect: subject, cause: phrase, clause, verb };
  }
  // "has demyelination *as its cause*"
  if (norm === undefined && has(unit, 'have') && clause.complements.some(isAsCause))
    yield { effect: subject, cause: phrase, clause, verb };
  // "has its origin in"
  if (norm === 'in' && has(unit, 'have') && clause.complements.some(isOrigin))
    yield { effect: subject, cause: phrase, clause, verb };
  // "die for lack of"
  if (norm === 'for' && /^(?:lack|want)\b/.test(phrase.head.norm))
    yield { effect: clause, cause: phrase, clause, verb };
  // "blame demyelination *for the weakness*"
  if (norm === 'for' && unit.norm.startsWith('blam')) {
    const blamed = clause.complements.find(({ preposition: p }) => p === undefined);
    if (blamed) yield { effect: phrase, cause: blamed.phrase, clause, verb };
  }
  // "causes weakness *through demyelination*"
  if (/^(?:by|through|via)$/.test(norm ?? '') && has(unit, 'verb:causing')) {
    const object = clause.complements.find(({ preposition: p }) => p === undefined);
    if (object) yield { effect: object.phrase, cause: phrase, clause, verb };
  }
  if (norm !== undefined && BEHIND.has(norm) && has(unit, 'verb:linking'))
    yield { effect: phrase, cause: subject, clause, verb };
  if (
    norm === undefined &&
    has(unit, 'verb:showing') &&
    /^(?:reflect|express|mirror|represent|signif|betray|mean|denote)/.test(unit.norm)
  )
    yield { effect: subject, cause: phrase, clause, verb };
  if (
    (has(unit, 'verb:attributing', 'verb:reporting') && norm === 'to') ||
    (has(unit, 'verb:attributing') && norm === 'on')
  ) {
    const object = clause.complements.find(({ preposition: p }) => p === undefined);
    if (object) yield { effect: object.phrase, cause: phrase, clause, verb };
  }
}

/** "gives the tract *its high signal*", "gives patients *their weakness*": the last bare object. */
function isGiven({ verb, complements }: Clause, phrase: Phrase): boolean {
  // "can give *the same* sign": it is of another disease.
  if (phrase.words.some(({ norm }) => /^(?:same|similar)$/.test(norm))) return false;
  return (
    /^(?:give|gives|gave|giving|lend|lends|lent)$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    complements.findLast(({ preposition }) => !preposition)?.phrase === phrase
  );
}

/** "as its cause", "at its root" */
function isAsCause({ preposition, phrase }: Complement): boolean {
  if (phrase.denied) return false;
  return preposition?.norm === 'at'
    ? /^(?:bottom|core|heart|root|roots)$/.test(phrase.head.norm) &&
        phrase.determiner?.norm === 'its'
    : preposition?.norm === 'as' && has(phrase.head, 'noun:cause');
}

function isOrigin({ preposition, phrase }: Complement): boolean {
  return (
    !preposition &&
    !phrase.denied &&
    /^(?:basis|origin|origins|root|roots|source)$/.test(phrase.head.norm)
  );
}

/** The verb of causing takes its effect behind this preposition, or bare. */
function governs(verb: string, preposition: string | undefined): boolean {
  if (verb.startsWith('contribut')) return false;
  if (/^(?:lead|led|leads|leading|give|gives|gave|giving)/.test(verb))
    return preposition !== undefined && /^(?:to|rise)$/.test(preposition);
  if (verb.startsWith('result')) return preposition === 'in';
  if (verb.startsWith('account')) return preposition === 'for';
  return preposition === undefined || /^(?:about|off|on)$/.test(preposition);
}

/** "makes ALS unlikely" makes no ALS. */
function isJudgement(clause: Clause): boolean {
  return (
    isMaking(clause) &&
    clause.complements.some(({ preposition, phrase }) => !preposition && !phrase.nominal)
  );
}

export function isMaking({ verb }: Clause): boolean {
  return /^(?:ma[dk]e|makes|making|render|leav|left|keep|kept|turn)/.test(
    verb?.chain.at(-1)?.unit.norm ?? '',
  );
}
