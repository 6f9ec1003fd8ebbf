import type { Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Because, ConceptKind } from '../model.ts';
import { carriedBy, isPartitive } from './carried.ts';
import { isDemonstrative, isLikened, isPronoun } from './phrases.ts';
import { isDamaged, tissueIn } from './tissues.ts';
import { scopeWithin } from './within.ts';
import type { World } from './world.ts';

/** What a phrase stands for, as far as a claim can be made of it. */
export interface Thing {
  readonly phrase: Phrase;
  readonly kind: ConceptKind | 'role' | 'person' | 'anaphor' | 'plain';
  /** The concept it names, composes or stands for. */
  readonly concept: string | undefined;
  /** "no", "neither", "non-". */
  readonly denied: boolean;
  /** Only one of several kinds named together: "degenerative and demyelinating diseases". */
  readonly mixed: boolean;
  /** Only an adjective: "ALS is *demyelinating*". */
  readonly adjectival: boolean;
  /** "a form of" it, not it. */
  readonly partOf: boolean;
  /** Diseases that the phrase itself names as its scope: "of ALS", "ALS patients". */
  readonly within: readonly string[];
  /** The word that the sense hangs on, where it is not the head: "a form *of MS*". */
  readonly core: Phrase;
  /** Read from a pronoun or a definite phrase. */
  readonly antecedent: Because | undefined;
  readonly repaired: boolean;
}

/** A disease itself, not "a form of" one. */
export function isWholeDisease(thing: Thing): thing is Thing & { readonly concept: string } {
  return thing.kind === 'disease' && thing.concept !== undefined && !thing.partOf;
}

/** Finds what a pronoun or a phrase like "the disease" stands for; with a `broader` disease only among kinds of that. */
export type Resolve = (phrase: Phrase, broader?: string) => readonly Antecedent[];

/** A disease that a pronoun may stand for, with the place that names it. */
export interface Antecedent {
  readonly concept: string;
  readonly because: Because;
}

/** Reads the things that a phrase, or each phrase of a coordination, stands for. */
export function thingsOf(world: World, resolve: Resolve, phrase: Phrase): Thing[] {
  const [only] = phrase.members;
  return only && phrase.members.length === 1
    ? thingsOfOne(world, resolve, only)
    : phrase.members.flatMap((member) => thingsOfOne(world, resolve, member));
}

function thingsOfOne(world: World, resolve: Resolve, phrase: Phrase): Thing[] {
  const within = scopeWithin(world, resolve, phrase);
  // Complete, so that all things have one shape: a literal that adds a part to what it spreads gets one of its own.
  const base: Thing = {
    phrase,
    kind: 'plain',
    concept: undefined,
    denied: phrase.denied,
    mixed: phrase.mixed,
    adjectival: !phrase.nominal,
    partOf: false,
    within,
    core: phrase,
    antecedent: undefined,
    repaired: phrase.words.some((word) => word.repaired),
  };
  const whole = phrase.head;

  // "survival time"
  if (phrase.nominal && has(whole, 'noun:duration', 'noun:plain') && whole.names.size === 0) {
    const measure = phrase.words
      .flatMap((word) => [...word.names])
      .find((concept) => world.kindOf(concept) === 'measure');
    if (measure) return [{ ...base, kind: 'measure', concept: measure }];
  }
  // "immunosuppressive drugs"
  if (phrase.nominal && has(whole, 'noun:therapy') && whole.names.size === 0) {
    const therapy = phrase.words
      .flatMap((word) => [...word.adjectives, ...(word === whole ? [] : word.names)])
      .find((concept) => world.kindOf(concept) === 'therapy' || world.kindOf(concept) === 'drug');
    if (therapy) return [{ ...base, kind: 'therapy', concept: therapy }];
  }
  // "one of the …", "the commonest of them", "a form of …": what follows "of" carries the sense.
  const inner = carriedBy(phrase);
  if (inner) {
    // "a type of *motor neuron disease*": the class, as nothing else determines it.
    const sorted =
      /^(?:example|form|kind|sort|type|variant|variety)$/.test(whole.norm) &&
      inner.determiner === undefined &&
      inner.members.length === 1
        ? classOfName(world, inner)
        : undefined;
    if (sorted !== undefined)
      return [
        { ...base, kind: 'class', concept: sorted },
        // "a *slower form* of motor neuron disease": the one disease of that name may be meant as well.
        ...(/^(?:form|variant|variety)$/.test(whole.norm) ? [...inner.head.names] : []).map(
          (concept): Thing => ({ ...base, kind: 'disease', concept, partOf: true }),
        ),
      ];
    const things = thingsOf(world, resolve, inner).filter(
      (thing) => thing.kind !== 'plain' && thing.kind !== 'anaphor',
    );
    if (
      things.some(
        (thing) =>
          thing.kind === 'class' ||
          thing.kind === 'disease' ||
          (thing.kind === 'therapy' && isPartitive(phrase)) ||
          (thing.kind === 'person' && isPartitive(phrase)),
      )
    ) {
      return things.map((thing) => ({
        ...thing,
        phrase,
        partOf:
          thing.partOf ||
          (!isPartitive(phrase) && !/^(?:this|every|most)$/.test(phrase.determiner?.norm ?? '')),
        denied: thing.denied || phrase.denied,
        within: [...within, ...thing.within],
      }));
    }
  }

  // "*its* fastest variant"
  if (
    inner === undefined &&
    has(whole, 'noun:partOfKind') &&
    has(phrase.determiner, 'possessive') &&
    within.length === 1
  )
    return within.map((concept) => ({ ...base, kind: 'disease', concept, partOf: true }));

  const named = whole.names.size > 0 ? [...whole.names] : composed(world, phrase);
  if (phrase.nominal && named.some((concept) => world.kindOf(concept) === 'tissue')) {
    // "demyelinated axons", "the lost myelin"
    const damaged = damagedAs(world, phrase);
    const own = phrase.words.some((word) => word !== whole && isDamaged(word))
      ? named.find((concept) => world.kindOf(concept) === 'tissue')
      : undefined;
    const struck = damaged ?? own;
    const lesion = struck && world.lesionOf(struck);
    if (lesion) return [{ ...base, kind: 'lesion', concept: lesion }];
  }
  if (phrase.nominal && named.length > 0) {
    const generic = genericClass(world, phrase);
    // "a *demyelinating* disease of the motor neurons" is of both classes.
    if (generic)
      return [...new Set([generic, ...classesBefore(world, phrase)])].map((concept): Thing => ({
        ...base,
        kind: 'class',
        concept,
      }));
    const sort = sortOf(world, phrase);
    if (sort) return [{ ...base, kind: 'disease', concept: sort, within: [] }];
    const [narrower] = isDemonstrative(phrase)
      ? named
          .filter((concept) => world.kindOf(concept) === 'disease')
          .flatMap((concept) => resolve(phrase, concept))
      : [];
    if (narrower)
      return [
        { ...base, kind: 'disease', concept: narrower.concept, antecedent: narrower.because },
      ];
    const kinds = named.some((concept) => world.kindOf(concept) === 'class')
      ? classesBefore(world, phrase)
      : [];
    return [...new Set([...named, ...kinds])].map((concept): Thing => ({
      ...base,
      kind: world.kindOf(concept) ?? 'other',
      concept,
    }));
  }

  const adjectives = phrase.words.flatMap((word) => [...word.adjectives]);
  const classes = adjectives.filter((concept) => world.kindOf(concept) === 'class');
  const tissue = tissueIn(world, phrase);

  if (
    phrase.nominal &&
    (has(whole, 'noun:kindOfDisease', 'noun:collection') ||
      whole.norm === 'one' ||
      whole.norm === 'ones')
  ) {
    // "the typical picture *of ALS*": it names whose it is.
    const demonstrative =
      classes.length > 0 || tissue
        ? /^(?:this|that|these|those|such)$/.test(phrase.determiner?.norm ?? '')
        : (isDemonstrative(phrase) || phrase.determiner?.norm === 'both') &&
          within.length === 0 &&
          !has(whole, 'noun:collection');
    const disease = phrase.words
      .flatMap((word, at) => (word === whole || isLikened(phrase, at) ? [] : [...word.names]))
      .find((concept) => world.kindOf(concept) === 'disease');
    if (disease && classes.length === 0 && whole.norm !== 'spectrum' && !has(whole, 'noun:person'))
      return [{ ...base, kind: 'disease', concept: disease }];
    const antecedents = demonstrative ? resolve(phrase) : [];
    const things: Thing[] = [];
    if (classes.length > 0)
      for (const concept of new Set(classes)) things.push({ ...base, kind: 'class', concept });
    else if (
      tissue &&
      world.kindOf(tissue) === 'tissue' &&
      (!has(whole, 'noun:damage') ||
        /^(?:disease|disorder|illness|condition|syndrome)s?$/.test(whole.norm))
    ) {
      const concept = world.classOf(tissue);
      if (concept) things.push({ ...base, kind: 'class', concept });
    }
    // "a disorder of the demyelinating type"
    if (things.length === 0 && antecedents.length === 0) {
      const sort = phrase.attached.find(
        ({ preposition, phrase: object }) =>
          /^(?:of|in|from|within)$/.test(preposition.norm) &&
          /^(?:types?|kinds?|sorts?|variety|class|category|group|family|spectrum)$/.test(
            object.head.norm,
          ),
      );
      if (sort)
        for (const thing of thingsOf(world, resolve, sort.phrase))
          if (thing.kind === 'class' && thing.concept)
            things.push({ ...base, kind: 'class', concept: thing.concept });
    }
    if (things.length > 0) {
      return [
        ...things,
        ...antecedents.map(({ concept, because }): Thing => ({
          ...base,
          kind: 'disease',
          concept,
          antecedent: because,
        })),
      ];
    }
    if (antecedents.length > 0)
      return antecedents.map(({ concept, because }): Thing => ({
        ...base,
        kind: world.kindOf(concept) ?? 'disease',
        concept,
        antecedent: because,
      }));
  }

  if (phrase.nominal && has(whole, 'noun:person')) return [{ ...base, kind: 'person' }];

  if (!phrase.nominal) {
    if (classes.length > 0)
      return [...new Set(classes)].map((concept): Thing => ({
        ...base,
        kind: 'class',
        concept,
        mixed: phrase.mixed,
      }));
    const others = adjectives.map((concept): Thing => ({
      ...base,
      kind: world.kindOf(concept) ?? 'other',
      concept,
    }));
    return others.length > 0 ? others : [base];
  }

  if (tissue) {
    const damaged =
      phrase.words.some((word) => isDamaged(word)) && world.kindOf(tissue) === 'tissue';
    if (has(whole, 'noun:damage') || damaged) {
      // "*demyelinated* stretches of the axon": the adjective says what has befallen them.
      const concept = world.lesionOf((damaged ? damagedAs(world, phrase) : undefined) ?? tissue);
      if (concept) return [{ ...base, kind: 'lesion', concept }];
    }
  }
  if (isPronoun(phrase)) {
    const antecedents = resolve(phrase);
    if (antecedents.length > 0)
      return antecedents.map(({ concept, because }): Thing => ({
        ...base,
        kind: world.kindOf(concept) ?? 'disease',
        concept,
        antecedent: because,
      }));
    return [{ ...base, kind: 'anaphor' }];
  }
  for (const sense of whole.senses) if (ROLE_SENSES.has(sense)) return [{ ...base, kind: 'role' }];
  return [base];
}

/** The tissue that an adjective before the head says is harmed: "*demyelinated* axons". */
function damagedAs(world: World, { words }: Phrase): string | undefined {
  return words
    .slice(0, -1)
    .flatMap(({ adjectives }) => [...adjectives])
    .map((concept) => world.concept(concept)?.damages)
    .find((tissue) => tissue !== undefined);
}

const ROLE_SENSES: ReadonlySet<string> = new Set([
  'noun:cause',
  'noun:process',
  'noun:essence',
  'noun:feature',
  'noun:effect',
  'noun:therapy',
  'noun:course',
  'noun:benefit',
  'noun:duration',
]);

/** "the coating *on her nerves*", "the *nerves'* coating": what "coating of nerves" names. */
function composed(world: World, { nominal, words, attached, possessor }: Phrase): string[] {
  const owner =
    possessor?.head ?? attached.find(({ preposition: { norm } }) => ON.test(norm))?.phrase.head;
  if (!nominal || owner === undefined) return [];
  const behind = ['of', ...owner.norm.split(' ')];
  for (let from = 0; from < words.length; from++) {
    const named = world.named([...words.slice(from).map(({ norm }) => norm), ...behind]);
    if (named.length > 0) return [...named];
  }
  return [];
}

const ON = /^(?:about|along|around|of|on|over|round|surrounding)$/;

/** "a CIDP-type neuropathy": the disease that a hyphen makes the sort of the one in the head. */
function sortOf(world: World, { head, words }: Phrase): string | undefined {
  if (![...head.names].some((concept) => world.kindOf(concept) === 'disease')) return undefined;
  const at = words.findIndex(
    ({ norm, glued }) => glued && /^(?:like|pattern|style|type)$/.test(norm),
  );
  return [...(words[at - 1]?.names ?? [])].find((concept) => world.kindOf(concept) === 'disease');
}

/** "a motor neuron disease", "motor neuron diseases": the class, not the one disease of that name. */
function genericClass(world: World, phrase: Phrase): string | undefined {
  const indefinite = /^(?:(?:not )?an?|another|one|any|other)$/.test(phrase.determiner?.norm ?? '');
  const isPlural = /(?:diseases|disorders|syndromes|conditions|illnesses)$/.test(phrase.head.norm);
  return indefinite || isPlural ? classOfName(world, phrase) : undefined;
}

/** The class that shares its name with a disease: "motor neuron disease". */
function classOfName(world: World, { head }: Phrase): string | undefined {
  const match = /^(.+) (?:disease|disorder|syndrome|condition|illness)(?:s|es)?$/.exec(head.norm);
  return match?.[1] === undefined ? undefined : world.classNamed(match[1]);
}

/** The classes that the adjectives before the head name. */
function classesBefore(world: World, { head, words, mixed }: Phrase): string[] {
  if (mixed) return [];
  return words
    .filter((word) => word !== head && !word.denied)
    .flatMap(({ adjectives }) => [...adjectives])
    .filter((concept) => world.kindOf(concept) === 'class');
}
