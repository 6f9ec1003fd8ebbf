import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import type { Sentence } from '../../sentence.ts';
import type { Cause } from '../causes.ts';
import { hence } from './phrases.ts';
import { byVerb } from './verbs.ts';
import { CAUSAL, DUE, RESULTING, THEREFORE } from './words.ts';

/** "… because the myelin is gone", "ALS happens when …", "the myelin goes, so that the axon dies". */
export function* byConjunction({ parse }: Sentence, clause: Clause): Generator<Cause> {
  const { kind, opener } = clause;
  if (kind !== 'adverbial' || !opener || (!clause.verb && opener.norm === 'as')) return;
  if (RESULTING.has(opener.norm) && clause.parent?.verb) {
    yield { effect: clause, cause: clause.parent, clause };
    return;
  }
  if (!CAUSAL.has(opener.norm)) return;
  // "weaken as the neurons die *and not because* the sheath is lost"
  if (/^(?:and not|but not|rather than)$/.test(parse.units[opener.index - 1]?.norm ?? '')) return;
  const corrected = correctedBy(parse.units, clause);
  const main = corrected?.verb
    ? corrected
    : clause.parent?.verb
      ? clause.parent
      : parse.clauses.find(
          (other) => other.kind === 'main' && other.verb !== undefined && other.from >= clause.to,
        );
  if (main) {
    yield { effect: main, cause: clause, clause: main };
    const next = joinedBehind(parse.clauses, clause);
    if (next) yield { effect: next, cause: clause, clause: next };
  }
  // "Why the weakness? Because …"
  else if (clause.parent?.subject)
    yield { effect: clause.parent.subject, cause: clause, clause: clause.parent };
}

/** "The signals slow because the myelin is gone, *and the limbs grow weak*." */
function joinedBehind(clauses: readonly Clause[], because: Clause): Clause | undefined {
  const next = clauses[clauses.indexOf(because) + 1];
  return next?.kind === 'main' && next.opener?.norm === 'and' && next.verb && !next.inherited
    ? next
    : undefined;
}

/** "die *not because* they starve *but because* …": what the first reason was wrongly given for. */
function correctedBy(units: readonly Unit[], { opener, parent }: Clause): Clause | undefined {
  return units[(opener?.index ?? 0) - 1]?.norm === 'but' &&
    parent?.kind === 'adverbial' &&
    CAUSAL.has(parent.opener?.norm ?? '') &&
    units[(parent.opener?.index ?? 0) - 1]?.norm === 'not'
    ? parent.parent
    : undefined;
}

/** "The muscles twitch *where the nerves are bare*", "arise *wherever* …": right behind what happens there. */
export function* byPlace({ parse }: Sentence, clause: Clause): Generator<Cause> {
  const { kind, opener, parent } = clause;
  if ((kind !== 'relative' && kind !== 'adverbial') || !clause.verb || !parent?.verb) return;
  if (!/^wherever$|^where$/.test(opener?.norm ?? '') || has(parent.verb.chain.at(-1)?.unit, 'be'))
    return;
  const before = parse.tags.slice(parent.verb.to, opener?.index);
  if (opener?.norm === 'wherever' || before.every((tag) => tag === 'R'))
    yield { effect: parent, cause: clause, clause: parent };
}

/** "*Blame the lost myelin* for the weakness.", "Weakness? Blame …": whom the reader is told to blame. */
export function* byBlame(clause: Clause): Generator<Cause> {
  const { kind, subject, verb, complements, previous } = clause;
  if (kind !== 'main' || verb?.chain.length !== 1 || verb.chain[0]?.unit.norm !== 'blame') return;
  if (verb.modals.length > 0 || verb.negations.length > 0) return;
  const cause = complements.find(({ preposition }) => !preposition)?.phrase;
  if (!cause) return;
  const effects = complements.filter(({ preposition }) => preposition?.norm === 'for');
  if (subject) return;
  for (const { phrase } of effects) yield { effect: phrase, cause, clause };
  const asked = previous?.kind === 'label' ? previous.subject : undefined;
  if (asked && effects.length === 0) yield { effect: asked, cause, clause };
}

/** "Loss of myelin is *why they trip*", "this is *how ALS begins*". */
export function* byReason(clause: Clause): Generator<Cause> {
  const { kind, parent } = clause;
  if (kind !== 'relative' || !tellsWhy(clause)) return;
  if (!parent?.subject || !clause.verb) return;
  // "ALS has stripped the nerves, *which is why he cannot walk*."
  if (parent.kind === 'relative' && parent.opener?.norm === 'which' && parent.parent?.verb)
    yield { effect: clause, cause: parent.parent, clause: parent };
  if (has(parent.verb?.chain.at(-1)?.unit, 'be') && parent.subject !== clause.subject)
    yield { effect: clause, cause: parent.subject, clause: parent };
}

/** "*The reason they trip* is (that) …" */
export function* byReasonGiven(clause: Clause, clauses: readonly Clause[]): Generator<Cause> {
  const { subject, verb, complements } = clause;
  if (subject?.head.norm !== 'reason' || !has(verb?.chain.at(-1)?.unit, 'be')) return;
  const effect = clauses.find(
    ({ kind, parent, complements: [antecedent], verb: does }) =>
      kind === 'relative' && parent === clause && does && antecedent?.phrase === subject,
  );
  if (!effect) return;
  for (const inner of clauses)
    if (inner.kind === 'complement' && inner.parent === clause && inner.opener?.norm === 'that')
      yield { effect, cause: inner, clause };
  for (const { preposition, phrase } of complements)
    if (!preposition) yield { effect, cause: phrase, clause };
}

/** "*That the tract is bright* is explained by demyelination.": the effect is told by a clause that is the subject. */
export function* bySubjectClause(clause: Clause, clauses: readonly Clause[]): Generator<Cause> {
  const effect = clause.subject
    ? undefined
    : clauses.find(
        ({ kind, opener, parent, to, verb }) =>
          kind === 'complement' &&
          opener?.norm === 'that' &&
          parent === clause &&
          verb !== undefined &&
          to <= (clause.verb?.from ?? 0),
      );
  if (!effect?.subject) return;
  const { subject } = effect;
  for (const made of byVerb({ ...clause, subject }))
    if (made.effect === subject) yield { ...made, effect, clause };
}

/** "It is *because of demyelination* that they trip." */
export function* byCleft(clause: Clause, clauses: readonly Clause[]): Generator<Cause> {
  const { subject, verb, complements } = clause;
  if (subject?.head.norm !== 'it' || !has(verb?.chain.at(-1)?.unit, 'be')) return;
  const due = complements.find(({ preposition }) => DUE.has(preposition?.norm ?? ''));
  const effect = clauses.find(
    ({ parent, opener, verb: does }) => parent === clause && opener?.norm === 'that' && does,
  );
  if (due && effect) yield { effect, cause: due.phrase, clause };
}

/** "why they trip", "the reason (that) they trip" */
function tellsWhy({ opener, complements }: Clause): boolean {
  if (opener && opener.norm !== 'that') return /^(?:how|why)$/.test(opener.norm);
  const [antecedent] = complements;
  return !antecedent?.preposition && /^(?:reason|way)$/.test(antecedent?.phrase.head.norm ?? '');
}

/** "*Whenever the muscles weaken*, demyelination is to blame." */
export function* byOccasion(clause: Clause, clauses: readonly Clause[]): Generator<Cause> {
  const { subject, verb, complements } = clause;
  if (!subject || !verb || !has(verb.chain.at(-1)?.unit, 'be')) return;
  const [blame, ...others] = complements;
  if (!blame || blame.preposition || others.length > 0) return;
  if (!/^(?:to blame|responsible|culprit)$/.test(blame.phrase.head.norm)) return;
  for (const occasion of clauses)
    if (
      occasion.kind === 'adverbial' &&
      /^when(?:ever)?$/.test(occasion.opener?.norm ?? '') &&
      (occasion.parent === clause || (isOpen(occasion.parent) && occasion.to < clause.from))
    )
      yield { effect: occasion, cause: subject, clause, verb };
}

/** A clause that is not there yet: what stands before it hangs on none. "*If*, whenever …, it were" has one. */
function isOpen(clause: Clause | undefined): boolean {
  return clause === undefined || (clause.kind === 'main' && !clause.verb);
}

/** "weakens the muscles *by stripping the nerves of myelin*" */
export function* byMeans(clause: Clause): Generator<Cause> {
  const { kind, opener, parent } = clause;
  if (kind === 'participial' && /^(?:after|by|through)$/.test(opener?.norm ?? '') && parent?.verb)
    yield { effect: parent, cause: clause, clause: parent };
}

/** "the myelin is lost and the muscles weaken as a result", "…; hence the weakness". */
export function* byAdverb({ parse }: Sentence, clause: Clause): Generator<Cause> {
  if (clause.verb) yield* hence(clause, parse.units);
  // "…; *hence the weakness*"
  const isVerbless = !clause.verb && clause.subject !== undefined;
  if (clause.kind !== 'main' || (!clause.verb && !isVerbless)) return;
  const words = [
    ...clause.loose,
    ...(clause.verb?.adverbs ?? []),
    ...(clause.opener ? [clause.opener] : []),
    // "…, and *as a result* the muscles waste"
    ...parse.units.slice((clause.subject?.from ?? 1) - 1, clause.subject?.from ?? 0),
  ];
  if (!words.some(({ norm }) => THEREFORE.has(norm))) return;
  const before = parse.clauses
    .slice(0, parse.clauses.indexOf(clause))
    .findLast(({ kind, verb }) => kind === 'main' && verb !== undefined);
  const effect = clause.verb ? clause : clause.subject;
  if (before && effect) yield { effect, cause: before, clause };
}

/** "The sheath is destroyed, resulting in weakness", "…, which makes the muscles waste": a clause is the cause. */
export function* byWholeClause(
  { parse }: Sentence,
  clause: Clause,
  made: Iterable<Cause>,
): Generator<Cause> {
  const { kind, parent, verb } = clause;
  if (!parent?.verb || !verb || (kind !== 'participial' && kind !== 'relative')) return;
  if (kind === 'relative' && clause.opener?.norm !== 'which') return;
  if (!clause.inherited || !has(verb.chain.at(-1)?.unit, 'verb:causing')) return;
  const opening = parse.units[(clause.opener?.index ?? verb.from) - 1];
  const before = /^(?:thus|thereby|hence|so)$/.test(opening?.norm ?? '')
    ? parse.units[(opening?.index ?? 0) - 1]
    : opening;
  if (before?.norm !== ',' && before?.norm !== '\u2013' && before === opening) return;
  for (const cause of made) if (cause.cause === clause.subject) yield { ...cause, cause: parent };
}
