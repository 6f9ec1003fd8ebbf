import type { Phrase } from '../../../language/parse.ts';
import { phraseKey } from '../../../language/lexicon.ts';
import { has } from '../../../language/tag.ts';
import type { Sentence } from '../../sentence.ts';
import { phrasesIn } from '../../phrases.ts';
import { isWholeDisease, type Thing } from '../../things.ts';

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
    const borrowed = has(member.head, 'noun:therapy') ? drugsFor(sentence, member) : undefined;
    if (borrowed) return [borrowed];
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

/** "the same medicines *that are used in MS*": they are known by the disease that they are given for. */
function drugsFor(sentence: Sentence, phrase: Phrase): Thing | undefined {
  const [thing] = sentence.things(phrase);
  const places = [
    ...phrase.attached,
    ...sentence.parse.clauses
      .filter(
        ({ kind, subject, verb }) =>
          (kind === 'relative' || kind === 'participial') &&
          subject === phrase &&
          verb?.negations.length === 0 &&
          USED.test(verb.chain.at(-1)?.unit.norm ?? ''),
      )
      .flatMap(({ complements }) => complements),
  ];
  const concept = places
    .filter(({ preposition }) => /^(?:against|for|in|to)$/.test(preposition?.norm ?? ''))
    .flatMap(({ phrase: place }) => sentence.things(place))
    .filter(isWholeDisease)
    .map((disease) => drugOf(sentence, disease.concept))
    .find((found) => found !== undefined);
  return thing && concept ? { ...thing, kind: 'therapy', concept } : undefined;
}

const USED = /^(?:approved|given|known|licen[cs]ed|prescribed|reserved|taken|treat|treats|used)$/;

/** What a "multiple sclerosis drug" is called after its disease. */
function drugOf({ world }: Sentence, disease: string): string | undefined {
  return world
    .named(phraseKey(`${world.concept(disease)?.label ?? ''} drug`))
    .find((name) => world.kindOf(name) === 'therapy');
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
