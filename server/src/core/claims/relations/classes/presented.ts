import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Draft, Sentence } from '../../sentence.ts';
import { classesIn, membership, membersIn } from './membership.ts';

/** "With ALS we are dealing with a demyelinating disease", "in ALS we have before us a …". */
export function* dealtWith(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb, fronted } = clause;
  const last = verb?.chain.at(-1)?.unit;
  if (!verb || !last || !/^(?:we|you|one)$/.test(subject?.head.norm ?? '')) return;
  const isDealing = last.norm.startsWith('deal');
  if (!isDealing && !/^(?:face|facing|have)$/.test(last.norm)) return;
  const topics = fronted.filter(({ preposition }) => /^(?:in|with)$/.test(preposition?.norm ?? ''));
  for (const { preposition, phrase } of clause.complements) {
    if ((preposition?.norm === 'with') !== isDealing || (preposition && !isDealing)) continue;
    if (!has(phrase.determiner, 'indefinite')) continue;
    for (const group of classesIn(sentence, phrase))
      for (const topic of topics)
        for (const member of membersIn(sentence, topic.phrase))
          if (group.kind === 'class') yield membership(member, group, clause, 'classing', verb);
  }
}
