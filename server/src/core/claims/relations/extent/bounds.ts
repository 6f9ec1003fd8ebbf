import type { Phrase, VerbGroup } from '../../../language/parse.ts';
import type { Unit } from '../../../language/units.ts';
import type { Sentence } from '../../sentence.ts';
import type { Thing } from '../../things.ts';

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
const DISEASE_PROCESS: ReadonlySet<string> = new Set([
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

/** "ALS", "the process", "loss of neurons": what strikes the tissue itself, as "loss of *myelin*" does not. */
export function isWholeProcess(
  sentence: Sentence,
  subject: Phrase,
  [struck]: readonly Thing[],
): boolean {
  const things = sentence.things(subject);
  const lesions = things.filter(({ kind }) => kind === 'lesion');
  if (lesions.length > 0) return lesions.every(({ concept }) => isOf(sentence, concept, struck));
  return things.some(({ kind }) => kind === 'disease') || DISEASE_PROCESS.has(subject.head.norm);
}

/** The lesion is one of the tissue, or of a broader one. */
function isOf({ world }: Sentence, lesion: string | undefined, struck: Thing | undefined): boolean {
  const { damages } = world.concept(lesion ?? '') ?? {};
  return damages !== undefined && world.isA(struck?.concept ?? '', damages);
}
