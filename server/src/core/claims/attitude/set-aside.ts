import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';

/** "*without* proof that …", "*contrary to* the belief that …", "a *lack* of evidence that …": what takes the ground from under the clause. */
export function setAsideBy(
  { subject, fronted, complements }: Clause,
  { opener }: Clause,
): Unit | undefined {
  if (opener?.norm !== 'that') return undefined;
  for (const { preposition, phrase } of [...fronted, ...complements]) {
    // "caution *against the extrapolation*, which is often seen, that …"
    if (preposition?.norm === 'against' && has(phrase.head, 'noun:proposition')) return preposition;
    if (phrase.to !== opener.index) continue;
    if (preposition && (preposition.norm === 'without' || has(preposition, 'contrast')))
      return preposition;
    if (LACK.has(phrase.head.norm)) return phrase.head;
  }
  return subject?.to === opener.index && LACK.has(subject.head.norm) ? subject.head : undefined;
}

/** "in the *absence* of proof", "for *want* of evidence". */
const LACK: ReadonlySet<string> = new Set(['absence', 'dearth', 'lack', 'paucity', 'want']);
