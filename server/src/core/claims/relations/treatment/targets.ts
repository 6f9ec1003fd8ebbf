import type { Clause, Complement } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Because } from '../../../model.ts';
import { scopeOf } from '../../scope.ts';
import { type Range, rangeOf, type Sentence } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';

export interface Target {
  readonly diseases: readonly string[];
  readonly antecedents: readonly Because[];
  readonly part: Range;
}

/** What of a disease a verb works upon: the disease, its course, its patients, their strength. */
export function targetOf(
  sentence: Sentence,
  clause: Clause,
  { preposition, phrase }: Complement,
): Target | undefined {
  if (isExcluding(preposition)) return undefined;
  const part = rangeOf(phrase);
  const direct: string[] = [];
  const antecedents: Because[] = [];
  for (const thing of sentence.things(phrase)) {
    if (thing.kind === 'disease' && thing.concept && !thing.partOf) {
      direct.push(thing.concept);
      if (thing.antecedent) antecedents.push(thing.antecedent);
    }
  }
  if (direct.length > 0) return { diseases: direct, antecedents, part };
  const course =
    has(phrase.head, 'noun:course', 'noun:benefit', 'noun:person') ||
    sentence
      .things(phrase)
      .some(
        ({ kind }) =>
          kind === 'sign' || kind === 'lesion' || kind === 'measure' || kind === 'person',
      );
  const anaphor = has(phrase.head, 'pronoun') && !preposition;
  if (!course && !anaphor) return undefined;
  const scope = scopeOf(sentence, clause, phrase);
  if (!scope.direct && scope.diseases.length !== 1) return undefined;
  return { diseases: scope.diseases, antecedents: scope.antecedents, part };
}
