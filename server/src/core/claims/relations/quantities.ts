import type { Sentence, Tell } from '../sentence.ts';
import { isTimeUnit } from './quantities/durations.ts';
import { lived } from './quantities/lived.ts';
import { measured } from './quantities/measured.ts';
import { readWays, type Ways } from './ways.ts';

/** `disease quantity measure`, in months: "mean survival in ALS is ten years", "most patients live 20 years". */
export function readQuantities(tell: Tell, sentence: Sentence): void {
  const { units } = sentence.parse;
  if (!units.some(({ norm }) => isTimeUnit(norm) || /\d[a-z]/.test(norm))) return;
  readWays(tell, sentence, WAYS);
}

const WAYS: Ways = { verbal: [measured, lived], verbless: [measured] };
