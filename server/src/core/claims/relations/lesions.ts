import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { isModified, isPassiveParticiple } from '../clauses.ts';
import type { Sentence } from '../sentence.ts';
import type { Thing } from '../things.ts';
import type { World } from '../world.ts';

/** A lesion that a phrase names or a clause tells of: "loss of myelin", "the myelin is destroyed". */
export interface Lesion {
  readonly concept: string;
  /** The phrase that names it, or the tissue in the clause that tells of it. */
  readonly phrase: Phrase;
  /** The clause that tells of it. */
  readonly clause?: Clause;
  /** The immune system does the damage. */
  readonly immune: boolean;
  readonly thing?: Thing;
}

/** The one lesion that a phrase names; none where it names a mixture, or a secondary lesion. */
export function lesionIn(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  let found: Thing | undefined;
  for (const member of phrase.members) {
    const things = sentence.things(patchOf(member) ?? member);
    const lesion = things.find(({ kind, concept }) => kind === 'lesion' && concept !== undefined);
    if (isModified(member, 'is:secondary')) return undefined;
    // "demyelination *or* degeneration": the one or the other.
    if (!lesion && isAnyDamage(member, things) && phrase.coordinator?.norm !== 'or') continue;
    if (!lesion) return phrase.members.length === 1 ? aimedAt(sentence, phrase) : undefined;
    if (found && !sameTissue(sentence, found.concept ?? '', lesion.concept ?? '')) return undefined;
    found ??= lesion;
  }
  if (!found?.concept) return aimedAt(sentence, phrase);
  return { concept: found.concept, phrase, immune: isImmune(sentence, phrase), thing: found };
}

/** "a patch of *demyelination*" */
function patchOf({ head, attached }: Phrase): Phrase | undefined {
  return /^(?:focus|patch|plaque)$/.test(head.norm)
    ? attached.find(({ preposition }) => preposition.norm === 'of')?.phrase
    : undefined;
}

/** "*inflammation* and stripping of the myelin": damage that names no tissue of its own takes nothing from the rest. */
function isAnyDamage({ head }: Phrase, things: readonly Thing[]): boolean {
  return has(head, 'noun:damage') && things.every(({ kind }) => kind !== 'tissue');
}

/** "antibodies *against myelin*", "an assault by lymphocytes *on the sheath*": what stands behind is what is harmed. */
function aimedAt(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  const immune = isImmune(sentence, phrase);
  if (phrase.denied || !phrase.nominal || (!immune && !has(phrase.head, 'noun:damage')))
    return undefined;
  const { clauses } = sentence.parse;
  const behind = [
    ...phrase.attached,
    ...clauses
      .filter(({ complements }) => complements.some(({ phrase: own }) => own === phrase))
      .flatMap(({ complements }) =>
        complements.slice(complements.findIndex(({ phrase: own }) => own === phrase) + 1),
      ),
    ...clauses
      .filter(
        (clause) => clause.subject === phrase && (isPassiveParticiple(clause) || isAimed(clause)),
      )
      .flatMap(({ complements }) => complements),
  ];
  for (const { preposition, phrase: target } of behind) {
    if (!/^(?:against|on|upon|at)$/.test(preposition?.norm ?? '')) continue;
    const tissue = tissueOf(sentence, target) ?? tissueMadeOf(sentence, target);
    const concept = tissue && sentence.world.lesionOf(tissue);
    const attacks =
      has(phrase.head, 'noun:damage') ||
      preposition?.norm === 'against' ||
      clauses.some((clause) => clause.subject === phrase && isAimed(clause));
    if (concept && attacks)
      return {
        concept,
        phrase,
        immune:
          immune ||
          behind.some(
            ({ preposition: by, phrase: agent }) => by?.norm === 'by' && isImmune(sentence, agent),
          ),
      };
  }
  return undefined;
}

/** "antibodies *directed* at myelin" */
function isAimed({ kind, verb }: Clause): boolean {
  return (
    kind === 'participial' &&
    verb?.negations.length === 0 &&
    /^(?:aimed|directed|targeted|turned)$/.test(verb.chain.at(-1)?.unit.norm ?? '')
  );
}

/** "myelin *proteins*": what is struck with them. */
function tissueMadeOf({ world }: Sentence, { head, words, denied }: Phrase): string | undefined {
  if (denied || !/^(?:antigens?|components?|epitopes?|lipids?|proteins?)$/.test(head.norm))
    return undefined;
  return words
    .flatMap(({ names }) => [...names])
    .find((concept) => world.kindOf(concept) === 'tissue' && world.lesionOf(concept) !== undefined);
}

/** "demyelinated pathways": a participle of the lesion says what has befallen whatever it describes. */
function strippedThing({ world }: Sentence, phrase: Phrase): Lesion | undefined {
  if (!phrase.nominal || phrase.denied || phrase.members.length > 1) return undefined;
  if (isModified(phrase, 'is:secondary')) return undefined;
  if (has(phrase.head, 'noun:kindOfDisease', 'noun:person')) return undefined;
  const concept = sufferedIn(world, phrase.words);
  return concept ? { concept, phrase, immune: false } : undefined;
}

/** The lesion that a participle among the words tells of: "demyelinated". */
function sufferedIn(world: World, words: readonly Unit[]): string | undefined {
  for (const { norm, adjectives, names } of words) {
    // "*demyelinated nerve* fibres"
    if (/^[a-z-]+ed /.test(norm))
      for (const name of names) if (world.kindOf(name) === 'lesion') return name;
    if (!norm.endsWith('ed')) continue;
    for (const adjective of adjectives) {
      const lesion = harmAscribed(world, adjective);
      if (lesion) return lesion;
    }
  }
  return undefined;
}

/** The lesion of a phrase, or of what a clause says of it: "nerves that have lost their myelin". */
export function lesionOf(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  const named =
    lesionIn(sentence, phrase) ?? strippedThing(sentence, phrase) ?? lesionWithin(sentence, phrase);
  if (named) return named;
  for (const clause of sentence.parse.clauses) {
    if (
      (clause.kind !== 'relative' && clause.kind !== 'participial') ||
      clause.subject === undefined ||
      !phrase.members.includes(clause.subject) ||
      isSecondary(clause)
    )
      continue;
    const told =
      lesionOfClause(sentence, clause) ??
      sourceOf(sentence, clause) ??
      recognised(sentence, clause, phrase);
    if (told) return told;
  }
  return lossOf(sentence, phrase) ?? withoutTissue(sentence, phrase);
}

/** "T cells *that recognise myelin*" */
function recognised(sentence: Sentence, clause: Clause, agent: Phrase): Lesion | undefined {
  const { kind, verb, complements } = clause;
  const last = verb?.chain.at(-1);
  if (kind !== 'relative' || !last || last.passive || (verb?.negations.length ?? 0) > 0)
    return undefined;
  if (!RECOGNISING.test(last.unit.norm) || !isImmune(sentence, agent)) return undefined;
  for (const { preposition, phrase } of complements) {
    if (preposition && !/^(?:against|to)$/.test(preposition.norm)) continue;
    const tissue = tissueOf(sentence, phrase) ?? tissueMadeOf(sentence, phrase);
    const concept = tissue && sentence.world.lesionOf(tissue);
    if (concept && !phrase.denied) return { concept, phrase: agent, clause, immune: true };
  }
  return undefined;
}

const RECOGNISING = /^(?:bind|bound|react|recogni[sz]|target)/;

/** "nerves *without myelin*" */
function withoutTissue(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  if (phrase.denied) return undefined;
  for (const { preposition, phrase: object } of phrase.attached) {
    const lesion = preposition.norm === 'without' ? harmTo(sentence, object) : undefined;
    if (lesion) return { ...lesion, phrase };
  }
  return undefined;
}

/** "sites of demyelination", "conduction failure in demyelinated axons": the lesion stands behind the head. */
function lesionWithin(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  const { head, attached, members } = phrase;
  if (members.length > 1 || phrase.denied) return undefined;
  const site = SITE.test(head.norm);
  if (!site && !FAULT.test(head.norm)) return undefined;
  for (const { preposition, phrase: inner } of [...attached, ...nextTo(sentence, phrase)]) {
    if (
      !(site ? /^of$/ : /^(?:of|in|from|along|at|between|through|across)$/).test(preposition.norm)
    )
      continue;
    const lesion = lesionOf(sentence, inner);
    if (lesion) return lesion;
  }
  return undefined;
}

/** "slow conduction *in demyelinated axons*": what stands right behind a phrase, where the clause has it as its own. */
function nextTo({ parse }: Sentence, { to }: Phrase): Placed[] {
  return parse.clauses
    .flatMap(({ complements }) => complements)
    .flatMap(({ preposition, phrase }) =>
      preposition?.index === to ? [{ preposition, phrase }] : [],
    );
}

interface Placed {
  readonly preposition: Unit;
  readonly phrase: Phrase;
}

/** Places and amounts of a lesion. */
const SITE =
  /^(?:sites?|areas?|foci|focus|patch|patches|zones?|regions?|plaques?|process|result|consequence|effects?|onset|bouts?|wave|degree|extent|amount|severity|spread|years|months|decades)$/;

/** What goes wrong with the signal. */
const FAULT =
  /^(?:conduction (?:block|failure|slowing)|(?:slow(?:ed)?|motor|nerve) conduction\b.*|impulses?|signals?|discharges?|firing|misfiring|transmission|messages?|failure|block|slowing|irritation|instability|hyperexcitability|leaks?|leakage|short circuits?)$/;

/** "impulses arising at sites of demyelination": where the cause itself comes from. */
function sourceOf(sentence: Sentence, { verb, complements }: Clause): Lesion | undefined {
  if (!has(verb?.chain.at(-1)?.unit, 'verb:resulting')) return undefined;
  for (const { preposition, phrase } of complements)
    if (preposition && /^(?:at|from|in|out of)$/.test(preposition.norm)) {
      const lesion = lesionIn(sentence, phrase) ?? lesionWithin(sentence, phrase);
      if (lesion) return lesion;
    }
  return undefined;
}

/** "the myelin around the nerves being lost", "the sheath getting thinner". */
function lossOf(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  const tissue = tissueOf(sentence, phrase);
  const concept = tissue && sentence.world.lesionOf(tissue);
  if (!concept) return undefined;
  const lost = sentence.parse.clauses.some(
    ({ kind, verb, from, subject, complements }) =>
      kind === 'participial' &&
      verb?.finite === false &&
      from >= phrase.from &&
      (subject?.from ?? phrase.to) <= phrase.to + 4 &&
      /^(?:being|getting)$/.test(verb.chain[0]?.unit.norm ?? '') &&
      (verb.chain.at(-1)?.passive === true ||
        complements.some(({ phrase: state }) => isModified(state, 'is:damaged'))),
  );
  return lost ? { concept, phrase, immune: false } : undefined;
}

/** The lesion that is the subject of what a clause tells: "*demyelinated axons* fire by themselves". */
export function lesionAtWork(
  sentence: Sentence,
  { complements, subject }: Clause,
): Lesion | undefined {
  // "Demyelination is *absent*": there is nothing at work.
  const isAbsent = complements.some(({ phrase }) => /^(?:absent|lacking)$/.test(phrase.head.norm));
  return subject && !isAbsent ? lesionOf(sentence, subject) : undefined;
}

/** The lesion of a phrase, or of what it is a sign or a stretch of: "evidence of demyelination", "patches of myelin loss". */
export function lesionBehind(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  const own = lesionOf(sentence, phrase);
  if (own) return own;
  if (
    !has(phrase.head, 'noun:effect', 'noun:process', 'noun:cause', 'noun:place') &&
    phrase.head.norm !== 'presence'
  )
    return undefined;
  return phrase.attached
    .map(({ phrase: object }) => lesionIn(sentence, object))
    .find((lesion) => lesion !== undefined);
}

function sameTissue(sentence: Sentence, a: string, b: string): boolean {
  const { world } = sentence;
  const tissue = (id: string): string | undefined => world.concept(id)?.damages;
  const left = tissue(a);
  const right = tissue(b);
  return (
    left !== undefined && right !== undefined && (world.isA(left, right) || world.isA(right, left))
  );
}

/** "the nerves *have no myelin*", "the axons *lack their sheath*": a tissue without the one that covers it. */
function bareOf(sentence: Sentence, clause: Clause): Lesion | undefined {
  const { subject, verb, complements } = clause;
  const last = verb?.chain.at(-1);
  const object = complements.find(({ preposition }) => !preposition)?.phrase;
  if (!subject || !object || !verb || !last || last.passive || verb.modals.length > 0)
    return undefined;
  const hasNone = has(last.unit, 'have')
    ? object.denied !== (verb.negations.length % 2 === 1)
    : last.unit.norm.startsWith('lack') && verb.negations.length === 0 && !object.denied;
  const lost = LOSING.test(last.unit.norm) && verb.negations.length === 0 && !object.denied;
  if (!hasNone && !lost) return undefined;
  const covering = tissueOf(sentence, object);
  const covered = tissueOf(sentence, subject);
  // What never had a sheath has none to lose: "the phrenic nerve *loses its myelin*".
  if (!covering || covering === covered || (!lost && !covered)) return undefined;
  const concept = sentence.world.lesionOf(covering);
  return concept === undefined ? undefined : { concept, phrase: object, clause, immune: false };
}

const LOSING = /^(?:los|shed)/;

/** The lesion that a clause tells of. */
export function lesionOfClause(sentence: Sentence, clause: Clause): Lesion | undefined {
  const { verb, subject } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last) return undefined;
  const { unit, passive } = last;
  const participle = isPassiveParticiple(clause);
  const stripped = strippedOf(sentence, clause) ?? bareOf(sentence, clause);
  if (stripped) return stripped;
  // "the descending tracts are demyelinated"
  if (subject && has(unit, 'be', 'verb:linking', 'verb:turning') && !passive) {
    const words = clause.complements.flatMap(({ preposition, phrase }) =>
      preposition || phrase.nominal ? [] : phrase.words,
    );
    const ofDisease = sentence.things(subject).some(({ kind }) => kind === 'disease');
    const concept = ofDisease ? undefined : sufferedIn(sentence.world, words);
    if (concept) return { concept, phrase: subject, clause, immune: false };
  }
  const subjectTissue = subject ? tissueOf(sentence, subject) : undefined;
  // "the horns have demyelinated"
  const process =
    subject && !passive && clause.complements.every(({ preposition }) => preposition !== undefined)
      ? processOf(sentence, unit.norm)
      : undefined;
  if (process && subject) return { concept: process, phrase: subject, clause, immune: false };
  if (subjectTissue && subject) {
    const damagedBy =
      (passive ||
        participle ||
        (verb.ambiguous &&
          clause.complements.every(
            ({ preposition }) =>
              preposition !== undefined && /^(?:from|off|by|away)$/.test(preposition.norm),
          ))) &&
      has(unit, 'verb:damaging');
    const failing =
      !passive &&
      (has(unit, 'verb:failing') || /^(?:demyelinate|degrade)/.test(unit.norm)) &&
      clause.complements.every(
        ({ preposition, phrase }) => preposition !== undefined || isTime(phrase),
      );
    const described =
      (has(unit, 'be') || /^(?:com|came|fall|fell|lie|lies|lay)/.test(unit.norm)) &&
      (clause.complements.some(
        ({ preposition, phrase }) => !preposition && isModified(phrase, 'is:damaged'),
      ) ||
        clause.loose.some((word) => has(word, 'is:damaged')) ||
        clause.complements.some(
          ({ preposition, phrase }) =>
            preposition?.norm === 'under' && has(phrase.head, 'noun:damage'),
        ));
    if (damagedBy || failing || described) {
      const concept = sentence.world.lesionOf(subjectTissue);
      const immune = clause.complements.some(
        ({ preposition, phrase }) =>
          /^(?:by|from)$/.test(preposition?.norm ?? '') && isImmune(sentence, phrase),
      );
      if (concept) return { concept, phrase: subject, clause, immune };
    }
  }
  // "the tracts have undergone demyelination", "T cells mount an attack on the sheath"
  const mounts = /^(?:mount|launch|wag|stag|unleash|carr|direct)/.test(unit.norm);
  if (!passive && (mounts || /^(?:underg|suffer|sustain)/.test(unit.norm))) {
    for (const { preposition, phrase } of clause.complements) {
      const lesion = preposition ? undefined : lesionIn(sentence, phrase);
      const immune = mounts && subject !== undefined && isImmune(sentence, subject);
      if (lesion) return { ...lesion, immune: lesion.immune || immune, clause };
    }
  }
  // "ALS has demyelinated *the nerves*"
  const worked = passive ? undefined : processOf(sentence, unit.norm);
  const object = clause.complements.find(({ preposition }) => !preposition)?.phrase;
  if (worked && object?.nominal && !object.denied)
    return { concept: worked, phrase: object, clause, immune: false };
  if (!passive && has(unit, 'verb:damaging')) {
    for (const { preposition, phrase } of clause.complements) {
      if (
        preposition &&
        !/^(?:after|against|at|away|on|off|up|upon|through|down|into)$/.test(preposition.norm)
      )
        continue;
      const tissue = tissueOf(sentence, phrase);
      const concept = tissue && sentence.world.lesionOf(tissue);
      if (concept)
        return {
          concept,
          phrase,
          clause,
          immune: subject !== undefined && isImmune(sentence, subject),
        };
    }
  }
  return undefined;
}

/** "myelin is lost *secondarily*": something else came first. */
function isSecondary({ verb, loose, complements }: Clause): boolean {
  return [
    ...loose,
    ...(verb?.adverbs ?? []),
    ...complements.flatMap(({ preposition, phrase }) => (preposition ? [] : [phrase.head])),
  ].some(({ norm }) => norm === 'secondarily');
}

/** True where a verb of the sentence names a lesion by its stem: "the horns *demyelinate*". */
export function tellsOfProcess(sentence: Sentence): boolean {
  return sentence.parse.clauses.some(({ verb }) => {
    const last = verb?.chain.at(-1);
    return last !== undefined && processOf(sentence, last.unit.norm) !== undefined;
  });
}

/** The lesion that a verb names by its stem: "demyelinate", "demyelination". */
function processOf(sentence: Sentence, verb: string): string | undefined {
  const noun = verb.replace(/(?:e|ed|es|s|ing)$/, '') + 'ion';
  const [concept] = sentence.world.named([noun]);
  return concept && sentence.world.kindOf(concept) === 'lesion' ? concept : undefined;
}

/** "has been stripped of its myelin", "robs the axon of its sheath". */
function strippedOf(sentence: Sentence, clause: Clause): Lesion | undefined {
  if (!/^(?:strip|rob|depriv|denud|divest|bare)/.test(clause.verb?.chain.at(-1)?.unit.norm ?? ''))
    return undefined;
  for (const { preposition, phrase } of clause.complements) {
    const inner =
      preposition?.norm === 'of'
        ? phrase
        : phrase.attached.find(({ preposition: p }) => p.norm === 'of')?.phrase;
    const tissue = inner && tissueOf(sentence, inner);
    const concept = tissue && sentence.world.lesionOf(tissue);
    if (concept) return { concept, phrase: inner, clause, immune: false };
  }
  return undefined;
}

function isTime(phrase: Phrase): boolean {
  return (
    has(phrase.head, 'is:primary', 'is:degree', 'is:secondary') ||
    phrase.words.every(({ norm }) => /^(?:first|last|early|late|away|off|slowly)$/.test(norm))
  );
}

/** The lesion of the tissue that a phrase names, where the sentence tells that it is harmed. */
export function harmTo(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  const tissue = tissueOf(sentence, phrase);
  const concept = tissue && sentence.world.lesionOf(tissue);
  return concept ? { concept, phrase, immune: false } : undefined;
}

/** The lesion that an adjective tells of: "demyelinating", "demyelinated". */
export function harmAscribed(world: World, adjective: string): string | undefined {
  const tissue = world.concept(adjective)?.damages;
  return tissue && world.lesionOf(tissue);
}

/** The tissue that a phrase names, in its head or as what it is made of. */
export function tissueOf(sentence: Sentence, phrase: Phrase): string | undefined {
  for (const member of phrase.members) {
    for (const thing of sentence.things(member))
      if (thing.kind === 'tissue' && thing.concept) return thing.concept;
    for (const aside of member.asides) {
      for (const inner of aside.clauses) {
        if (inner.subject && !inner.verb && inner.subject.members.length === 1) {
          const tissue = tissueOf(sentence, inner.subject);
          if (tissue) return tissue;
        }
      }
    }
    for (const { preposition, phrase: object } of member.attached) {
      if (
        preposition.norm === 'of' &&
        has(member.head, 'noun:plain', 'noun:partOfKind', 'pronoun')
      ) {
        const tissue = tissueOf(sentence, object);
        if (tissue) return tissue;
      }
    }
  }
  return undefined;
}

const AGENT: ReadonlySet<string> = new Set([
  'system',
  'systems',
  'cells',
  'cell',
  'antibody',
  'antibodies',
  'autoantibody',
  'autoantibodies',
  'lymphocytes',
  'lymphocyte',
  'macrophages',
  'macrophage',
  'microglia',
  'defences',
  'defence',
  'defenses',
  'defense',
  'response',
  'reaction',
  'attack',
  'assault',
  'complement',
  'immunity',
  'autoimmunity',
  'inflammation',
  'cytokines',
  'cytokine',
  'process',
  'forces',
  'force',
  'troops',
  'army',
  'mechanisms',
  'mechanism',
  'strike',
  'rejection',
  'destruction',
  'damage',
]);
const IMMUNE =
  /^(?:immun|autoimmun|antibod|autoantibod|lymphocyte|macrophage|inflammat|microglia|complement$|cytokine|defen[cs]e|t$|b$|white$|autoreactive)/;

/** The immune system, its cells or their products. */
export function isImmune(sentence: Sentence, phrase: Phrase): boolean {
  return phrase.members.some(
    (member) =>
      ((AGENT.has(member.head.norm) || member.head.names.size > 0) &&
        member.words.some(
          (word) =>
            (IMMUNE.test(word.norm) &&
              (word.norm.length > 2 || /^(?:cell|cells)$/.test(member.head.norm))) ||
            [...word.names].some((concept) => sentence.world.isA(concept, 'immune-attack')),
        )) ||
      (has(member.head, 'noun:damage') &&
        member.attached.some(
          ({ preposition, phrase: object }) =>
            preposition.norm === 'by' && isImmune(sentence, object),
        )),
  );
}
