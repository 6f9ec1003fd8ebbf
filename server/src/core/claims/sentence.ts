import type { Clause, Parse, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import type { Because, Relation, Shape } from '../model.ts';
import { type Antecedent, type Resolve, type Thing, thingsOf } from './things.ts';
import type { World } from './world.ts';

/** A parsed sentence with what its surroundings say of it: all that a relation reader sees. */
export interface Sentence {
  readonly world: World;
  readonly parse: Parse;
  /** The diseases that headings, labels and earlier sentences are about, nearest first. */
  readonly focus: readonly Antecedent[];
  /** All concepts that its headings and labels name, nearest first. */
  readonly topics: readonly string[];
  /** The sentence before it in the same passage or section, for ellipsis; that one knows of none before. */
  readonly before: Sentence | undefined;
  readonly resolve: Resolve;
  /** What its phrases were found to stand for so far. */
  readonly resolved: readonly Resolved[];
  things(phrase: Phrase): readonly Thing[];
}

interface Resolved {
  readonly phrase: Phrase;
  readonly broader: string | undefined;
  readonly found: readonly Antecedent[];
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
  /** True for what is taken for granted: a denial of its clause does not deny it. */
  readonly presupposed?: boolean;
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

/**
 * Takes a draft that a reader has found. Readers hand on rather than yield: a hundred of them are asked for each clause, most
 * find nothing, and a generator costs several times as much to ask.
 */
export type Tell = (draft: Draft) => void;

/** Finds the claims of one family of relations in a sentence. */
export type RelationReader = (tell: Tell, sentence: Sentence) => void;

/** Makes a sentence for the readers; what a phrase stands for is worked out once. */
export function sentenceOf(
  world: World,
  parse: Parse,
  resolve: Resolve,
  focus: readonly Antecedent[],
  topics: readonly string[],
  before?: Sentence,
): Sentence {
  const memo = new Map<Phrase, readonly Thing[]>();
  const resolved: Resolved[] = [];
  const noting: Resolve = (phrase, broader) => {
    const found = resolve(phrase, broader);
    resolved.push({ phrase, broader, found });
    return found;
  };
  return {
    world,
    parse,
    focus,
    topics,
    resolve,
    resolved,
    before: before && { ...before, before: undefined },
    things(phrase) {
      let things = memo.get(phrase);
      if (!things) {
        things = thingsOf(world, noting, phrase).map((thing) => withCarried(thing, world, parse));
        memo.set(phrase, things);
      }
      return things;
    },
  };
}

/** "people *who develop MS*": what people are said to have belongs to them. */
function withCarried(thing: Thing, world: World, { clauses }: Parse): Thing {
  if (thing.kind !== 'person' || thing.within.length > 0) return thing;
  const carried = clauses
    .filter(
      ({ kind, subject, verb }) =>
        kind === 'relative' &&
        subject !== undefined &&
        (subject === thing.phrase || isPartOf(subject, thing.phrase)) &&
        (has(verb?.chain.at(-1)?.unit, 'have', 'verb:carrying') ||
          SEEN_WITH.test(verb?.chain.at(-1)?.unit.norm ?? '')) &&
        // "two patients who *also* had ALS": the one is no part of the other.
        !verb?.adverbs.some(({ norm }) => norm === 'also') &&
        (verb?.negations.length ?? 0) % 2 === 0,
    )
    .flatMap(({ complements }) => complements)
    .filter(({ preposition }) => !preposition || /^(?:with|from|by)$/.test(preposition.norm))
    .flatMap(({ phrase }) => phrase.members.flatMap(({ head }) => [...head.names]))
    .filter((concept) => world.kindOf(concept) === 'disease');
  return carried.length === 0 ? thing : { ...thing, within: [...new Set(carried)] };
}

/** "patients who *come* to us with ALS" */
const SEEN_WITH =
  /^(?:attend|c[ao]me(?: to)?|comes|die|dies|died|live|lives|lived|present|presents|presented)$/;

/** "a large share *of people* who …": the relative clause may hang on either. */
function isPartOf(inner: Phrase, outer: Phrase): boolean {
  return outer.attached.some(
    ({ preposition, phrase }) => preposition.norm === 'of' && phrase === inner,
  );
}

/** Units between the outermost parts. */
export function hullOf(parts: readonly Range[]): Range {
  return {
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  };
}

/** From a subject to the end of what is said of it, or from a participle before it: "*Accompanied by a neuropathy, ALS* …". */
export function wholeOf(clause: Clause, subject: Phrase, verb: Range): Range {
  return hullOf([rangeOf(subject), { from: verb.from, to: Math.max(clause.to, verb.to) }]);
}

/** The units of a phrase. */
export function rangeOf(phrase: Phrase): Range {
  return { from: phrase.from, to: phrase.to };
}

/** A draft that more words deny; each counts once. */
export function withDenials(draft: Draft, denials: readonly Unit[] = []): Draft {
  return denials.length === 0
    ? draft
    : { ...draft, denials: [...new Set([...draft.denials, ...denials])] };
}

/** The words that deny some of the things, one for each denied thing: "*no* demyelination". */
export function denialsOf(...things: readonly Thing[]): Unit[] {
  return things
    .filter(({ denied }) => denied)
    .map(({ phrase, core }) => core.determiner ?? phrase.determiner ?? phrase.head);
}
