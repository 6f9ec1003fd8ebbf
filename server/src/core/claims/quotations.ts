import type { Clause, Parse, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Truth } from './answer-keys.ts';
import { denialsIn } from './attitude/denials.ts';
import { evaluationOf } from './attitude/evaluation.ts';
import { isRefutingWord } from './distance.ts';
import { isWhole } from './labels.ts';
import type { Page } from './page.ts';
import { confirms } from './refutation.ts';
import type { Parted } from './parted.ts';
import { type Placed, supplied } from './utterances.ts';

/** A statement in quotation marks that its own sentence judges: "'ALS is …' is correct", "the answer '…' gets no marks". */
export function judgedQuotation(page: Page, own: readonly Placed[]): Parted | undefined {
  const open = own.findIndex(isQuote);
  const close = own.findIndex((token, at) => at > open && isQuote(token));
  if (open < 0 || close < 0 || own.slice(close + 1).some(isQuote)) return undefined;
  const before = own.slice(0, open);
  const after = own.slice(close + 1);
  if (!after.some(isWord)) return undefined;
  const said = own
    .slice(open + 1, close)
    .filter(({ norm }, at, { length }) => at < length - 1 || norm !== ',');
  if (!isWhole(page.parse(said))) return undefined;
  const verdict = toldRightly(after) ?? verdictIn(page, before, after);
  return verdict && { said, verdict };
}

function isQuote({ norm }: Placed): boolean {
  return norm === '"';
}

function isWord({ kind }: Placed): boolean {
  return kind === 'word';
}

/** "'…,' she explained *correctly*." */
function toldRightly(after: readonly Placed[]): Truth | undefined {
  const words = after.filter(isWord).map(({ norm }) => norm);
  if (words.length > LONGEST_TELLING) return undefined;
  const [adverb] = words.slice(-1);
  return /^(?:correctly|rightly|truthfully|accurately)$/.test(adverb ?? '') ? 'true' : undefined;
}

/** In words. */
const LONGEST_TELLING = 7;

/** What the sentence says of the statement, put in the place of its words. */
function verdictIn(
  page: Page,
  before: readonly Placed[],
  after: readonly Placed[],
): Truth | undefined {
  const named = page.parse(before);
  // "The *myth* '…'": it has been judged, and "She wrote '…'" tells whose word it is.
  if (named.clauses.some(({ verb }) => verb !== undefined) || named.units.some(isRefutingWord))
    return undefined;
  const { clauses } = page.parse([supplied('this'), supplied('statement'), ...after]);
  const [clause] = clauses;
  if (!clause?.verb?.finite || clauses.some(({ kind }) => kind === 'complement')) return undefined;
  const holds = holdsIn(clause) ?? marksIn(after);
  // "'…' *tops our list of myths*"
  const isListed = /^(?:heads|leads|tops)$/.test(clause.verb.chain.at(-1)?.unit.norm ?? '');
  if (isListed && page.parse(after).units.some(isRefutingWord)) return 'false';
  if (holds === undefined) return undefined;
  return holds === (denialsIn(clause, undefined).length % 2 === 0) ? 'true' : 'false';
}

/** True where the clause, its denials apart, says that its subject is right; undefined where it says neither. */
function holdsIn(clause: Clause): boolean | undefined {
  const { attitude, unit } = evaluationOf(clause) ?? {};
  if (attitude === 'deny') return false;
  return attitude === 'affirm' && (has(unit, 'noun:fact') || HOLDING.test(unit?.norm ?? ''))
    ? true
    : undefined;
}

/**
 * "This is true.", "And that is correct.", "The leaflet is right.": a short sentence that says of the one
 * before it, or of who speaks there, that it holds.
 */
export function affirmsPrevious({ units, clauses }: Parse, previous: Parse): boolean {
  const [clause, next, ...others] = clauses;
  const { subject } = clause ?? {};
  // "That is correct, *and the new edition will say so*."
  const goesOn =
    next?.kind === 'main' &&
    next.opener?.norm === 'and' &&
    next.previous === clause &&
    others.length === 0;
  const own = goesOn ? units.slice(0, next.from) : units;
  // "Every necropsy since has borne this out."
  if (clauses.length === 1 && clause && (confirms(clause) || getsItRight(clause))) return true;
  return (
    clause !== undefined &&
    subject !== undefined &&
    (clauses.length === 1 || goesOn) &&
    !clause.inverted &&
    !units.some(({ norm }) => norm === '?') &&
    own.filter(({ kind }) => kind === 'word').length <= LONGEST_AFFIRMATION &&
    (/^(?:it|that|this|which)$/.test(subject.determiner?.norm ?? subject.head.norm) ||
      speaksIn(previous, subject)) &&
    clause.complements.length === 1 &&
    denialsIn(clause, undefined).length === 0 &&
    !own.some(({ norm }) => /^(?:if|only|partly|once)$/.test(norm)) &&
    holdsIn(clause) === true
  );
}

/** "The leaflet *has it right*.", "The 1998 edition got this right." */
function getsItRight({ subject, verb, complements, loose }: Clause): boolean {
  const words = [
    ...loose,
    ...complements.flatMap(({ preposition, phrase: { determiner, words: own } }) =>
      preposition ? [] : [...(determiner ? [determiner] : []), ...own],
    ),
  ].map(({ norm }) => norm);
  return (
    subject !== undefined &&
    !subject.denied &&
    verb?.modals.length === 0 &&
    verb.negations.length === 0 &&
    /^(?:gets?|got|ha[ds]|have)$/.test(verb.chain.at(-1)?.unit.norm ?? '') &&
    words.includes('right') &&
    words.some((norm) => /^(?:it|that|this)$/.test(norm))
  );
}

/** "*The leaflet* says that …": true where a sentence tells what that one, or "they", says. */
function speaksIn({ clauses }: Parse, { head, determiner }: Phrase): boolean {
  const speakers = clauses.flatMap(({ subject, verb }) =>
    subject && has(verb?.chain.at(-1)?.unit, 'verb:reporting') ? [subject.head.norm] : [],
  );
  return /^(?:he|she|they)$/.test(head.norm)
    ? speakers.length > 0
    : has(determiner, 'definite') && speakers.includes(head.norm);
}

/** In words. */
const LONGEST_AFFIRMATION = 7;

/** What is said of a statement that holds; "important" and "sad" say it only of what they are not asked about. */
const HOLDING =
  /^(?:accepted|accurate|beyond (?:dispute|doubt)|common knowledge|confirmed|correct|established|indisputable|proven|right|settled|textbook knowledge|true|uncontroversial|undeniable|undisputed|well established)$/;

/** "was marked right", "gets no marks": how an answer is rated. */
function marksIn(after: readonly Placed[]): boolean | undefined {
  const words = after
    .filter(isWord)
    .map(({ norm }) => norm)
    .join(' ');
  const marked = MARKED.exec(words)?.[1];
  if (marked !== undefined) return /^(?:correct|right|true)$/.test(marked);
  const rewarded = REWARDED.exec(words)?.[1];
  // A denial counts by itself: "gets *no* marks".
  return rewarded === undefined ? undefined : rewarded !== 'zero';
}

const MARKED =
  /^(?:was|is|has been|will be|should be) (?:not )?(?:accepted|counted|graded|judged|marked|rated|scored|taken|ticked|treated) (?:as )?(correct|false|incorrect|right|true|wrong)/;

const REWARDED =
  /^(?:earned|earns|gains|gets|got|receives|received|scored|scores) (?:only )?(all|full|half|no|one|the|three|two|zero) (?:credit|marks?|points?)/;
