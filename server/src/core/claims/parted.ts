import { VERDICTS } from '../language/lexicon/function-words.ts';
import { tokenize } from '../language/tokens.ts';
import type { Truth } from './answer-keys.ts';
import type { Placed } from './utterances.ts';
import { isAnswerLabel } from './verdicts.ts';

/** A sentence, and what it says of itself at its end. */
export interface Parted {
  readonly said: readonly Placed[];
  readonly verdict?: Truth;
}

/** Parts words from the verdict on them: "ALS is …: myth", "Demyelinating – no", "… (false)", "… ✗". */
export function partVerdict(sentence: readonly Placed[]): Parted {
  let end = sentence.length;
  while (end > 0 && CLOSING.has(sentence[end - 1]?.norm ?? '')) end--;
  for (let at = end - 1; at > 0 && at >= end - LONGEST; at--) {
    const separator = sentence[at];
    if (!separator) break;
    const mark = at === end - 1 ? MARKS.get(separator.norm) : undefined;
    const said = sentence.slice(
      0,
      mark && SEPARATORS.has(sentence[at - 1]?.norm ?? '') ? at - 1 : at,
    );
    const verdict =
      mark ??
      (SEPARATORS.has(separator.norm) && isApart(separator)
        ? truthOf(sentence.slice(at + 1, end), separator.norm === '(')
        : undefined);
    if (verdict) return isJudgeable(said) ? { said, verdict } : { said: sentence };
  }
  return { said: sentence };
}

/** What a sentence or cell says that is nothing but a verdict: "Not supported", "?". */
export function wholeVerdict(sentence: readonly Placed[]): Truth | undefined {
  const end = sentence.findLastIndex(({ norm }) => !CLOSING.has(norm)) + 1;
  return truthOf(sentence.slice(0, end), true);
}

/** In tokens, with the mark before it. */
const LONGEST = 6;

/** What may stand behind a verdict. */
const CLOSING: ReadonlySet<string> = new Set([
  '.',
  '!',
  '*',
  '_',
  '"',
  "'",
  ')',
  ']',
  '|',
  '\uFE0F',
]);

/** What parts a verdict from what it judges. */
const SEPARATORS: ReadonlySet<string> = new Set([':', '\u2013', '=', '\u2192', '(', '[', '|']);

/** Crosses and ticks, which need nothing before them. */
const MARKS: ReadonlyMap<string, Truth> = new Map([
  ...Array.from('\u2717\u2718\u274C\u2715\u2716', (mark): [string, Truth] => [mark, 'false']),
  ...Array.from('\u2713\u2714\u2705', (mark): [string, Truth] => [mark, 'true']),
]);

/** Letters and figures that are verdicts only where brackets set them apart, or a table does. */
const LETTER = /^[a-z0]$/;

const KNOWN: ReadonlyMap<string, Truth> = new Map(
  (['yes', 'no', 'open'] as const).flatMap((list) =>
    VERDICTS[list]
      .split(',')
      .map((phrase): [string, Truth] => [
        keyOf(tokenize(phrase.trim())),
        list === 'yes' ? 'true' : list === 'no' ? 'false' : 'unchosen',
      ]),
  ),
);

/** Colons stand behind words, dashes between them: "well-known" has none. */
function isApart({ norm, spaced }: Placed): boolean {
  return norm === ':' || norm === '(' || norm === '[' || spaced;
}

function truthOf(words: readonly Placed[], bracketed: boolean): Truth | undefined {
  const from = words.findIndex(({ norm }) => !/^(?:[*_"':]|an?|the)$/.test(norm));
  if (from < 0) return undefined;
  const key = keyOf(words.slice(from));
  return LETTER.test(key) && !bracketed ? undefined : KNOWN.get(key);
}

function keyOf(words: readonly { readonly norm: string }[]): string {
  return words.map(({ norm }) => norm).join(' ');
}

/** There are words that it may judge, and not only "Answer 8", and one thing rather than several. */
function isJudgeable(said: readonly Placed[]): boolean {
  return (
    said.some(({ kind, norm }) => kind === 'word' && norm.length > 1 && !isAnswerLabel(norm)) &&
    !said.some(({ norm }) => norm === ';')
  );
}
