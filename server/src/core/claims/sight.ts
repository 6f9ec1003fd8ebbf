import type { ConceptKind } from '../model.ts';
import type { Sentence } from './sentence.ts';

/**
 * True where a sentence, the one before it or a label over it names something of one of the kinds. A reader
 * whose claims are of such things has nothing to look for in any other sentence, and most are others.
 */
export function speaksOf(sentence: Sentence, ...kinds: readonly ConceptKind[]): boolean {
  const inSight = kindsInSight(sentence);
  return kinds.some((kind) => inSight.has(kind));
}

/** True where a sentence itself names something of a kind. */
export function names({ world, parse }: Sentence, kind: ConceptKind): boolean {
  return parse.units.some((unit) =>
    [...unit.names].some((concept) => world.kindOf(concept) === kind),
  );
}

/** True where a sentence names two diseases, or one beside another that what stands around it names. */
export function setsTwoInSight(sentence: Sentence): boolean {
  const { world, parse, topics, before, focus } = sentence;
  const diseases = new Set(focus.map(({ concept }) => concept));
  const add = (concept: string): void => {
    if (world.kindOf(concept) === 'disease') diseases.add(concept);
  };
  for (const units of [parse.units, before?.parse.units ?? []])
    for (const unit of units) for (const concept of unit.names) add(concept);
  for (const concept of topics) add(concept);
  return diseases.size > 1;
}

/** "the two", "they", "a single illness", "it is the same": words of two diseases that need not be named. */
export function maySayTwo({ parse }: Pick<Sentence, 'parse'>): boolean {
  return parse.units.some(({ norm }) => OF_TWO.has(norm));
}

const OF_TWO: ReadonlySet<string> = new Set([
  'both',
  'each',
  'either',
  'it',
  'neither',
  'one',
  'same',
  'single',
  'them',
  'these',
  'they',
  'those',
  'two',
]);

function kindsInSight(sentence: Sentence): ReadonlySet<ConceptKind> {
  let kinds = seen.get(sentence);
  if (!kinds) seen.set(sentence, (kinds = look(sentence)));
  return kinds;
}

const seen = new WeakMap<Sentence, ReadonlySet<ConceptKind>>();

function look({ world, parse, topics, before }: Sentence): ReadonlySet<ConceptKind> {
  const kinds = new Set<ConceptKind>();
  const add = (concept: string): void => {
    const kind = world.kindOf(concept);
    if (kind) kinds.add(kind);
  };
  for (const units of [parse.units, before?.parse.units ?? []]) {
    for (const { names, adjectives } of units) {
      for (const concept of names) add(concept);
      for (const concept of adjectives) add(concept);
    }
  }
  for (const concept of topics) add(concept);
  return kinds;
}
