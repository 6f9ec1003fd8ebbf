import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { verbHas } from '../../clauses.ts';
import { phrasesWithin } from '../../phrases.ts';
import { scopeOf } from '../../scope.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isDoubted } from '../doubted.ts';
import { type Lesion, lesionBehind, lesionIn, lesionOf, lesionOfClause } from '../lesions.ts';
import { causingLesion } from '../pathology/causes.ts';
import { dueToDraft } from '../pathology/drafts.ts';
import { isPatient, signOfClause, signsIn } from '../signs.ts';

/**
 * "Demyelination in ALS *manifests as weakness*", "*robs patients of their strength*", "*weakens the muscles*": a lesion
 * and what shows of it.
 */
export function showsAsSign(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb) return;
  const lesion = causingLesion(sentence, { effect: clause, cause: subject, clause });
  if (lesion)
    for (const shown of [
      ...manifest(sentence, clause),
      ...robbed(sentence, clause),
      ...weakened(sentence, clause),
      ...impaired(sentence, clause),
    ])
      shownDrafts(tell, sentence, clause, shown, lesion, subject);
  weakenedBy(tell, sentence, clause);
  broughtWith(tell, sentence, clause);
  pointsTo(tell, sentence, clause);
}

function shownDrafts(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  { phrase, signs }: Shown,
  lesion: Lesion,
  other: Phrase,
): void {
  const scope = scopeOf(sentence, clause, phrase, other);
  if (!scope.direct) return;
  const parts = [rangeOf(other), ...(clause.verb ? [clause.verb] : []), rangeOf(phrase)];
  const denied = sentence.things(phrase).filter((thing) => thing.denied);
  for (const disease of scope.diseases)
    if (!isDoubted(sentence, disease))
      for (const sign of signs)
        tell(dueToDraft(sign, disease, lesion, clause, parts, phrase, scope.antecedents, denied));
}

/** "The muscles *are weakened by demyelination*." */
function weakenedBy(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, complements } = clause;
  const last = verb?.chain.at(-1);
  const { generalSign } = sentence.world;
  if (!subject || !last || !generalSign) return;
  // "are *paralysed* by demyelination": a participle that is an adjective, too
  const isState =
    has(last.unit, 'be', 'verb:linking') &&
    complements.some(({ preposition, phrase }) => !preposition && WEAKENING.test(phrase.head.norm));
  if (!isState && !(last.passive && WEAKENING.test(last.unit.norm))) return;
  if (!isPatient(sentence, subject)) return;
  for (const { preposition, phrase } of complements) {
    const lesion = preposition?.norm === 'by' ? lesionOf(sentence, phrase) : undefined;
    if (lesion)
      shownDrafts(
        tell,
        sentence,
        clause,
        { phrase: subject, signs: [generalSign] },
        lesion,
        phrase,
      );
  }
}

/** "*With progressive demyelination*, patients become weaker." */
function broughtWith(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, fronted } = clause;
  if (!subject || !verbHas(clause, 'verb:turning') || !verbHas(clause, 'verb:linking')) return;
  const sign = signOfClause(sentence, clause);
  if (!sign) return;
  for (const { preposition, phrase } of fronted) {
    const isClosed = sentence.parse.units[phrase.to]?.norm === ',';
    const lesion =
      preposition?.norm === 'with' && isClosed && !phrase.denied
        ? lesionIn(sentence, phrase)
        : undefined;
    if (lesion)
      shownDrafts(
        tell,
        sentence,
        clause,
        { phrase: subject, signs: [sign.concept] },
        lesion,
        phrase,
      );
  }
}

/** "The Babinski sign in ALS *indicates* demyelination": the sign itself is told to be of the disease. */
function pointsTo(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, complements, fronted } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive || !POINTING.test(last.unit.norm)) return;
  const signs = signsIn(sentence, subject);
  const isOfDisease =
    sentence.things(subject).some(({ within }) => within.length > 0) ||
    fronted.some(({ preposition }) => preposition?.norm === 'in');
  if (signs.length === 0 || !isOfDisease) return;
  const shown = { phrase: subject, signs };
  for (const { preposition, phrase } of complements) {
    const lesion =
      !preposition || preposition.norm === 'to' ? lesionBehind(sentence, phrase) : undefined;
    if (lesion) shownDrafts(tell, sentence, clause, shown, lesion, phrase);
  }
  for (const inner of sentence.parse.clauses) {
    const lesion =
      inner.parent === clause &&
      inner.kind === 'complement' &&
      (inner.verb?.negations.length ?? 0) === 0
        ? lesionOfClause(sentence, inner)
        : undefined;
    if (lesion) shownDrafts(tell, sentence, clause, shown, lesion, lesion.phrase);
  }
}

const POINTING = /^(?:demonstrat|indicat|mean|point|prove|reveal|show|signal|tell)/;

interface Shown {
  readonly phrase: Phrase;
  readonly signs: readonly string[];
}

/** "manifests as weakness", "shows itself as weakness", "is felt as cramps", "translates into weakness" */
function* manifest(sentence: Sentence, { verb, complements }: Clause): Generator<Shown> {
  const last = verb?.chain.at(-1);
  if (!last) return;
  for (const { preposition, phrase } of complements) {
    const norm = preposition?.norm ?? '';
    const isShown = norm === 'as' && (last.passive ? FELT : MANIFESTING).test(last.unit.norm);
    // "shows *itself* in weak hands"
    const isItself =
      norm === 'in' &&
      MANIFESTING.test(last.unit.norm) &&
      complements.some(({ phrase: { head } }) => head.norm === 'itself');
    const isTurned = norm === 'into' && !last.passive && last.unit.norm.startsWith('translat');
    const signs = isShown || isItself || isTurned ? signsIn(sentence, phrase) : [];
    if (signs.length > 0) yield { phrase, signs };
  }
}

const MANIFESTING =
  /^(?:announc|appear|becom|declar|emerg|express|manifest|present|reveal|show|surfac)/;

const FELT = /^(?:experienced|expressed|felt|manifested|noticed|perceived|seen)$/;

/** "weakens the muscles", "paralyses patients" */
function* weakened(sentence: Sentence, { verb, complements }: Clause): Generator<Shown> {
  const last = verb?.chain.at(-1);
  const { generalSign } = sentence.world;
  if (!last || last.passive || !generalSign || !WEAKENING.test(last.unit.norm)) return;
  for (const { preposition, phrase } of complements)
    if (!preposition && isPatient(sentence, phrase)) yield { phrase, signs: [generalSign] };
}

/** "impairs *swallowing*", "hampers *speech*" */
function* impaired(sentence: Sentence, { verb, complements }: Clause): Generator<Shown> {
  const last = verb?.chain.at(-1);
  const { generalSign } = sentence.world;
  if (!last || last.passive || !generalSign || !IMPAIRING.test(last.unit.norm)) return;
  for (const { preposition, phrase } of complements)
    if (!preposition && ACT.test(phrase.head.norm)) yield { phrase, signs: [generalSign] };
}

const IMPAIRING = /^(?:compromis|disturb|hamper|impair|impede)/;

/** What a patient does with the muscles. */
const ACT = /^(?:breathing|chewing|gait|movements?|speech|swallowing|walking)$/;

/** What makes a patient weak. */
const WEAKENING = /^(?:crippl|disabl|immobili[sz]|paraly[sz]|stiffen|weaken)/;

/** "robs patients of their strength" */
function* robbed(sentence: Sentence, { verb, complements }: Clause): Generator<Shown> {
  const last = verb?.chain.at(-1);
  const { generalSign } = sentence.world;
  if (!last || !generalSign || !/^(?:depriv|rob|strip)/.test(last.unit.norm)) return;
  for (const { phrase } of complements) {
    const isOfPerson = phrasesWithin(phrase).some(({ head }) =>
      has(head, 'noun:person', 'pronoun'),
    );
    const lost = phrasesWithin(phrase).find(({ head }) => LOST.test(head.norm));
    if (isOfPerson && lost) yield { phrase, signs: [generalSign] };
  }
}

/** What somebody can be robbed of. */
const LOST =
  /^(?:ability|breath|independence|mobility|movement|muscles?|power|speech|strength|voice)$/;
