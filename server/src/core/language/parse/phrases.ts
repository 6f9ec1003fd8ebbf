import { has } from '../senses.ts';
import { NUMBERED } from '../tag/numbered.ts';
import type { Unit } from '../units.ts';
import type { Phrase, TaggedUnits } from './syntax.ts';

/** The longest noun or adjective phrase that starts here, nothing attached. */
export function readPhrase(sentence: TaggedUnits, from: number, to: number): Phrase | undefined {
  let at = from;
  let determiner: Unit | undefined;
  let denied = false;
  const words: Unit[] = [];
  let possessor: Phrase | undefined;
  let mixed = false;
  let nominal = false;
  let particles = 0;
  let numbers = 0;
  for (; at < to; at++) {
    const tag = sentence.tags[at];
    const unit = sentence.units[at];
    if (!unit) break;
    if (tag === 'DT') {
      if (words.length > 0) break;
      // "*the most* devastating of them"
      if (determiner && /^(?:different|least|most)$/.test(unit.norm)) words.push(unit);
      determiner ??= unit;
      if (has(unit, 'negativeDeterminer')) denied = true;
    } else if (tag === 'NUM') {
      if (nominal && !unit.glued) {
        if (isNumbered(sentence, at)) numbers++;
        break;
      }
      words.push(unit);
    } else if (tag === 'N') {
      if (nominal && (startsAnew(sentence, at, from) || isSubjectAfterName(sentence, at, from)))
        break;
      words.push(unit);
      nominal = true;
    } else if (nominal && isParticleOfGerund(sentence, at)) {
      particles++;
    } else if (tag === 'A') {
      if (nominal && adjectiveAfterNoun(sentence, at, to)) break;
      words.push(unit);
    } else if (tag === 'POSS') {
      const owner = words.at(-1);
      if (!nominal || !owner) break;
      possessor = phraseOf(from, at, owner, { words: [...words], determiner, denied });
      words.length = 0;
      determiner = unit;
      nominal = false;
    } else if (tag === 'R' && !nominal && leadsToAdjective(sentence, at, to)) {
      words.push(unit);
    } else if (
      (tag === 'C' || unit.norm === ',') &&
      !nominal &&
      words.length > 0 &&
      joinsModifiers(sentence, at, to)
    ) {
      if (tag === 'C' && !isOneThing(determiner, unit)) mixed = true;
    } else {
      break;
    }
  }
  if (words.length === 0) {
    const unit = sentence.units[from];
    if (
      unit &&
      (sentence.tags[from] === 'PR' ||
        (sentence.tags[from] === 'DT' && determiner && at === from + 1))
    ) {
      return phraseOf(from, from + 1, unit, {
        denied: has(unit, 'negativePronoun', 'negativeDeterminer'),
      });
    }
    // "in every three"
    const counted = sentence.units[from + 1];
    if (unit && counted && at === from + 2 && has(counted, 'pronoun', 'indefinite'))
      return phraseOf(from, at, counted, { determiner: unit, denied });
    return undefined;
  }
  let last = words.at(-1);
  while (last && !nominal && sentence.tags[last.index] === 'R') {
    words.pop();
    last = words.at(-1);
  }
  if (!last) return undefined;
  const numeric = words.every((word) => word.kind === 'number');
  return phraseOf(from, last.index + 1 + particles + numbers, last, {
    words,
    determiner,
    denied: denied || words.some(isDeniedWord),
    possessor,
    mixed,
    nominal:
      nominal ||
      (determiner !== undefined && !/^(?:both|all|each|neither|either)$/.test(determiner.norm)) ||
      numeric,
  });
}

/** "non-demyelinating", "no other"; what "non-contagious" denies is nothing that is spoken of. */
function isDeniedWord(word: Unit): boolean {
  return (
    /^(?:no other|not one)$/.test(word.norm) ||
    (word.denied && (word.names.size + word.adjectives.size > 0 || tells(word)))
  );
}

/** "non-*inherited*" has a form, and says nothing of a claim. */
function tells({ senses }: Unit): boolean {
  for (const sense of senses)
    if (
      sense !== 'is:plain' &&
      sense !== 'noun:plain' &&
      sense !== 'verb:plain' &&
      !sense.startsWith('form:')
    )
      return true;
  return false;
}

/** "a progressive and demyelinating disease": one thing that is both. */
function isOneThing(determiner: Unit | undefined, coordinator: Unit): boolean {
  return /^an?$/.test(determiner?.norm ?? '') && coordinator.norm !== 'or';
}

/** "slide *4*", "in week *5*": the number that tells which. */
function isNumbered({ tags, units }: TaggedUnits, at: number): boolean {
  return NUMBERED.test(units[at - 1]?.norm ?? '') && !/^(?:A|N|NUM)$/.test(tags[at + 1] ?? '');
}

/** "the peeling *away* of the myelin" */
function isParticleOfGerund({ units }: TaggedUnits, at: number): boolean {
  return (
    has(units[at], 'particle') && has(units[at - 1], 'form:gerund') && units[at + 1]?.norm === 'of'
  );
}

/** After the name of a disease an adjective starts a new phrase: "MS demyelinating". */
function adjectiveAfterNoun(sentence: TaggedUnits, at: number, to: number): boolean {
  // "a GBS-like neuropathy": a hyphen makes one modifier of them.
  if (sentence.units[at]?.glued) return false;
  const before = sentence.units[at - 1];
  if (before && before.names.size > 0) return true;
  for (let next = at + 1; next < to; next++) {
    const tag = sentence.tags[next];
    if (tag === 'N') return false;
    if (tag !== 'A') return true;
  }
  return true;
}

/** Two names side by side are two things, unless a hyphen joins them. */
function startsAnew(sentence: TaggedUnits, at: number, from: number): boolean {
  const { units, tags } = sentence;
  const unit = units[at];
  const before = units[at - 1];
  if (unit && before && opensQuotation(before, unit)) return true;
  // "from the day | ALS is diagnosed"
  if (
    /^(?:day|moment|time)$/.test(before?.norm ?? '') &&
    tags[at - 2] === 'DT' &&
    (unit?.names.size ?? 0) > 0 &&
    tags[at + 1] === 'B'
  )
    return true;
  // "is the reason | muscles waste", "The reason | muscles waste is …"
  if (before?.norm === 'reason' && tags[at - 2] === 'DT' && (at === 2 || has(units[at - 3], 'be')))
    return true;
  // "the weakness | people with ALS notice"
  if (unit?.norm === 'people' && tags[at - 1] === 'N' && tags[from] === 'DT') return true;
  // "the disease | doctors call ALS"
  if (has(before, 'noun:kindOfDisease') && NAMING.test(units[at + 1]?.norm ?? '')) return true;
  // "Is CIDP | part of ALS?"
  if (unit?.norm === 'part' && units[at + 1]?.norm === 'of' && (before?.names.size ?? 0) > 0)
    return true;
  if (!unit || !before || unit.names.size === 0 || unit.glued) return false;
  // "patients | ALS", "with ALS | multiple sclerosis is …"
  // "there is no doubt | ALS belongs"
  const leading = units[from - 1]?.norm ?? '';
  const isFronted = ['X', 'S', 'C', undefined].includes(tags[from - 2]);
  if (before.names.size === 0)
    return (
      has(before, 'noun:person') ||
      // "In its last months | ALS leaves …"
      (/^(?:days|decades|months|weeks|years)$/.test(before.norm) && verbFollows(sentence, at)) ||
      (has(before, 'noun:openness', 'noun:fact') && tags[at - 2] === 'DT') ||
      // "In a small study | rituximab slowed …"
      (tags[from - 1] === 'P' && isFronted && verbFollows(sentence, at))
    );
  // "In ALS | motor neurons …": what is fronted ends with its name.
  if (leading === 'in' && isFronted) return true;
  if (
    /^(?:after|in|on|under|with)$/.test(leading) &&
    ['B', 'V', 'M', 'H'].includes(tags[at + 1] ?? '')
  )
    return true;
  return (
    unit.senses.size === 0 &&
    before.adjectives.size === 0 &&
    /^[A-Z]/.test(unit.text) &&
    tags[at + 1] === 'A'
  );
}

/** The sentence | "*ALS* is …": a mark that no unit covers stands between the noun and what it quotes. */
export function opensQuotation(noun: Unit, next: Unit): boolean {
  return noun.to < next.from && !next.glued && has(noun, 'noun:proposition');
}

/** "the disease that Charcot *named* ALS" */
export const NAMING = /^(?:call|dub|label|nam|term)(?:s|e|es|ed|bed|led)?$/;

/** "In ALS | death usually occurs": what is fronted ends with its name, and a plain subject has its verb behind it. */
function isSubjectAfterName({ units, tags }: TaggedUnits, at: number, from: number): boolean {
  if (units[from - 1]?.norm !== 'in' || !['X', 'S', 'C', undefined].includes(tags[from - 2]))
    return false;
  if ((units[at - 1]?.names.size ?? 0) === 0 || has(units[at], 'noun:person')) return false;
  return verbFollows({ units, tags }, at);
}

/** A verb stands behind the noun, adverbs aside. */
function verbFollows({ tags }: TaggedUnits, noun: number): boolean {
  let next = noun + 1;
  while (tags[next] === 'R') next++;
  return ['V', 'B', 'H', 'M', 'D'].includes(tags[next] ?? '');
}

/** "a *progressively* fatal disease": the adverb belongs to the phrase. */
function leadsToAdjective(sentence: TaggedUnits, at: number, to: number): boolean {
  for (let next = at + 1; next < to; next++) {
    const tag = sentence.tags[next];
    if (tag === 'A' || (tag === 'N' && at > 0 && sentence.tags[at - 1] === 'DT')) return true;
    if (tag !== 'R') return false;
  }
  return false;
}

/** "inflammatory and demyelinating disease", "a fatal, demyelinating disease". */
function joinsModifiers(sentence: TaggedUnits, at: number, to: number): boolean {
  if (sentence.tags[at - 1] !== 'A') return false;
  if (sentence.tags[at] === 'C' && !has(sentence.units[at], 'conjunction')) return false;
  if (sentence.units[at]?.norm === 'but') return false;
  let next = at + 1;
  if (sentence.tags[next] === 'C' || sentence.tags[next] === 'R') next++;
  const named =
    sentence.tags[next] === 'N' &&
    (sentence.units[next]?.names.size ?? 0) > 0 &&
    sentence.units[next]?.norm.includes(' ') &&
    sentence.units[at]?.norm === ',' &&
    (hasIndefinite(sentence, at) || isBareBehindPreposition(sentence, at, next));
  if (named) return true;
  if (sentence.tags[next] !== 'A') return false;
  for (; next < to; next++) {
    const tag = sentence.tags[next];
    if (tag === 'N') return true;
    if (tag !== 'A' && tag !== 'R' && tag !== 'C' && sentence.units[next]?.norm !== ',')
      return false;
  }
  return false;
}

/** "from *bare, demyelinated axons*" */
function isBareBehindPreposition({ tags, units }: TaggedUnits, at: number, next: number): boolean {
  return /^[PS]$/.test(tags[at - 2] ?? '') && /[^s]s$/.test(units[next]?.norm ?? '');
}

/** "an inflammatory, demyelinating neuropathy": the article reaches over the comma. */
function hasIndefinite(sentence: TaggedUnits, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && (sentence.tags[back] === 'A' || sentence.tags[back] === 'R')) back--;
  return /^an?$/.test(sentence.units[back]?.norm ?? '');
}

/** A single phrase of units `from` to `to`, half-open: a noun phrase of its head alone where no more is said. */
export function phraseOf(from: number, to: number, head: Unit, more: PhraseParts = {}): Phrase {
  const { words = [head], determiner, denied = false, possessor } = more;
  const phrase = {
    from,
    to,
    nominal: more.nominal ?? true,
    head,
    words,
    determiner,
    denied,
    mixed: more.mixed ?? false,
    possessor,
    attached: [],
    members: [] as Phrase[],
    coordinator: undefined,
    asides: [],
  };
  phrase.members.push(phrase);
  return phrase;
}

interface PhraseParts {
  readonly words?: readonly Unit[];
  readonly determiner?: Unit | undefined;
  readonly denied?: boolean;
  readonly possessor?: Phrase | undefined;
  readonly mixed?: boolean;
  readonly nominal?: boolean;
}
