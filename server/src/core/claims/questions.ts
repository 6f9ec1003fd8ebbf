import type { Placed } from './utterances.ts';

/** A sentence that ends with a question mark. */
export function isQuestion(tokens: readonly Placed[]): boolean {
  const last = tokens.findLast(({ norm }) => !/^["')\]*_\u2026!]$/.test(norm));
  return last?.norm === '?';
}

/** A line that only asks for an answer, or marks one: "True or false?", "A.", "?". */
export function isPrompt(sentence: readonly Placed[]): boolean {
  const norms = sentence.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  if (norms.join(' ') === 'true or false' || asksToChoose(norms)) return true;
  return norms.every((norm) => /^(?:q|a|answer|ans|back|question)$/.test(norm));
}

/** "*True or false:* ALS is …": whether it is so is asked, and told below. */
export function asksForTruth(sentence: readonly Placed[]): boolean {
  const norms = sentence.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  return /^(?:true or false|false or true|t f|right or wrong)\b/.test(norms.slice(0, 3).join(' '));
}

/** "Tick all that apply.", "(Choose one)" */
function asksToChoose([first, second, ...others]: readonly string[]): boolean {
  return (
    /^(?:check|choose|circle|mark|pick|select|tick)$/.test(first ?? '') &&
    /^(?:all|any|as|every|more|one|only|the|two|three|your)$/.test(second ?? '') &&
    others.length < LONGEST_REQUEST
  );
}

/** In words. */
const LONGEST_REQUEST = 6;

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

/** "Not because the sheath wears away." */
export function deniesReason([first, second]: readonly Placed[]): boolean {
  return first?.norm === 'not' && /^(?:because|since|as|due|owing|from)$/.test(second?.norm ?? '');
}
