import type { Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import type { Sentence } from '../../sentence.ts';
import type { Thing } from '../../things.ts';
import type { World } from '../../world.ts';

/** The kinds of neurons, or other tissues, that a phrase names. */
export function tissuesIn(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  if (!phrase) return [];
  const found = sentence
    .things(phrase)
    .filter(({ kind, concept }) => kind === 'tissue' && concept !== undefined)
    .map((thing) => told(sentence.world, thing));
  if (found.length > 0)
    return ofOneKind(sentence.world, [...found, ...shortMembers(sentence.world, phrase, found)]);
  const harmed = HARM.test(phrase.head.norm)
    ? phrase.attached.flatMap(({ preposition, phrase: victim }) =>
        /^(?:in|of|to)$/.test(preposition.norm) ? tissuesIn(sentence, victim) : [],
      )
    : [];
  if (harmed.length > 0) return harmed;
  const pointed = tissueBefore(sentence, phrase);
  if (pointed) return [pointed];
  // "leaves the upper ones alone": the kind is told by an adjective, the neuron by what was named before.
  if (/^(?:ones?|upper|lower)$/.test(phrase.head.norm) && phrase.members.length === 1) {
    const [thing] = sentence.things(phrase);
    const concept = variantOf(sentence, phrase.words[0]?.norm ?? '');
    if (thing && concept) return [{ ...thing, kind: 'tissue', concept }];
  }
  // "upper motor neuron signs": the tissue is among the modifiers.
  const signs: Thing[] = [];
  for (const member of phrase.members) {
    const [thing] = sentence.things(member);
    // "LMN-predominant ALS" is the disease, not the neuron.
    if (!thing || thing.kind === 'disease' || has(member.head, 'noun:kindOfDisease')) continue;
    if (thing.kind === 'sign' && thing.concept) {
      const tissue = sentence.world.concept(thing.concept)?.damages;
      if (tissue) signs.push({ ...thing, kind: 'tissue', concept: tissue });
    }
    const lost = thing.kind === 'lesion' ? neuronNamedBy(sentence.world, member.head) : undefined;
    if (lost) signs.push({ ...thing, kind: 'tissue', concept: lost });
    for (const word of member.words)
      for (const concept of word.names)
        if (sentence.world.kindOf(concept) === 'tissue' && word !== member.head)
          signs.push({ ...thing, kind: 'tissue', concept });
  }
  return signs;
}

/** "lower, but not *upper*, motor neurons": the adjective stands apart from the name. */
function told(world: World, thing: Thing): Thing {
  const kind = thing.phrase.words.find(({ norm }) => /^(?:lower|upper)$/.test(norm));
  const concept = kind && world.variantOf(thing.concept ?? '', kind.norm);
  return concept === undefined ? thing : { ...thing, concept };
}

/** "the *upper* and lower motor neurons": a member that is told by its adjective alone. */
function shortMembers(world: World, { members }: Phrase, [named]: readonly Thing[]): Thing[] {
  if (!named?.concept || members.length < 2) return [];
  const { concept: other } = named;
  return members.flatMap((member) => {
    const concept = /^(?:lower|upper)$/.test(member.head.norm)
      ? world.variantOf(other, member.head.norm)
      : undefined;
    return concept === undefined ? [] : [{ ...named, phrase: member, concept }];
  });
}

/** Nouns for what befalls a tissue: "*involvement* of the upper motor neurons". */
export const HARM =
  /^(?:affection|damage|death|degeneration|destruction|disease|dysfunction|harm|injury|involvement|lesions?|loss|pathology)$/;

/** "The upper motor neurons … *They* are spared.": the one kind of neuron that the subject before names. */
function tissueBefore(sentence: Sentence, phrase: Phrase): Thing | undefined {
  if (!/^(?:they|these|both)$/.test(phrase.head.norm) || phrase.words.length > 1) return undefined;
  const [thing] = sentence.things(phrase);
  const own = sentence.parse.clauses.filter(({ to }) => to <= phrase.from);
  const source = own.some(({ subject }) => subject !== undefined) ? sentence : sentence.before;
  const clauses = source === sentence ? own : source?.parse.clauses;
  const subject = clauses?.find((clause) => clause.subject && !clause.inherited)?.subject;
  const named = subject
    ? source?.things(subject).filter(({ kind, concept }) => kind === 'tissue' && concept)
    : undefined;
  const concepts = conceptsOf(named ?? []);
  const [concept] = concepts;
  return thing && concept && concepts.size === 1
    ? { ...thing, kind: 'tissue', concept }
    : undefined;
}

/** A kind of the tissue that this or the last sentence names, told apart by one word. */
function variantOf(sentence: Sentence, word: string): string | undefined {
  for (const source of [sentence, sentence.before]) {
    for (const unit of source?.parse.units ?? []) {
      for (const named of unit.names) {
        if (sentence.world.kindOf(named) !== 'tissue') continue;
        const variant = sentence.world.variantOf(named, word);
        if (variant) return variant;
      }
    }
  }
  return undefined;
}

/** "upper only" under "Neurons affected": the word alone names the kind. */
export function shortened(sentence: Sentence, value: Phrase): Thing[] {
  const [thing] = sentence.things(value);
  const concept = variantOf(sentence, value.words[0]?.norm ?? '');
  return thing && concept ? [{ ...thing, kind: 'tissue', concept }] : [];
}

/** The concepts of some things, each once. */
export function conceptsOf(things: readonly Thing[]): Set<string> {
  return new Set(things.map(({ concept }) => concept ?? ''));
}

/** "one population of motor neurons, *the lower ones*": of several kinds the one that is told beside them. */
export function kindBeside(sentence: Sentence, phrase: Phrase): Thing[] {
  if (
    !/^(?:one|(?:just|only) one|a single)$/.test(phrase.determiner?.norm ?? '') &&
    !isSingle(phrase)
  )
    return [];
  return [phrase, ...phrase.attached.map((part) => part.phrase)]
    .flatMap(({ asides }) => asides)
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ subject, verb }) => (subject && !verb ? tissuesIn(sentence, subject) : []))
    .filter(({ concept }) => concept !== undefined && isKind(sentence.world, concept));
}

function isSingle({ words }: Phrase): boolean {
  return words.some(({ norm }) => /^(?:one|only|single|sole)$/.test(norm));
}

/** The kinds of motor neurons that a class of diseases is told by: "a *lower motor neuron* disease", "a disease of *them*". */
export function kindsWithin(sentence: Sentence, { attached, words }: Phrase): string[] {
  return [
    ...words.flatMap(({ names }) => [...names]),
    ...attached.flatMap(({ phrase }) => [...conceptsOf(tissuesIn(sentence, phrase))]),
  ].filter((concept) => isKind(sentence.world, concept));
}

/** "*degeneration of lower motor neurons*": the kind of neuron that a name of damage holds. */
export function neuronNamedBy(world: World, { norm }: Unit): string | undefined {
  const words = norm.split(' ');
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const named = world.named(words.slice(from, to)).find((name) => isKind(world, name));
      if (named) return named;
    }
  }
  return undefined;
}

/** One of the two kinds of motor neurons, told from the other by "upper" or "lower". */
export function isKind(world: World, concept: string): boolean {
  return (
    world.kindOf(concept) === 'tissue' &&
    ['upper', 'lower'].some((word) => world.variantOf(concept, word) === concept)
  );
}

/** The kind of neuron that a tissue is, or is part of. */
export function kindOf(world: World, concept: string): string | undefined {
  return isKind(world, concept)
    ? concept
    : world.concept(concept)?.isA.find((parent) => isKind(world, parent));
}

/** "Betz cells and the corticospinal tract": what are parts of one kind of neuron stand for that kind. */
function ofOneKind(world: World, things: readonly Thing[]): Thing[] {
  const concepts = conceptsOf(things);
  if (concepts.size < 2) return [...things];
  const kinds = [...concepts].map((concept) => kindOf(world, concept));
  const [kind] = kinds;
  return kind !== undefined && kinds.every((other) => other === kind)
    ? things.map((thing) => ({ ...thing, concept: kind }))
    : [...things];
}
