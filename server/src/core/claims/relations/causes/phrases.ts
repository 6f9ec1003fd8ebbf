import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { labelsOf, valuesOf } from '../../clauses.ts';
import { phrasesIn } from '../../phrases.ts';
import type { Cause } from '../causes.ts';
import type { Sentence } from '../../sentence.ts';
import { BEHIND, DUE, THEREFORE } from './words.ts';

/** "weakness due to demyelination", "brisk reflexes (from demyelination)". */
export function* byPreposition(clause: Clause): Generator<Cause> {
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
        // "(all d/t demyelination)"
        const all = /^(?:all|both|each)$/.test(inner.subject?.head.norm ?? '');
        for (const { preposition, phrase: object } of all
          ? (inner.subject?.attached.slice(0, 1) ?? [])
          : [])
          if (DUE.has(preposition.norm)) yield { effect: phrase, cause: object, clause };
        // "Weakness in ALS, *a result of demyelination*, …"
        const isOnes = phrase.possessor ?? /^(?:her|his|my)$/.test(phrase.determiner?.norm ?? '');
        const source = inner.verb || isOnes ? undefined : sourceOf(inner.subject);
        if (source) yield { effect: phrase, cause: source, clause };
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
      clause.complements[index - 1]?.phrase.to === here.preposition.index &&
      !(here.preposition.norm === 'from' && tellsApart(clause, before.phrase))
    ) {
      yield { effect: before.phrase, cause: here.phrase, clause };
    }
  }
}

/** "a result *of demyelination*" */
function sourceOf(phrase: Phrase | undefined): Phrase | undefined {
  return phrase && RESULT.test(phrase.head.norm) && !phrase.denied
    ? phrase.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase
    : undefined;
}

/** "*distinguishes* it from …", "sets it *apart* from …": what stands behind "from" causes nothing. */
function tellsApart({ verb }: Clause, { head }: Phrase): boolean {
  const unit = verb?.chain.at(-1)?.unit;
  return (
    head.norm === 'apart' || (has(unit, 'verb:contrasting') && !/^t[eo]l/.test(unit?.norm ?? ''))
  );
}

/** "Thanks to demyelination, her hands waste", "Behind the weakness lies loss of myelin". */
export function* byFronting(clause: Clause, clauses: readonly Clause[]): Generator<Cause> {
  const said = clause.verb
    ? clause
    : clause.subject
      ? undefined
      : clauses.slice(clauses.indexOf(clause)).find(({ kind, verb }) => kind === 'main' && verb);
  for (const { preposition, phrase } of clause.fronted)
    if (preposition && said && (DUE.has(preposition.norm) || isWithoutItsOwn(preposition, phrase)))
      yield { effect: said, cause: phrase, clause: said };
  // "weakness: due to demyelination"
  const label = clause.verb || clause.subject ? undefined : labelsOf(clause).at(-1)?.subject;
  for (const { preposition, phrase } of clause.fronted)
    if (label && preposition && (DUE.has(preposition.norm) || preposition.norm === 'from'))
      yield { effect: label, cause: phrase, clause };
  const subject =
    clause.subject ?? clause.complements.find(({ preposition }) => !preposition)?.phrase;
  for (const { preposition, phrase } of clause.fronted) {
    if (!preposition || !clause.verb) continue;
    if (
      BEHIND.has(preposition.norm) &&
      subject &&
      has(clause.verb.chain.at(-1)?.unit, 'be', 'verb:linking')
    )
      yield { effect: phrase, cause: subject, clause };
  }
}

/** "*With the myelin gone*, the muscles weaken" */
export function* byLoss({ parse }: Sentence, clause: Clause): Generator<Cause> {
  if (clause.subject && !clause.fronted.some(({ phrase }) => phrase.to < clause.from)) return;
  const { clauses, units } = parse;
  for (const { preposition, phrase } of clause.fronted) {
    if (!isWithoutIt(units, preposition, phrase)) continue;
    const said = clauses.find(
      ({ kind, verb, subject }) =>
        kind === 'main' && verb !== undefined && (subject?.from ?? -1) > phrase.to,
    );
    if (said) yield* hence(said, units, phrase);
    if (said) yield { effect: said, cause: phrase, clause: said };
  }
}

/** "with *the myelin* gone, …": it is no more than told that it is there no longer. */
export function isWithoutIt(
  units: readonly Unit[],
  preposition: Unit | undefined,
  { denied, to }: Phrase,
): boolean {
  return (
    preposition?.norm === 'with' &&
    !denied &&
    has(units[to], 'is:damaged') &&
    units[to + 1]?.norm === ','
  );
}

/** "…, *hence the weakness*": what follows from a clause, or from what stands before it. */
export function* hence(
  clause: Clause,
  units: readonly Unit[],
  cause: Phrase | Clause = clause,
): Generator<Cause> {
  for (const phrase of phrasesIn(clause))
    for (const { clauses } of phrase.asides)
      for (const { subject, verb } of clauses)
        if (subject && !verb && THEREFORE.has(units[subject.from - 1]?.norm ?? ''))
          yield { effect: subject, cause, clause: affirming(clause) };
}

/** The clause without its denial: "They *cannot* fire, hence the weakness." */
export function affirming(clause: Clause): Clause {
  const { verb } = clause;
  if (!verb) return clause;
  const chain = verb.chain.map((link) => ({ ...link, negations: 0 }));
  return { ...clause, verb: { ...verb, chain, negations: [] } };
}

/** "*without their myelin* the neurons die": what is theirs has gone. */
export function isWithoutItsOwn({ norm }: Unit, { determiner }: Phrase): boolean {
  return norm === 'without' && /^(?:its|their)$/.test(determiner?.norm ?? '');
}

/** "Spasticity: the result of demyelination" */
export function* byResultLabel(clause: Clause): Generator<Cause> {
  const label = clause.verb ? undefined : labelsOf(clause).at(-1)?.subject;
  if (!label) return;
  for (const value of valuesOf(clause)) {
    const source = sourceOf(value);
    if (source) yield { effect: label, cause: source, clause };
  }
}

const RESULT = /^(?:consequence|effect|outcome|product|result)$/;

/** "myelin loss → weakness", "weakness = demyelination". */
export function* byArrow(clause: Clause): Generator<Cause> {
  const { previous, opener } = clause;
  if (previous?.kind !== 'label') return;
  const [before] = valuesOf(previous);
  const [value] = valuesOf(clause);
  if (!before || !value) return;
  if (opener?.norm === '=') yield { effect: before, cause: value, clause };
  if (opener?.norm !== '\u2192') return;
  // In a chain of arrows the first link is the claim, unless its end is a sign.
  const isLater = previous.previous?.kind === 'label' && previous.opener?.norm === '\u2192';
  yield { effect: value, cause: before, clause, ...(isLater ? { isLaterLink: true } : {}) };
}
