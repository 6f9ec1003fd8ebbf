import type { Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';

/** A phrase for a good part of the patients: "most people", "nearly all cases", "40 % of them". */
export function isMany(phrase: Phrase): boolean {
  const { determiner, head, words } = phrase;
  const percent = words.find(({ kind }) => kind === 'number');
  if (percent && /^(?:percent|%)$/.test(head.norm)) return Number(percent.norm) >= LEAST_PERCENT;
  return (
    has(determiner, 'many') ||
    has(head, 'many') ||
    words.some((word) => has(word, 'many', 'is:typically'))
  );
}

/** The share of patients, in percent, from which on something is common. */
const LEAST_PERCENT = 10;
