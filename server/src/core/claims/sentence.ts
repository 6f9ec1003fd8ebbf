import type { Clause, Parse, Phrase, Complement } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import type { Because, Relation, Shape } from '../model.ts';
import {
  isExcluding,
  phrasesIn,
  thingsOf,
  type Antecedent,
  type Resolve,
  type Thing,
} from './things.ts';
import type { World } from './world.ts';

/** A parsed sentence with what its surroundings say of it: all that a relation reader sees. */
export interface Sentence {
  readonly world: World;
  readonly parse: Parse;
  /** The diseases that headings, labels and earlier sentences are about, nearest first. */
  readonly focus: readonly Antecedent[];
  /** All concepts that its headings and labels name, nearest first. */
  readonly topics: readonly string[];
  /** The sentence before it in the same passage or section, for ellipsis. */
  readonly before?: Sentence;
  things(phrase: Phrase): readonly Thing[];
}

/** A claim as a relation reader finds it, before its stance is read. */
export interface Draft {
  readonly subject: string;
  readonly relation: Relation;
  readonly object: string;
  /** The disease that it is said of, where the subject is not that disease. */
  readonly scope?: string;
  /** The clause whose stance is the claim's. */
  readonly clause: Clause;
  /** Denials that stand in its phrases rather than in its clause. */
  readonly denials: readonly Unit[];
  /** The phrases and verbs that make it up; its span is their hull. */
  readonly parts: readonly Range[];
  /** Where a rewrite works. */
  readonly objectPart: Range;
  readonly subjectPart?: Range;
  readonly shape: Shape;
  /** True for someone else's word that is only reported. */
  readonly reported?: boolean;
  readonly antecedents: readonly Because[];
  readonly repaired: boolean;
  readonly quantity?: Measured;
}

/** A duration in months, and what it counts from. */
export interface Measured {
  readonly from: number;
  readonly to: number;
  readonly sinceDiagnosis: boolean;
}

/** Units of the sentence, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export type RelationReader = (sentence: Sentence) => Iterable<Draft>;

export function sentenceOf(
  world: World,
  parse: Parse,
  resolve: Resolve,
  focus: readonly Antecedent[],
  topics: readonly string[],
  before?: Sentence,
): Sentence {
  const memo = new Map<Phrase, readonly Thing[]>();
  return {
    world,
    parse,
    focus,
    topics,
    ...(before ? { before } : {}),
    things(phrase) {
      let things = memo.get(phrase);
      if (!things) memo.set(phrase, (things = thingsOf(world, resolve, phrase)));
      return things;
    },
  };
}

/** The labels that stand before a clause, outermost first: "ALS: cause: …". */
export function labelsOf(clause: Clause): Clause[] {
  const labels: Clause[] = [];
  let current: Clause | undefined = clause;
  while (
    current?.previous &&
    current.opener &&
    (/^[:\u2013=\u2260\u2192]$/.test(current.opener.norm)
      ? current.previous.kind === 'label'
      : current.opener.norm === ';')
  ) {
    if (current.opener.norm === ';') {
      current = current.previous;
      continue;
    }
    current = current.previous;
    labels.unshift(current);
  }
  if (
    labels.length === 0 &&
    clause.previous?.kind === 'label' &&
    clause.previous.end?.norm === '\u2013'
  ) {
    return [...labelsOf(clause.previous), clause.previous];
  }
  return labels;
}

/** The diseases that a clause is said of, by its own words or else by what surrounds it. */
export function scopeOf(
  sentence: Sentence,
  clause: Clause,
  ...phrases: readonly (Phrase | undefined)[]
): { diseases: string[]; direct: boolean; antecedents: Because[] } {
  const direct: string[] = [];
  const antecedents: Because[] = [];
  const addThing = (thing: Thing): void => {
    direct.push(...thing.within);
    if (thing.kind === 'disease' && thing.concept) {
      direct.push(thing.concept);
      if (thing.antecedent) antecedents.push(thing.antecedent);
    }
  };
  for (const phrase of phrases)
    if (phrase) for (const thing of sentence.things(phrase)) direct.push(...thing.within);
  if (direct.length === 0) {
    const complements: Complement[] = [...clause.fronted, ...clause.complements];
    for (const { preposition, phrase } of complements) {
      if (isExcluding(preposition)) continue;
      if (
        preposition &&
        !/^(?:in|of|with|for|among|during|from|on|against|throughout|as in|like|as for|regarding|concerning|in the course of|in the setting of|in the context of|in people with|in patients with|in cases of|in those with|about)$/.test(
          preposition.norm,
        )
      )
        continue;
      for (const thing of sentence.things(phrase)) {
        if (
          !preposition &&
          thing.kind === 'disease' &&
          !(
            clause.kind === 'relative' &&
            /^(?:in which|where|whose|of which|wherein|whereby)$/.test(clause.opener?.norm ?? '')
          )
        )
          continue;
        addThing(thing);
      }
    }
    if (clause.subject && direct.length === 0)
      for (const thing of sentence.things(clause.subject)) addThing(thing);
  }
  if (
    direct.length === 0 &&
    clause.kind === 'relative' &&
    /^(?:which|from which|in which|of which|to which|for which|where|whose)$/.test(
      clause.opener?.norm ?? '',
    )
  ) {
    // The antecedent may stand beside the disease that it describes.
    const antecedent = clause.complements.find(
      ({ preposition }) => preposition === undefined,
    )?.phrase;
    if (antecedent)
      for (const host of sentence.parse.clauses.flatMap((other) => [...phrasesIn(other)]))
        if (
          host.asides.some(({ clauses }) => clauses.some(({ subject }) => subject === antecedent))
        )
          for (const thing of sentence.things(host)) addThing(thing);
    if (direct.length === 0 && antecedent)
      direct.push(...sentence.things(antecedent).flatMap(({ within }) => within));
  }
  if (direct.length === 0) {
    for (const inner of sentence.parse.clauses) {
      if (inner.parent !== clause || (inner.kind !== 'participial' && inner.kind !== 'relative'))
        continue;
      for (const { preposition, phrase } of inner.complements)
        if ((preposition || inner.verb) && !isExcluding(preposition))
          for (const thing of sentence.things(phrase)) addThing(thing);
    }
  }
  if (direct.length === 0 && clause.beside)
    for (const thing of sentence.things(clause.beside)) addThing(thing);
  if (direct.length === 0) {
    for (
      let outer = clause.parent, depth = 0;
      outer && direct.length === 0 && depth < 6;
      outer = outer.parent, depth++
    ) {
      for (const { preposition, phrase } of [...outer.fronted, ...outer.complements]) {
        if (isExcluding(preposition)) continue;
        for (const thing of sentence.things(phrase)) addThing(thing);
      }
      if (outer.subject && direct.length === 0)
        for (const thing of sentence.things(outer.subject)) addThing(thing);
    }
  }
  if (direct.length === 0) {
    for (const label of labelsOf(clause).reverse()) {
      if (direct.length > 0) break;
      for (const part of [label.subject, ...label.complements.map(({ phrase }) => phrase)]) {
        if (part) for (const thing of sentence.things(part)) addThing(thing);
      }
    }
  }
  if (direct.length === 0 && clause.previous && clause.previous.kind !== 'label') {
    const inherited = scopeOf(
      sentence,
      { ...clause.previous, parent: undefined, previous: undefined } as unknown as Clause,
      clause.previous.subject,
    );
    if (inherited.direct) return { ...inherited, direct: false };
  }
  if (direct.length === 0) {
    // The only disease that the sentence names at all, unless it is named to be set aside.
    const named = new Set<string>();
    for (const other of sentence.parse.clauses) {
      const aside = new Set(
        [...other.fronted, ...other.complements, ...(other.subject?.attached ?? [])]
          .filter(({ preposition }) => isExcluding(preposition))
          .map(({ phrase }) => phrase),
      );
      for (const phrase of phrasesIn(other))
        if (!aside.has(phrase))
          for (const concept of phrase.head.names)
            if (sentence.world.kindOf(concept) === 'disease') named.add(concept);
    }
    if (named.size === 1) return { diseases: [...named], direct: false, antecedents: [] };
  }
  if (direct.length > 0) return { diseases: [...new Set(direct)], direct: true, antecedents };
  return {
    diseases: [...new Set(sentence.focus.map(({ concept }) => concept))],
    direct: false,
    antecedents: sentence.focus.map(({ because }) => because),
  };
}

/** Units between the outermost parts. */
export function hullOf(parts: readonly Range[]): Range {
  return {
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  };
}

export function rangeOf(phrase: Phrase): Range {
  return { from: phrase.from, to: phrase.to };
}

export function denialsOf(...things: readonly Thing[]): Unit[] {
  return things
    .filter(({ denied }) => denied)
    .map(({ phrase, core }) => core.determiner ?? phrase.determiner ?? phrase.head);
}

export function isModified(phrase: Phrase, ...senses: Parameters<typeof has>[1][]): boolean {
  return phrase.words.some((word) => has(word, ...senses)) || has(phrase.determiner, ...senses);
}
