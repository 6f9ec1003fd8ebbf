import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Because } from '../../../model.ts';
import { isModified, isSubjectOf } from '../../clauses.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { type Range, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import type { Thing } from '../../things.ts';
import { type Lesion, harmAscribed, harmTo, lesionIn } from '../lesions.ts';
import { bareCauseOf } from '../pointed-signs.ts';
import { isSign } from '../signs.ts';
import { dueToDraft, pathologyDraft } from './drafts.ts';

export function roleDrafts(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  role: Phrase,
  lesionPhrase: Phrase,
  parts: readonly Range[],
  lesion = lesionIn(sentence, lesionPhrase) ??
    targetIn(sentence, role, lesionPhrase) ??
    processIn(sentence, lesionPhrase) ??
    ascribedIn(sentence, role, lesionPhrase),
  context: Clause = clause,
): void {
  if (!lesion || isReasonTold(sentence, role)) return;
  const owners = ownersOf(sentence, context, role, lesionPhrase);
  const things = sentence.things(role).filter(({ phrase }) => !isSubjectOf(clause, phrase));
  // "is *neither the cause nor the hallmark*": that is one denial.
  const denied = role.denied && role.members.length > 1 ? things.slice(0, 1) : things;
  const pointed = bareCauseOf(sentence, role);
  if (pointed && pointed.kind !== 'sign') return;
  const effect = pointed?.concept ?? effectOf(sentence, owners.of, lesion);
  for (const disease of owners.diseases) {
    if (!pointed && sentence.world.kindOf(disease) !== 'disease') continue;
    if (effect !== undefined)
      tell(dueToDraft(effect, disease, lesion, clause, parts, role, owners.antecedents, denied));
    else
      tell(
        pathologyDraft(disease, {
          clause,
          parts,
          lesion,
          antecedents: owners.antecedents,
          subjectPart: rangeOf(role),
          denied,
        }),
      );
  }
}

/** "*The reason patients trip* is …", "*a reason to doubt ALS* is …": it is one of what the clause tells, not of the disease. */
function isReasonTold({ parse }: Sentence, role: Phrase): boolean {
  return (
    role.head.norm === 'reason' &&
    parse.clauses.some(
      ({ kind, complements, subject }) =>
        (kind === 'relative' && complements[0]?.phrase === role) ||
        (kind === 'participial' && subject === role),
    )
  );
}

/** The sign, or the other lesion, that a role is said to be the cause of; undefined where it is the disease. */
function effectOf({ world }: Sentence, of: Thing | undefined, lesion: Lesion): string | undefined {
  if (!of) return undefined;
  if (of.kind === 'sign') return of.concept ?? '';
  if (of.kind === 'lesion' && of.concept !== lesion.concept) return of.concept ?? '';
  return isSign(of.phrase) ? world.generalSign : undefined;
}

/** What the role is the role of: a disease, or a lesion or sign inside one. */
export function ownersOf(
  sentence: Sentence,
  clause: Clause,
  role: Phrase,
  other: Phrase,
): { diseases: readonly string[]; antecedents: readonly Because[]; of?: Thing } {
  for (const { preposition, phrase } of role.attached) {
    if (!/^(?:of|for|behind|in)$/.test(preposition.norm)) continue;
    for (const thing of sentence.things(phrase)) {
      if (thing.kind === 'sign' || thing.kind === 'lesion' || isSign(phrase)) {
        const scope = scopeOf(sentence, clause, phrase, role, other);
        return { diseases: certainIn(scope), antecedents: scope.antecedents, of: thing };
      }
    }
  }
  const scope = scopeOf(sentence, clause, role, other);
  return { diseases: certainIn(scope), antecedents: scope.antecedents };
}

/** "the basic lesion is *a myelinopathy*", "*a demyelinating process*": the class stands for what it is named after. */
function processIn(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  // "is *one of primary demyelination*"
  const [of] = phrase.attached;
  if (phrase.head.norm === 'one' && of?.preposition.norm === 'of')
    return lesionIn(sentence, of.phrase);
  if (phrase.members.length > 1 || phrase.denied || isModified(phrase, 'is:secondary'))
    return undefined;
  if (!/(?:axonopath|myelinopath)(?:y|ies)$|process(?:es)?$/.test(phrase.head.norm))
    return undefined;
  for (const { kind, concept } of sentence.things(phrase)) {
    const lesion = kind === 'class' && concept ? harmAscribed(sentence.world, concept) : undefined;
    if (lesion) return { concept: lesion, phrase, immune: false };
  }
  return undefined;
}

/** "the primary lesion is *axonal*": the adjective stands for what is lost. */
function ascribedIn({ world }: Sentence, role: Phrase, phrase: Phrase): Lesion | undefined {
  // "*Nature*: demyelinating" tells a class.
  if (!has(role.head, 'noun:damage', 'noun:process')) return undefined;
  if (phrase.nominal || phrase.members.length > 1 || phrase.denied) return undefined;
  const [concept] = [...phrase.head.adjectives].flatMap(
    (adjective) => harmAscribed(world, adjective) ?? [],
  );
  return concept === undefined ? undefined : { concept, phrase, immune: false };
}

/** "the first target is the myelin sheath": the tissue stands for its lesion. */
function targetIn(sentence: Sentence, role: Phrase, phrase: Phrase): Lesion | undefined {
  const names =
    /^(?:target|victim|casualty|thing|structure|part|site|tissue|place|seat|domino|damage|lesion)s?$/.test(
      role.head.norm,
    );
  return names ? harmTo(sentence, phrase) : undefined;
}
