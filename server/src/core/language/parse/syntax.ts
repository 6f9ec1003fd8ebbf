import type { Tag } from '../tag.ts';
import type { Token } from '../tokens.ts';
import type { Unit } from '../units.ts';

/** A noun or adjective phrase, or several in coordination. */
export interface Phrase {
  /** The units it covers, half-open, what is attached included. */
  from: number;
  to: number;
  readonly nominal: boolean;
  readonly head: Unit;
  /** Modifiers and head, in order; a determiner is apart. */
  readonly words: readonly Unit[];
  readonly determiner?: Unit | undefined;
  /** "no", "neither" or "non-" stands in it. */
  readonly denied: boolean;
  /** A coordinator stands among its modifiers: "degenerative and demyelinating diseases". */
  readonly mixed: boolean;
  readonly possessor?: Phrase | undefined;
  readonly attached: Attached[];
  /** The phrases that it coordinates; itself alone where it is single. */
  readonly members: readonly Phrase[];
  readonly coordinator?: Unit | undefined;
  /** Set beside it by commas, dashes or brackets. */
  readonly asides: Aside[];
}

/** What hangs on a phrase by a preposition: "loss *of myelin*". */
export interface Attached {
  readonly preposition: Unit;
  readonly phrase: Phrase;
}

/** Something set beside a phrase. */
export interface Aside {
  /** "(" for any bracket, "," for commas and dashes. */
  readonly mark: string;
  readonly clauses: readonly Clause[];
}

/** A verb with all that belongs to it: "is not thought to be". Half-open in units. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The verbs from the outermost to the one that carries the sense: "is thought to be". */
  readonly chain: readonly Link[];
  readonly negations: readonly Unit[];
  readonly adverbs: readonly Unit[];
  readonly modals: readonly Unit[];
  readonly finite: boolean;
  /** A lone form that may be a past tense or a participle: "named". */
  readonly ambiguous: boolean;
}

/** One verb of a chain; without a unit of its own it is a form of be, have or do. */
export interface Link {
  readonly unit: Unit;
  readonly passive: boolean;
  /** Negations that stand right before or in it. */
  readonly negations: number;
}

/**
 * What a clause is to the others: `label` ends in a colon or has no verb ("Cause: …"), `gapped` has lost its verb
 * ("ALS is axonal, MS demyelinating"), `aside` is a phrase set beside another one.
 */
export type ClauseKind =
  'main' | 'complement' | 'relative' | 'adverbial' | 'participial' | 'label' | 'gapped' | 'aside';

/** One statement of a sentence. Half-open in units, from the first to the last that it has taken; -1 where it has taken none. */
export interface Clause {
  readonly kind: ClauseKind;
  /** The word that opens it: "that", "if", "which", a coordinator. */
  readonly opener?: Unit | undefined;
  /** The clause it depends on. */
  readonly parent?: Clause | undefined;
  /** The clause before it at the same level, for ellipsis. */
  readonly previous?: Clause | undefined;
  subject?: Phrase | undefined;
  /** True where the subject was taken over from another clause. */
  inherited: boolean;
  /** The verb stands before the subject, as in questions and "had ALS been". */
  inverted: boolean;
  /** The phrase that it stands beside, in brackets or between commas. */
  beside?: Phrase | undefined;
  /** The noun that a complement clause hangs on: "the *claim* that …". */
  readonly host?: Phrase | undefined;
  verb?: VerbGroup | undefined;
  readonly complements: Complement[];
  /** Phrases before the subject. */
  readonly fronted: Complement[];
  /** Adverbs, negations and coordinators that no phrase or verb took. */
  readonly loose: Unit[];
  from: number;
  to: number;
  /** The mark that ends it. */
  end?: Unit | undefined;
}

/** A phrase of a clause beside its subject, bare or behind a preposition. */
export interface Complement {
  readonly preposition?: Unit;
  readonly phrase: Phrase;
}

/**
 * A clause that has taken nothing yet. All are made here, every part in the same order: readers ask for
 * the parts of clauses so often that objects of many shapes would take twice the time.
 */
export function emptyClause(kind: ClauseKind): OpenClause {
  return {
    kind,
    opener: undefined,
    parent: undefined,
    previous: undefined,
    subject: undefined,
    inherited: false,
    inverted: false,
    beside: undefined,
    host: undefined,
    verb: undefined,
    complements: [],
    fronted: [],
    loose: [],
    from: -1,
    to: -1,
    end: undefined,
  };
}

/** A clause while it is being put together. */
export type OpenClause = { -readonly [Key in keyof Clause]: Clause[Key] };

/** The units of a sentence, each with its tag at the same index. */
export interface TaggedUnits {
  readonly units: readonly Unit[];
  readonly tags: readonly Tag[];
}

/** A sentence as it has been read; units know their tokens, and tokens their UTF-16 offsets. */
export interface Parse extends TaggedUnits {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}
