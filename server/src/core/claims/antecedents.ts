import type { Clause, Parse, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Passage } from '../markdown/passage.ts';
import type { Because } from '../model.ts';
import { isExcluding, phrasesIn, phrasesWithin } from './phrases.ts';
import type { Antecedent } from './things.ts';
import type { World } from './world.ts';

/** The diseases that one sentence names, for the pronouns of the next. */
export interface Named extends Place {
  /** By clause, in order. */
  readonly clauses: readonly NamedClause[];
  /** What the sentence before it names. */
  readonly before: Named | undefined;
}

/** Which block of the document, and the heading over it: no pronoun reaches across one. */
export interface Place {
  readonly passage: number;
  readonly section: Passage | undefined;
}

interface NamedClause {
  readonly subjects: readonly Antecedent[];
  readonly others: readonly Antecedent[];
  /** "MS is commoner than *ALS*": only "the latter" goes back to it. */
  readonly compared: readonly Antecedent[];
  readonly kind: Clause['kind'];
}

/** What the clauses of a sentence leave behind for later pronouns. */
export function namesIn(
  world: World,
  clauses: readonly Clause[],
  because: (phrase: Phrase) => Because,
  resolve: (phrase: Phrase) => readonly Antecedent[],
): NamedClause[] {
  return clauses.map((clause): NamedClause => {
    const subjects: Antecedent[] = [];
    const others: Antecedent[] = [];
    const compared: Antecedent[] = [];
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
      if (preposition?.norm === 'than') add(phrase, compared);
    }
    // "She *had been told it was ALS*", "*had been thought to have ALS*": what it turned out to be is told next.
    if (isLaterCorrected(clause) || (clause.parent && isLaterCorrected(clause.parent)))
      return { subjects, others, compared, kind: clause.kind };
    // "what *ALS* is": what is asked about has a subject of its own.
    const isAsked = (clause.opener?.index ?? Infinity) < (clause.subject?.from ?? 0);
    if (clause.subject && (!clause.inherited || isAsked))
      for (const member of clause.subject.members) add(member, subjects);
    for (const phrase of phrasesIn(clause)) {
      if (excluded.has(phrase) || clause.subject?.members.includes(phrase)) continue;
      if (phrase.members.length === 1) add(phrase, others);
    }
    return { subjects, others, compared, kind: clause.kind };
  });
}

/** "had been told", "was first thought to have" */
function isLaterCorrected({ subject, verb }: Clause): boolean {
  const isPerson =
    has(subject?.head, 'noun:person') || /^(?:he|i|she|they)$/.test(subject?.head.norm ?? '');
  const told = verb?.chain.find(({ unit }) =>
    /^(?:believed|diagnosed|labelled|presumed|said|suspected|thought|told)$/.test(unit.norm),
  );
  // "has been told": it still holds.
  return (
    isPerson &&
    told?.passive === true &&
    verb?.negations.length === 0 &&
    (verb.adverbs.some(({ norm }) => /^(?:first|initially|originally|wrongly)$/.test(norm)) ||
      verb.chain[0]?.unit.norm === 'had')
  );
}

/** A sentence that does not, and that hands nothing on, leaves nothing behind, whatever its phrases are. */
export function namesDisease(world: World, { units }: Parse): boolean {
  return units.some(({ names }) =>
    [...names].some((concept) => world.kindOf(concept) === 'disease'),
  );
}

/** True for a sentence with a pronoun that a later one may stand for as well. */
export function handsOn({ units }: Parse): boolean {
  return units.some(({ norm }) => STANDING_IN.has(norm));
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

/** A sentence and those before it, nearest first, not more than so many. */
export function* lately(last: Named | undefined, most: number): Generator<Named, void> {
  for (let named = last, left = most; named && left > 0; named = named.before, left--) yield named;
}

/** All that a sentence names. */
export function allIn({ clauses }: Pick<Named, 'clauses'>): Antecedent[] {
  return clauses.flatMap(({ subjects, others }) => [...subjects, ...others]);
}

/** Finds the antecedents of a pronoun or definite phrase among the sentences before it. */
export function findAntecedents(
  phrase: Phrase,
  last: Named | undefined,
  section: Place['section'],
  headings: readonly Antecedent[],
  fits: (antecedent: Antecedent) => boolean,
): readonly Antecedent[] {
  const norm = phrase.head.norm;
  if (POINTING_ELSEWHERE.has(norm)) return [];
  const ordered = orderOf(phrase);
  const plural = isPlural(phrase);
  for (const each of lately(last, REACH)) {
    if (each.section !== section) break;
    const told = only(each, fits);
    const named = ordered === undefined ? told : withCompared(told);
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
    // "Mr A. has MS. Mr B. has ALS. *Both diseases* …": one in each sentence.
    if (plural && distinct.length === 1 && isBoth(phrase)) {
      const other = [...lately(each.before, REACH)]
        .filter((earlier) => earlier.section === section)
        .map((earlier) => distinctIn(only(earlier, fits)))
        .find((earlier) => earlier.some(({ concept }) => concept !== distinct[0]?.concept));
      const two = unique([...(other ?? []), ...distinct]);
      return two.length === 2 ? two : [];
    }
    if (plural) return distinct.length >= 2 ? coordinated(named, distinct, norm) : [];
    return singular(named, distinct);
  }
  if (ordered !== undefined)
    return headings.length === 2 ? headings.slice(ordered === 'former' ? 0 : 1).slice(0, 1) : [];
  if (plural) return headings.length >= 2 ? headings : [];
  if (headings.length > 1) return [];
  if (/^(?:one|some|many|most|all|each|any)$/.test(norm)) return [];
  return headings.slice(0, 1);
}

/** What a sentence names, with what it only compares that to. */
function withCompared(named: Named): Named {
  const clauses = named.clauses.map((clause) => ({
    ...clause,
    others: [...clause.others, ...clause.compared],
  }));
  return { ...named, clauses };
}

/** What a sentence names, as far as it fits. */
function only(named: Named, fits: (antecedent: Antecedent) => boolean): Named {
  const clauses = named.clauses.map(({ subjects, others, compared, kind }) => ({
    subjects: subjects.filter(fits),
    others: others.filter(fits),
    compared: compared.filter(fits),
    kind,
  }));
  return { ...named, clauses };
}

function isBoth({ head, determiner }: Phrase): boolean {
  return head.norm === 'both' || determiner?.norm === 'both';
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

/** "these", "both", "those diseases": it stands for several. */
export function isPlural(phrase: Phrase): boolean {
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
    for (const antecedent of allIn({ clauses: [clause] }).sort(
      (a, b) => a.because.span.start - b.because.span.start,
    )) {
      if (!found.has(antecedent.concept)) found.set(antecedent.concept, antecedent);
    }
  }
  return [...found.values()].sort((a, b) => a.because.span.start - b.because.span.start);
}

/** "They" are those that one phrase coordinates, else all that the sentence names. */
function coordinated(
  named: Named,
  distinct: readonly Antecedent[],
  norm: string,
): readonly Antecedent[] {
  for (const clause of [...named.clauses].reverse())
    if (new Set(clause.subjects.map(({ concept }) => concept)).size >= 2)
      return unique(clause.subjects);
  // "spots *that are mistaken for MS*": what is named on the way is none of them.
  const main = distinctIn({ clauses: named.clauses.filter(({ kind }) => kind !== 'relative') });
  return norm === 'they' && main.length < 2 ? [] : distinct;
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
