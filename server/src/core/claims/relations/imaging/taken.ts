import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isGeneric } from '../../speakers.ts';
import { lesionBehind, lesionIn } from '../lesions.ts';
import { bareCauseOf } from '../pointed-signs.ts';
import { imagingDrafts } from './drafts.ts';
import { findingIn } from './findings.ts';

/** "Radiologists interpret the signal in ALS as demyelination." */
export function takenFor(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, complements } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive || !isGeneric(subject)) return;
  if (!TAKING.test(last.unit.norm)) return;
  const seen = complements.find(({ preposition }) => !preposition)?.phrase;
  const finding = seen && findingIn(sentence, seen);
  if (!finding) return;
  for (const { preposition, phrase } of complements) {
    const lesion = /^(?:as|for)$/.test(preposition?.norm ?? '')
      ? lesionBehind(sentence, phrase)
      : undefined;
    if (lesion)
      imagingDrafts(tell, sentence, clause, finding, seen, lesion, [
        rangeOf(subject),
        verb,
        rangeOf(phrase),
      ]);
  }
}

/** Verbs of reading a scan. */
const TAKING =
  /^(?:categori[sz]|class|consider|count|describ|diagnos|interpret|label|read|recogni[sz]|regard|report|saw|see|take|took|treat|understand|understood|view)/;

/** "The tracts are bright on FLAIR. *The cause* is demyelination." */
export function causeOfFinding(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, complements } = clause;
  if (!subject || !verb || !has(verb.chain.at(-1)?.unit, 'be')) return;
  const pointed = bareCauseOf(sentence, subject);
  const [thing] = sentence.things(subject);
  if (pointed?.kind !== 'imaging' || !thing) return;
  for (const { preposition, phrase } of complements) {
    const lesion = preposition ? undefined : lesionIn(sentence, phrase);
    if (lesion)
      imagingDrafts(
        tell,
        sentence,
        clause,
        { ...thing, kind: 'imaging', concept: pointed.concept },
        subject,
        lesion,
        [rangeOf(subject), verb, rangeOf(phrase)],
      );
  }
}
