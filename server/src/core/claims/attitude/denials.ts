import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';

/** The denials of a matrix clause: in its verb, its subject, its predicate. */
export function denialsIn(clause: Clause, host: Phrase | undefined): Unit[] {
  const denials: Unit[] = [];
  for (const link of clause.verb?.chain ?? []) {
    for (let count = 0; count < link.negations; count++)
      denials.push(clause.verb?.negations[count] ?? link.unit);
  }
  clause.verb?.chain.slice(0, -1).forEach(({ unit }) => {
    if (has(unit, 'verb:lacking')) denials.push(unit);
  });
  if (clause.subject?.denied) denials.push(clause.subject.determiner ?? clause.subject.head);
  const predicate = predicateOf(clause);
  if (predicate?.denied) denials.push(predicate.determiner ?? predicate.head);
  else if (host?.denied && host !== clause.subject && host !== predicate)
    denials.push(host.determiner ?? host.head);
  for (const word of clause.loose) {
    if (
      has(word, 'negation') &&
      // "*No*, we do not think that …"
      word.norm !== 'no' &&
      !has(word, 'conjunction') &&
      !clause.verb?.negations.includes(word)
    )
      denials.push(word);
  }
  return denials;
}

/** What a clause says its subject is, or has. */
export function predicateOf(clause: Clause): Phrase | undefined {
  return clause.complements.find(({ preposition }) => preposition === undefined)?.phrase;
}
