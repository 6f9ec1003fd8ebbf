import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { verbHas } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease, type Thing } from '../../things.ts';
import { askedBefore } from '../free-relatives.ts';
import { isOnePerson } from '../many.ts';
import { type Lesion, lesionBehind, lesionIn, lesionOf } from '../lesions.ts';
import { imagingDrafts } from './drafts.ts';
import { findingIn } from './findings.ts';
import { isVisible } from './told.ts';

/** "In ALS, demyelination can be seen on FLAIR", "on FLAIR, ALS presents with demyelination": the lesion, and the scan it stands on. */
export function onScan(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb || clause.inherited || isOfSome(clause) || isOfTwo(sentence)) return;
  const scan = scanOf(sentence, clause);
  const lesion = scan && (lesionSeen(sentence, clause) ?? lesionBorne(sentence, clause));
  if (!scan || !lesion || isWithMore(lesion.phrase)) return;
  imagingDrafts(tell, sentence, clause, scan.finding, scan.phrase, lesion, [
    { from: clause.from, to: verb.to },
    rangeOf(lesion.phrase),
    rangeOf(scan.phrase),
  ]);
}

/** "*What the radiologist sees on T2* in ALS *is* demyelinated tissue." */
export function whatScanShows(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb } = clause;
  if (!verb || verb.negations.length > 0 || !verbHas(clause, 'be')) return;
  const seen = askedBefore(clause, sentence.parse.clauses);
  if (!clause.inherited) return;
  if (!seen?.verb || seen.verb.negations.length > 0) return;
  const last = seen.verb.chain.at(-1);
  const isSeen =
    SEEING.test(last?.unit.norm ?? '') ||
    seen.complements.some(
      ({ preposition, phrase }) => !preposition && has(phrase.head, 'is:bright'),
    );
  const scan = isSeen ? scanOf(sentence, seen) : undefined;
  if (!scan) return;
  for (const { preposition, phrase } of clause.complements) {
    const lesion = preposition || phrase.denied ? undefined : lesionBehind(sentence, phrase);
    if (lesion)
      imagingDrafts(tell, sentence, seen, scan.finding, scan.phrase, lesion, [
        { from: seen.from, to: verb.to },
        rangeOf(phrase),
      ]);
  }
}

/** "In *one patient* with ALS", "in *some cases*": what is seen there is no sign of the disease. */
function isOfSome({ fronted, complements }: Clause): boolean {
  return [...fronted, ...complements].some(
    ({ phrase }) =>
      isOnePerson(phrase) ||
      (has(phrase.head, 'noun:person') && SOME.test(phrase.determiner?.norm ?? '')),
  );
}

const SOME = /^(?:a few|certain|few|one|several|some|these|those|three|two)$/;

/** "In ALS with *concurrent* MS": the lesion may be of the other one. */
function isOfTwo({ parse }: Sentence): boolean {
  return parse.units.some(({ norm }) =>
    /^(?:co-?existing|coincid\w+|concomitant|concurrent)$/.test(norm),
  );
}

/** "demyelination *with axonal loss*" */
function isWithMore({ attached }: Phrase): boolean {
  return attached.some(({ preposition }) => /^(?:along with|plus|with)$/.test(preposition.norm));
}

const SEEING =
  /^(?:appear|detect|glow|light|lit|look|observ|saw|see|seeing|seen|sees|shine|shines|shone|show|spot|view)/;

interface Scan {
  readonly phrase: Phrase;
  readonly finding: Thing;
}

/** "on *FLAIR*", "on *the MRI* of most patients with ALS": the scan, and not what one patient's looks like. */
function scanOf(sentence: Sentence, { fronted, complements, subject }: Clause): Scan | undefined {
  const places: Complement[] = [...fronted, ...complements];
  for (const { preposition, phrase } of places) {
    if (!/^(?:at|by|in|on|via|with)$/.test(preposition?.norm ?? '') || phrase.denied) continue;
    if (phrase.attached.some(({ phrase: of }) => isOnePerson(of))) continue;
    const finding = findingIn(sentence, phrase);
    if (finding && phrase !== subject) return { phrase, finding };
  }
  return undefined;
}

/** "*demyelination* can be seen", "*demyelination* is visible", "*demyelination* shows up" */
function lesionSeen(
  sentence: Sentence,
  { subject, verb, complements }: Clause,
): Lesion | undefined {
  const last = verb?.chain.at(-1);
  const lesion = subject && last ? lesionIn(sentence, subject) : undefined;
  if (!lesion || !last) return undefined;
  if (last.passive)
    return /^(?:demonstrat|depict|detect|display|found|observed|pictured|reveal|seen|shown|spotted|visuali)/.test(
      last.unit.norm,
    )
      ? lesion
      : undefined;
  if (/^(?:appear|show)/.test(last.unit.norm))
    return complements.every(({ preposition }) => preposition !== undefined) ? lesion : undefined;
  const isVisibly =
    has(last.unit, 'be', 'verb:linking') && complements.some(({ phrase }) => isVisible(phrase));
  return isVisibly ? lesion : undefined;
}

const TOLD_BY = /^(?:diagnosed|identified|recogni[sz]ed|spotted|visuali[sz]ed)$/;

/** "ALS *presents with demyelination*", "ALS *shows demyelinated tracts*" */
function lesionBorne(
  sentence: Sentence,
  { subject, verb, complements }: Clause,
): Lesion | undefined {
  const last = verb?.chain.at(-1);
  if (!subject || !last || !sentence.things(subject).some(isWholeDisease)) return undefined;
  const { norm } = last.unit;
  // "ALS *is recognised* on MRI *by demyelination*"
  if (last.passive) {
    const sign = TOLD_BY.test(norm)
      ? complements.find(({ preposition }) => preposition?.norm === 'by')?.phrase
      : undefined;
    return sign && !sign.denied ? lesionOf(sentence, sign) : undefined;
  }
  for (const { preposition, phrase } of complements) {
    const isShown = preposition
      ? preposition.norm === 'with' && norm.startsWith('present')
      : /^(?:display|exhibit|manifest|reveal|show)/.test(norm);
    const lesion = isShown && !phrase.denied ? lesionOf(sentence, phrase) : undefined;
    if (lesion) return lesion;
  }
  return undefined;
}
