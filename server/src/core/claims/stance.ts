import type { Clause, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import { attitudeOf } from './attitude.ts';
import { denialsIn } from './attitude/denials.ts';
import { evaluationOf } from './attitude/evaluation.ts';
import { isCleft } from './clauses.ts';
import { confirms, takesBackEarlier } from './refutation.ts';
import { isSpeaker } from './speakers.ts';
import { isPastOrOpinion, ownStance, PAST, unrealBy } from './stance/own.ts';
import { pastSetting } from './stance/past.ts';
import { type Cue, hedge, Reading, reportedBy } from './stance/reading.ts';

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

/** Reads the stance of a clause: its own denials and doubts, and those of the clauses it hangs on. */
export function stanceOf(
  clause: Clause,
  { units, clauses }: { readonly units: readonly Unit[]; readonly clauses: readonly Clause[] },
): Stance {
  const reading = new Reading();
  ownStance(clause, units, reading);
  const apart = notThat(clause, units);
  if (apart) reading.deny(apart, 'denial');
  const own = reading.negations;
  climb(clause, units, reading, 0);
  // "It is a myth that ALS *and* MS are …": not said of each of them.
  if ((reading.negations - own) % 2 === 1 && clause.subject?.coordinator?.norm === 'and')
    reading.suspend(clause.subject.coordinator, 'negation');
  sentenceStance(clause, units, clauses, reading);
  return {
    negated: reading.negations % 2 === 1,
    asserted: reading.asserted,
    hedged: reading.hedged,
    reported: reading.reported,
    cues: reading.cues,
  };
}

/** "…; *not that* ALS is a form of it": said to be left unsaid. */
function notThat({ kind, opener, parent }: Clause, units: readonly Unit[]): Unit | undefined {
  if (kind !== 'complement' || parent?.verb || opener?.norm !== 'that') return undefined;
  const before = units[opener.index - 1];
  const mark = units[opener.index - 2];
  return before?.norm === 'not' && (!mark || mark.kind === 'mark') ? before : undefined;
}

const DEEPEST = 12;

/** Walks up to the clauses that this one is a part of. */
function climb(clause: Clause, units: readonly Unit[], reading: Reading, depth: number): void {
  const { parent, subject } = clause;
  if (!parent || depth > DEEPEST) return;
  // "the *failure* of immunosuppression *to slow* it"
  if (clause.kind === 'participial' && clause.subject) {
    const failing = [parent.subject, ...parent.complements.map(({ phrase }) => phrase)].find(
      (phrase) =>
        /^(?:failure|inability)$/.test(phrase?.head.norm ?? '') &&
        (phrase === clause.subject ||
          phrase?.attached.some(({ phrase: own }) => own === clause.subject)),
    );
    if (failing) reading.deny(failing.head, 'denial');
  }
  // "every attempt *to place* it"
  if (clause.kind === 'participial' && clause.inherited && has(subject?.head, 'noun:openness'))
    reading.suspend(subject?.head, 'condition');
  if (clause.kind === 'complement' || (clause.kind === 'participial' && embeds(parent, clause))) {
    embed(parent, clause, reading);
    // "search in vain *for a paper* showing that", "*have yet* to see one showing that"
    const sought = soughtIn(parent);
    if (sought) reading.suspend(sought, 'condition');
    // "My *attempt to persuade* them that …"
    if (parent.kind === 'participial' && has(parent.subject?.head, 'noun:openness'))
      reading.suspend(parent.subject?.head, 'condition');
    // "tried to *get the witness to agree* that", "*far from* it being true that"
    const attempted =
      parent.kind === 'participial' && !parent.verb?.finite
        ? parent.parent?.verb?.chain.find(({ unit }) => has(unit, 'verb:attempting'))?.unit
        : undefined;
    if (attempted) reading.suspend(attempted, 'condition');
    const far = parent.kind === 'participial' ? parent.parent?.loose : undefined;
    const farFrom = far?.find(({ norm }) => norm === 'far from');
    if (farFrom) reading.suspend(farFrom, 'negation');
    if (clause.kind === 'complement' && isMereInfinitive(parent, units))
      reading.suspend(parent.verb?.chain.at(-1)?.unit, 'condition');
    parentCondition(parent, units, reading);
    climb(parent, units, reading, depth + 1);
  } else if (clause.kind === 'participial' || clause.kind === 'adverbial') {
    if (isNamingAsSubject(clause, units)) reading.suspend(clause.verb?.chain[0]?.unit, 'condition');
    if (clause.kind === 'participial' && has(parent.opener, 'conditional'))
      reading.suspend(parent.opener, 'condition');
    // "*Suppose* ALS counted as …"
    const supposed = parent.verb?.chain[0]?.unit;
    if (clause.kind === 'participial' && !parent.subject && SUPPOSE.test(supposed?.norm ?? ''))
      reading.suspend(supposed, 'condition');
    // What a phrase inside a denied predicate is said to do is not asserted either.
    if (
      clause.kind === 'participial' &&
      subject &&
      parent.complements.some(
        ({ phrase }) =>
          phrase === subject ||
          phrase.members.includes(subject) ||
          (isUnaware(parent) && phrase.attached.some((of) => of.phrase === subject)),
      ) &&
      (!has(parent.verb?.chain.at(-1)?.unit, 'be') || isUnaware(parent))
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
    const asked = askedMeasure(clause, units);
    if (asked) reading.suspend(asked, 'question');
    // What a relative clause says is taken for granted, except inside what is itself only quoted.
    if (has(parent.opener, 'conditional')) reading.suspend(parent.opener, 'condition');
    // "*Imagine a world* in which …"
    const imagined = parent.subject ? undefined : parent.verb?.chain[0]?.unit;
    if (SUPPOSE.test(imagined?.norm ?? '')) reading.suspend(imagined, 'condition');
    const missing = missingCase(clause, parent);
    if (missing) reading.deny(missing.determiner ?? missing.head);
    // "We are *not* aware of *any classification* in which …"
    const unaware = isUnaware(parent) && clause.complements.some(({ phrase }) => holdsAny(phrase));
    if (unaware) for (const denial of denialsIn(parent, undefined)) reading.deny(denial);
    if (isCleft(clause)) for (const denial of denialsIn(parent, undefined)) reading.deny(denial);
    if (isPredicate(clause, parent)) {
      for (const denial of denialsIn(parent, undefined)) reading.deny(denial);
      for (const modal of parent.verb?.modals ?? [])
        if (/^(?:would|'d)$/.test(modal.norm)) reading.suspend(modal, 'condition');
      climb(parent, units, reading, depth + 1);
    }
  }
}

/** "learn *how often* CIDP accompanies ALS": it may be never. */
function askedMeasure({ opener }: Clause, units: readonly Unit[]): Unit | undefined {
  const measure = opener?.norm === 'how' ? units[opener.index + 1] : undefined;
  return /^(?:commonly|far|frequently|likely|long|often|rarely|regularly)$/.test(
    measure?.norm ?? '',
  )
    ? opener
    : undefined;
}

function isEcho({ from, verb }: Clause, units: readonly Unit[]): boolean {
  return (
    units[verb?.to ?? 0]?.norm === 'so' &&
    units[from - 1]?.norm !== 'or' &&
    units[from]?.norm !== 'or'
  );
}

/** "*To call* ALS demyelinating is to misread it", "*Calling* it so confuses it": that one might call it so is not yet said. */
function isNamingAsSubject({ kind, verb, parent }: Clause, units: readonly Unit[]): boolean {
  if (kind !== 'participial' || !verb || verb.to > (parent?.verb?.from ?? 0)) return false;
  const last = verb.chain.at(-1)?.unit;
  if (!has(last, 'verb:classing', 'verb:reporting')) return false;
  const isInfinitive = [verb.from - 1, verb.from].some((at) => units[at]?.norm === 'to');
  return isInfinitive
    ? has(parent?.verb?.chain[0]?.unit, 'be')
    : verb.from === 0 && verb.chain.length === 1 && has(last, 'form:gerund');
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

/** "We are *not aware* of any study showing that …" */
function isUnaware({ complements }: Clause): boolean {
  return complements.some(
    ({ preposition, phrase }) => !preposition && /^(?:aware|convinced)$/.test(phrase.head.norm),
  );
}

function holdsAny({ attached }: Phrase): boolean {
  return attached.some(({ phrase }) => /^(?:any|a single)$/.test(phrase.determiner?.norm ?? ''));
}

/** Imperatives of make-believe. */
const SUPPOSE = /^(?:assume|imagine|pretend|say|suppose)$/;

/** "There is *no case* in which …", "*hardly a patient* whose …": what is said of none is denied. */
function missingCase({ opener }: Clause, outer: Clause): Phrase | undefined {
  const { subject, verb, complements } = outer;
  // "There is *hardly* a case …"
  const isHardlyThere = !subject && (verb?.negations.length ?? 0) % 2 === 1;
  return [...(subject ? [subject] : []), ...complements.map(({ phrase }) => phrase)].find(
    (phrase) =>
      (phrase.denied || isHardlyThere) &&
      CASE.test(phrase.head.norm) &&
      // "no case *is known* in which"
      (phrase.to === opener?.index ||
        // "no sense, *clinical or pathological*, in which"
        phrase.asides.some(({ clauses }) => clauses.some(({ to }) => to + 1 === opener?.index)) ||
        (phrase === subject && verb?.to === opener?.index)),
  );
}

const CASE =
  /^(?:autops(?:y|ies)|cases?|examples?|instances?|necrops(?:y|ies)|patients?|persons?|respects?|senses?|specimens?|ways?)$/;

/** "Demyelination is not *what causes ALS*": the relative clause is all that the outer one says. */
function isPredicate({ opener }: Clause, { verb }: Clause): boolean {
  return opener?.norm === 'what' && has(verb?.chain.at(-1)?.unit, 'be');
}

function parentCondition(parent: Clause, units: readonly Unit[], reading: Reading): void {
  if (has(parent.opener, 'conditional')) reading.suspend(parent.opener, 'condition');
  // "*instead of* teaching that …"
  if (has(parent.opener, 'contrast')) reading.suspend(parent.opener, 'negation');
  const asked = askedMeasure(parent, units);
  if (asked) reading.suspend(asked, 'question');
  // "*Were* it the case that …"
  const unreal = unrealBy(parent, units);
  if (unreal) reading.suspend(unreal, 'condition');
  // "Our model *would predict* that …"
  const would = parent.verb?.modals.find(({ norm }) => /^(?:would|'d)$/.test(norm));
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
  const past = pastSetting(parent);
  if (past) reading.suspend(past, 'denial');
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
  // "held that …, and every study since *has borne this out*"
  if (clauses.some((other) => other.from > clause.from && confirms(other)))
    reading.reported = false;
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
  const otherwise = foundOtherwise(clause, units);
  if (otherwise) reading.suspend(otherwise, 'denial');
  const last = units.findLast((unit) => !/^["')\]*_\u2026]$/.test(unit.norm));
  if (last?.norm === '?') reading.suspend(last, 'question');
  const doubted = clauses.find((other) => other !== clause && leavesOpen(other));
  if (doubted) reading.suspend(doubted.opener, 'condition');
  const unreal = units.some(
    ({ norm }, at) =>
      norm === 'if' &&
      units.slice(at, at + 8).some(({ norm: verb }) => /^(?:were|had|was)$/.test(verb)),
  );
  if (unreal && clause.verb?.modals.some(({ norm }) => /^(?:might|could|would|should)$/.test(norm)))
    reading.suspend(clause.verb.modals[0], 'condition');
}

/** "…, *a myth*", "…, *an error* that …": what the sentence calls what it has just said. */
function appendedError({ to, verb }: Clause, units: readonly Unit[]): Unit | undefined {
  if (!verb) return undefined;
  const comma = units.findIndex(({ norm, index }) => index >= to - 3 && /^[,\u2013]$/.test(norm));
  if (comma < 0) return undefined;
  const [article, ...behind] = units.slice(comma + 1, comma + 4);
  const error = behind.find((unit) => has(unit, 'noun:refutation'));
  const between = behind.slice(0, error ? behind.indexOf(error) : 0);
  return has(article, 'indefinite') &&
    error &&
    between.every(({ kind, norm }) => kind === 'word' && norm !== 'of')
    ? error
    : undefined;
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
