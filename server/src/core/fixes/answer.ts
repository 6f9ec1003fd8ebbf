import type { Fact, Span } from '../model.ts';
import { cut } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, type Site } from './site.ts';

/**
 * "Is ALS a demyelinating disease? Yes. …": the answer behind a question turns round, and says what
 * the disease is.
 */
export function turnAnswer(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, terminal } = site;
  const { noun } = fact.fixes;
  if (!/^(?:is-a|same-as)$/.test(claim.relation) || noun === undefined) return undefined;
  if (claim.relation === 'same-as' && !speaksOfDisease(site)) return undefined;
  if (!terminal || cut(text, terminal) !== '?') return undefined;
  const from = terminal.end;
  const behind = ANSWER.exec(text.slice(from, from + 200));
  const [whole, lead, word] = behind ?? [];
  if (whole === undefined || lead === undefined || word === undefined) return undefined;
  const isDenied = /^(?:no|false|it is not|it isn['\u2019]t)/i.test(word);
  if (isDenied !== claim.negated) return undefined;
  const start = from + lead.length;
  const answer = isDenied ? 'yes' : 'no';
  // "Are ALS and MS the same illness?"
  const isOfBoth = claim.relation === 'same-as' && site.words.some(({ norm }) => norm === 'are');
  const is = isOfBoth ? 'they are different diseases' : `it is ${noun}`;
  const newText = `${inCaseOf(word.charAt(0), answer)}, ${is}`;
  const isReason = /^[.!][*_\s]{1,9}(?:(?:that|this)(?: is|['\u2019]s) why|so|therefore)\b/i.test(
    text.slice(start + word.length, start + word.length + 40),
  );
  return {
    kind: 'rewrite',
    title: `Answer \u201C${newText}\u201D`,
    edits: [{ span: { start, end: start + word.length }, newText }],
    tested: false,
    faithful: !isReason,
  };
}

/** The mark of an answer, and the word or two that give it, up to a full stop. */
const ANSWER =
  /^([*_\s]{0,9}(?:(?:A|Answer) ?[:.])?[*_\s]{0,9})((?:yes|true|no|false|it is not|it isn['\u2019]t|it is)(?:, it is)?)(?=[.!])/i;

/** "Is ALS a form of MS?": the wording says of the one that it is not the other. */
function speaksOfDisease({ claim, world, words }: Site): boolean {
  const [first] = words
    .flatMap(conceptsOf)
    .filter((concept) => world.kindOf(concept) === 'disease');
  return first !== undefined && world.isA(first, claim.subject);
}

/**
 * "Are ALS and MS the same disease? Yes, they are.": the bare answer turns round, and gives the
 * fact's sentence as its reason.
 */
export function answerWithFact(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, world, text } = site;
  const answer = answerOf(site);
  const { sentence, noun, doubt } = fact.fixes;
  if (!answer || sentence === undefined) return undefined;
  const isAbout = fact.supportedBy.some(({ subject }) => world.isA(claim.subject, subject));
  const isUnproven = claim.relation === 'treats' && !isAbout;
  if (isUnproven && doubt === undefined) return undefined;
  const word = inCaseOf(cut(text, answer.span).charAt(0), /^no/i.test(answer.word) ? 'yes' : 'no');
  const isNoun = claim.relation === 'is-a' && noun !== undefined;
  const newText = isNoun
    ? `${word}, it is ${noun}`
    : isUnproven
      ? `${word}, this is ${doubt}`
      : `${word}. ${sentence.replace(/\.$/, '')}`;
  return {
    kind: 'rewrite',
    title: `Answer \u201C${isNoun || isUnproven ? newText : word}\u201D`,
    edits: [{ span: answer.span, newText }],
    states: fact,
    reach: answer.span.end,
    tested: false,
    faithful: !answer.isTakenUp,
  };
}

interface Answer {
  readonly word: string;
  readonly span: Span;
  /** What comes next speaks of it. */
  readonly isTakenUp: boolean;
}

/** The answer that the finding stands in, or that follows the question it stands in. */
function answerOf({ text, body, terminal, passage }: Site): Answer | undefined {
  const isQuestion = terminal !== undefined && cut(text, terminal) === '?';
  const from = isQuestion ? terminal.end : body.start;
  const said = text.slice(from, isQuestion ? from + MOST_OF_ANSWER : passage.source.end);
  const [whole, lead = '', word] = BARE.exec(said) ?? [];
  if (whole === undefined || word === undefined) return undefined;
  const next = said.slice(whole.length, whole.length + 90).split(/\n\s*\n/)[0] ?? '';
  return {
    word,
    span: { start: from + lead.length, end: from + whole.length },
    isTakenUp:
      /\b(?:that|this|so|such|same|therefore|hence|which|because|it|them|they|the (?:group|class|family|others?))\b/i.test(
        next,
      ),
  };
}

const MOST_OF_ANSWER = 240;

/** "A: Yes, they are", "It is, yes", "Yes, the motor form": a few words that say no more. */
const BARE =
  /^([*_\s]{0,9}(?:(?:A|Answer) ?[:.])?[*_\s]{0,9})(?:(?:it|they) (?:is|are|does|do), )?(yes|no|true|(?:it|they) (?:does|do|is|are)(?=,|[.!*_]|\s*$))(?:,? [a-z]{1,12}(?:['\u2019]t)?){0,5}(?=[.!]|[*_]{0,3}(?:\s*\n\s*\n|\s*$))/i;
