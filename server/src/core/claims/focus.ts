import type { Clause, Parse, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Passage } from '../markdown/passage.ts';
import {
  allIn,
  findAntecedents,
  handsOn,
  isPlural,
  lately,
  type Named,
  namesDisease,
  namesIn,
  type Place,
  REACH,
} from './antecedents.ts';
import { conceptsNamed } from './labels.ts';
import type { Page } from './page.ts';
import { becauseOf } from './places.ts';
import type { Antecedent } from './things.ts';

/** What has been read so far, for the pronouns to come. */
export type Memory = Named | undefined;

/**
 * The diseases that a pronoun or a phrase like "the disease" stands for at this place; with a `broader` disease only
 * kinds of that: "this neuropathy" after CIDP.
 */
export function resolve(
  page: Page,
  memory: Memory,
  parsed: Parse,
  phrase: Phrase,
  passage: Passage,
  broader?: string,
): readonly Antecedent[] {
  // "*One* is a disease of neurons, *the other* …": which of the two is not told.
  if (phrase.head.norm === 'one' && isFirstOfTwo(parsed, phrase)) return [];
  // "most *of which*" are some of those just named.
  if (/^(?:few|many|most|several|some)$/.test(phrase.head.norm) && isOfWhich(parsed, phrase))
    return [];
  // "the motor neuron and *its* axon"
  if (/^(?:its|their)$/.test(phrase.head.norm) && parsed.units[phrase.from - 1]?.norm === 'and')
    return [];
  if (isSetBeside(page, parsed, phrase)) return [];
  const fits = ({ concept }: Antecedent): boolean =>
    broader === undefined || (concept !== broader && page.world.isA(concept, broader));
  const named = namedHere(page, parsed, phrase).filter(fits);
  if (named.length > 0) return named;
  const earlier = earlierInSentence(page, parsed, phrase, fits);
  if (earlier.length > 0) return earlier;
  const later = laterInSentence(page, parsed, phrase).filter(fits);
  if (later.length > 0) return later;
  const listed = listedBefore(page, memory, phrase, passage);
  if (listed.length > 0) return listed.filter(fits);
  const above = contextDiseases(page, passage).filter(fits);
  return findAntecedents(phrase, memory, sectionOf(passage), above, fits);
}

function isFirstOfTwo({ units }: Parse, { to }: Phrase): boolean {
  return units.some(
    ({ norm }, at) =>
      at >= to && norm === 'other' && /^(?:an|the)$/.test(units[at - 1]?.norm ?? ''),
  );
}

/** "the disease *known as ALS*", "the illness *that we call ALS*": the name that is given with it. */
function namedHere(page: Page, parsed: Parse, phrase: Phrase): readonly Antecedent[] {
  if (!has(phrase.head, 'noun:kindOfDisease')) return [];
  for (const { kind, inherited, subject, verb, complements } of parsed.clauses) {
    const isOfIt =
      kind === 'participial'
        ? inherited && subject === phrase
        : kind === 'relative' && (subject === phrase || complements[0]?.phrase === phrase);
    if (!isOfIt || verb?.negations.length !== 0 || verb.modals.length > 0) continue;
    // "that *he* called ALS": what one person took it for.
    if (/^(?:he|i|she)$/.test(subject?.head.norm ?? '')) continue;
    const naming = verb.chain.at(-1)?.unit.norm ?? '';
    for (const { preposition, phrase: name } of complements) {
      const names = preposition
        ? preposition.norm === 'as' && /^(?:known|referred to)$/.test(naming)
        : GIVING_A_NAME.test(naming);
      if (!names || name === phrase || name.members.length > 1) continue;
      const concepts = [...name.head.names].filter((id) => page.world.kindOf(id) === 'disease');
      if (concepts.length > 0)
        return concepts.map((concept) => ({
          concept,
          because: becauseOf(page.source, parsed, { from: name.from, to: name.to }, 'antecedent'),
        }));
    }
  }
  return [];
}

const GIVING_A_NAME = /^(?:call|dub|nam|term)(?:s|e|es|ed|bed)?$/;

/** "- MS\n- ALS" and then "*These* are …": the names of the list that ends right before. */
function listedBefore(
  page: Page,
  memory: Memory,
  phrase: Phrase,
  passage: Passage,
): readonly Antecedent[] {
  if (passage.kind !== 'paragraph' || !isPlural(phrase)) return [];
  const index = page.indexOf(passage);
  if (memory?.passage === index) return [];
  const listed: Antecedent[] = [];
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_LIST; at--) {
    const item = page.passages[at];
    if (item?.kind !== 'item') break;
    const label = page.labelOf(item);
    const isName =
      label.length <= LONGEST_NAME &&
      page.parse(label).clauses.every(({ verb }) => verb === undefined);
    const named = isName ? diseasesIn(page, item) : [];
    if (named.length !== 1 || item.context.task !== undefined) return [];
    listed.unshift(...named);
  }
  const counted = COUNTS.get(phrase.head.norm) ?? COUNTS.get(phrase.determiner?.norm ?? '');
  return listed.length > 1 && (counted ?? listed.length) === listed.length ? listed : [];
}

/** In items. */
const LONGEST_LIST = 12;

/** In tokens: a longer item says something. */
const LONGEST_NAME = 6;

/** Words that tell how many are meant. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

function isOfWhich({ clauses }: Parse, phrase: Phrase): boolean {
  return clauses.some(({ opener, subject }) => opener?.norm === 'of which' && subject === phrase);
}

/** "Because *it* is …, ALS …": the subject of the clause that is reasoned to. */
function laterInSentence(page: Page, parsed: Parse, phrase: Phrase): readonly Antecedent[] {
  const { clauses } = parsed;
  const host = /^(?:its|their)$/.test(phrase.head.norm) ? reasonedTo(clauses, phrase) : undefined;
  if (host) return namesOf(page, parsed, host);
  const [first] = clauses;
  if (first?.kind !== 'adverbial' || first.subject !== phrase || phrase.head.norm !== 'it')
    return [];
  if (
    !/^(?:although|as|because|even though|given that|since|though)$/.test(first.opener?.norm ?? '')
  )
    return [];
  const main = clauses.find(({ kind, from }) => kind === 'main' && from >= first.to)?.subject;
  return main ? namesOf(page, parsed, main) : [];
}

/** "*Because of its nature*, ALS …": the subject of the clause that the reason stands before. */
function reasonedTo(clauses: readonly Clause[], { from, to }: Phrase): Phrase | undefined {
  const clause = clauses.find(({ fronted }) =>
    fronted.some(
      ({ preposition, phrase }) =>
        phrase.from <= from && to <= phrase.to && REASON.has(preposition?.norm ?? ''),
    ),
  );
  return clause && !clause.inherited ? clause.subject : undefined;
}

const REASON: ReadonlySet<string> = new Set([
  'because of',
  'despite',
  'due to',
  'given',
  'in spite of',
  'in view of',
  'on account of',
  'owing to',
  'with',
]);

/** The one disease that a phrase names, as an antecedent. */
function namesOf(page: Page, parsed: Parse, { head, members, from, to }: Phrase): Antecedent[] {
  return members.length === 1
    ? [...head.names]
        .filter((concept) => page.world.kindOf(concept) === 'disease')
        .map((concept) => ({
          concept,
          because: becauseOf(page.source, parsed, { from, to }, 'antecedent'),
        }))
    : [];
}

/** "In MS *it* arises when …": what is placed in a disease is none. */
function isSetBeside({ world }: Page, { clauses }: Parse, phrase: Phrase): boolean {
  return (
    phrase.head.norm === 'it' &&
    clauses.some(
      ({ subject, fronted }) =>
        subject === phrase &&
        fronted.some(
          ({ preposition, phrase: place }) =>
            preposition?.norm === 'in' &&
            [...place.head.names].some((concept) => world.kindOf(concept) === 'disease'),
        ),
    )
  );
}

/** A disease named before the pronoun in an earlier clause of the sentence. */
function earlierInSentence(
  page: Page,
  parsed: Parse,
  phrase: Phrase,
  fits: (antecedent: Antecedent) => boolean,
): readonly Antecedent[] {
  const norm = phrase.head.norm;
  const plural = /^(?:both|these|those|they|them|two)$/.test(norm);
  const ordinal = /^(?:former|latter)$/.test(norm);
  // "ALS, although *it* is …, spares": of two clauses the one that it is the subject of.
  const clause =
    parsed.clauses.find(({ kind, subject }) => kind === 'adverbial' && subject === phrase) ??
    parsed.clauses.find(({ from, to }) => from <= phrase.from && phrase.from < to);
  const found: Antecedent[] = [];
  for (const unit of parsed.units) {
    if (
      unit.index >= phrase.from ||
      (!ordinal && clause && unit.index >= clause.from && clause.from >= 0)
    )
      break;
    if (isDenied(parsed, unit.index) || isLikeness(parsed, unit.index)) continue;
    for (const concept of unit.names) {
      if (page.world.kindOf(concept) === 'disease')
        found.push({
          concept,
          because: becauseOf(
            page.source,
            parsed,
            { from: unit.index, to: unit.index + 1 },
            'antecedent',
          ),
        });
    }
  }
  // "CIDP is a neuropathy; it …": of a thing and its kind the thing is meant.
  const isKindOfOther = ({ concept }: Antecedent): boolean =>
    found.some((other) => other.concept !== concept && page.world.isA(other.concept, concept));
  const fitting = found.filter((antecedent) => fits(antecedent) && !isKindOfOther(antecedent));
  const distinct = new Set(fitting.map(({ concept }) => concept));
  if (norm === 'former') return distinct.size > 1 ? fitting.slice(0, 1) : [];
  if (norm === 'latter') return distinct.size > 1 ? fitting.slice(-1) : [];
  if (plural)
    return distinct.size === 2 && (norm === 'two' || areJoined(parsed, phrase.from, fitting))
      ? [...new Map(fitting.map((each) => [each.concept, each])).values()]
      : [];
  if (distinct.size === 2 && /^its?$/.test(norm)) return formBefore(page, parsed, phrase, fitting);
  return distinct.size === 1 ? fitting.slice(-1) : [];
}

/** "*ALS* is a variant of MS, and … slows *it*": the one of which it is said what it is. */
function formBefore(
  { world }: Page,
  { clauses }: Parse,
  { from }: Phrase,
  fitting: readonly Antecedent[],
): readonly Antecedent[] {
  const told = clauses.findLast(
    ({ kind, subject, inherited, to }) => kind === 'main' && subject && !inherited && to <= from,
  );
  const { subject, verb, complements } = told ?? {};
  if (!has(verb?.chain.at(-1)?.unit, 'be') || subject?.members.length !== 1) return [];
  const [concept] = [...subject.head.names].filter((name) => world.kindOf(name) === 'disease');
  const isOfOther =
    complements?.some(
      ({ preposition, phrase: { head, attached } }) =>
        !preposition &&
        has(head, 'noun:partOfKind') &&
        attached.some(
          ({ preposition: of, phrase }) => of.norm === 'of' && phrase.head.names.size > 0,
        ),
    ) === true;
  return isOfOther ? fitting.filter((each) => each.concept === concept).slice(-1) : [];
}

/** "*ALS and MS* have this in common: both are …" */
function areJoined({ clauses }: Parse, before: number, fitting: readonly Antecedent[]): boolean {
  return clauses.some(({ subject, inherited }) => {
    if (!subject || inherited || subject.members.length !== 2 || subject.to > before) return false;
    const joined = subject.members.flatMap(({ head }) => [...head.names]);
    return fitting.every(({ concept }) => joined.includes(concept));
  });
}

/** "It looks like *ALS*, but it …", "MMN mimics *ALS*, and it …": what something is taken for is another disease. */
function isLikeness({ clauses }: Parse, unit: number): boolean {
  return clauses.some(({ verb, complements }) =>
    complements.some(
      ({ preposition, phrase }) =>
        phrase.from <= unit &&
        unit < phrase.to &&
        (preposition
          ? preposition.norm === 'like' ||
            (preposition.norm === 'for' &&
              /^(?:mistak|taken$)/.test(verb?.chain.at(-1)?.unit.norm ?? ''))
          : /^(?:imitat|mimic|resembl|simulat)/.test(verb?.chain.at(-1)?.unit.norm ?? '')),
    ),
  );
}

/** "It isn't *MS*, and it …": what the subject is said not to be. */
function isDenied({ clauses }: Parse, unit: number): boolean {
  return clauses.some(
    ({ verb, complements }) =>
      has(verb?.chain.at(-1)?.unit, 'be') &&
      complements.some(
        ({ phrase }) =>
          // "is *not a* motor neuron disease"
          ((verb?.negations.length ?? 0) % 2 === 1) !== phrase.denied &&
          phrase.from <= unit &&
          unit < phrase.to,
      ),
  );
}

/** The diseases that the text is about at this place. */
export function focusOf(
  page: Page,
  memory: Memory,
  passage: Passage,
  index: number,
): readonly Antecedent[] {
  const own = structureDiseases(page, passage);
  if (own.length > 0) return own;
  const here = { section: sectionOf(passage), passage: index };
  const near = namedLast(memory, here, { sentences: 4, passages: 3 });
  if (near.length > 0) return near;
  const around = contextDiseases(page, passage);
  if (around.length === 1 || passage.kind === 'cell') return around.length === 1 ? around : [];
  // A section goes on speaking of what it has last named, where its headings name nothing.
  return around.length === 0 ? namedLast(memory, here, { sentences: 12, passages: 12 }) : [];
}

/** All diseases that headings, labels and the sentences within reach of a pronoun name. */
export function diseasesWithin(page: Page, memory: Memory, passage: Passage): ReadonlySet<string> {
  return new Set([
    ...topicsOf(page, passage).filter((concept) => page.world.kindOf(concept) === 'disease'),
    ...[...lately(memory, REACH)].flatMap(allIn).map(({ concept }) => concept),
  ]);
}

/** The diseases of the last sentence within reach that names any. */
function namedLast(
  memory: Memory,
  here: Place,
  reach: { readonly sentences: number; readonly passages: number },
): readonly Antecedent[] {
  for (const named of lately(memory, reach.sentences)) {
    if (named.section !== here.section || named.passage < here.passage - reach.passages) return [];
    const all = allIn(named);
    if (all.length > 0)
      return [...new Map(all.map((antecedent) => [antecedent.concept, antecedent])).values()];
  }
  return [];
}

/** The diseases of the labels that hold for this cell, item or definition alone. */
function structureDiseases(page: Page, passage: Passage): readonly Antecedent[] {
  const { column, row, term, parents } = passage.context;
  for (const label of [
    column,
    row !== passage ? row : undefined,
    term,
    ...[...parents].reverse(),
  ]) {
    const found = label ? diseasesIn(page, label) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** The diseases of the nearest label, lead-in or heading that names one. */
function contextDiseases(page: Page, passage: Passage): readonly Antecedent[] {
  const own = structureDiseases(page, passage);
  if (own.length > 0) return own;
  const { headings, leadIn } = passage.context;
  for (const label of [leadIn, ...[...headings].reverse()]) {
    const found = label ? diseasesIn(page, label) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** The concepts that the labels and headings over a passage name, the nearest first. */
export function topicsOf(page: Page, passage: Passage): readonly string[] {
  const { headings, leadIn, parents, term, row, column } = passage.context;
  return [
    column,
    row !== passage ? row : undefined,
    term,
    ...[...parents].reverse(),
    leadIn,
    ...[...headings].reverse(),
  ].flatMap((label) => (label ? conceptsNamed(page, label) : []));
}

function diseasesIn(page: Page, label: Passage): readonly Antecedent[] {
  if (label.plain.text === '') return [];
  const parsed = page.parse(page.labelOf(label));
  const found = new Map<string, Antecedent>();
  for (const unit of parsed.units) {
    for (const concept of unit.names) {
      if (page.world.kindOf(concept) === 'disease' && !found.has(concept))
        found.set(concept, {
          concept,
          because: becauseOf(
            page.source,
            parsed,
            { from: unit.index, to: unit.index + 1 },
            'heading',
          ),
        });
    }
  }
  return [...found.values()];
}

/** The memory with what one more sentence names. */
export function remember(
  page: Page,
  before: Memory,
  parsed: Parse,
  passage: Passage,
  index: number,
): Memory {
  const isHeard =
    namesDisease(page.world, parsed) ||
    (handsOn(parsed) && mayResolve(page, before, passage, index));
  const clauses = namesIn(
    page.world,
    isHeard ? parsed.clauses : [],
    ({ from, to }) => becauseOf(page.source, parsed, { from, to }, 'antecedent'),
    (phrase) => resolve(page, before, parsed, phrase, passage),
  );
  return { clauses, before, passage: index, section: sectionOf(passage) };
}

/** False where there is nothing that a pronoun of a sentence without a name could stand for. */
function mayResolve(page: Page, memory: Memory, passage: Passage, index: number): boolean {
  return (
    page.passages[index - 1]?.kind === 'item' || diseasesWithin(page, memory, passage).size > 0
  );
}

/** True where one of the sentences that a pronoun can reach names something. */
export function namesLately(memory: Memory): boolean {
  return [...lately(memory, REACH)].some((named) => allIn(named).length > 0);
}

function sectionOf({ context }: Passage): Place['section'] {
  return context.headings.at(-1);
}
