import type { Draft, Sentence } from '../sentence.ts';
import { durations } from './quantities/durations.ts';
import { lived } from './quantities/lived.ts';
import { measured } from './quantities/measured.ts';

/** `disease quantity measure`, in months: "mean survival in ALS is ten years", "most patients live 20 years". */
export function* readQuantities(sentence: Sentence): Generator<Draft> {
  const { units } = sentence.parse;
  if (durations(units, { from: 0, to: units.length }).length === 0) return;
  for (const clause of sentence.parse.clauses) {
    yield* measured(sentence, clause);
    yield* lived(sentence, clause);
  }
}
