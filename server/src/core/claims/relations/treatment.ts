import type { Clause, Complement, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import type { Because } from '../../model.ts';
import { isModified, labelsOf, valuesOf } from '../clauses.ts';
import { certainIn, scopeOf } from '../scope.ts';
import { type Draft, hullOf, type Range, rangeOf, type Sentence } from '../sentence.ts';
import { isExcluding } from '../things.ts';
import { treatmentDraft } from './treatment/drafts.ts';
import { fareBetter } from './treatment/patients.ts';
import { isAdvised, isRecommended } from './treatment/advice.ts';
import { therapies } from './treatment/therapies.ts';
import { isSuccess, ON_THERAPY } from './treatment/words.ts';

/** `therapy treats disease`: "interferon slows ALS", "steroids are effective in ALS". */
export function* readTreatment(sentence: Sentence): Generator<Draft> {
  for (const clause of sentence.parse.clauses) {
    yield* helps(sentence, clause);
    yield* isEffective(sentence, clause);
    yield* isHelped(sentence, clause);
    yield* isProven(sentence, clause);
    yield* restsOn(sentence, clause);
    yield* labelledTherapy(sentence, clause);
    yield* therapyAsLabel(sentence, clause);
    yield* fareBetter(sentence, clause);
    yield* isRecommended(sentence, clause);
  }
}

interface Target {
  readonly diseases: readonly string[];
  readonly antecedents: readonly Because[];
  readonly part: Range;
}

/** What of a disease a verb works upon: the disease, its course, its patients, their strength. */
function targetOf(
  sentence: Sentence,
  clause: Clause,
  { preposition, phrase }: Complement,
): Target | undefined {
  if (isExcluding(preposition)) return undefined;
  const part = rangeOf(phrase);
  const direct: string[] = [];
  const antecedents: Because[] = [];
  for (const thing of sentence.things(phrase)) {
    if (thing.kind === 'disease' && thing.concept && !thing.partOf) {
      direct.push(thing.concept);
      if (thing.antecedent) antecedents.push(thing.antecedent);
    }
  }
  if (direct.length > 0) return { diseases: direct, antecedents, part };
  const course =
    has(phrase.head, 'noun:course', 'noun:benefit', 'noun:person') ||
    sentence
      .things(phrase)
      .some(
        ({ kind }) =>
          kind === 'sign' || kind === 'lesion' || kind === 'measure' || kind === 'person',
      );
  const anaphor = has(phrase.head, 'pronoun') && !preposition;
  if (!course && !anaphor) return undefined;
  const scope = scopeOf(sentence, clause, phrase);
  if (!scope.direct && scope.diseases.length !== 1) return undefined;
  return { diseases: scope.diseases, antecedents: scope.antecedents, part };
}

/** "Interferon slows ALS", "rituximab works in ALS", "steroids improve survival in ALS". */
export function* helps(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { verb } = clause;
  // "IVIG → halts decline"
  const subject = clause.subject ?? labelsOf(clause).at(-1)?.subject;
  const last = verb?.chain.at(-1);
  if (!verb || !last || last.passive || !has(last.unit, 'verb:helping')) return;
  const found = therapies(sentence, subject);
  if (found.length === 0) return;
  const giving = has(last.unit, 'verb:giving');
  const succeeding = isSuccess(clause);
  const targets: Target[] = [];
  for (const complement of clause.complements) {
    const { preposition } = complement;
    if (
      preposition &&
      !has(last.unit, 'verb:working') &&
      !/^(?:about|in|against|for|of|down|on)$/.test(preposition.norm)
    )
      continue;
    if (
      preposition &&
      has(last.unit, 'verb:working') &&
      !/^(?:in|against|for|with|on)$/.test(preposition.norm)
    )
      continue;
    const target = targetOf(sentence, clause, complement);
    if (!target) continue;
    if (
      giving &&
      !has(complement.phrase.head, 'noun:benefit') &&
      !(
        /^(?:alter|chang|reduce|lower|double|maintain|keep|modify|control|tackle|add)/.test(
          last.unit.norm,
        ) &&
        !preposition &&
        has(complement.phrase.head, 'noun:course')
      ) &&
      !succeeding
    )
      continue;
    targets.push(target);
    // "works in A, in B and in C"
    if (!preposition) break;
  }
  // "reversed *what had been called ALS*": no disease, but a label that was wrong.
  const isLabel = sentence.parse.clauses.some(
    ({ kind, parent, opener }) =>
      kind === 'relative' && parent === clause && opener?.norm === 'what',
  );
  if (targets.length === 0 && clause.complements.length === 0 && !giving && !isLabel) {
    const scope = scopeOf(sentence, clause, subject);
    if (scope.direct && scope.diseases.length === 1)
      targets.push({ diseases: scope.diseases, antecedents: scope.antecedents, part: verb });
  }
  for (const target of targets) {
    for (const disease of target.diseases) {
      for (const therapy of found)
        yield treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(therapy.phrase), verb, target.part],
          hullOf([verb, target.part]),
          target.antecedents,
        );
    }
  }
}

/** "IVIG is effective in ALS", "steroids are the standard treatment of ALS", "has a clear benefit in ALS". */
function* isEffective(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || !subject) return;
  const forward = therapies(sentence, subject);
  for (const { preposition, phrase: whole } of clause.complements) {
    if (isExcluding(preposition)) continue;
    const phrase = withoutPart(whole);
    const fits = has(last.unit, 'be', 'verb:linking')
      ? (preposition === undefined ||
          preposition.norm === 'of' ||
          preposition.norm === 'among' ||
          preposition.norm === 'without') &&
        ((preposition?.norm === 'without' && has(phrase.head, 'noun:benefit')) ||
          isModified(phrase, 'is:effective') ||
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
    if (fits && isModified(phrase, 'is:rare', 'is:refuted')) continue;
    if (passive && preposition && !/^(?:for|in|against|as|to)$/.test(preposition.norm)) continue;
    const scope = scopeOf(sentence, clause, phrase, subject);
    // "effective in the latter": said of something, but of what?
    const elsewhere = clause.complements.some(
      ({ preposition: p, phrase: object }) =>
        p !== undefined &&
        /^(?:in|for|against|to)$/.test(p.norm) &&
        sentence
          .things(object)
          .every(({ kind, within }) => kind !== 'disease' && within.length === 0),
    );
    if (elsewhere && !scope.direct) continue;
    const diseases = certainIn(scope);
    for (const disease of diseases) {
      for (const therapy of forward)
        yield treatmentDraft(
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
        );
      if (
        fits &&
        has(last.unit, 'be') &&
        forward.length === 0 &&
        (has(subject.head, 'noun:therapy') || isModified(subject, 'is:effective'))
      ) {
        for (const therapy of therapies(sentence, phrase))
          yield treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(subject), verb, rangeOf(phrase)],
            rangeOf(phrase),
            scope.antecedents,
          );
      }
    }
    break;
  }
  if (
    has(last.unit, 'be') &&
    forward.length === 0 &&
    has(subject.head, 'noun:therapy', 'noun:course') &&
    (isModified(subject, 'is:effective', 'is:primary', 'is:typical') ||
      has(subject.determiner, 'definite'))
  ) {
    for (const { preposition, phrase } of clause.complements) {
      if (preposition) continue;
      const found = therapies(sentence, phrase);
      if (found.length === 0) continue;
      const scope = scopeOf(sentence, clause, subject);
      for (const disease of certainIn(scope)) {
        for (const therapy of found)
          yield treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(subject), verb, rangeOf(phrase)],
            rangeOf(phrase),
            scope.antecedents,
          );
      }
    }
  }
}

/** "among the effective drugs": the preposition stands before the company, and denials are the clause's. */
function isWithin(preposition: Unit | undefined): boolean {
  return preposition !== undefined && preposition.norm !== 'of';
}

/** "Trials have established the efficacy of IVIG in ALS." */
function* isProven(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || !PROVING.test(last.unit.norm)) return;
  const proven = last.passive
    ? [clause.subject]
    : clause.complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase);
  for (const phrase of proven) {
    if (!phrase || !has(phrase.head, 'noun:benefit') || isModified(phrase, 'is:rare')) continue;
    const of = phrase.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase;
    const scope = scopeOf(sentence, clause, phrase);
    if (!scope.direct) continue;
    for (const therapy of therapies(sentence, of))
      for (const disease of certainIn(scope))
        yield treatmentDraft(
          therapy,
          disease,
          clause,
          [verb, rangeOf(phrase)],
          hullOf([verb, rangeOf(phrase)]),
          scope.antecedents,
        );
  }
}

const PROVING = /^(?:confirm|demonstrat|document|establish|prov|show|verif)/;

/** "Treatment of ALS rests on immunosuppressants." */
function* restsOn(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1)?.unit;
  if (!subject || !verb || !last || !has(subject.head, 'noun:therapy')) return;
  const [disease, other] = sentence.things(subject).flatMap(({ within }) => within);
  if (disease === undefined || other !== undefined) return;
  for (const { preposition, phrase } of clause.complements)
    if (RESTING[preposition?.norm ?? '']?.test(last.norm))
      for (const therapy of therapies(sentence, phrase))
        yield treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(subject), verb, rangeOf(phrase)],
          hullOf([verb, rangeOf(phrase)]),
          [],
        );
}

/** Verbs by which a treatment is made of a therapy, by the preposition behind them. */
const RESTING: Readonly<Record<string, RegExp>> = {
  on: /^(?:rest|rel|depend|hing|cent|bas|buil)/,
  of: /^consist/,
};

/** "forms *part of the standard treatment*": what follows "part of" carries the sense. */
function withoutPart(phrase: Phrase): Phrase {
  const of = phrase.attached.find(({ preposition }) => preposition.norm === 'of');
  return of && /^(?:part|element|component|pillar|one)$/.test(phrase.head.norm)
    ? of.phrase
    : phrase;
}

/** "ALS is cured by plasma exchange", "ALS responds to steroids", "patients improve on IVIG". */
function* isHelped(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || !subject) return;
  const acted = (last.passive && has(last.unit, 'verb:helping')) || isCurable(clause);
  const reacting = !last.passive && has(last.unit, 'verb:reacting', 'verb:faring');
  if (!acted && !reacting) return;
  // "She recovered on IVIG": what one person had may have been anything.
  if (reacting && isOnePerson(subject)) return;
  const target = targetOf(sentence, clause, { phrase: subject });
  if (!target) return;
  const giving = has(last.unit, 'verb:giving');
  const standard = clause.complements.some(
    ({ preposition, phrase }) =>
      preposition?.norm === 'as' &&
      (isModified(phrase, 'is:effective') || has(phrase.head, 'noun:therapy')),
  );
  const halting = haltsIn(clause);
  const modal = verb.modals.some(({ norm }) => /^(?:can|could|may|might|should|must)$/.test(norm));
  const succeeding = halting.length > 0 || isSuccess(clause);
  // "The progression of ALS was *reduced*": less of it is a success.
  const lessened = has(subject.head, 'noun:course') && /^(?:reduc|lower)/.test(last.unit.norm);
  if (acted && giving && !modal && !succeeding && !standard && !lessened) return;
  if (!acted && !has(last.unit, 'verb:reacting') && !succeeding) return;
  if ([...verb.adverbs, ...clause.loose].some(({ norm }) => FAILING.test(norm))) return;
  for (const { preposition, phrase } of clause.complements) {
    if (!preposition || isExcluding(preposition) || !ON_THERAPY.has(preposition.norm)) continue;
    for (const therapy of therapies(sentence, phrase)) {
      for (const disease of target.diseases)
        yield treatmentDraft(
          therapy,
          disease,
          clause,
          [target.part, verb, rangeOf(phrase)],
          hullOf([verb, rangeOf(phrase)]),
          target.antecedents,
          [],
          halting,
        );
    }
  }
  // "On prednisone, ALS stabilises."
  for (const { preposition, phrase } of clause.fronted) {
    if (
      !preposition ||
      !/^(?:with|on|under|after|through|following|by|thanks to)$/.test(preposition.norm)
    )
      continue;
    for (const therapy of therapies(sentence, phrase)) {
      for (const disease of target.diseases)
        yield treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(phrase), target.part, verb],
          hullOf([target.part, verb]),
          target.antecedents,
          [],
          halting,
        );
    }
  }
}

function isOnePerson({ head, determiner }: Phrase): boolean {
  if (/^(?:he|she|i|him|her)$/.test(head.norm)) return true;
  return (
    has(head, 'noun:person') &&
    !/s$|^(?:people|men|women|children)$/.test(head.norm) &&
    /^(?:a|an|another|her|his|my|one|our|the|this)$/.test(determiner?.norm ?? '')
  );
}

/** "is *curable* with immune therapy" */
function isCurable({ verb, complements }: Clause): boolean {
  return (
    has(verb?.chain.at(-1)?.unit, 'be') &&
    complements.some(
      ({ preposition, phrase }) =>
        !preposition &&
        /^(?:curable|treatable|reversible|controllable|manageable|stoppable)$/.test(
          phrase.head.norm,
        ),
    )
  );
}

/** "responds *poorly*" */
const FAILING = /^(?:poorly|badly|minimally|inadequately|incompletely|insufficiently|weakly|too)$/;

/** "*no longer* progresses", "*stopped* progressing": denials that tell of success. */
function haltsIn({ verb }: Clause): Unit[] {
  const last = verb?.chain.at(-1)?.unit;
  if (!verb || !/^(?:advanc|declin|deteriorat|progress|worsen)/.test(last?.norm ?? '')) return [];
  const stopping = verb.chain.slice(0, -1).map(({ unit }) => unit);
  const denials = [...verb.negations, ...stopping.filter((unit) => has(unit, 'verb:lacking'))];
  return denials.length % 2 === 1 ? denials : [];
}

/** "Standard treatment of ALS: corticosteroids", "Drugs that slow ALS: …". */
function* labelledTherapy(sentence: Sentence, clause: Clause): Generator<Draft> {
  if (clause.verb) return;
  const labels = labelsOf(clause);
  const values = valuesOf(clause);
  if (labels.length === 0) return;
  for (const label of [...labels].reverse()) {
    const head = label.subject;
    if (!head) continue;
    const claimed =
      has(head.head, 'noun:therapy') &&
      isModified(head, 'is:effective', 'is:primary') &&
      !isModified(head, 'is:refuted');
    const relative = sentence.parse.clauses.find(
      (inner) =>
        inner.kind === 'relative' &&
        inner.subject === head &&
        inner.verb !== undefined &&
        helpsCourse(inner),
    );
    if (!claimed && !relative) continue;
    const scope = relative
      ? scopeOf(sentence, relative, relative.complements[0]?.phrase)
      : scopeOf(sentence, label, head);
    const diseases = [
      ...scope.diseases,
      ...(relative
        ? relative.complements
            .flatMap(({ phrase }) => sentence.things(phrase))
            .filter(({ kind }) => kind === 'disease')
            .map(({ concept }) => concept ?? '')
        : []),
    ];
    // "Therapies that change the course: MND: …": the disease is a label of its own.
    if (diseases.length === 0)
      diseases.push(
        ...labels
          .flatMap(({ subject }) => (subject ? sentence.things(subject) : []))
          .flatMap(({ kind, concept }) => (kind === 'disease' && concept ? [concept] : [])),
      );
    for (const disease of new Set(diseases)) {
      for (const value of values) {
        for (const therapy of therapies(sentence, value))
          yield treatmentDraft(
            therapy,
            disease,
            relative ?? clause,
            [rangeOf(head), rangeOf(value)],
            rangeOf(value),
            scope.antecedents,
          );
      }
    }
    return;
  }
}

/** "that slow ALS", "that change the course of disease". */
function helpsCourse({ verb, complements }: Clause): boolean {
  const unit = verb?.chain.at(-1)?.unit;
  if (has(unit, 'verb:helping') && !has(unit, 'verb:giving')) return true;
  return (
    /^(?:alter|chang|modif)/.test(unit?.norm ?? '') &&
    complements.some(({ preposition, phrase }) => !preposition && phrase.head.norm === 'course')
  );
}

/** "IVIG: standard of care in ALS", "steroids = the mainstay of treatment in ALS". */
function* therapyAsLabel(sentence: Sentence, clause: Clause): Generator<Draft> {
  if (clause.verb) return;
  const label = labelsOf(clause).at(-1)?.subject;
  const labelled = therapies(sentence, label);
  if (!label || labelled.length === 0) return;
  for (const value of valuesOf(clause)) {
    const role = withoutPart(value);
    if (!has(role.head, 'noun:therapy') || !isModified(role, 'is:effective', 'is:primary'))
      continue;
    if (isModified(role, 'is:refuted', 'is:rare')) continue;
    const scope = scopeOf(sentence, clause, role, label);
    for (const disease of certainIn(scope))
      for (const therapy of labelled)
        yield treatmentDraft(
          therapy,
          disease,
          clause,
          [rangeOf(label), rangeOf(value)],
          rangeOf(value),
          scope.antecedents,
          sentence.things(role),
        );
  }
}
