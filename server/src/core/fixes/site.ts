import type { World } from '../claims/world.ts';
import { boundsOf } from '../cite/place.ts';
import { sentencesOf, type Placed } from '../claims/utterances.ts';
import { parse, type Clause } from '../language/parse.ts';
import type { Tag } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import type { Passage } from '../markdown/passage.ts';
import { toSource } from '../markdown/plain.ts';
import type { Document } from '../markdown/read.ts';
import type { Analysis, Claim, Finding, Span } from '../model.ts';
import { contains, hull, overlaps } from '../text/spans.ts';

/** The sentence that a finding stands in, read again with the place of each word in the source. */
export interface Site {
  readonly text: string;
  readonly world: World;
  readonly finding: Finding;
  readonly claim: Claim;
  readonly passage: Passage;
  readonly passages: readonly Passage[];
  /** All findings of the text. */
  readonly findings: readonly Finding[];
  /** Other findings that touch the sentence. */
  readonly rivals: readonly Finding[];
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** From the first word to the last, without the mark that ends the sentence. */
  readonly body: Span;
  /** The full stop, question or exclamation mark; absent in fragments. */
  readonly terminal?: Span;
}

/** A word or fixed phrase of the sentence, and where it stands in the source. */
export interface Word extends Unit {
  readonly tag: Tag;
  readonly source: Span;
}

/** Reads the sentence around a finding; undefined where it is not one passage's sentence. */
export function siteOf(
  world: World,
  document: Document,
  analysis: Analysis,
  finding: Finding,
): Site | undefined {
  const { claim } = finding;
  for (const passage of document.passages) {
    if (!overlaps(widened(passage.source), claim.span)) continue;
    for (const tokens of sentencesOf(passage)) {
      const span = spanOfTokens(passage, tokens);
      if (!span || !overlaps(span, claim.objectSpan)) continue;
      const site = readSentence(world, passage, tokens);
      if (!site) return undefined;
      const { text, findings } = analysis;
      const rivals = findings.filter((other) => other !== finding && overlaps(other.span, span));
      return {
        text,
        world,
        finding,
        claim,
        passage,
        passages: document.passages,
        findings,
        rivals,
        ...site,
      };
    }
  }
  return undefined;
}

/** The words that stand wholly inside a span of the source. */
export function wordsIn(site: Site, span: Span): readonly Word[] {
  return site.words.filter(({ source }) => contains(span, source));
}

/** The words outside a span of the source. */
export function wordsOutside(site: Site, span: Span): readonly Word[] {
  return site.words.filter(({ source }) => !overlaps(span, source));
}

export function spanOfWords(words: readonly Word[]): Span {
  return hull(...words.map(({ source }) => source));
}

/** The concepts that a word names or ascribes. */
export function conceptsOf(word: Unit): readonly string[] {
  return [...word.names, ...word.adjectives];
}

/** True inside the brackets of a link's text, where no other bracket may open. */
export function isInsideLink(text: string, from: number, at: number): boolean {
  let depth = 0;
  for (const mark of text.slice(from, at)) {
    if (mark === '[') depth++;
    else if (mark === ']' && depth > 0) depth--;
  }
  return depth > 0;
}

/** The words of one sentence of a passage, and its bounds; undefined where it has none. */
export function readSentence(
  world: World,
  passage: Passage,
  tokens: readonly Placed[],
): Pick<Site, 'words' | 'clauses' | 'body' | 'terminal'> | undefined {
  const read = parse(tokens, world.lexicon, world.repair);
  const words = read.units.map((unit, index): Word => {
    const source = spanOfTokens(passage, tokens.slice(unit.from, unit.to)) ?? { start: 0, end: 0 };
    return { ...unit, tag: read.tags[index] ?? 'X', source };
  });
  const bounds = boundsOf(passage, tokens);
  return bounds && { words, clauses: read.clauses, ...bounds };
}

function spanOfTokens({ plain }: Passage, tokens: readonly Placed[]): Span | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  return first && last && toSource(plain, { start: first.start, end: last.end });
}

/** A passage of front matter or a cell may be cut closer than its claim. */
function widened({ start, end }: Span): Span {
  return { start, end: Math.max(end, start + 1) };
}

/** A number, also one in words that stands for what it counts: "… for *thirty*". */
export function isNumber({ tag, norm }: Word): boolean {
  return tag === 'NUM' || /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(norm);
}

/** How many were counted: "all *eight* patients", not "the two". */
export function isCount(word: Word, before?: Word): boolean {
  return isNumber(word) || (SMALL.test(word.norm) && before?.norm !== 'the');
}

const SMALL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
