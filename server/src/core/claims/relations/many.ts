import type { Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';

/** A phrase for a good part of the patients: "most people", "nearly all cases", "40 % of them". */
export function isMany(phrase: Phrase): boolean {
  const { attached, determiner, head, words } = phrase;
  const percent = words.find(({ kind }) => kind === 'number');
  if (percent && /^(?:percent|%)$/.test(head.norm)) return Number(percent.norm) >= LEAST_PERCENT;
  // "30 % of people with ALS": the sign is not part of the phrase.
  if (head.kind === 'number')
    return (
      Number(head.norm) >= LEAST_PERCENT &&
      attached.some(
        ({ preposition, phrase: of }) => preposition.norm === 'of' && has(of.head, 'noun:person'),
      )
    );
  // "one person in five"
  if (
    [determiner, ...words].some((word) => word?.norm === 'one') &&
    attached.some(
      ({ preposition, phrase: of }) =>
        /^(?:in|out of)$/.test(preposition.norm) && FEW_ENOUGH.test(of.head.norm),
    )
  )
    return true;
  const share = shareOf(phrase);
  if (share !== undefined) return share * 100 >= LEAST_PERCENT;
  // "one in five people"
  if (/^(?:one|1)$/.test(head.norm))
    return attached.some(
      ({ preposition, phrase: of }) =>
        /^(?:in|out of)$/.test(preposition.norm) &&
        has(of.head, 'noun:person') &&
        of.determiner !== undefined &&
        FEW_ENOUGH.test(of.determiner.norm),
    );
  return (
    has(determiner, 'many') ||
    has(head, 'many') ||
    words.some((word) => has(word, 'many', 'is:typically')) ||
    // "the typical patient", "the usual case"
    (/^(?:patient|person|case|sufferer)s?$/.test(head.norm) &&
      words.some((word) => has(word, 'is:typical')))
  );
}

/** "nine *of every ten* patients", "8 *in* 10": the share that two numbers tell. */
function shareOf({ head, attached }: Phrase): number | undefined {
  const part = numberOf(head.norm);
  for (const { preposition, phrase } of attached) {
    if (!/^(?:in|of|out of)$/.test(preposition.norm)) continue;
    if (phrase.words.some(({ norm }) => /^(?:hundred|thousand|million)$/.test(norm))) continue;
    const [first, second] = [phrase.determiner, ...phrase.words].filter(
      (word) => word !== undefined,
    );
    const whole =
      numberOf(first?.norm) ?? (first?.norm === 'every' ? numberOf(second?.norm) : undefined);
    if (part !== undefined && whole !== undefined && part <= whole) return part / whole;
  }
  return undefined;
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const at = SMALL_NUMBERS.indexOf(word);
  if (at >= 0) return at + 1;
  return /^\d+$/.test(word) ? Number(word) : undefined;
}

const SMALL_NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** "she", "a patient", "our man": one person, and not people in general. */
export function isOnePerson({ head, determiner }: Phrase): boolean {
  if (/^(?:he|she|i|him|her)$/.test(head.norm)) return true;
  return (
    has(head, 'noun:person') &&
    !/s$|^(?:people|men|women|children)$/.test(head.norm) &&
    /^(?:a|an|another|her|his|my|one|our|the|this)$/.test(determiner?.norm ?? '')
  );
}

/** The number in "one in *five*", small enough that one of so many is common. */
export function isFew(phrase: Phrase | undefined): boolean {
  return FEW_ENOUGH.test(phrase?.head.norm ?? '');
}

/** One in so many is common. */
const FEW_ENOUGH = /^(?:two|three|four|five|six|seven|eight|nine|ten|every)$/;

/** The share of patients, in percent, from which on something is common. */
const LEAST_PERCENT = 10;
