import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { scopeOf } from '../../scope.ts';
import { hullOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import type { Thing } from '../../things.ts';
import { actorsIn } from './actors.ts';
import { treatmentDraft } from './drafts.ts';
import { type Target, targetOf } from './targets.ts';
import { isSuccess } from './words.ts';

/** "Interferon slows ALS", "rituximab works in ALS", "steroids improve survival in ALS". */
export function helps(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || last.passive || !has(last.unit, 'verb:helping')) return;
  const { therapies: found, own } = actorsIn(sentence, clause);
  if (found.length === 0 || isHeadingOfDrugs(clause) || isForTheWorse(clause)) return;
  if (found.some(({ phrase }) => isGivenForAnother(sentence, phrase))) return;
  const giving = has(last.unit, 'verb:giving');
  const succeeding = isSuccess(clause);
  const targets: (Target & { readonly denied?: readonly Thing[] })[] = [];
  for (const complement of clause.complements) {
    const { preposition } = complement;
    if (
      preposition &&
      !has(last.unit, 'verb:working') &&
      !/^(?:about|in|against|for|of|down|on)$/.test(preposition.norm)
    )
      continue;
    if (
      preposition &&
      has(last.unit, 'verb:working') &&
      !/^(?:in|against|for|with|on)$/.test(preposition.norm)
    )
      continue;
    // "may *add weakness*": more of a sign is no gain.
    if (!preposition && last.unit.norm.startsWith('add') && isOtherSign(sentence, complement))
      break;
    const target = targetOf(sentence, clause, complement);
    // "helped *the pain of a frozen joint* in ALS"
    if (!target && !preposition && isOtherSign(sentence, complement)) break;
    if (!target || (giving && !succeeding && !isWon(last.unit, complement))) continue;
    // "brings *no* benefit"
    // "is *not a disease* which steroids slow": the relative clause is denied by what it hangs on.
    const isAntecedent = clause.kind === 'relative' && !preposition;
    targets.push({ ...target, denied: isAntecedent ? [] : sentence.things(complement.phrase) });
    // "works in A, in B and in C"
    if (!preposition) break;
  }
  // "reversed *what had been called ALS*": no disease, but a label that was wrong.
  const isLabel = sentence.parse.clauses.some(
    ({ kind, parent, opener }) =>
      kind === 'relative' && parent === clause && opener?.norm === 'what',
  );
  if (own && targets.length === 0 && clause.complements.length === 0 && !giving && !isLabel) {
    const scope = scopeOf(sentence, clause, found[0]?.phrase);
    if (scope.direct && scope.diseases.length === 1)
      targets.push({ diseases: scope.diseases, antecedents: scope.antecedents, part: verb });
  }
  for (const target of targets) {
    for (const disease of target.diseases) {
      for (const therapy of found)
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(therapy.phrase), verb, target.part],
            hullOf([verb, target.part]),
            target.antecedents,
            target.denied,
          ),
        );
    }
  }
}

/** "reduces disability", "brings benefit": with such an object a verb of giving tells of success. */
export function isWon(verb: Unit, { preposition, phrase: { head } }: Complement): boolean {
  return (
    has(head, 'noun:benefit') ||
    (!preposition && has(head, 'noun:course') && TURNING.test(verb.norm))
  );
}

/** A sign that may have other causes than the disease. */
function isOtherSign(sentence: Sentence, { phrase }: Complement): boolean {
  return sentence.things(phrase).some(({ kind }) => kind === 'sign');
}

const TURNING = /^(?:alter|chang|reduc|lower|doubl|maintain|keep|modif|control|tackl|add)/;

/** "Disease-modifying drugs *that slow ALS*", with no verb to follow: a heading that waits for their names. */
function isHeadingOfDrugs({ kind, opener, parent, complements }: Clause): boolean {
  return (
    kind === 'relative' &&
    opener?.norm === 'that' &&
    complements.length < 2 &&
    parent !== undefined &&
    !parent.verb
  );
}

/** "changes the course of ALS *for the worse*" */
function isForTheWorse({ complements }: Clause): boolean {
  return complements.some(
    ({ preposition, phrase }) => preposition?.norm === 'for' && phrase.head.norm === 'worse',
  );
}

/** "corticosteroids *given for coexisting asthma*" */
function isGivenForAnother({ parse: { clauses } }: Sentence, therapy: Phrase): boolean {
  return clauses.some(
    ({ kind, subject, verb, complements }) =>
      kind === 'participial' &&
      subject === therapy &&
      /^(?:given|prescribed|taken|used)$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
      complements.some(
        ({ preposition, phrase }) =>
          preposition?.norm === 'for' && phrase.words.some(({ norm }) => SECOND.test(norm)),
      ),
  );
}

const SECOND =
  /^(?:another|associated|co-existing|coexisting|comorbid|concomitant|concurrent|other|second|separate)$/;
