import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isExcluding } from '../../phrases.ts';
import type { Sentence } from '../../sentence.ts';
import { isOfSome } from './patients.ts';

/** What would tell that a kind of neuron is struck. */
export const TOKENS =
  /(?:^| )(?:affection|component|damage|death|degeneration|disease|dysfunction|element|features?|findings?|involvement|lesions?|loss|pathology|signs?|symptoms?)$/;

/** "Only lower motor neuron signs *are expected*": signs tell what is struck, where all patients are meant. */
export function isToken(sentence: Sentence, clause: Clause): boolean {
  const { subject, verb, complements, opener } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || verb.modals.length > 0) return false;
  // "*When* only lower motor neuron signs are found, …"
  if (/^(?:once|until|when|whenever|where)$/.test(opener?.norm ?? '')) return false;
  const isSign = sentence.things(subject).some(({ kind }) => kind === 'sign' || kind === 'lesion');
  const isPast = sentence.parse.units
    .slice(verb.from, verb.to)
    .some(({ norm }) => /^(?:had|has|have|was|were)$/.test(norm));
  const isSeen =
    (last.passive && SEEN.test(last.unit.norm)) ||
    (/^(?:appear|arise|develop|occur)s?$/.test(last.unit.norm) && !last.passive) ||
    (has(last.unit, 'be') &&
      complements.some(
        ({ preposition, phrase }) => !preposition && phrase.head.norm === 'present',
      ));
  return isSign && isSeen && !isPast && !isOfSome(clause);
}

const SEEN = /^(?:detected|elicited|encountered|expected|found|observed|present|seen)$/;

/** "occurs", "takes place", "exists" */
export function happens({ verb, complements }: Clause): boolean {
  const last = verb?.chain.at(-1);
  if (!verb || !last || last.passive || verb.negations.length + verb.modals.length > 0)
    return false;
  // "No … occurs in ALS *without* upper motor neuron loss."
  if (
    complements.some(
      ({ preposition }) => preposition?.norm === 'without' || isExcluding(preposition),
    )
  )
    return false;
  return (
    /^(?:appear|aris|develop|exist|happen|occur)(?:e|es|s)?$/.test(last.unit.norm) ||
    (/^takes?$/.test(last.unit.norm) &&
      complements.some(({ preposition, phrase }) => !preposition && phrase.head.norm === 'place'))
  );
}

/** "take part in ALS" */
export function takesPart({ verb, complements }: Clause): boolean {
  const norm = verb?.chain.at(-1)?.unit.norm ?? '';
  return (
    verb?.modals.length === 0 &&
    (/^participates?$/.test(norm) ||
      (/^takes?$/.test(norm) &&
        complements.some(({ preposition, phrase }) => !preposition && phrase.head.norm === 'part')))
  );
}
