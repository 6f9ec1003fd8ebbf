import type { Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Sentence } from '../../sentence.ts';
import { phrasesIn } from '../../phrases.ts';
import type { Thing } from '../../things.ts';

/** Drugs and therapies that a phrase names; a generic "drug" stands for those a label lists. */
export function therapies(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  if (!phrase) return [];
  return phrase.members.flatMap((member) => {
    const named = sentence
      .things(member)
      .filter(
        ({ kind, concept }) => (kind === 'drug' || kind === 'therapy') && concept !== undefined,
      );
    if (named.length > 0) return named;
    const given = GIVEN.test(member.head.norm) ? doseOf(sentence, member) : undefined;
    if (given) return [given];
    if (
      /^(?:it|this|they|these|both|that)$/.test(member.head.norm) ||
      (/^(?:this|these|the|both)$/.test(member.determiner?.norm ?? '') &&
        has(member.head, 'noun:therapy'))
    )
      return earlierTherapies(sentence, member);
    // "treatment with IVIG", "a course of steroids", "monthly infusions of natalizumab"
    return member.attached.flatMap(({ preposition, phrase: object }) =>
      /^(?:with|of|by|using|like|such as|including)$/.test(preposition.norm)
        ? therapies(sentence, object).map((thing) => ({ ...thing, phrase: member }))
        : [],
    );
  });
}

/** Forms in which a drug is given. */
const GIVEN =
  /^(?:courses?|cycles?|doses?|drips?|infusions?|injections?|pulses?|shots?|tablets?|pills?|sessions?)$/;

/** "cyclophosphamide *pulses*" */
function doseOf(sentence: Sentence, phrase: Phrase): Thing | undefined {
  const [thing] = sentence.things(phrase);
  const concept = phrase.words
    .flatMap(({ names }) => [...names])
    .find((name) => /^(?:drug|therapy)$/.test(sentence.world.kindOf(name) ?? ''));
  return thing && concept ? { ...thing, kind: 'drug', concept } : undefined;
}

/** The one therapy that the sentence before, or an earlier clause, speaks of. */
function earlierTherapies(sentence: Sentence, phrase: Phrase): Thing[] {
  const found = new Map<string, Phrase>();
  const collect = (source: Sentence, until: number): void => {
    for (const clause of source.parse.clauses) {
      for (const part of phrasesIn(clause)) {
        if (part.from >= until) continue;
        for (const member of part.members)
          for (const concept of member.head.names)
            if (
              source.world.kindOf(concept) === 'drug' ||
              source.world.kindOf(concept) === 'therapy'
            )
              found.set(concept, member);
      }
    }
  };
  collect(sentence, phrase.from);
  if (found.size === 0 && sentence.before) collect(sentence.before, Infinity);
  if (found.size === 0)
    for (const topic of sentence.topics)
      if (['drug', 'therapy'].includes(sentence.world.kindOf(topic) ?? ''))
        found.set(topic, phrase);
  if (found.size !== 1) return [];
  const [concept] = found.keys();
  const [base] = sentence.things(phrase);
  return base ? [{ ...base, kind: 'drug', concept: concept ?? '', phrase }] : [];
}
