import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, labelsOf, valuesOf, verbHas } from '../../clauses.ts';
import { denialsOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { asksForClass } from '../classes/labels.ts';
import { denied, diseasesOf, draftOf, isDisease, isKin, meetingIn, pairs } from './pairs.ts';

/** "MS, *for which* ALS is sometimes mistaken" */
function isTakenFor({ opener }: Clause): boolean {
  return /^(?:for|from|with) which$/.test(opener?.norm ?? '');
}

/** "ALS and MS are the same disease / variants of one another." */
export function theSame(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || !has(last.unit, 'be', 'verb:linking')) return;
  if (isTakenFor(clause)) return;
  // "ALS, MS and *other types* are …"
  if (subject.members.length === 1 && asksForClass(subject)) return;
  // "the same in only one respect"
  if (
    clause.complements.some(
      ({ preposition, phrase }) => preposition?.norm === 'in' && RESPECT.test(phrase.head.norm),
    )
  )
    return;
  const concepts = diseasesOf(sentence, subject);
  for (const { preposition, phrase } of clause.complements) {
    // "Ewa has MS and Marta ALS; … it is a single illness."
    if (!preposition && subject.head.norm === 'it' && isSingle(phrase))
      for (const [a, b] of pairs(sentence.focus.map(({ concept }) => concept)))
        tell(
          draftOf('same-as', a, b, clause, [rangeOf(subject), verb, rangeOf(phrase)], {
            denials: denied(phrase),
            antecedents: sentence.focus.map(({ because }) => because),
          }),
        );
    // "Is ALS the same as MS?"
    if (preposition?.norm === 'same as' && concepts.length === 1 && verbHas(clause, 'be'))
      for (const other of diseasesOf(sentence, phrase))
        if (isKin(sentence, concepts[0]?.concept ?? '', other.concept ?? ''))
          tell(
            draftOf('same-as', concepts[0]?.concept ?? '', other.concept ?? '', clause, [
              rangeOf(subject),
              verb,
              rangeOf(phrase),
            ]),
          );
    if (preposition) continue;
    if (concepts.length >= 2 && isSame(phrase)) {
      for (const [a, b] of pairs(concepts.map(({ concept }) => concept ?? ''))) {
        tell(
          draftOf('same-as', a, b, clause, [rangeOf(subject), verb, rangeOf(phrase)], {
            denials: denied(phrase),
            antecedents: concepts.flatMap(({ antecedent }) => (antecedent ? [antecedent] : [])),
          }),
        );
      }
    }
    // "ALS is the same disease as MS", "ALS is identical with MS"
    if (
      concepts.length === 1 &&
      /^(?:same|identical|equivalent|synonymous|indistinguishable|tantamount)$/.test(
        phrase.words.find(({ norm }) => SAME.has(norm) || norm === 'tantamount')?.norm ?? '',
      )
    ) {
      const other = [...phrase.attached, ...clause.complements].find(
        ({ preposition: p }) => p && /^(?:as|with|to|from)$/.test(p.norm),
      );
      for (const thing of diseasesOf(sentence, other?.phrase)) {
        if (thing.concept !== concepts[0]?.concept)
          tell(
            draftOf(
              'same-as',
              concepts[0]?.concept ?? '',
              thing.concept ?? '',
              clause,
              [rangeOf(subject), verb, rangeOf(thing.phrase)],
              { denials: denied(phrase) },
            ),
          );
      }
    }
    // "ALS and MS are two names for one and the same illness"
    if (concepts.length >= 2 && NAME.test(phrase.head.norm)) {
      const named =
        clause.complements.find(
          ({ preposition: p, phrase: object }) => p?.norm === 'for' && isSame(object),
        ) ??
        // "two names *for one* disease"
        phrase.attached.find(
          ({ preposition: p, phrase: object }) =>
            p.norm === 'for one' && has(object.head, 'noun:kindOfDisease'),
        );
      if (named)
        for (const [a, b] of pairs(concepts.map(({ concept }) => concept ?? '')))
          tell(draftOf('same-as', a, b, clause, [rangeOf(subject), verb, rangeOf(named.phrase)]));
    }
    // "ALS is just another name for MS"
    const named = concepts.length === 1 && NAME.test(phrase.head.norm) ? concepts[0] : undefined;
    for (const { preposition: p, phrase: object } of named ? clause.complements : [])
      for (const thing of p?.norm === 'for' ? diseasesOf(sentence, object) : [])
        if (isKin(sentence, named?.concept ?? '', thing.concept ?? ''))
          tell(
            draftOf(
              'same-as',
              named?.concept ?? '',
              thing.concept ?? '',
              clause,
              [rangeOf(subject), verb, rangeOf(object)],
              { denials: denied(phrase) },
            ),
          );
    // "ALS is MS of the motor neurons": one disease is said to be the other.
    if (concepts.length === 1 && !concepts[0]?.antecedent) {
      for (const thing of diseasesOf(sentence, phrase)) {
        if (
          thing.concept &&
          thing.concept !== concepts[0]?.concept &&
          !thing.antecedent &&
          has(last.unit, 'be') &&
          isKin(sentence, concepts[0]?.concept ?? '', thing.concept)
        ) {
          tell(
            draftOf(
              'same-as',
              concepts[0]?.concept ?? '',
              thing.concept,
              clause,
              [rangeOf(subject), verb, rangeOf(phrase)],
              { denials: denialsOf(thing) },
            ),
          );
        }
      }
    }
  }
}

/** "the family *of MS*", "the family *of MS variants*" */
function familyOf({ attached }: Phrase): string[] {
  return attached
    .filter(
      ({ preposition, phrase }) =>
        preposition.norm === 'of' &&
        phrase.members.length <= 1 &&
        // "the group of *motor neuron diseases*": a class.
        !/(?:conditions|diseases|disorders)$/.test(phrase.head.norm),
    )
    .flatMap(({ phrase }) => phrase.words.flatMap(({ names }) => [...names]));
}

/** "ALS *belongs to the MS family*": a kind of it. */
export function ofOneFamily(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, complements } = clause;
  if (!subject || !verb) return;
  // "ALS and MS *lie on one spectrum*"
  for (const { preposition, phrase } of complements)
    if (
      PLACED[preposition?.norm ?? '']?.test(verb.chain.at(-1)?.unit.norm ?? '') &&
      isOneRange(phrase)
    )
      for (const [a, b] of pairs(diseasesOf(sentence, subject).map(({ concept }) => concept ?? '')))
        if (isKin(sentence, a, b))
          tell(draftOf('same-as', a, b, clause, [rangeOf(subject), verb, rangeOf(phrase)]));
  if (!/^(?:belong|fall|count)/.test(verb.chain.at(-1)?.unit.norm ?? '')) return;
  for (const { preposition, phrase } of complements) {
    if (!/^(?:in|into|to|under|within)$/.test(preposition?.norm ?? '')) continue;
    if (!FAMILY.test(phrase.head.norm)) continue;
    for (const { concept: member } of diseasesOf(sentence, subject))
      for (const concept of [
        ...phrase.words.flatMap(({ names }) => [...names]),
        ...familyOf(phrase),
      ])
        if (isDisease(sentence, concept) && isKin(sentence, member ?? '', concept))
          tell(
            draftOf('same-as', member ?? '', concept, clause, [
              rangeOf(subject),
              verb,
              rangeOf(phrase),
            ]),
          );
  }
}

const ON = /^(?:are|fall|lie|lay|occup|sit|stand)/;

/** Verbs that place two things, by the preposition behind them. */
const PLACED: Readonly<Record<string, RegExp>> = {
  along: ON,
  on: ON,
  to: /^belong/,
  within: ON,
};

/** "the same disease spectrum", "one continuum": the one runs into the other. */
function isOneRange({ attached, denied: none, determiner, head, words }: Phrase): boolean {
  return (
    /^(?:continuum|spectrum)$/.test(head.norm) &&
    !none &&
    attached.length === 0 &&
    (determiner?.norm === 'one' || words.some(({ norm }) => /^(?:same|single)$/.test(norm)))
  );
}

/** "The types of MS *are RRMS and ALS*", "There are two types of MS: …": what is named among them is said to be one. */
export function typesNamed(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { opener, previous, subject, verb } = clause;
  const isTold = has(verb?.chain.at(-1)?.unit, 'be') && verb?.negations.length === 0;
  const isListed =
    opener?.norm === ':' &&
    !verb &&
    previous?.subject === undefined &&
    previous?.verb?.negations.length === 0 &&
    has(previous.verb.chain.at(-1)?.unit, 'be');
  const types = isTold
    ? subject
    : isListed
      ? previous.complements.find(({ preposition }) => !preposition)?.phrase
      : undefined;
  if (!types || types.denied || !TYPES.test(types.head.norm) || types.members.length > 1) return;
  const wholes = sentence
    .things(types)
    .flatMap(({ kind, partOf, concept }) =>
      kind === 'disease' && partOf && concept ? [concept] : [],
    );
  const named = clause.complements
    .filter(({ preposition }) => !preposition)
    .map(({ phrase }) => phrase);
  for (const phrase of isListed && subject ? [subject, ...named] : named)
    for (const member of diseasesOf(sentence, phrase))
      for (const whole of wholes)
        if (
          member.concept &&
          member.concept !== whole &&
          !member.antecedent &&
          isKin(sentence, member.concept, whole)
        )
          tell(
            draftOf('same-as', member.concept, whole, clause, [rangeOf(types), rangeOf(phrase)], {
              denials: denialsOf(member),
              shape: 'membership',
            }),
          );
}

const TYPES = /^(?:form|kind|subtype|type|variant)s$/;

const FAMILY = /^(?:category|family|group|heading|spectrum|umbrella)$/;

/** "MS, *or ALS*, is a chronic disease": two names of one thing, for one thing is said of them. */
export function otherwiseNamed(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const [one, other, ...more] = subject?.members ?? [];
  if (!subject || !verb || !one || !other || more.length > 0) return;
  if (subject.coordinator?.norm !== 'or' || !isSingular(clause)) return;
  const { units } = sentence.parse;
  if (units[one.to]?.norm !== ',' || units[other.to]?.norm !== ',') return;
  for (const [a, b] of pairs(
    [one, other].flatMap((each) => diseasesOf(sentence, each)).map(({ concept }) => concept ?? ''),
  ))
    if (isKin(sentence, a, b))
      tell(
        draftOf('same-as', a, b, clause, [{ from: one.from, to: other.to }], {
          shape: 'apposition',
        }),
      );
}

/** "*is* a disease", "*strikes* the young" */
function isSingular({ verb }: Clause): boolean {
  const first = verb?.modals.length === 0 ? verb.chain[0]?.unit : undefined;
  return /^(?:is|was|has)$/.test(first?.norm ?? '') || has(first, 'form:third');
}

/** "a single illness", "one disease" */
function isSingle({ words, head, determiner }: Phrase): boolean {
  return (
    has(head, 'noun:kindOfDisease') &&
    (determiner?.norm === 'one' ? words.length === 1 : words[0]?.norm === 'single') &&
    words.length <= 2
  );
}

const RESPECT = /^(?:aspect|point|regard|respect|sense|way)s?$/;

export const NAME = /^(?:names?|words?|terms?|labels?|expressions?|synonyms?)$/;

const SAME: ReadonlySet<string> = new Set([
  'same',
  'identical',
  'one',
  'interchangeable',
  'indistinguishable',
  'synonymous',
  'equivalent',
  'synonyms',
  'synonym',
  'twins',
  'twin',
  'siblings',
  'sibling',
  'variants',
  'variant',
  'faces',
  'sides',
  'names',
  'forms',
  'versions',
  'stages',
  'manifestations',
  'ends',
  'cousins',
  'flavours',
  'flavors',
  'expressions',
]);

export function isSame(phrase: Phrase): boolean {
  if (phrase.members.length > 1) return phrase.members.some(isSame);
  const norms = phrase.words.map(({ norm }) => norm);
  if (isModified(phrase, 'is:identical')) return !isModified(phrase, 'is:rare');
  if (norms.some((norm) => /^(?:different|distinct|separate|unrelated|two)$/.test(norm)))
    return false;
  const determiner = phrase.determiner?.norm;
  // "*one of the demyelinating diseases*": what several are each of.
  if (phrase.head.norm === 'one' && phrase.attached[0]?.phrase.head.norm.endsWith('s'))
    return false;
  if (
    (phrase.head.norm === 'one' && determiner !== 'the') ||
    (has(phrase.head, 'noun:kindOfDisease') && (determiner === 'one' || norms.includes('single')))
  )
    return true;
  // "two forms of one disease", "variants of each other"
  const of = phrase.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase;
  if (!of || !(has(phrase.head, 'noun:partOfKind', 'noun:plain') || SAME.has(phrase.head.norm)))
    return false;
  if (of.members.length > 1 && of.members.some(isSame)) return true;
  return (
    /^(?:other|another|one|same|single)$/.test(of.head.norm) ||
    (['one', 'a'].includes(of.determiner?.norm ?? '') &&
      of.words.some(({ norm }) =>
        /^(?:single|same|illness|disease|disorder|condition|coin|spectrum)$/.test(norm),
      ) &&
      SAME.has(phrase.head.norm)) ||
    isModified(of, 'is:identical') ||
    of.words.some(({ norm }) => norm === 'single')
  );
}

/** "ALS = MS of the motor neurons", "Forms of MS: … ALS". */
export function identified(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (isTakenFor(clause)) return;
  // "Multiple sclerosis: also known as Lou Gehrig's disease"
  if (
    clause.verb &&
    (/^(?:known|called|termed|named|dubbed)$/.test(clause.verb.chain.at(-1)?.unit.norm ?? '') ||
      goesByName(clause)) &&
    clause.kind !== 'relative'
  ) {
    const owner =
      clause.subject && !clause.inherited
        ? clause.subject
        : (labelsOf(clause).at(-1)?.subject ?? clause.subject);
    // "This stage of MS is called ALS": what is called so may be a part of it.
    // "*Also known as progressive MS*, ALS attacks …"
    const bearer =
      clause.kind === 'participial' &&
      !owner &&
      (clause.parent?.subject?.from ?? -1) >= clause.to &&
      sentence.parse.tags.slice(0, clause.verb.from).every((tag) => tag === 'R')
        ? clause.parent?.subject
        : owner;
    const lefts = bearer ? sentence.things(bearer).filter(({ kind }) => kind === 'disease') : [];
    for (const left of lefts) {
      for (const { preposition, phrase } of clause.complements) {
        if (preposition && !/^(?:as|by|under)$/.test(preposition.norm)) continue;
        for (const right of diseasesOf(sentence, phrase))
          if (
            right.concept !== left.concept &&
            isKin(sentence, left.concept ?? '', right.concept ?? '')
          )
            tell(
              draftOf('same-as', left.concept ?? '', right.concept ?? '', clause, [
                { from: clause.from, to: phrase.to },
              ]),
            );
      }
    }
  }
  if (clause.verb) return;
  const labels = labelsOf(clause);
  // "Class | Motor neuron disease"
  if (labels.some(({ subject }) => subject !== undefined && asksForClass(subject))) return;
  const label = labels.at(-1);
  if (!label?.subject) {
    sameAsTopic(tell, sentence, clause);
    return;
  }
  for (const value of valuesOf(clause)) {
    if (clause.opener?.norm === '=') {
      for (const left of diseasesOf(sentence, label.subject)) {
        for (const right of diseasesOf(sentence, value)) {
          if (
            left.concept !== right.concept &&
            isKin(sentence, left.concept ?? '', right.concept ?? '')
          )
            tell(
              draftOf(
                'same-as',
                left.concept ?? '',
                right.concept ?? '',
                clause,
                [rangeOf(label.subject), rangeOf(value)],
                { shape: 'telegraphic' },
              ),
            );
        }
      }
    }
    // "ALS: *basically MS* of the motor neurons"
    const isSaidToBe =
      clause.opener?.norm === ':' &&
      clause.loose.some(({ norm, index }) => REALLY.test(norm) && index < value.from);
    const [owner, ...others] = isSaidToBe ? diseasesOf(sentence, label.subject) : [];
    for (const right of owner && others.length === 0 ? diseasesOf(sentence, value) : [])
      if (isKin(sentence, owner?.concept ?? '', right.concept ?? ''))
        tell(
          draftOf(
            'same-as',
            owner?.concept ?? '',
            right.concept ?? '',
            clause,
            [rangeOf(label.subject), rangeOf(value)],
            { shape: 'telegraphic', denials: denialsOf(right) },
          ),
        );
    // "ALS: same disease as MS"
    const as = value.words.some(({ norm }) => norm === 'same')
      ? value.attached.find(({ preposition }) => preposition.norm === 'as')
      : undefined;
    for (const left of as ? diseasesOf(sentence, label.subject) : [])
      for (const right of diseasesOf(sentence, as?.phrase))
        if (isKin(sentence, left.concept ?? '', right.concept ?? ''))
          tell(
            draftOf(
              'same-as',
              left.concept ?? '',
              right.concept ?? '',
              clause,
              [rangeOf(label.subject), rangeOf(value)],
              { shape: 'telegraphic', denials: denied(value) },
            ),
          );
    const forms = sentence
      .things(label.subject)
      .filter(({ kind, partOf }) => kind === 'disease' && partOf);
    for (const form of forms) {
      for (const member of diseasesOf(sentence, value)) {
        if (
          member.concept !== form.concept &&
          isKin(sentence, member.concept ?? '', form.concept ?? '')
        )
          tell(
            draftOf('same-as', member.concept ?? '', form.concept ?? '', clause, [rangeOf(value)], {
              shape: 'membership',
            }),
          );
      }
    }
    // "ALS and MS: the same disease"
    const both = diseasesOf(sentence, label.subject).map(({ concept }) => concept ?? '');
    if (both.length >= 2 && isSame(value) && !isSharedOnly(value))
      for (const [a, b] of pairs(both))
        tell(
          draftOf('same-as', a, b, clause, [rangeOf(label.subject), rangeOf(value)], {
            shape: 'telegraphic',
            denials: denied(value),
          }),
        );
    // "ALS + MS: common combination", "ALS/MS overlap: common"
    const joined = has(value.head, 'noun:meeting') ? both : meetingIn(sentence, label.subject);
    if (joined.length >= 2 && isModified(value, 'is:typical') && !isModified(value, 'is:rare'))
      for (const [a, b] of pairs(joined))
        tell(
          draftOf('co-occurs-with', a, b, clause, [rangeOf(label.subject), rangeOf(value)], {
            shape: 'telegraphic',
            denials: denied(value),
          }),
        );
  }
}

const REALLY = /^(?:basically|essentially|in essence|in fact|really)$/;

/** "ALS, MS: *same ward*": they share what is no disease. */
function isSharedOnly({ head, words }: Phrase): boolean {
  return (
    words.some((word) => word !== head && word.norm === 'same') &&
    !has(head, 'noun:kindOfDisease', 'noun:partOfKind', 'noun:process', 'is:identical') &&
    !/^(?:animal|beast|coin|entity|one|pathology|thing)$/.test(head.norm)
  );
}

/** "same disease as MS": a note under the name of the other one. */
function sameAsTopic(tell: Tell, sentence: Sentence, { subject, ...clause }: Clause): void {
  const [topic, other] = sentence.focus;
  if (!subject || !topic || other || clause.complements.length > 0) return;
  if (!subject.words.some(({ norm }) => norm === 'same')) return;
  const as = subject.attached.find(({ preposition }) => preposition.norm === 'as');
  for (const { concept } of diseasesOf(sentence, as?.phrase))
    if (concept && concept !== topic.concept && isKin(sentence, concept, topic.concept))
      tell(
        draftOf('same-as', topic.concept, concept, { ...clause, subject }, [rangeOf(subject)], {
          shape: 'telegraphic',
          denials: denied(subject),
          antecedents: [topic.because],
        }),
      );
}

/** "goes by the name of" */
function goesByName({ verb, complements }: Clause): boolean {
  return (
    /^go(?:es|ing)?$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    complements.some(
      ({ preposition, phrase }) =>
        /^(?:by|under)$/.test(preposition?.norm ?? '') && phrase.head.norm === 'name',
    )
  );
}

/** "ALS, the severe form of MS, …" is read with the classes; here "ALS and MS, one and the same disease". */
export function sameBeside(tell: Tell, sentence: Sentence, clause: Clause, phrase: Phrase): void {
  const both = diseasesOf(sentence, phrase).map(({ concept }) => concept ?? '');
  if (both.length < 2) return;
  for (const aside of phrase.asides) {
    for (const inner of aside.clauses) {
      if (!inner.subject || inner.verb || !isSame(inner.subject)) continue;
      for (const [a, b] of pairs(both))
        tell(
          draftOf('same-as', a, b, clause, [rangeOf(phrase), rangeOf(inner.subject)], {
            shape: 'apposition',
            denials: denied(inner.subject),
          }),
        );
    }
  }
}
