import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { isModified, verbHas } from '../../clauses.ts';
import { hullOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { actorsIn } from './actors.ts';
import { treatmentDraft } from './drafts.ts';
import { isGain } from './gains.ts';

/** "IVIG gives people with ALS years of extra life", "restores strength to ALS patients". */
export function givesPatients(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb, complements } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || last.passive || !GRANTING.test(last.unit.norm)) return;
  // "gives *ALS patients years* of life": two phrases that pass for one.
  const patients = complements
    .filter(({ preposition }) => /^(?:|for|to)$/.test(preposition?.norm ?? ''))
    .flatMap(({ phrase }) =>
      // "to *the lives of* people with ALS"
      /^(?:life|lives)$/.test(phrase.head.norm) ? phrase.attached.map((of) => of.phrase) : [phrase],
    )
    .flatMap((phrase) => sentence.things(phrase))
    .filter(({ kind }) => kind === 'person');
  const diseases = new Set(patients.flatMap(({ within }) => within));
  const gift = complements.find((complement) => isGift(sentence, clause, complement))?.phrase;
  if (diseases.size !== 1 || !gift) return;
  for (const therapy of actorsIn(sentence, clause).therapies)
    for (const disease of diseases)
      tell(
        treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(therapy.phrase), verb, rangeOf(gift)],
          hullOf([verb, rangeOf(gift)]),
          [],
          sentence.things(gift),
        ),
      );
}

/** Verbs by which somebody comes to have something. */
const GRANTING =
  /^(?:add|afford|bring|brought|buy|bought|gave|give|grant|offer|provid|restor|return|win|won)/;

/** What patients want: a gain, more time, a chance to stay well, their strength back. */
function isGift(sentence: Sentence, clause: Clause, { preposition, phrase }: Complement): boolean {
  if (preposition || phrase.denied || isModified(phrase, 'is:refuted')) return false;
  const { head } = phrase;
  if (isGain(phrase)) return true;
  if (/^(?:chances?|odds|prospects?)$/.test(head.norm)) return isOfGain(sentence, phrase);
  if (/^(?:life|months|time|years?)$/.test(head.norm))
    return (
      /^(?:add|bought|buy)/.test(clause.verb?.chain.at(-1)?.unit.norm ?? '') ||
      [phrase, ...phrase.attached.map((of) => of.phrase)].some(({ words }) =>
        words.some(({ norm }) => /^(?:additional|better|extra|longer|more)$/.test(norm)),
      )
    );
  const isBack = [...clause.loose, ...(clause.verb?.adverbs ?? [])].some(
    ({ norm }) => norm === 'back',
  );
  return (
    OWN.test(head.norm) &&
    (isBack || /^(?:restor|return)/.test(clause.verb?.chain.at(-1)?.unit.norm ?? ''))
  );
}

/** What the disease takes from them. */
const OWN =
  /^(?:breath|function|hands?|independence|legs?|life|lives|mobility|muscles?|power|speech|strength|voices?)$/;

/** "a chance *of keeping their independence*", "a prospect *of recovery*" */
function isOfGain({ parse }: Sentence, phrase: Phrase): boolean {
  return (
    phrase.attached.some(
      ({ preposition, phrase: object }) =>
        /^(?:at|for|of)$/.test(preposition.norm) && (isGain(object) || OWN.test(object.head.norm)),
    ) ||
    parse.clauses.some(
      (inner) =>
        inner.kind === 'participial' &&
        inner.subject === phrase &&
        verbHas(inner, 'verb:helping', 'verb:faring', 'verb:reacting'),
    )
  );
}
