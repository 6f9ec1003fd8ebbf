import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { hullOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { treatmentDraft } from './drafts.ts';
import { targetOf } from './targets.ts';
import { therapies } from './therapies.ts';

/** "Massage does not slow ALS, but *rituximab does*", "Riluzole slows it, and *so does IVIG*": an auxiliary stands for what was said. */
export function doesSo(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb, subject, complements } = clause;
  const own = verb?.chain.at(-1)?.unit;
  if (!verb || !subject || complements.length > 0 || !has(own, 'do', 'modal')) return;
  // "arrests ALS, and *it does*": the same is said again.
  if (has(subject.head, 'pronoun')) return;
  const found = therapies(sentence, subject);
  const model = modelOf(clause);
  if (found.length === 0 || !model) return;
  const echoed = model.complements.find(
    ({ preposition }) => !preposition || isPlace(preposition.norm),
  );
  const target = echoed && targetOf(sentence, model, echoed);
  for (const disease of target?.diseases ?? [])
    for (const therapy of found)
      tell(
        treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(therapy.phrase), verb],
          hullOf([verb]),
          target?.antecedents ?? [],
        ),
      );
}

/** The clause whose verb the auxiliary takes up. */
function modelOf({ previous, parent, opener, kind }: Clause): Clause | undefined {
  const isLikewise = kind === 'adverbial' && /^(?:as|just as|so)$/.test(opener?.norm ?? '');
  const model = previous ?? (isLikewise ? parent : undefined);
  const last = model?.verb?.chain.at(-1);
  return last && !last.passive && has(last.unit, 'verb:helping') ? model : undefined;
}

function isPlace(preposition: string): boolean {
  return /^(?:against|for|in)$/.test(preposition);
}
