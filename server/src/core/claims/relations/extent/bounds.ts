import type { VerbGroup } from '../../../language/parse.ts';
import type { Unit } from '../../../language/units.ts';

/** "restricts itself to", "stops at", "stays within", "does not go beyond": how far the disease goes. */
export function isBounding(
  { chain, modals, negations }: VerbGroup,
  preposition: Unit | undefined,
): boolean {
  const norm = chain.at(-1)?.unit.norm ?? '';
  if (/^(?:confine|limit|restrict)s?$|^concentrat/.test(norm)) return true;
  if (modals.length > 0 || !preposition) return false;
  if (OUTWARD.test(preposition.norm))
    return (
      negations.length % 2 === 1 && /^(?:extend|get|go(?:es)?|move|reach|spread)s?$/.test(norm)
    );
  return (
    /^(?:keep|stick|stop)s?$/.test(norm) ||
    (preposition.norm === 'within' && /^(?:remain|stay)s?$/.test(norm))
  );
}

export const OUTWARD = /^(?:beyond|outside|past)$/;

/** Subjects that stand for the disease as a whole. */
export const DISEASE_PROCESS: ReadonlySet<string> = new Set([
  'pathology',
  'process',
  'degeneration',
  'damage',
  'disease',
  'illness',
  'condition',
  'disorder',
  'lesion',
  'involvement',
  'loss',
  'what',
]);
