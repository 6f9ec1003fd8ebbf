import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, isPassiveParticiple, verbHas } from '../../clauses.ts';
import { denialsOf, type Draft, rangeOf, type Sentence } from '../../sentence.ts';
import { isExcluding } from '../../things.ts';
import { conceptsOf, endsLate, extentDrafts, isOneSided, isOnly, tissuesIn } from './drafts.ts';

/** "ALS affects only upper motor neurons", "ALS spares the lower motor neurons", "does not affect …". */
export function* strikes(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || !subject) return;
  const { unit, passive } = last;
  // What some, or one patient, show says nothing of the disease.
  if (
    /^(?:some|others|few|one|he|she|i)$/.test(subject.head.norm) ||
    (/^(?:some|few|certain|one|several|this|that|his|her|my|an?)$/.test(
      subject.determiner?.norm ?? '',
    ) &&
      has(subject.head, 'noun:person'))
  )
    return;
  const confined = /^(?:limited|confined|restricted)$/.test(unit.norm);
  for (const { preposition, phrase } of clause.complements) {
    const found = tissuesIn(sentence, phrase);
    if (conceptsOf(found).size !== 1 || namesBoth(sentence, phrase)) continue;
    const parts = [rangeOf(subject), verb, rangeOf(phrase)];
    if (isExcluding(preposition)) {
      // "involves the lower *but not the upper* ones"
      const others = clause.complements.some(
        (other) => !other.preposition && tissuesIn(sentence, other.phrase).length > 0,
      );
      if (
        others &&
        !passive &&
        has(unit, 'verb:affecting', 'verb:damaging') &&
        /^(?:not|but not|and not)$/.test(preposition?.norm ?? '') &&
        !isOneSided(clause)
      )
        yield* extentDrafts(sentence, 'spares', clause, found, [subject], parts, []);
      continue;
    }
    if (
      confined ||
      /^(?:confine|confines|limit|limits|restrict|restricts|concentrat\w+)$/.test(unit.norm) ||
      (/^(?:keep|stick|stop)s?$/.test(unit.norm) && verb.modals.length === 0)
    ) {
      const whole =
        sentence.things(subject).some(({ kind }) => kind === 'disease') ||
        DISEASE_PROCESS.has(subject.head.norm);
      if (
        whole &&
        !subject.denied &&
        preposition &&
        /^(?:at|to|on)$/.test(preposition.norm) &&
        !clause.parent?.subject?.denied &&
        !isOneSided(clause)
      )
        yield* extentDrafts(sentence, 'affects-only', clause, found, [subject], parts, []);
      continue;
    }
    if (passive) continue;
    const spares =
      has(unit, 'verb:sparing') &&
      (!/^(?:leave|leaves|left|retain|miss|pass|preserve|preserves|keep|keeps)/.test(unit.norm) ||
        [
          ...clause.loose,
          ...phrase.words,
          ...clause.complements.flatMap(({ phrase: other }) => other.words),
        ].some((word) => has(word, 'is:untouched')) ||
        unit.norm.startsWith('preserv'));
    if (spares && !preposition && !isOneSided(clause) && !endsLate(clause)) {
      yield* extentDrafts(sentence, 'spares', clause, found, [subject], parts, denialsOf(...found));
      continue;
    }
    if (
      !has(
        unit,
        'verb:affecting',
        'verb:damaging',
        'be',
        'have',
        'verb:accompanying',
        'verb:causing',
        'verb:linking',
      )
    )
      continue;
    const owned =
      has(unit, 'verb:affecting', 'verb:damaging') ||
      sentence.things(subject).some(({ kind, within }) => kind === 'disease' || within.length > 0);
    const only = owned && isOnly(clause, phrase);
    if (
      only &&
      !isOneSided(clause) &&
      (!preposition || /^(?:of|in|on|at|to|with|by)$/.test(preposition.norm)) &&
      !has(unit, 'be')
    ) {
      // "not only …" is an addition, and "doesn't affect only …" denies the limit.
      yield* extentDrafts(
        sentence,
        'affects-only',
        clause,
        found,
        [subject],
        parts,
        denialsOf(...found.filter(({ phrase: p }) => p !== subject)),
      );
      continue;
    }
    if (
      has(unit, 'verb:affecting', 'verb:damaging') &&
      (!preposition || preposition.norm === 'to' || preposition.norm === 'on') &&
      (verb.negations.length % 2 === 1 || phrase.denied)
    ) {
      yield* extentDrafts(
        sentence,
        'spares',
        clause,
        found,
        [subject],
        parts,
        verb.negations.length % 2 === 1 ? [unit] : [phrase.determiner ?? phrase.head, unit],
      );
    }
    // "has no effect on the upper motor neurons"
    if (
      has(unit, 'have') &&
      preposition?.norm === 'on' &&
      verb.negations.length === 0 &&
      clause.complements.some(
        (other) =>
          !other.preposition &&
          other.phrase.denied &&
          /^(?:effect|impact|influence|bearing)$/.test(other.phrase.head.norm),
      )
    )
      yield* extentDrafts(sentence, 'spares', clause, found, [subject], parts, [unit, phrase.head]);
    if (
      has(unit, 'have', 'verb:accompanying', 'verb:causing') &&
      !preposition &&
      phrase.denied &&
      phrase.words.some(({ norm }) =>
        /(?:^| )(?:signs?|involvement|features|findings|damage|loss)$/.test(norm),
      )
    ) {
      yield* extentDrafts(sentence, 'spares', clause, found, [subject], parts, [
        phrase.determiner ?? phrase.head,
        phrase.head,
      ]);
    }
  }
}

/** "motor neurons, upper and lower alike" */
function namesBoth({ parse }: Sentence, { to }: Phrase): boolean {
  const behind = parse.units.slice(to - 1, to + 4).map(({ norm }) => norm);
  return behind.includes('upper') && behind.includes('lower');
}

/** "There are no upper motor neuron signs in ALS." */
export function* isNotThere(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  if (subject || !verb || !verbHas(clause, 'be') || isOneSided(clause) || isOfSome(clause)) return;
  if (!clause.loose.some((word) => has(word, 'expletive'))) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition || phrase.denied === (verb.negations.length % 2 === 1)) continue;
    yield* extentDrafts(
      sentence,
      'spares',
      clause,
      tissuesIn(sentence, phrase),
      clause.complements
        .filter((other) => !isExcluding(other.preposition))
        .map((other) => other.phrase),
      [{ from: clause.from, to: clause.to }],
      verb.negations,
    );
  }
}

/** What some patients show, or a patient, says nothing of the disease. */
function isOfSome(clause: Clause): boolean {
  return [...clause.complements, ...clause.fronted].some(
    ({ phrase }) =>
      /^(?:an?|few|her|his|one|several|some|this)$/.test(phrase.determiner?.norm ?? '') &&
      !phrase.denied,
  );
}

/** "In this patient only the lower neurons were involved." */
function isOfOne(clause: Clause): boolean {
  return [...clause.complements, ...clause.fronted].some(
    ({ preposition, phrase }) =>
      preposition?.norm === 'in' &&
      has(phrase.head, 'noun:person') &&
      /^(?:an?|her|his|one|our|this|that)$/.test(phrase.determiner?.norm ?? ''),
  );
}

/** Subjects that stand for the disease as a whole. */
const DISEASE_PROCESS: ReadonlySet<string> = new Set([
  'pathology',
  'process',
  'degeneration',
  'damage',
  'disease',
  'illness',
  'condition',
  'disorder',
  'lesion',
  'involvement',
  'loss',
  'what',
]);

/** "Upper motor neurons are spared in ALS", "are never affected", "only the upper ones are affected". */
export function* isSpared(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || isOfOtherPeople(sentence, subject)) return;
  const found = tissuesIn(sentence, subject);
  if (conceptsOf(found).size !== 1) return;
  const parts = [rangeOf(subject), verb, { from: clause.from, to: clause.to }];
  const others = clause.complements
    .filter(({ preposition }) => !isExcluding(preposition))
    .map(({ phrase }) => phrase);
  const described =
    clause.complements.some(
      ({ preposition, phrase }) => !preposition && isModified(phrase, 'is:untouched'),
    ) || clause.loose.some((word) => has(word, 'is:untouched'));
  const stays = has(last.unit, 'be', 'verb:linking') && described;
  const spared =
    (last.passive && has(last.unit, 'verb:sparing')) ||
    stays ||
    /^(?:escape|escapes|survive|survives)$/.test(last.unit.norm);
  const only =
    isOnly(
      { ...clause, loose: clause.loose.filter(({ index }) => index < subject.from + 3) },
      subject,
    ) ||
    sentence.parse.units
      .slice(Math.max(0, subject.from - 2), subject.from)
      .some((unit) => has(unit, 'is:only'));
  if (spared && !isOneSided(clause) && !endsLate(clause))
    yield* extentDrafts(sentence, 'spares', clause, found, others, parts, []);
  else if (
    only &&
    // "It is *not* only the lower neurons that fail."
    (clause.kind !== 'relative' || !isDeniedBefore(sentence, clause, subject)) &&
    (isDiseased(clause) ||
      ((last.passive || !has(last.unit, 'be')) &&
        has(last.unit, 'verb:affecting', 'verb:failing', 'verb:damaging'))) &&
    !isOneSided(clause) &&
    !isOfOne(clause)
  )
    yield* extentDrafts(sentence, 'affects-only', clause, found, others, parts, []);
  else if (
    last.passive &&
    has(last.unit, 'verb:affecting', 'verb:damaging', 'verb:accompanying', 'verb:showing') &&
    verb.negations.length % 2 === 1
  )
    yield* extentDrafts(sentence, 'spares', clause, found, others, parts, [last.unit]);
  else if (
    last.passive &&
    (/^(?:seen|found|observed|present)$/.test(last.unit.norm) ||
      has(last.unit, 'verb:affecting', 'verb:damaging')) &&
    subject.denied
  )
    yield* extentDrafts(sentence, 'spares', clause, found, others, parts, [last.unit]);
  // "play no part in ALS"
  else if (
    !last.passive &&
    !isOneSided(clause) &&
    clause.complements.some(
      ({ preposition, phrase }) =>
        !preposition && phrase.denied && /^(?:involvement|part|role)$/.test(phrase.head.norm),
    ) &&
    verb.negations.length === 0
  )
    yield* extentDrafts(sentence, 'spares', clause, found, others, parts, []);
  // "are the only cells lost in ALS"
  else if (verbHas(clause, 'be') && !isOneSided(clause) && isOnlyVictim(sentence, clause))
    yield* extentDrafts(sentence, 'affects-only', clause, found, others, parts, []);
  else if (
    (has(last.unit, 'verb:failing') ||
      /^(?:appear|aris|develop|emerg|occur)/.test(last.unit.norm)) &&
    !isOneSided(clause) &&
    verb.negations.length % 2 === 1
  )
    yield* extentDrafts(sentence, 'spares', clause, found, others, parts, [last.unit]);
  // "are absent in ALS"
  else if (isAbsent(clause) && !isOneSided(clause) && !isOfSome(clause))
    yield* extentDrafts(sentence, 'spares', clause, found, others, parts, []);
}

/** "It is*n't* only the lower neurons that fail." */
function isDeniedBefore({ parse }: Sentence, { parent }: Clause, subject: Phrase): boolean {
  return parse.units
    .slice(parent?.verb?.from ?? subject.from, subject.from)
    .some((unit) => has(unit, 'negation') || unit.norm.endsWith("n't"));
}

function isAbsent({ verb, complements }: Clause): boolean {
  return (
    has(verb?.chain.at(-1)?.unit, 'be', 'verb:linking') &&
    verb?.modals.length === 0 &&
    complements.some(
      ({ preposition, phrase }) => !preposition && /^(?:absent|missing)$/.test(phrase.head.norm),
    )
  );
}

/** "are *diseased*": an adjective tells what a verb of striking would. */
function isDiseased({ verb, complements }: Clause): boolean {
  return (
    has(verb?.chain.at(-1)?.unit, 'be', 'verb:linking') &&
    complements.some(
      ({ preposition, phrase }) =>
        !preposition && /^(?:abnormal|diseased|ill|sick)$/.test(phrase.head.norm),
    )
  );
}

/** "The upper motor neurons *of controls*": those of other people say nothing of the disease. */
function isOfOtherPeople(sentence: Sentence, { attached }: Phrase): boolean {
  return attached.some(
    ({ preposition, phrase }) =>
      /^(?:in|of|from)$/.test(preposition.norm) &&
      (has(phrase.head, 'noun:person') ||
        /^(?:controls?|donors?|volunteers?)$/.test(phrase.head.norm)) &&
      sentence.things(phrase).every(({ within }) => within.length === 0),
  );
}

/** "the sole target", "the only cells lost": what is said of the subject holds of nothing besides. */
function isOnlyVictim(sentence: Sentence, clause: Clause): boolean {
  return clause.complements.some(
    ({ preposition, phrase }) =>
      !preposition &&
      !phrase.denied &&
      phrase.words.some((word) => has(word, 'is:only')) &&
      (has(phrase.head, 'noun:process') ||
        phrase.words.some((word) => has(word, 'is:damaged')) ||
        sentence.parse.clauses.some(
          (inner) =>
            inner.subject === phrase &&
            (verbHas(inner, 'verb:failing') ||
              ((isPassiveParticiple(inner) ||
                (inner.kind === 'participial' && inner.verb?.ambiguous === true) ||
                inner.verb?.chain.at(-1)?.passive === true) &&
                verbHas(inner, 'verb:affecting', 'verb:damaging'))),
        )),
  );
}

/** "The sole target of ALS is the lower motor neuron." */
export function* isOnlyTarget(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  if (!subject || !verb || !verbHas(clause, 'be') || !has(subject.head, 'noun:process')) return;
  if (subject.denied || !subject.words.some((word) => has(word, 'is:only')) || isOneSided(clause))
    return;
  for (const { preposition, phrase } of clause.complements)
    if (!preposition)
      yield* extentDrafts(
        sentence,
        'affects-only',
        clause,
        tissuesIn(sentence, phrase),
        [subject],
        [rangeOf(subject), verb, rangeOf(phrase)],
        [],
      );
}

/** "… with sparing of the upper motor neurone". */
export function* withSparing(sentence: Sentence, clause: Clause): Generator<Draft> {
  if (
    clause.kind !== 'participial' ||
    !clause.verb ||
    !/^sparing$/.test(clause.verb.chain.at(-1)?.unit.norm ?? '')
  )
    return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition && preposition.norm !== 'of') continue;
    const found = tissuesIn(sentence, phrase);
    if (conceptsOf(found).size === 1 && !endsLate(clause) && !isOneSided(clause))
      yield* extentDrafts(
        sentence,
        'spares',
        clause,
        found,
        [],
        [{ from: clause.from, to: phrase.to }],
        [],
      );
  }
}
