import { VERDICTS } from '../language/lexicon/function-words.ts';
import { normalizeWord } from '../language/tokens.ts';
import type { Truth } from './answer-keys.ts';
import type { Placed } from './utterances.ts';

/** A sentence or cell that only says yes, no, true or false. */
export function isVerdict(sentence: readonly Placed[]): boolean {
  const words = content(sentence);
  const [first] = words;
  if (!first || words.length > 3) return false;
  const known =
    YES.has(first.norm) || NO.has(first.norm) || TRUE.has(first.norm) || FALSE.has(first.norm);
  return (
    known &&
    words.slice(1).every(({ norm, kind }) => kind === 'mark' || YES.has(norm) || NO.has(norm))
  );
}

/** What a sentence says of the statement before it, or a cell of its heads, where it opens with a verdict. */
export function verdictOf(
  sentence: readonly Placed[] | undefined,
  on: 'statement' | 'cell' | 'truth',
): Truth | undefined {
  if (!sentence) return undefined;
  const words = content(sentence);
  const [first, second] = words;
  if (!first) return undefined;
  const closes = !second || /^[.,;:!\u2013)]$/.test(second.norm);
  if (on === 'cell')
    return YES.has(first.norm) || TRUE.has(first.norm)
      ? 'true'
      : NO.has(first.norm) || FALSE.has(first.norm)
        ? 'false'
        : undefined;
  if (on === 'statement' && (!closes || (words.length > 3 && !/^[.!:,]$/.test(second?.norm ?? ''))))
    return undefined;
  return TRUE.has(first.norm) ? 'true' : FALSE.has(first.norm) ? 'false' : undefined;
}

const YES = new Set(VERDICTS.yes.split(',').map((word) => normalizeWord(word.trim())));

const NO = new Set(VERDICTS.no.split(',').map((word) => normalizeWord(word.trim())));

/** Words that judge a statement; "yes" and "no" only answer a question. */
const TRUE = new Set(['true', 't', 'correct', 'right', '\u2713', '\u2714', '\u2705']);

const FALSE = new Set([
  'false',
  'f',
  'incorrect',
  'wrong',
  'untrue',
  'myth',
  'nope',
  'nonsense',
  'rubbish',
  'misconception',
  'bogus',
  '\u2717',
  '\u2718',
  '\u274C',
]);

/** Marks that stand round an answer without being part of it: emphasis, quotes, an emoji's selector. */
const DECORATION = new Set([
  '*',
  '_',
  '"',
  "'",
  '(',
  ':',
  '\u2192',
  '>',
  '\uFE0F',
  '\u2013',
  '|',
  '-',
]);

/** The first words of a sentence that are more than decoration: as many as a verdict is told by. */
function content(sentence: readonly Placed[]): Placed[] {
  const from = sentence.findIndex(({ norm }) => !OPENING.has(norm));
  const words: Placed[] = [];
  for (let at = Math.max(0, from); at < sentence.length && words.length < MOST_CONTENT; at++) {
    const token = sentence[at];
    if (token && !DECORATION.has(token.norm) && !ANSWER_LABELS.has(token.norm)) words.push(token);
  }
  return words;
}

/** One more than the longest verdict has. */
const MOST_CONTENT = 6;

/** What may stand before a verdict. */
const OPENING: ReadonlySet<string> = new Set(['*', '_', '.', ':', ')', '(', 'a', 'answer']);

/** A word that only announces an answer. */
export function isAnswerLabel(norm: string): boolean {
  return ANSWER_LABELS.has(norm);
}

const ANSWER_LABELS: ReadonlySet<string> = new Set([
  'answer',
  'ans',
  'verdict',
  'key',
  'back',
  'rating',
  'ruling',
  'status',
  'reply',
  'response',
  'a',
  'solution',
]);
