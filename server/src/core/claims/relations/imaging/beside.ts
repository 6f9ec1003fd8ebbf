import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { labelsOf, valuesOf } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { lesionBehind, lesionIn } from '../lesions.ts';
import { imagingDrafts } from './drafts.ts';
import { findingIn } from './findings.ts';
import { fitting, meantBy } from './meaning.ts';

/** "bright CST on T2 = demyelination". */
export function labelledFinding(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (clause.verb) return;
  const label = labelsOf(clause).findLast(
    ({ subject }) => subject !== undefined && findingIn(sentence, subject) !== undefined,
  );
  if (!label?.subject) return;
  const finding = findingIn(sentence, label.subject);
  // "Signal in ALS: degeneration; *in MS*: demyelination"
  const labels = labelsOf(clause);
  const isElsewhere = labels
    .slice(labels.indexOf(label) + 1)
    .some(({ fronted }) => fronted.length > 0);
  if (isElsewhere) return;
  for (const value of valuesOf(clause)) {
    const lesion = value.denied ? undefined : meantBy(sentence, value);
    if (lesion && finding)
      imagingDrafts(tell, sentence, clause, finding, label.subject, lesion, [
        rangeOf(label.subject),
        rangeOf(value),
      ]);
  }
}

/** "hyperintense tracts, a sign of demyelination". */
export function besideFinding(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  phrase: Phrase,
): void {
  const finding = findingIn(sentence, phrase);
  if (!finding) return;
  // "signal change, in keeping with demyelination"
  for (const { preposition, phrase: object } of [
    ...phrase.attached,
    ...phrase.attached.flatMap(({ phrase: object }) => object.attached),
    ...clause.complements.filter(({ phrase: object }) => object.from >= phrase.to),
  ]) {
    const lesion =
      preposition && MATCHING.has(preposition.norm) ? lesionIn(sentence, object) : undefined;
    if (lesion)
      imagingDrafts(tell, sentence, clause, finding, phrase, lesion, [
        rangeOf(phrase),
        rangeOf(object),
      ]);
  }
  // "hyperintensity of both tracts, consistent with demyelination"
  for (const { lesion, phrase: object } of fitting(sentence, clause))
    if (object.from >= phrase.to)
      imagingDrafts(tell, sentence, clause, finding, phrase, lesion, [
        rangeOf(phrase),
        rangeOf(object),
      ]);
  const asides = [
    ...phrase.asides,
    ...phrase.attached.flatMap(({ phrase: object }) => object.asides),
  ];
  for (const aside of asides) {
    for (const inner of aside.clauses) {
      const beside = inner.subject;
      if (!beside || inner.verb) continue;
      // "(≠ demyelination)"
      if (has(sentence.parse.units[beside.from - 1], 'contrast', 'negation')) continue;
      // "hyperintense tracts, *no evidence* of demyelination"
      if (beside.denied) continue;
      const of = has(beside.head, 'noun:effect') ? lesionBehind(sentence, beside) : undefined;
      const lesion = of ?? (aside.mark === '(' ? lesionIn(sentence, beside) : undefined);
      if (lesion)
        imagingDrafts(tell, sentence, clause, finding, phrase, lesion, [
          rangeOf(phrase),
          rangeOf(beside),
        ]);
    }
  }
}

/** Prepositions by which a report sets a finding beside what it is taken for. */
const MATCHING: ReadonlySet<string> = new Set([
  'c/w',
  'in keeping with',
  'in line with',
  'in accordance with',
  'due to',
  'd/t',
  'ie',
]);
