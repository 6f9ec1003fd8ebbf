import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified } from '../../clauses.ts';
import { isExcluding } from '../../phrases.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { denied, diseasesOf, draftOf, isKin } from './pairs.ts';

/** "MS usually progresses to ALS", "many people with MS go on to develop ALS". */
export function turnsInto(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive) return;
  // "the relapsing *form of MS* turns into …"
  const from = sentence
    .things(subject)
    .flatMap(({ kind, concept }) => (kind === 'disease' && concept ? [concept] : []));
  // "ALS commonly begins as MS", "MS is the precursor of ALS"
  for (const [earlier, later, part] of stagesIn(sentence, clause))
    if (isKin(sentence, earlier, later))
      tell(
        draftOf('progresses-to', earlier, later, clause, [rangeOf(subject), verb, rangeOf(part)], {
          denials: isRare(clause, part) ? [last.unit] : denied(part),
        }),
      );
  if (from.length === 1 && has(last.unit, 'verb:turning')) {
    for (const { preposition, phrase } of clause.complements) {
      if (
        isExcluding(preposition) ||
        (preposition
          ? !/^(?:to|into|in|as|towards?)$/.test(preposition.norm)
          : !/^(?:become|becomes|became)$/.test(last.unit.norm) && !isWhat(clause))
      )
        continue;
      for (const thing of diseasesOf(sentence, phrase)) {
        if (
          thing.concept &&
          thing.concept !== from[0] &&
          isKin(sentence, thing.concept, from[0] ?? '')
        )
          tell(
            draftOf(
              'progresses-to',
              from[0] ?? '',
              thing.concept,
              clause,
              [rangeOf(subject), verb, rangeOf(phrase)],
              {
                denials: isRare(clause, phrase) ? [last.unit] : [],
              },
            ),
          );
      }
    }
  }
}

/** What a disease begins as, and what it is the forerunner of. */
function* stagesIn(
  sentence: Sentence,
  { subject, verb, complements }: Clause,
): Generator<[string, string, Phrase]> {
  const last = verb?.chain.at(-1)?.unit;
  // "*The last stage of MS* is ALS."
  const early = subject && has(last, 'be') ? runOf(subject) : undefined;
  for (const { concept: own } of diseasesOf(sentence, early))
    for (const { preposition, phrase } of complements)
      for (const { concept: other } of preposition ? [] : diseasesOf(sentence, phrase))
        if (own && other) yield [own, other, phrase];
  for (const { concept: own } of diseasesOf(sentence, subject)) {
    for (const { preposition, phrase } of complements) {
      const begins =
        preposition?.norm === 'as' && /^(?:start|begin|began|begun)/.test(last?.norm ?? '');
      const of =
        !preposition && has(last, 'be') && FORERUNNER.test(phrase.head.norm)
          ? phrase.attached.find(({ preposition: p }) => /^(?:of|to)$/.test(p.norm))?.phrase
          : undefined;
      const arises =
        /^(?:from|out of)$/.test(preposition?.norm ?? '') && ARISING.test(last?.norm ?? '');
      for (const { concept: other } of begins || arises ? diseasesOf(sentence, phrase) : [])
        if (own && other) yield [other, own, phrase];
      const next =
        !preposition && has(last, 'be') && STATION.test(phrase.head.norm)
          ? goalOf({ complements })
          : undefined;
      for (const { concept: other } of diseasesOf(sentence, of ?? next))
        if (own && other) yield [own, other, phrase];
    }
  }
}

/** "the *last stage* of MS": the disease that has it. */
function runOf({ attached, denied: none, head, words }: Phrase): Phrase | undefined {
  const isLast =
    /^(?:chapter|end|phase|stage)$/.test(head.norm) &&
    words.some(({ norm }) => /^(?:end|final|last|latest|terminal)$/.test(norm));
  return isLast && !none
    ? attached.find(({ preposition }) => preposition.norm === 'of')?.phrase
    : undefined;
}

/** "ALS is *what happens when MS reaches its last stage*" */
export function outcomeOf(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { kind, opener, parent, subject, verb } = clause;
  if (
    kind !== 'adverbial' ||
    !subject ||
    !verb ||
    !/^(?:after|once|when)$/.test(opener?.norm ?? '')
  )
    return;
  const outcome = parent && isWhat(parent) ? parent.parent : undefined;
  if (!outcome || !has(outcome.verb?.chain.at(-1)?.unit, 'be') || !outcome.subject) return;
  if (
    !has(verb.chain.at(-1)?.unit, 'verb:turning', 'verb:affecting') &&
    !REACHING.test(verb.chain.at(-1)?.unit.norm ?? '')
  )
    return;
  for (const { concept: later } of diseasesOf(sentence, outcome.subject))
    for (const { concept: earlier } of diseasesOf(sentence, subject))
      if (isKin(sentence, earlier ?? '', later ?? ''))
        tell(
          draftOf('progresses-to', earlier ?? '', later ?? '', outcome, [
            rangeOf(outcome.subject),
            { from: clause.from, to: clause.to },
          ]),
        );
}

/** "MS → ALS *in the late stages*": an arrow that time turns into a course. */
export function arrowTo(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { complements, loose, opener, previous, subject, verb } = clause;
  if (opener?.norm !== '\u2192' || verb || previous?.kind !== 'label' || !subject) return;
  const isInTime =
    [...subject.attached, ...complements].some(
      ({ preposition, phrase }) =>
        /^(?:after|at|in|over|with)$/.test(preposition?.norm ?? '') && LATER.test(phrase.head.norm),
    ) || loose.some(({ norm }) => /^(?:eventually|in time|later|over time|ultimately)$/.test(norm));
  if (!isInTime) return;
  const [earlier, ...others] = diseasesOf(sentence, previous.subject);
  if (!previous.subject || others.length > 0) return;
  // "MS over time → ALS over time": two lines of a table.
  if (previous.subject.attached.length > 0 || previous.loose.length > 0) return;
  for (const { concept: later } of diseasesOf(sentence, subject))
    if (isKin(sentence, earlier?.concept ?? '', later ?? ''))
      tell(
        draftOf('progresses-to', earlier?.concept ?? '', later ?? '', clause, [
          rangeOf(previous.subject),
          rangeOf(subject),
        ]),
      );
}

const LATER = /^(?:end|phases?|stages?|time)$/;

const REACHING = /^(?:burn|enter|move|reach|run|spread|worsen)/;

const ARISING = /^(?:aris|arose|com|develop|emerg|evolv|grow|grew|result|spring|stem)/;

/** "a step *towards ALS*", "a stage on the way *to ALS*" */
function goalOf({ complements }: Pick<Clause, 'complements'>): Phrase | undefined {
  const goals = complements.filter(({ preposition, phrase }, at) => {
    const before = complements[at - 1];
    const isOnWay =
      before?.preposition?.norm === 'on' &&
      /^(?:path|road|route|way)$/.test(before.phrase.head.norm);
    return (
      /^towards?$/.test(preposition?.norm ?? '') ||
      (preposition?.norm === 'to' && isOnWay && phrase.attached.length === 0)
    );
  });
  return goals.length === 1 ? goals[0]?.phrase : undefined;
}

const STATION = /^(?:halt|milestone|stage|station|step|stop|stopover)$/;

const FORERUNNER = /^(?:forerunner|precursor|predecessor|prelude)$/;

function isRare(clause: Clause, phrase: Phrase): boolean {
  return (
    [...(clause.verb?.adverbs ?? []), ...clause.loose].some((word) => has(word, 'is:rarely')) ||
    isModified(phrase, 'is:rare')
  );
}

/** "ALS is *what MS turns into*": what it turns into stands before it. */
function isWhat({ kind, opener }: Clause): boolean {
  return kind === 'relative' && opener?.norm === 'what';
}
