import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, labelsOf, valuesOf } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease } from '../../things.ts';
import { isMany } from '../many.ts';
import { featureDrafts, features, isCompanion } from './drafts.ts';
import { isTypicalRole } from './roles.ts';

/** "Core features of ALS: …", "Defining features: …". */
export function labelledFeature(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (clause.verb) return;
  const labels = labelsOf(clause);
  const values = valuesOf(clause);
  for (const value of values) {
    const found = features(sentence, value).filter((thing) => isCompanion(thing) && !thing.partOf);
    if (found.length > 0) {
      for (const label of [...labels].reverse()) {
        // "ALS core features:": where no preposition tells them apart, the noun is what follows.
        const heads = [label.subject, ...label.complements.map(({ phrase }) => phrase)].filter(
          (phrase) => phrase !== undefined,
        );
        const always = [...label.loose, ...(label.verb?.adverbs ?? [])].some((word) =>
          has(word, 'is:typically'),
        );
        // "*Typical ALS*: …"
        const isTypicalCase = heads.some(
          (head) => isModified(head, 'is:typical') && sentence.things(head).some(isWholeDisease),
        );
        // "*ALS =* UMN signs + LMN signs + demyelinating neuropathy"
        const isSum =
          clause.opener?.norm === '=' &&
          value.members.length > 1 &&
          heads.some((head) => sentence.things(head).some(isWholeDisease));
        const isNeeded = label.verb !== undefined && isRequiredToDiagnose(label);
        if (!always && !isTypicalCase && !isSum && !isNeeded && !heads.some(namesCoreParts))
          continue;
        featureDrafts(tell, sentence, clause, found, heads, [rangeOf(value)]);
        break;
      }
      // "ncs: demyelinating neuropathy in nearly all pts"
      const everywhere =
        // "Peripheral nerve | demyelinating neuropathy as a rule"
        clause.loose.some((word) => has(word, 'is:typically')) ||
        clause.complements.some(
          ({ preposition, phrase }) =>
            !preposition &&
            phrase.head.norm === 'present' &&
            phrase.words.some((word) => has(word, 'is:typically')),
        ) ||
        [...clause.complements, ...value.attached].some(
          ({ preposition, phrase }) =>
            preposition !== undefined &&
            /^(?:in|of|among)$/.test(preposition.norm) &&
            isMany(phrase),
        );
      if (everywhere)
        featureDrafts(tell, sentence, clause, found, [], [{ from: clause.from, to: clause.to }]);
    }
    // "CIDP: a regular part of ALS."
    const isOfMimics = labels.some(
      ({ subject }) => subject !== undefined && isModified(subject, 'noun:difference'),
    );
    if (isTypicalRole(value) && !isOfMimics) {
      for (const label of [...labels].reverse()) {
        const own = features(sentence, label.subject).filter(isCompanion);
        // In a table either head may be the disease, and the other what is typical of it.
        featureDrafts(tell, sentence, clause, own, [value], [rangeOf(value)]);
      }
    }
  }
}

/** "CIDP, a core feature of ALS". */
export function partBeside(tell: Tell, sentence: Sentence, clause: Clause, phrase: Phrase): void {
  for (const aside of phrase.asides) {
    for (const inner of aside.clauses) {
      if (!inner.subject || inner.verb || !isTypicalRole(inner.subject) || !inner.subject.nominal)
        continue;
      featureDrafts(
        tell,
        sentence,
        clause,
        features(sentence, phrase).filter(isCompanion),
        [inner.subject],
        [rangeOf(phrase), rangeOf(inner.subject)],
      );
    }
  }
}

/** "core features", "typical findings", "triad": what stands under it is a core part. */
function namesCoreParts(phrase: Phrase): boolean {
  return (
    (has(phrase.head, 'noun:makeup') && !isModified(phrase, 'noun:difference')) ||
    (has(phrase.head, 'noun:feature') && isModified(phrase, 'is:typical', 'is:primary'))
  );
}

/** "*Required for a diagnosis* of ALS": what stands under it must be there. */
function isRequiredToDiagnose({ verb, complements }: Clause): boolean {
  return (
    /^(?:needed|required)$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    verb?.negations.length === 0 &&
    complements.some(
      ({ preposition, phrase }) => preposition?.norm === 'for' && phrase.head.norm === 'diagnosis',
    )
  );
}
