import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';

/** "Patients should be told that", "tell the family that": what the writer wants to be said. */
export function isAdvice({ kind, verb, subject }: Clause): boolean {
  const last = verb?.chain.at(-1);
  if (!last || !TELLING.test(last.unit.norm)) return false;
  // "Nurses *should tell* families that", "the authors must state that"
  if (last.passive || (kind === 'main' && subject && verb?.negations.length === 0))
    return verb?.modals.some(({ norm }) => OUGHT.test(norm)) ?? false;
  return kind === 'main' && !subject && verb?.finite === true && has(last.unit, 'form:base');
}

/** Verbs of speaking to somebody. */
const TELLING =
  /^(?:tell|told|inform|advise|assure|explain|warn|mention|remind|state|teach|taught)(?:d|ed)?$/;

const OUGHT = /^(?:should|must|ought|shall|have to|has to)$/;
