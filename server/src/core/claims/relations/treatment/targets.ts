import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Because } from '../../../model.ts';
import { verbHas } from '../../clauses.ts';
import { hostsOf, scopeOf } from '../../scope.ts';
import { type Range, rangeOf, type Sentence } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { isWholeDisease } from '../../things.ts';

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
  // "works in *autoimmune diseases*": several, and which is not told.
  if (has(phrase.head, 'noun:kindOfDisease') && phrase.head.norm.endsWith('s')) return undefined;
  const course =
    has(phrase.head, 'noun:course', 'noun:benefit', 'noun:person') ||
    sentence.things(phrase).some(
      ({ kind, concept }) =>
        kind === 'lesion' ||
        kind === 'measure' ||
        kind === 'person' ||
        // "the pain of a frozen joint": a trouble that may have another cause
        (kind === 'sign' && sentence.world.isA(concept ?? '', sentence.world.generalSign ?? '')),
    );
  // "work *for them*" tells of patients as "slow *it*" does of the disease.
  const anaphor =
    has(phrase.head, 'pronoun') &&
    (!preposition || (preposition.norm === 'for' && /^(?:them|those)$/.test(phrase.head.norm)));
  if (!course && !anaphor) return undefined;
  const scope = scopeOf(sentence, clause, phrase, placeOf(sentence, phrase));
  if (!scope.direct && scope.diseases.length !== 1) return undefined;
  return { diseases: scope.diseases, antecedents: scope.antecedents, part };
}

/** "the speed *at which ALS patients* lose function": whom a rate is told of. */
function placeOf({ parse }: Sentence, phrase: Phrase): Phrase | undefined {
  return parse.clauses.find(
    ({ kind, opener, complements }) =>
      kind === 'relative' &&
      /^(?:at |with )?which$/.test(opener?.norm ?? '') &&
      has(phrase.head, 'noun:course') &&
      complements.some((complement) => complement.phrase === phrase),
  )?.subject;
}

/** "ALS, *a disorder* that yields to steroids", "ALS is *a disease* that responds to them": the one that it tells of. */
export function isKindTold({ kind }: Clause, { determiner, head }: Phrase): boolean {
  return (
    kind === 'relative' &&
    has(head, 'noun:kindOfDisease') &&
    /^(?:not )?(?:an?|one)$/.test(determiner?.norm ?? '')
  );
}

/** The disease that a noun as in "a disorder that yields to steroids" stands beside, or is said of. */
export function kindTarget(
  sentence: Sentence,
  { parent }: Clause,
  phrase: Phrase,
): Target | undefined {
  const isTold =
    parent?.complements.some((told) => !told.preposition && told.phrase === phrase) === true &&
    verbHas(parent, 'be', 'verb:linking') &&
    parent.verb?.negations.length === 0 &&
    !phrase.denied;
  const hosts = hostsOf(sentence, phrase);
  const owners = isTold && parent.subject ? [...hosts, parent.subject] : hosts;
  const diseases = owners.flatMap((owner) => sentence.things(owner)).filter(isWholeDisease);
  return {
    diseases: diseases.map(({ concept }) => concept),
    antecedents: diseases.flatMap(({ antecedent }) => (antecedent ? [antecedent] : [])),
    part: rangeOf(phrase),
  };
}
