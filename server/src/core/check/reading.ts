import { mentionsIn } from '../claims/mentions.ts';
import { openPage, type Page, readWords, type Words } from '../claims/page.ts';
import { readClaims } from '../claims/read.ts';
import type { SenseReader } from '../claims/senses.ts';
import type { World } from '../claims/world.ts';
import { thin } from '../markdown/crowded.ts';
import type { Directive } from '../markdown/directives.ts';
import type { Passage } from '../markdown/passage.ts';
import { cutIntoPieces, type Piece, type Pieces } from '../markdown/pieces.ts';
import type { Document } from '../markdown/read.ts';
import {
  aboveOf,
  belowOf,
  readsAlike,
  sectionsOf,
  standsAlike,
  type Loan,
  type Section,
} from '../markdown/sections.ts';
import type { Claim, Knowledge, Mention, Settings, Span, Statement } from '../model.ts';
import { finish } from '../steps.ts';
import { contains } from '../text/spans.ts';
import { excerptOf, type Layout, layOut, loansOf, placing, type Excerpt } from './excerpt.ts';
import { judgeAll, type Judgement } from './judgement.ts';
import { placedClaim, placedDocument, placedFinding } from './relocate.ts';

/** What a reading draws on, worked out once for a knowledge base. */
export interface Sources {
  readonly worldOf: () => World;
  readonly knowledge: Knowledge;
  readonly isRelevant: (text: string) => boolean;
  readonly senses: SenseReader;
  readonly statedIn: (passages: readonly Passage[]) => readonly Statement[];
}

/** What the reading of a text has come to, for the next one to build on. */
export interface Begun {
  readonly pieces: Pieces;
  /** Abbreviations that mean another thing in it, as one comparable value. */
  readonly hidden: string;
  /** In order; of a text that was opened, together all of it. */
  readonly sections: readonly ReadSection[];
}

/** A text while it is read. */
export interface Reading extends Begun {
  readonly directives: () => readonly Directive[];
  /** True where it may name something that facts speak of. */
  readonly isRelevant: boolean;
  /** The section that holds an offset; the last one at the end. */
  readonly sectionAt: (offset: number) => ReadSection | undefined;
}

/** True of a text that was opened. */
export function isReading(begun: Begun): begun is Reading {
  return 'sectionAt' in begun;
}

/** The passages of a text, without those of sections that another one has too. */
export function passagesBeside({ sections }: Reading, other: Reading): readonly Passage[] {
  const shared = new Set(other.sections.map(({ own }) => own));
  return sections
    .filter(({ own }) => !shared.has(own))
    .flatMap((section) => {
      const { span } = section;
      return section.document().passages.filter(({ source }) => contains(span, source));
    });
}

/** Opens a text, in steps; what reads like a section of `before` keeps what was worked out there. */
export function* openText(
  sources: Sources,
  text: string,
  { elsewhere = '', above = '', below = '', maxMarkup }: Settings,
  before?: Begun,
): Generator<Begun, Reading> {
  const pieces = cutIntoPieces(text, before?.pieces);
  const begun = { pieces, hidden: before?.hidden ?? '', sections: before?.sections ?? [] };
  for (const steps = glance(sources, pieces.pieces); !steps.next().done;) yield begun;
  const others = cutAgain(around, sources, elsewhere);
  const over = cutAgain(overhead, sources, thin(above, maxMarkup).source);
  const under = cutAgain(underneath, sources, thin(below, maxMarkup).source);
  const relevant = relevanceIn(sources);
  const hidden = [...hiddenIn(sources, [...pieces.pieces, ...others.pieces])].sort().join(' ');
  const known = new Map<Piece | undefined, ReadSection>();
  for (const section of before?.hidden === hidden ? before.sections : [])
    known.set(section.section.own[0]?.piece, section);
  const lent = { above: aboveOf(over), below: belowOf(under) };
  const manner: Manner = {
    sources,
    hidden: new Set(hidden === '' ? [] : hidden.split(' ')),
    relevant,
    isEdited: before !== undefined,
  };
  const sections = sectionsOf(pieces, lent).map((section) => {
    const old = known.get(section.own[0]?.piece);
    const same = old !== undefined && readsAlike(old.section, section) ? old : undefined;
    if (same && standsAlike(same.section, section)) return same;
    const own = same?.own ?? new SectionReader(section, manner);
    return new ReadSection(section, own, sources, text);
  });
  return {
    pieces,
    hidden,
    sections,
    isRelevant: [...over.pieces, ...pieces.pieces].some(relevant),
    directives: () => directivesIn(pieces),
    sectionAt: (offset) => sections.findLast(({ span }) => span.start <= offset) ?? sections[0],
  };
}

function directivesIn({ pieces, starts }: Pieces): readonly Directive[] {
  const found: Directive[] = [];
  pieces.forEach((piece, at) => {
    const by = starts[at] ?? 0;
    for (const directive of piece.directives()) {
      const { start, end } = directive.span;
      found.push({ ...directive, span: { start: start + by, end: end + by } });
    }
  });
  return found;
}

/** What all sections of a text are read by. */
interface Manner {
  readonly sources: Sources;
  /** Abbreviations that mean another thing in the text. */
  readonly hidden: ReadonlySet<string>;
  readonly relevant: (piece: Piece) => boolean;
  readonly isEdited: boolean;
}

const NOTHING: Judgement = { findings: [], statements: [] };

/** What a section says, in the offsets of its excerpt. */
class SectionReader {
  private readonly isRead: boolean;
  private knownLayout: Layout | undefined;
  private judged: { readonly rules: Settings['rules']; readonly value: Judgement } | undefined;
  private knownMentions: readonly Mention[] | undefined;

  constructor(
    private readonly section: Section,
    private readonly manner: Manner,
  ) {
    const { lent, heard, own } = section;
    const isRelevant = ({ piece }: Loan): boolean => manner.relevant(piece);
    this.isRead = lent.some(isRelevant) || heard.some(isRelevant) || own.some(isRelevant);
  }

  get hidden(): ReadonlySet<string> {
    return this.manner.hidden;
  }

  layout(): Layout {
    return (this.knownLayout ??= layOut(this.section, this.last()?.excerpt.layout));
  }

  document(): Document {
    return this.excerpt().document;
  }

  *judge(settings: Settings): Generator<void, Judgement> {
    if (!this.isRead) return NOTHING;
    if (this.judged?.rules === settings.rules) return this.judged.value;
    const { worldOf, knowledge, statedIn } = this.manner.sources;
    yield* parsing(this.section);
    const of = this.excerpt();
    const claims = yield* this.claimsOf(of);
    const stated = statedIn(ownPassages(of));
    const value = judgeAll(worldOf(), knowledge, claims, stated, settings, of.text);
    this.judged = { rules: settings.rules, value };
    return value;
  }

  claims(): readonly Claim[] {
    return this.isRead ? finish(this.claimsOf(this.excerpt())) : [];
  }

  mentions(): readonly Mention[] {
    if (this.knownMentions) return this.knownMentions;
    const of = this.excerpt();
    return (this.knownMentions = mentionsIn(this.open(of), ownPassages(of)));
  }

  private excerpt(): Excerpt {
    return excerptOf(this.section, this.layout(), this.last()?.excerpt.document);
  }

  private claimsOf(of: Excerpt): Generator<void, readonly Claim[]> {
    return readClaims(this.open(of), of, this.manner.sources.isRelevant);
  }

  private open(of: Excerpt): Page {
    const { sources, hidden } = this.manner;
    const known = this.last()?.words;
    const words =
      known && areSame(known.hidden, hidden) ? known : readWords(sources.worldOf(), hidden);
    lastRead.set(sources, { excerpt: of, words });
    return openPage(of.text, of.document, words);
  }

  private last(): LastRead | undefined {
    return this.manner.isEdited ? lastRead.get(this.manner.sources) : undefined;
  }
}

function ownPassages({ document, own }: Excerpt): readonly Passage[] {
  return document.passages.filter(({ source }) => contains(own, source));
}

/** A section's reading at its place in a text; everything is worked out when first asked for. */
export class ReadSection {
  private placed: { readonly of: Judgement; readonly value: Judgement } | undefined;
  private knownDocument: Document | undefined;

  constructor(
    readonly section: Section,
    readonly own: SectionReader,
    private readonly sources: Sources,
    private readonly text: string,
  ) {}

  get span(): Span {
    const { own } = this.section;
    const last = own.at(-1);
    return { start: own[0]?.at ?? 0, end: (last?.at ?? 0) + (last?.piece.text.length ?? 0) };
  }

  /** Judges it, in steps, where that is still to be done. */
  judge(settings: Settings): Generator<void, Judgement> {
    return this.own.judge(settings);
  }

  judgement(settings: Settings): Judgement {
    const of = finish(this.own.judge(settings));
    if (of.findings.length + of.statements.length === 0) return of;
    if (this.placed?.of === of) return this.placed.value;
    const to = this.place();
    const value = {
      findings: of.findings.map((finding) => placedFinding(finding, to)),
      statements: of.statements.map((each) => ({ ...each, span: to(each.span) })),
    };
    this.placed = { of, value };
    return value;
  }

  claims(): readonly Claim[] {
    const to = this.place();
    return this.own.claims().map((claim) => placedClaim(claim, to));
  }

  mentions(): readonly Mention[] {
    const to = this.place();
    return this.own.mentions().map((mention) => ({ ...mention, span: to(mention.span) }));
  }

  /** Its passages, and those that it is read with. */
  document(): Document {
    return (this.knownDocument ??= placedDocument(this.own.document(), this.place()));
  }

  /** The same, open. */
  page(): Page {
    const words = readWords(this.sources.worldOf(), this.own.hidden);
    return openPage(this.text, this.document(), words);
  }

  private place(): (span: Span) => Span {
    return placing(this.section, this.own.layout());
  }
}

/** The abbreviations that mean another thing in a text; only what may tell is parsed. */
function hiddenIn(sources: Sources, pieces: readonly Piece[]): ReadonlySet<string> {
  const { senses } = sources;
  const found = new Set<string>();
  for (const piece of pieces) for (const phrase of tellingIn(senses, piece)) found.add(phrase);
  return senses.hiddenBy(found);
}

/** Looks at each piece that was not looked at before, so that what is asked of all of them is at hand. */
function* glance({ senses }: Sources, pieces: readonly Piece[]): Generator<void, void> {
  const known = keptFor(told, senses);
  for (const piece of pieces) {
    if (known.has(piece)) continue;
    tellingIn(senses, piece);
    piece.titles();
    piece.definitions();
    yield;
  }
}

/** Parses the pieces of a section that are not yet. */
function* parsing(section: Section): Generator<void, void> {
  for (const { piece, labels } of loansOf(section)) {
    piece.blocks(labels);
    yield;
  }
}

/** The section that was read last: what one that an edit has changed has in common with it is not read again. */
interface LastRead {
  readonly excerpt: Excerpt;
  readonly words: Words;
}

/** One, since a writer types in one at a time, and what its words were read as takes much memory. */
const lastRead = new WeakMap<Sources, LastRead>();

function areSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((each) => others.has(each));
}

/** What stood around the text that was read last, above it and below it. */
const around = new WeakMap<Sources, Pieces>();
const overhead = new WeakMap<Sources, Pieces>();
const underneath = new WeakMap<Sources, Pieces>();

/** A text in pieces, those of the one that was kept where they are the same. */
function cutAgain(kept: WeakMap<Sources, Pieces>, sources: Sources, text: string): Pieces {
  const pieces = cutIntoPieces(text, kept.get(sources));
  kept.set(sources, pieces);
  return pieces;
}

const told = new WeakMap<SenseReader, WeakMap<Piece, readonly string[]>>();

function tellingIn(senses: SenseReader, piece: Piece): readonly string[] {
  const known = keptFor(told, senses);
  let phrases = known.get(piece);
  if (!phrases) {
    phrases = senses.mayTell(piece.text)
      ? senses.telling(
          piece
            .alone()
            .passages.map(({ plain }) => plain.text)
            .join('\n'),
        )
      : [];
    known.set(piece, phrases);
  }
  return phrases;
}

const weighed = new WeakMap<Sources, WeakMap<Piece, boolean>>();

function relevanceIn(sources: Sources): (piece: Piece) => boolean {
  const known = keptFor(weighed, sources);
  return (piece) => {
    let answer = known.get(piece);
    if (answer === undefined) known.set(piece, (answer = sources.isRelevant(piece.text)));
    return answer;
  };
}

function keptFor<Key extends object, Value>(
  all: WeakMap<Key, WeakMap<Piece, Value>>,
  key: Key,
): WeakMap<Piece, Value> {
  let kept = all.get(key);
  if (!kept) all.set(key, (kept = new WeakMap()));
  return kept;
}
