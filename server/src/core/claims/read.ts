import { parse, type Clause, type Parse, type Phrase } from '../language/parse.ts';
import { has, tagUnits } from '../language/tag.ts';
import { readUnits, type Unit } from '../language/units.ts';
import type { Document } from '../markdown/read.ts';
import type { Passage } from '../markdown/passage.ts';
import { toSource } from '../markdown/plain.ts';
import type { Because, Claim, Knowledge, Mention, Span } from '../model.ts';
import { hull } from '../text/spans.ts';
import { findAntecedents, namesIn, type Named } from './antecedents.ts';
import { RELATION_READERS } from './relations/index.ts';
import { hullOf, labelsOf, sentenceOf, type Draft, type Range, type Sentence } from './sentence.ts';
import { otherSensesIn } from './senses.ts';
import { stanceOf } from './stance.ts';
import type { Antecedent } from './things.ts';
import { labelTokens, sentencesOf, supplied, type Placed } from './utterances.ts';
import { answerTo, fuse, isWhQuestion, verdictOf } from './questions.ts';
import type { World } from './world.ts';

export interface Reading {
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
}

/** Reads what each sentence of a document asserts. */
export function readClaims(world: World, knowledge: Knowledge, source: string, document: Document): Reading {
  const reader = new DocumentReader(world, knowledge, source, document);
  document.passages.forEach((passage, index) => {
    reader.read(passage, index);
  });
  return { claims: reader.claims, mentions: reader.mentions };
}

class DocumentReader {
  readonly claims: Claim[] = [];
  readonly mentions: Mention[] = [];
  private readonly history: Named[] = [];
  private readonly sections = new Map<Passage | undefined, number>();
  private readonly lexicon;
  private before: Sentence | undefined;

  constructor(
    private readonly world: World,
    knowledge: Knowledge,
    private readonly source: string,
    private readonly document: Document,
  ) {
    this.lexicon = world.lexicon;
    this.otherSenses = otherSensesIn(knowledge, document.passages.map(({ plain }) => plain.text).join('\n'));
  }

  private readonly otherSenses;

  read(passage: Passage, index: number): void {
    const sentences = sentencesOf(passage);
    this.before = passage.context.previous || passage.kind !== 'paragraph' ? this.before : undefined;
    sentences.forEach((tokens, at) => {
      this.readSentence(passage, index, sentences, at, tokens);
    });
  }

  private readSentence(passage: Passage, index: number, sentences: readonly Placed[][], at: number, own: Placed[]): void {
    const alone = this.parse(own);
    this.noteMentions(alone);
    const question = own.some(({ norm }) => norm === '?');
    let chosen = alone;
    if (!question && !isWhole(alone)) {
      const prefixed = this.withContext(passage, own);
      if (prefixed) chosen = prefixed;
    }
    let verdict = verdictOf(sentences[at + 1], question ? 'question' : 'statement');
    if (verdict === undefined && at === sentences.length - 1) {
      const next = this.document.passages[index + 1];
      if (next && (next.kind === 'paragraph' || next.kind === 'heading')) verdict = verdictOf(sentencesOf(next)[0], question ? 'question' : 'statement');
    }
    if (question && isWhQuestion(own)) {
      const answers = this.answers(passage, index, sentences, at);
      for (const answer of answers) this.extract(this.parse(fuse(own, answer.tokens, this.parse(own))), passage, index, own, undefined, true);
    } else this.extract(chosen, passage, index, own, question ? verdict : verdict, question && verdict !== undefined);
    this.remember(alone, passage, index);
  }

  private answers(passage: Passage, index: number, sentences: readonly Placed[][], at: number): { tokens: Placed[] }[] {
    void passage;
    return answerTo(this.document.passages, index, sentences, at);
  }

  private parse(tokens: readonly Placed[]): Parse {
    return parse(this.inSense(tokens), this.lexicon, this.world.repair);
  }

  /** Takes its disease sense from an abbreviation that means another thing here. */
  private inSense(tokens: readonly Placed[]): readonly Placed[] {
    if (this.otherSenses.size === 0) return tokens;
    const hidden = new Set([...this.otherSenses.values()].flatMap((names) => [...names].map((name) => name.replaceAll('.', ''))));
    return tokens.map((token) => (hidden.has(token.norm) ? { ...token, norm: `${token.norm}\u00B0` } : token));
  }

  /** Puts the labels that a fragment stands under before it. */
  private withContext(passage: Passage, own: readonly Placed[]): Parse | undefined {
    const labels = contextLabels(passage).map(labelTokens).filter((tokens) => tokens.length > 0 && tokens.length <= 30);
    if (labels.length === 0) return undefined;
    const nearest = labels.at(-1) as Placed[];
    const open = this.isOpen(nearest);
    const verbal = startsWithVerb(this.parse(own));
    const tokens: Placed[] = [];
    if (verbal || open) {
      const subject = open ? nearest : [...labels].reverse().find((label) => this.namesDisease(label));
      if (subject) return this.parse([...subject, ...own]);
    }
    for (const label of labels) tokens.push(...label, supplied(':'));
    tokens.push(...own);
    return this.parse(tokens);
  }

  /** A lead-in that its items complete: "ALS is", "… is best described as". */
  private isOpen(tokens: readonly Placed[]): boolean {
    const units = readUnits(tokens, this.lexicon, this.world.repair);
    const tag = tagUnits(units).at(-1);
    return units.length > 1 && tag !== undefined && ['B', 'P', 'V', 'DT', 'M', 'T', 'H'].includes(tag) && !has(units.at(-1), 'noun:plain');
  }

  private namesDisease(tokens: readonly Placed[]): boolean {
    const [clause] = this.parse(tokens).clauses;
    return clause?.verb === undefined && clause?.subject !== undefined && [...clause.subject.head.names].some((concept) => this.world.kindOf(concept) === 'disease');
  }

  private extract(parsed: Parse, passage: Passage, index: number, own: readonly Placed[], verdict: 'yes' | 'no' | undefined, answered: boolean): void {
    const ownHome = passage;
    const tokens = parsed.tokens as readonly Placed[];
    const because = (range: Range, role: Because['role']): Because => this.because(parsed, range, role);
    const sentence = sentenceOf(
      this.world,
      parsed,
      (phrase) => this.resolve(parsed, phrase, passage, index),
      this.focus(passage, index),
      this.before,
    );
    const seen = new Set<string>();
    for (const reader of RELATION_READERS) {
      for (const draft of reader(sentence)) {
        const claim = this.claimOf(draft, parsed, passage, own, verdict, answered);
        if (!claim) continue;
        const key = `${claim.subject} ${claim.relation} ${claim.object} ${claim.span.start} ${claim.span.end} ${String(claim.negated)} ${String(claim.asserted)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        this.claims.push(claim);
      }
    }
    void ownHome;
    void tokens;
    void because;
    this.before = sentence;
  }

  private claimOf(draft: Draft, parsed: Parse, passage: Passage, own: readonly Placed[], verdict: 'yes' | 'no' | undefined, answered: boolean): Claim | undefined {
    const stance = stanceOf(draft.clause, parsed.units);
    const range = hullOf(draft.parts);
    const span = this.spanOf(parsed, range, own) ?? this.spanOf(parsed, draft.objectPart, own) ?? this.spanOfTokens(own);
    if (!span) return undefined;
    const objectSpan = this.spanOf(parsed, draft.objectPart, own) ?? span;
    let denials = (stance.negated ? 1 : 0) + draft.denials.length;
    let asserted = stance.asserted || answered;
    if (verdict === 'no') denials++;
    if (this.isDistanced(passage, parsed, draft.clause)) asserted = false;
    if (passage.context.task === 'open') asserted = false;
    const because: Because[] = [];
    if (draft.subjectPart) because.push(this.because(parsed, draft.subjectPart, 'subject'));
    because.push(this.because(parsed, draft.objectPart, 'predicate'), ...draft.antecedents);
    for (const cue of stance.cues) because.push(this.because(parsed, { from: cue.unit.index, to: cue.unit.index + 1 }, cue.role));
    return {
      subject: draft.subject,
      relation: draft.relation,
      object: draft.object,
      ...(draft.scope === undefined ? {} : { scope: draft.scope }),
      ...(draft.quantity === undefined ? {} : { quantity: draft.quantity }),
      negated: denials % 2 === 1,
      hedge: stance.hedged ? 'hedged' : 'none',
      attribution: stance.reported || draft.reported === true ? 'reported' : 'author',
      asserted,
      shape: draft.shape,
      span,
      objectSpan,
      plain: draft.antecedents.length === 0 && !draft.repaired && !stance.hedged,
      because: because.filter(({ text }) => text !== ''),
    };
  }

  /** Under "Myths", after "Wrong:", in a column of misconceptions. */
  private isDistanced(passage: Passage, parsed: Parse, clause: Clause): boolean {
    for (const label of labelsOf(clause)) {
      for (const unit of parsed.units.slice(Math.max(0, label.from), label.to)) if (has(unit, 'noun:refutation') || has(unit, 'is:refuted')) return true;
    }
    for (const label of distancingContext(passage)) {
      const tokens = labelTokens(label);
      if (tokens.length > 12) continue;
      const units = readUnits(tokens, this.lexicon, this.world.repair);
      const tags = tagUnits(units);
      const verbal = tags.includes('B') || tags.includes('M');
      if (verbal && label.kind === 'heading') continue;
      if (units.some((unit) => has(unit, 'noun:refutation') || (has(unit, 'is:refuted') && !has(unit, 'is:affirmed')))) return true;
    }
    return false;
  }

  private resolve(parsed: Parse, phrase: Phrase, passage: Passage, index: number): readonly Antecedent[] {
    const earlier = this.earlierInSentence(parsed, phrase);
    if (earlier.length > 0) return earlier;
    return findAntecedents(phrase, this.history, { passage: index, section: this.sectionOf(passage) }, this.headingDiseases(passage));
  }

  /** A disease named before the pronoun in an earlier clause of the sentence. */
  private earlierInSentence(parsed: Parse, phrase: Phrase): readonly Antecedent[] {
    if (/^(?:both|these|those|they|them)$/.test(phrase.head.norm)) return [];
    const clause = parsed.clauses.find(({ from, to }) => from <= phrase.from && phrase.from < to);
    const found: Antecedent[] = [];
    for (const unit of parsed.units) {
      const ordinal = /^(?:former|latter)$/.test(phrase.head.norm);
      if (unit.index >= phrase.from || (!ordinal && clause && unit.index >= clause.from && clause.from >= 0)) break;
      for (const concept of unit.names) {
        if (this.world.kindOf(concept) === 'disease') found.push({ concept, because: this.because(parsed, { from: unit.index, to: unit.index + 1 }, 'antecedent') });
      }
    }
    const distinct = new Set(found.map(({ concept }) => concept));
    if (phrase.head.norm === 'former') return distinct.size > 1 ? found.slice(0, 1) : [];
    if (phrase.head.norm === 'latter') return distinct.size > 1 ? found.slice(-1) : [];
    return distinct.size === 1 ? found.slice(-1) : [];
  }

  private focus(passage: Passage, index: number): readonly Antecedent[] {
    const focus: Antecedent[] = [];
    const section = this.sectionOf(passage);
    for (let at = this.history.length - 1, distance = 0; at >= 0 && distance < 4; at--, distance++) {
      const named = this.history[at];
      if (!named || named.section !== section || named.passage < index - 3) break;
      const all = named.clauses.flatMap(({ subjects, others }) => [...subjects, ...others]);
      if (all.length === 0) continue;
      const distinct = new Map(all.map((antecedent) => [antecedent.concept, antecedent]));
      focus.push(...distinct.values());
      break;
    }
    if (focus.length === 0) focus.push(...this.headingDiseases(passage).slice(0, 1));
    return focus;
  }

  private headingDiseases(passage: Passage): readonly Antecedent[] {
    const { headings, term, parents, leadIn } = passage.context;
    const found: Antecedent[] = [];
    for (const label of [term, ...[...parents].reverse(), leadIn, ...[...headings].reverse()]) {
      if (!label || label.plain.text === '') continue;
      const parsed = this.parse(labelTokens(label));
      const here = new Map<string, Antecedent>();
      for (const unit of parsed.units) {
        for (const concept of unit.names) {
          if (this.world.kindOf(concept) === 'disease' && !here.has(concept)) here.set(concept, { concept, because: this.because(parsed, { from: unit.index, to: unit.index + 1 }, 'heading') });
        }
      }
      if (here.size > 1) return [];
      found.push(...here.values());
      if (found.length > 0) break;
    }
    return found;
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

  private noteMentions(parsed: Parse): void {
    for (const unit of parsed.units) {
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
    const tokens = parsed.tokens as readonly Placed[];
    const first = parsed.units[range.from];
    const last = parsed.units[range.to - 1];
    if (!first || !last) return undefined;
    let covered = tokens.slice(first.from, last.to);
    if (own) {
      const home = own[0]?.home;
      const start = own[0]?.start ?? 0;
      const end = own.at(-1)?.end ?? 0;
      covered = covered.filter((token) => token.home === home && token.start >= start && token.end <= end);
    }
    return this.spanOfTokens(covered);
  }

  private spanOfTokens(tokens: readonly Placed[]): Span | undefined {
    const spans: Span[] = [];
    const home = tokens.find((token) => token.home)?.home;
    for (const token of tokens) if (token.home && token.home === home) spans.push(toSource(token.home.plain, { start: token.start, end: token.end }));
    return spans.length > 0 ? hull(...spans) : undefined;
  }
}

/** True where the sentence says something of its own accord: a subject and a finite verb. */
function isWhole(parsed: Parse): boolean {
  return parsed.clauses.some((clause) => clause.verb?.finite === true && clause.subject !== undefined && (clause.kind === 'main' || clause.kind === 'complement'));
}

function startsWithVerb(parsed: Parse): boolean {
  const [clause] = parsed.clauses;
  return clause?.verb !== undefined && clause.subject === undefined && clause.fronted.length === 0;
}

/** The labels a fragment stands under, outermost first. */
function contextLabels(passage: Passage): Passage[] {
  const { headings, leadIn, parents, term, column, row } = passage.context;
  if (passage.kind === 'alt' || passage.kind === 'metadata') return [];
  const named = headings.filter(({ plain }) => plain.text !== '').slice(-3);
  if (passage.kind === 'definition' && term) return [term];
  if (passage.kind === 'cell') return [...(leadIn ? [leadIn] : named.slice(-1)), ...(row && row !== passage ? [row] : []), ...(column ? [column] : [])];
  return [...named, ...(leadIn ? [leadIn] : []), ...parents];
}

function distancingContext(passage: Passage): Passage[] {
  const { headings, leadIn, parents, column, term } = passage.context;
  return [headings.at(-1), leadIn, ...parents, column, term].filter((label) => label !== undefined);
}

export type { Unit };
