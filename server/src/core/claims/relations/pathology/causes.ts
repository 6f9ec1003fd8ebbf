import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { labelsOf, verbHas } from '../../clauses.ts';
import { certainIn, isArguingAgainst, scopeOf } from '../../scope.ts';
import { type Range, rangeOf, type Sentence, withDenials, type Tell } from '../../sentence.ts';
import { stanceOf } from '../../stance.ts';
import { type Cause, causesIn, isClause } from '../causes.ts';
import { isWithoutIt, isWithoutItsOwn } from '../causes/phrases.ts';
import {
  type Lesion,
  harmTo,
  lesionAtWork,
  lesionIn,
  lesionOf,
  lesionOfClause,
} from '../lesions.ts';
import { isDoubted } from '../doubted.ts';
import { isOnePerson } from '../many.ts';
import { isWholeDisease } from '../../things.ts';
import { lesionTakenUp } from '../lesion-antecedents.ts';
import { pointedSign } from '../pointed-signs.ts';
import { isPatient, signOfClause, signsIn, type ToldSign } from '../signs.ts';
import { ABILITY } from '../signs/words.ts';
import { phrasesIn } from '../../phrases.ts';
import { bearersOf, dueToDraft, pathologyDraft } from './drafts.ts';

/** "ALS is caused by demyelination", "the weakness comes from loss of myelin", "her hands waste as the myelin goes". */
export function caused(tell: Tell, sentence: Sentence): void {
  for (const cause of causesIn(sentence)) {
    const lesion = causingLesion(sentence, cause);
    if (!lesion || followsAnother(sentence, cause, lesion)) continue;
    const tellDenied: Tell = (draft) => {
      if (!draft.scope || !isDoubted(sentence, draft.scope))
        tell(withDenials(draft, cause.denials));
    };
    if (isClause(cause.effect)) effectClause(tellDenied, sentence, cause, cause.effect, lesion);
    else effectPhrase(tellDenied, sentence, cause, cause.effect, lesion);
  }
}

/** "ALS → *axon loss* → myelin loss → weakness": what comes first in a chain is its cause. */
function followsAnother(
  sentence: Sentence,
  { cause, clause, isLaterLink }: Cause,
  { concept }: Lesion,
): boolean {
  return (
    isLaterLink === true &&
    labelsOf(clause).some(
      ({ subject }) =>
        subject !== undefined &&
        subject.to < cause.from &&
        sentence
          .things(subject)
          .some(
            (thing) =>
              thing.kind === 'lesion' &&
              thing.concept !== undefined &&
              !sentence.world.isA(thing.concept, concept) &&
              !sentence.world.isA(concept, thing.concept),
          ),
    )
  );
}

/** The lesion that is the cause; a clause must assert it. */
export function causingLesion(sentence: Sentence, { cause, clause }: Cause): Lesion | undefined {
  if (!isClause(cause))
    return isSetAside(sentence, cause) || isDeniedCleft(sentence, clause, cause)
      ? undefined
      : (lesionOf(sentence, cause) ?? lesionTakenUp(sentence, cause) ?? gone(sentence, cause));
  const told = lesionOfClause(sentence, cause);
  const source = cause.subject && lesionOf(sentence, cause.subject) && sourceIn(cause);
  if (source) return lesionOf(sentence, source);
  // "because *demyelination* disrupts the tract": the one lesion brings about the other.
  const agent = told && cause.subject ? lesionOf(sentence, cause.subject) : undefined;
  const lesion = agent ?? told ?? lesionAtWork(sentence, cause);
  if (!lesion || cause === clause) return lesion;
  const { negated, asserted } = stanceOf(cause, sentence.parse);
  // "damaged myelin can no longer carry signals": the denial is not the lesion's.
  return !asserted || (negated && (told ?? cause.subject?.denied)) ? undefined : lesion;
}

/** "Myelin loss follows *axonal loss*, which explains …": what the first lesion came from. */
function sourceIn({ verb, complements }: Clause): Phrase | undefined {
  const norm = verb?.chain.at(-1)?.unit.norm ?? '';
  if (!/^(?:aris|follow|result|stem)/.test(norm) || verb?.negations.length) return undefined;
  return complements.find(({ preposition }) =>
    norm.startsWith('follow') ? !preposition : preposition?.norm === 'from',
  )?.phrase;
}

/** "without their myelin", "with the myelin gone" */
function gone(sentence: Sentence, phrase: Phrase): Lesion | undefined {
  const before = sentence.parse.units[phrase.from - 1];
  const isGone =
    before &&
    (isWithoutItsOwn(before, phrase) || isWithoutIt(sentence.parse.units, before, phrase));
  return isGone ? harmTo(sentence, phrase) : undefined;
}

/** "…, but not because of demyelination": the cause is named to be set aside. */
function isSetAside({ parse: { units } }: Sentence, cause: Phrase): boolean {
  const before = units[cause.from - 2];
  // "…, none due to demyelination"
  if (has(before, 'negativePronoun')) return true;
  return has(before, 'contrast') && before?.norm.includes(' ') === true;
}

/** "It is *not* demyelination that causes ALS." */
function isDeniedCleft({ parse }: Sentence, { kind, parent }: Clause, cause: Phrase): boolean {
  if (kind !== 'relative' || parent?.subject?.head.norm !== 'it' || !verbHas(parent, 'be'))
    return false;
  if (!parent.complements.some(({ phrase }) => phrase === cause)) return false;
  const { negated, asserted } = stanceOf(parent, parse);
  return negated || !asserted;
}

function rangeOfPart(part: Phrase | Clause): Range {
  return { from: part.from, to: part.to };
}

function effectPhrase(
  tell: Tell,
  sentence: Sentence,
  { cause, clause, verb, isLaterLink }: Cause,
  effect: Phrase,
  lesion: Lesion,
): void {
  // "ALS → myelin loss → weakness": the first link is a claim of its own.
  const parts = isLaterLink
    ? [rangeOf(effect)]
    : [rangeOf(effect), rangeOfPart(cause), ...(verb ? [verb] : [])];
  // "Weakness in ALS *(due to demyelination)*"
  const isAside = effect.asides.some(
    ({ clauses: [inner] }) =>
      inner !== undefined && inner.from <= cause.from && cause.to <= inner.to,
  );
  for (const disease of endsOf(sentence, effect))
    tell(pathologyDraft(disease, { clause, parts, lesion }));
  const bearer = clause.kind === 'relative' || isAside ? bearerOf(sentence, effect) : undefined;
  if (bearer) {
    effectPhrase(tell, sentence, { cause, clause, effect: bearer }, bearer, lesion);
    return;
  }
  const pointed = pointedSign(sentence, effect);
  if (pointed) {
    const scope = scopeOf(sentence, clause, effect);
    if (pointed.kind === 'sign')
      for (const disease of certainIn(scope))
        tell(
          dueToDraft(pointed.concept, disease, lesion, clause, parts, effect, scope.antecedents),
        );
    return;
  }
  // "explains neither half of the picture"
  const before = sentence.parse.units[effect.from - 1];
  if (has(before, 'negativeDeterminer')) return;
  const signs = signsIn(sentence, effect);
  if (isLaterLink && signs.length === 0) return;
  // "accounts for *much of* the disability": no more than a part of it.
  const isPart = /^(?:most|much|part|some)$/.test(effect.head.norm) && effect.attached.length > 0;
  if (isPart && signs.length === 0) return;
  const denied = effect.denied ? sentence.things(effect).filter((thing) => thing.denied) : [];
  for (const thing of sentence.things(effect)) {
    const borne =
      thing.kind === 'disease' || (signs.length === 0 && has(effect.head, 'noun:kindOfDisease'))
        ? bearersOf(sentence, clause, effect)
        : [];
    if (thing.antecedent !== undefined && isOfAnother(sentence, clause, thing.concept)) continue;
    if (borne.length > 0) {
      for (const { concept, antecedent } of borne)
        tell(
          pathologyDraft(concept, {
            clause,
            parts,
            lesion,
            subjectPart: rangeOf(effect),
            antecedents: antecedent ? [antecedent] : [],
            denied: denied.filter(({ phrase }) => phrase !== clause.subject),
          }),
        );
      continue;
    }
    if (thing.kind === 'disease') continue;
    const scope = scopeOf(sentence, clause, effect, isClause(cause) ? undefined : cause);
    const isCourse = thing.kind === 'role' && COURSE.has(effect.head.norm);
    const harmed = harmedBy(sentence, clause, effect, thing);
    for (const disease of certainIn(scope)) {
      if (isCourse && signs.length === 0)
        tell(
          pathologyDraft(disease, {
            clause,
            parts,
            lesion,
            antecedents: scope.antecedents,
            denied: denied.filter(({ phrase }) => phrase !== clause.subject),
          }),
        );
      else if (harmed && !sentence.world.isA(harmed, lesion.concept))
        tell(
          dueToDraft(harmed, disease, lesion, clause, parts, effect, scope.antecedents, [thing]),
        );
      else
        for (const sign of signs)
          tell(
            dueToDraft(sign, disease, lesion, clause, parts, effect, scope.antecedents, [thing]),
          );
    }
  }
}

/** "sets off *the chain of events that leads to ALS*": the disease at the end of what is set off. */
function endsOf(sentence: Sentence, effect: Phrase): readonly string[] {
  if (effect.denied || !CHAIN.test(effect.head.norm)) return [];
  const links = [effect, ...effect.attached.map(({ phrase }) => phrase)];
  return sentence.parse.clauses
    .filter(
      ({ kind, subject, verb }) =>
        kind === 'relative' &&
        subject !== undefined &&
        links.includes(subject) &&
        verb?.negations.length === 0 &&
        ENDING.test(verb.chain.at(-1)?.unit.norm ?? ''),
    )
    .flatMap(({ complements }) => complements)
    .filter(({ preposition }) => !preposition || /^(?:in|to|with)$/.test(preposition.norm))
    .flatMap(({ phrase }) => sentence.things(phrase))
    .flatMap((thing) => (isWholeDisease(thing) && !thing.denied ? [thing.concept] : []));
}

const CHAIN = /^(?:cascade|chain|events?|process|sequence|series)$/;
const ENDING = /^(?:caus|culminat|end|lead|led|produc|result)/;

/** "Weakness in ALS, which results from …": what a relative clause describes may be the sign and not the disease. */
export function bearerOf(sentence: Sentence, phrase: Phrase): Phrase | undefined {
  if (!sentence.things(phrase).some(({ kind }) => kind === 'disease')) return undefined;
  return sentence.parse.clauses
    .flatMap((clause) => [...phrasesIn(clause)])
    .find(
      (host) =>
        host.attached.some(({ phrase: object }) => object === phrase) &&
        sentence.things(host).some(({ kind }) => /^(?:imaging|lesion|sign)$/.test(kind)),
    );
}

/** "*In MS* it arises when …": a pronoun that looked back for its disease stands for something else here. */
function isOfAnother(
  sentence: Sentence,
  { fronted }: Clause,
  disease: string | undefined,
): boolean {
  return fronted.some(({ phrase }) =>
    sentence.things(phrase).some(({ kind, concept }) => kind === 'disease' && concept !== disease),
  );
}

/** The lesion that is the effect: one that is named, or of a tissue that the verb harms ("kills the neurons"). */
function harmedBy(
  { world }: Sentence,
  clause: Clause,
  effect: Phrase,
  { kind, concept }: { readonly kind: string; readonly concept?: string | undefined },
): string | undefined {
  if (!concept) return undefined;
  if (kind === 'lesion') return concept;
  // "drives the neurodegeneration": the class is named after what happens.
  if (kind === 'class' && NEURAL_LOSS.test(effect.head.norm)) {
    const tissue = world.concept(concept)?.damages;
    return tissue && world.lesionOf(tissue);
  }
  return kind === 'tissue' && verbHas(clause, 'verb:damaging')
    ? world.lesionOf(concept)
    : undefined;
}

const NEURAL_LOSS = /^(?:neuro|axono)degeneration$/;

/** Nouns for the disease as it goes on: what causes them causes the disease. */
const COURSE: ReadonlySet<string> = new Set([
  'process',
  'progression',
  'course',
  'decline',
  'disease',
  'deterioration',
  'evolution',
  'pathogenesis',
  'onset',
]);

function effectClause(
  tell: Tell,
  sentence: Sentence,
  { cause, clause }: Cause,
  effect: Clause,
  lesion: Lesion,
): void {
  const { subject } = effect;
  // "…, which is why the atrophy of ALS *speaks against it*": the sign is no effect.
  if (isArguingAgainst(effect)) return;
  const parts = [rangeOfPart(effect), rangeOfPart(cause)];
  const scope = scopeOf(sentence, effect, subject);
  const failing =
    lesionOfClause(sentence, effect) ??
    broughtAbout(sentence, effect) ??
    (isClause(cause) && FOLLOWED.test(cause.opener?.norm ?? '')
      ? arisen(sentence, effect)
      : undefined);
  if (failing && failing.concept !== lesion.concept) {
    for (const disease of certainIn(scope))
      tell(dueToDraft(failing.concept, disease, lesion, clause, parts, subject, scope.antecedents));
    return;
  }
  if (failing) return;
  // "Mutations *cause ALS* by destroying the myelin."
  if (verbHas(effect, 'verb:causing') && !effect.verb?.chain.at(-1)?.passive)
    for (const { preposition, phrase } of effect.complements)
      for (const thing of preposition ? [] : sentence.things(phrase).filter(isWholeDisease))
        tell(pathologyDraft(thing.concept, { clause, parts, lesion }));
  const works = /^works?$/.test(effect.verb?.chain.at(-1)?.unit.norm ?? '');
  if (subject && (works || verbHas(effect, 'verb:resulting', 'verb:preceding', 'verb:failing'))) {
    for (const { concept, antecedent } of bearersOf(sentence, effect, subject)) {
      if (antecedent && isOfAnother(sentence, effect, concept)) continue;
      tell(
        pathologyDraft(concept, {
          clause,
          parts,
          lesion,
          antecedents: antecedent ? [antecedent] : [],
        }),
      );
    }
  }
  if (!isClause(cause) || lesionOfClause(sentence, cause))
    fallsIll(tell, sentence, effect, clause, lesion, parts);
  const pointed = subject && pointedSign(sentence, subject);
  const sign =
    pointed?.kind === 'sign' && verbHas(effect, 'be', 'verb:resulting')
      ? { concept: pointed.concept, isInability: false }
      : (signOfClause(sentence, effect) ?? signAbove(sentence, effect));
  if (!sign) return;
  const told = sign.isInability && clause === effect ? affirmed(clause) : clause;
  for (const disease of certainIn(scope))
    tell(dueToDraft(sign.concept, disease, lesion, told, parts, subject, scope.antecedents));
}

/** Conjunctions before what has happened by then: "only *after* the axons have been destroyed". */
const FOLLOWED = /^(?:after|as soon as|because|once)$/;

/** "*Demyelination arises* only after …": the lesion is named, and that it comes about. */
function arisen(sentence: Sentence, { subject, verb, complements }: Clause): Lesion | undefined {
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive || verb.modals.length > 0) return undefined;
  if (!has(last.unit, 'verb:resulting', 'verb:preceding')) return undefined;
  return complements.every(({ preposition }) => preposition !== undefined)
    ? lesionIn(sentence, subject)
    : undefined;
}

/** "ALS *leads to nerve death* by …", "*causes neuron loss* by …" */
function broughtAbout(sentence: Sentence, { verb, complements }: Clause): Lesion | undefined {
  const last = verb?.chain.at(-1);
  if (!last || last.passive || !has(last.unit, 'verb:causing')) return undefined;
  for (const { preposition, phrase } of complements) {
    const lesion =
      !preposition || preposition.norm === 'to' ? lesionOf(sentence, phrase) : undefined;
    if (lesion && !phrase.denied) return lesion;
  }
  return undefined;
}

/** "*People develop ALS* when the sheath is lost." */
function fallsIll(
  tell: Tell,
  sentence: Sentence,
  { subject, verb, complements }: Clause,
  clause: Clause,
  lesion: Lesion,
  parts: readonly Range[],
): void {
  const last = verb?.chain.at(-1);
  if (!subject || !last || last.passive || !FALLING_ILL.test(last.unit.norm)) return;
  if (isOnePerson(subject) || !isPatient(sentence, subject)) return;
  // "Patients *with MS* develop ALS when …": what is lost may be of the other disease.
  if (sentence.things(subject).some(({ within }) => within.length > 0)) return;
  for (const { preposition, phrase } of complements)
    for (const thing of preposition ? [] : sentence.things(phrase))
      if (isWholeDisease(thing) && !thing.denied)
        tell(pathologyDraft(thing.concept, { clause, parts, lesion }));
}

const FALLING_ILL = /^(?:acquir|contract|develop|get|gets|got)/;

/** "become unable *to swallow* when …", "find it hard *to walk* because …": the sign is in the clause above. */
function signAbove(sentence: Sentence, clause: Clause): ToldSign | undefined {
  // "the ability *to speak, swallow and breathe*": the last of what they can do.
  let first = clause;
  while (first.kind === 'main' && first.inherited && first.previous && canDo(first))
    first = first.previous;
  if (first !== clause)
    return first.complements.some(({ phrase }) => phrase.head.norm === 'ability')
      ? signOfClause(sentence, first)
      : undefined;
  return clause.kind === 'participial' && clause.parent
    ? signOfClause(sentence, clause.parent)
    : undefined;
}

function canDo({ verb }: Clause): boolean {
  return verb?.chain.length === 1 && ABILITY.test(verb.chain[0]?.unit.norm ?? '');
}

/** "They cannot swallow because …": what is denied is the ability, not the cause. */
function affirmed(clause: Clause): Clause {
  const { verb } = clause;
  if (!verb) return clause;
  const chain = verb.chain.slice(-1).map((link) => ({ ...link, negations: 0 }));
  return { ...clause, verb: { ...verb, chain, negations: [] } };
}
