import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import type { Thing } from '../../things.ts';
import { features, isCompanion } from './drafts.ts';

/** "You cannot have ALS without CIDP", "no ALS without CIDP": what must be there. */
export function impossibleWithout(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!verb && subject?.denied) {
    const missing = withoutIn(subject.attached);
    if (missing)
      drafts(tell, sentence, clause, features(sentence, subject), missing, [
        subject.determiner ?? subject.head,
      ]);
    return;
  }
  // "There is no ALS without CIDP."
  const none = subject ? undefined : clause.complements.find(({ phrase }) => phrase.denied)?.phrase;
  const lacking = none && withoutIn([...none.attached, ...clause.complements]);
  if (none && lacking && verb)
    drafts(tell, sentence, clause, features(sentence, none), lacking, []);
  // "is *rarely* seen without it"
  const seldom =
    verb?.negations.length === 0
      ? [...verb.adverbs, ...clause.loose].find((word) => has(word, 'is:rarely'))
      : undefined;
  const usual = seldom && withoutIn(clause.complements);
  if (seldom && usual) drafts(tell, sentence, clause, features(sentence, subject), usual, []);
  if (!verb || verb.negations.length % 2 === 0) return;
  const missing =
    withoutIn(clause.complements) ??
    // "ALS without CIDP does not exist."
    (/^(?:exist|occur)/.test(verb.chain.at(-1)?.unit.norm ?? '')
      ? withoutIn(subject?.attached ?? [])
      : undefined);
  if (!missing) return;
  // "*A diagnosis of ALS* cannot be made without CIDP."
  const diagnosed =
    subject?.head.norm === 'diagnosis'
      ? subject.attached.filter(({ preposition }) => preposition.norm === 'of')
      : [];
  const owners = [...clause.complements.filter(({ preposition }) => !preposition), ...diagnosed]
    .flatMap(({ phrase }) => features(sentence, phrase))
    .concat(features(sentence, subject));
  drafts(tell, sentence, clause, owners, missing, verb.negations.slice(0, 1));
  // "without slowed conduction from a demyelinating neuropathy"
  const source = clause.complements.find(({ preposition }) => preposition?.norm === 'from')?.phrase;
  if (source) drafts(tell, sentence, clause, owners, source, verb.negations.slice(0, 1));
}

function withoutIn(
  parts: readonly { readonly preposition?: Unit; readonly phrase: Phrase }[],
): Phrase | undefined {
  const without = parts.find(({ preposition }) => preposition?.norm === 'without')?.phrase;
  // "*in the absence of* a neuropathy"
  const absence = parts.find(
    ({ preposition, phrase }) => preposition?.norm === 'in' && phrase.head.norm === 'absence',
  )?.phrase;
  return without ?? absence?.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase;
}

function drafts(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  owners: readonly Thing[],
  missing: Phrase,
  denials: readonly Unit[],
): void {
  for (const owner of owners) {
    for (const thing of features(sentence, missing).filter(isCompanion)) {
      if (thing.concept === owner.concept) continue;
      tell({
        subject: owner.concept ?? '',
        relation: 'has-feature',
        object: thing.concept ?? '',
        clause,
        denials,
        parts: [{ from: clause.from, to: clause.to }],
        objectPart: rangeOf(missing),
        shape: 'causal',
        antecedents: [],
        repaired: false,
      });
    }
  }
}
