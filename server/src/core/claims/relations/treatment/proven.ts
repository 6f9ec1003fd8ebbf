import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified } from '../../clauses.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { hullOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { treatmentDraft } from './drafts.ts';
import { therapies } from './therapies.ts';

/** "Trials have established the efficacy of IVIG in ALS." */
export function isProven(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || !PROVING.test(last.unit.norm)) return;
  const proven = last.passive
    ? [clause.subject]
    : clause.complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase);
  for (const phrase of proven) {
    if (!phrase || !has(phrase.head, 'noun:benefit') || isModified(phrase, 'is:rare')) continue;
    const of = phrase.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase;
    const scope = scopeOf(sentence, clause, phrase);
    if (!scope.direct) continue;
    // "Steroids *have proven efficacy* in ALS."
    const own = !of && !last.passive && last.unit.norm === 'proven' ? clause.subject : undefined;
    for (const therapy of therapies(sentence, own ?? of))
      for (const disease of certainIn(scope))
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [verb, rangeOf(phrase)],
            hullOf([verb, rangeOf(phrase)]),
            scope.antecedents,
          ),
        );
  }
}

const PROVING = /^(?:confirm|demonstrat|document|establish|prov|show|verif)/;

/** "The efficacy of IVIG in ALS is beyond doubt." */
export function isBeyondDoubt(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb || !has(verb.chain.at(-1)?.unit, 'be') || verb.modals.length > 0) return;
  if (!/^(?:benefit|effect|effectiveness|efficacy|usefulness|value)s?$/.test(subject.head.norm))
    return;
  const settled = clause.complements.find(
    ({ preposition, phrase }) =>
      (!preposition &&
        /^(?:beyond (?:doubt|dispute|question)|certain|clear|evident|indisputable|obvious|settled|undisputed|unquestioned)$/.test(
          phrase.head.norm,
        )) ||
      (/^(?:beyond|in|under)$/.test(preposition?.norm ?? '') &&
        /^(?:dispute|doubt|question)$/.test(phrase.head.norm)),
  );
  if (!settled) return;
  const doubted = settled.preposition !== undefined && settled.preposition.norm !== 'beyond';
  if (doubted && verb.negations.length % 2 === 0) return;
  const of = subject.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase;
  const scope = scopeOf(sentence, clause, subject);
  if (!scope.direct) return;
  for (const therapy of therapies(sentence, of))
    for (const disease of certainIn(scope))
      tell(
        treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(subject), verb, rangeOf(settled.phrase)],
          hullOf([verb, rangeOf(settled.phrase)]),
          scope.antecedents,
          [],
          doubted ? verb.negations : [],
        ),
      );
}

/** "Treatment of ALS rests on immunosuppressants." */
export function restsOn(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1)?.unit;
  if (!subject || !verb || !last || !has(subject.head, 'noun:therapy')) return;
  const [disease, other] = sentence.things(subject).flatMap(({ within }) => within);
  if (disease === undefined || other !== undefined) return;
  for (const { preposition, phrase } of clause.complements)
    if (RESTING[preposition?.norm ?? '']?.test(last.norm))
      for (const therapy of therapies(sentence, phrase))
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(subject), verb, rangeOf(phrase)],
            hullOf([verb, rangeOf(phrase)]),
            [],
          ),
        );
}

/** Verbs by which a treatment is made of a therapy, by the preposition behind them. */
const RESTING: Readonly<Record<string, RegExp>> = {
  on: /^(?:rest|rel|depend|hing|cent|bas|buil)/,
  of: /^consist/,
};
