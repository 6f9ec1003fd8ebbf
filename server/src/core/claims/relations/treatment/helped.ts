import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified } from '../../clauses.ts';
import { hullOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { isWholeDisease } from '../../things.ts';
import { isOnePerson } from '../many.ts';
import { treatmentDraft } from './drafts.ts';
import { haltsIn, reacts } from './reactions.ts';
import { isKindTold, kindTarget, targetOf } from './targets.ts';
import { therapies } from './therapies.ts';
import { isSuccess, ON_THERAPY } from './words.ts';

/** "ALS is cured by plasma exchange", "ALS responds to steroids", "patients improve on IVIG". */
export function isHelped(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || !subject) return;
  const acted = (last.passive && has(last.unit, 'verb:helping')) || isCurable(clause);
  const halting = haltsIn(clause);
  const reacting = halting.length > 0 || reacts(clause);
  if (!acted && !reacting) return;
  // "She recovered on IVIG": what one person had may have been anything.
  if (reacting && (isOnePerson(subject) || singlesOut(sentence, clause))) return;
  const target = isKindTold(clause, subject)
    ? kindTarget(sentence, clause, subject)
    : targetOf(sentence, clause, { phrase: subject });
  if (!target || isForAnother(sentence, clause, target.diseases)) return;
  const giving = has(last.unit, 'verb:giving');
  const standard = clause.complements.some(
    ({ preposition, phrase }) =>
      preposition?.norm === 'as' &&
      (isModified(phrase, 'is:effective') || has(phrase.head, 'noun:therapy')),
  );
  const modal = verb.modals.some(({ norm }) => /^(?:can|could|may|might|should|must)$/.test(norm));
  const succeeding = halting.length > 0 || isSuccess(clause);
  // "The progression of ALS was *reduced*": less of it is a success.
  const lessened =
    has(subject.head, 'noun:course') && /^(?:alter|chang|lower|modif|reduc)/.test(last.unit.norm);
  const customary = isCustomary(sentence, clause);
  if (acted && giving && !modal && !succeeding && !standard && !lessened && !customary) return;
  if (!acted && has(last.unit, 'verb:faring') && !succeeding) return;
  if ([...verb.adverbs, ...clause.loose].some(({ norm }) => FAILING.test(norm))) return;
  for (const { preposition, phrase } of clause.complements) {
    if (!preposition || isExcluding(preposition) || !ON_THERAPY.has(preposition.norm)) continue;
    for (const therapy of therapies(sentence, phrase)) {
      for (const disease of target.diseases)
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [target.part, verb, rangeOf(phrase)],
            hullOf([verb, rangeOf(phrase)]),
            target.antecedents,
            [],
            halting,
          ),
        );
    }
  }
  // "On prednisone, ALS stabilises."
  for (const { preposition, phrase } of clause.fronted) {
    // "Under *no* immunosuppressant does ALS improve."
    if (!preposition || phrase.denied || !BEFOREHAND.test(preposition.norm)) continue;
    for (const therapy of therapies(sentence, phrase)) {
      for (const disease of target.diseases)
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(phrase), target.part, verb],
            hullOf([target.part, verb]),
            target.antecedents,
            [],
            halting,
          ),
        );
    }
  }
}

/** "ALS *is usually treated* with steroids": what is done as a rule, and in no special case. */
function isCustomary(sentence: Sentence, clause: Clause): boolean {
  const { loose, subject, verb } = clause;
  if (!subject || !verb || !/^(?:manag|treat)/.test(verb.chain.at(-1)?.unit.norm ?? ''))
    return false;
  return (
    /^(?:are|is)$/.test(sentence.parse.units[verb.from]?.norm ?? '') &&
    [...verb.adverbs, ...loose].some(
      (word) => has(word, 'is:typically') && !/^(?:not )?(?:often|frequently)$/.test(word.norm),
    ) &&
    sentence.things(subject).every(isWholeDisease) &&
    clause.complements.every(
      ({ preposition }) => !/^(?:before|for|until)$/.test(preposition?.norm ?? ''),
    ) &&
    !sentence.parse.clauses.some(({ kind, parent }) => kind === 'adverbial' && parent === clause)
  );
}

/** Prepositions before a therapy that a sentence starts with. */
const BEFOREHAND =
  /^(?:after|as a (?:consequence|result) of|because of|by|by (?:means|virtue|way) of|due to|following|in response to|on|owing to|thanks to|through|under|upon|via|with)$/;

/** "do well on plasma exchange *for their myasthenia*" */
function isForAnother(sentence: Sentence, clause: Clause, diseases: readonly string[]): boolean {
  // "do well on plasma exchange, *which reverses the myasthenia*"
  const told = sentence.parse.clauses
    .filter(({ opener, parent }) => parent === clause && opener?.norm === 'which')
    .flatMap(({ complements }) => complements.filter(({ preposition }) => !preposition));
  return [...clause.complements, ...told].some(({ preposition, phrase }) => {
    if (!/^(?:|against|for)$/.test(preposition?.norm ?? '')) return false;
    const named = sentence.things(phrase).filter(({ kind }) => kind === 'disease');
    return (
      named.length > 0 &&
      !diseases.every((disease) => named.some(({ concept }) => concept === disease))
    );
  });
}

/** "patients *who improve with IVIG* have …": some of them, whatever ails them. */
function singlesOut({ parse }: Sentence, { kind, opener, subject }: Clause): boolean {
  return (
    kind === 'relative' &&
    !has(subject?.head, 'noun:kindOfDisease') &&
    /^(?:that|who)$/.test(opener?.norm ?? '') &&
    parse.units[(opener?.index ?? 0) - 1]?.norm !== ','
  );
}

/** "is *curable* with immune therapy" */
function isCurable({ verb, complements }: Clause): boolean {
  return (
    has(verb?.chain.at(-1)?.unit, 'be') &&
    complements.some(
      ({ preposition, phrase }) =>
        !preposition &&
        /^(?:amenable|curable|responsive|treatable|reversible|controllable|manageable|stoppable)$/.test(
          phrase.head.norm,
        ),
    )
  );
}

/** "responds *poorly*" */
const FAILING = /^(?:poorly|badly|minimally|inadequately|incompletely|insufficiently|weakly|too)$/;
