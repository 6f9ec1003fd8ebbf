import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import type { Sentence } from '../sentence.ts';

/** The signs of disease that a phrase names: "weakness", "his thin hands", "the odd mix of floppy and stiff". */
export function signsIn(sentence: Sentence, phrase: Phrase): string[] {
  const { generalSign } = sentence.world;
  return phrase.members.flatMap((member) => {
    const named = sentence
      .things(member)
      .flatMap(({ kind, concept }) => (kind === 'sign' && concept ? [concept] : []));
    if (named.length > 0) return named;
    if (MIXTURE.has(member.head.norm) || has(member.head, 'indefinite'))
      return member.attached.flatMap(({ phrase: part }) => signsIn(sentence, part));
    const told =
      isSign(member) ||
      (isOfBody(sentence, member) && [member.head, ...member.words].some((word) => ails(word)));
    return told && generalSign ? [generalSign] : [];
  });
}

/** The phrase speaks of what a patient shows, without naming a sign. */
export function isSign(phrase: Phrase): boolean {
  return SIGN.test(phrase.head.norm);
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
  if (verb.negations.length % 2 === 1) return ABILITY.test(link.unit.norm);
  if (!STOPPING.test(verb.chain[0]?.unit.norm ?? '')) return false;
  const stopped = sentence.parse.clauses.find(
    ({ parent, verb: inner }) => parent === clause && inner !== undefined,
  );
  const object = clause.complements.find(({ preposition }) => !preposition)?.phrase;
  return [link.unit, stopped?.verb?.chain.at(-1)?.unit, object?.head].some(
    (unit) => unit !== undefined && ABILITY.test(unit.norm),
  );
}

/** "her hands waste", "his grip is weak", "patients lose the use of their arms". */
function ailsIn(sentence: Sentence, { subject, verb, complements, loose }: Clause): boolean {
  const bare = complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase);
  const link = verb?.chain.at(-1);
  // "ALS weakens the muscles"
  if (
    /^(?:weaken|wast|stiffen|paraly|cripple)/.test(link?.unit.norm ?? '') &&
    bare.some((object) => isOfBody(sentence, object))
  )
    return true;
  if (!subject || !isPatient(sentence, subject)) return false;
  if (!link || has(link.unit, 'be', 'verb:linking', 'verb:turning'))
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
function isPatient(sentence: Sentence, phrase: Phrase): boolean {
  return (
    isOfBody(sentence, phrase) ||
    /^(?:i|you|he|she|they|we)$/.test(phrase.head.norm) ||
    sentence.things(phrase).some(({ kind }) => kind === 'person')
  );
}

function ails(unit: Unit): boolean {
  return AILING.has(unit.norm);
}

/** Heads that stand for the signs named behind them. */
const MIXTURE: ReadonlySet<string> = new Set([
  'blend',
  'combination',
  'degree',
  'development',
  'mix',
  'mixture',
  'onset',
  'pattern',
  'picture',
  'progression',
  'severity',
  'spread',
]);

/** Words for what a patient shows that name no sign of their own. */
const SIGN =
  /^(?:symptoms?|sx|signs?|disability|disabilities|deficits?|complaints?|impairments?|problems?|disablement|features?|presentation|manifestations?|picture|twitches|twitching|slurring|stiffness|wobbl\w*|falls?|tripping|flickers?|jerks?|stumbling|clumsiness|floppiness)$/;

/** Parts of the body that a motor disease reaches, and what they do. */
const BODY =
  /^(?:arms?|legs?|hands?|feet|foot|fingers?|thumbs?|limbs?|grip|tongue|lips?|jaw|throat|neck|shoulders?|calf|calves|thighs?|diaphragm|muscles?|reflex|reflexes|dtrs?|jerks?|gait|speech|voice|breathing|swallowing|swallow|walking|movements?|body|thenar|resp|cough|face)$/;

/** Adjectives for what ails it: "his hands are *thin*". */
const AILING: ReadonlySet<string> = new Set([
  'atrophied',
  'brisk',
  'clumsy',
  'exaggerated',
  'failing',
  'feeble',
  'flaccid',
  'floppy',
  'heavy',
  'impossible',
  'laboured',
  'limp',
  'lost',
  'paralysed',
  'paralyzed',
  'powerless',
  'shaky',
  'short of breath',
  'slack',
  'slow',
  'slurred',
  'spastic',
  'stiff',
  'thin',
  'unsteady',
  'useless',
  'wasted',
  'weak',
  'weaker',
]);

/** What a patient loses. */
const FACULTY: ReadonlySet<string> = new Set([
  'ability',
  'bulk',
  'control',
  'dexterity',
  'function',
  'grip',
  'mobility',
  'movement',
  'muscle',
  'muscles',
  'power',
  'speech',
  'strength',
  'tone',
  'use',
  'voice',
]);

/** "stop breathing", "struggle to walk". */
const STOPPING = /^(?:stop|ceas|fail|struggl)/;

/** What a patient can no longer do. */
const ABILITY =
  /^(?:walk|swallow|speak|talk|breath|mov|lift|grip|stand|climb|chew|eat|contract|obey|work|respond|hold|raise|button|function)/;

/** Verbs for what happens to a patient. */
const AILING_VERB =
  /^(?:slur|trip|stumbl|twitch|chok|wast|weaken|cramp|drool|limp|stiffen|wither|shrink|shrank|fumbl|paraly|clench|flicker|seiz|droop|stagger|atroph)/;
