import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { evaluationOf } from '../attitude/evaluation.ts';
import { confirms, takesBackEarlier } from '../refutation.ts';
import { isSpeaker } from '../speakers.ts';
import { type Reading, reportedBy } from './reading.ts';

/** What the rest of its sentence makes of a clause that does not hang on it: who speaks, what is taken back. */
export function sentenceStance(
  clause: Clause,
  units: readonly Unit[],
  clauses: readonly Clause[],
  reading: Reading,
): void {
  const speaker = clauses.find(
    (other) =>
      other !== clause &&
      !hangsOn(clause, other) &&
      isSpeaker(other) &&
      // "Its demyelinating nature *explains why* …": what is explained is no word of somebody's.
      !/^(?:how|what|why)$/.test(units[other.verb?.to ?? 0]?.norm ?? '') &&
      // "is not, *as many think*, a …": they think what is denied.
      !(other.opener?.norm === 'as' && (clause.verb?.negations.length ?? 0) % 2 === 1) &&
      // "…, and the leaflet says so": an echo of what the writer says.
      !isEcho(other, units),
  );
  if (speaker) reportedBy(reading, speaker.verb?.chain.at(-1)?.unit);
  // "held that …, and every study since *has borne this out*"
  if (clauses.some((other) => other.from > clause.from && confirms(other))) reading.endorsed = true;
  // "The slide calls ALS demyelinating, *and rightly so*."
  if (units.some(({ norm }, at) => norm === 'rightly' && units[at + 1]?.norm === 'so'))
    reading.endorsed = true;
  // "The new manual *correctly* groups it with …"
  if (
    clause.verb?.adverbs
      .concat(clause.loose)
      .some(({ norm }) => /^(?:correctly|rightly)$/.test(norm))
  )
    reading.endorsed = true;
  const refuting = clauses.find(
    (other) => other.from >= clause.to && takesBackEarlier(other, clauses),
  );
  if (refuting)
    reading.suspend(refuting.verb?.chain.at(-1)?.unit ?? refuting.subject?.head, 'denial');
  // "…, *an error* that only time could correct"
  const appended = appendedError(clause, units);
  if (appended) reading.suspend(appended, 'denial');
  // "The textbook line *(…)* is incorrect."
  const around = clauses.find(
    (other) =>
      other !== clause &&
      other.from < clause.from &&
      units[clause.from - 1]?.norm === '(' &&
      other.verb !== undefined &&
      other.verb.from >= clause.to &&
      evaluationOf(other)?.attitude === 'deny',
  );
  if (around) reading.suspend(around.verb?.chain.at(-1)?.unit, 'denial');
  const unfounded = knownToBeFalse(clause, units);
  if (unfounded) reading.suspend(unfounded, 'denial');
  // "…, which we attributed to demyelination, was *in retrospect* the first sign of ALS"
  const retrospect = units.find(({ norm }) => norm === 'retrospect');
  if (retrospect && clause.kind === 'relative') reading.suspend(retrospect, 'denial');
  const otherwise = foundOtherwise(clause, units);
  if (otherwise) reading.suspend(otherwise, 'denial');
  const last = units.findLast((unit) => !/^["')\]*_\u2026]$/.test(unit.norm));
  if (last?.norm === '?') reading.suspend(last, 'question');
  const borne = clause.opener?.norm === 'whether' && clauses.find((other) => answers(other, units));
  if (borne) reading.settle();
  const doubted = clauses.find((other) => other !== clause && leavesOpen(other));
  if (doubted) reading.suspend(doubted.opener, 'condition');
  const inverted = unrealBefore(clause, units);
  if (inverted) reading.suspend(inverted, 'condition');
  const unreal = units.some(
    ({ norm }, at) =>
      norm === 'if' &&
      units.slice(at, at + 8).some(({ norm: verb }) => /^(?:were|had|was)$/.test(verb)),
  );
  if (unreal && clause.verb?.modals.some(({ norm }) => /^(?:might|could|would|should)$/.test(norm)))
    reading.suspend(clause.verb.modals[0], 'condition');
}

/** "We asked whether it slows ALS, *and it does*." */
function answers({ subject, verb, complements, to }: Clause, units: readonly Unit[]): boolean {
  const [only, ...others] = verb?.chain ?? [];
  return (
    /^(?:he|it|she|they)$/.test(subject?.head.norm ?? '') &&
    units[(subject?.from ?? 0) - 1]?.norm === 'and' &&
    others.length === 0 &&
    has(only?.unit, 'be', 'do') &&
    verb?.negations.length === 0 &&
    complements.length === 0 &&
    units[to]?.kind === 'mark'
  );
}

/** What a clause hangs on, at any depth, has its say as that. */
function hangsOn({ parent }: Clause, other: Clause): boolean {
  return parent !== undefined && (parent === other || hangsOn(parent, other));
}

function isEcho({ from, verb }: Clause, units: readonly Unit[]): boolean {
  return (
    units[verb?.to ?? 0]?.norm === 'so' &&
    units[from - 1]?.norm !== 'or' &&
    units[from]?.norm !== 'or'
  );
}

/** "a conclusion *that overlooks* …", "an inference *which* the examiner *did not accept*" */
function isNotShared([relative, ...behind]: readonly Unit[]): boolean {
  if (!/^(?:that|which)$/.test(relative?.norm ?? '')) return false;
  const verb = behind.findIndex((unit) =>
    /^(?:abandon|accept|agree|bear|collaps|contradict|die|discard|discredit|disprove|drop|fell|ignor|forget|hold|miss|neglect|overlook|refut|reject|share|support|surviv|vanish)/.test(
      unit.norm,
    ),
  );
  if (verb < 0) return false;
  const denied = behind.slice(0, verb).some((unit) => has(unit, 'negation'));
  return (
    /^(?:abandon|collaps|contradict|die|discard|discredit|disprove|drop|fell|ignor|forget|miss|neglect|overlook|refut|reject|vanish)/.test(
      behind[verb]?.norm ?? '',
    ) !== denied
  );
}

/** "…, *a myth*", "…, *an error* that …": what the sentence calls what it has just said. */
function appendedError({ to, verb }: Clause, units: readonly Unit[]): Unit | undefined {
  if (!verb) return undefined;
  const comma = units.findIndex(({ norm, index }) => index >= to - 3 && /^[,\u2013]$/.test(norm));
  if (comma < 0) return undefined;
  const [article, ...behind] = units.slice(comma + 1, comma + 4);
  const error = behind.find(
    (unit) =>
      has(unit, 'noun:refutation') ||
      (has(unit, 'noun:proposition') && isNotShared(units.slice(unit.index + 1))),
  );
  const between = behind.slice(0, error ? behind.indexOf(error) : 0);
  return has(article, 'indefinite') &&
    error &&
    between.every(({ kind, norm }) => kind === 'word' && norm !== 'of')
    ? error
    : undefined;
}

/** "…, and *were it* confined to one, it would …": a condition without "if" that does not open its sentence. */
function unrealBefore({ from }: Clause, units: readonly Unit[]): Unit | undefined {
  const were = units.findLast(
    ({ norm, index }) =>
      norm === 'were' &&
      index < from &&
      /^(?:and|but|,|;)$/.test(units[index - 1]?.norm ?? '') &&
      (has(units[index + 1], 'pronoun', 'definite') || (units[index + 1]?.names.size ?? 0) > 0),
  );
  const would = units.slice(from).some(({ norm }) => /^(?:could|might|would)$/.test(norm));
  return would ? were : undefined;
}

/** "…: so ran an old doctrine, now *known to be unfounded*" */
function knownToBeFalse({ verb, to }: Clause, units: readonly Unit[]): Unit | undefined {
  return units
    .slice(verb?.to ?? to)
    .find(
      (unit) =>
        has(unit, 'is:refuted') &&
        units[unit.index - 1]?.norm === 'be' &&
        units[unit.index - 2]?.norm === 'to' &&
        /^(?:found|judged|known|proved|proven|recogni[sz]ed|shown)$/.test(
          units[unit.index - 3]?.norm ?? '',
        ),
    );
}

/** "*If the model is right*, …": what somebody else holds is left open. */
function leavesOpen({ opener, verb, complements }: Clause): boolean {
  if (!/^(?:assuming|if|provided|supposing)$/.test(opener?.norm ?? '')) return false;
  const last = verb?.chain.at(-1)?.unit.norm ?? '';
  return (
    /^(?:believed|trusted)$/.test(last) ||
    complements.some(
      ({ preposition, phrase }) =>
        !preposition &&
        phrase.from === phrase.head.index &&
        /^(?:accurate|correct|right|true|valid)$/.test(phrase.head.norm),
    )
  );
}

/** "was expected to …, but the trial found *otherwise*" */
function foundOtherwise({ verb, to }: Clause, units: readonly Unit[]): Unit | undefined {
  const behind = units.slice(verb?.to ?? to);
  const at = behind.findIndex(({ norm }) => norm === 'otherwise');
  const said = behind.slice(0, Math.max(0, at));
  return has(said.at(-1), 'verb:factive', 'verb:showing', 'verb:reporting', 'be') &&
    said.some(({ norm }) => /^(?:but|however|though|yet)$/.test(norm)) &&
    !said.some((unit) => has(unit, 'negation', 'negativePronoun', 'negativeDeterminer'))
    ? behind[at]
    : undefined;
}
