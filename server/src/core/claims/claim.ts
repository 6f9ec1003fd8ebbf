import type { Parse } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import type { Passage } from '../markdown/passage.ts';
import type { Because, Claim } from '../model.ts';
import type { Truth } from './answer-keys.ts';
import { isDistanced } from './distance.ts';
import type { Page } from './page.ts';
import { becauseOf, spanOf, spanOfTokens } from './places.ts';
import { type Draft, hullOf, type Range } from './sentence.ts';
import { stanceOf } from './stance.ts';
import type { Placed } from './utterances.ts';

/** What is known of an utterance beside its words. */
export interface Circumstance {
  readonly passage: Passage;
  readonly index: number;
  /** The tokens that a finding may underline. */
  readonly own: readonly Placed[];
  /** What an answer, key or verdict says of it. */
  readonly truth: Truth | undefined;
  /** A question that has been answered, or an option that has been chosen. */
  readonly settled: boolean;
  /** A cell like "yes": it says what its heads say. */
  readonly wholly: boolean;
  /** Taken back, quoted or distanced by what stands around it. */
  readonly distanced: boolean;
  /** The next sentence of its passage calls it true. */
  readonly marked: boolean;
}

/** Turns the draft of a reader into a claim: its span, its stance, and what around it takes it back. */
export function claimOf(
  page: Page,
  draft: Draft,
  parsed: Parse,
  circumstance: Circumstance,
): Claim | undefined {
  const { own, passage, truth, settled, wholly, distanced, marked } = circumstance;
  const whole = spanOfTokens(own);
  const span = wholly ? whole : spanOf(parsed, withScope(draft), own);
  if (!span) return undefined;
  const stance = stanceOf(draft.clause, parsed);
  if (draft.presupposed && stance.negated) return undefined;
  const range = hullOf(draft.parts);
  // "is not the only demyelinating disease" denies no membership.
  const onlyOne = parsed.units
    .slice(draft.objectPart.from, draft.objectPart.to)
    .some(({ norm }) => norm === 'only' || norm === 'sole');
  if (onlyOne && draft.relation === 'is-a' && (truth === 'false' || stance.negated))
    return undefined;
  const denials = (stance.negated ? 1 : 0) + draft.denials.length + (truth === 'false' ? 1 : 0);
  const asserted =
    (stance.asserted || settled) &&
    !distanced &&
    passage.context.task !== 'open' &&
    truth !== 'unchosen' &&
    // "True or false? …: True.": what is marked as true stands, whatever it is listed under.
    (marked || !isDistanced(page, passage, own, parsed, draft.clause, truth !== undefined));
  // "the so-called snake-eyes sign": a name that is only called so takes back nothing.
  const { subjectPart, objectPart } = draft;
  const isNaming = (at: number): boolean =>
    subjectPart !== undefined &&
    draft.relation !== 'is-a' &&
    subjectPart.from <= at &&
    at < subjectPart.to &&
    subjectPart.to <= objectPart.from;
  const scare = parsed.units
    .slice(range.from, range.to)
    .some(
      ({ norm, index }) =>
        SCARE_WORDS.has(norm) && !isNaming(index) && !isSaidOften(parsed.units[index - 1]),
    );
  if (scare) return undefined;
  const reported =
    !marked &&
    !stance.endorsed &&
    (stance.reported || draft.reported === true || (!settled && isInQuotes(parsed, draft)));
  const because: Because[] = [];
  if (draft.subjectPart) because.push(becauseOf(page.source, parsed, draft.subjectPart, 'subject'));
  because.push(becauseOf(page.source, parsed, draft.objectPart, 'predicate'), ...draft.antecedents);
  for (const cue of stance.cues)
    because.push(
      becauseOf(page.source, parsed, { from: cue.unit.index, to: cue.unit.index + 1 }, cue.role),
    );
  return {
    subject: draft.subject,
    relation: draft.relation,
    object: draft.object,
    ...(draft.scope === undefined ? {} : { scope: draft.scope }),
    ...(draft.quantity === undefined ? {} : { quantity: draft.quantity }),
    negated: denials % 2 === 1,
    hedge: stance.hedged ? 'hedged' : 'none',
    attribution: reported ? 'reported' : 'author',
    asserted,
    shape: draft.shape,
    span,
    objectSpan: spanOf(parsed, draft.objectPart, own) ?? span,
    sentence: whole ?? span,
    plain: draft.antecedents.length === 0 && !draft.repaired && !settled,
    because: because.filter(({ text }) => text !== ''),
  };
}

/** Words that distance the writer from what they stand before. */
const SCARE_WORDS: ReadonlySet<string> = new Set([
  'so-called',
  'so called',
  'alleged',
  'supposed',
  'purported',
  'putative',
]);

/** "as is *often* supposed": a verb. */
function isSaidOften(before: Unit | undefined): boolean {
  return has(before, 'be') || /ly$|^often$/.test(before?.norm ?? '');
}

/** A claim that stands whole inside quotation marks is somebody else's word. */
function isInQuotes(parsed: Parse, draft: Draft): boolean {
  const range = hullOf(draft.parts);
  const first = parsed.units[range.from];
  const last = parsed.units[range.to - 1];
  if (!first || !last) return false;
  const from = parsed.units[draft.objectPart.from]?.from ?? first.from;
  const to = parsed.units[draft.objectPart.to - 1]?.to ?? last.to;
  let open: number | undefined;
  for (const [at, token] of parsed.tokens.entries()) {
    if (token.norm !== '"') continue;
    if (open === undefined) open = at;
    else {
      if (open < first.from && last.to <= at) return last.to - first.from > 2;
      // Scare quotes round the predicate alone.
      if (open < from && to <= at && (to - from > 1 || isWithin(parsed, draft, open))) return true;
      open = undefined;
    }
  }
  return false;
}

/** "the answer *'ALS is demyelinating'* …": the head of the subject stands in the quotation, too. */
function isWithin({ units }: Parse, { subjectPart }: Draft, open: number): boolean {
  const head = subjectPart && units[subjectPart.to - 1];
  return head !== undefined && open < head.from;
}

/** The claim's units with the "in ALS" that follows them. */
function withScope(draft: Draft): Range {
  const range = hullOf(draft.parts);
  const diseases = [draft.subject, draft.object, draft.scope];
  for (const { preposition, phrase } of draft.clause.complements) {
    if (preposition?.index !== range.to || !/^(?:in|of|for|with|against)$/.test(preposition.norm))
      continue;
    const names = [
      ...phrase.members,
      ...phrase.attached.map(({ phrase: object }) => object),
    ].flatMap(({ head }) => [...head.names]);
    if (names.some((concept) => diseases.includes(concept)))
      return { from: range.from, to: phrase.to };
  }
  return range;
}
