import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { isModified } from '../../clauses.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { hullOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { isWholeDisease } from '../../things.ts';
import { isAdvised } from './advice.ts';
import { treatmentDraft } from './drafts.ts';
import { targetOf } from './targets.ts';
import { therapies } from './therapies.ts';

/** "IVIG is effective in ALS", "steroids are the standard treatment of ALS", "has a clear benefit in ALS". */
export function isEffective(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || !subject) return;
  const forward = therapies(sentence, subject);
  for (const { preposition, phrase: whole } of clause.complements) {
    if (isExcluding(preposition)) continue;
    const phrase = withoutPart(whole);
    // "is regarded as first-line treatment"
    // "is considered an effective therapy"
    const isRegarded =
      last.passive &&
      (!preposition || preposition.norm === 'as') &&
      has(last.unit, 'verb:classing') &&
      (preposition !== undefined || isModified(phrase, 'is:effective'));
    const fits =
      isRegarded ||
      has(last.unit, 'be', 'verb:linking') ||
      (preposition?.norm === 'among' &&
        holdsPlace(clause) &&
        isModified(phrase, 'is:effective', 'is:primary', 'is:typical'))
        ? (preposition === undefined ||
            isRegarded ||
            preposition.norm === 'of' ||
            preposition.norm === 'among' ||
            preposition.norm === 'without') &&
          ((preposition?.norm === 'without' && has(phrase.head, 'noun:benefit')) ||
            // "proved both safe and *effective*"
            phrase.members.some((member) => !member.denied && isModified(member, 'is:effective')) ||
            (has(phrase.head, 'noun:therapy') &&
              (has(phrase.determiner, 'definite') ||
                isModified(phrase, 'is:effective', 'is:primary', 'is:typical'))) ||
            /^(?:benefit|help|use|value)$/.test(phrase.head.norm))
        : has(last.unit, 'have', 'verb:showing', 'verb:accompanying', 'verb:factive') &&
          preposition === undefined &&
          has(phrase.head, 'noun:benefit') &&
          !last.passive;
    const passive = last.passive && isAdvised(clause);
    if (!fits && !passive) continue;
    if (fits && (isModified(phrase, 'is:rare', 'is:refuted') || isGoodAtOther(sentence, whole)))
      continue;
    if (passive && preposition && !/^(?:for|in|against|as|to)$/.test(preposition.norm)) continue;
    // "drugs *for MS* are effective *in ALS*": what they are named after is not what they help.
    const isBorrowed =
      forward.length > 0 &&
      subject.attached.some(({ preposition: of }) => of.norm === 'for') &&
      clause.complements.some(
        ({ preposition: p, phrase: object }) =>
          /^(?:against|for|in)$/.test(p?.norm ?? '') &&
          sentence.things(object).some(isWholeDisease),
      );
    const told = upToNext(clause, whole);
    const scope = isBorrowed
      ? scopeOf(sentence, told, phrase)
      : scopeOf(sentence, told, phrase, subject);
    // "effective in the latter": said of something, but of what?
    const elsewhere = clause.complements.some(
      ({ preposition: p, phrase: object }) =>
        p !== undefined &&
        /^(?:in|for|against|to)$/.test(p.norm) &&
        sentence
          .things(object)
          .every(({ kind, within }) => kind !== 'disease' && within.length === 0),
    );
    if ((elsewhere && !scope.direct) || isForSomethingElse(sentence, clause)) continue;
    // "In people who have both, IVIG is effective *for the myasthenia*."
    const named = (hook: string): (string | undefined)[] =>
      clause.complements
        .filter(({ preposition: p }) => p?.norm === hook)
        .flatMap(({ phrase: object }) => sentence.things(object).filter(isWholeDisease))
        .map(({ concept }) => concept);
    const aimed = named('in').length === 0 ? named('for') : [];
    const diseases = certainIn(scope).filter((id) => aimed.length === 0 || aimed.includes(id));
    for (const disease of diseases) {
      for (const therapy of forward)
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(therapy.phrase), verb, rangeOf(phrase)],
            hullOf([verb, rangeOf(phrase)]),
            scope.antecedents,
            isWithin(preposition)
              ? []
              : [...new Set([phrase, whole])].flatMap((part) => sentence.things(part)),
            preposition?.norm === 'without' ? [preposition] : [],
          ),
        );
      if (
        fits &&
        has(last.unit, 'be') &&
        forward.length === 0 &&
        (has(subject.head, 'noun:therapy') || isModified(subject, 'is:effective'))
      ) {
        for (const therapy of therapies(sentence, phrase))
          tell(
            treatmentDraft(
              therapy,
              disease,
              clause,
              [rangeOf(subject), verb, rangeOf(phrase)],
              rangeOf(phrase),
              scope.antecedents,
            ),
          );
      }
    }
    break;
  }
  const isKind = has(subject.head, 'noun:therapy', 'noun:course') || isMainstay(subject);
  if (
    // "remains glatiramer"
    (has(last.unit, 'be') || /^(?:became|become|remain|stay)/.test(last.unit.norm)) &&
    (forward.length === 0 ? isKind : has(subject.determiner, 'definite')) &&
    (isModified(subject, 'is:effective', 'is:primary', 'is:typical') ||
      has(subject.determiner, 'definite'))
  ) {
    for (const { preposition, phrase } of clause.complements) {
      if (preposition) continue;
      // "the *disease-modifying treatment* of ALS is glatiramer": one of that kind
      const found = therapies(sentence, phrase).filter(({ concept }) =>
        forward.every((kind) => sentence.world.isA(concept ?? '', kind.concept ?? '')),
      );
      if (found.length === 0) continue;
      const scope = scopeOf(sentence, clause, subject);
      for (const disease of certainIn(scope)) {
        for (const therapy of found)
          tell(
            treatmentDraft(
              therapy,
              disease,
              clause,
              [rangeOf(subject), verb, rangeOf(phrase)],
              rangeOf(phrase),
              scope.antecedents,
            ),
          );
      }
    }
  }
}

/** "*effective against MS* but useless against ALS": the clause up to where the next word of its kind begins. */
function upToNext(clause: Clause, { from }: Phrase): Clause {
  const next = clause.complements.findIndex(
    ({ preposition, phrase }) => !preposition && !phrase.nominal && phrase.from > from,
  );
  return next < 0 ? clause : { ...clause, complements: clause.complements.slice(0, next) };
}

/** "*the mainstay* of ALS therapy" */
function isMainstay({ head, attached }: Phrase): boolean {
  return (
    has(head, 'is:effective') &&
    attached.some(
      ({ preposition, phrase }) => preposition.norm === 'of' && has(phrase.head, 'noun:therapy'),
    )
  );
}

/** "is effective *for the cramps* of ALS": a trouble that comes with it, and not the disease. */
function isForSomethingElse(sentence: Sentence, { complements }: Clause): boolean {
  const aim = complements.find(({ preposition }) =>
    /^(?:against|for)$/.test(preposition?.norm ?? ''),
  );
  return (
    aim !== undefined &&
    aim.phrase.words.length > 0 &&
    !has(
      aim.phrase.head,
      'noun:course',
      'noun:kindOfDisease',
      'noun:person',
      'noun:therapy',
      'pronoun',
      'definite',
    ) &&
    sentence
      .things(aim.phrase)
      .every(
        ({ kind, concept }) =>
          kind === 'plain' ||
          (kind === 'sign' && !sentence.world.isA(concept ?? '', sentence.world.generalSign ?? '')),
      )
  );
}

/** "is good *at depleting B cells*", "effective *in reducing relapses*": what it does is told, and is not done to the disease. */
function isGoodAtOther(sentence: Sentence, adjective: Phrase): boolean {
  return sentence.parse.clauses.some(
    (inner) =>
      inner.kind === 'participial' &&
      inner.subject === adjective &&
      /^(?:at|for|in)$/.test(inner.opener?.norm ?? '') &&
      !inner.complements.some(
        (complement) => !complement.preposition && targetOf(sentence, inner, complement),
      ),
  );
}

/** "*holds a place* among the effective drugs" */
function holdsPlace({ verb, complements }: Clause): boolean {
  return (
    /^(?:ha[ds]|have|h[eo]lds?|deserv|earn|f[io]u?nds?|keeps?|kept|occup|t[ao]kes?|took)/.test(
      verb?.chain.at(-1)?.unit.norm ?? '',
    ) &&
    complements.some(
      ({ preposition, phrase }) =>
        !preposition && !phrase.denied && /^(?:place|position|rank|seat)$/.test(phrase.head.norm),
    )
  );
}

/** "among the effective drugs": the preposition stands before the company, and denials are the clause's. */
function isWithin(preposition: Unit | undefined): boolean {
  return preposition !== undefined && preposition.norm !== 'of';
}

/** "forms *part of the standard treatment*": what follows "part of" carries the sense. */
export function withoutPart(phrase: Phrase): Phrase {
  const of = phrase.attached.find(({ preposition }) => preposition.norm === 'of');
  return of && /^(?:part|element|component|pillar|one)$/.test(phrase.head.norm)
    ? of.phrase
    : phrase;
}
