import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import type { Draft, Sentence } from '../../sentence.ts';
import type { Thing } from '../../things.ts';
import { membersIn } from '../classes/membership.ts';

/** The diseases that a phrase names, or that stand beside it: "the two diseases, ALS and MS". */
export function diseasesOf(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  return membersIn(sentence, phrase);
}

/** The concept is a disease. */
export function isDisease(sentence: Sentence, concept: string): boolean {
  return sentence.world.kindOf(concept) === 'disease';
}

/** The diseases that a phrase names as meeting: "the coexistence *of ALS and MS*", "*ALS/MS* overlap". */
export function meetingIn(sentence: Sentence, phrase: Phrase): string[] {
  const { attached, from, members, to } = phrase;
  // "*concurrent* ALS and MS"
  if (members.length === 2 && members[0]?.words.some(({ norm }) => CONCURRENT.test(norm)))
    return diseasesOf(sentence, phrase).map(({ concept }) => concept ?? '');
  if (!has(phrase.head, 'noun:meeting')) return [];
  const isJoined = attached.length === 0 && members.length > 1;
  const named = isJoined
    ? sentence.parse.units.slice(from, to).flatMap(({ names }) => [...names])
    : sentence.things(phrase).flatMap(({ within }) => within);
  return named.filter((concept) => isDisease(sentence, concept));
}

const CONCURRENT =
  /^(?:co-?existent|co-?existing|co-?morbid|co-?occurring|combined|concomitant|concurrent|simultaneous)$/;

/** True for two diseases of which neither is a kind of the other. */
export function isKin(sentence: Sentence, a: string, b: string): boolean {
  return !sentence.world.isA(a, b) && !sentence.world.isA(b, a);
}

/** The first two different concepts; none where there is only one. */
export function pairs(concepts: readonly string[]): [string, string][] {
  const [a, b] = [...new Set(concepts)];
  return a !== undefined && b !== undefined ? [[a, b]] : [];
}

/** A draft with the fields that most claims about two diseases share. */
export function draftOf(
  relation: Draft['relation'],
  subject: string,
  object: string,
  clause: Clause,
  parts: Draft['parts'],
  fields: Partial<Draft> = {},
): Draft {
  return {
    subject,
    relation,
    object,
    clause,
    denials: [],
    parts,
    objectPart: parts.at(-1) ?? { from: clause.from, to: clause.to },
    shape: 'copula',
    antecedents: [],
    repaired: false,
    ...fields,
  };
}

/** The word that denies a phrase: "*not* the same disease". */
export function denied(phrase: Phrase): Unit[] {
  return phrase.denied ? [phrase.determiner ?? phrase.head] : [];
}
