/** Prepositions behind which a cause stands. */
export const DUE: ReadonlySet<string> = new Set([
  '2 / 2',
  '2°',
  'as a consequence of',
  'as a result of',
  'at the hands of',
  'attributable to',
  'because of',
  'by means of',
  'by virtue of',
  'by way of',
  'consequent on',
  'consequent upon',
  'd/t',
  'down to',
  'downstream of',
  'due to',
  'in consequence of',
  'in response to',
  'in the aftermath of',
  'in the wake of',
  'on account of',
  'on the heels of',
  'owing to',
  'secondary to',
  'thanks to',
  '←',
  '⇐',
]);

/** Conjunctions whose clause tells the cause: "*because* the myelin is gone". */
export const CAUSAL: ReadonlySet<string> = new Set([
  'after',
  'as',
  'as soon as',
  'b/c',
  'bc',
  'because',
  'cos',
  'coz',
  'given that',
  'in that',
  'inasmuch as',
  'now that',
  'once',
  'seeing that',
  'since',
  'the moment',
  'when',
  'whenever',
]);

/** Conjunctions whose clause tells the effect: "*so that* the muscles weaken". */
export const RESULTING: ReadonlySet<string> = new Set([
  'so',
  'so that',
  'such that',
  'which is why',
  'with the result that',
]);

/** Adverbs that make a clause the effect of the one before it: "*therefore* the muscles weaken". */
export const THEREFORE: ReadonlySet<string> = new Set([
  'accordingly',
  'as a consequence',
  'as a result',
  'consequently',
  'hence',
  'in consequence',
  'so',
  'therefore',
  'thereby',
  'thus',
]);

/** Where a cause is said to stand: "lies *behind* the weakness". */
export const BEHIND: ReadonlySet<string> = new Set(['behind', 'beneath', 'below', 'underneath']);
