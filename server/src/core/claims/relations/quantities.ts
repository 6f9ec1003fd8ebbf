import type { Draft, Sentence } from '../sentence.ts';
import { isTimeUnit } from './quantities/durations.ts';
import { lived } from './quantities/lived.ts';
import { measured } from './quantities/measured.ts';
import { readWays, type Ways } from './ways.ts';

/** `disease quantity measure`, in months: "mean survival in ALS is ten years", "most patients live 20 years". */
export function readQuantities(sentence: Sentence): readonly Draft[] {
  const { units } = sentence.parse;
  if (!units.some(({ norm }) => isTimeUnit(norm) || /\d[a-z]/.test(norm))) return [];
  return readWays(sentence, WAYS);
}

const WAYS: Ways = { verbal: [measured, lived], verbless: [measured] };
