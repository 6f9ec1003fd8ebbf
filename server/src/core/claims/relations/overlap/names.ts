import type { Clause, Phrase } from '../../../language/parse.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { denied, diseasesOf, draftOf, pairs } from './pairs.ts';
import { isSame, NAME } from './same.ts';

/** "The two names, *ALS and MS, describe* a single disease", "*the names ALS and MS* mean the same". */
export function namedTwice(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb || !subject.members.some(isName) || subject.denied) return;
  if (!/^(?:denote|describe|designate|mean|name|refer)$/.test(verb.chain.at(-1)?.unit.norm ?? ''))
    return;
  const one = clause.complements.find(
    ({ preposition, phrase }) => (!preposition || preposition.norm === 'to') && isSame(phrase),
  )?.phrase;
  const named = [
    ...(subject.members.length > 1 ? [subject] : []),
    ...subject.asides.flatMap(({ clauses }) => clauses.flatMap((aside) => aside.subject ?? [])),
    ...subject.attached.map(({ phrase }) => phrase),
  ].flatMap((phrase) => diseasesOf(sentence, phrase));
  for (const [a, b] of one ? pairs(named.map(({ concept }) => concept ?? '')) : [])
    tell(
      draftOf('same-as', a, b, clause, [rangeOf(subject), verb, rangeOf(one ?? subject)], {
        denials: one ? denied(one) : [],
      }),
    );
}

function isName({ words }: Phrase): boolean {
  return words.some(({ norm }) => NAME.test(norm));
}
