import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { denied, diseasesOf, draftOf, isKin, meetingIn, pairs } from './pairs.ts';

/** "The frequent coexistence of MS with ALS …": told in passing, whatever is said of it. */
export function meetingOf(tell: Tell, sentence: Sentence, clause: Clause, phrase: Phrase): void {
  if (!isModified(phrase, 'is:typical') || isModified(phrase, 'is:rare')) return;
  for (const [a, b] of pairs(meetingIn(sentence, phrase)))
    if (isKin(sentence, a, b))
      tell(draftOf('co-occurs-with', a, b, clause, [rangeOf(phrase)], { denials: denied(phrase) }));
}

/** "ALS is never seen without MS", "one rarely sees ALS without MS". */
export function inseparable(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const negation = verb?.negations[0];
  if (!verb || !negation || verb.negations.length % 2 === 0) return;
  const without = clause.complements.find(({ preposition }) => preposition?.norm === 'without');
  const [missing] = diseasesOf(sentence, without?.phrase);
  if (!missing?.concept || !without) return;
  const owners = [
    subject,
    ...clause.complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase),
  ].flatMap((phrase) => diseasesOf(sentence, phrase));
  for (const { concept } of owners)
    if (concept && concept !== missing.concept && isKin(sentence, concept, missing.concept))
      tell(
        draftOf(
          'co-occurs-with',
          concept,
          missing.concept,
          clause,
          [{ from: clause.from, to: without.phrase.to }],
          { denials: [negation] },
        ),
      );
}

/** Without a difference of this sort nothing sets them apart. */
const WHOLLY: ReadonlySet<string> = new Set([
  'actual',
  'basic',
  'essential',
  'fundamental',
  'real',
  'true',
]);

/** "ALS does not differ from MS", "is no different from MS". */
export function undiffering(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, complements } = clause;
  const [from, ...others] = complements;
  const last = verb?.chain.at(-1)?.unit;
  if (!subject || !last || !from) return;
  // "ALS and MS differ *in name only*."
  const both = diseasesOf(sentence, subject).map(({ concept }) => concept ?? '');
  const isInName =
    last.norm.startsWith('differ') &&
    from.preposition?.norm === 'in' &&
    from.phrase.head.norm === 'name' &&
    sentence.parse.units.some((unit) => has(unit, 'is:only'));
  for (const [a, b] of isInName ? pairs(both) : [])
    tell(draftOf('same-as', a, b, clause, [{ from: subject.from, to: clause.to }]));
  if (others.length > 0) return;
  // "… in being progressive"
  if (
    sentence.parse.clauses.some(({ kind, parent }) => kind === 'participial' && parent === clause)
  )
    return;
  const unlike =
    last.norm.startsWith('differ') && /^(?:from|to|than)$/.test(from.preposition?.norm ?? '')
      ? last
      : has(last, 'be') && /^different (?:from|to|than)$/.test(from.preposition?.norm ?? '')
        ? from.preposition
        : undefined;
  if (!unlike) return;
  for (const { concept: one } of diseasesOf(sentence, subject))
    for (const { concept: other } of diseasesOf(sentence, from.phrase))
      if (isKin(sentence, one ?? '', other ?? ''))
        tell(
          draftOf(
            'same-as',
            one ?? '',
            other ?? '',
            clause,
            [{ from: clause.from, to: clause.to }],
            { denials: [unlike] },
          ),
        );
}

/** "There is no difference between ALS and MS": where nothing narrows it, they are one. */
export function undifferent(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (!has(clause.verb?.chain.at(-1)?.unit, 'be', 'have')) return;
  const difference = clause.complements.find(
    ({ preposition, phrase }) =>
      !preposition && /^(?:difference|distinction)s?$/.test(phrase.head.norm),
  )?.phrase;
  if (!difference) return;
  const graded = difference.words.some(
    (word) => has(word, 'is:primary', 'is:typical') && !WHOLLY.has(word.norm),
  );
  if (graded) return;
  const parts = [...difference.attached, ...clause.complements, ...clause.fronted].filter(
    ({ preposition }) => preposition !== undefined && !isExcluding(preposition),
  );
  const [between] = parts;
  if (parts.length !== 1 || between?.preposition?.norm !== 'between') return;
  const both = diseasesOf(sentence, between.phrase).map(({ concept }) => concept ?? '');
  for (const [a, b] of pairs(both))
    tell(
      draftOf('same-as', a, b, clause, [{ from: clause.from, to: between.phrase.to }], {
        denials: [difference.head, ...denied(difference)],
      }),
    );
}
