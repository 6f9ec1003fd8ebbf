import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import { isPassiveParticiple, valuesOf } from '../clauses.ts';
import type { Range, Sentence } from '../sentence.ts';
import { isExcluding, phrasesIn } from '../things.ts';

/** Two things of which the one is said to bring about the other. */
export interface Cause {
  readonly effect: Phrase | Clause;
  readonly cause: Phrase | Clause;
  /** The clause that says so. */
  readonly clause: Clause;
  readonly verb?: Range;
}

/** Tells a clause from a phrase. */
export function isClause(part: Phrase | Clause): part is Clause {
  return 'complements' in part;
}

/** Prepositions behind which a cause stands. */
export const DUE: ReadonlySet<string> = new Set([
  'due to',
  '\u2190',
  'because of',
  'owing to',
  'secondary to',
  'attributable to',
  'as a result of',
  'as a consequence of',
  'd/t',
  '2/2',
  'on account of',
  'by virtue of',
  'thanks to',
  'consequent upon',
  'consequent on',
  'down to',
  'by means of',
  'by way of',
  'in response to',
  'at the hands of',
  'in the wake of',
  '2°',
]);

/** Everything that a sentence says of cause and effect. */
export function* causesIn(sentence: Sentence): Generator<Cause> {
  for (const clause of sentence.parse.clauses) {
    yield* byVerb(clause);
    yield* byPreposition(clause);
    yield* byConjunction(sentence, clause);
    yield* byArrow(clause);
  }
}

function* byVerb(clause: Clause): Generator<Cause> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || !subject) return;
  const { unit, passive } = last;
  const participle = isPassiveParticiple(clause) && !has(unit, 'form:base');
  const acted = passive || participle;
  for (const { preposition, phrase } of clause.complements) {
    if (isExcluding(preposition)) continue;
    const norm = preposition?.norm;
    if (acted) {
      if (
        has(unit, 'verb:causing', 'verb:preceding', 'verb:damaging', 'verb:characterizing') &&
        (norm === 'by' || norm === 'through' || norm === 'via' || norm === 'with')
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
      if (norm !== undefined && DUE.has(norm))
        yield { effect: subject, cause: phrase, clause, verb };
      if (
        has(unit, 'verb:attributing') &&
        (norm === 'to' || norm === 'on' || norm === 'down' || norm === 'with')
      )
        yield { effect: subject, cause: phrase, clause, verb };
      continue;
    }
    if (has(unit, 'be')) {
      if (norm !== undefined && (DUE.has(norm) || /^(?:from|behind|after)$/.test(norm)))
        yield { effect: subject, cause: phrase, clause, verb };
      if (norm === undefined) {
        const of = phrase.attached.find(({ preposition: p }) => p.norm === 'of' || p.norm === 'to');
        if (of && has(phrase.head, 'noun:effect') && !has(phrase.head, 'noun:cause'))
          yield { effect: subject, cause: of.phrase, clause, verb };
        if (of && has(phrase.head, 'noun:cause'))
          yield { effect: of.phrase, cause: subject, clause, verb };
        const own = subject.attached.find(({ preposition: p }) => p.norm === 'of');
        if (own && has(subject.head, 'noun:cause'))
          yield { effect: own.phrase, cause: phrase, clause, verb };
        if (own && has(subject.head, 'noun:effect') && !has(subject.head, 'noun:cause'))
          yield { effect: phrase, cause: own.phrase, clause, verb };
        if (/^(?:responsible|behind)$/.test(phrase.head.norm)) {
          const target = clause.complements.find(({ preposition: p }) => p?.norm === 'for');
          if (target) yield { effect: target.phrase, cause: subject, clause, verb };
        }
      }
      continue;
    }
    if (has(unit, 'verb:causing')) {
      const wanted = /^(?:lead|led|leads|leading|give|gives|gave|giving|contribut)/.test(unit.norm)
        ? /^(?:to|rise)$/
        : unit.norm.startsWith('result')
          ? /^in$/
          : /^(?:account|explain)/.test(unit.norm)
            ? /^(?:for)$/
            : undefined;
      if (
        wanted
          ? norm !== undefined && wanted.test(norm)
          : norm === undefined || norm === 'about' || norm === 'off'
      ) {
        // "makes ALS unlikely" makes no ALS.
        const judged =
          /^(?:ma[dk]e|makes|making|render|renders|leaves?|left|keeps?)/.test(unit.norm) &&
          clause.complements.some(({ preposition: p, phrase: other }) => !p && !other.nominal);
        if (!unit.norm.startsWith('contribut') && !judged)
          yield { effect: phrase, cause: subject, clause, verb };
      }
    }
    if (has(unit, 'verb:resulting')) {
      if (
        norm !== undefined &&
        (DUE.has(norm) || /^(?:from|out of|by|through|with|after|of|in|when)$/.test(norm)) &&
        !(norm === 'in' && !/^(?:originat|begin|began|start|aris|root)/.test(unit.norm)) &&
        !(norm === 'with' && !/^(?:begin|began|start|come|came|ris|aris|open)/.test(unit.norm)) &&
        !(norm === 'by' && !/^(?:com|aris|aros|happen|occur|begin|start|develop)/.test(unit.norm))
      )
        yield { effect: subject, cause: phrase, clause, verb };
      if (norm === undefined && /^(?:follow|owe)/.test(unit.norm))
        yield { effect: subject, cause: phrase, clause, verb };
    }
    if (
      norm === undefined &&
      has(unit, 'verb:showing') &&
      /^(?:reflect|express|mirror|represent|signif|betray|mean|denote)/.test(unit.norm)
    )
      yield { effect: subject, cause: phrase, clause, verb };
    if (norm !== undefined && DUE.has(norm)) yield { effect: subject, cause: phrase, clause, verb };
    if (
      (has(unit, 'verb:attributing', 'verb:reporting') && norm === 'to') ||
      (has(unit, 'verb:attributing') && norm === 'on')
    ) {
      const object = clause.complements.find(({ preposition: p }) => p === undefined);
      if (object) yield { effect: object.phrase, cause: phrase, clause, verb };
    }
  }
}

/** "weakness due to demyelination", "brisk reflexes (from demyelination)". */
function* byPreposition(clause: Clause): Generator<Cause> {
  for (const phrase of phrasesIn(clause)) {
    for (const { preposition, phrase: object } of phrase.attached) {
      if (
        DUE.has(preposition.norm) ||
        preposition.norm === 'from' ||
        preposition.norm === 'through'
      )
        yield { effect: phrase, cause: object, clause };
    }
    for (const aside of phrase.asides) {
      for (const inner of aside.clauses) {
        for (const { preposition, phrase: object } of inner.fronted) {
          if (preposition && (DUE.has(preposition.norm) || preposition.norm === 'from'))
            yield { effect: phrase, cause: object, clause };
        }
        if (
          inner.verb &&
          inner.kind === 'participial' &&
          has(inner.verb.chain.at(-1)?.unit, 'verb:causing')
        ) {
          for (const { preposition, phrase: object } of inner.complements)
            if (preposition?.norm === 'by') yield { effect: phrase, cause: object, clause };
        }
      }
    }
  }
  for (let index = 1; index < clause.complements.length; index++) {
    const here = clause.complements[index];
    const before = clause.complements
      .slice(0, index)
      .findLast(
        ({ preposition }) =>
          !preposition || !/^(?:in|of|with|during|on|at|for|among|along)$/.test(preposition.norm),
      );
    if (
      here?.preposition &&
      before &&
      (DUE.has(here.preposition.norm) || here.preposition.norm === 'from') &&
      clause.complements[index - 1]?.phrase.to === here.preposition.index
    ) {
      yield { effect: before.phrase, cause: here.phrase, clause };
    }
  }
}

/** "… because the myelin is gone", "ALS happens when …", "once the myelin is gone, the axon dies". */
function* byConjunction(sentence: Sentence, clause: Clause): Generator<Cause> {
  if (clause.kind !== 'adverbial' || !clause.opener || !clause.verb) return;
  if (
    !/^(?:because|since|as|when|once|after|cos|b\/c|bc|coz|whenever|given that|now that|as soon as)$/.test(
      clause.opener.norm,
    )
  )
    return;
  const { clauses } = sentence.parse;
  const main = clause.parent?.verb
    ? clause.parent
    : clauses.find(
        (other) => other.kind === 'main' && other.verb !== undefined && other.from >= clause.to,
      );
  if (main) yield { effect: main, cause: clause, clause: main };
}

/** "myelin loss → weakness", "… = demyelination". */
function* byArrow(clause: Clause): Generator<Cause> {
  const { previous, opener } = clause;
  if (
    !previous ||
    opener?.norm !== '\u2192' ||
    previous.kind !== 'label' ||
    previous.previous?.kind === 'label'
  )
    return;
  const [cause] = valuesOf(previous);
  const [effect] = valuesOf(clause);
  if (cause && effect) yield { effect, cause, clause };
}
