import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { attitudeOf } from '../attitude.ts';
import { denialsIn } from '../attitude/denials.ts';
import { evaluationOf } from '../attitude/evaluation.ts';
import { isPastOrOpinion, PAST, unrealBy, wouldIn, yetTo } from './own.ts';
import { pastSetting } from './past.ts';
import { hedge, type Reading, reportedBy } from './reading.ts';
import { askedMeasure } from './relative.ts';

/** True of a clause that another one speaks of: "I think *that …*", "it is wrong *to say*". */
export function isContent(parent: Clause, clause: Clause): boolean {
  return clause.kind === 'complement' || (clause.kind === 'participial' && embeds(parent, clause));
}

/** What the clause that speaks of it makes of a clause; true, for that one is spoken of in turn. */
export function contentStance(
  clause: Clause,
  parent: Clause,
  units: readonly Unit[],
  reading: Reading,
): boolean {
  embed(parent, clause, units, reading);
  if (parent.kind === 'participial') attemptStance(parent, reading);
  const mistaken = mistakenInfinitive(parent, units);
  if (mistaken) reading.suspend(mistaken, 'denial');
  if (clause.kind === 'complement' && isMereInfinitive(parent, units))
    reading.suspend(parent.verb?.chain.at(-1)?.unit, 'condition');
  parentCondition(parent, units, reading);
  return !isPassedOver(parent, clause);
}

/** "It would be wrong *to ignore the fact* that …": whatever is said of passing it over, it is so. */
function isPassedOver({ verb }: Clause, { host }: Clause): boolean {
  return (
    /^(?:disregard|forg[eo]t|ignor|neglect|overlook)/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    (host === undefined || host.head.norm === 'fact')
  );
}

/** "*It is a mistake*, and a common one, *to infer* that …" */
function mistakenInfinitive(said: Clause, units: readonly Unit[]): Unit | undefined {
  const isInfinitive = said.kind === 'participial' && units[said.verb?.from ?? -1]?.norm === 'to';
  if (!isInfinitive) return undefined;
  let root = said;
  for (let depth = 0; root.parent && depth < 6; depth++) root = root.parent;
  // What hangs on it directly is judged by it anyway.
  if (root === said || root === said.parent || root.subject?.head.norm !== 'it') return undefined;
  const evaluation = evaluationOf(root);
  const isMistake = evaluation?.attitude === 'deny' && denialsIn(root, undefined).length === 0;
  return isMistake ? evaluation.unit : undefined;
}

/** What is only tried, looked for or far from so: "*search* in vain for a paper showing that …". */
function attemptStance(said: Clause, reading: Reading): void {
  const sought = soughtIn(said);
  if (sought) reading.suspend(sought, 'condition');
  // "My *attempt to persuade* them that …"
  if (has(said.subject?.head, 'noun:openness')) reading.suspend(said.subject?.head, 'condition');
  // "*Nothing* obliges one to think that …"
  const nothing = said.verb?.finite ? undefined : said.parent?.subject;
  if (nothing?.denied) reading.suspend(nothing.determiner ?? nothing.head, 'negation');
  // "*tried* to get the witness to agree that"
  const attempted = said.verb?.finite
    ? undefined
    : said.parent?.verb?.chain.find(({ unit }) => has(unit, 'verb:attempting'))?.unit;
  if (attempted) reading.suspend(attempted, 'condition');
  // "*far from* it being true that"
  const farFrom = said.parent?.loose.find(({ norm }) => norm === 'far from');
  if (farFrom) reading.suspend(farFrom, 'negation');
}

/** What is looked for, or was not yet seen, and is said to show something. */
function soughtIn({ kind, subject, parent }: Clause): Unit | undefined {
  const verb = parent?.verb;
  if (kind !== 'participial' || !subject || !verb) return undefined;
  const yet = verb.adverbs.find(({ norm }) => norm === 'yet');
  if (yet && verb.chain.some(({ unit }) => /^(?:find|see)$/.test(unit.norm))) return yet;
  const searched = verb.chain.at(-1)?.unit;
  return /^(?:ask|look|search|wait)/.test(searched?.norm ?? '') &&
    parent.complements.some(
      ({ preposition, phrase }) => preposition?.norm === 'for' && phrase === subject,
    )
    ? searched
    : undefined;
}

/** "*To deny* that MS is demyelinating is to ignore the plaques", "*To show* that …, we …": nobody has done so. */
function isMereInfinitive({ kind, verb }: Clause, units: readonly Unit[]): boolean {
  return kind === 'participial' && verb?.from === 0 && units[0]?.norm === 'to';
}

function embed(parent: Clause, clause: Clause, units: readonly Unit[], reading: Reading): void {
  const { attitude, unit, insensitive } = attitudeOf(parent, clause);
  // "It is not that ALS is demyelinating, *but that* MS is."
  const isContrasted = units[(clause.opener?.index ?? 0) - 1]?.norm === 'but';
  const denials = isContrasted ? [] : denialsIn(parent, clause.host);
  switch (attitude) {
    case 'deny':
      reading.deny(unit, 'denial');
      break;
    case 'open':
      reading.suspend(unit, has(unit, 'interrogative') ? 'question' : 'condition');
      break;
    case 'report':
      reportedBy(reading, unit);
      break;
    case 'hedge':
      hedge(reading, unit ?? clause.opener ?? parent.verb?.chain[0]?.unit);
      break;
    case 'affirm':
      break;
  }
  if (!insensitive) for (const denial of denials) reading.deny(denial);
}

/** "it is wrong *to say*", "stop *listing*": the inner clause is what the outer one speaks of. */
function embeds(parent: Clause, clause: Clause): boolean {
  const last = parent.verb?.chain.at(-1)?.unit;
  if (!last) return false;
  // "it makes no sense to say"
  if (has(last, 'be', 'do') || /^ma[dk]e/.test(last.norm))
    return evaluationOf(parent) !== undefined;
  // "held ALS to be …"
  if (
    clause.from >= (parent.verb?.to ?? 0) &&
    has(clause.verb?.chain[0]?.unit, 'be') &&
    has(last, 'verb:reporting', 'verb:classing', 'verb:factive', 'verb:supposing')
  )
    return true;
  if (clause.subject && !clause.inherited) return false;
  return (
    has(last, 'verb:lacking', 'verb:denying', 'verb:doubting', 'verb:attempting') &&
    parent.complements.every(
      ({ preposition }) => preposition === undefined || preposition.norm === 'to',
    )
  );
}

/** "*It was believed* that …": who still holds it says so in the present. */
function onceBelieved({ subject, verb }: Clause, units: readonly Unit[]): Unit | undefined {
  const last = verb?.chain.at(-1);
  return subject?.head.norm === 'it' &&
    last?.passive === true &&
    units[verb?.from ?? -1]?.norm === 'was' &&
    /^(?:assumed|believed|claimed|held|hoped|hypothesi[sz]ed|postulated|proposed|speculated|suggested|supposed|suspected|thought)$/.test(
      last.unit.norm,
    )
    ? last.unit
    : undefined;
}

const GRASPING = /^(?:accept|appreciate|discover|grasp|learn|reali[sz]e|recogni[sz]e|understand)$/;

/** What makes a mere condition, question or former view of what the clause says or speaks of. */
function parentCondition(parent: Clause, units: readonly Unit[], reading: Reading): void {
  if (has(parent.opener, 'conditional')) reading.suspend(parent.opener, 'condition');
  // "*instead of* teaching that …"
  if (has(parent.opener, 'contrast')) reading.suspend(parent.opener, 'negation');
  // "*without* establishing that …"
  if (parent.kind === 'participial' && parent.opener?.norm === 'without')
    reading.suspend(parent.opener, 'negation');
  // "*before* agreeing that …": what one has not done yet; one learns only what is so.
  if (
    parent.kind === 'participial' &&
    parent.opener?.norm === 'before' &&
    !/^(?:discover|learn|reali[sz])/.test(parent.verb?.chain.at(-1)?.unit.norm ?? '')
  )
    reading.suspend(parent.opener, 'condition');
  // "It has *yet to* be shown that …"
  // "have yet to *grasp* that …": it is there to be grasped.
  const yet = GRASPING.test(parent.verb?.chain.at(-1)?.unit.norm ?? '')
    ? undefined
    : yetTo(parent, units);
  if (yet) reading.suspend(yet, 'condition');
  const asked = askedMeasure(parent, units);
  if (asked) reading.suspend(asked, 'question');
  // "*Were* it the case that …"
  const unreal = unrealBy(parent, units);
  if (unreal) reading.suspend(unreal, 'condition');
  // "Our model *would predict* that …"
  const would = wouldIn(parent);
  if (
    would &&
    /^(?:expect|imply|mean|predict|require|suggest)$/.test(
      parent.verb?.chain.at(-1)?.unit.norm ?? '',
    )
  )
    reading.suspend(would, 'condition');
  // "*Only in films* is it true that …"
  const only = parent.fronted.length > 0 && parent.loose.find((word) => has(word, 'is:only'));
  if (only && parent.inverted) reading.suspend(only, 'condition');
  const past = pastSetting(parent) ?? onceBelieved(parent, units);
  if (past) reading.suspend(past, 'denial');
  for (const word of parent.loose)
    if (has(word, 'is:wrongly') && !PAST.has(word.norm)) reading.suspend(word, 'denial');
  for (const adverb of parent.verb?.adverbs ?? [])
    if (has(adverb, 'is:wrongly') && (!PAST.has(adverb.norm) || isPastOrOpinion(parent, units)))
      reading.suspend(adverb, 'denial');
  for (const modal of parent.verb?.modals ?? [])
    if (modal.norm === 'used to') reading.suspend(modal, 'denial');
}
