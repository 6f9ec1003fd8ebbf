import type { Token } from './tokens.ts';

/**
 * Cuts the tokens of a passage into sentences: half-open ranges of tokens, in order, together all of them,
 * each of at most LONGEST_SENTENCE.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  const lines = linesOf(text, tokens);
  let from = 0;
  const cut = (to: number): void => {
    while (to - from > LONGEST_SENTENCE) {
      const part = lastPause(tokens, from, from + LONGEST_SENTENCE);
      sentences.push({ from, to: part });
      from = part;
    }
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    if (at > from && lines.has(at)) cut(at);
    const token = tokens[at];
    if (!token || !TERMINAL.has(token.norm)) continue;
    let end = at + 1;
    while (
      end < tokens.length &&
      (TERMINAL.has(tokens[end]?.norm ?? '') ||
        (CLOSING.has(tokens[end]?.norm ?? '') && tokens[end]?.spaced === false))
    )
      end++;
    if (token.norm === '.' && isAbbreviation(tokens, at)) continue;
    const next = tokens[end];
    if (next && !next.spaced && !OPENING.has(next.norm)) continue;
    if (next && token.norm === '\u2026' && /^[a-z]/.test(next.text)) continue;
    cut(end);
    at = end - 1;
  }
  cut(tokens.length);
  return sentences;
}

/** Longer than any sentence that people read; what follows costs more than the square of it. */
export const LONGEST_SENTENCE = 300;

/** Where to part what has no end: behind the last mark that stands in the second half, or else anywhere. */
function lastPause(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to; at > (from + to) / 2; at--)
    if (/^[,;:)\u2013]$/.test(tokens[at - 1]?.norm ?? '')) return at;
  return to;
}

/** May end a sentence. */
const TERMINAL = new Set(['.', '!', '?', '\u2026']);
/** Belong to the sentence that they are glued to. */
const CLOSING = new Set(['"', "'", ')', ']', '*', '_']);
/** May start a sentence without a space before: "…ALS.[^1]". */
const OPENING = new Set(['"', "'", '(', '[', '^']);

/** Short forms after which the sentence goes on. */
const ABBREVIATIONS = words(
  `approx ca cf demyel demyelin dept dr eds eg esp fig figs ie incl jr ltd mr mrs nos pp prof resp sr surv tab viz vol vs`,
);

/** Short forms that are words too, or may end a sentence: a capital after them starts a new one. */
const AMBIGUOUS_ABBREVIATIONS = words(
  `al dx ed etc hr hrs hx inc max min mo mos ms no pt pts ref refs rx sec st sx tx wk wks yr yrs`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** True where the full stop at `at` belongs to the token before it and ends no sentence. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || before.kind === 'mark' || tokens[at]?.spaced || !after) return false;
  // "2.": the number of an entry, unless the text goes on at once.
  if (before.kind === 'number') return !after.spaced;
  if (before.text === 'Ms') return true;
  const capital = /^\p{Lu}/u.test(after.text);
  // An initial, "J. Smith"; but "… in type I." may end a sentence.
  if (/^\p{Lu}$/u.test(before.text) && capital && before.norm !== 'i') return true;
  if (AMBIGUOUS_ABBREVIATIONS.has(before.norm)) return !capital && after.norm !== '"';
  return ABBREVIATIONS.has(before.norm);
}

/** The tokens that start a line which is an entry of its own rather than wrapped prose. */
function linesOf(text: string, tokens: readonly Token[]): Set<number> {
  const starts = new Set<number>();
  if (!text.includes('\n')) return starts;
  const firsts: number[] = [0];
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (before && token && text.slice(before.end, token.start).includes('\n')) firsts.push(at);
  }
  const lineText = (index: number): string => {
    const start = tokens[firsts[index] ?? 0]?.start ?? 0;
    const nextStart = firsts[index + 1];
    const end = nextStart === undefined ? text.length : (tokens[nextStart]?.start ?? text.length);
    return text.slice(start, end).trim();
  };
  const keyed = firsts.filter((_, index) => KEYED.test(lineText(index))).length;
  const dashed = firsts.filter((_, index) => DASHED.test(lineText(index))).length;
  // "LMN: wasting", "ALS = …": lines that are entries throughout, whichever mark they use.
  const entries = firsts.filter((_, index) => isEntry(lineText(index))).length;
  for (let index = 1; index < firsts.length; index++) {
    const line = lineText(index);
    const previous = lineText(index - 1);
    if (
      ENTRY.test(line) ||
      ENTRY.test(previous) ||
      (keyed >= 2 && (KEYED.test(line) || KEYED.test(previous))) ||
      (dashed >= 2 && dashed >= firsts.length - 1) ||
      (entries >= 3 && entries >= firsts.length - 1) ||
      (/[:;]["')\]*_]*$/.test(previous) && !/^[a-z]/.test(line))
    ) {
      starts.add(firsts[index] ?? 0);
    }
  }
  return starts;
}

function isEntry(line: string): boolean {
  return DASHED.test(line) || KEYED.test(line);
}

/** "(b) …", "2. …", "- …", "Q: …", "❌ …", "?". */
const ENTRY =
  /^(?:\(?(?:[a-zA-Z]|[ivx]{2,3}|\d{1,2})[).](?:\s|$)|[-*\u2022\u2013+>](?:\s|$)|(?:Q|A|Question|Answer|Front|Back|Myth|Fact|Q\d+|A\d+)\s?[:.)]|[\u274C\u2705\u2713\u2717\u2714\u2718\u{1F6AB}]|\?$)/u;
/** "ALS — …". */
const DASHED = /^[^\n]{1,40}\s[\u2014\u2013=\u2192-]\s/;
/** "Class: …". */
const KEYED = /^[\p{L}\p{N}][\p{L}\p{N} ()/&'-]{0,40}::?(?:\s|$)/u;
