import type { Tag } from '../tag.ts';
import type { Unit } from '../units.ts';
import { readPhrase } from './phrases.ts';
import type { Aside, Clause, Phrase, TaggedUnits, VerbGroup } from './syntax.ts';
import { readVerbGroup } from './verbs.ts';

/** A piece of a sentence before it is known what it does in a clause. */
export type Chunk =
  | { readonly type: 'phrase'; readonly phrase: Phrase }
  | { readonly type: 'verb'; readonly verb: VerbGroup }
  | { readonly type: WordChunk; readonly unit: Unit }
  | { readonly type: 'aside'; readonly aside: Aside };

type WordChunk =
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'mark'
  | 'adverb'
  | 'negation'
  | 'there';

/**
 * Cuts the units `from` to `to`, half-open, into phrases, verbs and the single words between them.
 * What stands in brackets is read as clauses of its own.
 */
export function readChunks(
  sentence: TaggedUnits,
  from: number,
  to: number,
  readClauses: (from: number, to: number) => Clause[],
): Chunk[] {
  const chunks: Chunk[] = [];
  let at = from;
  while (at < to) {
    const unit = sentence.units[at];
    if (!unit) break;
    const tag = sentence.tags[at];
    const close = unit.norm === '(' || unit.norm === '[' ? closing(sentence, at, to) : undefined;
    if (close !== undefined) {
      chunks.push({ type: 'aside', aside: { mark: '(', clauses: readClauses(at + 1, close) } });
      at = close + 1;
      continue;
    }
    const phrase = readPhrase(sentence, at, to);
    if (phrase) {
      chunks.push({ type: 'phrase', phrase });
      at = phrase.to;
      continue;
    }
    const verb = readVerbGroup(sentence, at, to);
    if (verb) {
      chunks.push({ type: 'verb', verb }, ...placeWithin(sentence, verb, readClauses));
      at = verb.to;
      continue;
    }
    chunks.push({ type: CHUNK_TYPES[tag ?? 'X'] ?? 'mark', unit });
    at++;
  }
  return chunks;
}

/** "is, *in the majority of cases*, associated": the place or adverb that a verb group holds between commas. */
function placeWithin(
  sentence: TaggedUnits,
  { from, to }: VerbGroup,
  readClauses: (from: number, to: number) => Clause[],
): Chunk[] {
  let open = from;
  while (open < to && sentence.units[open]?.norm !== ',') open++;
  if (!/^[PR]$/.test(sentence.tags[open + 1] ?? '')) return [];
  let close = open + 1;
  while (close < to && sentence.units[close]?.norm !== ',') close++;
  const mark = sentence.units[close];
  return mark && close < to
    ? [...readChunks(sentence, open + 1, close, readClauses), { type: 'mark', unit: mark }]
    : [];
}

/** Where the bracket that opens here is closed, unless it holds nothing. */
function closing(sentence: TaggedUnits, open: number, to: number): number | undefined {
  let depth = 0;
  for (let at = open; at < to; at++) {
    const norm = sentence.units[at]?.norm;
    if (norm === '(' || norm === '[') depth++;
    else if ((norm === ')' || norm === ']') && --depth === 0) return at > open + 1 ? at : undefined;
  }
  return undefined;
}

const CHUNK_TYPES: Partial<Record<Tag, WordChunk>> = {
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
