import type { Clause, Phrase, VerbGroup } from '../../language/parse.ts';
import { has, isOfNumber } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { verbHas } from '../clauses.ts';
import { isFirstPerson, speaksForField } from '../speakers.ts';
import { pastSetting } from './past.ts';
import { hedge, type Reading, reportedBy } from './reading.ts';

/** The denials, doubts and hedges in the words of a clause itself. */
export function ownStance(clause: Clause, units: readonly Unit[], reading: Reading): void {
  const { verb, opener } = clause;
  if (verb) {
    verb.chain.forEach((link, index) => {
      for (let count = 0; count < link.negations; count++)
        reading.deny(verb.negations[count] ?? link.unit);
      if (index < verb.chain.length - 1) raisingStance(link.unit, reading);
    });
    for (const modal of verb.modals) {
      if (/^(?:would|'d|wouldn't)$/.test(modal.norm)) reading.suspend(modal, 'condition');
      // "*could have* caused it": it did not, or nobody knows.
      else if (modal.norm === 'could' && has(units[modal.index + 1], 'have'))
        reading.suspend(modal, 'condition');
      else if (has(modal, 'is:hedge')) hedge(reading, modal);
      else if (modal.norm === 'used to') reading.suspend(modal, 'denial');
    }
    for (const adverb of verb.adverbs) adverbStance(adverb, clause, units, reading);
  }
  // "A common *error* is to give demyelination as the cause."
  if (
    has(clause.subject?.head, 'noun:refutation') &&
    has(verb?.chain[0]?.unit, 'be') &&
    (verb?.chain.length ?? 0) > 1
  )
    reading.suspend(clause.subject?.head, 'denial');
  // "has *yet* to be shown to"
  const yet = yetTo(clause, units);
  if (yet) reading.suspend(yet, 'condition');
  const past = pastSetting(clause);
  if (past) reading.suspend(past, 'denial');
  for (const word of clause.loose) adverbStance(word, clause, units, reading);
  // "*In none of these senses* is ALS …"
  for (const { preposition, phrase } of clause.fronted)
    if (phrase.denied && verb && /^(?:at|by|in|on|under)$/.test(preposition?.norm ?? ''))
      reading.deny(phrase.determiner ?? phrase.head);
  // "slowed it *in no patient*"
  if (verb)
    for (const { preposition, phrase } of clause.complements)
      if (
        (phrase.denied && isOccasion(preposition, phrase)) ||
        // "showed it *in none*"
        (preposition?.norm === 'in' && phrase.head.norm === 'none')
      )
        reading.deny(phrase.determiner ?? phrase.head);
  // "cannot be explained *except by* demyelination"
  if (verb && verb.negations.length % 2 === 1)
    for (const { preposition } of clause.complements) {
      const before = preposition && units[preposition.index - 1];
      if (has(before, 'exception')) reading.deny(before);
    }
  // "was given to slow it, *without success*"
  const futile = [...clause.fronted, ...clause.complements].find(
    ({ preposition, phrase }) =>
      FUTILE[preposition?.norm ?? '']?.test(phrase.head.norm) &&
      (preposition?.norm !== 'to' || phrase.denied),
  );
  if (verb && futile) reading.deny(futile.preposition, 'denial');
  // "*in a mouse model of it*": what is found in animals is not yet said of people.
  for (const { preposition, phrase } of [...clause.fronted, ...clause.complements])
    if (preposition?.norm === 'in' && isOfAnimals(phrase))
      reading.suspend(phrase.head, 'condition');
  // "is an early feature *of the SOD1 mouse*"
  for (const { preposition, phrase } of clause.complements)
    for (const of of preposition ? [] : phrase.attached)
      if (of.preposition.norm === 'of' && of.phrase.words.some(({ norm }) => ANIMALS.test(norm)))
        reading.suspend(of.phrase.head, 'condition');
  // "*In the film*, …"
  for (const { preposition, phrase } of clause.fronted)
    if (preposition?.norm === 'in' && FABLED.test(phrase.head.norm))
      reportedBy(reading, phrase.head);
  // "*Under the null hypothesis*, …"
  for (const { preposition, phrase } of clause.fronted)
    if (/^(?:on|under)$/.test(preposition?.norm ?? '') && SUPPOSED.test(phrase.head.norm))
      reading.suspend(phrase.head, 'condition');
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
  else if (
    clause.subject?.denied &&
    clause.inherited &&
    (clause.kind === 'main' ||
      // "there was *no demyelination to account for* the wasting"; "*it* is no error to say so" is not of the error.
      (clause.kind === 'participial' &&
        clause.subject !== clause.parent?.subject &&
        clause.parent?.subject?.head.norm !== 'it'))
  )
    reading.deny(clause.subject.determiner ?? clause.subject.head);
  // "*Nobody* was willing *to call* it …"
  const unwilling = clause.kind === 'participial' && clause.parent?.subject;
  if (unwilling && unwilling.denied && WILLING.test(clause.subject?.head.norm ?? ''))
    reading.deny(unwilling.determiner ?? unwilling.head);
  if (opener && has(opener, 'conditional')) {
    if (
      /^as (?:if|though)$/.test(opener.norm) &&
      has(clause.parent?.verb?.chain.at(-1)?.unit, 'verb:linking', 'verb:plain')
    )
      hedge(reading, opener);
    else reading.suspend(opener, 'condition');
  } else if (opener && has(opener, 'contrast')) reading.deny(opener, 'denial');
  if (opener?.norm === 'without') reading.deny(opener);
  // "Neither is ALS …, *nor* MS …"
  const joint = units[clause.from - 1];
  if (clause.kind === 'gapped' && joint?.norm === 'nor' && !clause.subject?.denied)
    reading.deny(joint);
  const unreal = unrealBy(clause, units);
  if (unreal) reading.suspend(unreal, 'condition');
  for (const { preposition, phrase } of [...clause.fronted, ...clause.complements])
    if (preposition?.norm === 'according to' && !isFirstPerson(phrase) && !speaksForField(phrase))
      reportedBy(reading, preposition);
  // "*in his opinion*"
  for (const { preposition, phrase } of clause.fronted)
    if (
      /^(?:in|to)$/.test(preposition?.norm ?? '') &&
      OPINIONS.test(phrase.head.norm) &&
      isOthers(phrase)
    )
      reportedBy(reading, phrase.head);
  // "according to which …", "not because …"
  const before = opener ? units[opener.index - 1] : undefined;
  if (before?.norm === 'according to') reportedBy(reading, before);
  if (clause.kind === 'adverbial' && before?.norm === 'not') reading.deny(before);
}

/** "has *yet to* be shown": it was not so far. */
export function yetTo({ verb }: Clause, units: readonly Unit[]): Unit | undefined {
  return verb?.adverbs.find(({ norm, index }) => norm === 'yet' && units[index + 1]?.norm === 'to');
}

/** "it *would* slow ALS" */
export function wouldIn({ verb }: Clause): Unit | undefined {
  return verb?.modals.find(({ norm }) => /^(?:would|'d)$/.test(norm));
}

/** "*Were* it so, …": the verb that opens a condition without "if". */
export function unrealBy(
  { inverted, verb, end }: Clause,
  units: readonly Unit[],
): Unit | undefined {
  const opens = verb && /^(?:had|were|should)$/.test(units[verb.from]?.norm ?? '');
  return inverted && opens && end?.norm !== '?' ? verb.chain[0]?.unit : undefined;
}

/** "in *no patient*", "in *none of the trials*", "at *no dose*": where something would have been so; "in no time" tells of none. */
function isOccasion(preposition: Unit | undefined, { head, attached }: Phrase): boolean {
  const of = attached.find(({ preposition: { norm } }) => norm === 'of')?.phrase.head;
  return (
    /^(?:at|for|in|on|under)$/.test(preposition?.norm ?? '') &&
    [head, of].some((unit) => has(unit, 'noun:person') || OCCASIONS.test(unit?.norm ?? ''))
  );
}

const OCCASIONS =
  /^(?:arm|case|centre|center|circumstance|cohort|dose|group|experiment|instance|occasion|point|sense|stage|study|subgroup|trial|way)s?$|^(?:circumstances|studies)$/;

/** "mice", "the SOD1 mouse", "a rat model of ALS", "models of ALS" */
function isOfAnimals({ head, words, attached }: Phrase): boolean {
  return (
    words.some(({ norm }) => ANIMALS.test(norm)) ||
    (/^models?$/.test(head.norm) &&
      attached.some(
        ({ preposition, phrase }) => preposition.norm === 'of' && phrase.head.names.size > 0,
      ))
  );
}

const ANIMALS = /^(?:animals?|dogs?|fish|flies|mice|mouse|rats?|rodents?|zebrafish)$/;

/** What follows the preposition where all was for nothing: "without success", "to no avail". */
const FUTILE: Readonly<Record<string, RegExp>> = {
  in: /^vain$/,
  to: /^(?:avail|effect)$/,
  without: /^(?:avail|result|success)$/,
};

const WILLING = /^(?:able|inclined|keen|prepared|ready|willing)$/;

const OPINIONS = /^(?:belief|estimation|eyes|judg(?:e)?ment|mind|opinion|reading|view|words)$/;

/** "his", "their": somebody else's. */
function isOthers({ determiner, possessor }: Phrase): boolean {
  return (
    /^(?:her|his|their)$/.test(determiner?.norm ?? '') ||
    (possessor !== undefined && !isFirstPerson(possessor))
  );
}

/** Where things happen that are made up. */
const FABLED = /^(?:comics?|dreams?|fiction|films?|movies?|novels?|play|screenplay|soap opera)$/;

/** What is only supposed. */
const SUPPOSED = /^(?:assumption|hypothesis|premise|scenario|supposition)$/;

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
  // "was *meant* to cure": a purpose, and no effect.
  else if (/^(?:designed|intended|meant|supposed)$/.test(unit.norm))
    reading.suspend(unit, 'condition');
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
  if (has(unit, 'is:addition') || isOfNumber(unit, units[unit.index + 1])) return;
  // "*Hardly* news to this audience, but ALS is …": what stands before the "but" is another clause.
  const but = units.findIndex(({ norm, index }) => norm === 'but' && index > unit.index);
  if (but >= 0 && clause.subject && but < clause.subject.from && has(unit, 'negation')) return;
  if (has(unit, 'is:wrongly')) {
    // "the immune system *mistakenly attacks* …": that is what goes wrong.
    if (MISCALLED.test(unit.norm) && verbHas(clause, 'verb:damaging', 'verb:affecting')) return;
    if (
      MISCALLED.test(unit.norm) &&
      verbHas(clause, 'verb:classing') &&
      !clause.verb?.modals.length
    )
      reading.deny(unit, 'denial');
    else if (
      !PAST.has(unit.norm) ||
      (isPastOrOpinion(clause, units) && !lastsUntilNow(unit, clause.verb))
    )
      reading.suspend(unit, 'denial');
  } else if (isOfRest(unit, clause, units)) {
    return;
  } else if (unit.norm === 'first' && isFirstReading(clause)) {
    reading.suspend(unit, 'denial');
  } else if (has(unit, 'negation') && !has(unit, 'conjunction') && unit.norm !== 'no') {
    if (!clause.verb?.negations.includes(unit)) reading.deny(unit);
  } else if (has(unit, 'is:hedge')) hedge(reading, unit);
  else if (has(unit, 'is:refuted') && ALWAYS_REFUTING.has(unit.norm))
    reading.suspend(unit, 'denial');
  else if (unit.norm === 'reportedly' || unit.norm === 'allegedly') reportedBy(reading, unit);
}

/** "is the best known one, but *by no means* the only one": behind the predicate another is denied. */
function isOfRest(unit: Unit, { complements }: Clause, units: readonly Unit[]): boolean {
  const last = complements.at(-1)?.phrase;
  return (
    has(unit, 'negation') &&
    last !== undefined &&
    unit.index >= last.to &&
    units[unit.index - 1]?.norm === 'but' &&
    has(units[unit.index + 1], 'definite')
  );
}

/** "was *first* put down to demyelination", "we *first* read it as demyelination": what was made of it before it was known. */
function isFirstReading({ verb }: Clause): boolean {
  const [first, last] = [verb?.chain[0], verb?.chain.at(-1)];
  return (
    has(last?.unit, 'verb:attributing', 'verb:classing') &&
    (last?.passive === true || has(first?.unit, 'form:past')) &&
    verb?.modals.length === 0
  );
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
export const PAST: ReadonlySet<string> = new Set([
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
  'briefly',
  'in those days',
]);

/** "has *long* been considered": it still is. */
function lastsUntilNow({ norm }: Unit, verb: VerbGroup | undefined): boolean {
  return (
    /^(?:for decades|for years|for a long time|long)$/.test(norm) &&
    /^(?:has|have)$/.test(verb?.chain[0]?.unit.norm ?? '')
  );
}

/** A past state or an opinion: "was held to be". */
export function isPastOrOpinion(clause: Clause, units: readonly Unit[]): boolean {
  const first = clause.verb?.chain[0];
  const last = clause.verb?.chain.at(-1);
  if (!first || !last) return false;
  // "has long been *shown* to": it still is.
  if (has(first.unit, 'have') && has(last.unit, 'verb:factive', 'verb:helping')) return false;
  const words = units.slice(clause.verb?.from, clause.verb?.to).map(({ norm }) => norm);
  const past =
    words.some((norm) => /^(?:was|were|had|been)$/.test(norm)) ||
    has(first.unit, 'form:past') ||
    // "the signal, formerly *taken* as a sign of it"
    (clause.kind === 'participial' && has(first.unit, 'form:participle'));
  // "were taken to mean"
  const held = clause.verb?.chain.some(({ passive }) => passive) ?? false;
  return (
    past && (has(last.unit, 'verb:attributing', 'verb:classing', 'be', 'verb:reporting') || held)
  );
}
