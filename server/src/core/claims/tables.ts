import { has } from '../language/tag.ts';
import type { Passage } from '../markdown/passage.ts';
import { conceptsNamed, isWhole, startsWithVerb } from './labels.ts';
import type { Page } from './page.ts';
import { isQuestion } from './questions.ts';
import { type Placed, supplied } from './utterances.ts';
import { verdictOf } from './verdicts.ts';

/** A cell told as a sentence; `wholly` where none of its own words is in it. */
export interface RowReading {
  readonly tokens: Placed[];
  readonly wholly: boolean;
}

/**
 * What a cell says as a sentence: its row and its head tell what it is a value of. Only what the sentence
 * readers know is made: effects of a therapy, meanings of a sign, attributes of a disease, what it spares.
 */
export function* rowReadings(
  page: Page,
  passage: Passage,
  index: number,
  own: readonly Placed[],
): Generator<RowReading> {
  const { column, cell } = passage.context;
  if (passage.kind !== 'cell' || !cell || cell.row === 0 || cell.column === 0 || !column) return;
  const others = rowOf(page, passage, index).filter((other) => other !== passage);
  // What stands behind a cell need not be what it is said of: "demyelinating | ALS" under "Class | Mimics".
  const before = others.filter(({ context }) => (context.cell?.column ?? 0) < cell.column);
  const disease = diseaseOf(page, passage, before);
  if (!disease) return;
  const head = page.labelOf(column);
  const naming = (kinds: readonly string[]): Placed[] | undefined => {
    // "FLAIR | Hyperintense tract | Demyelination": the nearer one says what was found.
    const found = others[kinds.includes('imaging') ? 'findLast' : 'find'](
      (other) =>
        other.context.cell !== undefined &&
        other.context.cell.column < cell.column &&
        namesOne(page, other, kinds),
    );
    return found && page.labelOf(found);
  };
  const therapy = naming(['drug', 'therapy']);
  if (therapy) {
    const effect = withoutVerdict(own);
    const said = [...therapy, ...effect, supplied('in'), ...disease];
    const [clause] = page.parse(said).clauses;
    const acts = clause?.verb?.finite === true && clause.subject !== undefined;
    if (acts && !isWhole(page.parse(effect)) && verdictOf(own, 'cell') !== 'false')
      yield { tokens: said, wholly: false };
    return;
  }
  const companion = naming(['disease']);
  if (
    companion &&
    companion !== disease &&
    !setsApart(page, passage) &&
    own.length <= SHORT &&
    !isQuestion(own)
  ) {
    const { clauses, tags, units } = page.parse(own);
    const isAdverb = tags.every((tag) => tag === 'R' || tag === 'X');
    const tellsHowOften =
      units.some((unit) => has(unit, 'is:typical', 'is:typically', 'is:rare', 'is:rarely')) &&
      units.every(({ names, adjectives }) => names.size + adjectives.size === 0);
    if (tellsHowOften && clauses.every(({ verb }) => verb === undefined))
      yield {
        tokens: [
          ...companion,
          supplied('is'),
          ...(isAdverb ? [supplied('found')] : []),
          ...own,
          supplied('in'),
          ...disease,
        ],
        wholly: false,
      };
  }
  const imaging = naming(['imaging']);
  const sign = naming(['sign']);
  if (imaging ?? sign) {
    if (!asksMeaning(head) || isWhole(page.parse(own))) return;
    if (imaging)
      yield {
        tokens: [...imaging, supplied('in'), ...disease, supplied('shows'), ...own],
        wholly: false,
      };
    else if (sign)
      yield {
        tokens: [
          ...sign,
          supplied('in'),
          ...disease,
          supplied('is'),
          supplied('due'),
          supplied('to'),
          ...own,
        ],
        wholly: false,
      };
    return;
  }
  const told = toldByHead(page, head);
  if (told && !isWhole(page.parse(own))) {
    yield { tokens: [...told.of, supplied('in'), ...disease, ...told.verb, ...own], wholly: false };
    return;
  }
  const spared = sparedTissue(page, passage, others, own);
  if (spared) {
    yield { tokens: [...disease, ...spared], wholly: true };
    return;
  }
  if (isPlacing(page, head)) {
    yield { tokens: [...disease, supplied('is'), ...head, ...own], wholly: false };
    return;
  }
  if (tellsRemedy(page, head) && namesOnlyTherapies(page, own)) {
    yield {
      tokens: [...own, supplied('is'), supplied('effective'), supplied('in'), ...disease],
      wholly: false,
    };
    return;
  }
  const attribute = attributeOf(page, passage);
  if (attribute && !isQuestion(own) && !startsWithVerb(page.parse(own)))
    yield {
      tokens: [...attribute, supplied('of'), ...disease, supplied('is'), ...own],
      wholly: false,
    };
}

/** "What the bright signal shows": what is told, and the verb that the cell completes. */
function toldByHead(
  page: Page,
  head: readonly Placed[],
): { of: readonly Placed[]; verb: readonly Placed[] } | undefined {
  const { units, tags } = page.parse(head);
  const last = units.at(-1);
  const [what, first, second] = units;
  // "Meaning of the bright signal"
  if (what?.norm === 'meaning' && first?.norm === 'of' && second)
    return { of: head.slice(second.from), verb: [supplied('means')] };
  return what?.norm === 'what' && first && last && first !== last && tags[last.index] === 'V'
    ? { of: head.slice(first.from, last.from), verb: head.slice(last.from) }
    : undefined;
}

/** "Filed under", "Classed as": the cell below completes it. */
function isPlacing(page: Page, head: readonly Placed[]): boolean {
  const { units, tags } = page.parse(head);
  const [verb, hook, ...others] = units;
  return (
    has(verb, 'verb:classing') &&
    // "File under", "Filed under"
    has(verb, 'form:participle', 'form:base') &&
    hook !== undefined &&
    tags[1] === 'P' &&
    others.length === 0
  );
}

/** "First-line drug", "Treatment of choice": what stands below is said to work. */
function tellsRemedy(page: Page, head: readonly Placed[]): boolean {
  const words = page
    .parse(head)
    .units.map(({ norm }) => norm)
    .join(' ');
  return (
    REMEDY.test(words) &&
    /\b(?:choice|disease modifying|effective|first line|recommended)\b/.test(words)
  );
}

const REMEDY =
  /\b(?:agents?|drugs?|medications?|medicines?|remed(?:y|ies)|therap(?:y|ies)|treatments?)\b/;

/** "fingolimod", "IVIG or steroids": names, and nothing told of them. */
function namesOnlyTherapies(page: Page, own: readonly Placed[]): boolean {
  const { units, tags } = page.parse(own);
  return (
    units.length > 0 &&
    units.every(
      ({ names }, at) =>
        [...names].some((name) => /^(?:drug|therapy)$/.test(page.world.kindOf(name) ?? '')) ||
        (names.size === 0 && /^(?:C|X)$/.test(tags[at] ?? '')),
    )
  );
}

/** "Mimic of ALS | How common": a table of what it is not. */
function setsApart(page: Page, { context }: Passage): boolean {
  const { column, row, leadIn, headings } = context;
  return [column, row?.context.column, leadIn, headings.at(-1)].some(
    (label) =>
      label !== undefined &&
      page
        .parse(page.labelOf(label))
        .units.some((unit) => has(unit, 'noun:difference', 'verb:contrasting', 'contrast')),
  );
}

/** In tokens: how often something is found, rather than a remark. */
const SHORT = 4;

/** The cells of the same row. */
export function rowOf(page: Page, passage: Passage, at: number): Passage[] {
  const belongs = (other: Passage | undefined): other is Passage =>
    other?.kind === 'cell' && other.context.cell?.row === passage.context.cell?.row;
  let from = at;
  while (belongs(page.passages[from - 1])) from--;
  let to = at + 1;
  while (belongs(page.passages[to])) to++;
  return page.passages.slice(from, to);
}

/** The one disease that a cell speaks of: by its column, its row, or what stands over all rows. */
export function diseaseOf(
  page: Page,
  passage: Passage,
  others: readonly Passage[],
): Placed[] | undefined {
  const { column, row, leadIn, headings } = passage.context;
  const byColumn = column ? diseaseUnits(page, column) : [];
  const places =
    byColumn.length > 0 ? [column] : [...others, row?.context.column, leadIn, headings.at(-1)];
  for (const place of places) {
    if (!place) continue;
    const diseases = diseaseUnits(page, place);
    if (diseases.length > 0) return diseases.length === 1 ? diseases[0] : undefined;
  }
  return undefined;
}

/** The words of each disease that a short label names, once each; none where the label denies or compares it. */
export function diseaseUnits(page: Page, label: Passage): Placed[][] {
  const tokens = page.labelOf(label);
  if (tokens.length === 0 || tokens.length > LONGEST_LABEL) return [];
  const { units } = page.parse(tokens);
  if (units.some((unit) => has(unit, 'negation', 'contrast', 'exception', 'comparison'))) return [];
  const found = new Map<string, Placed[]>();
  for (const { names, from, to } of units)
    for (const concept of names)
      if (page.world.kindOf(concept) === 'disease' && !found.has(concept))
        found.set(concept, tokens.slice(from, to));
  return [...found.values()];
}

/** In tokens; a longer cell is a remark. */
const LONGEST_LABEL = 10;

function namesOne(page: Page, label: Passage, kinds: readonly string[]): boolean {
  const tokens = withoutState(page.labelOf(label));
  if (tokens.length > LONGEST_LABEL || isWhole(page.parse(tokens))) return false;
  const isOfKind = (concept: string): boolean => kinds.includes(page.world.kindOf(concept) ?? '');
  // "*T2-bright* corticospinal tracts": of signals the adjective tells as well.
  return kinds.includes('imaging')
    ? page
        .parse(tokens)
        .units.some(({ names, adjectives }) => [...names, ...adjectives].some(isOfKind))
    : conceptsNamed(page, label).filter(isOfKind).length === 1;
}

/** "UMN *affected?*": what the cells below answer. */
function withoutState(head: readonly Placed[]): readonly Placed[] {
  const end =
    head.findLastIndex(({ norm }) => !/^(?:\?|affected|damaged|involved|lost)$/.test(norm)) + 1;
  return head.slice(0, end);
}

/** "yes, slows it": what follows the verdict. */
function withoutVerdict(own: readonly Placed[]): readonly Placed[] {
  const comma = own.findIndex(({ norm }) => norm === ',' || norm === ':' || norm === '\u2013');
  return comma === 1 && verdictOf(own, 'cell') ? own.slice(2) : own;
}

/** A column that tells what a sign means or comes from. */
function asksMeaning(head: readonly Placed[]): boolean {
  return head.some(({ norm }) => MEANING.has(norm)) && !head.some(({ norm }) => DENYING.test(norm));
}

/** "*Not* caused by", "*Never* means" */
const DENYING = /^(?:isn't|never|no|non|not|wrong|wrongly)$/;

const MEANING: ReadonlySet<string> = new Set([
  'means',
  'meaning',
  'behind',
  'underlies',
  'produced',
  'significance',
  'signifies',
  'why',
  'because',
  'cause',
  'caused',
  'mechanism',
  'mechanisms',
  'correlate',
  'represents',
  'reflects',
  'reason',
  'explanation',
  'basis',
  'substrate',
  'origin',
  'interpretation',
  'shows',
  'indicates',
  'due',
]);

/** What spares the tissue of a column marked as untouched while another one of its kind is marked as struck. */
function sparedTissue(
  page: Page,
  passage: Passage,
  others: readonly Passage[],
  own: readonly Placed[],
): Placed[] | undefined {
  const { column } = passage.context;
  // "UMN signs", "LMN signs": as there are no signs without it, the one kind is left alone.
  const kind = ['tissue', 'sign'].find((each) => column && namesOne(page, column, [each]));
  if (!column || !kind || isStruck(own) !== false) return undefined;
  const struck = others.some(
    (other) =>
      other.context.column !== undefined &&
      namesOne(page, other.context.column, [kind]) &&
      isStruck(page.sentencesOf(other)[0] ?? []) === true,
  );
  if (!struck) return undefined;
  const label = withoutState(page.labelOf(column));
  return kind === 'tissue'
    ? [supplied('spares'), ...label]
    : [supplied('has'), supplied('no'), ...label];
}

/** What a cell of marks or single words says: struck, untouched, or neither. */
function isStruck(tokens: readonly Placed[]): boolean | undefined {
  const words = tokens.filter(({ norm }) => norm !== '.');
  const [first, second] = words;
  if (!first || words.length > 2) return undefined;
  if (/^(?:not|un)$/.test(first.norm)) return second && STRUCK.has(second.norm) ? false : undefined;
  if (words.length === 2 && second?.norm !== first.norm) return undefined;
  return STRUCK.has(first.norm) ? true : UNTOUCHED.has(first.norm) ? false : undefined;
}

const STRUCK: ReadonlySet<string> = new Set([
  '+',
  'yes',
  'y',
  '\u2713',
  '\u2714',
  '\u2705',
  'affected',
  'involved',
  'damaged',
  'lost',
  'present',
  'abnormal',
]);

const UNTOUCHED: ReadonlySet<string> = new Set([
  '-',
  '\u2013',
  '\u2014',
  '\u2212',
  'no',
  'n',
  '\u2717',
  '\u2718',
  '\u274C',
  'spared',
  'fine',
  'normal',
  'unaffected',
  'intact',
  'preserved',
  'untouched',
  'uninvolved',
  'absent',
]);

/** The head that names an attribute of a disease: "Primary target", "Nerve conduction". */
function attributeOf(page: Page, passage: Passage): Placed[] | undefined {
  const { column, row } = passage.context;
  for (const label of [row === passage ? undefined : row, column]) {
    if (!label) continue;
    const tokens = page.labelOf(label);
    const parsed = page.parse(tokens);
    const [clause] = parsed.clauses;
    if (
      clause?.subject &&
      !clause.verb &&
      !isQuestion(tokens) &&
      !label.plain.text.endsWith('?') &&
      parsed.units.every(({ names, adjectives }) => names.size === 0 && adjectives.size === 0)
    )
      return tokens;
  }
  return undefined;
}
