import type { PackedLexicon } from '../model.ts';

/** Packs phrases, their words between spaces, with what each means, which has no line end. */
export function packPhrases(phrases: readonly (readonly [string, string])[]): PackedLexicon {
  const meanings = new Map<string, number>();
  const lines = phrases.map(([phrase, meaning]) => {
    if (!meanings.has(meaning)) meanings.set(meaning, meanings.size);
    return `${phrase} ${meanings.get(meaning)}\n`;
  });
  return { meanings: [...meanings.keys()].join('\n'), phrases: lines.sort(byFirstWord).join('') };
}

function byFirstWord(a: string, b: string): number {
  const [first, other] = [wordAt(a, 0), wordAt(b, 0)];
  return first < other ? -1 : first > other ? 1 : 0;
}

/**
 * Phrases that are looked up in the packed text itself, by bisection: a start has nothing to do for them, and they take
 * no memory of their own.
 */
export class PackedPhrases {
  private meanings: readonly string[] | undefined;
  /** Words that nothing begins with: texts are full of them, and say each many times. */
  private readonly absent = new Set<string>();

  constructor(private readonly packed: PackedLexicon) {}

  /** Those with a first word. */
  beginningWith(word: string): { readonly rest: readonly string[]; readonly meaning: string }[] {
    if (this.absent.has(word)) return [];
    const { meanings, phrases } = this.packed;
    const start = lineOf(phrases, word);
    let end = start;
    while (phrases.startsWith(`${word} `, end)) end = phrases.indexOf('\n', end) + 1;
    if (end === start) {
      if (this.absent.size < MOST_ABSENT) this.absent.add(word);
      return [];
    }
    const known = (this.meanings ??= meanings.split('\n'));
    const lines = phrases.slice(start, end - 1).split('\n');
    return lines.map((line) => {
      const rest = line.split(' ').slice(1);
      return { meaning: known[Number(rest.pop())] ?? '', rest };
    });
  }

  /** Every word, as often as it stands in one. */
  *words(): Generator<string, void> {
    for (const line of this.packed.phrases.split('\n')) yield* line.split(' ').slice(0, -1);
  }
}

/** More than a long text has. */
const MOST_ABSENT = 10_000;

/** Where the first line stands that begins with a word, or would. */
function lineOf(phrases: string, word: string): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : phrases.lastIndexOf('\n', middle - 1) + 1;
    if (wordAt(phrases, start) < word) low = phrases.indexOf('\n', start) + 1;
    else high = start;
  }
  return low;
}

function wordAt(text: string, start: number): string {
  return text.slice(start, text.indexOf(' ', start));
}
