import type { Draft, Sentence } from '../sentence.ts';
import { isTimeUnit } from './quantities/durations.ts';
import { lived } from './quantities/lived.ts';
import { measured } from './quantities/measured.ts';

/** `disease quantity measure`, in months: "mean survival in ALS is ten years", "most patients live 20 years". */
export function* readQuantities(sentence: Sentence): Generator<Draft> {
  const { units } = sentence.parse;
  if (!units.some(({ norm }) => isTimeUnit(norm) || /\d[a-z]/.test(norm))) return;
  for (const clause of sentence.parse.clauses) {
    yield* measured(sentence, clause);
    yield* lived(sentence, clause);
  }
}
