import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';

/** What some patients show, or a patient, says nothing of the disease. */
export function isOfSome(clause: Clause): boolean {
  return [...clause.complements, ...clause.fronted].some(
    ({ phrase }) =>
      /^(?:an?|few|her|his|one|several|some|this)$/.test(phrase.determiner?.norm ?? '') &&
      !phrase.denied,
  );
}

/** "In this patient only the lower neurons were involved." */
export function isOfOne(clause: Clause): boolean {
  return [...clause.complements, ...clause.fronted].some(
    ({ preposition, phrase }) =>
      preposition?.norm === 'in' &&
      has(phrase.head, 'noun:person') &&
      /^(?:an?|her|his|one|our|this|that)$/.test(phrase.determiner?.norm ?? ''),
  );
}
