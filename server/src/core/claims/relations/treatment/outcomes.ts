import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, verbHas } from '../../clauses.ts';
import { isExcluding } from '../../phrases.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { type Draft, hullOf, rangeOf, type Sentence } from '../../sentence.ts';
import { treatmentDraft } from './drafts.ts';
import { therapies } from './therapies.ts';
import { ON_THERAPY } from './words.ts';

/** "Treatment with IVIG leads to improvement in ALS", "fingolimod results in a slower decline". */
export function* leadsToGain(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive || !has(last.unit, 'verb:causing')) return;
  const found = therapies(sentence, subject);
  if (found.length === 0) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition && !/^(?:in|to)$/.test(preposition.norm)) continue;
    if (!isGain(phrase)) continue;
    const scope = scopeOf(sentence, clause, phrase, subject);
    for (const disease of certainIn(scope))
      for (const therapy of found)
        yield treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(subject), verb, rangeOf(phrase)],
          hullOf([verb, rangeOf(phrase)]),
          scope.antecedents,
          sentence.things(phrase),
        );
  }
}

/** "Remission of ALS is achieved with rituximab", "a cure for ALS is possible with it", "its course is slower under it". */
export function* gainIsReached(sentence: Sentence, clause: Clause): Generator<Draft> {
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
  if (!isBetter && !((isReached || isPossible) && isGain(subject))) return;
  const scope = scopeOf(sentence, clause, subject);
  for (const { preposition, phrase } of [...clause.fronted, ...clause.complements]) {
    if (!preposition || isExcluding(preposition) || !ON_THERAPY.has(preposition.norm)) continue;
    for (const therapy of therapies(sentence, phrase))
      for (const disease of certainIn(scope))
        yield treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(subject), verb, rangeOf(phrase)],
          hullOf([verb, rangeOf(phrase)]),
          scope.antecedents,
        );
  }
}

const REACHING = /^(?:achieved|attained|obtained|reached)$/;

/** "improvement", "a slower decline", "longer survival" */
function isGain(phrase: Phrase): boolean {
  if (isModified(phrase, 'is:rare', 'is:refuted')) return false;
  if (has(phrase.head, 'noun:benefit')) return !NEUTRAL.test(phrase.head.norm);
  return has(phrase.head, 'noun:course') && isModified(phrase, 'is:improved');
}

/** Outcomes that may be for better or worse. */
const NEUTRAL = /^(?:effects?|efficacy|impact|responses?|results?|value)$/;
