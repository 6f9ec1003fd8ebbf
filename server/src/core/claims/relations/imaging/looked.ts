import type { Clause, Phrase } from '../../../language/parse.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { askedBefore } from '../free-relatives.ts';
import { type Lesion, lesionIn, lesionOf, lesionOfClause } from '../lesions.ts';
import { imagingDrafts } from './drafts.ts';
import type { Thing } from '../../things.ts';
import { mentionsScan } from './findings.ts';
import { brightTract, findingTold, signalIn, type ToldFinding } from './told.ts';

/**
 * "With a bright tract on T2, you are looking at demyelination", "when it is bright on T2, myelin has been lost":
 * the finding comes first, and the clause behind says what is there.
 */
export function whatIsThere(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { kind, verb, subject } = clause;
  if (kind !== 'main' || !verb) return;
  const seen = lookedAt(sentence, clause);
  const lesion = seen ?? lesionOfClause(sentence, clause);
  if (!lesion) return;
  const told = toldBefore(sentence, clause) ?? (seen && setBefore(sentence, clause));
  if (!told || told.phrase === subject) return;
  imagingDrafts(tell, sentence, clause, told.finding, told.phrase, lesion, [
    rangeOf(told.phrase),
    { from: clause.from, to: clause.to },
  ]);
}

/** "ALS leaves bright streaks on FLAIR *where the myelin has been stripped away*", "scans light up *wherever* …". */
export function findingWhere(tell: Tell, sentence: Sentence, clause: Clause): void {
  const told = findingTold(sentence, clause) ?? litScan(sentence, clause);
  if (!told) return;
  for (const inner of sentence.parse.clauses) {
    if (inner.parent !== clause || !/^(?:where|wherever|in which)$/.test(inner.opener?.norm ?? ''))
      continue;
    const lesion = lesionOfClause(sentence, inner);
    if (lesion)
      imagingDrafts(tell, sentence, inner, told.finding, told.phrase, lesion, [
        rangeOf(told.phrase),
        { from: inner.from, to: inner.to },
      ]);
  }
}

/** "*Scans of people with ALS* light up on T2": the scan for what is on it. */
function litScan(sentence: Sentence, clause: Clause): ToldFinding | undefined {
  const { subject, verb } = clause;
  const { generalImaging } = sentence.world;
  const [thing] = subject ? sentence.things(subject) : [];
  const isScan = /^(?:images?|mris?|pictures?|scans?)$/.test(subject?.head.norm ?? '');
  const finding: Thing | undefined =
    thing && generalImaging && isScan && mentionsScan(sentence)
      ? { ...thing, kind: 'imaging', concept: generalImaging }
      : undefined;
  const lights = /^(?:glow|light|lit|shine|shone)/.test(verb?.chain.at(-1)?.unit.norm ?? '');
  return subject && finding && lights && verb?.negations.length === 0
    ? { phrase: subject, finding }
    : undefined;
}

/** "you are *looking at demyelination*", "what we are *seeing is demyelination*" */
function lookedAt(sentence: Sentence, clause: Clause): Lesion | undefined {
  const { verb, complements, subject } = clause;
  const asked = askedBefore(clause, sentence.parse.clauses);
  if (asked && LOOKING.test(asked.verb?.chain.at(-1)?.unit.norm ?? ''))
    return [subject, ...complements.map(({ phrase }) => phrase)]
      .map((phrase) => phrase && lesionOf(sentence, phrase))
      .find((lesion) => lesion !== undefined);
  if (!LOOKING.test(verb?.chain.at(-1)?.unit.norm ?? '')) return undefined;
  return complements
    .filter(({ preposition }) => !preposition || /^(?:at|with)$/.test(preposition.norm))
    .map(({ phrase }) => lesionOf(sentence, phrase) ?? lesionIn(sentence, phrase))
    .find((lesion) => lesion !== undefined);
}

const LOOKING = /^(?:deal|dealing|face|facing|look|looking|see|seeing)$/;

/** "When the tract is bright on T2, …", "*Seeing bright tracts on FLAIR*, …" */
function toldBefore(sentence: Sentence, main: Clause): ToldFinding | undefined {
  for (const clause of sentence.parse.clauses) {
    if (clause.to > (main.subject?.from ?? main.from)) continue;
    const isWhen = clause.kind === 'adverbial' && /^when(?:ever)?$/.test(clause.opener?.norm ?? '');
    const isSeeing =
      clause.kind === 'participial' && LOOKING.test(clause.verb?.chain.at(-1)?.unit.norm ?? '');
    if (!isWhen && !isSeeing) continue;
    const bright = brightTract(sentence, clause);
    if (bright) return bright;
    if (!LOOKING.test(clause.verb?.chain.at(-1)?.unit.norm ?? '')) continue;
    const seen = firstSignal(
      sentence,
      clause.complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase),
    );
    if (seen) return seen;
  }
  return undefined;
}

/** "*With a bright tract on T2*, you are looking at …" */
function setBefore(sentence: Sentence, { fronted }: Clause): ToldFinding | undefined {
  return firstSignal(
    sentence,
    fronted
      .filter(({ preposition }) => /^(?:given|in|on|with)$/.test(preposition?.norm ?? ''))
      .map(({ phrase }) => phrase),
  );
}

function firstSignal(sentence: Sentence, phrases: readonly Phrase[]): ToldFinding | undefined {
  for (const phrase of phrases) {
    const finding = phrase.denied ? undefined : signalIn(sentence, phrase);
    if (finding) return { phrase, finding };
  }
  return undefined;
}
