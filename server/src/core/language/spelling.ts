import type { Lexicon } from './lexicon.ts';
import type { Repair } from './units.ts';

/**
 * Finds the one word of a vocabulary that a misspelt word is near to. A word that the lexicon knows
 * is never misspelt; neither is one of the real words that lie near the vocabulary.
 */
export function spellingOf(lexicon: Lexicon, vocabulary: ReadonlySet<string>): Repair {
  const known = new Set<string>();
  collectWords(lexicon, known);
  const byDeletion = new Map<string, Set<string>>();
  for (const word of vocabulary) {
    for (const shortened of deletions(word)) {
      let words = byDeletion.get(shortened);
      if (!words) byDeletion.set(shortened, (words = new Set()));
      words.add(word);
    }
  }
  const memo = new Map<string, string | undefined>();
  return (word) => {
    if (known.has(word) || REAL_WORDS.has(word)) return undefined;
    if (memo.has(word)) return memo.get(word);
    const near = new Map<string, number>();
    for (const shortened of deletions(word)) {
      for (const candidate of byDeletion.get(shortened) ?? []) {
        const distance = editDistance(word, candidate);
        const allowed = candidate.length >= 9 ? 2 : 1;
        if (distance <= allowed && candidate[0] === word[0]) near.set(candidate, distance);
      }
    }
    const [best] = [...near].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
    if (memo.size < MOST_REMEMBERED) memo.set(word, best?.[0]);
    return best?.[0];
  };
}

const MOST_REMEMBERED = 5000;

/** Correct words that stand within one or two letters of the vocabulary. */
const REAL_WORDS = new Set(
  `diseased deceased decrease decreases neural neutron neutrons degenerate degenerated regeneration remyelination remyelinating
   myelinating myelination myelinated unmyelinated neuronal atrophic hypertrophic sclerotic stenosis scoliosis conditioned conditional
   disordered reconsidered revival survivals primarily primacy neurogenic dystrophic dystrophy arterial material lateralis literal bilateral
   unilateral collateral conduction connections motoric multiply muscular sheathe sheathed sheaths neurotic necrosis fibrosis cirrhosis
   inclusively neuropathic axonally degenerations generation denervation innervation`.split(/\s+/),
);

function collectWords(lexicon: Lexicon, words: Set<string>): void {
  for (const [word, next] of lexicon.next) {
    words.add(word);
    collectWords(next, words);
  }
}

/** The word itself and all ways to leave out one or, of long words, two letters. */
function deletions(word: string): Set<string> {
  const result = new Set([word]);
  for (let at = 0; at < word.length; at++) result.add(word.slice(0, at) + word.slice(at + 1));
  if (word.length >= 8) {
    for (const once of [...result]) for (let at = 0; at < once.length; at++) result.add(once.slice(0, at) + once.slice(at + 1));
  }
  return result;
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words. */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      current.push(best);
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
