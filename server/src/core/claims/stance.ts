import type { Clause } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import type { Because } from '../model.ts';
import { attitudeOf, denialsIn, evaluationOf } from './attitude.ts';
import { isCleft, verbHas } from './clauses.ts';
import { isSpeaker } from './speakers.ts';

/** How a clause stands to what it says. */
export interface Stance {
  /** True where an odd number of denials holds. */
  readonly negated: boolean;
  /** False in questions, conditions, aims, hypotheses and refuted or distanced wording. */
  readonly asserted: boolean;
  readonly hedged: boolean;
  readonly reported: boolean;
  readonly cues: readonly Cue[];
}

/** A word that decides the stance, to be shown as evidence. */
export interface Cue {
  readonly role: Because['role'];
  readonly unit: Unit;
}

/** Reads the stance of a clause: its own denials and doubts, and those of the clauses it hangs on. */
export function stanceOf(
  clause: Clause,
  { units, clauses }: { readonly units: readonly Unit[]; readonly clauses: readonly Clause[] },
): Stance {
  const reading = new Reading();
  ownStance(clause, units, reading);
  climb(clause, units, reading, 0);
  sentenceStance(clause, units, clauses, reading);
  return {
    negated: reading.negations % 2 === 1,
    asserted: reading.asserted,
    hedged: reading.hedged,
    reported: reading.reported,
    cues: reading.cues,
  };
}

class Reading {
  negations = 0;
  asserted = true;
  hedged = false;
  reported = false;
  readonly cues: Cue[] = [];

  deny(unit: Unit | undefined, role: Because['role'] = 'negation'): void {
    this.negations++;
    this.cue(unit, role);
  }

  suspend(unit: Unit | undefined, role: Because['role']): void {
    this.asserted = false;
    this.cue(unit, role);
  }

  cue(unit: Unit | undefined, role: Because['role']): void {
    if (unit) this.cues.push({ role, unit });
  }
}

function ownStance(clause: Clause, units: readonly Unit[], reading: Reading): void {
  const { verb, opener } = clause;
  if (verb) {
    verb.chain.forEach((link, index) => {
      for (let count = 0; count < link.negations; count++)
        reading.deny(verb.negations[count] ?? link.unit);
      if (index < verb.chain.length - 1) raisingStance(link.unit, reading);
    });
    for (const modal of verb.modals) {
      if (/^(?:would|'d|wouldn't)$/.test(modal.norm)) reading.suspend(modal, 'condition');
      else if (has(modal, 'is:hedge')) hedge(reading, modal);
      else if (modal.norm === 'used to') reading.suspend(modal, 'denial');
    }
    for (const adverb of verb.adverbs) adverbStance(adverb, clause, units, reading);
  }
  for (const word of clause.loose) adverbStance(word, clause, units, reading);
  // "*In none of these senses* is ALS …"
  for (const { preposition, phrase } of clause.fronted)
    if (phrase.denied && verb && /^(?:at|by|in|on|under)$/.test(preposition?.norm ?? ''))
      reading.deny(phrase.determiner ?? phrase.head);
  // "*less* a demyelinating disease *than* an axonal one"
  const less = [...clause.loose, ...(verb?.adverbs ?? [])].find(({ norm }) => norm === 'less');
  if (less && clause.complements.some(({ preposition }) => preposition?.norm === 'than'))
    reading.deny(less);
  // "*How* ALS came to be called …"
  const how = clause.loose.find(({ norm }) => norm === 'how');
  if (how && verb?.modals.some(({ norm }) => /^(?:come|came) to$/.test(norm)))
    reading.suspend(how, 'condition');
  if (clause.subject?.denied && !clause.inherited)
    reading.deny(clause.subject.determiner ?? clause.subject.head);
  else if (clause.subject?.denied && clause.inherited && clause.kind === 'main')
    reading.deny(clause.subject.determiner ?? clause.subject.head);
  if (opener && has(opener, 'conditional')) {
    if (
      /^as (?:if|though)$/.test(opener.norm) &&
      has(clause.parent?.verb?.chain.at(-1)?.unit, 'verb:linking', 'verb:plain')
    )
      hedge(reading, opener);
    else reading.suspend(opener, 'condition');
  } else if (opener && has(opener, 'contrast')) reading.deny(opener, 'denial');
  if (opener?.norm === 'without') reading.deny(opener);
  if (
    clause.inverted &&
    verb &&
    /^(?:had|were|should)$/.test(units[verb.from]?.norm ?? '') &&
    clause.end?.norm !== '?'
  )
    reading.suspend(verb.chain[0]?.unit, 'condition');
  for (const { preposition } of [...clause.fronted, ...clause.complements])
    if (preposition?.norm === 'according to') reportedBy(reading, preposition);
  // "according to which …", "not because …"
  const before = opener ? units[opener.index - 1] : undefined;
  if (before?.norm === 'according to') reportedBy(reading, before);
  if (clause.kind === 'adverbial' && before?.norm === 'not') reading.deny(before);
}

/** The verbs that carry another: "fails to be", "is thought to be", "is said to be". */
function raisingStance(unit: Unit, reading: Reading): void {
  if (has(unit, 'be', 'have', 'do')) return;
  if (has(unit, 'verb:lacking')) reading.deny(unit);
  else if (has(unit, 'verb:doubting')) reading.deny(unit, 'denial');
  else if (has(unit, 'verb:denying') && !has(unit, 'verb:helping')) reading.deny(unit, 'denial');
  else if (has(unit, 'verb:factive')) reading.cue(unit, 'attribution');
  else if (OPINION.has(unit.norm)) hedge(reading, unit);
  else if (has(unit, 'verb:reporting') && !/^(?:known|seen|found|shown|seem|seems)/.test(unit.norm))
    reportedBy(reading, unit);
  // "needs to be recognised as"
  else if (/^needs?$/.test(unit.norm)) return;
  else if (has(unit, 'verb:attempting') || has(unit, 'verb:supposing'))
    reading.suspend(unit, 'condition');
}

/** Participles that make an opinion of what they carry: "is thought to be". */
const OPINION: ReadonlySet<string> = new Set([
  'thought',
  'believed',
  'considered',
  'held',
  'felt',
  'presumed',
  'assumed',
  'suspected',
  'expected',
  'expect',
  'likely',
]);

function adverbStance(unit: Unit, clause: Clause, units: readonly Unit[], reading: Reading): void {
  if (has(unit, 'is:addition')) return;
  if (has(unit, 'is:wrongly')) {
    if (
      MISCALLED.test(unit.norm) &&
      verbHas(clause, 'verb:classing') &&
      !clause.verb?.modals.length
    )
      reading.deny(unit, 'denial');
    else if (!PAST.has(unit.norm) || isPastOrOpinion(clause, units))
      reading.suspend(unit, 'denial');
  } else if (has(unit, 'negation') && !has(unit, 'conjunction') && unit.norm !== 'no') {
    if (!clause.verb?.negations.includes(unit)) reading.deny(unit);
  } else if (has(unit, 'is:hedge')) hedge(reading, unit);
  else if (has(unit, 'is:refuted') && ALWAYS_REFUTING.has(unit.norm))
    reading.suspend(unit, 'denial');
  else if (unit.norm === 'reportedly' || unit.norm === 'allegedly') reportedBy(reading, unit);
}

/** With a verb of classing: "*wrongly* called demyelinating", so that it is not. */
const MISCALLED = /^(?:erroneously|falsely|inaccurately|incorrectly|mistakenly|wrongly)$/;

const ALWAYS_REFUTING: ReadonlySet<string> = new Set([
  'so-called',
  'so called',
  'supposed',
  'alleged',
  'purported',
  'wrong',
  'false',
  '❌',
  '✗',
  '✘',
]);

/** Words that distance only where an opinion or a past state is told. */
const PAST: ReadonlySet<string> = new Set([
  'once',
  'long',
  'originally',
  'initially',
  'at first',
  'first',
  'traditionally',
  'formerly',
  'previously',
  'historically',
  'until recently',
  'for decades',
  'for years',
  'for a long time',
  'in the past',
  'at one time',
  'back then',
  'for a while',
  'in those days',
]);

function isPastOrOpinion(clause: Clause, units: readonly Unit[]): boolean {
  const first = clause.verb?.chain[0];
  const last = clause.verb?.chain.at(-1);
  if (!first || !last) return false;
  const words = units.slice(clause.verb?.from, clause.verb?.to).map(({ norm }) => norm);
  const past =
    words.some((norm) => /^(?:was|were|had|been)$/.test(norm)) || has(first.unit, 'form:past');
  // "were taken to mean"
  const held = clause.verb?.chain.some(({ passive }) => passive) ?? false;
  return past && (has(last.unit, 'verb:classing', 'be', 'verb:reporting') || held);
}

function hedge(reading: Reading, unit: Unit | undefined): void {
  reading.hedged = true;
  reading.cue(unit, 'hedge');
}

function reportedBy(reading: Reading, unit: Unit | undefined): void {
  reading.reported = true;
  reading.cue(unit, 'attribution');
}

const DEEPEST = 12;

/** Walks up to the clauses that this one is a part of. */
function climb(clause: Clause, units: readonly Unit[], reading: Reading, depth: number): void {
  const { parent, subject } = clause;
  if (!parent || depth > DEEPEST) return;
  // "every attempt *to place* it"
  if (clause.kind === 'participial' && clause.inherited && has(subject?.head, 'noun:openness'))
    reading.suspend(subject?.head, 'condition');
  if (clause.kind === 'complement' || (clause.kind === 'participial' && embeds(parent, clause))) {
    embed(parent, clause, reading);
    parentCondition(parent, units, reading);
    climb(parent, units, reading, depth + 1);
  } else if (clause.kind === 'participial' || clause.kind === 'adverbial') {
    if (isNamingAsSubject(clause, units)) reading.suspend(clause.verb?.chain[0]?.unit, 'condition');
    if (clause.kind === 'participial' && has(parent.opener, 'conditional'))
      reading.suspend(parent.opener, 'condition');
    // What a phrase inside a denied predicate is said to do is not asserted either.
    if (
      clause.kind === 'participial' &&
      subject &&
      parent.complements.some(
        ({ phrase }) => phrase === subject || phrase.members.includes(subject),
      ) &&
      !has(parent.verb?.chain.at(-1)?.unit, 'be')
    ) {
      for (const link of parent.verb?.chain ?? [])
        for (let count = 0; count < link.negations; count++)
          reading.deny(parent.verb?.negations[count] ?? link.unit);
    }
    if (
      clause.kind === 'participial' &&
      clause.inherited &&
      clause.subject &&
      clause.subject === parent.subject &&
      (parent.verb?.negations.length ?? 0) % 2 === 1 &&
      clause.to <= (parent.verb?.from ?? 0)
    )
      reading.suspend(parent.verb?.negations[0], 'negation');
    if (clause.kind === 'participial' && !clause.verb?.finite)
      for (const modal of parent.verb?.modals ?? [])
        if (/^(?:would|'d)$/.test(modal.norm)) reading.suspend(modal, 'condition');
    if (parent.kind === 'complement' || parent.kind === 'participial')
      climb(parent, units, reading, depth + 1);
  } else if (clause.kind === 'relative') {
    // What a relative clause says is taken for granted, except inside what is itself only quoted.
    if (has(parent.opener, 'conditional')) reading.suspend(parent.opener, 'condition');
    if (isCleft(clause)) for (const denial of denialsIn(parent, undefined)) reading.deny(denial);
    if (isPredicate(clause, parent)) {
      for (const denial of denialsIn(parent, undefined)) reading.deny(denial);
      for (const modal of parent.verb?.modals ?? [])
        if (/^(?:would|'d)$/.test(modal.norm)) reading.suspend(modal, 'condition');
      climb(parent, units, reading, depth + 1);
    }
  }
}

function isEcho({ from, verb }: Clause, units: readonly Unit[]): boolean {
  return (
    units[verb?.to ?? 0]?.norm === 'so' &&
    units[from - 1]?.norm !== 'or' &&
    units[from]?.norm !== 'or'
  );
}

/** "*To call* ALS demyelinating is to misread it": that one might call it so is not yet said. */
function isNamingAsSubject({ kind, verb, parent }: Clause, units: readonly Unit[]): boolean {
  return (
    kind === 'participial' &&
    verb !== undefined &&
    [verb.from - 1, verb.from].some((at) => units[at]?.norm === 'to') &&
    verb.to <= (parent?.verb?.from ?? 0) &&
    has(parent?.verb?.chain[0]?.unit, 'be') &&
    has(verb.chain.at(-1)?.unit, 'verb:classing', 'verb:reporting')
  );
}

/** "Demyelination is not *what causes ALS*": the relative clause is all that the outer one says. */
function isPredicate({ opener }: Clause, { verb }: Clause): boolean {
  return opener?.norm === 'what' && has(verb?.chain.at(-1)?.unit, 'be');
}

function parentCondition(parent: Clause, units: readonly Unit[], reading: Reading): void {
  if (has(parent.opener, 'conditional')) reading.suspend(parent.opener, 'condition');
  for (const word of parent.loose)
    if (has(word, 'is:wrongly') && !PAST.has(word.norm)) reading.suspend(word, 'denial');
  for (const adverb of parent.verb?.adverbs ?? [])
    if (has(adverb, 'is:wrongly') && (!PAST.has(adverb.norm) || isPastOrOpinion(parent, units)))
      reading.suspend(adverb, 'denial');
  for (const modal of parent.verb?.modals ?? [])
    if (modal.norm === 'used to') reading.suspend(modal, 'denial');
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

function embed(parent: Clause, clause: Clause, reading: Reading): void {
  const { attitude, unit, insensitive } = attitudeOf(parent, clause);
  const denials = denialsIn(parent, clause.host);
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

function sentenceStance(
  clause: Clause,
  units: readonly Unit[],
  clauses: readonly Clause[],
  reading: Reading,
): void {
  const speaker = clauses.find(
    (other) =>
      other !== clause &&
      other !== clause.parent &&
      isSpeaker(other) &&
      // "is not, *as many think*, a …": they think what is denied.
      !(other.opener?.norm === 'as' && (clause.verb?.negations.length ?? 0) % 2 === 1) &&
      // "…, and the leaflet says so": an echo of what the writer says.
      !isEcho(other, units),
  );
  if (speaker) reportedBy(reading, speaker.verb?.chain.at(-1)?.unit);
  const last = units.findLast((unit) => !/^["')\]*_\u2026]$/.test(unit.norm));
  if (last?.norm === '?') reading.suspend(last, 'question');
  const unreal = units.some(
    ({ norm }, at) =>
      norm === 'if' &&
      units.slice(at, at + 8).some(({ norm: verb }) => /^(?:were|had|was)$/.test(verb)),
  );
  if (unreal && clause.verb?.modals.some(({ norm }) => /^(?:might|could|would|should)$/.test(norm)))
    reading.suspend(clause.verb.modals[0], 'condition');
}
