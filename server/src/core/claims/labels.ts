import type { Clause, Parse } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Passage } from '../markdown/passage.ts';
import { lastSentence, type Page } from './page.ts';
import { isQuestion } from './questions.ts';
import type { Range } from './sentence.ts';
import { type Placed, supplied } from './utterances.ts';

/** Puts the labels that a fragment stands under before it. */
export function withLabels(
  page: Page,
  passage: Passage,
  own: readonly Placed[],
): Parse | undefined {
  if (CITES_A_WORK.test(passage.plain.text)) return undefined;
  const opening = own.findIndex(({ norm }) => norm === ':');
  if (opening > 0 && setsApart(page, own.slice(0, opening))) return undefined;
  const standing = contextLabels(passage, siblingsOf(page, passage)).filter(
    (label) => !isQuestion(lastSentence(page, label)),
  );
  // "Differential diagnosis" under "Demyelinating diseases": what is listed there is none of them.
  // A column of differences tells them of its row.
  const apart = standing.findLastIndex(
    (label) => label !== passage.context.column && setsApart(page, page.labelOf(label)),
  );
  const labels = [
    ...standing.slice(Math.max(0, apart)).flatMap((label) => labelParts(page, label)),
    ...leadOf(page, passage, own),
  ].filter((tokens) => tokens.length > 0 && tokens.length <= LONGEST_LABEL);
  const nearest = labels.at(-1);
  if (!nearest) return undefined;
  const listed = underClassHeading(page, passage, own);
  if (listed) return listed;
  if (isOpen(page, nearest)) {
    const { row, column } = passage.context;
    // "| Fingolimod | … | MS, ALS |" under "Effective in": said of what its row names.
    const named =
      column && row && row !== passage && !page.parse(nearest).clauses[0]?.subject?.nominal
        ? page.labelOf(row)
        : [];
    const about = namesSubject(page, named) ? [...named, supplied(':')] : [];
    return page.parse([...about, ...nearest, ...own]);
  }
  const opened =
    passage.kind === 'cell' ? labels.findLast((label) => isOpen(page, label)) : undefined;
  if (opened) return page.parse([...opened, ...own]);
  const usable = labels.filter((label) => !isWhole(page.parse(label)));
  const alone = page.parse(own);
  if (startsWithVerb(alone) && !(passage.kind === 'cell' && isState(alone))) {
    const helping = has(alone.clauses[0]?.verb?.chain.at(-1)?.unit, 'verb:helping');
    const subjects = [...usable].reverse().filter((label) => namesSubject(page, label));
    const subject =
      (helping ? subjects.find((label) => namesTherapy(page, label)) : undefined) ?? subjects[0];
    if (subject) return page.parse([...subject, ...own]);
  }
  if (usable.length === 0) return undefined;
  return page.parse([...usable.flatMap((label) => [...label, supplied(':')]), ...own]);
}

/** "Not in this group", "Differential diagnosis": a label of what is something else. */
function setsApart(page: Page, label: readonly Placed[]): boolean {
  const { units, clauses } = page.parse(label);
  if (units.length > LONGEST_APART) return false;
  if (units[0]?.norm === 'not' && NOT_LISTED.has(units[1]?.norm ?? '')) return true;
  return (
    clauses.every(({ verb }) => verb === undefined) &&
    units.some((unit) => has(unit, 'noun:difference'))
  );
}

/** "Not *here*", "Not *included*": of what the heading names. */
const NOT_LISTED: ReadonlySet<string> = new Set([
  'among',
  'counted',
  'covered',
  'discussed',
  'here',
  'in',
  'included',
  'listed',
  'mentioned',
  'on',
  'one',
  'part',
  'shown',
]);

/** In units. */
const LONGEST_APART = 5;

/** "2018;391(10130):1622": the fragments about it are authors, a title and a journal. */
const CITES_A_WORK = /\b(?:19|20)\d\d;\s?\d{1,4}(?:\(|:)|\bdoi:\s?10\.\d{4}/i;

/** A longer one is a sentence rather than a label; in tokens. */
const LONGEST_LABEL = 30;

/** "## Demyelinating conditions we support" over "Our nurses answer calls about: … ALS": a bare name under a heading that names a class. */
function underClassHeading(
  page: Page,
  passage: Passage,
  own: readonly Placed[],
): Parse | undefined {
  const heading = passage.context.headings.at(-1);
  const { leadIn, parents } = passage.context;
  if (
    passage.kind !== 'item' ||
    !heading ||
    !leadIn ||
    parents.length > 0 ||
    !namesSubject(page, own)
  )
    return undefined;
  const announced = page.parse(page.labelOf(leadIn));
  if (
    announced.units.some(
      (unit) =>
        has(unit, 'noun:difference', 'negation', 'contrast') ||
        has(unit, 'verb:contrasting') ||
        unit.names.size > 0 ||
        unit.adjectives.size > 0,
    )
  )
    return undefined;
  const label = page.labelOf(heading);
  const [clause] = page.parse(label).clauses;
  const plural =
    clause?.subject !== undefined &&
    clause.subject.head.norm.endsWith('s') &&
    clause.subject.words.some((word) =>
      [...word.adjectives, ...word.names].some((concept) => page.world.kindOf(concept) === 'class'),
    );
  return plural ? page.parse([...label, supplied(':'), ...own]) : undefined;
}

/** The words of a label; of a whole sentence that announces a list, the phrase that names what is listed. */
function labelParts(page: Page, label: Passage): Placed[][] {
  const tokens = page.labelOf(label);
  const parsed = page.parse(tokens);
  const shown = shownKind(page, parsed);
  if (shown) return [tokens.slice(shown.from, shown.to)];
  if (
    !isWhole(parsed) ||
    !/[:]\s*$/.test(label.plain.text) ||
    parsed.clauses.some(({ verb }) => (verb?.negations.length ?? 0) > 0)
  )
    return [tokens];
  for (const clause of parsed.clauses) {
    for (const phrase of [
      clause.subject,
      ...clause.complements.map((complement) => complement.phrase),
    ]) {
      if (!phrase?.head.norm.endsWith('s')) continue;
      const first = parsed.units[phrase.from];
      const last = parsed.units[phrase.to - 1];
      const names = phrase.words.some((word) =>
        [...word.adjectives, ...word.names].some(
          (concept) => page.world.kindOf(concept) === 'class',
        ),
      );
      if (first && last && names) return [tokens.slice(first.from, last.to)];
    }
  }
  return [tokens];
}

/** "*Demyelinating diseases* covered this term": the phrase, of which it is only told where or when they are dealt with. */
function shownKind({ world }: Page, { clauses: [first], units }: Parse): Range | undefined {
  const { subject, verb } = first ?? {};
  const last = verb?.chain.at(-1)?.unit;
  if (!subject?.head.norm.endsWith('s') || subject.from > 0) return undefined;
  if (!verb?.ambiguous || !DEALT_WITH.test(last?.norm ?? '')) return undefined;
  const namesClass = subject.words.some((word) =>
    [...word.adjectives, ...word.names].some((concept) => world.kindOf(concept) === 'class'),
  );
  const [from, to] = [units[subject.from], units[subject.to - 1]];
  return namesClass && from && to ? { from: from.from, to: to.to } : undefined;
}

const DEALT_WITH =
  /^(?:addressed|covered|discussed|examined|included|met|presented|seen|studied|taught|treated)$/;

/** "**ALS.** A demyelinating disease …": the name that a paragraph opens with labels its fragments. */
function leadOf(page: Page, passage: Passage, own: readonly Placed[]): Placed[][] {
  const [first] = page.sentencesOf(passage);
  if (!first || first[0] === own[0] || first.length > 12) return [];
  const words = first.filter(({ kind, norm }) => kind !== 'mark' || norm === "'" || norm === '/');
  // "ALS – both. PMA – LMN only.": each has a subject of its own.
  if (!isQuestion(first) && first.some(({ norm }) => /^(?:[:=\u2013\u2192])$/.test(norm)))
    return [];
  return namesSubject(page, words) ? [words] : [];
}

/** The labels a fragment stands under, outermost first. */
function contextLabels(passage: Passage, siblings: readonly Passage[] = []): Passage[] {
  const { headings, leadIn, parents, term, column, row } = passage.context;
  if (passage.kind === 'alt' || passage.kind === 'metadata') return [];
  const named = headings.filter(({ plain }) => plain.text !== '').slice(-3);
  if (passage.kind === 'definition' && term) return [term];
  if (passage.kind === 'cell') {
    const side =
      row && row !== passage
        ? [
            ...(row.context.column && row.context.column !== column ? [row.context.column] : []),
            row,
          ]
        : [];
    return [
      ...(leadIn ? [leadIn] : named.slice(-1)),
      ...parents,
      ...side,
      ...(column ? [column] : []),
      ...siblings,
    ];
  }
  return [...named, ...(leadIn ? [leadIn] : []), ...parents];
}

/** Cells before this one in its row that name what it may be said of: a drug, a sign, a finding. */
export function siblingsOf(page: Page, passage: Passage): Passage[] {
  const { cell, row } = passage.context;
  if (passage.kind !== 'cell' || !cell) return [];
  const at = page.indexOf(passage);
  return page.passages
    .slice(Math.max(0, at - cell.column), at)
    .filter(
      (other) =>
        other.kind === 'cell' &&
        other !== row &&
        other.context.cell?.row === cell.row &&
        conceptsNamed(page, other).some((concept) =>
          ['drug', 'therapy', 'sign', 'imaging'].includes(page.world.kindOf(concept) ?? ''),
        ),
    );
}

/** A lead-in that its items complete: "ALS is", "… is best described as". */
function isOpen(page: Page, tokens: readonly Placed[]): boolean {
  const { units, tags } = page.parse(tokens);
  const tag = tags.at(-1);
  const last = units.at(-1);
  return (
    units.length > 1 &&
    // "What the signs mean", "Where they come from": it announces its items, and none completes it.
    !units.some(({ norm }) => /^(?:how|what|where|why)$/.test(norm)) &&
    tag !== undefined &&
    ['B', 'P', 'V', 'DT', 'M', 'T', 'H'].includes(tag) &&
    !has(last, 'noun:plain') &&
    last?.text !== last?.text.toUpperCase()
  );
}

/** The words name a drug or a therapy. */
export function namesTherapy(page: Page, tokens: readonly Placed[]): boolean {
  return page
    .parse(tokens)
    .units.some(({ names }) =>
      [...names].some((concept) => ['drug', 'therapy'].includes(page.world.kindOf(concept) ?? '')),
    );
}

function namesSubject(page: Page, tokens: readonly Placed[]): boolean {
  const [clause] = page.parse(tokens).clauses;
  return (
    clause?.verb === undefined &&
    clause?.subject !== undefined &&
    [...clause.subject.head.names].some((concept) =>
      ['disease', 'drug', 'therapy', 'imaging'].includes(page.world.kindOf(concept) ?? ''),
    )
  );
}

/** The concepts that a label names, in order. */
export function conceptsNamed(page: Page, label: Passage): string[] {
  return label.plain.text === ''
    ? []
    : page.parse(page.labelOf(label)).units.flatMap(({ names }) => [...names]);
}

/** True where a sentence opens with its verb: "destroys the sheath". */
export function startsWithVerb(parsed: Parse): boolean {
  const [clause] = parsed.clauses;
  return clause?.verb !== undefined && clause.subject === undefined && clause.fronted.length === 0;
}

/** "spared", "not affected": a lone participle tells the state of what the heads of its cell name. */
function isState({ clauses }: Parse): boolean {
  const [clause] = clauses;
  const last = clause?.verb?.chain.at(-1)?.unit;
  return (
    clauses.length === 1 &&
    clause?.complements.length === 0 &&
    has(last, 'form:participle') &&
    !has(last, 'form:third', 'form:base')
  );
}

/** True where the sentence says something of its own accord: a subject and a finite verb. */
export function isWhole(parsed: Parse): boolean {
  return parsed.clauses.some(
    (clause) =>
      clause.verb?.finite === true &&
      clause.subject !== undefined &&
      // "*effective*, slows progression": what it is said of stands elsewhere.
      (clause.subject.nominal || clause.subject.determiner !== undefined) &&
      !clause.beside &&
      !isDescribed(clause) &&
      (clause.kind === 'main' || clause.kind === 'complement'),
  );
}

/** "A rare illness *named after* …": what could be a past tense tells more of a kind of disease. */
function isDescribed({ subject, verb, complements: [first] }: Clause): boolean {
  return (
    verb?.ambiguous === true &&
    /^an?$/.test(subject?.determiner?.norm ?? '') &&
    has(subject?.head, 'noun:kindOfDisease') &&
    first?.preposition !== undefined
  );
}
