import type { Passage } from '../markdown/passage.ts';
import { isOption, isOptionLine, keyedTruth, markerOf } from './answer-keys.ts';
import { isPrompt, isQuestion } from './questions.ts';
import type { Placed } from './utterances.ts';
import { isVerdict } from './verdicts.ts';

interface Answer {
  readonly tokens: Placed[];
  readonly passage?: Passage;
}

/** The answers to a question: the sentence after it, its ticked options, or the paragraph after its heading. */
export function answersTo(
  passages: readonly Passage[],
  index: number,
  at: number,
  read: (passage: Passage) => Placed[][],
): Answer[] {
  const here = passages[index];
  const behind = here ? read(here).slice(at + 1) : [];
  const next = behind.find((sentence) => !isPrompt(sentence));
  if (next) {
    const options = behind.filter(isOptionLine);
    if (options.length > 1 && isOptionLine(next)) {
      const chosen = options.filter(
        (option) => keyedTruth(passages, index, option, read) === 'true',
      );
      return chosen.map((option) => ({ tokens: withoutMarker(option) }));
    }
    return isQuestion(next) ? [] : [{ tokens: answerWords(next) }];
  }
  const options = here ? optionsOf(passages, here, index, read) : [];
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

/** The items under a question, or the lettered paragraphs that follow it. */
function optionsOf(
  passages: readonly Passage[],
  here: Passage,
  index: number,
  read: (passage: Passage) => Placed[][],
): Passage[] {
  const behind = passages.slice(index + 1, index + 14);
  const items = behind.filter(
    ({ kind, context }) =>
      kind === 'item' && (context.leadIn === here || context.parents.at(-1) === here),
  );
  if (items.length > 0 || here.kind === 'heading') return items;
  // "17. Which of …?" is an item itself, and no lead-in to the letters below.
  const isLettered = (passage: Passage): boolean =>
    isOption(passage) || (passage.kind === 'paragraph' && isOptionLine(read(passage)[0] ?? []));
  const end = behind.findIndex((passage) => !isLettered(passage));
  const lettered = behind.slice(0, end < 0 ? behind.length : end);
  return lettered.length > 1 ? lettered : [];
}

/** True where what follows a question are options to choose from, and not its answer. */
export function offersOptions(
  passages: readonly Passage[],
  index: number,
  read: (passage: Passage) => Placed[][],
): boolean {
  const here = passages[index];
  const options = here ? optionsOf(passages, here, index, read) : [];
  // "- yes", "- no"
  const isBallot =
    options.length > 1 && options.every((option) => isVerdict(read(option)[0] ?? []));
  return (
    isBallot ||
    options.some(
      (option) =>
        option.kind === 'paragraph' || option.context.task !== undefined || isOption(option),
    )
  );
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
    else if (
      /^(?:a|answer|ans|back|key|reply|r|solution)$/.test(norm) &&
      (next === ':' || next === '.')
    )
      from += 2;
    else break;
  }
  return tokens.slice(from);
}
