import { VERDICTS } from '../language/lexicon/function-words.ts';
import type { Parse } from '../language/parse.ts';
import { normalizeWord } from '../language/tokens.ts';
import type { Passage } from '../markdown/passage.ts';
import { isOptionLine, keyedTruth, markerOf, type Truth } from './answer-keys.ts';
import type { Range } from './sentence.ts';
import { type Placed, supplied } from './utterances.ts';

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

/** A sentence that ends with a question mark. */
export function isQuestion(tokens: readonly Placed[]): boolean {
  const last = tokens.findLast(({ norm }) => !/^["')\]*_\u2026!]$/.test(norm));
  return last?.norm === '?';
}

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

/** Words that only announce an answer. */
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

/** What a sentence says of the question or statement before it, where it opens with a verdict. */
export function verdictOf(
  sentence: readonly Placed[] | undefined,
  on: 'question' | 'statement' | 'cell' | 'truth',
): Truth | undefined {
  if (!sentence) return undefined;
  const words = content(sentence);
  const [first, second, third] = words;
  if (!first) return undefined;
  const closes = !second || /^[.,;:!\u2013)]$/.test(second.norm);
  if (on === 'cell')
    return YES.has(first.norm) || TRUE.has(first.norm)
      ? 'true'
      : NO.has(first.norm) || FALSE.has(first.norm)
        ? 'false'
        : undefined;
  if (on === 'truth' || on === 'statement') {
    if (
      on === 'statement' &&
      (!closes || (words.length > 3 && !/^[.!:,]$/.test(second?.norm ?? '')))
    )
      return undefined;
    return TRUE.has(first.norm) ? 'true' : FALSE.has(first.norm) ? 'false' : undefined;
  }
  const word = /\w/.test(first.norm) || /[\u2713\u2714\u2705\u2717\u2718\u274C]/.test(first.norm);
  if (closes && word && (YES.has(first.norm) || TRUE.has(first.norm))) return 'true';
  if (closes && word && (NO.has(first.norm) || FALSE.has(first.norm))) return 'false';
  if (/^(?:it|they|that|this)$/.test(first.norm) && second) {
    if (/^(?:isn't|doesn't|aren't|don't|isnt)$/.test(second.norm)) return 'false';
    if (/^(?:is|does|are|do)$/.test(second.norm))
      return third && /^(?:not|never)$/.test(third.norm)
        ? 'false'
        : words.length <= 3 ||
            third?.norm === 'indeed' ||
            // "It is, yes."
            (third?.norm === ',' && YES.has(words[3]?.norm ?? ''))
          ? 'true'
          : undefined;
  }
  if (/^(?:not|absolutely|certainly|definitely)$/.test(first.norm) && words.length <= 5)
    return words.some(({ norm }) => norm === 'not') ? 'false' : 'true';
  return undefined;
}

/** A line that only asks for an answer, or marks one: "True or false?", "A.", "?". */
export function isPrompt(sentence: readonly Placed[]): boolean {
  const norms = sentence.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  if (norms.join(' ') === 'true or false') return true;
  return norms.every((norm) => /^(?:q|a|answer|ans|back|question)$/.test(norm));
}

/** A sentence without the "Q:" or "A." that it opens with. */
export function withoutPrompt(sentence: readonly Placed[]): readonly Placed[] {
  let from = 0;
  while (/^[*_>]$/.test(sentence[from]?.norm ?? '')) from++;
  const marker =
    /^(?:q|a|question|answer|front|back)$/.test(sentence[from]?.norm ?? '') &&
    sentence[from]?.text !== 'a';
  return marker && /^[.:)]$/.test(sentence[from + 1]?.norm ?? '') && sentence.length > from + 3
    ? sentence.slice(from + 2)
    : sentence;
}

/** "What is …?", "Which …?": a question that no yes or no answers. */
export function isWhQuestion(tokens: readonly Placed[]): boolean {
  const first = tokens.find(
    ({ kind, norm }) =>
      kind === 'word' &&
      !/^(?:q|question|front|and|so|but|then|now|quiz)$/.test(norm) &&
      !/^q\d+$/.test(norm),
  );
  return first !== undefined && /^(?:what|which|why|who|how|name)$/.test(first.norm);
}

interface Answer {
  readonly tokens: Placed[];
  readonly passage?: Passage;
}

/** The answers to a question: the sentence after it, its ticked options, or the paragraph after its heading. */
export function answersTo(
  passages: readonly Passage[],
  index: number,
  sentences: readonly Placed[][],
  at: number,
  read: (passage: Passage) => Placed[][],
): Answer[] {
  const next = sentences.slice(at + 1).find((sentence) => !isPrompt(sentence));
  const here = passages[index];
  if (next) {
    const options = sentences.slice(at + 1).filter(isOptionLine);
    if (options.length > 1 && isOptionLine(next)) {
      const chosen = options.filter(
        (option) => keyedTruth(passages, index, option, read) === 'true',
      );
      return chosen.map((option) => ({ tokens: withoutMarker(option) }));
    }
    return isQuestion(next) ? [] : [{ tokens: answerWords(next) }];
  }
  const options = passages
    .slice(index + 1, index + 14)
    .filter(
      ({ kind, context }) =>
        kind === 'item' &&
        here !== undefined &&
        (context.leadIn === here || context.parents.at(-1) === here),
    );
  if (options.length > 0) {
    const chosen = options.filter(
      (option) =>
        option.context.task === 'ticked' ||
        keyedTruth(passages, passages.indexOf(option), read(option)[0] ?? [], read) === 'true',
    );
    return chosen.map((option) => ({
      tokens: withoutMarker(read(option)[0] ?? []),
      passage: option,
    }));
  }
  const following = passages[index + 1];
  if (!here || !following || following.kind === 'heading' || following.kind === 'cell') return [];
  if (
    here.kind === 'heading'
      ? following.context.headings.at(-1) !== here
      : following.context.headings.at(-1) !== here.context.headings.at(-1)
  )
    return [];
  const lines = read(following).filter((sentence) => !isPrompt(sentence));
  const [first] = lines;
  if (!first || isQuestion(first)) return [];
  if (lines.filter(isOptionLine).length > 1 && isOptionLine(first)) {
    const at = passages.indexOf(following);
    return lines
      .filter((line) => keyedTruth(passages, at, line, read) === 'true')
      .map((line) => ({ tokens: withoutMarker(line), passage: following }));
  }
  return [{ tokens: answerWords(first), passage: following }];
}

function withoutMarker(tokens: readonly Placed[]): Placed[] {
  if (markerOf(tokens) === undefined) return answerWords(tokens);
  const close = tokens.findIndex(({ norm }) => /^[).]$/.test(norm));
  return answerWords(tokens.slice(close + 1));
}

function answerWords(tokens: readonly Placed[]): Placed[] {
  let from = 0;
  for (;;) {
    const norm = tokens[from]?.norm ?? '';
    const next = tokens[from + 1]?.norm;
    if (/^[*_:\u2013>"]$/.test(norm)) from++;
    else if (/^(?:a|answer|ans|back|reply|r)$/.test(norm) && (next === ':' || next === '.'))
      from += 2;
    else break;
  }
  return tokens.slice(from);
}

const WITHOUT_STOP = /^[.!]$/;

/** An answer that is a clause of its own. */
function isClausal(answer: readonly Placed[]): boolean {
  return answer.length > 3 && answer.slice(1, 14).some(({ norm }) => CLAUSE_VERBS.has(norm));
}

/** Verbs that show that an answer is a clause. */
const CLAUSE_VERBS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'attacks',
  'attack',
  'destroys',
  'destroy',
  'strips',
  'strip',
  'breaks',
  'break',
  'dies',
  'die',
  'goes',
  'turns',
  'turn',
  'deteriorates',
  'deteriorate',
  'loses',
  'lose',
  'degenerates',
  'degenerate',
  'targets',
  'target',
  'binds',
  'bind',
  'eats',
  'eat',
  'wears',
  'wear',
  'kills',
  'kill',
]);

/** Puts an answer in the place of the question word: "What causes ALS?" + "X." gives "X causes ALS". */
export function fuse(
  question: readonly Placed[],
  answer: readonly Placed[],
  parsed: Parse,
): Placed[] {
  const { units, tags } = parsed;
  const start = tags.findIndex(
    (tag, at) => tag === 'W' || /^(?:why|how|name|what|which|who)\b/.test(units[at]?.norm ?? ''),
  );
  if (start < 0) return [...question, ...answer];
  const word = units[start]?.norm ?? '';
  const end = tags.findIndex((_, at) => at > start && units[at]?.norm === '?');
  const stop = end < 0 ? units.length : end;
  const tokensOf = (from: number, to: number): Placed[] =>
    to > from ? question.slice(units[from]?.from ?? 0, units[to - 1]?.to ?? 0) : [];
  const bare = answer.filter(
    ({ norm }, at) => !(WITHOUT_STOP.test(norm) && at === answer.length - 1),
  );
  // "Which motor neurons …? Only the upper *ones*."
  const noun =
    tags[start + 1] === 'N' && (units[start + 1]?.names.size ?? 0) > 0
      ? tokensOf(start + 1, start + 2).map(({ norm }) => supplied(norm))
      : [];
  const said = bare.flatMap((token) =>
    noun.length > 0 && /^ones?$/.test(token.norm) ? noun : [token],
  );
  if (/^(?:why|how come)/.test(word)) {
    const because = /^(?:because|since|as|due|owing)$/.test(said[0]?.norm ?? '');
    return [
      ...statedAfterWhy(parsed, start, stop).flatMap(({ from, to }) => tokensOf(from, to)),
      ...(because ? [] : [supplied('due'), supplied('to')]),
      ...said,
    ];
  }
  let verb = start + 1;
  while (verb < stop && !['B', 'V', 'D', 'H', 'M'].includes(tags[verb] ?? '')) verb++;
  if (verb >= stop) return [...tokensOf(start + 1, stop), supplied(':'), ...said];
  const tag = tags[verb];
  if (isClausal(said) && tag === 'V') {
    const rest = tokensOf(verb + 1, stop).filter(({ norm }) => !/^(?:wrong)$/.test(norm));
    const about = rest[0]?.norm === 'in' ? rest.slice(1) : rest;
    return [...about, supplied('happens'), supplied('because'), ...said];
  }
  const asked = units
    .slice(start, verb)
    .map(({ norm }) => norm)
    .join(' ');
  const rest = tokensOf(verb + 1, stop);
  if (tag === 'B') {
    const kind =
      /^(?:what|which)(?: \w+)? (?:kind|type|sort|class|category|group|family|form)\b/.test(
        asked,
      ) || /^what (?:kind|type|sort) of/.test(word);
    const inverted = kind || /^(?:what|who)$/.test(asked) || /^how\b/.test(asked);
    if (inverted) return [...rest, ...tokensOf(verb, verb + 1), ...said];
    return [...said, ...tokensOf(verb, stop)];
  }
  if (tag === 'D' || tag === 'M' || tag === 'H') {
    const gap = gapAfterVerb(parsed, verb + 1, stop);
    // "does … mean | demyelination": the verb agrees again, lest it be read as an adjective.
    const stated = tokensOf(verb + 1, gap);
    const last = gap < stop && units[verb]?.norm === 'does' ? stated.pop() : undefined;
    const agreeing = last ? [{ ...last, norm: last.norm.replace(/y?$/, thirdEnding) }] : [];
    return [...stated, ...agreeing, ...said, ...tokensOf(gap, stop)];
  }
  return [...said, ...tokensOf(verb, stop)];
}

/** "mean|s", "signif|ies" */
function thirdEnding(y: string): string {
  return y ? 'ies' : 's';
}

/** Where the answer belongs: "What does it mean | in ALS?", "What does it belong to |?" */
function gapAfterVerb({ units, tags }: Parse, start: number, stop: number): number {
  let gap = tags.findIndex((tag, at) => at >= start && at < stop && tag === 'V') + 1;
  if (gap === 0) return stop;
  while (gap < stop && tags[gap] === 'P' && (tags[gap + 1] === 'P' || gap + 1 === stop)) gap++;
  return tags[gap] === 'P' && SETTING.test(units[gap]?.norm ?? '') ? gap : stop;
}

/** Prepositions that set a question in a disease. */
const SETTING = /^(?:in|of|for|with)$/;

/** "Not because the sheath wears away." */
export function deniesReason([first, second]: readonly Placed[]): boolean {
  return first?.norm === 'not' && /^(?:because|since|as|due|owing|from)$/.test(second?.norm ?? '');
}

/** "Why are the reflexes brisk …?" asks of "the reflexes are brisk …". */
function statedAfterWhy({ clauses, tags }: Parse, start: number, stop: number): Range[] {
  const clause = clauses.find(({ from }) => from >= start);
  const subject = clause?.subject;
  if (!clause || !subject || tags[start + 1] !== 'B' || subject.from !== start + 2)
    return [{ from: start + 1, to: stop }];
  // Behind a bare noun, what is said of it may look like the last of its words.
  const said = clause.complements.some(({ preposition }) => !preposition);
  const end = said || subject.words.length < 2 ? subject.to : subject.head.index;
  return [
    { from: subject.from, to: end },
    { from: start + 1, to: start + 2 },
    { from: end, to: stop },
  ];
}
