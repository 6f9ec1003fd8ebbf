import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { clauseWithout, isModified, isRuledOut } from '../../clauses.ts';
import { denialsOf, type Range, type Sentence, wholeOf, type Tell } from '../../sentence.ts';
import { sharedOut } from '../../shares.ts';
import { isExcluding } from '../../phrases.ts';
import { isMistaken, setsApart } from '../features/roles.ts';
import { isFew, isMany, isOnePerson } from '../many.ts';
import { denied, diseasesOf, draftOf, isDisease, isKin, meetingIn, pairs } from './pairs.ts';

/** "commonly occur together", "often coexist", "the two frequently go hand in hand". */
export function together(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last) return;
  if (setsApart(clause) || isMistaken(clause) || clause.complements.some(isOfMinds)) return;
  // "*In our patient*, by pure coincidence, …"
  if (
    clause.fronted.some(
      ({ preposition, phrase }) =>
        preposition?.norm === 'in' &&
        /^(?:case|man|patient|woman)$/.test(phrase.head.norm) &&
        isOnePerson(phrase),
    )
  )
    return;
  const own = diseasesOf(sentence, subject).map(({ concept }) => concept ?? '');
  const words = [
    ...verb.adverbs,
    ...clause.loose,
    ...clause.complements
      .filter(({ preposition }) => !preposition)
      .flatMap(({ phrase }) => phrase.words),
  ];
  const frequent =
    (words.some((word) => has(word, 'is:typically')) ||
      verb.modals.some(({ norm }) => /^tend|(?:bound|likely) to$/.test(norm)) ||
      /^(?:keep|keeps|kept)$/.test(verb.chain[0]?.unit.norm ?? '') ||
      isOfAll(subject, clause) ||
      inMany(clause)) &&
    !words.some((word) => has(word, 'is:rarely') || word.norm === 'less');
  const parts = [wholeOf(clause, subject, verb)];
  const companion =
    words.some((word) => has(word, 'is:jointly')) ||
    clause.complements.some(
      ({ preposition, phrase }) =>
        !preposition &&
        has(phrase.head, 'noun:person') &&
        phrase.words.some(({ norm }) => /^(?:same|one|single)$/.test(norm)),
    ) ||
    inOnePlace(clause);
  // "Multiple sclerosis: also known as Lou Gehrig's disease"
  if (
    own.length >= 2 &&
    (has(last.unit, 'verb:cooccurring') || isFoundTogether(clause)) &&
    frequent &&
    (companion || /^(?:co|coexist|coincid|overlap|cluster|associat)/.test(last.unit.norm))
  ) {
    for (const [a, b] of pairs(own)) tell(draftOf('co-occurs-with', a, b, clause, parts));
  }
  // "ALS commonly co-occurs with MS", "people with MS often have ALS as well"
  const carriers = own.length > 0 ? own : carried(sentence, subject);
  const manyPeople = clause.kind !== 'relative' && isMany(subject);
  if (carriers.length === 1 && (frequent || manyPeople)) {
    for (const { preposition, phrase } of clause.complements) {
      if (isExcluding(preposition) || isRuledOut(sentence.parse.clauses, phrase)) continue;
      const fits =
        own.length > 0
          ? (preposition !== undefined &&
              /^(?:with|together with|along with|in|by|alongside|to)$/.test(preposition.norm) &&
              has(last.unit, 'verb:cooccurring', 'verb:accompanying')) ||
            (!preposition &&
              /^(?:accompan|coexist|attend|complicat|follow|preced|antedat|predat|herald)/.test(
                last.unit.norm,
              ))
          : !preposition
            ? has(last.unit, 'have', 'verb:cooccurring', 'verb:accompanying')
            : (preposition.norm === 'for' && meetsCriteria(clause)) ||
              (preposition.norm === 'from' && last.unit.norm.startsWith('suffer')) ||
              (preposition.norm === 'with' && /^(?:end|liv|w[io]und)/.test(last.unit.norm));
      if (!fits) continue;
      for (const other of carried(sentence, phrase)) {
        if (
          other !== carriers[0] &&
          isDisease(sentence, other) &&
          isKin(sentence, other, carriers[0] ?? '')
        )
          tell(
            draftOf('co-occurs-with', carriers[0] ?? '', other, clause, parts, {
              denials: denialsOf(...sentence.things(phrase)),
            }),
          );
      }
    }
  }
  // "Doctors often find MS in patients with ALS."
  if (frequent && carriers.length === 0 && !last.passive && FINDING.test(last.unit.norm)) {
    const [object, place] = clause.complements;
    const [one] = object && !object.preposition ? diseasesOf(sentence, object.phrase) : [];
    const found = place && AMONG.test(place.preposition?.norm ?? '') ? place.phrase : undefined;
    for (const other of one?.concept ? carried(sentence, found) : [])
      if (isDisease(sentence, other) && isKin(sentence, other, one?.concept ?? ''))
        tell(
          draftOf('co-occurs-with', one?.concept ?? '', other, clause, parts, {
            denials: denialsOf(...(one ? [one] : [])),
          }),
        );
  }
  // "It is not unusual for patients with MS to have ALS as well."
  const evaluated = clause.kind === 'participial' && clause.parent ? clause.parent : undefined;
  if (evaluated && has(last.unit, 'have', 'verb:cooccurring', 'verb:accompanying')) {
    const about = clause.parent?.complements.flatMap(({ phrase }) => phrase.words) ?? [];
    const common = about.some((word) => has(word, 'is:typical'));
    const rare = about.some((word) => has(word, 'is:rare'));
    if (!common && !rare) return;
    const denial = evaluated.verb?.negations ?? [];
    if (own.length >= 2 && companion) {
      const stand: Clause = { ...clauseWithout(clause, 'parent'), kind: 'main' };
      for (const [a, b] of pairs(own))
        tell(
          draftOf('co-occurs-with', a, b, stand, [{ from: subject.from, to: clause.to }], {
            denials: [...denial, ...(common ? [] : about.slice(0, 1))],
          }),
        );
    }
    for (const { preposition, phrase } of clause.complements) {
      if (preposition) continue;
      // "It is common to have both."
      const [both] = pairs(diseasesOf(sentence, phrase).map(({ concept }) => concept ?? ''));
      if (both && isKin(sentence, ...both)) {
        const stand: Clause = { ...clauseWithout(clause, 'parent'), kind: 'main' };
        tell(
          draftOf('co-occurs-with', ...both, stand, [{ from: evaluated.from, to: phrase.to }], {
            denials: [...denial, ...(common ? [] : about.slice(0, 1))],
          }),
        );
      }
      for (const other of carried(sentence, phrase)) {
        const [one] = carriers;
        if (one && other !== one && isDisease(sentence, other)) {
          const stand: Clause = { ...clauseWithout(clause, 'parent'), kind: 'main' };
          tell(
            draftOf('co-occurs-with', one, other, stand, [{ from: subject.from, to: phrase.to }], {
              denials: [...denial, ...(common ? [] : about.slice(0, 1))],
            }),
          );
        }
      }
    }
  }
}

/** "are usually *diagnosed together*", "are often *found in the same patient*", and not "… in the same clinic" */
function isFoundTogether(clause: Clause): boolean {
  const last = clause.verb?.chain.at(-1);
  return (
    last?.passive === true &&
    /^(?:diagnosed|encountered|found|met|observed|seen)$/.test(last.unit.norm) &&
    (inOnePlace(clause) || clause.complements.length === 0)
  );
}

/** "*meet the criteria* for MS": by all that counts they have it. */
export function meetsCriteria({ verb, complements }: Clause): boolean {
  return (
    /^(?:fulfil|meet|met|satisf)/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    complements.some(
      ({ preposition, phrase }) =>
        !preposition && /^(?:criteria|criterion|definition|requirements?)$/.test(phrase.head.norm),
    )
  );
}

/** "associated *in people's minds*": not in people. */
function isOfMinds({ preposition, phrase }: Complement): boolean {
  return preposition?.norm === 'in' && /^(?:media|minds?|press)$/.test(phrase.head.norm);
}

/** "We often diagnose ALS and MS in the same patient": what is found together. */
export function foundTogether(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || last.passive) return;
  if (!has(last.unit, 'verb:accompanying', 'verb:classing') || !inOnePlace(clause)) return;
  const words = [...verb.adverbs, ...clause.loose];
  if (!words.some((word) => has(word, 'is:typically'))) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition) continue;
    const both = diseasesOf(sentence, phrase).map(({ concept }) => concept ?? '');
    for (const [a, b] of pairs(both))
      if (isKin(sentence, a, b))
        tell(
          draftOf('co-occurs-with', a, b, clause, [{ from: clause.from, to: clause.to }], {
            denials: denied(phrase),
          }),
        );
  }
}

/** "in the same patient" */
function inOnePlace({ complements }: Clause): boolean {
  return complements.some(
    ({ preposition, phrase }) => preposition?.norm === 'in' && ONE_PLACE.has(phrase.head.norm),
  );
}

/** "Those with MS go on to develop ALS": said of all of them, as a course that the disease takes. */
function isOfAll({ determiner, head }: Phrase, { verb }: Clause): boolean {
  return (
    has(head, 'noun:person') &&
    (determiner === undefined || head.norm === 'those') &&
    (verb?.modals.some(({ norm }) => /^go(?:es)? on to$/.test(norm)) ?? false)
  );
}

/** Where two diseases meet: "in the same patient". */
const ONE_PLACE: ReadonlySet<string> = new Set([
  'patient',
  'person',
  'people',
  'patients',
  'individual',
  'hand',
  'family',
  'families',
  'body',
]);

/** "MS is common in ALS", "ALS is a frequent complication of MS", "overlap of ALS and MS is common". */
export function commonIn(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last) return;
  // "The combination of the two is often seen."
  if (last.passive && /^(?:seen|found|encountered|met|observed|reported)$/.test(last.unit.norm)) {
    const adverbs = [...verb.adverbs, ...clause.loose];
    const often = adverbs.some((word) => has(word, 'is:typically'));
    if (often && !adverbs.some((word) => has(word, 'is:rarely')))
      meeting(tell, sentence, clause, subject, verb, []);
  }
  if (!has(last.unit, 'be', 'verb:linking')) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition) continue;
    const present = /^(?:present|found|seen)$/.test(phrase.head.norm) && inMany(clause);
    // "is not rare": the denial of the exception is the rule.
    const unrare = isModified(phrase, 'is:rare') && verb.negations.length % 2 === 1;
    // "*more* frequent than expected" may still be rare.
    const isCompared = has(sentence.parse.units[phrase.to], 'comparison');
    const common = (isModified(phrase, 'is:typical') && !isCompared) || present;
    if (!unrare && (!common || isModified(phrase, 'is:rare'))) continue;
    const denials = unrare ? [phrase.head] : denied(phrase);
    const left = diseasesOf(sentence, subject).map(({ concept }) => concept ?? '');
    if (left.length === 1 && (!phrase.nominal || has(phrase.head, 'noun:feature'))) {
      const others =
        sharedOut(sentence, clause, phrase) ??
        [...phrase.attached, ...clause.complements, ...clause.fronted]
          .filter(({ preposition: p }) => p && AMONG.test(p.norm))
          .flatMap(({ phrase: object }) => carried(sentence, object));
      for (const other of others)
        if (
          other !== left[0] &&
          isDisease(sentence, other) &&
          isKin(sentence, other, left[0] ?? '')
        )
          tell(
            draftOf(
              'co-occurs-with',
              left[0] ?? '',
              other,
              clause,
              [wholeOf(clause, subject, verb)],
              { denials },
            ),
          );
    }
    meeting(tell, sentence, clause, subject, verb, denials);
  }
}

/** Of the diseases that the subject names as meeting: "the coexistence of ALS and MS". */
function meeting(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  subject: Phrase,
  verb: Range,
  denials: readonly Unit[],
): void {
  for (const [a, b] of pairs(meetingIn(sentence, subject)))
    tell(draftOf('co-occurs-with', a, b, clause, [wholeOf(clause, subject, verb)], { denials }));
}

const FINDING = /^(?:find|finds|found|see|sees|saw|encounter|encounters|diagnose|diagnoses)$/;

const AMONG = /^(?:in|of|among|with)$/;

/** The diseases that a phrase names or that its patients have. */
function carried(sentence: Sentence, phrase: Phrase | undefined): string[] {
  if (!phrase) return [];
  const own = diseasesOf(sentence, phrase).map(({ concept }) => concept ?? '');
  if (own.length > 0) return own;
  return [
    ...new Set(
      sentence
        .things(phrase)
        .filter(
          ({ kind }) =>
            kind === 'person' || kind === 'plain' || kind === 'role' || kind === 'anaphor',
        )
        .flatMap(({ within }) => within),
    ),
  ];
}

/** In half or most of the patients. */
function inMany(clause: Clause): boolean {
  const places = [...clause.fronted, ...clause.complements];
  // "in one patient | in four"
  if (
    places.some(
      ({ phrase }, at) =>
        [phrase.determiner, ...phrase.words].some((word) => word?.norm === 'one') &&
        places[at + 1]?.preposition?.norm === 'in' &&
        isFew(places[at + 1]?.phrase),
    )
  )
    return true;
  return (
    places.some(
      ({ preposition, phrase }) =>
        preposition?.norm === 'in' &&
        /^(?:third|half|most|majority|many|all|patients?|cases?|people|person)$/.test(
          phrase.head.norm,
        ) &&
        (isMany(phrase) || /^(?:third|half|most|majority|many)$/.test(phrase.head.norm)),
    ) || places.some(({ preposition, phrase }) => preposition?.norm === 'in' && isShare(phrase))
  );
}

/** "in *a large proportion of* patients" */
function isShare({ attached, head }: Phrase): boolean {
  return (
    has(head, 'many') &&
    attached.some(
      ({ preposition, phrase }) => preposition.norm === 'of' && has(phrase.head, 'noun:person'),
    )
  );
}
