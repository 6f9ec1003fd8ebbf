/**
 * The terms that a plain text makes an abbreviation stand for, lower-cased: "acquired leukodystrophy
 * syndrome (ALS)", "ALS (acquired …)", and in a list of abbreviations "ALS, acquired …; MRI, …".
 */
export function termsOf(abbreviation: string, text: string): string[] {
  const terms: string[] = [];
  for (let at = text.indexOf(abbreviation); at >= 0; at = text.indexOf(abbreviation, at + 1)) {
    const end = at + abbreviation.length;
    if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) continue;
    const behind = text.slice(end, end + LONGEST);
    const told =
      /^ ?\(([^()]*)\)/.exec(behind)?.[1] ?? /^[,:=] ([^.,;:()]*)(?:[.;]|$)/.exec(behind)?.[1];
    // "*adult-onset* leukodystrophy *with* spheroids": a compound is one word, and a small one none
    const compounds = told?.match(/\p{L}[\p{L}-]*/gu)?.filter((word) => !SMALL.test(word)) ?? [];
    if (
      told !== undefined &&
      (spells(wordsOf(told), abbreviation) || spells(compounds, abbreviation))
    )
      terms.push(told.toLowerCase());
    if (text.charAt(at - 1) !== '(' || text.charAt(end) !== ')') continue;
    const before = wordsOf(text.slice(Math.max(0, at - LONGEST), at - 1));
    // "autosomal leukodystrophy *with* spheroids": small words may have no letter
    const readings = [before, before.filter((word) => !SMALL.test(word))];
    const term = readings
      .map((words) => words.slice(-abbreviation.length))
      .find((words) => spells(words, abbreviation));
    if (term) terms.push(term.join(' ').toLowerCase());
  }
  return terms;
}

/**
 * True where a term is another than a name, and not the same misspelt or in another language: fewer than
 * half of its words begin as a word of the name does.
 */
export function isOtherThan(term: string, name: string): boolean {
  const starts = new Set(wordsOf(name.toLowerCase()).map((word) => word.slice(0, 3)));
  const words = wordsOf(term);
  return words.filter((word) => starts.has(word.slice(0, 3))).length * 2 < words.length;
}

/** In UTF-16 units; no term is longer. */
const LONGEST = 80;
const SMALL = /^(?:and|by|for|in|of|on|the|to|with)$/;
const LETTER = /[\p{L}\p{N}]/u;

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** "*a*cquired *l*eukodystrophy *s*yndrome" */
function spells(words: readonly string[], abbreviation: string): boolean {
  return (
    words.length === abbreviation.length &&
    words.every(
      (word, at) => word.length > 2 && word.charAt(0).toUpperCase() === abbreviation.charAt(at),
    )
  );
}
