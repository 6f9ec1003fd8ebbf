import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isExcluding, phrasesIn } from '../../phrases.ts';
import { hullOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease } from '../../things.ts';
import { isRightTherapy } from './advice.ts';
import { treatmentDraft } from './drafts.ts';
import { therapies } from './therapies.ts';

/** "Glatiramer, *an established treatment for ALS*, is …": what is set beside a therapy is taken for granted. */
export function besideTherapy(tell: Tell, sentence: Sentence, clause: Clause): void {
  for (const drug of phrasesIn(clause)) {
    if (drug.denied || has(drug.head, 'noun:therapy')) continue;
    for (const { mark, clauses } of drug.asides)
      for (const aside of mark === ',' ? clauses : []) {
        const role = aside.subject;
        if (!role || aside.verb || !isRightTherapy(role)) continue;
        for (const therapy of therapies(sentence, { ...drug, asides: [], attached: [] }))
          for (const disease of diseasesOf(sentence, role, drug))
            tell(
              treatmentDraft(
                therapy,
                disease,
                aside,
                [rangeOf(drug), rangeOf(role)],
                hullOf([rangeOf(role)]),
                [],
              ),
            );
      }
  }
}

/** "an effective treatment *for ALS*": what hangs on the role may have been hung on the drug. */
function diseasesOf(sentence: Sentence, role: Phrase, drug: Phrase): readonly string[] {
  const attached = [
    ...role.attached,
    ...drug.attached.filter(({ phrase }) => phrase.from >= role.from),
  ];
  if (attached.some(({ preposition }) => isExcluding(preposition))) return [];
  const named = attached
    .filter(({ preposition }) => /^(?:against|for|in|of)$/.test(preposition.norm))
    .flatMap(({ phrase }) => sentence.things(phrase))
    .flatMap((thing) => (isWholeDisease(thing) ? [thing.concept] : thing.within));
  return [...new Set(named)];
}
