import type { Lexicon, Sense } from './lexicon.ts';
import { has, tagUnits, verbForms, type Tag } from './tag.ts';
import type { Token } from './tokens.ts';
import { readUnits, type Repair, type Unit } from './units.ts';

/** A noun or adjective phrase, or several in coordination. */
export interface Phrase {
  /** The units it covers, half-open, what is attached included. */
  from: number;
  to: number;
  readonly nominal: boolean;
  readonly head: Unit;
  /** Modifiers and head, in order; a determiner is apart. */
  readonly words: readonly Unit[];
  readonly determiner?: Unit;
  /** "no", "neither" or "non-" stands in it. */
  readonly denied: boolean;
  /** A coordinator stands among its modifiers: "degenerative and demyelinating diseases". */
  readonly mixed: boolean;
  readonly possessor?: Phrase;
  readonly attached: Attached[];
  /** The phrases that it coordinates; itself alone where it is single. */
  readonly members: readonly Phrase[];
  readonly coordinator?: Unit;
  /** Set beside it by commas, dashes or brackets. */
  readonly asides: Aside[];
}

export interface Attached {
  readonly preposition: Unit;
  readonly phrase: Phrase;
}

/** Something set beside a phrase. */
export interface Aside {
  readonly mark: string;
  readonly clauses: readonly Clause[];
}

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

export type ClauseKind =
  'main' | 'complement' | 'relative' | 'adverbial' | 'participial' | 'label' | 'gapped' | 'aside';

export interface Clause {
  readonly kind: ClauseKind;
  /** The word that opens it: "that", "if", "which", a coordinator. */
  readonly opener?: Unit;
  /** The clause it depends on. */
  readonly parent?: Clause;
  /** The clause before it at the same level, for ellipsis. */
  readonly previous?: Clause;
  subject?: Phrase;
  /** True where the subject was taken over from another clause. */
  inherited: boolean;
  /** The verb stands before the subject, as in questions and "had ALS been". */
  inverted: boolean;
  /** The phrase that it stands beside, in brackets or between commas. */
  beside?: Phrase;
  /** The noun that a complement clause hangs on: "the *claim* that …". */
  readonly host?: Phrase;
  verb?: VerbGroup;
  readonly complements: Complement[];
  /** Phrases before the subject. */
  readonly fronted: Complement[];
  readonly loose: Unit[];
  from: number;
  to: number;
  /** The mark that ends it. */
  end?: Unit;
}

export interface Complement {
  readonly preposition?: Unit;
  readonly phrase: Phrase;
}

export interface Parse {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  readonly tags: readonly Tag[];
  readonly clauses: readonly Clause[];
}

export function parse(tokens: readonly Token[], lexicon: Lexicon, repair: Repair): Parse {
  const units = readUnits(tokens, lexicon, repair);
  const tags = tagUnits(units);
  const clauses = new ClauseReader(units, tags).read(0, units.length);
  return { tokens, units, tags, clauses: [...clauses, ...clauses.flatMap(asidesIn)] };
}

/** The clauses set beside the phrases of a clause, each knowing its phrase. */
function asidesIn(clause: Clause): Clause[] {
  const found: Clause[] = [];
  const visit = (phrase: Phrase, depth: number): void => {
    if (depth > DEEPEST_ASIDE) return;
    for (const aside of phrase.asides) {
      for (const inner of aside.clauses) {
        if (aside.mark !== '(' || inner.beside) continue;
        inner.beside = phrase;
        if (inner.verb && !inner.subject && inner.kind === 'main') {
          inner.subject = phrase;
          inner.inherited = true;
        }
        found.push(inner, ...asidesIn(inner));
      }
    }
    for (const { phrase: object } of phrase.attached) visit(object, depth + 1);
    for (const member of phrase.members) if (member !== phrase) visit(member, depth + 1);
  };
  if (clause.subject && !clause.inherited) visit(clause.subject, 0);
  for (const { phrase } of [...clause.fronted, ...clause.complements]) visit(phrase, 0);
  return found;
}

const DEEPEST_ASIDE = 20;

type Chunk =
  | { readonly type: 'phrase'; readonly phrase: Phrase }
  | { readonly type: 'verb'; readonly verb: VerbGroup }
  | {
      readonly type:
        | 'preposition'
        | 'conjunction'
        | 'subordinator'
        | 'relative'
        | 'mark'
        | 'adverb'
        | 'negation'
        | 'there';
      readonly unit: Unit;
    }
  | { readonly type: 'aside'; readonly aside: Aside };

class ClauseReader {
  constructor(
    private readonly units: readonly Unit[],
    private readonly tags: readonly Tag[],
  ) {}

  read(from: number, to: number): Clause[] {
    return assemble(mergeLists(attachAsides(this.chunks(from, to))), this.units);
  }

  private chunks(from: number, to: number): Chunk[] {
    const chunks: Chunk[] = [];
    let at = from;
    while (at < to) {
      const unit = this.units[at];
      if (!unit) break;
      const tag = this.tags[at];
      const close = unit.norm === '(' || unit.norm === '[' ? this.closing(at, to) : undefined;
      if (close !== undefined) {
        chunks.push({ type: 'aside', aside: { mark: '(', clauses: this.read(at + 1, close) } });
        at = close + 1;
        continue;
      }
      const phrase = this.phrase(at, to);
      if (phrase) {
        chunks.push({ type: 'phrase', phrase });
        at = phrase.to;
        continue;
      }
      const verb = this.verbGroup(at, to);
      if (verb) {
        chunks.push({ type: 'verb', verb });
        at = verb.to;
        continue;
      }
      chunks.push({ type: CHUNK_TYPES[tag ?? 'X'] ?? 'mark', unit });
      at++;
    }
    return chunks;
  }

  private closing(open: number, to: number): number | undefined {
    let depth = 0;
    for (let at = open; at < to; at++) {
      const norm = this.units[at]?.norm;
      if (norm === '(' || norm === '[') depth++;
      else if ((norm === ')' || norm === ']') && --depth === 0)
        return at > open + 1 ? at : undefined;
    }
    return undefined;
  }

  /** The longest noun or adjective phrase that starts here, nothing attached. */
  private phrase(from: number, to: number): Phrase | undefined {
    let at = from;
    let determiner: Unit | undefined;
    let denied = false;
    const words: Unit[] = [];
    let possessor: Phrase | undefined;
    let mixed = false;
    let nominal = false;
    for (; at < to; at++) {
      const tag = this.tags[at];
      const unit = this.units[at];
      if (!unit) break;
      if (tag === 'DT') {
        if (words.length > 0) break;
        determiner ??= unit;
        if (has(unit, 'negativeDeterminer')) denied = true;
      } else if (tag === 'NUM') {
        if (nominal && !unit.glued) break;
        words.push(unit);
      } else if (tag === 'N') {
        if (nominal && this.startsAnew(at, from)) break;
        words.push(unit);
        nominal = true;
      } else if (tag === 'A') {
        if (nominal && this.adjectiveAfterNoun(at, to)) break;
        words.push(unit);
      } else if (tag === 'POSS') {
        if (!nominal) break;
        possessor = single(from, at, words, determiner, denied, undefined, false, true);
        words.length = 0;
        determiner = unit;
        nominal = false;
      } else if (tag === 'R' && !nominal && this.leadsToAdjective(at, to)) {
        words.push(unit);
      } else if (
        (tag === 'C' || unit.norm === ',') &&
        !nominal &&
        words.length > 0 &&
        this.joinsModifiers(at, to)
      ) {
        if (tag === 'C') mixed = true;
      } else {
        break;
      }
    }
    if (words.length === 0) {
      const unit = this.units[from];
      if (
        unit &&
        (this.tags[from] === 'PR' || (this.tags[from] === 'DT' && determiner && at === from + 1))
      ) {
        return single(
          from,
          from + 1,
          [unit],
          undefined,
          has(unit, 'negativePronoun', 'negativeDeterminer'),
          undefined,
          false,
          true,
        );
      }
      return undefined;
    }
    while (words.length > 0 && !nominal && this.tags[words.at(-1)!.index] === 'R') words.pop();
    const last = words.at(-1);
    if (!last) return undefined;
    const numeric = words.every((word) => word.kind === 'number');
    return single(
      from,
      last.index + 1,
      words,
      determiner,
      denied || words.some((word) => word.denied),
      possessor,
      mixed,
      nominal ||
        (determiner !== undefined && !/^(?:both|all|each|neither|either)$/.test(determiner.norm)) ||
        numeric,
    );
  }

  /** After the name of a disease an adjective starts a new phrase: "MS demyelinating". */
  private adjectiveAfterNoun(at: number, to: number): boolean {
    const before = this.units[at - 1];
    if (before && before.names.size > 0) return true;
    for (let next = at + 1; next < to; next++) {
      const tag = this.tags[next];
      if (tag === 'N') return false;
      if (tag !== 'A') return true;
    }
    return true;
  }

  private startsAnew(at: number, from: number): boolean {
    const unit = this.units[at];
    const before = this.units[at - 1];
    if (
      unit &&
      before &&
      unit.names.size > 0 &&
      before.names.size > 0 &&
      !unit.glued &&
      this.units[from - 1]?.norm === 'in' &&
      ['X', 'S', 'C', undefined].includes(this.tags[from - 2])
    )
      return true;
    // "patients | ALS", "with ALS | multiple sclerosis is …"
    if (
      unit &&
      before &&
      unit.names.size > 0 &&
      !unit.glued &&
      has(before, 'noun:person') &&
      before.names.size === 0
    )
      return true;
    if (
      unit &&
      before &&
      unit.names.size > 0 &&
      before.names.size > 0 &&
      !unit.glued &&
      /^(?:in|with)$/.test(this.units[from - 1]?.norm ?? '') &&
      ['B', 'V', 'M', 'H'].includes(this.tags[at + 1] ?? '')
    )
      return true;
    // Two names side by side are two things, unless a hyphen joins them.
    return (
      unit !== undefined &&
      before !== undefined &&
      unit.names.size > 0 &&
      before.names.size > 0 &&
      !unit.glued &&
      !unit.senses.size &&
      before.adjectives.size === 0 &&
      /^[A-Z]/.test(unit.text) &&
      this.tags[at + 1] === 'A'
    );
  }

  private leadsToAdjective(at: number, to: number): boolean {
    for (let next = at + 1; next < to; next++) {
      const tag = this.tags[next];
      if (tag === 'A' || (tag === 'N' && at > 0 && this.tags[at - 1] === 'DT')) return true;
      if (tag !== 'R') return false;
    }
    return false;
  }

  /** "inflammatory and demyelinating disease", "a fatal, demyelinating disease". */
  private joinsModifiers(at: number, to: number): boolean {
    if (this.tags[at - 1] !== 'A') return false;
    if (this.tags[at] === 'C' && !has(this.units[at], 'conjunction')) return false;
    if (this.units[at]?.norm === 'but') return false;
    let next = at + 1;
    if (this.tags[next] === 'C' || this.tags[next] === 'R') next++;
    const named =
      this.tags[next] === 'N' &&
      (this.units[next]?.names.size ?? 0) > 0 &&
      this.units[next]?.norm.includes(' ') &&
      this.units[at]?.norm === ',' &&
      this.hasIndefinite(at);
    if (named) return true;
    if (this.tags[next] !== 'A') return false;
    for (; next < to; next++) {
      const tag = this.tags[next];
      if (tag === 'N') return true;
      if (tag !== 'A' && tag !== 'R' && tag !== 'C' && this.units[next]?.norm !== ',') return false;
    }
    return false;
  }

  /** "an inflammatory, demyelinating neuropathy": the article reaches over the comma. */
  private hasIndefinite(at: number): boolean {
    let back = at - 1;
    while (back >= 0 && (this.tags[back] === 'A' || this.tags[back] === 'R')) back--;
    return /^an?$/.test(this.units[back]?.norm ?? '');
  }

  private verbGroup(from: number, to: number): VerbGroup | undefined {
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
      const unit = this.units[at];
      const tag = this.tags[at];
      if (!unit || !tag) break;
      if (isNegativeAuxiliary(unit)) {
        negations.push(unit);
        denied++;
      }
      if (tag === 'G') {
        if (
          has(unit, 'contrast') &&
          end > from &&
          this.tags[at + 1] !== 'V' &&
          this.tags[at - 1] !== 'B' &&
          this.tags[at - 1] !== 'M' &&
          this.tags[at - 1] !== 'D' &&
          this.tags[at - 1] !== 'H' &&
          this.tags[at - 1] !== 'R'
        )
          break;
        negations.push(unit);
        denied++;
      } else if (tag === 'R') {
        // "isn't just": what follows is added to, not denied.
        if (
          denied > 0 &&
          has(unit, 'is:only') &&
          (this.tags[at - 1] === 'G' || isNegativeAuxiliary(this.units[at - 1]))
        ) {
          denied--;
          negations.pop();
        } else if (
          has(unit, 'is:only') &&
          isNegativeAuxiliary(this.units[at - 1]) &&
          (chain.at(-1)?.negations ?? 0) > 0
        ) {
          const last = chain.pop()!;
          chain.push({ ...last, negations: last.negations - 1 });
          negations.pop();
        } else adverbs.push(unit);
      } else if (tag === 'M') {
        modals.push(unit);
        finite = true;
        end = at + 1;
      } else if (tag === 'B' || tag === 'H' || tag === 'D') {
        if (chain.length > 0 && this.tags[at - 1] !== 'T' && tag !== 'B') break;
        if (tag === 'B') {
          be = true;
          if (unit.norm !== 'being' && unit.norm !== 'been' && unit.norm !== 'be') finite = true;
        } else finite = true;
        chain.push({ unit, passive: false, negations: denied });
        denied = 0;
        end = at + 1;
      } else if (tag === 'T') {
        if (!['V', 'B', 'H', 'D', 'R'].includes(this.tags[at + 1] ?? '')) break;
        if (chain.length === 0 && modals.length === 0 && this.tags[at - 1] !== 'G' && at > from)
          break;
        if (chain.length === 0 && modals.length === 0) infinitive = true;
        be = false;
        end = Math.max(end, at);
      } else if (tag === 'V') {
        const forms = verbForms(unit);
        const last = chain.at(-1);
        const auxiliary = last !== undefined && has(last.unit, 'be', 'have', 'do');
        if (
          last &&
          !auxiliary &&
          this.tags[at - 1] !== 'T' &&
          !(forms.has('base') || forms.has('gerund'))
        )
          break;
        if (
          last &&
          !auxiliary &&
          this.tags[at - 1] !== 'T' &&
          !CHAINING.some((sense) => last.unit.senses.has(sense))
        )
          break;
        const passive = be && forms.has('participle') && !forms.has('gerund');
        if (
          chain.length === 0 &&
          modals.length === 0 &&
          (forms.has('third') || forms.has('past') || forms.has('base'))
        )
          finite = true;
        if (auxiliary && (has(last.unit, 'have', 'do') || passive || forms.has('gerund'))) {
          chain.pop();
          denied += last.negations;
        }
        chain.push({ unit, passive, negations: denied });
        denied = 0;
        be = false;
        end = at + 1;
      } else break;
    }
    if (chain.length === 0 && modals.length === 0) return undefined;
    const first = this.units[from];
    if (first && (this.tags[from] === 'R' || this.tags[from] === 'G') && end === from)
      return undefined;
    // What trails behind the last verb is left to the clause, but negation belongs here.
    while (end < at && (this.tags[end] === 'R' || this.tags[end] === 'G')) end++;
    if (chain.length === 0) {
      const modal = modals.at(-1);
      if (!modal) return undefined;
      chain.push({ unit: modal, passive: false, negations: denied });
      denied = 0;
    }
    const last = chain.at(-1);
    if (last && denied > 0)
      chain[chain.length - 1] = { ...last, negations: last.negations + denied };
    return {
      from,
      to: end,
      chain,
      negations: negations.filter((unit) => unit.index < end),
      adverbs: adverbs.filter((unit) => unit.index < end),
      modals,
      finite: finite && !infinitive,
      ambiguous: isAmbiguous(chain, modals, infinitive),
    };
  }
}

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
const CHAINING: readonly Sense[] = [
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
  if (!unit) return false;
  return /n't$|^(?:isnt|arent|wasnt|werent|aint|dont|doesnt|didnt|cant|couldnt|wont|wouldnt|havent|hasnt|hadnt|cannot)$/.test(
    unit.norm,
  );
}

const CHUNK_TYPES: Partial<
  Record<
    Tag,
    | 'preposition'
    | 'conjunction'
    | 'subordinator'
    | 'relative'
    | 'mark'
    | 'adverb'
    | 'negation'
    | 'there'
  >
> = {
  P: 'preposition',
  T: 'preposition',
  C: 'conjunction',
  S: 'subordinator',
  W: 'relative',
  R: 'adverb',
  G: 'negation',
  EX: 'there',
  X: 'mark',
};

function single(
  from: number,
  to: number,
  words: readonly Unit[],
  determiner: Unit | undefined,
  denied: boolean,
  possessor: Phrase | undefined,
  mixed: boolean,
  nominal: boolean,
): Phrase {
  const phrase = {
    from,
    to,
    nominal,
    head: words.at(-1)!,
    words: [...words],
    ...(determiner ? { determiner } : {}),
    denied,
    mixed,
    ...(possessor ? { possessor } : {}),
    attached: [],
    members: [] as Phrase[],
    asides: [],
  };
  phrase.members.push(phrase);
  return phrase;
}

/** Hangs a bracketed aside on the phrase before it. */
function attachAsides(chunks: readonly Chunk[]): Chunk[] {
  const result: Chunk[] = [];
  for (const chunk of chunks) {
    const before = result.at(-1);
    if (chunk.type === 'aside' && before?.type === 'phrase') before.phrase.asides.push(chunk.aside);
    else result.push(chunk);
  }
  return result;
}

/** Joins "A, B and C" into one phrase, and hangs "of" phrases on what they belong to. */
function mergeLists(chunks: readonly Chunk[]): Chunk[] {
  const attached = attachOf(chunks);
  const result: Chunk[] = [];
  let verbSeen = false;
  for (let at = 0; at < attached.length;) {
    const chunk = attached[at];
    if (!chunk) break;
    if (chunk.type === 'phrase') {
      const list = readList(attached, at, verbSeen);
      result.push({ type: 'phrase', phrase: list.phrase });
      at = list.end;
      continue;
    }
    if (chunk.type === 'verb' && chunk.verb.finite) verbSeen = true;
    if (
      chunk.type === 'subordinator' ||
      chunk.type === 'relative' ||
      (chunk.type === 'mark' && /^[;:.\u2192]$/.test(chunk.unit.norm))
    )
      verbSeen = false;
    result.push(chunk);
    at++;
  }
  return result;
}

/** "loss of myelin": the phrase after "of" hangs on the one before it. */
function attachOf(chunks: readonly Chunk[]): Chunk[] {
  const result: Chunk[] = [];
  for (let at = chunks.length - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (!chunk) continue;
    const preposition = result[0];
    const object = result[1];
    const comma =
      preposition?.type === 'mark' &&
      preposition.unit.norm === ',' &&
      object?.type === 'preposition' &&
      has(object.unit, 'exemplifying') &&
      object.unit.norm !== 'like';
    if (chunk.type === 'phrase' && comma) result.shift();
    const hook = result[0];
    const hung = result[1];
    if (
      chunk.type === 'phrase' &&
      hook?.type === 'preposition' &&
      hangs(hook.unit) &&
      hung?.type === 'preposition'
    )
      result.splice(1, 1);
    const takes =
      chunk.type === 'phrase' &&
      hook?.type === 'preposition' &&
      (hangs(hook.unit) ||
        (/^(?:on|against|upon|to)$/.test(hook.unit.norm) &&
          has(chunk.phrase.head, 'noun:damage')) ||
        (hook.unit.norm === 'with' && has(chunk.phrase.head, 'noun:person')));
    if (
      chunk.type === 'phrase' &&
      takes &&
      hook?.type === 'preposition' &&
      result[1]?.type === 'phrase'
    ) {
      const preposition = hook;
      const listed = readList(result, 1, true);
      chunk.phrase.attached.push({ preposition: preposition.unit, phrase: listed.phrase });
      chunk.phrase.to = listed.phrase.to;
      result.splice(0, listed.end);
    }
    result.unshift(chunk);
  }
  return result;
}

/** Prepositions that always belong to the phrase before them. */
function hangs(preposition: Unit): boolean {
  return (
    preposition.norm === 'of' || has(preposition, 'exemplifying') || has(preposition, 'exception')
  );
}

function readList(
  chunks: readonly Chunk[],
  start: number,
  verbSeen: boolean,
): { phrase: Phrase; end: number } {
  const first = (chunks[start] as { phrase: Phrase }).phrase;
  const members: Phrase[] = [first];
  let coordinator: Unit | undefined;
  let end = start + 1;
  let open: { members: number; end: number } | undefined;
  for (let at = start + 1; at < chunks.length;) {
    let next = at;
    let comma = false;
    let conjunction: Unit | undefined;
    for (; next < chunks.length; next++) {
      const separator = chunks[next];
      if (
        separator?.type === 'mark' &&
        (separator.unit.norm === ',' ||
          separator.unit.norm === '/' ||
          separator.unit.norm === '+' ||
          separator.unit.norm === '&')
      ) {
        comma = true;
        if (separator.unit.norm !== ',') conjunction = separator.unit;
      } else if (
        separator?.type === 'conjunction' &&
        has(separator.unit, 'conjunction') &&
        separator.unit.norm !== 'but' &&
        separator.unit.norm !== 'rather than'
      )
        conjunction = separator.unit;
      else if (separator?.type === 'adverb' && conjunction && next === at + 1) continue;
      else break;
    }
    const item = chunks[next];
    if ((!comma && !conjunction) || item?.type !== 'phrase') break;
    if (!isLike(first, item.phrase)) break;
    if (
      !conjunction &&
      first.determiner === undefined &&
      first.head.names.size > 0 &&
      /^(?:an?|the|one)$/.test(item.phrase.determiner?.norm ?? '')
    )
      break;
    // An Oxford comma needs three; "…, and X" after a verb is a clause to come.
    if (
      comma &&
      conjunction &&
      members.length === 1 &&
      verbSeen &&
      conjunction.norm !== '/' &&
      conjunction.norm !== '+'
    )
      break;
    const after = chunks[next + 1];
    // "… axons, and MS attacks …": the next phrase is the subject of a clause of its own.
    if (
      after?.type === 'verb' &&
      after.verb.finite &&
      (verbSeen || (!conjunction && members.length === 1))
    )
      break;
    if (after?.type === 'phrase' && !after.phrase.nominal && conjunction === undefined) break;
    members.push(item.phrase);
    end = next + 1;
    at = next + 1;
    if (conjunction) {
      coordinator = conjunction;
      open = { members: members.length, end };
    }
  }
  // Without a coordinator only three or more make a list; two may be an apposition.
  if (!coordinator && members.length < 3) return { phrase: first, end: start + 1 };
  if (coordinator && open && open.members < members.length && members.length - open.members === 1) {
    members.length = open.members;
    end = open.end;
  }
  const last = members.at(-1)!;
  const deniesAll =
    coordinator?.norm === 'nor' || (first.determiner?.norm === 'neither' && first.denied);
  const phrase: Phrase = {
    ...first,
    to: last.to,
    head: last.head,
    denied: deniesAll || members.every((member) => member.denied),
    attached: [],
    asides: [],
    members: deniesAll ? members.map((member) => ({ ...member, denied: true })) : members,
    ...(coordinator ? { coordinator } : {}),
  };
  return { phrase, end };
}

/** Only like things stand in one list: two names, two adjectives, two plain nouns. */
function isLike(a: Phrase, b: Phrase): boolean {
  if (a.nominal !== b.nominal) return false;
  if (/^(?:i|we|he|she|they|it|you|this|that)$/.test(b.head.norm)) return false;
  const named = (phrase: Phrase): boolean => phrase.head.names.size > 0;
  if (
    named(a) !== named(b) &&
    (a.determiner !== undefined) !== (b.determiner !== undefined) &&
    !has(b.determiner, 'other') &&
    !has(b.words[0], 'other')
  )
    return false;
  return true;
}

// ------------------------------------------------------------------ clauses

type Mutable = { -readonly [Key in keyof Clause]: Clause[Key] };

function assemble(chunks: readonly Chunk[], units: readonly Unit[]): Clause[] {
  return new Assembler(chunks, units).run();
}

class Assembler {
  private readonly clauses: Mutable[] = [];
  private current: Mutable;
  private preposition: Unit | undefined;
  private lastPhrase: Phrase | undefined;
  private comma = false;
  private conjunction: Unit | undefined;

  constructor(
    private readonly chunks: readonly Chunk[],
    private readonly units: readonly Unit[],
  ) {
    this.current = this.open('main');
  }

  run(): Clause[] {
    this.chunks.forEach((chunk, at) => {
      this.take(chunk, at);
    });
    for (const clause of this.clauses) uninvert(clause);
    return this.clauses.filter(
      (clause) => clause.subject ?? clause.verb ?? clause.complements[0] ?? clause.fronted[0],
    );
  }

  private open(
    kind: ClauseKind,
    fields: Partial<
      Pick<Mutable, 'opener' | 'parent' | 'subject' | 'inherited' | 'previous' | 'host'>
    > = {},
  ): Mutable {
    const clause: Mutable = {
      kind,
      inherited: false,
      inverted: false,
      complements: [],
      fronted: [],
      loose: [],
      from: -1,
      to: -1,
      ...fields,
    };
    this.clauses.push(clause);
    this.current = clause;
    this.preposition = undefined;
    this.comma = false;
    return clause;
  }

  private extend(from: number, to: number): void {
    if (this.current.from < 0) this.current.from = from;
    this.current.to = Math.max(this.current.to, to);
  }

  private take(chunk: Chunk, at: number): void {
    switch (chunk.type) {
      case 'phrase':
        this.takePhrase(chunk.phrase, at);
        break;
      case 'verb':
        this.takeVerb(chunk.verb, at);
        break;
      case 'preposition':
        // "not with the …": what is set aside stays so.
        if (!(
          this.preposition &&
          has(this.preposition, 'contrast') &&
          has(this.preposition, 'negation')
        ))
          this.preposition = chunk.unit;
        this.extend(chunk.unit.index, chunk.unit.index + 1);
        return;
      case 'subordinator':
        this.takeSubordinator(chunk.unit);
        break;
      case 'relative':
        this.takeRelative(chunk.unit, at);
        break;
      case 'mark':
        this.takeMark(chunk.unit, at);
        return;
      case 'conjunction':
        this.conjunction = chunk.unit;
        this.current.loose.push(chunk.unit);
        return;
      case 'negation':
        if (
          has(chunk.unit, 'contrast') &&
          (this.current.subject ?? this.current.verb ?? this.chunks[at + 2] !== undefined)
        ) {
          this.preposition = chunk.unit;
          this.extend(chunk.unit.index, chunk.unit.index + 1);
          return;
        }
        this.takeLoose(chunk.unit);
        return;
      case 'adverb':
      case 'there':
        this.takeLoose(chunk.unit);
        return;
      case 'aside':
        this.asideOf(chunk.aside);
        return;
    }
    this.comma = false;
    this.conjunction = undefined;
  }

  private takeLoose(unit: Unit): void {
    this.current.loose.push(unit);
    this.extend(unit.index, unit.index + 1);
  }

  private asideOf(aside: Aside): void {
    if (this.lastPhrase) this.lastPhrase.asides.push(aside);
  }

  /** The verb after a phrase and whatever hangs on it by prepositions. */
  private verbBehind(at: number): VerbGroup | undefined {
    for (let next = at + 1; next < this.chunks.length; next++) {
      const chunk = this.chunks[next];
      if (chunk?.type === 'verb') return chunk.verb;
      if (chunk?.type === 'adverb' || chunk?.type === 'negation' || chunk?.type === 'aside')
        continue;
      if (chunk?.type === 'preposition' && this.chunks[next + 1]?.type === 'phrase') {
        next++;
        continue;
      }
      return undefined;
    }
    return undefined;
  }

  private nextVerb(at: number): VerbGroup | undefined {
    const next = this.chunks[at + 1];
    if (next?.type === 'verb') return next.verb;
    if (next?.type === 'adverb' || next?.type === 'negation') return this.nextVerb(at + 1);
    return undefined;
  }

  private takePhrase(phrase: Phrase, at: number): void {
    const clause = this.current;
    const verbAfter = this.nextVerb(at);
    const preposition = this.preposition;
    this.preposition = undefined;
    if (preposition) {
      const complement: Complement = { preposition, phrase };
      if (clause.verb) clause.complements.push(complement);
      else if (clause.subject) {
        clause.subject.attached.push(complement as Attached);
        if (!this.comma) clause.subject.to = phrase.to;
      } else clause.fronted.push(complement);
      this.extend(preposition.index, phrase.to);
      if (!has(preposition, 'contrast')) this.lastPhrase = phrase;
      return;
    }
    if (clause.verb) {
      const behind = this.comma ? this.verbBehind(at) : verbAfter;
      const starts =
        behind?.finite === true &&
        !behind.ambiguous &&
        phrase.nominal &&
        !(
          clause.kind === 'participial' &&
          !clause.parent &&
          clause.complements.length > 0 &&
          !this.comma
        ) &&
        !this.couldInvert(clause) &&
        (this.comma || this.conjunction !== undefined || !this.awaiting());
      if (starts && (this.comma || this.conjunction)) {
        // A new clause with a subject of its own.
        const root = clause.kind === 'complement' && this.conjunction ? clause.parent : undefined;
        const opener = this.conjunction;
        this.open(root ? 'complement' : 'main', {
          previous: clause,
          ...(opener ? { opener } : {}),
          ...(root ? ({ parent: root, opener: clause.opener ?? opener } as object) : {}),
        }).subject = phrase;
      } else if (
        starts &&
        clause.complements.every(({ preposition: before }) => before !== undefined)
      ) {
        // "I think ALS is …": a complement clause without "that".
        this.open('complement', { parent: clause }).subject = phrase;
      } else if (starts) {
        this.open('complement', { parent: clause }).subject = phrase;
      } else if ((this.comma || this.conjunction) && this.isGapped(phrase, at)) {
        this.open('gapped', { previous: clause }).subject = phrase;
      } else if (
        this.comma &&
        !this.conjunction &&
        this.lastPhrase &&
        phrase.nominal &&
        !(
          clause.complements.length === 0 &&
          has(clause.verb.chain.at(-1)?.unit, 'be', 'verb:linking')
        )
      ) {
        asideHost(this.lastPhrase).asides.push({ mark: ',', clauses: [labelOf(phrase)] });
        this.extend(phrase.from, phrase.to);
        this.lastPhrase = phrase;
        return;
      } else clause.complements.push({ phrase });
    } else if (!clause.subject) {
      clause.subject = phrase;
    } else if (this.comma && this.verbBehind(at)?.finite && !clause.subject.nominal) {
      this.open('main', { previous: clause }).subject = phrase;
    } else if (this.comma && this.lastPhrase && phrase.nominal) {
      if (
        verbAfter?.finite &&
        clause.subject.nominal &&
        clause.kind !== 'relative' &&
        !isApposition(phrase) &&
        isApposition(clause.subject)
      ) {
        // "A demyelinating disease, it takes …": the fronted phrase is set beside the subject.
        phrase.asides.push({ mark: ',', clauses: [labelOf(clause.subject)] });
        clause.subject = phrase;
      } else asideHost(this.lastPhrase).asides.push({ mark: ',', clauses: [labelOf(phrase)] });
    } else clause.complements.push({ phrase });
    this.extend(phrase.from, phrase.to);
    this.lastPhrase = phrase;
  }

  /** "…, MS demyelinating": a phrase followed at once by its predicate, the verb left out. */
  private isGapped(phrase: Phrase, at: number): boolean {
    const next = this.chunks[at + 1];
    return next?.type === 'phrase' && (phrase.head.names.size > 0 || phrase.nominal);
  }

  private takeVerb(verb: VerbGroup, at: number): void {
    const clause = this.current;
    this.preposition = undefined;
    if (this.isInverted(clause)) {
      const subject = clause.complements.pop()?.phrase;
      const outer = clause.verb;
      if (subject && outer) {
        if (clause.subject) clause.complements.push({ phrase: clause.subject });
        clause.subject = subject;
        const [first, ...rest] = verb.chain;
        const auxiliary = outer.chain[0];
        if (first && auxiliary) {
          const passive = has(auxiliary.unit, 'be') && verbForms(first.unit).has('participle');
          clause.verb = {
            ...verb,
            from: outer.from,
            chain: [
              {
                ...first,
                passive: first.passive || passive,
                negations: first.negations + auxiliary.negations,
              },
              ...rest,
            ],
            negations: [...outer.negations, ...verb.negations],
            modals: [...outer.modals, ...verb.modals],
            finite: true,
          };
          clause.inverted = true;
        }
        this.extend(verb.from, verb.to);
        return;
      }
    }
    const next = this.chunks[at + 1];
    const acted =
      verb.ambiguous &&
      next?.type === 'preposition' &&
      next.unit.norm === 'by' &&
      this.lastPhrase?.to === verb.from;
    if (
      !verb.finite ||
      acted ||
      (verb.ambiguous &&
        ((clause.verb && !this.comma && !this.conjunction && this.lastPhrase?.to === verb.from) ||
          (this.comma && !this.conjunction && clause.subject)))
    ) {
      const opener = this.units[verb.from - 1];
      const preposed = opener && (has(opener, 'preposition') || has(opener, 'contrast'));
      if (!clause.verb && !clause.subject && !preposed) {
        this.open('participial', { inherited: true });
      } else {
        const near = verb.finite ? this.lastPhrase : innermost(this.lastPhrase);
        const subject = clause.verb
          ? this.comma
            ? clause.subject
            : (near ?? clause.subject)
          : (near ?? clause.subject);
        const parent = clause;
        const inner = this.open('participial', {
          parent,
          inherited: true,
          ...(preposed ? { opener } : {}),
          ...(subject ? { subject } : {}),
        });
        inner.verb = verb;
        this.extend(verb.from, verb.to);
        this.lastPhrase = undefined;
        return;
      }
    } else if (clause.verb) {
      const outer = this.awaiting();
      if (this.comma && outer && !this.conjunction) {
        this.current = outer;
      } else if (
        !this.conjunction &&
        !this.comma &&
        clause.kind !== 'participial' &&
        isReducible(clause.verb)
      ) {
        // "lesions seen in ALS reflect …": the first verb was a participle.
        this.demote(clause);
      } else if (outer && !this.conjunction) {
        this.current = outer;
      } else {
        const subject = clause.subject;
        const infinitive =
          clause.kind === 'participial' && !clause.parent && !this.conjunction ? clause : undefined;
        const next = this.open(
          clause.kind === 'relative' || clause.kind === 'complement' ? clause.kind : 'main',
          {
            previous: clause,
            inherited: true,
            ...(clause.parent ? { parent: clause.parent } : {}),
            ...(subject ? { subject } : {}),
          },
        );
        // "To call it so is wrong": the infinitive is what the new clause speaks of.
        if (infinitive) (infinitive as { parent?: Clause }).parent = next;
      }
    }
    this.current.verb = verb;
    this.extend(verb.from, verb.to);
    at;
  }

  /** A lone auxiliary still looks for its subject. */
  private couldInvert(clause: Mutable): boolean {
    const [only] = clause.verb?.chain ?? [];
    if (
      !only ||
      clause.verb?.chain.length !== 1 ||
      clause.complements.length > 0 ||
      clause.inherited
    )
      return false;
    return (
      has(only.unit, 'be', 'have', 'do', 'modal') &&
      (!clause.subject || clause.loose.some((unit) => has(unit, 'interrogative')))
    );
  }

  /** "does ALS belong", "had ALS been": an auxiliary, a subject, and now the rest of the verb. */
  private isInverted(clause: Mutable): boolean {
    const verb = clause.verb;
    const [only] = verb?.chain ?? [];
    if (!verb || !only || verb.chain.length !== 1 || clause.inherited) return false;
    if (clause.subject && !clause.loose.some((unit) => has(unit, 'interrogative'))) return false;
    if (!has(only.unit, 'be', 'have', 'do', 'modal')) return false;
    return (
      clause.complements.length === 1 &&
      clause.complements[0]?.preposition === undefined &&
      !this.comma
    );
  }

  /** The clause that still waits for its verb behind an aside. */
  private awaiting(): Mutable | undefined {
    for (let at = this.clauses.length - 1; at >= 0; at--) {
      const clause = this.clauses[at];
      if (
        clause &&
        !clause.verb &&
        clause.subject &&
        clause !== this.current &&
        (clause.kind === 'main' || clause.kind === 'complement' || clause.kind === 'adverbial')
      )
        return clause;
    }
    return undefined;
  }

  /** Turns what was taken for a main verb into a participle behind the subject. */
  private demote(clause: Mutable): void {
    const inner: Mutable = {
      ...clause,
      kind: 'participial',
      complements: [...clause.complements],
      fronted: [],
      loose: [],
      parent: clause,
      inherited: true,
    };
    this.clauses.splice(this.clauses.indexOf(clause), 0, inner);
    clause.complements.length = 0;
    delete clause.verb;
  }

  private takeSubordinator(unit: Unit): void {
    const parent = this.current;
    const complement =
      unit.norm === 'that' ||
      unit.norm === 'whether' ||
      (unit.norm === 'if' &&
        parent.verb !== undefined &&
        has(parent.verb.chain.at(-1)?.unit, 'verb:supposing'));
    const named =
      unit.norm === 'that'
        ? parent.complements.find(
            ({ phrase }) =>
              has(phrase.head, 'noun:openness', 'noun:fact', 'noun:refutation') &&
              phrase !== this.lastPhrase,
          )?.phrase
        : undefined;
    const subjectHost =
      unit.norm === 'that' &&
      parent.verb &&
      has(parent.subject?.head, 'noun:proposition', 'noun:refutation', 'noun:openness') &&
      !has(parent.verb.chain.at(-1)?.unit, 'be') &&
      this.lastPhrase?.to !== unit.index
        ? parent.subject
        : undefined;
    const host =
      named ??
      subjectHost ??
      (unit.norm === 'that' && this.lastPhrase?.to === unit.index && this.lastPhrase.nominal
        ? this.lastPhrase
        : undefined);
    const speaks = has(
      parent.verb?.chain.at(-1)?.unit,
      'verb:reporting',
      'verb:factive',
      'verb:supposing',
      'verb:doubting',
      'verb:denying',
    );
    if (
      host &&
      !has(
        host.head,
        'noun:proposition',
        'noun:fact',
        'noun:openness',
        'noun:refutation',
        'noun:effect',
        'pronoun',
      ) &&
      host.head.norm !== 'case' &&
      parent.verb &&
      !speaks
    ) {
      this.open('relative', { opener: unit, parent, inherited: true }).complements.push({
        phrase: host,
      });
    } else
      this.open(complement ? 'complement' : 'adverbial', {
        opener: unit,
        parent,
        ...(host ? { host } : {}),
      });
    this.extend(unit.index, unit.index + 1);
  }

  private takeRelative(unit: Unit, at: number): void {
    const parent = this.current;
    const antecedent = this.lastPhrase;
    const verbNext = this.verbBehind(at);
    const question = !antecedent;
    if (question) {
      this.current.loose.push(unit);
      this.extend(unit.index, unit.index + 1);
      return;
    }
    const clause = this.open('relative', { opener: unit, parent, inherited: true });
    const preposed =
      parent.loose.length > 0 || this.units[unit.index - 1]?.senses.has('preposition');
    if (verbNext && !preposed) clause.subject = antecedent;
    else clause.complements.push({ phrase: antecedent });
    this.extend(unit.index, unit.index + 1);
  }

  private takeMark(unit: Unit, at: number): void {
    this.preposition = undefined;
    if (unit.norm === ',' || unit.norm === '\u2013') {
      this.comma = true;
      const clause = this.current;
      const next = this.chunks[at + 1];
      const isInner =
        clause.kind === 'relative' || clause.kind === 'participial' || clause.kind === 'adverbial';
      if (unit.norm === '\u2013' && !clause.verb && clause.subject) {
        this.close(unit);
        this.open('main', { previous: clause });
        this.comma = true;
      } else if (
        isInner &&
        clause.verb &&
        next?.type !== 'conjunction' &&
        next?.type !== 'relative'
      ) {
        const outer = this.awaiting();
        if (outer && next?.type === 'verb') this.current = outer;
        else if (
          clause.kind === 'participial' &&
          !clause.parent &&
          next?.type === 'phrase' &&
          !this.verbBehind(at + 1)
        ) {
          // "Living with ALS, a demyelinating disease, …": no clause follows.
        } else if (
          clause.kind === 'adverbial' ||
          (clause.kind === 'participial' && !clause.parent) ||
          (clause.kind === 'participial' && clause.opener)
        ) {
          const parent = clause.parent;
          const started = parent?.verb !== undefined;
          if (!started) {
            const main = this.open('main', { previous: clause });
            if (clause.kind === 'participial' && !clause.subject) clause.parent = main;
            if (parent && !parent.subject && !parent.verb) main.fronted.push(...parent.fronted);
            else if (parent?.subject && !parent.verb) this.current = parent;
          }
        } else if (clause.parent && next?.type !== 'phrase') this.current = clause.parent;
      }
      return;
    }
    if (
      unit.norm === ':' ||
      unit.norm === ';' ||
      unit.norm === '\u2192' ||
      unit.norm === '=' ||
      unit.norm === '\u2260'
    ) {
      const clause = this.labelBearer();
      this.close(unit, clause);
      this.open('main', { previous: clause, opener: unit });
      this.lastPhrase = undefined;
      return;
    }
    if (unit.norm === '.' || unit.norm === '!' || unit.norm === '?') this.current.end ??= unit;
  }

  /** "Drugs that slow ALS:": the label is the phrase, whatever hangs on it. */
  private labelBearer(): Mutable {
    let clause: Mutable = this.current;
    while (
      (clause.kind === 'relative' || clause.kind === 'participial') &&
      clause.parent &&
      !clause.parent.verb
    )
      clause = clause.parent;
    return clause;
  }

  private close(unit: Unit, clause: Mutable = this.current): void {
    clause.end = unit;
    if ((!clause.verb || (clause.verb.ambiguous && !clause.subject)) && clause.kind === 'main')
      (clause as { kind: ClauseKind }).kind = 'label';
  }
}

/** "a patient with ALS, a disease …": what is set aside explains the name right before it. */
function asideHost(phrase: Phrase): Phrase {
  const last = innermost(phrase) ?? phrase;
  return last.head.names.size > 0 ? last : phrase;
}

/** "the result of axons dying": the phrase that stands next to the verb. */
function innermost(phrase: Phrase | undefined): Phrase | undefined {
  const last = phrase?.attached.at(-1)?.phrase;
  return last && last.to === phrase?.to ? innermost(last) : phrase;
}

/** "Is ALS a disease?": with no second verb the first bare complement is the subject. */
function uninvert(clause: Mutable): void {
  // "its a disease": the contracted pronoun is the subject.
  const contracted = clause.verb?.chain[0]?.unit;
  if (!clause.subject && clause.verb && contracted?.norm === 'its') {
    clause.subject = single(
      contracted.index,
      contracted.index + 1,
      [contracted],
      undefined,
      false,
      undefined,
      false,
      true,
    );
    return;
  }
  if (clause.subject || !clause.verb || clause.complements.length === 0) return;
  const [first, ...rest] = clause.complements;
  const link = clause.verb.chain[0];
  if (
    !first ||
    first.preposition ||
    !link ||
    clause.verb.chain.length > 1 ||
    !has(link.unit, 'be', 'have', 'do', 'modal')
  )
    return;
  if (clause.loose.some((unit) => has(unit, 'expletive'))) return;
  const isWh = clause.loose.some((unit) => has(unit, 'interrogative'));
  if (isWh && rest.length === 0) return;
  clause.subject = first.phrase;
  clause.complements.splice(0, clause.complements.length, ...rest);
  clause.inverted = true;
}

function isReducible(verb: VerbGroup): boolean {
  const [only] = verb.chain;
  return (
    verb.chain.length === 1 &&
    verb.modals.length === 0 &&
    only !== undefined &&
    verbForms(only.unit).has('participle') &&
    !only.passive
  );
}

function isApposition(phrase: Phrase): boolean {
  return has(phrase.determiner, 'indefinite') || phrase.head.names.size === 0;
}

function labelOf(phrase: Phrase): Clause {
  return {
    kind: 'aside',
    subject: phrase,
    inherited: false,
    inverted: false,
    complements: [],
    fronted: [],
    loose: [],
    from: phrase.from,
    to: phrase.to,
  };
}
