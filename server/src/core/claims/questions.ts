import type { Parse } from '../language/parse.ts';
import { normalizeWord } from '../language/tokens.ts';
import { FUNCTION_WORDS } from '../language/lexicon/function-words.ts';
import type { Passage } from '../markdown/passage.ts';
import { sentencesOf, supplied, type Placed } from './utterances.ts';

const YES = new Set(FUNCTION_WORDS.yes.split(',').map((word) => normalizeWord(word.trim())));
const NO = new Set(FUNCTION_WORDS.no.split(',').map((word) => normalizeWord(word.trim())));

/** Words that judge a statement; "yes" and "no" only answer a question. */
const TRUE = new Set(['true', 't', 'correct', 'right', 'richtig', '\u2713', '\u2714', '\u2705']);
const FALSE = new Set(['false', 'f', 'incorrect', 'wrong', 'untrue', 'myth', '\u2717', '\u2718', '\u274C', 'nope', 'nonsense', 'rubbish']);

/** What the sentence after a question or statement says of it, where it opens with a verdict. */
export function verdictOf(sentence: readonly Placed[] | undefined, on: 'question' | 'statement'): 'yes' | 'no' | undefined {
  if (!sentence) return undefined;
  const words = sentence.filter(({ norm }) => !/^[*_"'(:]$/.test(norm) && !/^(?:a|answer|ans|verdict|key|back)$/.test(norm));
  const [first, second] = words;
  if (!first) return undefined;
  const closes = !second || /^[.,;:!\u2013)]$/.test(second.norm);
  if (on === 'statement') {
    if (words.length > 3 || !closes) return undefined;
    return TRUE.has(first.norm) ? 'yes' : FALSE.has(first.norm) ? 'no' : undefined;
  }
  if (closes && YES.has(first.norm) && /\w/.test(first.norm)) return 'yes';
  if (closes && NO.has(first.norm) && /\w/.test(first.norm)) return 'no';
  if (first.norm === 'it' && second && /^(?:is|does)$/.test(second.norm)) return words[2] && /^(?:not|n't)$/.test(words[2].norm) ? 'no' : words.length <= 3 ? 'yes' : undefined;
  if (first.norm === 'it' && second && /^(?:isn't|doesn't)$/.test(second.norm)) return 'no';
  if (/^(?:not|absolutely|certainly|definitely)$/.test(first.norm)) return words.some(({ norm }) => norm === 'not') ? 'no' : 'yes';
  return undefined;
}

export function isWhQuestion(tokens: readonly Placed[]): boolean {
  const first = tokens.find(({ kind, norm }) => kind === 'word' && !/^(?:q|question|front)$/.test(norm) && !/^q\d+$/.test(norm));
  return first !== undefined && /^(?:what|which|why|who|how|name)$/.test(first.norm);
}

/** The answers to a question: the sentence after it, or the paragraph after its heading. */
export function answerTo(passages: readonly Passage[], index: number, sentences: readonly Placed[][], at: number): { tokens: Placed[] }[] {
  let next = sentences[at + 1];
  if (next?.length === 1 && next[0]?.norm === '?') next = sentences[at + 2];
  if (next) return next.some(({ norm }) => norm === '?') ? [] : [{ tokens: answerWords(next) }];
  const here = passages[index];
  const options = passages.slice(index + 1, index + 12).filter(({ context }) => context.leadIn === here);
  const ticked = options.filter(({ context }) => context.task === 'ticked');
  if (options.length > 0) return ticked.map((option) => ({ tokens: answerWords(sentencesOf(option)[0] ?? []) }));
  const following = passages[index + 1];
  if (!following || following.kind === 'heading' || (here?.kind !== 'heading' && following.context.headings.at(-1) !== here?.context.headings.at(-1))) return [];
  if (here?.kind !== 'heading' && following.kind !== 'paragraph') return [];
  const [first] = sentencesOf(following);
  return first && !first.some(({ norm }) => norm === '?') ? [{ tokens: answerWords(first) }] : [];
}

function answerWords(tokens: readonly Placed[]): Placed[] {
  let from = 0;
  while (from < tokens.length && (/^[*_:\u2013>]$/.test(tokens[from]?.norm ?? '') || (/^(?:a|answer|ans|back)$/.test(tokens[from]?.norm ?? '') && tokens[from + 1]?.norm === ':') || (/^(?:a|answer)$/.test(tokens[from]?.norm ?? '') && tokens[from + 1]?.norm === '.'))) from += /\w/.test(tokens[from]?.norm ?? '') ? 2 : 1;
  return tokens.slice(from);
}

/** Puts an answer in the place of the question word: "What causes ALS?" + "X." gives "X causes ALS". */
export function fuse(question: readonly Placed[], answer: readonly Placed[], parsed: Parse): Placed[] {
  const { units, tags } = parsed;
  const start = tags.findIndex((tag, at) => tag === 'W' || /^(?:why|how|name)$/.test(units[at]?.norm ?? ''));
  if (start < 0) return [...question, ...answer];
  const word = units[start]?.norm ?? '';
  const end = tags.findIndex((_, at) => at > start && units[at]?.norm === '?');
  const stop = end < 0 ? units.length : end;
  const tokensOf = (from: number, to: number): Placed[] => question.slice(units[from]?.from ?? 0, units[to - 1]?.to ?? 0);
  if (word.startsWith('why') || word === 'how come') return [...tokensOf(start + 1, stop), supplied('due to').norm === '' ? supplied('due') : supplied('due'), supplied('to'), ...answer];
  let verb = start + 1;
  while (verb < stop && !['B', 'V', 'D', 'H', 'M'].includes(tags[verb] ?? '')) verb++;
  if (verb >= stop) return [...tokensOf(start + 1, stop), supplied(':'), ...answer];
  const tag = tags[verb];
  const asked = units.slice(start, verb).map(({ norm }) => norm).join(' ');
  if (tag === 'B') {
    const inverted = /^what$/.test(asked) || /^what (?:kind|type|sort|class|category|group|family|form|is)\b/.test(asked) || /^which (?:kind|type|sort|class|category|group|family)\b/.test(asked) || word.startsWith('what kind') || word.startsWith('what type') || word.startsWith('what sort');
    const rest = tokensOf(verb + 1, stop);
    if (inverted) return [...rest, ...tokensOf(verb, verb + 1), ...answer];
    return [...answer.filter(({ norm }) => norm !== '.'), ...tokensOf(verb, stop)];
  }
  if (tag === 'D' || tag === 'M' || tag === 'H') {
    const rest = tokensOf(verb + 1, stop);
    return [...rest, ...answer];
  }
  return [...answer.filter(({ norm }) => norm !== '.'), ...tokensOf(verb, stop)];
}
