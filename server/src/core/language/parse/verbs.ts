import type { Sense } from '../lexicon.ts';
import { has, verbForms } from '../senses.ts';
import type { Unit } from '../units.ts';
import type { Link, TaggedUnits, VerbGroup } from './syntax.ts';

function isPurpose({ norm }: Unit, last: Link | undefined, adverbs: readonly Unit[]): boolean {
  return (
    norm === 'used to' &&
    /^(?:are|be|is|'re|'s)$/.test(last?.unit.norm ?? '') &&
    !adverbs.some((adverb) => has(adverb, 'is:rarely'))
  );
}

/** The verb group that starts here: auxiliaries, negations, adverbs and the verbs chained to each other. */
export function readVerbGroup(
  sentence: TaggedUnits,
  from: number,
  to: number,
): VerbGroup | undefined {
  const chain: Link[] = [];
  const negations: Unit[] = [];
  const adverbs: Unit[] = [];
  const modals: Unit[] = [];
  let finite = false;
  let be = false;
  let infinitive = false;
  let denied = 0;
  let at = from;
  let end = from;
  for (; at < to; at++) {
    const unit = sentence.units[at];
    const tag = sentence.tags[at];
    if (!unit || !tag) break;
    if (isNegativeAuxiliary(unit)) {
      negations.push(unit);
      denied++;
    }
    if (tag === 'G') {
      if (
        has(unit, 'contrast') &&
        end > from &&
        sentence.tags[at + 1] !== 'V' &&
        !['B', 'M', 'D', 'H', 'R'].includes(sentence.tags[at - 1] ?? '')
      )
        break;
      negations.push(unit);
      denied++;
    } else if (tag === 'R') {
      const last = chain.at(-1);
      // "isn't just": what follows is added to, not denied.
      if (
        denied > 0 &&
        has(unit, 'is:only') &&
        (sentence.tags[at - 1] === 'G' || isNegativeAuxiliary(sentence.units[at - 1]))
      ) {
        denied--;
        negations.pop();
      } else if (
        last &&
        last.negations > 0 &&
        has(unit, 'is:only') &&
        isNegativeAuxiliary(sentence.units[at - 1])
      ) {
        chain[chain.length - 1] = { ...last, negations: last.negations - 1 };
        negations.pop();
      } else adverbs.push(unit);
    } else if (tag === 'M') {
      // "is *used to* slow ALS": what it is for, and not what it did once.
      if (!isPurpose(unit, chain.at(-1), adverbs)) modals.push(unit);
      finite = true;
      end = at + 1;
    } else if (tag === 'B' || tag === 'H' || tag === 'D') {
      const last = chain.at(-1);
      // "do not have", "have had": the first only carries the denial.
      const carried =
        tag === 'H' &&
        last !== undefined &&
        (has(last.unit, 'do') || (has(last.unit, 'have') && unit.norm === 'had'));
      if (carried) {
        chain.pop();
        denied += last.negations;
      } else if (
        last &&
        sentence.tags[at - 1] !== 'T' &&
        (tag !== 'B' || isAfterVerb(sentence, at))
      )
        break;
      if (tag === 'B') {
        be = true;
        if (unit.norm !== 'being' && unit.norm !== 'been' && unit.norm !== 'be') finite = true;
      } else if (unit.norm !== 'having') finite = true;
      chain.push({ unit, passive: false, negations: denied });
      denied = 0;
      end = at + 1;
    } else if (tag === 'T') {
      if (!['V', 'B', 'H', 'D', 'R'].includes(sentence.tags[at + 1] ?? '')) break;
      if (chain.length === 0 && modals.length === 0 && sentence.tags[at - 1] !== 'G' && at > from)
        break;
      if (chain.length === 0 && modals.length === 0) infinitive = true;
      be = false;
      end = Math.max(end, at);
    } else if (tag === 'V') {
      const forms = verbForms(unit);
      const last = chain.at(-1);
      const auxiliary = last !== undefined && has(last.unit, 'be', 'have', 'do');
      // "*gets eaten* away"
      const isGotten =
        last !== undefined &&
        GETTING.test(last.unit.norm) &&
        forms.has('participle') &&
        !forms.has('base');
      if (
        last &&
        !auxiliary &&
        !isGotten &&
        !isInfinitive(sentence, at) &&
        !((forms.has('base') || forms.has('gerund')) && has(last.unit, ...CHAINING))
      )
        break;
      const passive = (be || isGotten) && forms.has('participle') && !forms.has('gerund');
      if (
        chain.length === 0 &&
        modals.length === 0 &&
        // A verb that is known by its place alone has no other form.
        (forms.size === 0 || forms.has('third') || forms.has('past') || forms.has('base'))
      )
        finite = true;
      if (isGotten) chain.pop();
      if (auxiliary && (has(last.unit, 'have', 'do') || passive || forms.has('gerund'))) {
        chain.pop();
        denied += last.negations;
      }
      chain.push({ unit, passive, negations: denied });
      denied = 0;
      be = false;
      end = at + 1;
    } else {
      const close = parenthesis(sentence, at, to, chain.at(-1)?.unit ?? modals.at(-1));
      if (close === undefined) break;
      at = close;
    }
  }
  if (chain.length === 0 && modals.length === 0) return undefined;
  const first = sentence.units[from];
  if (first && (sentence.tags[from] === 'R' || sentence.tags[from] === 'G') && end === from)
    return undefined;
  // What trails behind the last verb is left to the clause, but negation belongs here.
  while (end < at && (sentence.tags[end] === 'R' || sentence.tags[end] === 'G')) end++;
  if (chain.length === 0) {
    const modal = modals.at(-1);
    if (!modal) return undefined;
    chain.push({ unit: modal, passive: false, negations: denied });
    denied = 0;
  }
  const last = chain.at(-1);
  if (last && denied > 0) chain[chain.length - 1] = { ...last, negations: last.negations + denied };
  return {
    from,
    to: end,
    chain,
    negations: negations.filter((unit) => unit.index < end),
    adverbs: adverbs.filter((unit) => unit.index < end),
    modals,
    finite: finite && !infinitive,
    ambiguous: isAmbiguous(chain, modals, infinitive) && sentence.tags[from] !== 'H',
  };
}

const GETTING = /^(?:get|gets|getting|got)$/;

/** "thought *to often* occur": the mark stands before the verb, an adverb between or not. */
function isInfinitive({ tags }: TaggedUnits, at: number): boolean {
  let back = at - 1;
  while (tags[back] === 'R') back--;
  return tags[back] === 'T';
}

/** "what goes wrong | *is* …": a full verb takes no bare "be". */
function isAfterVerb({ tags, units }: TaggedUnits, at: number): boolean {
  return tags[at - 1] === 'V' && !has(units[at - 1], 'be', 'have', 'do', 'modal');
}

/** "named": a past tense or a participle. */
function isAmbiguous(
  chain: readonly Link[],
  modals: readonly Unit[],
  infinitive: boolean,
): boolean {
  const [only] = chain;
  if (chain.length !== 1 || modals.length > 0 || infinitive || !only || only.passive) return false;
  const forms = verbForms(only.unit);
  return forms.has('participle') && forms.has('past') && !forms.has('base');
}

/** Verbs that take a bare verb after them: "helps slow", "keeps destroying". */
const CHAINING: readonly [Sense, ...Sense[]] = [
  'verb:helping',
  'verb:lacking',
  'verb:attempting',
  'verb:resulting',
  'verb:linking',
  'verb:plain',
  'verb:causing',
  'form:base',
];

function isNegativeAuxiliary(unit: Unit | undefined): boolean {
  return unit !== undefined && NEGATIVE_AUXILIARY.test(unit.norm);
}

/** With the apostrophe or, as in notes, without. */
const NEGATIVE_AUXILIARY =
  /n't$|^(?:isnt|arent|wasnt|werent|aint|dont|doesnt|didnt|cant|couldnt|wont|wouldnt|havent|hasnt|hadnt|cannot)$/;

/** "does not, *as far as we know*, attack": where the words between an auxiliary and its verb close, or undefined. */
function parenthesis(
  { units, tags }: TaggedUnits,
  from: number,
  to: number,
  auxiliary: Unit | undefined,
): number | undefined {
  if (units[from]?.norm !== ',' || !has(auxiliary, 'do', 'have', 'be', 'modal')) return undefined;
  for (let at = from + 2; at < Math.min(to, from + LONGEST_PARENTHESIS); at++) {
    if (units[at]?.norm !== ',') continue;
    const verb = units[at + 1];
    const bare = has(auxiliary, 'do', 'modal');
    const fits =
      tags[at + 1] === 'B'
        ? verb?.norm === (bare ? 'be' : 'been')
        : tags[at + 1] === 'V' && has(verb, bare ? 'form:base' : 'form:participle');
    return fits ? at : undefined;
  }
  return undefined;
}

/** In units, its commas included. */
const LONGEST_PARENTHESIS = 10;
