import type { Clause } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import { isAdvice } from './attitude/advice.ts';
import type { Embedding } from './attitude/embedding.ts';
import { evaluationOf } from './attitude/evaluation.ts';
import { isSaidByNobody, oncePut } from './attitude/nobodys.ts';
import { attitudeOfNoun } from './attitude/nouns.ts';
import { attitudeOfPredicate } from './attitude/predicates.ts';
import { attitudeOfPurpose } from './attitude/purposes.ts';
import { attitudeOfSaying } from './attitude/saying.ts';
import { setAsideBy } from './attitude/set-aside.ts';
import { standsFor } from './attitude/standing.ts';
import { attitudeOfThinking } from './attitude/thinking.ts';
import { isFirstPerson, isGeneric } from './speakers.ts';

/** What the clause `parent` makes of the clause inside it: "it is a myth *that …*" denies, "some think *that …*" reports. */
export function attitudeOf(parent: Clause, clause: Clause): Embedding {
  const aside = /^(?:if|whether)$/.test(clause.opener?.norm ?? '')
    ? clause.opener
    : setAsideBy(parent, clause);
  if (aside) return { attitude: 'open', unit: aside };
  const evaluation = evaluationOf(parent);
  const named = clause.host && attitudeOfNoun(clause.host, parent, evaluation);
  if (named) return named;
  // "I am *afraid* that …": said with regret, and said.
  if (evaluation?.unit.norm === 'afraid' && isFirstPerson(parent.subject))
    return { attitude: 'affirm', unit: evaluation.unit };
  if (evaluation)
    return MOVING.test(evaluation.unit.norm) ? { ...evaluation, insensitive: true } : evaluation;
  // "Colour me *sceptical* that …"
  const sceptic = parent.complements.find(({ phrase }) => SCEPTICAL.test(phrase.head.norm));
  if (sceptic) return { attitude: 'open', unit: sceptic.phrase.head };
  // "There is *no denying* that …"
  const undenied = parent.complements.find(
    ({ phrase: { denied, head } }) => denied && DENYING.test(head.norm),
  );
  if (undenied) return { attitude: 'affirm', unit: undenied.phrase.head, insensitive: true };
  const verb = parent.verb?.chain.at(-1)?.unit;
  if (!verb) return { attitude: 'affirm' };
  return attitudeOfVerb(parent, verb) ?? attitudeOfOther(parent, clause, verb);
}

/** What the verb says of what hangs on it; undefined where it is no verb of saying, thinking or finding. */
function attitudeOfVerb(parent: Clause, verb: Unit): Embedding | undefined {
  // "*What Americans call* ALS is …": a name is given, and nothing held.
  if (isGivingName(parent, verb)) return { attitude: 'affirm' };
  // "It would be *hard to deny* that …": whoever says so does not.
  const hard =
    has(verb, 'verb:denying', 'verb:doubting') && parent.kind === 'participial'
      ? parent.parent?.complements.find(({ phrase }) => HARD.test(phrase.head.norm))
      : undefined;
  if (hard && parent.parent?.verb?.negations.length === 0)
    return { attitude: 'affirm', unit: hard.phrase.head, insensitive: true };
  // "I can't see how anyone *could conclude* that …"
  const anyone = parent.subject?.head.norm.startsWith('any') && parent.verb?.modals[0];
  if (anyone) return { attitude: 'open', unit: anyone };
  // "*cannot* stress *often enough* that …": no denial is meant.
  const enough = isBeyondMeasure(parent);
  if (enough) return { attitude: 'affirm', unit: enough, insensitive: true };
  // "*Do not leave out* that …"
  if (LEAVING_OUT.test(verb.norm) && parent.verb?.negations.length === 1 && !parent.subject)
    return { attitude: 'affirm', unit: verb, insensitive: true };
  if (isLeftUnsaid(parent, verb)) return { attitude: 'affirm', unit: verb, insensitive: true };
  const once = oncePut(parent);
  if (once) return { attitude: 'open', unit: once };
  if (has(verb, 'verb:supposing') && isSaidByNobody(parent))
    return { attitude: 'affirm', unit: verb };
  // "proves effective", but "*prove* that …"
  if (has(verb, 'be', 'verb:linking') && !has(verb, 'verb:factive'))
    return attitudeOfPredicate(parent);
  // "She rightly said that …": the writer says so too.
  const rightly = [...(parent.verb?.adverbs ?? []), ...parent.loose].find(({ norm }) =>
    /^(?:accurately|correctly|rightly|truthfully)$/.test(norm),
  );
  if (rightly && !has(verb, 'verb:denying', 'verb:doubting'))
    return { attitude: 'affirm', unit: rightly };
  return (
    attitudeOfPurpose(parent, verb) ??
    attitudeOfDoubt(parent, verb) ??
    attitudeOfFact(parent, verb) ??
    attitudeOfThinking(parent, verb) ??
    attitudeOfSaying(parent, verb) ??
    (has(verb, 'verb:supposing') ? { attitude: 'open', unit: verb } : undefined)
  );
}

/** "cannot be said *enough*", "can't be emphasised *too often*" */
function isBeyondMeasure({ verb, loose }: Clause): Unit | undefined {
  const cannot =
    verb?.negations.length === 1 && verb.modals.some(({ norm }) => /^(?:can|could)/.test(norm));
  return cannot
    ? [...loose, ...verb.adverbs].find(({ norm }) => norm === 'enough' || norm === 'too')
    : undefined;
}

/** "*doubts* that …", "*suppose* that …", "*try* to …" */
function attitudeOfDoubt({ subject }: Clause, verb: Unit): Embedding | undefined {
  const denies =
    has(verb, 'verb:doubting') || (has(verb, 'verb:denying') && !has(verb, 'verb:factive'));
  if (denies) return { attitude: 'deny', unit: verb };
  const supposes = !subject && /^(?:suppose|imagine|pretend|assume|say)$/.test(verb.norm);
  const attempts = has(verb, 'verb:attempting') && !has(verb, 'verb:factive', 'verb:reporting');
  return supposes || attempts ? { attitude: 'open', unit: verb } : undefined;
}

/** "*showed* that …", "did not *know* that …" */
function attitudeOfFact(parent: Clause, verb: Unit): Embedding | undefined {
  // "A nurse might have been taught that …", "I was taught that …": what some were told.
  const isPupil = parent.subject?.head.norm === 'i' || !isGeneric(parent.subject);
  if (verb.norm === 'taught' && parent.verb?.chain.at(-1)?.passive && isPupil && !isAdvice(parent))
    return { attitude: 'report', unit: verb };
  if (!has(verb, 'verb:factive')) return undefined;
  return FINDING.test(verb.norm)
    ? { attitude: 'affirm', unit: verb }
    : { attitude: 'affirm', unit: verb, insensitive: true };
}

/** What is not found may not be so; what is not known is. */
const FINDING =
  /^(?:show|prove|confirm|demonstrate|establish|find|found|reveal|indicate|verify|conclude|determine|agree|accept|see|document|corroborate|validate|note|observe|point|stress|emphasi[sz]e|teach|taught|think)/;

/** "The film has it that …", "twisted our findings into the claim that …": nobody stands by it but its subject. */
function attitudeOfOther(parent: Clause, { opener }: Clause, verb: Unit): Embedding {
  const isTold = opener?.norm === 'that' && parent.subject && !standsFor(parent, verb);
  return isTold ? { attitude: 'report', unit: verb } : { attitude: 'affirm' };
}

function isGivingName({ loose }: Clause, { norm }: Unit): boolean {
  return /^call(?:s|ed)?$/.test(norm) && loose[0]?.norm === 'what';
}

/** "It is hardly *surprising* that …": what is felt about something that is so. */
const MOVING =
  /^(?:(?:un)?fortunate|(?:un)?remarkable|(?:un)?surprising|amazing|curious|ironic|odd|regrettable|sad|shocking|strange|striking|tragic)$/;

/** "you *fail to mention* that …", "*nobody warned* my sister that …": it is so, whoever says it or not. */
function isLeftUnsaid({ subject, verb, complements }: Clause, { norm }: Unit): boolean {
  const isOmitted =
    verb?.chain.some(({ unit }) => /^(?:fail|forg[eo]t|neglect|omit)/.test(unit.norm)) === true &&
    /^(?:acknowledge|add|explain|mention|note|point|say|state|stress)$/.test(norm);
  // "They *omit* that …"
  if (norm.startsWith('omit') && verb?.negations.length === 0) return true;
  const isUntold =
    /^(?:no one|nobody|none)$/.test(subject?.head.norm ?? '') &&
    /^(?:warned|warns)$/.test(norm) &&
    complements.some(({ preposition }) => !preposition);
  return isOmitted || isUntold;
}

const HARD = /^(?:difficult|hard|impossible)$/;

const LEAVING_OUT = /^(?:forget|leave|miss|neglect|omit|overlook)$/;

const DENYING = /^(?:arguing|contesting|denying|disputing|doubting|escaping|gainsaying)$/;

const SCEPTICAL = /^(?:doubtful|dubious|sceptical|skeptical|unconvinced|unpersuaded|unsure)$/;
