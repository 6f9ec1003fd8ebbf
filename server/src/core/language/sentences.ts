import type { Token } from './tokens.ts';

/** Cuts the tokens of a passage into sentences; each is a half-open range of at most LONGEST_SENTENCE tokens. */
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

const TERMINAL = new Set(['.', '!', '?', '\u2026']);
const CLOSING = new Set(['"', "'", ')', ']', '*', '_']);
const OPENING = new Set(['"', "'", '(', '[', '^']);

const ABBREVIATIONS = new Set(
  'eg ie vs etc dr prof fig figs tab al ca cf st mr mrs ms approx dept vol pp incl esp resp ref refs max viz jr sr inc ltd ed eds no nos sec min hr hrs wk wks yr yrs mo mos pt pts dx tx rx hx sx'.split(
    ' ',
  ),
);

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || before.kind === 'mark' || tokens[at]?.spaced) return false;
  if (before.kind === 'number') return after !== undefined && !after.spaced;
  if (before.text === 'Ms') return after !== undefined;
  // An initial, "J. Smith"; but "… in type I." may end a sentence.
  if (/^\p{Lu}$/u.test(before.text) && after && /^\p{Lu}/u.test(after.text) && before.norm !== 'i')
    return true;
  if (!ABBREVIATIONS.has(before.norm)) return false;
  if (
    /^(?:no|ms|mo|min|sec|max|hr|yr|wk|ed|st|al|etc|inc|hrs|yrs|wks|mos|pt|pts|dx|tx|rx|hx|sx|ref|refs)$/.test(
      before.norm,
    )
  ) {
    // These also are words, or end sentences: a capital after them starts a new one.
    return after !== undefined && !/^\p{Lu}/u.test(after.text) && after.norm !== '"';
  }
  return after !== undefined;
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
  for (let index = 1; index < firsts.length; index++) {
    const line = lineText(index);
    const previous = lineText(index - 1);
    if (
      ENTRY.test(line) ||
      ENTRY.test(previous) ||
      /^\?$/.test(previous) ||
      (keyed >= 2 && (KEYED.test(line) || KEYED.test(previous))) ||
      (dashed >= 2 && dashed >= firsts.length - 1) ||
      (/[:;]["')\]*_]*$/.test(previous) && !/^[a-z]/.test(line))
    ) {
      starts.add(firsts[index] ?? 0);
    }
  }
  return starts;
}

/** "(b) …", "2. …", "- …", "Q: …", "❌ …", "?". */
const ENTRY =
  /^(?:\(?(?:[a-zA-Z]|[ivx]{2,3}|\d{1,2})[).](?:\s|$)|[-*\u2022\u2013+>](?:\s|$)|(?:Q|A|Question|Answer|Front|Back|Myth|Fact|Q\d+|A\d+)\s?[:.)]|[\u274C\u2705\u2713\u2717\u2714\u2718\u{1F6AB}]|\?$)/u;
/** "ALS — …". */
const DASHED = /^[^\n]{1,40}\s[\u2014\u2013=\u2192-]\s/;
/** "Class: …". */
const KEYED = /^[\p{L}\p{N}][\p{L}\p{N} ()/&'-]{0,40}::?(?:\s|$)/u;
