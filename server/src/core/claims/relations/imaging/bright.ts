import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { verbHas } from '../../clauses.ts';
import { type Draft, rangeOf, type Sentence } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import type { Thing } from '../../things.ts';
import { type Lesion, lesionBehind, lesionIn, lesionOfClause, tissueOf } from '../lesions.ts';
import { imagingDrafts } from './drafts.ts';
import { findingIn, mentionsScan } from './findings.ts';

/** "The tract lights up on FLAIR, which reflects demyelination", "when it is bright on T2, myelin has been lost". */
export function* lightsUp(sentence: Sentence, clause: Clause): Generator<Draft> {
  const tract = brightTract(sentence, clause);
  if (!tract || !clause.subject) return;
  const { phrase, finding } = tract;
  for (const inner of sentence.parse.clauses) {
    const meant =
      inner.kind === 'relative' &&
      inner.parent === clause &&
      verbHas(inner, 'verb:showing', 'verb:factive');
    const because =
      inner.kind === 'adverbial' && inner.parent === clause && isBecause(inner.opener?.norm);
    const lesion = because
      ? lesionOfClause(sentence, inner)
      : meant
        ? inner.complements
            .filter(({ preposition }) => !isExcluding(preposition))
            .map((complement) => lesionBehind(sentence, complement.phrase))
            .find((found) => found !== undefined)
        : clause.kind === 'adverbial' &&
            clause.opener?.norm === 'when' &&
            inner.kind === 'main' &&
            inner.from >= clause.to
          ? (lesionOfClause(sentence, inner) ?? lookedAt(sentence, inner))
          : undefined;
    if (lesion)
      yield* imagingDrafts(
        sentence,
        meant ? inner : { ...inner, parent: clause },
        finding,
        phrase,
        lesion,
        [rangeOf(phrase), { from: inner.from, to: inner.to }],
      );
  }
}

function isBecause(opener: string | undefined): boolean {
  return /^(?:as|because|since)$/.test(opener ?? '');
}

/** "… we are looking at demyelination" */
function lookedAt(sentence: Sentence, { verb, complements }: Clause): Lesion | undefined {
  if (!/^(?:look|looking|see|seeing)$/.test(verb?.chain.at(-1)?.unit.norm ?? '')) return undefined;
  return complements
    .filter(({ preposition }) => !preposition || preposition.norm === 'at')
    .map(({ phrase }) => lesionIn(sentence, phrase))
    .find((lesion) => lesion !== undefined);
}

/** "On MRI, demyelination appears as bright tracts": the lesion is what is seen. */
export function* isSeen(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  const lesion = subject && lesionIn(sentence, subject);
  if (!subject || !verb || !last || !lesion || !mentionsScan(sentence)) return;
  if (!last.passive && !has(last.unit, 'verb:showing', 'verb:accompanying', 'verb:linking')) return;
  for (const { preposition, phrase } of clause.complements) {
    const finding = preposition?.norm === 'as' ? findingIn(sentence, phrase) : undefined;
    if (finding)
      yield* imagingDrafts(sentence, clause, finding, phrase, lesion, [
        rangeOf(subject),
        verb,
        rangeOf(phrase),
      ]);
  }
}

/** "On T2, *demyelinated tracts* appear bright": the lesion is in what is bright. */
export function* brightLesion(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const { generalImaging } = sentence.world;
  const lesion = subject && lesionIn(sentence, subject);
  const [thing] = subject ? sentence.things(subject) : [];
  if (!subject || !verb || !lesion || !thing || !generalImaging || !mentionsScan(sentence)) return;
  if (!isBrightClause(clause)) return;
  yield* imagingDrafts(
    sentence,
    clause,
    { ...thing, kind: 'imaging', concept: generalImaging },
    subject,
    lesion,
    [rangeOf(subject), { from: clause.from, to: clause.to }],
  );
}

/** "What you see as a bright line on FLAIR is lost myelin." */
export function* whatIsSeen(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { verb } = clause;
  const seen = sentence.parse.clauses.findLast(
    (other) =>
      other.to <= (verb?.from ?? 0) &&
      other.loose.some(({ norm }) => norm === 'what') &&
      other.verb !== undefined,
  );
  if (!verb || !seen || !clause.inherited || !verbHas(clause, 'be')) return;
  const shown = seen.complements.find(({ phrase }) => findingIn(sentence, phrase))?.phrase;
  const finding = shown && findingIn(sentence, shown);
  if (!finding) return;
  for (const { preposition, phrase } of clause.complements) {
    const lesion = preposition ? undefined : lesionBehind(sentence, phrase);
    if (lesion)
      yield* imagingDrafts(sentence, clause, finding, shown, lesion, [
        { from: seen.from, to: verb.to },
        rangeOf(phrase),
      ]);
  }
}

/** The tissue that a clause says is bright on a scan, as a finding. */
function brightTract(
  sentence: Sentence,
  clause: Clause,
): { readonly phrase: Phrase; readonly finding: Thing } | undefined {
  const { subject, verb } = clause;
  const { generalImaging } = sentence.world;
  const [thing] = subject ? sentence.things(subject) : [];
  if (!subject || !verb || !thing || !generalImaging || !mentionsScan(sentence)) return undefined;
  if (verb.negations.length > 0 || tissueOf(sentence, subject) === undefined) return undefined;
  return isBrightClause(clause)
    ? { phrase: subject, finding: { ...thing, kind: 'imaging', concept: generalImaging } }
    : undefined;
}

/** "glows", "lights up", "is bright", "appears hyperintense". */
function isBrightClause(clause: Clause): boolean {
  return (
    /^(?:glow|light|lit|shine|shone)/.test(clause.verb?.chain.at(-1)?.unit.norm ?? '') ||
    (verbHas(clause, 'be', 'verb:linking', 'verb:showing') &&
      clause.complements.some(
        ({ preposition, phrase }) =>
          !preposition &&
          !phrase.denied &&
          (has(phrase.head, 'is:bright') || /^(?:hyper|bright)/.test(phrase.head.norm)),
      ))
  );
}
