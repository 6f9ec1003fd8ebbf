import type { Clause } from '../../language/parse.ts';
import type { Unit } from '../../language/units.ts';
import { PAST } from '../stance/own.ts';

/** "it is fair *to say* that", "wrong *to suppose* that": the words are nobody's, and the outer clause judges them. */
export function isSaidByNobody({ kind, verb, subject, inherited }: Clause): boolean {
  return (
    kind === 'participial' && verb?.finite === false && inherited && subject?.nominal === false
  );
}

/** "It was *once* fashionable *to teach* that …": what it was once usual to say. */
export function oncePut(said: Clause): Unit | undefined {
  return isSaidByNobody(said) && said.parent ? formerly(said.parent) : undefined;
}

function formerly({ loose, verb }: Clause): Unit | undefined {
  const isPastBe = /^(?:had|was|were)$/.test(verb?.chain[0]?.unit.norm ?? '');
  const once = [...loose, ...(verb?.adverbs ?? [])].find(({ norm }) => PAST.has(norm));
  return isPastBe ? once : undefined;
}
