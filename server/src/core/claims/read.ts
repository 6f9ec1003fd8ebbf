import type { Parse } from '../language/parse.ts';
import type { Passage } from '../markdown/passage.ts';
import type { Claim, Span } from '../model.ts';
import { once } from '../once.ts';
import { contains } from '../text/spans.ts';
import { isOption, keyedTruth, type Truth } from './answer-keys.ts';
import { answersTo, offersOptions } from './answers.ts';
import { type Circumstance, claimOf } from './claim.ts';
import { isRefuted } from './distance.ts';
import { focusOf, type Memory, namesLately, remember, resolve, topicsOf } from './focus.ts';
import { fuse } from './fused.ts';
import { isWhole, namesTherapy, siblingsOf, startsWithVerb, withLabels } from './labels.ts';
import { listReading } from './lists.ts';
import { lastSentence, type Page } from './page.ts';
import { isMute } from './mute.ts';
import { partVerdict } from './parted.ts';
import {
  asksForTruth,
  deniesReason,
  isPrompt,
  isQuestion,
  isWhQuestion,
  withoutPrompt,
} from './questions.ts';
import { withinReach } from './reach.ts';
import { affirmsPrevious, judgedQuotation } from './quotations.ts';
import { replyOf } from './replies.ts';
import { judges, pairedSubject, rowVerdict } from './row-verdicts.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { rowReadings } from './tables.ts';
import { type Placed, supplied } from './utterances.ts';
import { isVerdict, verdictOf } from './verdicts.ts';

/**
 * Reads what each sentence of a document asserts that stands in a part of it, in reading order, a sentence a
 * step. `isRelevant` tells whether a text may name something that facts speak of; where nothing can, nothing
 * is read.
 */
export function* readClaims(
  page: Page,
  { heard, kept }: Part,
  isRelevant: (text: string) => boolean,
): Generator<void, readonly Claim[]> {
  const reader = new DocumentReader(page);
  const within = withinReach(page.passages, isRelevant);
  for (const [index, passage] of page.passages.entries()) {
    if (!contains(heard, passage.source)) continue;
    if (within.has(passage) || reader.expectsMore()) yield* reader.read(passage, index);
    else reader.pass();
  }
  return reader.claims.filter(({ span }) => contains(kept, span));
}

/** What is read, with what its pronouns may stand for; and where what is asserted counts. */
export interface Part {
  readonly heard: Span;
  readonly kept: Span;
}

/** Walks the sentences of a document; what one says depends on those before it. */
class DocumentReader {
  readonly claims: Claim[] = [];
  private memory: Memory;
  private before: Sentence | undefined;

  constructor(private readonly page: Page) {}

  *read(passage: Passage, index: number): Generator<void, void> {
    if (passage.kind === 'heading' || passage.kind === 'alt') this.before = undefined;
    for (const at of this.page.sentencesOf(passage).keys()) {
      this.readSentence(passage, index, at);
      yield;
    }
  }

  /** True while a pronoun may stand for something that one of the last sentences names. */
  expectsMore(): boolean {
    return namesLately(this.memory);
  }

  /** Leaves a passage unread, of which nothing can be said that matters. */
  pass(): void {
    this.before = undefined;
  }

  private readSentence(passage: Passage, index: number, at: number): void {
    const sentences = this.page.sentencesOf(passage);
    const sentence = withoutPrompt(sentences[at] ?? []);
    const { said: own, verdict } = judgedQuotation(this.page, sentence) ?? partVerdict(sentence);
    const alone = this.page.parse(own);
    const question = isQuestion(own);
    const base = unjudged(passage, index, own);
    if (passage.kind === 'cell' && isVerdict(own)) {
      this.readVerdictCell(base, verdictOf(own, 'cell'));
      this.readRow(base);
      return;
    }
    if (question) this.readQuestion(base, alone, at);
    else if (this.readAnswerCell(base)) {
      // The question stands in the head of its row.
    } else if (this.answersQuestion(passage, index, at, own)) {
      // "It is." after a question: the question has been read with it.
    } else if (isMute(this.page, this.memory, passage, alone, this.before?.parse)) {
      this.before = this.sentenceFrom(alone, base);
    } else {
      const parsed =
        isVerdict(own) || isWhole(alone) ? alone : (withLabels(this.page, passage, own) ?? alone);
      const answered = this.indirectAnswer(base, alone, at);
      const judgement = once(() => this.judgementOf(base, at, verdict ?? answered));
      const settled = (verdict === 'true' && !isWhole(alone)) || answered !== undefined;
      this.extract(parsed, { ...base, settled }, judgement);
      this.readRow(base, judgement);
      const member = listReading(this.page, passage, own);
      if (member) this.extract(this.page.parse(member), base, judgement);
    }
    this.memory = remember(this.page, this.memory, alone, passage, index);
  }

  /** "Many ask whether ALS is a form of MS. *The answer is yes.*" */
  private indirectAnswer(
    { passage, index }: Circumstance,
    { clauses }: Parse,
    at: number,
  ): Truth | undefined {
    if (clauses.at(-1)?.opener?.norm !== 'whether') return undefined;
    const next = this.following(passage, index, at);
    return next?.some(({ norm }, place) => norm === 'answer' && place < LONGEST_REPLY)
      ? replyOf(next)
      : undefined;
  }

  /** What answers, keys, verdicts and the sentences around one say of it. */
  private judgementOf(
    { passage, index, own }: Circumstance,
    at: number,
    verdict: Truth | undefined,
  ): Judged {
    const { passages, sentencesOf } = this.page;
    const next = sentencesOf(passage)[at + 1];
    const truth =
      verdict ??
      keyedTruth(passages, index, own, sentencesOf) ??
      (isOption(passage)
        ? 'unchosen'
        : (rowVerdict(this.page, passage, index) ??
          verdictOf(this.following(passage, index, at), 'statement')));
    return {
      truth,
      marked:
        (truth === 'true' && asksForTruth(own)) ||
        (next !== undefined &&
          (verdictOf(next, 'statement') === 'true' ||
            affirmsPrevious(this.page.parse(next), this.page.parse(own)))),
      distanced: isRefuted(this.page, passage, index, at, own),
    };
  }

  private readQuestion(base: Circumstance, alone: Parse, at: number): void {
    const { passage, index, own } = base;
    const { passages, sentencesOf } = this.page;
    const answers = () => answersTo(passages, index, at, sentencesOf);
    if (!isWhQuestion(own) && alone.clauses.every(({ verb }) => verb === undefined)) {
      for (const answer of answers()) {
        if (isVerdict(answer.tokens)) continue;
        const asked = own.filter(({ norm }) => norm !== '?');
        this.extract(this.page.parse([...asked, supplied(':'), ...answer.tokens]), {
          ...base,
          own: answer.tokens,
          settled: true,
          passage: answer.passage ?? passage,
        });
      }
    }
    if (!isWhQuestion(own)) {
      const answer = offersOptions(passages, index, sentencesOf)
        ? answers()[0]?.tokens
        : this.following(passage, index, at);
      const truth = replyOf(answer) ?? keyedTruth(passages, index, own, sentencesOf);
      // "Is it …? – It is.": the answer is the sentence that is wrong.
      const said = answer && repeatsQuestion(answer) ? { own: answer, wholly: true } : {};
      this.extract(alone, { ...base, ...said, truth, settled: truth !== undefined });
      return;
    }
    for (const answer of answers()) {
      const denied = deniesReason(answer.tokens);
      const tokens = fuse(own, denied ? answer.tokens.slice(1) : answer.tokens, alone);
      this.extract(this.page.parse(tokens), {
        ...base,
        ...(denied ? { truth: 'false' } : {}),
        own: answer.tokens.length > 0 ? answer.tokens : own,
        settled: true,
        passage: answer.passage ?? passage,
      });
    }
  }

  private answersQuestion(
    passage: Passage,
    index: number,
    at: number,
    own: readonly Placed[],
  ): boolean {
    if (own.length > LONGEST_REPLY || replyOf(own) === undefined) return false;
    const sentences = this.page.sentencesOf(passage);
    const before = sentences.slice(0, at).findLast((sentence) => !isPrompt(sentence));
    const previous = this.page.passages[index - 1];
    const asked = before ?? (previous ? lastSentence(this.page, previous) : undefined);
    return asked !== undefined && isQuestion(asked);
  }

  /** The sentence after this one: in its passage, else the first of the next one. */
  private following(passage: Passage, index: number, at: number): Placed[] | undefined {
    const own = this.page.sentencesOf(passage);
    for (let next = at + 1; next < own.length; next++) {
      const sentence = own[next];
      if (sentence && !isPrompt(sentence)) return sentence;
    }
    const next = this.page.passages[index + 1];
    return next && next.kind !== 'heading' && next.kind !== 'cell'
      ? this.page.sentencesOf(next).find((sentence) => !isPrompt(sentence))
      : undefined;
  }

  /** "Which motor neurons? | Lower only": a cell that answers what the head of its row asks. */
  private readAnswerCell(base: Circumstance): boolean {
    const { passage, own } = base;
    const { row } = passage.context;
    if (passage.kind !== 'cell' || !row || row === passage) return false;
    const asked = withoutPrompt(lastSentence(this.page, row));
    if (!isQuestion(asked)) return false;
    const parsed = this.page.parse(asked);
    if (!isWhQuestion(asked) && parsed.clauses.some(({ verb }) => verb !== undefined)) return false;
    const tokens = isWhQuestion(asked)
      ? fuse(asked, own, parsed)
      : [...asked.filter(({ norm }) => norm !== '?'), supplied(':'), ...own];
    this.extract(this.page.parse(tokens), { ...base, settled: true });
    return true;
  }

  /** "Lou Gehrig's disease | Demyelinating? | yes": the cell says what its heads say together. */
  private readVerdictCell(base: Circumstance, truth: Truth | undefined): void {
    const { row, column } = base.passage.context;
    if (!truth || !row || row === base.passage) return;
    const left = this.page.labelOf(row);
    const about = pairedSubject(this.page, base.passage, base.index);
    const top = about ?? (column && this.page.labelOf(column));
    if (!top) return;
    // "ALS is … | true": the statement is read by itself.
    const asked = isQuestion(lastSentence(this.page, row));
    if (!asked && (about ?? judges(this.page, column)) && isWhole(this.page.parse(left))) return;
    const verbal = startsWithVerb(this.page.parse(top));
    const therapy = siblingsOf(this.page, base.passage)
      .map((sibling) => this.page.labelOf(sibling))
      .find((label) => namesTherapy(this.page, label));
    const orders =
      verbal || asksOfIt(top)
        ? [[...(therapy ?? left), ...withoutPronoun(top)]]
        : startsWithVerb(this.page.parse(left)) || asksOfIt(left)
          ? [[...top, ...withoutPronoun(left)]]
          : [
              [...left, supplied(':'), ...top],
              [...top, supplied(':'), ...left],
            ];
    // A drug in a cell of its own is what is said too much of.
    const own = therapy && orders[0]?.[0] === therapy[0] ? therapy : base.own;
    for (const tokens of orders)
      this.extract(this.page.parse(tokens), { ...base, own, truth, settled: true, wholly: true });
  }

  /** A cell once more, as the sentence that its row and its head make of it. */
  private readRow(base: Circumstance, judged?: () => Judged): void {
    for (const { tokens, wholly } of rowReadings(this.page, base.passage, base.index, base.own))
      this.extract(this.page.parse(tokens), { ...base, wholly }, judged);
  }

  private sentenceFrom(parsed: Parse, { passage, index }: Circumstance): Sentence {
    const { page, memory, before } = this;
    return sentenceOf(
      page.world,
      parsed,
      (phrase, broader) => resolve(page, memory, parsed, phrase, passage, broader),
      focusOf(page, memory, passage, index),
      topicsOf(page, passage),
      before,
    );
  }

  /** Most sentences claim nothing, so what is said of one is asked only where it claims something. */
  private extract(parsed: Parse, base: Circumstance, judged?: () => Judged): void {
    const sentence = this.sentenceFrom(parsed, base);
    const seen = new Set<string>();
    for (const draft of this.page.draftsOf(sentence)) {
      const claim = claimOf(this.page, draft, parsed, { ...base, ...judged?.() });
      if (!claim) continue;
      const key = [
        claim.subject,
        claim.relation,
        claim.object,
        claim.scope,
        claim.span.start,
        claim.span.end,
        claim.negated,
        claim.asserted,
      ].join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      this.claims.push(claim);
    }
    this.before = sentence;
  }
}

/** In tokens: a longer answer is read by itself as well. */
const LONGEST_REPLY = 5;

/** What is said of a sentence elsewhere. */
type Judged = Pick<Circumstance, 'truth' | 'marked' | 'distanced'>;

/** Where a sentence stands, with nothing said of it. */
function unjudged(passage: Passage, index: number, own: readonly Placed[]): Circumstance {
  return {
    passage,
    index,
    own,
    truth: undefined,
    settled: false,
    wholly: false,
    distanced: false,
    marked: false,
  };
}

/** "Is *it* demyelinating?" beside the name of a disease: the name is what is asked about. */
function asksOfIt([verb, pronoun]: readonly Placed[]): boolean {
  return (
    /^(?:is|are|does|do|can)$/.test(verb?.norm ?? '') && /^(?:it|they)$/.test(pronoun?.norm ?? '')
  );
}

function withoutPronoun(label: readonly Placed[]): readonly Placed[] {
  return asksOfIt(label) ? label.filter((_, at) => at !== 1) : label;
}

/** "Yes, it is.", "It isn't.": an answer with a subject and a verb of its own; "it does" only stands for one. */
function repeatsQuestion(answer: readonly Placed[]): boolean {
  // "It is, yes.": little more than a yes.
  if (answer.findLast(({ kind }) => kind === 'word')?.norm === 'yes') return false;
  return answer.some(
    ({ norm }, at) =>
      /^(?:it|they|this|that)$/.test(norm) &&
      /^(?:is|are)(?:n't)?$/.test(answer[at + 1]?.norm ?? ''),
  );
}
