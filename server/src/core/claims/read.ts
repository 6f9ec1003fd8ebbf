import { type Clause, type Parse, parse, type Phrase } from '../language/parse.ts';
import { has, tagUnits } from '../language/tag.ts';
import { readUnits, type Unit } from '../language/units.ts';
import type { Passage } from '../markdown/passage.ts';
import { toSource } from '../markdown/plain.ts';
import type { Document } from '../markdown/read.ts';
import type { Because, Claim, Knowledge, Mention, Span } from '../model.ts';
import { hull } from '../text/spans.ts';
import { findAntecedents, type Named, namesIn } from './antecedents.ts';
import { labelsOf } from './clauses.ts';
import {
  answersTo,
  fuse,
  isOption,
  isPrompt,
  isQuestion,
  isVerdict,
  isWhQuestion,
  keyedTruth,
  type Truth,
  verdictOf,
  withoutPrompt,
} from './questions.ts';
import { deniesWhatFollows, refutesPrevious } from './refutation.ts';
import { RELATION_READERS } from './relations/index.ts';
import { hideOtherSenses, otherSensesIn } from './senses.ts';
import { type Draft, hullOf, type Range, type Sentence, sentenceOf } from './sentence.ts';
import { stanceOf } from './stance.ts';
import type { Antecedent } from './things.ts';
import { labelTokens, type Placed, sentencesOf, supplied } from './utterances.ts';
import type { World } from './world.ts';

export interface Reading {
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
}

/** Reads what each sentence of a document asserts. */
export function readClaims(
  world: World,
  knowledge: Knowledge,
  source: string,
  document: Document,
): Reading {
  const reader = new DocumentReader(world, knowledge, source, document);
  document.passages.forEach((passage, index) => {
    reader.read(passage, index);
  });
  return { claims: reader.claims, mentions: reader.mentions };
}

/** What is known of an utterance beside its words. */
interface Circumstance {
  readonly passage: Passage;
  readonly index: number;
  /** The tokens that a finding may underline. */
  readonly own: readonly Placed[];
  /** What an answer, key or verdict says of it. */
  readonly truth?: Truth | undefined;
  /** A question that has been answered, or an option that has been chosen. */
  readonly settled?: boolean;
  /** A cell like "yes": it says what its heads say. */
  readonly wholly?: boolean;
  /** Taken back, quoted or distanced by what stands around it. */
  readonly distanced?: boolean;
}

class DocumentReader {
  readonly claims: Claim[] = [];
  readonly mentions: Mention[] = [];
  private readonly history: Named[] = [];
  private readonly sections = new Map<Passage | undefined, number>();
  private readonly sentences = new Map<Passage, Placed[][]>();
  private readonly labels = new Map<Passage, Placed[]>();
  private readonly hidden: ReadonlySet<string>;
  private before: Sentence | undefined;

  constructor(
    private readonly world: World,
    knowledge: Knowledge,
    private readonly source: string,
    private readonly document: Document,
  ) {
    this.hidden = otherSensesIn(
      knowledge,
      document.passages.map(({ plain }) => plain.text).join('\n'),
    );
  }

  read(passage: Passage, index: number): void {
    if (passage.kind === 'heading' || passage.kind === 'alt') this.before = undefined;
    this.sentencesOf(passage).forEach((_, at) => {
      this.readSentence(passage, index, at);
    });
  }

  private sentencesOf(passage: Passage): Placed[][] {
    let sentences = this.sentences.get(passage);
    if (!sentences) this.sentences.set(passage, (sentences = sentencesOf(passage)));
    return sentences;
  }

  private labelOf(passage: Passage): Placed[] {
    let label = this.labels.get(passage);
    if (!label) this.labels.set(passage, (label = labelTokens(passage)));
    return label;
  }

  private readSentence(passage: Passage, index: number, at: number): void {
    const sentences = this.sentencesOf(passage);
    const own = withoutPrompt(sentences[at] ?? []);
    const alone = this.parse(own);
    this.noteMentions(alone);
    const question = isQuestion(own);
    const base: Circumstance = { passage, index, own };
    if (passage.kind === 'cell' && isVerdict(own)) {
      this.readVerdictCell(base, verdictOf(own, 'cell'));
      return;
    }
    if (question) this.readQuestion(base, alone, at);
    else if (this.answersQuestion(passage, index, at, own)) {
      // "It is." after a question: the question has been read with it.
    } else {
      const next = this.following(passage, index, at);
      const truth = isOption(passage)
        ? (keyedTruth(this.document.passages, index, own, (other) => this.sentencesOf(other)) ??
          'unchosen')
        : (keyedTruth(this.document.passages, index, own, (other) => this.sentencesOf(other)) ??
          this.siblingTruth(passage, index) ??
          verdictOf(next, 'statement'));
      const refuted = this.isRefuted(passage, index, at, own);
      const parsed =
        isVerdict(own) || isWhole(alone) ? alone : (this.withContext(passage, own) ?? alone);
      this.extract(parsed, { ...base, truth, distanced: refuted });
    }
    this.remember(alone, passage, index);
  }

  // ---------------------------------------------------------------- questions

  private readQuestion(base: Circumstance, alone: Parse, at: number): void {
    const { passage, index, own } = base;
    if (!isWhQuestion(own) && alone.clauses.every(({ verb }) => verb === undefined)) {
      for (const answer of answersTo(
        this.document.passages,
        index,
        this.sentencesOf(passage),
        at,
        (other) => this.sentencesOf(other),
      )) {
        if (isVerdict(answer.tokens)) continue;
        const asked = own.filter(({ norm }) => norm !== '?');
        this.extract(this.parse([...asked, supplied(':'), ...answer.tokens]), {
          ...base,
          own: answer.tokens,
          settled: true,
          passage: answer.passage ?? passage,
        });
      }
    }
    if (!isWhQuestion(own)) {
      const truth = verdictOf(this.following(passage, index, at), 'question');
      this.extract(alone, { ...base, truth, settled: truth !== undefined });
      return;
    }
    for (const answer of answersTo(
      this.document.passages,
      index,
      this.sentencesOf(passage),
      at,
      (other) => this.sentencesOf(other),
    )) {
      const tokens = fuse(own, answer.tokens, alone);
      this.extract(this.parse(tokens), {
        ...base,
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
    if (own.length > 5 || verdictOf(own, 'question') === undefined) return false;
    const sentences = this.sentencesOf(passage);
    const before = sentences.slice(0, at).findLast((sentence) => !isPrompt(sentence));
    const previous = this.document.passages[index - 1];
    const asked = before ?? (previous ? this.lastSentence(previous) : undefined);
    return asked !== undefined && isQuestion(asked);
  }

  private lastSentence(passage: Passage): Placed[] {
    return this.sentencesOf(passage).at(-1) ?? [];
  }

  /** The sentence after this one: in its passage, else the first of the next one. */
  private following(passage: Passage, index: number, at: number): Placed[] | undefined {
    const own = this.sentencesOf(passage);
    for (let next = at + 1; next < own.length; next++) {
      const sentence = own[next];
      if (sentence && !isPrompt(sentence)) return sentence;
    }
    const next = this.document.passages[index + 1];
    return next && next.kind !== 'heading' && next.kind !== 'cell'
      ? this.sentencesOf(next).find((sentence) => !isPrompt(sentence))
      : undefined;
  }

  /** "ALS is … | False": what another cell of the row says of a statement. */
  private siblingTruth(passage: Passage, index: number): Truth | undefined {
    const row = passage.context.cell?.row;
    if (passage.kind !== 'cell' || row === undefined) return undefined;
    for (const other of this.document.passages.slice(index + 1, index + 6)) {
      if (other.kind !== 'cell' || other.context.cell?.row !== row) break;
      const sentence = this.sentencesOf(other)[0] ?? [];
      const truth = isVerdict(sentence) ? verdictOf(sentence, 'truth') : undefined;
      if (truth) return truth;
    }
    return undefined;
  }

  /** "Lou Gehrig's disease | Demyelinating? | yes": the cell says what its heads say together. */
  private readVerdictCell(base: Circumstance, truth: Truth | undefined): void {
    const { row, column } = base.passage.context;
    if (!truth || !row || !column || row === base.passage) return;
    const left = this.labelOf(row);
    const top = this.labelOf(column);
    const verbal = startsWithVerb(this.parse(top));
    const therapy = this.siblingsOf(base.passage)
      .map((sibling) => this.labelOf(sibling))
      .find((label) => this.namesTherapy(label));
    const orders = verbal
      ? [[...(therapy ?? left), ...top]]
      : startsWithVerb(this.parse(left))
        ? [[...top, ...left]]
        : [
            [...left, supplied(':'), ...top],
            [...top, supplied(':'), ...left],
          ];
    for (const tokens of orders)
      this.extract(this.parse(tokens), { ...base, truth, settled: true, wholly: true });
  }

  // ---------------------------------------------------------------- structure

  private parse(tokens: readonly Placed[]): Parse {
    return parse(hideOtherSenses(tokens, this.hidden), this.world.lexicon, this.world.repair);
  }

  /** Puts the labels that a fragment stands under before it. */
  private withContext(passage: Passage, own: readonly Placed[]): Parse | undefined {
    const labels = [
      ...contextLabels(passage, this.siblingsOf(passage))
        .filter((label) => !isQuestion(this.lastSentence(label)))
        .flatMap((label) => this.labelParts(label)),
      ...this.leadOf(passage, own),
    ].filter((tokens) => tokens.length > 0 && tokens.length <= LONGEST_LABEL);
    const nearest = labels.at(-1);
    if (!nearest) return undefined;
    const listed = this.underClassHeading(passage, own);
    if (listed) return listed;
    if (this.isOpen(nearest)) return this.parse([...nearest, ...own]);
    const opened =
      passage.kind === 'cell' ? labels.findLast((label) => this.isOpen(label)) : undefined;
    if (opened) return this.parse([...opened, ...own]);
    const usable = labels.filter((label) => !isWhole(this.parse(label)));
    const alone = this.parse(own);
    if (startsWithVerb(alone)) {
      const helping = has(alone.clauses[0]?.verb?.chain.at(-1)?.unit, 'verb:helping');
      const subjects = [...usable].reverse().filter((label) => this.namesSubject(label));
      const subject =
        (helping ? subjects.find((label) => this.namesTherapy(label)) : undefined) ?? subjects[0];
      if (subject) return this.parse([...subject, ...own]);
    }
    if (usable.length === 0) return undefined;
    return this.parse([...usable.flatMap((label) => [...label, supplied(':')]), ...own]);
  }

  /** "## Demyelinating conditions we support" over "Our nurses answer calls about: … ALS": a bare name under a heading that names a class. */
  private underClassHeading(passage: Passage, own: readonly Placed[]): Parse | undefined {
    const heading = passage.context.headings.at(-1);
    const { leadIn, parents } = passage.context;
    if (
      passage.kind !== 'item' ||
      !heading ||
      !leadIn ||
      parents.length > 0 ||
      !this.namesSubject(own)
    )
      return undefined;
    const announced = this.parse(this.labelOf(leadIn));
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
    const label = this.labelOf(heading);
    const [clause] = this.parse(label).clauses;
    const plural =
      clause?.subject !== undefined &&
      clause.subject.head.norm.endsWith('s') &&
      clause.subject.words.some((word) =>
        [...word.adjectives, ...word.names].some(
          (concept) => this.world.kindOf(concept) === 'class',
        ),
      );
    return plural ? this.parse([...label, supplied(':'), ...own]) : undefined;
  }

  /** The words of a label; of a whole sentence that announces a list, the phrase that names what is listed. */
  private labelParts(label: Passage): Placed[][] {
    const tokens = this.labelOf(label);
    const parsed = this.parse(tokens);
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
            (concept) => this.world.kindOf(concept) === 'class',
          ),
        );
        if (first && last && names) return [tokens.slice(first.from, last.to)];
      }
    }
    return [tokens];
  }

  /** "**ALS.** A demyelinating disease …": the name that a paragraph opens with labels its fragments. */
  private leadOf(passage: Passage, own: readonly Placed[]): Placed[][] {
    const [first] = this.sentencesOf(passage);
    if (!first || first === own || first.length > 12) return [];
    const words = first.filter(({ kind, norm }) => kind !== 'mark' || norm === "'" || norm === '/');
    return this.namesSubject(words) ? [words] : [];
  }

  /** Cells before this one in its row that name what it may be said of: a drug, a sign, a finding. */
  private siblingsOf(passage: Passage): Passage[] {
    const { cell, row } = passage.context;
    if (passage.kind !== 'cell' || !cell) return [];
    const at = this.document.passages.indexOf(passage);
    return this.document.passages
      .slice(Math.max(0, at - cell.column), at)
      .filter(
        (other) =>
          other.kind === 'cell' &&
          other !== row &&
          other.context.cell?.row === cell.row &&
          this.namesIn(other).some((concept) =>
            ['drug', 'therapy', 'sign', 'imaging'].includes(this.world.kindOf(concept) ?? ''),
          ),
      );
  }

  /** A lead-in that its items complete: "ALS is", "… is best described as". */
  private isOpen(tokens: readonly Placed[]): boolean {
    const units = readUnits(tokens, this.world.lexicon, this.world.repair);
    const tag = tagUnits(units).at(-1);
    const last = units.at(-1);
    return (
      units.length > 1 &&
      tag !== undefined &&
      ['B', 'P', 'V', 'DT', 'M', 'T', 'H'].includes(tag) &&
      !has(last, 'noun:plain') &&
      last?.text !== last?.text.toUpperCase()
    );
  }

  private namesTherapy(tokens: readonly Placed[]): boolean {
    return this.parse(tokens).units.some(({ names }) =>
      [...names].some((concept) => ['drug', 'therapy'].includes(this.world.kindOf(concept) ?? '')),
    );
  }

  private namesSubject(tokens: readonly Placed[]): boolean {
    const [clause] = this.parse(tokens).clauses;
    return (
      clause?.verb === undefined &&
      clause?.subject !== undefined &&
      [...clause.subject.head.names].some((concept) =>
        ['disease', 'drug', 'therapy', 'imaging'].includes(this.world.kindOf(concept) ?? ''),
      )
    );
  }

  /** Under "Myths", after "Wrong:", in a column of misconceptions, behind a cross. */
  private isDistanced({ passage, own }: Circumstance, parsed: Parse, clause: Clause): boolean {
    if (own.length > 0 && REFUTING_MARK.test(own[0]?.norm ?? '')) return true;
    if (isForbidden(parsed, clause)) return true;
    for (const label of labelsOf(clause)) {
      for (const unit of parsed.units.slice(Math.max(0, label.from), label.to))
        if (isRefutingWord(unit)) return true;
    }
    const { callout } = passage.context;
    if (callout && /^(?:fail|failure|bug|missing|danger|error)$/i.test(callout.type)) return true;
    for (const label of distancingContext(passage)) {
      const tokens = this.labelOf(label);
      if (tokens.length === 0 || tokens.length > 14) continue;
      const units = readUnits(tokens, this.world.lexicon, this.world.repair);
      const headed = this.parse(tokens).clauses[0]?.subject?.head;
      if (headed && has(headed, 'noun:refutation') && !units.some((unit) => has(unit, 'negation')))
        return true;
      const parsedLabel = this.parse(tokens);
      if (isWhole(parsedLabel)) {
        if (deniesWhatFollows(parsedLabel.clauses)) return true;
        continue;
      }
      if (units.some(isRefutingWord)) return true;
      if (tokens.some(({ norm }) => REFUTING_MARK.test(norm))) return true;
    }
    return false;
  }

  /** A quotation or report that one of the next sentences takes back. */
  private isRefuted(passage: Passage, index: number, at: number, own: readonly Placed[]): boolean {
    const rest = this.sentencesOf(passage).slice(at + 1, at + 3);
    const next = this.document.passages[index + 1];
    const after =
      rest.length < 2 &&
      next &&
      (next.kind === 'paragraph' || next.kind === 'item') &&
      !next.context.quoted
        ? this.sentencesOf(next).slice(0, 2 - rest.length)
        : [];
    const quoted = passage.context.quoted === true || isQuoted(own);
    return [...rest, ...after].some((tokens, distance) =>
      refutesPrevious(this.parse(tokens), quoted || distance === 0),
    );
  }

  // ------------------------------------------------------------------- claims

  private extract(parsed: Parse, circumstance: Circumstance): void {
    const { passage, index } = circumstance;
    const sentence = sentenceOf(
      this.world,
      parsed,
      (phrase) => this.resolve(parsed, phrase, passage, index),
      this.focus(passage, index),
      this.topics(passage),
      this.before,
    );
    const seen = new Set<string>();
    for (const reader of RELATION_READERS) {
      for (const draft of reader(sentence)) {
        const claim = this.claimOf(draft, parsed, circumstance);
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
    }
    this.before = sentence;
  }

  private claimOf(draft: Draft, parsed: Parse, circumstance: Circumstance): Claim | undefined {
    const { own, passage, truth, settled, wholly, distanced } = circumstance;
    const whole = this.spanOfTokens(own);
    const span = wholly ? whole : this.spanOf(parsed, withScope(draft), own);
    if (!span) return undefined;
    const stance = stanceOf(draft.clause, parsed);
    // "is not the only demyelinating disease" denies no membership.
    const range = hullOf(draft.parts);
    const onlyOne = parsed.units
      .slice(draft.objectPart.from, draft.objectPart.to)
      .some(({ norm }) => norm === 'only' || norm === 'sole');
    if (onlyOne && draft.relation === 'is-a' && (truth === 'false' || stance.negated))
      return undefined;
    const denials = (stance.negated ? 1 : 0) + draft.denials.length + (truth === 'false' ? 1 : 0);
    const asserted =
      (stance.asserted || settled === true) &&
      distanced !== true &&
      passage.context.task !== 'open' &&
      truth !== 'unchosen' &&
      !this.isDistanced(circumstance, parsed, draft.clause);
    if (
      parsed.units
        .slice(range.from, range.to)
        .some(({ norm }) =>
          /^(?:so-called|so called|alleged|supposed|purported|putative)$/.test(norm),
        )
    )
      return undefined;
    const reported =
      stance.reported ||
      draft.reported === true ||
      (settled !== true && this.isInQuotes(parsed, draft));
    const because: Because[] = [];
    if (draft.subjectPart) because.push(this.because(parsed, draft.subjectPart, 'subject'));
    because.push(this.because(parsed, draft.objectPart, 'predicate'), ...draft.antecedents);
    for (const cue of stance.cues)
      because.push(
        this.because(parsed, { from: cue.unit.index, to: cue.unit.index + 1 }, cue.role),
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
      objectSpan: this.spanOf(parsed, draft.objectPart, own) ?? span,
      sentence: whole ?? span,
      plain: draft.antecedents.length === 0 && !draft.repaired && settled !== true,
      because: because.filter(({ text }) => text !== ''),
    };
  }

  /** A claim that stands whole inside quotation marks is somebody else's word. */
  private isInQuotes(parsed: Parse, draft: Draft): boolean {
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
        if (open < from && to <= at && to - from > 1) return true;
        open = undefined;
      }
    }
    return false;
  }

  // -------------------------------------------------------------- antecedents

  private resolve(
    parsed: Parse,
    phrase: Phrase,
    passage: Passage,
    index: number,
  ): readonly Antecedent[] {
    const earlier = this.earlierInSentence(parsed, phrase);
    if (earlier.length > 0) return earlier;
    return findAntecedents(
      phrase,
      this.history,
      { passage: index, section: this.sectionOf(passage) },
      this.contextDiseases(passage),
    );
  }

  /** A disease named before the pronoun in an earlier clause of the sentence. */
  private earlierInSentence(parsed: Parse, phrase: Phrase): readonly Antecedent[] {
    const norm = phrase.head.norm;
    if (/^(?:both|these|those|they|them)$/.test(norm)) return [];
    const ordinal = /^(?:former|latter)$/.test(norm);
    const clause = parsed.clauses.find(({ from, to }) => from <= phrase.from && phrase.from < to);
    const found: Antecedent[] = [];
    for (const unit of parsed.units) {
      if (
        unit.index >= phrase.from ||
        (!ordinal && clause && unit.index >= clause.from && clause.from >= 0)
      )
        break;
      for (const concept of unit.names) {
        if (this.world.kindOf(concept) === 'disease')
          found.push({
            concept,
            because: this.because(parsed, { from: unit.index, to: unit.index + 1 }, 'antecedent'),
          });
      }
    }
    const distinct = new Set(found.map(({ concept }) => concept));
    if (norm === 'former') return distinct.size > 1 ? found.slice(0, 1) : [];
    if (norm === 'latter') return distinct.size > 1 ? found.slice(-1) : [];
    return distinct.size === 1 ? found.slice(-1) : [];
  }

  /** The diseases that the text is about at this place. */
  private focus(passage: Passage, index: number): readonly Antecedent[] {
    const own = this.structureDiseases(passage);
    if (own.length > 0) return own;
    const section = this.sectionOf(passage);
    for (
      let at = this.history.length - 1, distance = 0;
      at >= 0 && distance < 4;
      at--, distance++
    ) {
      const named = this.history[at];
      if (named?.section !== section || named.passage < index - 3) break;
      const all = named.clauses.flatMap(({ subjects, others }) => [...subjects, ...others]);
      if (all.length === 0) continue;
      return [...new Map(all.map((antecedent) => [antecedent.concept, antecedent])).values()];
    }
    const around = this.contextDiseases(passage);
    return around.length === 1 ? around : [];
  }

  /** The diseases of the labels that hold for this cell, item or definition alone. */
  private structureDiseases(passage: Passage): readonly Antecedent[] {
    const { column, row, term, parents } = passage.context;
    for (const label of [
      column,
      row !== passage ? row : undefined,
      term,
      ...[...parents].reverse(),
    ]) {
      const found = label ? this.diseasesIn(label) : [];
      if (found.length > 0) return found;
    }
    return [];
  }

  private contextDiseases(passage: Passage): readonly Antecedent[] {
    const own = this.structureDiseases(passage);
    if (own.length > 0) return own;
    const { headings, leadIn } = passage.context;
    for (const label of [leadIn, ...[...headings].reverse()]) {
      const found = label ? this.diseasesIn(label) : [];
      if (found.length > 0) return found;
    }
    return [];
  }

  private topics(passage: Passage): readonly string[] {
    const { headings, leadIn, parents, term, row, column } = passage.context;
    return [
      column,
      row !== passage ? row : undefined,
      term,
      ...[...parents].reverse(),
      leadIn,
      ...[...headings].reverse(),
    ].flatMap((label) => (label ? this.namesIn(label) : []));
  }

  private namesIn(label: Passage): string[] {
    return label.plain.text === ''
      ? []
      : this.parse(this.labelOf(label)).units.flatMap(({ names }) => [...names]);
  }

  private diseasesIn(label: Passage): readonly Antecedent[] {
    if (label.plain.text === '') return [];
    const parsed = this.parse(this.labelOf(label));
    const found = new Map<string, Antecedent>();
    for (const unit of parsed.units) {
      for (const concept of unit.names) {
        if (this.world.kindOf(concept) === 'disease' && !found.has(concept))
          found.set(concept, {
            concept,
            because: this.because(parsed, { from: unit.index, to: unit.index + 1 }, 'heading'),
          });
      }
    }
    return [...found.values()];
  }

  private remember(parsed: Parse, passage: Passage, index: number): void {
    this.history.push(
      namesIn(
        this.world,
        parsed.clauses,
        { passage: index, section: this.sectionOf(passage) },
        (phrase) => this.because(parsed, { from: phrase.from, to: phrase.to }, 'antecedent'),
        (phrase) => this.resolve(parsed, phrase, passage, index),
      ),
    );
  }

  private sectionOf(passage: Passage): number {
    const heading = passage.context.headings.at(-1);
    let section = this.sections.get(heading);
    if (section === undefined) this.sections.set(heading, (section = this.sections.size));
    return section;
  }

  // -------------------------------------------------------------------- spans

  private noteMentions(parsed: Parse): void {
    for (const unit of parsed.units) {
      if (unit.names.size === 0) continue;
      const span = this.spanOf(parsed, { from: unit.index, to: unit.index + 1 });
      if (span) for (const concept of unit.names) this.mentions.push({ concept, span });
    }
  }

  private because(parsed: Parse, range: Range, role: Because['role']): Because {
    const span = this.spanOf(parsed, range) ?? { start: 0, end: 0 };
    return { role, span, text: this.source.slice(span.start, span.end) };
  }

  /** The source of some units; with `own`, only of those that stand in that sentence. */
  private spanOf(parsed: Parse, range: Range, own?: readonly Placed[]): Span | undefined {
    const first = parsed.units[range.from];
    const last = parsed.units[range.to - 1];
    if (!first || !last) return undefined;
    let covered = (parsed.tokens as readonly Placed[]).slice(first.from, last.to);
    if (own) {
      const home = own[0]?.home;
      const start = own[0]?.start ?? 0;
      const end = own.at(-1)?.end ?? 0;
      covered = covered.filter(
        (token) =>
          token.home !== undefined &&
          token.home === home &&
          token.start >= start &&
          token.end <= end,
      );
    }
    return this.spanOfTokens(covered);
  }

  private spanOfTokens(tokens: readonly Placed[]): Span | undefined {
    const home = tokens.find((token) => token.home)?.home;
    if (!home) return undefined;
    const placed = tokens.filter((token) => token.home === home);
    const words = placed.filter(({ norm }) => !/^[.,;:!?"]$/.test(norm));
    const spans = (words.length > 0 ? words : placed).map(({ start, end }) =>
      toSource(home.plain, { start, end }),
    );
    return hull(...spans);
  }
}

const LONGEST_LABEL = 30;
const REFUTING_MARK = /^(?:\u274C|\u2717|\u2718|\u{1F6AB}|\u26D4|\u2716)$/u;

/** "Don't say: …": what follows the colon is not to be said. */
function isForbidden(parsed: Parse, clause: Clause): boolean {
  const colon = parsed.units.findLastIndex(
    ({ norm, index }) => norm === ':' && index < Math.max(clause.from, 1),
  );
  if (colon < 1) return false;
  const before = parsed.units.slice(Math.max(0, colon - 8), colon);
  if (before.some(isRefutingWord)) return true;
  const denied = before.some(
    (unit) => has(unit, 'negation') || /^(?:don't|dont|avoid|never)$/.test(unit.norm),
  );
  return (
    denied &&
    before.some((unit) => /^(?:say|write|claim|state|tell|call|teach|repeat|use)$/.test(unit.norm))
  );
}

const OPEN_LABEL =
  /^(?:hypothes[ie]s|question|aim|objective|theory|idea|assumption|speculation|todo|rumou?r|h0|h1|null)$/;

function isRefutingWord(unit: Unit): boolean {
  if (OPEN_LABEL.test(unit.norm)) return true;
  if (has(unit, 'noun:refutation')) return true;
  return (
    has(unit, 'is:refuted') &&
    !has(unit, 'is:affirmed', 'is:unclear') &&
    !/^(?:unlikely|impossible|dead|f|confused|retracted|flawed)$/.test(unit.norm)
  );
}

/** True where the sentence says something of its own accord: a subject and a finite verb. */
function isWhole(parsed: Parse): boolean {
  return parsed.clauses.some(
    (clause) =>
      clause.verb?.finite === true &&
      clause.subject !== undefined &&
      !clause.beside &&
      (clause.kind === 'main' || clause.kind === 'complement'),
  );
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

function startsWithVerb(parsed: Parse): boolean {
  const [clause] = parsed.clauses;
  return clause?.verb !== undefined && clause.subject === undefined && clause.fronted.length === 0;
}

/** A sentence that is nothing but a quotation. */
function isQuoted(own: readonly Placed[]): boolean {
  const words = own.filter(({ norm }) => !/^[.!?,]$/.test(norm));
  return words[0]?.norm === '"' && words.at(-1)?.norm === '"';
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
      ...side,
      ...(column ? [column] : []),
      ...siblings,
    ];
  }
  return [...named, ...(leadIn ? [leadIn] : []), ...parents];
}

function distancingContext(passage: Passage): Passage[] {
  const { headings, leadIn, parents, column, term } = passage.context;
  return [headings.at(-1), leadIn, ...parents, column, term].filter((label) => label !== undefined);
}
