import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified } from '../../clauses.ts';
import { isExcluding } from '../../phrases.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { extentDrafts } from './drafts.ts';
import { HARM, tissuesIn } from './tissues.ts';

/** "With *its exclusive involvement of* lower motor neurons, ALS …": what a phrase takes for granted. */
export function itsExclusiveHarm(tell: Tell, sentence: Sentence, clause: Clause): void {
  const told = clause.subject?.attached ?? [];
  // "*unlike SMA with its* …"
  const attached = told.some(({ preposition }) => isExcluding(preposition)) ? [] : told;
  const places: readonly Complement[] = [
    ...clause.fronted,
    ...attached,
    ...(clause.verb?.negations.length === 0 ? clause.complements : []),
  ];
  const isGiven = clause.kind === 'participial' && clause.verb?.chain.at(-1)?.unit.norm === 'given';
  for (const { preposition, phrase } of places)
    if ((preposition ? GRANTED.has(preposition.norm) : isGiven) && isOwn(phrase) && !phrase.denied)
      extentDrafts(
        tell,
        sentence,
        'affects-only',
        clause,
        tissuesIn(sentence, phrase),
        [phrase, clause.subject ?? clause.parent?.subject],
        [rangeOf(phrase)],
        [],
      );
}

/** "its purely lower motor neuron involvement" */
function isOwn(phrase: Phrase): boolean {
  return (
    phrase.determiner?.norm === 'its' &&
    isModified(phrase, 'is:only') &&
    (HARM.test(phrase.head.norm) || has(phrase.head, 'noun:damage'))
  );
}

/** Prepositions before what is known already. */
const GRANTED: ReadonlySet<string> = new Set([
  'because of',
  'by',
  'by virtue of',
  'due to',
  'for',
  'given',
  'in',
  'on account of',
  'owing to',
  'through',
  'with',
]);
