import type { Clause, Parse, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Because } from '../model.ts';
import { isExcluding, phrasesIn, phrasesWithin } from './phrases.ts';
import type { Antecedent } from './things.ts';
import type { World } from './world.ts';

/** The diseases that one sentence names, for the pronouns of the next. */
export interface Named {
  /** By clause, in order. */
  readonly clauses: readonly NamedClause[];
  /** Which block of the document, and which section. */
  readonly passage: number;
  readonly section: number;
}

interface NamedClause {
  readonly subjects: readonly Antecedent[];
  readonly others: readonly Antecedent[];
  readonly kind: Clause['kind'];
}

/** What a sentence leaves behind for later pronouns. */
export function namesIn(
  world: World,
  clauses: readonly Clause[],
  at: { passage: number; section: number },
  because: (phrase: Phrase) => Because,
  resolve: (phrase: Phrase) => readonly Antecedent[],
): Named {
  return {
    ...at,
    clauses: clauses.map((clause): NamedClause => {
      const subjects: Antecedent[] = [];
      const others: Antecedent[] = [];
      const add = (phrase: Phrase, to: Antecedent[]): void => {
        for (const concept of phrase.head.names)
          if (world.kindOf(concept) === 'disease') to.push({ concept, because: because(phrase) });
        if (
          phrase.head.names.size === 0 &&
          phrase.words.length === 1 &&
          STANDING_IN.has(phrase.head.norm)
        )
          to.push(...resolve(phrase));
        for (const word of phrase.words)
          if (word !== phrase.head)
            for (const concept of word.names)
              if (world.kindOf(concept) === 'disease')
                others.push({ concept, because: because(phrase) });
      };
      const excluded = new Set<Phrase>();
      for (const { preposition, phrase } of [
        ...clause.fronted,
        ...clause.complements,
        ...(clause.subject?.attached ?? []),
      ]) {
        if (isExcluding(preposition)) for (const part of phrasesWithin(phrase)) excluded.add(part);
      }
      if (clause.subject && !clause.inherited)
        for (const member of clause.subject.members) add(member, subjects);
      for (const phrase of phrasesIn(clause)) {
        if (excluded.has(phrase) || clause.subject?.members.includes(phrase)) continue;
        if (phrase.members.length === 1) add(phrase, others);
      }
      return { subjects, others, kind: clause.kind };
    }),
  };
}

/** False for a sentence that leaves nothing behind, whatever its phrases are. */
export function mayName(world: World, { units }: Parse): boolean {
  return units.some(
    ({ norm, names }) =>
      STANDING_IN.has(norm) || [...names].some((concept) => world.kindOf(concept) === 'disease'),
  );
}

/** Pronouns that hand on what they stand for. */
const STANDING_IN: ReadonlySet<string> = new Set([
  'it',
  'they',
  'this',
  'these',
  'both',
  'former',
  'latter',
]);

/** How many sentences back a pronoun may reach when nothing else is named between. */
export const REACH = 4;

/** True where a pronoun in the next sentence could find an antecedent. */
export function namesAny(history: readonly Named[]): boolean {
  return history
    .slice(-REACH)
    .some(({ clauses }) =>
      clauses.some(({ subjects, others }) => subjects.length + others.length > 0),
    );
}

/** Finds the antecedents of a pronoun or definite phrase among the sentences before it. */
export function findAntecedents(
  phrase: Phrase,
  history: readonly Named[],
  here: { section: number; passage: number },
  headings: readonly Antecedent[],
): readonly Antecedent[] {
  const norm = phrase.head.norm;
  if (POINTING_ELSEWHERE.has(norm)) return [];
  const ordered = orderOf(phrase);
  const plural = isPlural(phrase);
  let distance = 0;
  for (let at = history.length - 1; at >= 0 && distance < REACH; at--, distance++) {
    const named = history[at];
    if (named?.section !== here.section) break;
    const distinct = distinctIn(named);
    if (distinct.length === 0) continue;
    if (ordered !== undefined) {
      if (distinct.length < 2) continue;
      // The clause that sets two side by side, rather than one that only names the other.
      const pair =
        named.clauses
          .map((clause) => distinctIn({ clauses: [clause] }))
          .findLast((both) => both.length === 2) ?? distinct;
      const chosen = ordered === 'former' ? pair[0] : pair.at(-1);
      return chosen ? [chosen] : [];
    }
    if (plural) return distinct.length >= 2 ? coordinated(named, distinct) : [];
    return singular(named, distinct);
  }
  if (ordered !== undefined)
    return headings.length === 2 ? headings.slice(ordered === 'former' ? 0 : 1).slice(0, 1) : [];
  if (plural) return headings.length >= 2 ? headings : [];
  if (headings.length > 1) return [];
  if (/^(?:one|some|many|most|all|each|any)$/.test(norm)) return [];
  return headings.slice(0, 1);
}

/** Pronouns that never stand for a disease. */
const POINTING_ELSEWHERE: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'we',
  'us',
  'our',
  'you',
  'your',
  'he',
  'him',
  'his',
  'she',
  'her',
  'who',
  'whoever',
  'everyone',
  'everybody',
  'someone',
  'anyone',
  'nothing',
  'something',
  'anything',
  'there',
]);

function orderOf(phrase: Phrase): 'former' | 'latter' | undefined {
  const words = phrase.words.map(({ norm }) => norm);
  if (words.some((word) => word === 'former' || word === 'first'))
    return words.includes('former') || phrase.words.length === 1 ? 'former' : undefined;
  if (words.some((word) => word === 'latter' || word === 'second'))
    return words.includes('latter') || phrase.words.length === 1 ? 'latter' : undefined;
  return undefined;
}

function isPlural(phrase: Phrase): boolean {
  const norm = phrase.head.norm;
  if (PLURAL_PRONOUNS.has(norm)) return true;
  if (/^(?:these|those|both|their)$/.test(phrase.determiner?.norm ?? '')) return true;
  return (
    has(phrase.head, 'noun:kindOfDisease') &&
    /(?:s|dz)$/.test(norm) &&
    !/(?:ss|is)$/.test(norm) &&
    norm !== 'dz'
  );
}

/** Pronouns that stand for several diseases. */
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set([
  'these',
  'those',
  'both',
  'they',
  'them',
  'their',
  'all',
  'two',
  'both of them',
  'all of them',
]);

function distinctIn(named: Pick<Named, 'clauses'>): Antecedent[] {
  const found = new Map<string, Antecedent>();
  for (const clause of named.clauses) {
    for (const antecedent of [...clause.subjects, ...clause.others].sort(
      (a, b) => a.because.span.start - b.because.span.start,
    )) {
      if (!found.has(antecedent.concept)) found.set(antecedent.concept, antecedent);
    }
  }
  return [...found.values()].sort((a, b) => a.because.span.start - b.because.span.start);
}

/** "They" are those that one phrase coordinates, else all that the sentence names. */
function coordinated(named: Named, distinct: readonly Antecedent[]): readonly Antecedent[] {
  for (const clause of [...named.clauses].reverse())
    if (new Set(clause.subjects.map(({ concept }) => concept)).size >= 2)
      return unique(clause.subjects);
  return distinct;
}

/** The last clause that names a disease gives the antecedent, its subject before the rest. */
function singular(named: Named, distinct: readonly Antecedent[]): readonly Antecedent[] {
  if (distinct.length === 1) return distinct;
  for (const clause of [...named.clauses].reverse()) {
    if (clause.kind === 'relative' || clause.kind === 'participial') continue;
    const subjects = unique(clause.subjects);
    if (subjects.length === 1) return subjects;
    if (subjects.length > 1) return [];
    const others = unique(clause.others);
    if (others.length > 0) return others.slice(-1);
  }
  return [];
}

function unique(antecedents: readonly Antecedent[]): Antecedent[] {
  const found = new Map<string, Antecedent>();
  for (const antecedent of antecedents)
    if (!found.has(antecedent.concept)) found.set(antecedent.concept, antecedent);
  return [...found.values()];
}
