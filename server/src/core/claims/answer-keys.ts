import type { Passage } from '../markdown/passage.ts';
import type { Placed } from './utterances.ts';

/** What an answer, a key or a verdict says of a statement; `unchosen`: the key names another option. */
export type Truth = 'true' | 'false' | 'unchosen';

/** A lettered option under a question or an unfinished sentence: only a key makes it true. */
export function isOption(passage: Passage): boolean {
  const marker = passage.context.list?.marker;
  return (
    passage.kind === 'item' &&
    passage.context.task === undefined &&
    marker !== undefined &&
    /^\(?[a-eA-E][.)]/.test(marker)
  );
}

/** What an answer key further down says of an option: "Answer: (b)". */
export function keyedTruth(
  passages: readonly Passage[],
  index: number,
  option: readonly Placed[],
  read: (passage: Passage) => Placed[][],
): Truth | undefined {
  const here = passages[index];
  const list = here?.context.list;
  const stem = here?.context.parents.at(-1) ?? here?.context.leadIn;
  const number =
    markerOf(option) === undefined && !(here && isOption(here)) ? numberOf(here) : numberOf(stem);
  const marker =
    markerOf(option) ??
    (here?.kind === 'item' && list?.marker
      ? /[a-z0-9]+/i.exec(list.marker)?.[0].toLowerCase()
      : number);
  if (!here || marker === undefined || here.context.task !== undefined) return undefined;
  const letters = new Set<string>();
  let found = false;
  let numbered: string | undefined;
  // "Answers": the pairs may stand on lines of their own below.
  let announced = false;
  let lines = 0;
  for (const passage of passages.slice(index, index + FARTHEST_KEY)) {
    if (
      passage !== here &&
      passage.kind === 'heading' &&
      !/answer|key|solution/i.test(passage.plain.text)
    )
      break;
    if (found || lines > MOST_LINES) break;
    const keyed = number === undefined ? undefined : keyCell(passage, number);
    if (keyed !== undefined) {
      numbered = keyed;
      break;
    }
    for (const [at, sentence] of read(passage).entries()) {
      if (++lines > MOST_LINES) break;
      const listed = announced && at === 0 ? markedNumber(passage) : '';
      const line = listed + sentence.map(({ norm }) => norm).join(' ');
      const names = NAMES_KEY.test(line);
      // "Answers: 1. False 2. True": each number may begin a sentence.
      const told = names
        ? read(passage)
            .slice(at, at + LONGEST_KEY)
            .flat()
            .slice(0, LONGEST_KEY)
        : sentence;
      const pairs =
        number === undefined
          ? NO_PAIRS
          : numberedKey(listed + told.map(({ norm }) => norm).join(' '));
      if (number !== undefined && (names || ((announced || pairs.size > 1) && isOnlyPairs(line)))) {
        if (pairs.size > 0) numbered ??= pairs.get(number);
        if (pairs.size > 1 || numbered !== undefined) {
          found = true;
          continue;
        }
      }
      announced ||= names;
      const judged = names ? letteredKey(line).get(marker) : undefined;
      if (judged !== undefined) return judged.startsWith('t') ? 'true' : 'false';
      const match = KEY.exec(line);
      if (!match?.[1]) continue;
      found = true;
      for (const letter of match[1].split(/[^a-z0-9]+|\band\b/))
        if (letter !== '') letters.add(letter);
    }
  }
  if (/^(?:t|true|y|yes)$/.test(numbered ?? '')) return 'true';
  if (/^(?:f|false|n|no)$/.test(numbered ?? '') && !isOption(here)) return 'false';
  if (numbered !== undefined && !/^\d+$/.test(marker))
    return numbered === marker ? 'true' : 'unchosen';
  if (!found) return undefined;
  if (/^\d+$/.test(marker) && ![...letters].every((letter) => /^\d+$/.test(letter)))
    return undefined;
  return letters.has(marker) ? 'true' : 'unchosen';
}

/** True where a text may be a key, or hold one. */
export function mayKey(text: string): boolean {
  return /\b(?:answers?|ans|key|solutions?|correct)\b|\u2192/i.test(text);
}

/** "answer : ( b )", "correct answers : b , d", "key : c", "answer key : 7 → b". */
const KEY =
  /^[*_( ]{0,8}(?:(?:correct |right |the )?(?:correct|answers?|key|solution|ans)(?: key| option| choice)?(?:(?: to| for)?(?: question| item)? \d{1,3})?(?: is| are)? ?[:\u2013.=]|(?:the )?(?:correct |right )?(?:answer|choice|option)(?:(?: to| for)?(?: question| item)? \d{1,3})? is(?= [*_( ]{0,8}[a-e](?![a-z0-9]))|\u2192(?= ?[a-e]$)) ?(?:\d{1,2} ?[\u2192:.)=\u2013-]? ?)?[*_( ]{0,8}((?:[a-e]|[1-9])(?: ?[),*_ ]{0,6} ?(?:and|,|&|\+)? ?[*_( ]{0,6}(?:[a-e]|[1-9])(?![a-z0-9]))*)(?![a-z0-9])/;

/** Passages between an option and its key; each cell of a table is one. */
const FARTHEST_KEY = 80;

/** Lines that are looked through for a key: a passage may have any number. */
const MOST_LINES = 400;

/** In tokens. */
const LONGEST_KEY = 200;

const NAMES_KEY = /\b(?:answers?|key|solutions?|correct)\b/;
const NO_PAIRS: ReadonlyMap<string, string> = new Map();

/** The letter that a table of answers gives a question: "| 2 | b |" under "| Q | key |". */
function keyCell({ kind, plain, context }: Passage, number: string): string | undefined {
  const { row, column } = context;
  if (kind !== 'cell' || !row || !column || row.plain.text.trim() !== number) return undefined;
  if (!NAMES_KEY.test(column.plain.text.toLowerCase())) return undefined;
  return /^\(?([a-fnty]|yes|no|true|false)\)?$/.exec(plain.text.trim().toLowerCase())?.[1];
}

/** A line that says nothing besides: "R6 c · R7 b". */
function isOnlyPairs(line: string): boolean {
  return !/[a-z0-9]/.test(line.replace(PAIR, ''));
}

/** The numbers and letters of a key: "1 b, 2 – a; 3: F". */
function numberedKey(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const match of text.matchAll(PAIR)) if (match[1] && match[2]) pairs.set(match[1], match[2]);
  return pairs;
}

/** The verdicts of a key on lettered statements: "(a) F, (b) T". */
function letteredKey(text: string): Map<string, string> {
  const verdicts = new Map<string, string>();
  for (const [, letter, verdict] of text.matchAll(VERDICT))
    if (letter && verdict) verdicts.set(letter, verdict);
  return verdicts;
}

/** "2. False" under "Answers": the number of an item goes before its words. */
function markedNumber({ context }: Passage): string {
  const number = /\d{1,2}/.exec(context.list?.marker ?? '')?.[0];
  return number === undefined ? '' : `${number} `;
}

/** The number of the question that an option belongs to, or of a numbered statement. */
function numberOf(passage: Passage | undefined): string | undefined {
  if (!passage) return undefined;
  return (
    /\d{1,2}/.exec(passage.context.list?.marker ?? '')?.[0] ??
    /^[\s*_(]*(?:(?:Q(?:uestion)?|R|Statement|Claim|Item)\s*)?(\d{1,2})[.):*]/i.exec(
      passage.plain.text,
    )?.[1]
  );
}

const OPTION = /^(?:[a-e]|[1-9]|i{1,3}|iv|v)$/;

/** "(b) a demyelinating disease", "B. ALS". */
export function isOptionLine(tokens: readonly Placed[]): boolean {
  return markerOf(tokens) !== undefined;
}

/** The letter or number that an option opens with: "b" of "(b) a demyelinating disease". */
export function markerOf(tokens: readonly Placed[]): string | undefined {
  let at = 0;
  while (at < tokens.length && /^[*_(]$/.test(tokens[at]?.norm ?? '')) at++;
  const marker = tokens[at];
  const close = tokens[at + 1];
  return marker && close && OPTION.test(marker.norm) && /^[).]$/.test(close.norm) && !close.spaced
    ? marker.norm
    : undefined;
}

const VERDICT =
  /(?<![a-z0-9])\(? ?([a-e]) ?\)? ?[.:\u2013\u2192=-]? ?(true|false|t|f)(?![a-z0-9])/g;

const PAIR =
  /(?<![a-z0-9])[qr]?(\d{1,2}) ?[.:)\u2013\u2192=-]? ?(true|false|yes|no|[a-fnty])(?![a-z0-9])/g;
