import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import type { Sentence } from '../sentence.ts';
import {
  ABILITY,
  AILING,
  AILING_VERB,
  BODY,
  BOUT,
  COMMAND,
  FACULTY,
  GETTING,
  HARD,
  MIXTURE,
  SIGN,
  STOPPING,
} from './signs/words.ts';

/** The signs of disease that a phrase names: "weakness", "his thin hands", "the odd mix of floppy and stiff". */
export function signsIn(sentence: Sentence, phrase: Phrase): string[] {
  const { generalSign } = sentence.world;
  return phrase.members.flatMap((member) => {
    const named = sentence
      .things(member)
      .flatMap(({ kind, concept }) => (kind === 'sign' && concept ? [concept] : []));
    if (named.length > 0) return named;
    // "choking *attacks*"
    if (BOUT.test(member.head.norm)) {
      const had = member.words
        .flatMap(({ names }) => [...names])
        .filter((concept) => sentence.world.kindOf(concept) === 'sign');
      if (had.length > 0) return had;
    }
    if (MIXTURE.has(member.head.norm) || has(member.head, 'indefinite'))
      return member.attached.flatMap(({ phrase: part }) => signsIn(sentence, part));
    const told =
      isSign(member) ||
      isLoss(member) ||
      (isOfBody(sentence, member) && [member.head, ...member.words].some((word) => ails(word)));
    return told && generalSign ? [generalSign] : [];
  });
}

/** The phrase speaks of what a patient shows, without naming a sign. */
export function isSign(phrase: Phrase): boolean {
  return SIGN.test(phrase.head.norm);
}

/** "the *loss* of fine motor control", "loss of dexterity" */
function isLoss({ attached, head }: Phrase): boolean {
  return (
    head.norm === 'loss' &&
    attached.some(
      ({ preposition, phrase }) =>
        preposition.norm === 'of' &&
        /^(?:control|dexterity|grip|mobility|movement|power|speech|strength|voice)$/.test(
          phrase.head.norm,
        ),
    )
  );
}

/** A sign that a clause tells of. */
export interface ToldSign {
  readonly concept: string;
  /** The clause denies an ability: "they *cannot* walk", "she *stopped* breathing". */
  readonly isInability: boolean;
}

/** The sign that a clause tells of: "her hands waste", "patients lose the use of their arms", "they cannot walk". */
export function signOfClause(sentence: Sentence, clause: Clause): ToldSign | undefined {
  const { subject, verb, complements } = clause;
  const [named] = [
    ...(subject ? [subject] : []),
    ...complements.map(({ phrase }) => phrase),
  ].flatMap((phrase) => signsIn(sentence, phrase));
  const inability = isInability(sentence, clause);
  const general =
    inability || (!verb?.negations.length && ailsIn(sentence, clause))
      ? sentence.world.generalSign
      : undefined;
  const concept = named ?? general;
  return concept ? { concept, isInability: inability } : undefined;
}

/** "they cannot walk", "she stopped breathing", "the muscles no longer obey". */
function isInability(sentence: Sentence, clause: Clause): boolean {
  const { subject, verb } = clause;
  const link = verb?.chain.at(-1);
  if (!subject || !verb || !link || !isPatient(sentence, subject)) return false;
  if (verb.negations.length % 2 === 1)
    return ABILITY.test(link.unit.norm) || isToldToMove(link.unit, clause);
  if (!STOPPING.test(verb.chain[0]?.unit.norm ?? '')) return false;
  if (isToldToMove(link.unit, clause)) return true;
  const stopped = sentence.parse.clauses.find(
    ({ parent, verb: inner }) => parent === clause && inner !== undefined,
  );
  if (stopped?.verb && isToldToMove(stopped.verb.chain.at(-1)?.unit, stopped)) return true;
  const object = clause.complements.find(({ preposition }) => !preposition)?.phrase;
  return [link.unit, stopped?.verb?.chain.at(-1)?.unit, object?.head].some(
    (unit) => unit !== undefined && ABILITY.test(unit.norm),
  );
}

/** "the muscles no longer *get the message*" */
function isToldToMove(verb: Unit | undefined, { complements }: Clause): boolean {
  return (
    /^(?:get|getting|hear|hearing|obtain|receiv)/.test(verb?.norm ?? '') &&
    complements.some(({ preposition, phrase }) => !preposition && COMMAND.test(phrase.head.norm))
  );
}

/** "find it *hard to walk*", "it becomes *difficult to swallow*" */
function isHardFor(sentence: Sentence, clause: Clause): boolean {
  const { subject, verb, complements, from, to } = clause;
  if (!complements.some(({ phrase }) => phrase.words.some(({ norm }) => HARD.test(norm))))
    return false;
  const finds = /^(?:f[io]u?nd|finds|finding)$/.test(verb?.chain.at(-1)?.unit.norm ?? '');
  if (!finds && subject?.head.norm !== 'it') return false;
  return sentence.parse.clauses.some(
    (inner) =>
      inner.kind === 'participial' &&
      inner.parent?.from === from &&
      inner.parent.to === to &&
      ABILITY.test(inner.verb?.chain.at(-1)?.unit.norm ?? ''),
  );
}

/** "her hands waste", "his grip is weak", "patients lose the use of their arms". */
function ailsIn(sentence: Sentence, clause: Clause): boolean {
  const { subject, verb, complements, loose } = clause;
  if (isHardFor(sentence, clause)) return true;
  const bare = complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase);
  const link = verb?.chain.at(-1);
  // "ALS weakens the muscles"
  if (
    /^(?:weaken|wast|stiffen|paraly|cripple)/.test(link?.unit.norm ?? '') &&
    bare.some((object) => isOfBody(sentence, object))
  )
    return true;
  // "makes *her weak*"
  if (
    /^(?:made|makes?|leaves?|left|renders?|rendered)$/.test(link?.unit.norm ?? '') &&
    ((bare.some((object) => isPatient(sentence, object)) &&
      bare.some((object) => !object.nominal && object.words.some((word) => ails(word)))) ||
      bare.some(({ determiner, words }) => determiner?.norm === 'her' && words.every(ails)))
  )
    return true;
  if (!subject || !isPatient(sentence, subject)) return false;
  if (!link || has(link.unit, 'be', 'verb:linking', 'verb:turning') || GETTING.test(link.unit.norm))
    return [...bare.flatMap(({ words }) => words), ...loose].some((word) => ails(word));
  const act = link.unit.norm;
  if (/^(?:lose|loses|losing|lost)$/.test(act))
    return bare.some(({ head }) => FACULTY.has(head.norm));
  if (AILING_VERB.test(act)) return true;
  return (
    isOfBody(sentence, subject) &&
    (has(link.unit, 'verb:failing') || /^(?:giv|gave|tir|sag)/.test(act))
  );
}

/** A part of the body that moves, or what it does. */
function isOfBody(sentence: Sentence, phrase: Phrase): boolean {
  return phrase.members.some((member) =>
    member.words.some(
      (word) =>
        (BODY.test(word.norm) && (word === member.head || ails(member.head))) ||
        [...word.names].some((concept) => sentence.world.isA(concept, 'muscle')),
    ),
  );
}

/** A patient, or a part of one. */
export function isPatient(sentence: Sentence, phrase: Phrase): boolean {
  return (
    isOfBody(sentence, phrase) ||
    /^(?:i|you|he|she|they|we|me|him|her|them|us)$/.test(phrase.head.norm) ||
    sentence.things(phrase).some(({ kind }) => kind === 'person')
  );
}

function ails(unit: Unit): boolean {
  return AILING.has(unit.norm);
}
