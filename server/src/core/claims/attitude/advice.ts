import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';

/** "Patients should be told that", "tell the family that": what the writer wants to be said. */
export function isAdvice({ kind, verb, subject }: Clause): boolean {
  const last = verb?.chain.at(-1);
  if (!last || !TELLING.test(last.unit.norm)) return false;
  if (last.passive) return verb?.modals.some(({ norm }) => OUGHT.test(norm)) ?? false;
  return kind === 'main' && !subject && verb?.finite === true && has(last.unit, 'form:base');
}

/** Verbs of speaking to somebody. */
const TELLING =
  /^(?:tell|told|inform|advise|assure|warn|mention|remind|state|teach|taught)(?:d|ed)?$/;

const OUGHT = /^(?:should|must|ought|shall|have to|has to)$/;
