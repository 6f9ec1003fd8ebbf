import type { Unit } from '../units.ts';
import type { Chunk } from './chunks.ts';
import {
  type Clause,
  type ClauseKind,
  emptyClause,
  type OpenClause,
  type Phrase,
  type VerbGroup,
} from './syntax.ts';

/** Clauses whose verb may come behind what is set between. */
const WAITING: ReadonlySet<ClauseKind> = new Set<ClauseKind>([
  'main',
  'complement',
  'adverbial',
  'relative',
]);

/** The clauses of a sentence so far, and what the next chunk has to know of those before it. */
export class Assembly {
  readonly clauses: OpenClause[] = [];
  current: OpenClause;
  /** One that still wants its phrase. */
  preposition: Unit | undefined;
  lastPhrase: Phrase | undefined;
  /** A comma stands right before. */
  comma = false;
  conjunction: Unit | undefined;

  constructor(
    readonly chunks: readonly Chunk[],
    readonly units: readonly Unit[],
  ) {
    this.current = this.open('main');
  }

  /** Starts a clause, which takes what follows. */
  open(
    kind: ClauseKind,
    fields: Partial<
      Pick<OpenClause, 'opener' | 'parent' | 'subject' | 'inherited' | 'previous' | 'host'>
    > = {},
  ): OpenClause {
    const clause = Object.assign(emptyClause(kind), fields);
    this.clauses.push(clause);
    this.current = clause;
    this.preposition = undefined;
    this.comma = false;
    return clause;
  }

  /** Lets the current clause reach over the units, half-open. */
  extend(from: number, to: number): void {
    if (this.current.from < 0) this.current.from = from;
    this.current.to = Math.max(this.current.to, to);
  }

  /** The verb after a phrase and whatever hangs on it by prepositions. */
  verbBehind(at: number): VerbGroup | undefined {
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

  /** The verb behind what is told between commas: "an attack, *which explains MS*, has been ruled out". */
  verbBeyond(at: number): VerbGroup | undefined {
    const isComma = (chunk: Chunk | undefined): boolean =>
      chunk?.type === 'mark' && chunk.unit.norm === ',';
    if (this.chunks[at + 1]?.type === 'relative') return this.secondVerb(at + 2);
    if (!isComma(this.chunks[at + 1]) || this.chunks[at + 2]?.type !== 'relative') return undefined;
    const close = this.chunks.findIndex(
      (chunk, index) => index > at + 2 && (chunk.type === 'mark' || chunk.type === 'conjunction'),
    );
    const behind = this.chunks[close + 1];
    return isComma(this.chunks[close]) && behind?.type === 'verb' ? behind.verb : undefined;
  }

  /** "the signals *that reach the muscles* fade": the verb behind that of the relative clause. */
  private secondVerb(from: number): VerbGroup | undefined {
    let seen = 0;
    for (const chunk of this.chunks.slice(from)) {
      if (chunk.type === 'verb' && seen++ > 0) return chunk.verb;
      if (/^(?:conjunction|mark|relative|subordinator)$/.test(chunk.type)) return undefined;
    }
    return undefined;
  }

  /** The verb right after, adverbs and negations aside. */
  nextVerb(at: number): VerbGroup | undefined {
    const next = this.chunks[at + 1];
    if (next?.type === 'verb') return next.verb;
    if (next?.type === 'adverb' || next?.type === 'negation') return this.nextVerb(at + 1);
    return undefined;
  }

  /** The clause that still waits for its verb behind an aside. */
  awaiting(): OpenClause | undefined {
    for (let at = this.clauses.length - 1; at >= 0; at--) {
      const clause = this.clauses[at];
      if (
        clause &&
        !clause.verb &&
        clause.subject &&
        clause !== this.current &&
        WAITING.has(clause.kind)
      )
        return clause;
    }
    return undefined;
  }

  /** "It is usual for *patients* who … to": the evaluation that waits for an infinitive, and who does it. */
  evaluation(): { clause: Clause; actor: Phrase } | undefined {
    for (let clause: Clause | undefined = this.current; clause; clause = clause.parent) {
      if (clause.subject?.head.norm !== 'it' || clause.inherited) continue;
      const last = clause.complements.at(-1);
      return last?.preposition?.norm === 'for' ? { clause, actor: last.phrase } : undefined;
    }
    return undefined;
  }

  /** "*That ALS is demyelinating* is a myth": the clause that is to speak of the one before it. */
  judging(): OpenClause | undefined {
    const [outer, inner] = this.clauses;
    const opens = inner?.kind === 'complement' && inner.opener?.norm === 'that';
    return outer && opens && !outer.verb && !outer.subject && inner.parent === outer && inner.verb
      ? outer
      : undefined;
  }

  /** Turns what was taken for a main verb into a participle behind the subject. */
  demote(clause: OpenClause): void {
    const inner: OpenClause = {
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
    clause.verb = undefined;
  }

  /** "Drugs that slow ALS:": the label is the phrase, whatever hangs on it. */
  labelBearer(): OpenClause {
    let clause: OpenClause = this.current;
    while (
      (clause.kind === 'relative' || clause.kind === 'participial') &&
      clause.parent &&
      !clause.parent.verb
    )
      clause = clause.parent;
    return clause;
  }

  /** Ends a clause at a mark; without a verb it was a label. */
  close(unit: Unit, clause: OpenClause = this.current): void {
    clause.end = unit;
    if ((!clause.verb || (clause.verb.ambiguous && !clause.subject)) && clause.kind === 'main')
      clause.kind = 'label';
  }
}
