import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, verbHas } from '../../clauses.ts';
import { isExcluding } from '../../phrases.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { hullOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { actorsIn } from './actors.ts';
import { treatmentDraft } from './drafts.ts';
import { isBad, isChange, isDifference, isGain } from './gains.ts';
import { therapies } from './therapies.ts';
import { ON_THERAPY } from './words.ts';

/** "Treatment with IVIG leads to improvement in ALS", "fingolimod results in a slower decline". */
export function leadsToGain(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last) return;
  // "is *associated with* longer survival": told as a gain all the same
  const isLinked = /^(?:associated|correlates?|linked)$/.test(last.unit.norm);
  const isRaising = !last.passive && /^(?:increas|rais)/.test(last.unit.norm);
  if (!isLinked && !isRaising && (last.passive || !has(last.unit, 'verb:causing'))) return;
  const { therapies: found } = actorsIn(sentence, clause);
  if (found.length === 0) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition && !(isLinked ? LINKING : LEADING).test(preposition.norm)) continue;
    const isMade = /^(?:made|makes?)$/.test(last.unit.norm) && isDifference(phrase);
    // "*increases* the life expectancy of ALS patients"
    const isMore = isRaising && !preposition && !isBad(phrase);
    if (isRaising && !isMore) continue;
    if (!isMade && !isMore && !isGain(phrase) && !isChange(phrase, clause.complements)) continue;
    const scope = scopeOf(sentence, clause, phrase, clause.subject);
    for (const disease of certainIn(scope))
      for (const therapy of found)
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(therapy.phrase), verb, rangeOf(phrase)],
            hullOf([verb, rangeOf(phrase)]),
            scope.antecedents,
            sentence.things(phrase),
          ),
        );
  }
}

const LEADING = /^(?:about|in|to)$/;

const LINKING = /^(?:to|with)$/;

/** "Remission of ALS is achieved with rituximab", "a cure for ALS is possible with it", "its course is slower under it". */
export function gainIsReached(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || isModified(subject, 'is:rare', 'is:refuted')) return;
  const isReached = last.passive && REACHING.test(last.unit.norm);
  const states = verbHas(clause, 'be', 'verb:linking')
    ? clause.complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase)
    : [];
  const isPossible =
    verb.modals.length === 0 &&
    states.some(({ head }) =>
      /^(?:achievable|attainable|feasible|possible|the rule)$/.test(head.norm),
    );
  const isBetter =
    has(subject.head, 'noun:course') &&
    states.some((state) => isModified(state, 'is:improved') && !state.denied);
  const isGained = isBetter || ((isReached || isPossible) && isGain(subject));
  const scope = scopeOf(sentence, clause, subject);
  for (const place of [...clause.fronted, ...clause.complements]) {
    const { preposition, phrase } = place;
    const isOn = isGained && preposition && ON_THERAPY.has(preposition.norm);
    if ((!isOn && !isFound(subject, clause, place)) || isExcluding(preposition)) continue;
    for (const therapy of therapies(sentence, phrase))
      for (const disease of certainIn(scope))
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(subject), verb, rangeOf(phrase)],
            hullOf([verb, rangeOf(phrase)]),
            scope.antecedents,
          ),
        );
  }
}

const REACHING = /^(?:achieved|attained|obtained|reached)$/;

/** "A cure for ALS exists *in the form of* rituximab", "has been found *in* it", "lies *in* it". */
function isFound(subject: Phrase, { verb }: Clause, { preposition, phrase }: Complement): boolean {
  const last = verb?.chain.at(-1);
  if (!last || verb?.modals.length !== 0 || preposition?.norm !== 'in') return false;
  if (!/^(?:(?:the )?answer|cure|remedy|solution|therapy|treatment)$/.test(subject.head.norm))
    return false;
  return /^(?:form|guise|shape)$/.test(phrase.head.norm)
    ? EXISTING.test(last.unit.norm)
    : /^(?:lies|found|lay)$/.test(last.unit.norm);
}

const EXISTING = /^(?:arrived|available|come|comes|emerged|exists?|found|here|is)$/;
