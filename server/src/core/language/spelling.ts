import type { Lexicon } from './lexicon.ts';
import type { Repair } from './units.ts';

/**
 * Finds the one word of a vocabulary that a misspelt word is near to. A word that the lexicon knows
 * is never misspelt; neither is one of the real words that lie near the vocabulary.
 */
export function spellingOf(lexicon: Lexicon, vocabulary: ReadonlySet<string>): Repair {
  let known: ReadonlySet<string> | undefined;
  const shelves = shelve(vocabulary);
  const memo = new Map<string, string | undefined>();
  return (word) => {
    if (memo.has(word)) return memo.get(word);
    const near = REAL_WORDS.has(word) || lexicon.after(word) ? undefined : nearest(word, shelves);
    // Not before a word lies near the vocabulary: few notes have one.
    if (near !== undefined) known ??= new Set(lexicon.words());
    const meant = known?.has(word) === true ? undefined : near;
    if (memo.size < MOST_REMEMBERED) memo.set(word, meant);
    return meant;
  };
}

/** The nearest word that begins with the same letter, the first in the alphabet of several. */
function nearest(word: string, shelves: Shelves): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (let length = word.length - 2; length <= word.length + 2; length++) {
    const allowed = length >= 9 ? 2 : 1;
    if (Math.abs(length - word.length) > allowed) continue;
    for (const candidate of shelves.get(shelfOf(word, length)) ?? []) {
      const distance = editDistance(word, candidate);
      if (distance > allowed || distance > least) continue;
      if (distance === least && best !== undefined && best < candidate) continue;
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** The vocabulary by first letter and length: a misspelling keeps the one and nearly the other. */
type Shelves = ReadonlyMap<string, readonly string[]>;

function shelve(vocabulary: ReadonlySet<string>): Shelves {
  const shelves = new Map<string, string[]>();
  for (const word of vocabulary) {
    const shelf = shelfOf(word, word.length);
    const words = shelves.get(shelf);
    if (words) words.push(word);
    else shelves.set(shelf, [word]);
  }
  return shelves;
}

function shelfOf(word: string, length: number): string {
  return `${word.charAt(0)}${length.toString()}`;
}

/** So that a session of any length holds a bounded number of words. */
const MOST_REMEMBERED = 5000;

/** Correct words that stand within one or two letters of the vocabulary. */
const REAL_WORDS = new Set(
  `arterial atrophic axonally bilateral cirrhosis collateral conditional conditioned conduction
   connections deceased decrease decreases degenerate degenerated degenerations denervation
   diseased disordered dystrophic dystrophy fibrosis generation hypertrophic inclusively
   innervation lateralis literal material motoric multiply muscular myelinated myelinating
   myelination necrosis neural neurogenic neuronal neuropathic neurotic neutron neutrons
   primacy primarily reconsidered regeneration remyelinating remyelination revival sclerotic
   scoliosis sheathe sheathed sheaths stenosis survivals unilateral unmyelinated`.split(/\s+/),
);

/** Insertions, deletions, substitutions and swaps of neighbours between two words. */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      current.push(best);
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
