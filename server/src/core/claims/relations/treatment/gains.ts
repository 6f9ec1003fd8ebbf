import type { Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified } from '../../clauses.ts';

/** "improvement", "a slower decline", "longer survival" */
export function isGain(phrase: Phrase): boolean {
  if (isModified(phrase, 'is:rare', 'is:refuted')) return false;
  if (has(phrase.head, 'noun:benefit')) return !NEUTRAL.test(phrase.head.norm);
  return has(phrase.head, 'noun:course') && isModified(phrase, 'is:improved');
}

/** Outcomes that may be for better or worse. */
const NEUTRAL = /^(?:effects?|efficacy|impact|responses?|results?|value)$/;

/** "a real *difference*": for the better, unless it is a small one. */
export function isDifference({ determiner, head, words }: Phrase): boolean {
  return (
    head.norm === 'difference' &&
    ![determiner, ...words].some((word) =>
      /^(?:little|negligible|small|slight|tiny)$/.test(word?.norm ?? ''),
    )
  );
}

/** "a *reduction in the rate* of decline", "an *increase in survival*": less of what is bad, or more of what is good. */
export function isChange(phrase: Phrase, beside: readonly Complement[]): boolean {
  const { head } = phrase;
  const isFall = FALL.test(head.norm);
  if ((!isFall && !RISE.test(head.norm)) || isModified(phrase, 'is:refuted')) return false;
  const changed = [...phrase.attached, ...beside].find(
    ({ preposition, phrase: object }) =>
      /^(?:in|of)$/.test(preposition?.norm ?? '') && object.from >= phrase.from,
  )?.phrase;
  if (!changed || !has(changed.head, 'noun:course')) return false;
  return isBad(changed) === isFall;
}

const FALL = /^(?:cut|decrease|drop|fall|halving|lessening|lowering|reduction)s?$/;

const RISE = /^(?:doubling|extension|increase|lengthening|prolongation|rise)s?$/;

/** "decline", "the pace of the disease", and not "function", "the survival rate". */
export function isBad({ words }: Phrase): boolean {
  return !words.some(({ norm }) => GOOD.test(norm));
}

/** What patients want more of. */
const GOOD =
  /^(?:alsfrs(?:[ -]r)?|capacity|fvc|function|life|life expectancy|life span|lifespan|mobility|power|scores?|strength|survival)$/;
