import type { Draft, Sentence } from '../sentence.ts';
import { speaksOf } from '../sight.ts';
import { labelledExtent } from './extent/labels.ts';
import { pure, pureBeside } from './extent/pure.ts';
import { isNotThere, isSpared, withSparing } from './extent/spared.ts';
import { strikes } from './extent/strikes.ts';
import { isOnlyTarget } from './extent/targets.ts';

/** `disease affects-only tissue` and `disease spares tissue`: "ALS affects only upper motor neurons", "ALS spares them". */
export function* readExtent(sentence: Sentence): Generator<Draft> {
  if (!speaksOf(sentence, 'tissue', 'sign')) return;
  for (const clause of sentence.parse.clauses) {
    yield* strikes(sentence, clause);
    yield* isSpared(sentence, clause);
    yield* isOnlyTarget(sentence, clause);
    yield* isNotThere(sentence, clause);
    yield* pure(sentence, clause);
    yield* pureBeside(sentence, clause);
    yield* withSparing(sentence, clause);
    yield* labelledExtent(sentence, clause);
  }
}
