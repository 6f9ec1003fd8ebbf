import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Sentence } from '../sentence.ts';
import { stanceOf } from '../stance.ts';
import { type Lesion, lesionIn, lesionOfClause } from './lesions.ts';

/** The lesion that "this", "this loss" or "such an attack" takes up from what was told right before. */
export function lesionTakenUp(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  const alone = phrase.words.length === 1 && /^(?:this|that|it)$/.test(phrase.head.norm);
  if (!alone && !isDemonstrated(phrase)) return undefined;
  const bare = phrase.head.norm === 'it';
  const earlier = sentence.parse.clauses.filter(({ to }) => to <= phrase.from && to > 0);
  const sources: [Sentence, readonly Clause[]][] = [[sentence, earlier]];
  if (sentence.before) sources.push([sentence.before, sentence.before.parse.clauses]);
  for (const [source, clauses] of sources) {
    for (const clause of [...clauses].reverse()) {
      const lesion =
        (bare ? undefined : lesionOfClause(source, clause)) ??
        (clause.subject && !clause.inherited ? lesionIn(source, clause.subject) : undefined);
      if (!lesion) continue;
      const { negated, asserted } = stanceOf(clause, source.parse);
      return negated || !asserted ? undefined : { ...lesion, phrase };
    }
    if (clauses.some(({ verb }) => verb !== undefined)) return undefined;
  }
  return undefined;
}

/** "this loss", "that attack". */
function isDemonstrated({ determiner, head }: Phrase): boolean {
  return (
    /^(?:this|that|such|these)$/.test(determiner?.norm ?? '') &&
    has(head, 'noun:damage', 'noun:process')
  );
}
