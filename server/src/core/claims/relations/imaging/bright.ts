import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { verbHas } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { lesionTakenUp } from '../lesion-antecedents.ts';
import { type Lesion, lesionBehind, lesionIn, lesionOfClause } from '../lesions.ts';
import { imagingDrafts } from './drafts.ts';
import { findingIn, mentionsScan } from './findings.ts';
import { brightTract, isBrightClause, isVisible } from './told.ts';

/** "The tract lights up on FLAIR, which reflects demyelination", "…, a sign of demyelination" of what a clause tells. */
export function lightsUp(tell: Tell, sentence: Sentence, clause: Clause): void {
  const tract = brightTract(sentence, clause);
  if (!tract || !clause.subject) return;
  const { phrase, finding } = tract;
  for (const inner of sentence.parse.clauses) {
    if (inner.parent !== clause || !/^(?:relative|participial)$/.test(inner.kind)) continue;
    if (!verbHas(inner, 'verb:showing', 'verb:factive')) continue;
    const lesion = inner.complements
      .filter(({ preposition }) => !isExcluding(preposition))
      .map((complement) => lesionBehind(sentence, complement.phrase))
      .find((found) => found !== undefined);
    if (lesion)
      imagingDrafts(tell, sentence, inner, finding, phrase, lesion, [
        rangeOf(phrase),
        { from: inner.from, to: inner.to },
      ]);
  }
}

/** "On MRI, demyelination appears as bright tracts": the lesion is what is seen. */
export function isSeen(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  const lesion = seenLesion(sentence, clause);
  if (!subject || !verb || !last || !lesion || !mentionsScan(sentence)) return;
  const isVisibly =
    has(last.unit, 'be') && clause.complements.some(({ phrase }) => isVisible(phrase));
  if (
    !last.passive &&
    !isVisibly &&
    !has(last.unit, 'verb:showing', 'verb:accompanying', 'verb:linking')
  )
    return;
  for (const { preposition, phrase } of clause.complements) {
    const finding = preposition?.norm === 'as' ? findingIn(sentence, phrase) : undefined;
    if (finding)
      imagingDrafts(tell, sentence, clause, finding, phrase, lesion, [
        rangeOf(subject),
        verb,
        rangeOf(phrase),
      ]);
  }
}

/** The lesion that is seen: the subject, or what the clause before tells: "The myelin is lost, *which* shows as …". */
function seenLesion(sentence: Sentence, clause: Clause): Lesion | undefined {
  const { kind, opener, parent, subject } = clause;
  if (kind === 'relative' && opener?.norm === 'which' && parent) {
    const told = lesionOfClause(sentence, parent);
    if (told) return told;
  }
  return subject && (lesionIn(sentence, subject) ?? lesionTakenUp(sentence, subject));
}

/** "On T2, *demyelinated tracts* appear bright": the lesion is in what is bright. */
export function brightLesion(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const { generalImaging } = sentence.world;
  const lesion = subject && lesionIn(sentence, subject);
  const [thing] = subject ? sentence.things(subject) : [];
  if (!subject || !verb || !lesion || !thing || !generalImaging || !mentionsScan(sentence)) return;
  if (!isBrightClause(clause)) return;
  imagingDrafts(
    tell,
    sentence,
    clause,
    { ...thing, kind: 'imaging', concept: generalImaging },
    subject,
    lesion,
    [rangeOf(subject), { from: clause.from, to: clause.to }],
  );
}

/** "What you see as a bright line on FLAIR is lost myelin." */
export function whatIsSeen(tell: Tell, sentence: Sentence, clause: Clause): void {
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
      imagingDrafts(tell, sentence, clause, finding, shown, lesion, [
        { from: seen.from, to: verb.to },
        rangeOf(phrase),
      ]);
  }
}
