import type { Lexicon, Sense } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A word or fixed phrase of a sentence with all it can mean. */
export interface Unit {
  readonly index: number;
  /** The tokens it covers, half-open. */
  readonly from: number;
  readonly to: number;
  /** Its tokens as the lexicon sees them, joined by spaces. */
  readonly norm: string;
  /** As it is written; of several tokens, the first. */
  readonly text: string;
  readonly kind: Token['kind'];
  readonly senses: ReadonlySet<Sense>;
  readonly names: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  /** `non-` stands before it. */
  readonly denied: boolean;
  /** Joined by a hyphen to the unit before it. */
  readonly glued: boolean;
  /** Read only after its spelling was mended. */
  readonly repaired: boolean;
}

/** How a misspelt word is meant, or undefined where it may be a word of its own. */
export type Repair = (word: string) => string | undefined;

/** Cuts the tokens of a sentence into units, at each place the longest phrase that is known. */
export function readUnits(tokens: readonly Token[], lexicon: Lexicon, repair: Repair): Unit[] {
  const units: Unit[] = [];
  let glued = false;
  let denied = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    if (token.norm === '-') {
      glued = true;
      at++;
      continue;
    }
    if (MARKUP.has(token.norm) || isOfAbbreviation(tokens, at)) {
      at++;
      continue;
    }
    const next = tokens[at + 1];
    if (token.norm === 'non' && next) {
      denied = true;
      at++;
      continue;
    }
    const match = bestAt(tokens, at, lexicon, repair);
    const prefixed = match.entry ? undefined : withoutPrefix(token, lexicon);
    const entry = match.entry ?? prefixed;
    units.push({
      index: units.length,
      from: at,
      to: match.end,
      norm: match.end === at + 1 ? token.norm : joined(tokens, at, match.end),
      text: token.text,
      kind: token.kind,
      senses: entry?.senses ?? NONE,
      names: entry?.names ?? NONE,
      adjectives: entry?.adjectives ?? NONE,
      denied: denied || prefixed !== undefined,
      glued,
      repaired: match.repaired,
    });
    at = match.end;
    glued = false;
    denied = false;
  }
  return units;
}

/** Several tokens as the lexicon sees them. */
function joined(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .filter((norm) => norm !== '-')
    .join(' ');
}

/** "a demyel. disease": a full stop that the sentence goes on behind. */
function isOfAbbreviation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.norm !== '.' || token.spaced) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before?.kind === 'word' && after?.kind === 'word' && /^[a-z]/.test(after.text);
}

/** Marks that set words off without parting them. */
const MARKUP = new Set(['"', '*', '_', '`', "'"]);

interface Match {
  readonly end: number;
  readonly entry?: Lexicon['entry'];
  readonly repaired: boolean;
}

const NONE: ReadonlySet<never> = new Set<never>();

/** The longest phrase of the lexicon that starts at a token, hyphens aside; `end` is the token after it. */
function longest(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  repair: Repair,
  until = tokens.length,
): Match {
  let node = lexicon;
  let best: Match = { end: from + 1, repaired: false };
  let repaired = false;
  for (let at = from; at < until; at++) {
    const token = tokens[at];
    if (!token) break;
    if ((token.norm === '-' || token.norm === '_') && at > from) continue;
    let next = node.after(token.norm);
    if (!next && token.kind === 'word' && token.norm.length >= SHORTEST_REPAIRED) {
      const meant = repair(token.norm);
      next = meant === undefined ? undefined : node.after(meant);
      if (next) repaired = true;
    }
    if (!next) break;
    node = next;
    if (node.entry) best = { end: at + 1, entry: node.entry, repaired };
  }
  return best;
}

/** The longest phrase, unless its last word starts a longer one: "not | *one and the same*". */
function bestAt(tokens: readonly Token[], at: number, lexicon: Lexicon, repair: Repair): Match {
  const match = uncut(tokens, at, lexicon, repair);
  // "breakdown of the | *myelin-forming* cells"
  const isCut = tokens[match.end]?.norm === '-' && tokens[match.end + 1]?.norm.endsWith('ing');
  if (isCut && tokens.slice(at, match.end).some(joins))
    return longest(tokens, at, lexicon, repair, match.end - 1);
  if (match.end !== at + 2) return match;
  const later = longest(tokens, at + 1, lexicon, repair);
  if (later.end - (at + 1) <= match.end - at) return match;
  return longest(tokens, at, lexicon, repair, at + 1);
}

/** The longest phrase that takes no word away from the one behind it: "bright on | *T2-weighted* images". */
function uncut(tokens: readonly Token[], at: number, lexicon: Lexicon, repair: Repair): Match {
  const match = longest(tokens, at, lexicon, repair);
  if (match.end === at + 1) return match;
  const next = tokens[match.end];
  const isHalved = next?.norm === '-' && tokens[match.end + 1]?.norm === 'weighted';
  // "the myelin | *covering* the nerves"
  const isActing =
    tokens[match.end - 1]?.norm === 'covering' &&
    /^(?:the|their|its|his|her|these)$/.test(next?.norm ?? '');
  // "as | *is often supposed*"
  const isSaidSo =
    tokens[at]?.norm === 'as' &&
    /^(?:is|are)$/.test(tokens[match.end - 1]?.norm ?? '') &&
    /ly$|^often$/.test(next?.norm ?? '');
  return isHalved || isActing || isSaidSo
    ? longest(tokens, at, lexicon, repair, match.end - 1)
    : match;
}

/** A word between two nouns of a phrase. */
function joins({ norm }: Token): boolean {
  return /^(?:of|on|to|against)$/.test(norm);
}

/** Shorter words have too many neighbours to tell which was meant. */
const SHORTEST_REPAIRED = 5;

/** "nondemyelinating" denies what "demyelinating" says. */
function withoutPrefix(token: Token, lexicon: Lexicon): Lexicon['entry'] {
  if (!token.norm.startsWith('non') || token.norm.length < 8) return undefined;
  const entry = lexicon.after(token.norm.slice(3))?.entry;
  return entry && entry.adjectives.size + entry.names.size > 0 ? entry : undefined;
}
