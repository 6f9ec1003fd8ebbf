import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { type Draft, type Range, rangeOf, type Sentence } from '../../sentence.ts';
import { isAveraged, isOnAverage } from './averages.ts';
import { isOfSubgroup, quantityDrafts } from './drafts.ts';
import { boundsOf, durations } from './durations.ts';

/** "Most people with ALS live twelve years", "half are dead within ten years", "the average patient has six weeks to live". */
export function* lived(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { units } = sentence.parse;
  const { subject, verb } = clause;
  const survival = sentence.world.generalMeasure;
  if (!subject || !verb || !survival || !tellsOfLife(sentence, clause)) return;
  const [first] = durations(units, { from: verb.to, to: clause.to });
  if (!first || !speaksForAll(units, clause, subject) || isElsewhere(sentence, clause, first.range))
    return;
  if (isOfSubgroup(units, clause, first.range)) return;
  yield* quantityDrafts(
    sentence,
    clause,
    survival,
    boundsOf(units, first),
    [rangeOf(subject), verb, first.range],
    first.range,
    subject,
  );
}

/** The verb, or what follows it, makes a duration a survival: "live", "are dead within", "has … to live". */
function tellsOfLife(sentence: Sentence, clause: Clause): boolean {
  const unit = clause.verb?.chain.at(-1)?.unit;
  if (!unit) return false;
  if (has(unit, 'verb:surviving')) return true;
  if (has(unit, 'be'))
    return clause.complements.some(
      ({ preposition, phrase }) =>
        !preposition && phrase.words.some(({ norm }) => /^(?:alive|dead|fatal|lethal)$/.test(norm)),
    );
  // "Death comes eight months after the first symptom."
  if (clause.subject?.head.norm === 'death')
    return /^(?:com[ei]|ensu|follow|happen|occur|super)/.test(unit.norm);
  if (has(unit, 'verb:affecting', 'verb:causing') || unit.norm.startsWith('claim'))
    return clause.complements.some(
      ({ preposition, phrase }) =>
        (!preposition && /^(?:li(?:fe|ves)|victims?)$/.test(phrase.head.norm)) ||
        ((!preposition || preposition.norm === 'to') && phrase.head.norm === 'death'),
    );
  // "have eight years ahead of them", "has two years left"
  if (
    has(unit, 'have') &&
    clause.complements.some(
      ({ preposition, phrase }) =>
        !preposition && phrase.words.some(({ norm }) => /^(?:ahead|left)$/.test(norm)),
    )
  )
    return true;
  // "have two years *left*", a participle
  if (
    has(unit, 'have') &&
    sentence.parse.clauses.some(
      ({ kind, parent, verb }) =>
        kind === 'participial' && parent === clause && verb?.chain.at(-1)?.unit.norm === 'left',
    )
  )
    return true;
  // "have eleven years from the day of diagnosis"
  if (
    has(unit, 'have') &&
    clause.complements.some(
      ({ preposition, phrase }) =>
        /^(?:from|after|since)$/.test(preposition?.norm ?? '') &&
        // "from the *first* stumble"
        (phrase.words.some(({ norm }) => norm === 'first') ||
          [phrase, ...phrase.attached.map((attached) => attached.phrase)].some(({ head }) =>
            /^(?:diagnosis|onset|symptoms?)$/.test(head.norm),
          )),
    )
  )
    return true;
  if (has(unit, 'have') || /^(?:get|gets|got)$/.test(unit.norm))
    return sentence.parse.clauses.some(
      ({ parent, previous, verb }) =>
        (parent === clause || previous === clause) &&
        has(verb?.chain.at(-1)?.unit, 'verb:surviving'),
    );
  return false;
}

/** Of the patients as a whole, or of the half that makes a median; not of some of them. */
function speaksForAll(units: readonly Unit[], clause: Clause, subject: Phrase): boolean {
  const { determiner, head, words } = subject;
  if (isAveraged(units, subject) || isOnAverage(clause) || isHalf(units, subject)) return true;
  // "survive a median of seven years"
  if (
    clause.complements.some(
      ({ preposition, phrase }) => preposition?.norm !== 'than' && isAveraged(units, phrase),
    )
  )
    return true;
  // "People with ALS can expect to live ten years."
  if (
    !determiner &&
    has(head, 'noun:person') &&
    clause.verb?.chain.some(({ unit }) => unit.norm === 'expect')
  )
    return true;
  if ([determiner, head, ...words].some((word) => has(word, 'many') && !isShare(word)))
    return !/^(?:many|countless|numerous|all|every)$/.test(determiner?.norm ?? head.norm);
  return false;
}

/** Shares that are no majority. */
function isShare(unit: Unit | undefined): boolean {
  return /^(?:third|half|quarter|fifth|sixth|tenth|large |substantial |sizeable )/.test(
    unit?.norm ?? '',
  );
}

/** "half of the patients", "50 % of them". */
function isHalf(units: readonly Unit[], { determiner, head, words, from }: Phrase): boolean {
  return (
    determiner?.norm === 'half' ||
    head.norm === 'half' ||
    (words[0]?.norm === '50' && units[from + 1]?.norm === '%') ||
    /^50 ?(?:%|percent)$/.test(words.map(({ norm }) => norm).join(' '))
  );
}

/** "lived *in the same house*": where, not how long. */
function isElsewhere(sentence: Sentence, clause: Clause, time: Range): boolean {
  return clause.complements.some(
    ({ preposition, phrase }) =>
      preposition !== undefined &&
      !(phrase.from <= time.from && time.to <= phrase.to) &&
      /^(?:at|in|near)$/.test(preposition.norm) &&
      sentence
        .things(phrase)
        .every(({ kind, within }) => kind === 'plain' && within.length === 0) &&
      !has(phrase.head, 'noun:person'),
  );
}
