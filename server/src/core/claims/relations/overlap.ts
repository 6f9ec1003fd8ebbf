import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { clauseWithout, isModified, labelsOf, valuesOf } from '../clauses.ts';
import { denialsOf, type Draft, rangeOf, type Sentence } from '../sentence.ts';
import { isExcluding, phrasesIn, type Thing } from '../things.ts';

/** Two diseases said to be one, to turn into one another, or to keep company. */
export function* readOverlap(sentence: Sentence): Generator<Draft> {
  for (const clause of sentence.parse.clauses) {
    yield* theSame(sentence, clause);
    yield* turnsInto(sentence, clause);
    yield* together(sentence, clause);
    yield* commonIn(sentence, clause);
    yield* identified(sentence, clause);
    for (const phrase of phrasesIn(clause)) yield* sameBeside(sentence, clause, phrase);
  }
}

function diseases(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  return phrase
    ? sentence
        .things(phrase)
        .filter(
          ({ kind, concept, partOf }) => kind === 'disease' && concept !== undefined && !partOf,
        )
    : [];
}

/** The diseases that a phrase names or that its patients have. */
function carried(sentence: Sentence, phrase: Phrase | undefined): string[] {
  if (!phrase) return [];
  const own = diseases(sentence, phrase).map(({ concept }) => concept ?? '');
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

function pairs(concepts: readonly string[]): [string, string][] {
  const [a, b] = [...new Set(concepts)];
  return a !== undefined && b !== undefined ? [[a, b]] : [];
}

function draft(
  relation: Draft['relation'],
  subject: string,
  object: string,
  clause: Clause,
  parts: Draft['parts'],
  fields: Partial<Draft> = {},
): Draft {
  return {
    subject,
    relation,
    object,
    clause,
    denials: [],
    parts,
    objectPart: parts.at(-1) ?? { from: clause.from, to: clause.to },
    shape: 'copula',
    antecedents: [],
    repaired: false,
    ...fields,
  };
}

/** In half or most of the patients. */
function inMany(clause: Clause): boolean {
  return [...clause.fronted, ...clause.complements].some(
    ({ preposition, phrase }) =>
      preposition?.norm === 'in' &&
      /^(?:third|half|most|majority|many|all|patients|cases|people)$/.test(phrase.head.norm) &&
      (isMany(phrase) || /^(?:third|half|most|majority|many)$/.test(phrase.head.norm)),
  );
}

const SAME =
  /^(?:same|identical|one|interchangeable|indistinguishable|synonymous|equivalent|synonyms?|twins?|siblings?|variants?|faces|sides|names|forms|versions|stages|manifestations|ends|cousins|flavou?rs|expressions)$/;

/** "ALS and MS are the same disease / variants of one another." */
function* theSame(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || !has(last.unit, 'be', 'verb:linking')) return;
  const concepts = diseases(sentence, subject);
  for (const { preposition, phrase } of clause.complements) {
    if (preposition) continue;
    if (concepts.length >= 2 && isSame(phrase)) {
      for (const [a, b] of pairs(concepts.map(({ concept }) => concept ?? ''))) {
        yield draft('same-as', a, b, clause, [rangeOf(subject), verb, rangeOf(phrase)], {
          denials: denied(phrase),
          antecedents: concepts.flatMap(({ antecedent }) => (antecedent ? [antecedent] : [])),
        });
      }
    }
    // "ALS is the same disease as MS", "ALS is identical with MS"
    if (
      concepts.length === 1 &&
      /^(?:same|identical|equivalent|synonymous|indistinguishable|tantamount)$/.test(
        phrase.words.find(({ norm }) => SAME.test(norm) || norm === 'tantamount')?.norm ?? '',
      )
    ) {
      const other = [...phrase.attached, ...clause.complements].find(
        ({ preposition: p }) => p && /^(?:as|with|to|from)$/.test(p.norm),
      );
      for (const thing of diseases(sentence, other?.phrase)) {
        if (thing.concept !== concepts[0]?.concept)
          yield draft(
            'same-as',
            concepts[0]?.concept ?? '',
            thing.concept ?? '',
            clause,
            [rangeOf(subject), verb, rangeOf(thing.phrase)],
            { denials: denied(phrase) },
          );
      }
    }
    // "ALS and MS are two names for one and the same illness"
    if (
      concepts.length >= 2 &&
      /^(?:names?|words?|terms?|labels?|expressions?)$/.test(phrase.head.norm)
    ) {
      const named = clause.complements.find(
        ({ preposition: p, phrase: object }) => p?.norm === 'for' && isSame(object),
      );
      if (named)
        for (const [a, b] of pairs(concepts.map(({ concept }) => concept ?? '')))
          yield draft('same-as', a, b, clause, [rangeOf(subject), verb, rangeOf(named.phrase)]);
    }
    // "ALS is MS of the motor neurons": one disease is said to be the other.
    if (concepts.length === 1 && !concepts[0]?.antecedent) {
      for (const thing of diseases(sentence, phrase)) {
        if (
          thing.concept &&
          thing.concept !== concepts[0]?.concept &&
          !thing.antecedent &&
          has(last.unit, 'be') &&
          isKin(sentence, concepts[0]?.concept ?? '', thing.concept)
        ) {
          yield draft(
            'same-as',
            concepts[0]?.concept ?? '',
            thing.concept,
            clause,
            [rangeOf(subject), verb, rangeOf(phrase)],
            { denials: denialsOf(thing) },
          );
        }
      }
    }
  }
}

function isKin(sentence: Sentence, a: string, b: string): boolean {
  return !sentence.world.isA(a, b) && !sentence.world.isA(b, a);
}

function isSame(phrase: Phrase): boolean {
  if (phrase.members.length > 1) return phrase.members.some(isSame);
  const norms = phrase.words.map(({ norm }) => norm);
  if (
    norms.some(
      (norm) =>
        norm === 'same' ||
        norm === 'identical' ||
        norm === 'interchangeable' ||
        norm === 'synonymous' ||
        norm === 'synonyms' ||
        norm === 'indistinguishable',
    )
  )
    return !isModified(phrase, 'is:rare');
  if (norms.some((norm) => /^(?:different|distinct|separate|unrelated|two)$/.test(norm)))
    return false;
  const determiner = phrase.determiner?.norm;
  if (
    phrase.head.norm === 'one' ||
    (determiner === 'one' && has(phrase.head, 'noun:kindOfDisease'))
  )
    return true;
  // "two forms of one disease", "variants of each other"
  const of = phrase.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase;
  if (!of || !has(phrase.head, 'noun:partOfKind', 'noun:plain')) return false;
  if (of.members.length > 1 && of.members.some(isSame)) return true;
  return (
    /^(?:other|another|one|same|single)$/.test(of.head.norm) ||
    (['one', 'a'].includes(of.determiner?.norm ?? '') &&
      of.words.some(({ norm }) =>
        /^(?:single|same|illness|disease|disorder|condition|coin|spectrum)$/.test(norm),
      ) &&
      SAME.test(phrase.head.norm)) ||
    of.words.some(({ norm }) => norm === 'same' || norm === 'single')
  );
}

function denied(phrase: Phrase): Unit[] {
  return phrase.denied ? [phrase.determiner ?? phrase.head] : [];
}

/** "MS usually progresses to ALS", "many people with MS go on to develop ALS". */
function* turnsInto(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive) return;
  const from = diseases(sentence, subject).map(({ concept }) => concept ?? '');
  if (from.length === 1 && has(last.unit, 'verb:turning')) {
    for (const { preposition, phrase } of clause.complements) {
      if (
        isExcluding(preposition) ||
        (preposition
          ? !/^(?:to|into|in|as|towards?)$/.test(preposition.norm)
          : !/^(?:become|becomes|became)$/.test(last.unit.norm))
      )
        continue;
      for (const thing of diseases(sentence, phrase)) {
        if (
          thing.concept &&
          thing.concept !== from[0] &&
          isKin(sentence, thing.concept, from[0] ?? '')
        )
          yield draft(
            'progresses-to',
            from[0] ?? '',
            thing.concept,
            clause,
            [rangeOf(subject), verb, rangeOf(phrase)],
            { denials: isRare(clause, phrase) ? [last.unit] : [] },
          );
      }
    }
  }
}

/** "commonly occur together", "often coexist", "the two frequently go hand in hand". */
function* together(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last) return;
  const own = diseases(sentence, subject).map(({ concept }) => concept ?? '');
  const words = [
    ...verb.adverbs,
    ...clause.loose,
    ...clause.complements
      .filter(({ preposition }) => !preposition)
      .flatMap(({ phrase }) => phrase.words),
  ];
  const frequent =
    (words.some((word) => has(word, 'is:typically')) || inMany(clause)) &&
    !words.some((word) => has(word, 'is:rarely'));
  const parts = [{ from: subject.from, to: Math.max(verb.to, clause.to) }];
  const companion =
    words.some(({ norm }) =>
      /^(?:together|hand|concurrently|simultaneously|jointly)$/.test(norm),
    ) ||
    clause.complements.some(
      ({ preposition, phrase }) =>
        !preposition &&
        has(phrase.head, 'noun:person') &&
        phrase.words.some(({ norm }) => /^(?:same|one|single)$/.test(norm)),
    ) ||
    clause.complements.some(
      ({ preposition, phrase }) =>
        preposition?.norm === 'in' &&
        /^(?:patient|person|people|patients|individual|hand|family|families|body)$/.test(
          phrase.head.norm,
        ),
    );
  // "Multiple sclerosis: also known as Lou Gehrig's disease"
  if (
    own.length >= 2 &&
    has(last.unit, 'verb:cooccurring') &&
    frequent &&
    (companion || /^(?:co|coexist|coincid|overlap|cluster|associat)/.test(last.unit.norm))
  ) {
    for (const [a, b] of pairs(own)) yield draft('co-occurs-with', a, b, clause, parts);
  }
  // "ALS commonly co-occurs with MS", "people with MS often have ALS as well"
  const carriers = own.length > 0 ? own : carried(sentence, subject);
  const manyPeople = isMany(subject);
  if (carriers.length === 1 && (frequent || manyPeople)) {
    for (const { preposition, phrase } of clause.complements) {
      if (isExcluding(preposition)) continue;
      const fits =
        own.length > 0
          ? (preposition !== undefined &&
              /^(?:with|in|by|alongside|to)$/.test(preposition.norm) &&
              has(last.unit, 'verb:cooccurring', 'verb:accompanying')) ||
            (!preposition && /^(?:accompan|coexist|attend|complicat|follow)/.test(last.unit.norm))
          : !preposition && has(last.unit, 'have', 'verb:cooccurring', 'verb:accompanying');
      if (!fits) continue;
      for (const other of carried(sentence, phrase)) {
        if (
          other !== carriers[0] &&
          isDisease(sentence, other) &&
          isKin(sentence, other, carriers[0] ?? '')
        )
          yield draft('co-occurs-with', carriers[0] ?? '', other, clause, parts, {
            denials: denialsOf(...sentence.things(phrase)),
          });
      }
    }
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
        yield draft('co-occurs-with', a, b, stand, [{ from: subject.from, to: clause.to }], {
          denials: [...denial, ...(common ? [] : about.slice(0, 1))],
        });
    }
    for (const { preposition, phrase } of clause.complements) {
      if (preposition) continue;
      for (const other of carried(sentence, phrase)) {
        const [one] = carriers;
        if (one && other !== one && isDisease(sentence, other)) {
          const stand: Clause = { ...clauseWithout(clause, 'parent'), kind: 'main' };
          yield draft(
            'co-occurs-with',
            one,
            other,
            stand,
            [{ from: subject.from, to: phrase.to }],
            { denials: [...denial, ...(common ? [] : about.slice(0, 1))] },
          );
        }
      }
    }
  }
}

function isDisease(sentence: Sentence, concept: string): boolean {
  return sentence.world.kindOf(concept) === 'disease';
}

function isMany(phrase: Phrase): boolean {
  const percent = phrase.words.find(({ kind }) => kind === 'number');
  if (percent && /^(?:percent|%)$/.test(phrase.head.norm) && Number(percent.norm) >= 10)
    return true;
  const norm = phrase.determiner?.norm ?? '';
  return (
    /^(?:many|most|a lot of|plenty of|lots of|all|every|countless|numerous)$/.test(norm) ||
    /^(?:most|many|majority|half|all|third)$/.test(phrase.head.norm) ||
    phrase.words.some(({ norm: word }) => /^(?:most|many)$/.test(word))
  );
}

function isRare(clause: Clause, phrase: Phrase): boolean {
  return (
    [...(clause.verb?.adverbs ?? []), ...clause.loose].some((word) => has(word, 'is:rarely')) ||
    isModified(phrase, 'is:rare')
  );
}

/** "MS is common in ALS", "ALS is a frequent complication of MS", "overlap of ALS and MS is common". */
function* commonIn(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || !has(last.unit, 'be', 'verb:linking')) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition) continue;
    const present = /^(?:present|found|seen)$/.test(phrase.head.norm) && inMany(clause);
    if ((!isModified(phrase, 'is:typical') && !present) || isModified(phrase, 'is:rare')) continue;
    const left = diseases(sentence, subject).map(({ concept }) => concept ?? '');
    if (left.length === 1 && (!phrase.nominal || has(phrase.head, 'noun:feature'))) {
      const others = [...phrase.attached, ...clause.complements, ...clause.fronted]
        .filter(({ preposition: p }) => p && /^(?:in|of|among|with)$/.test(p.norm))
        .flatMap(({ phrase: object }) => carried(sentence, object));
      for (const other of others)
        if (
          other !== left[0] &&
          isDisease(sentence, other) &&
          isKin(sentence, other, left[0] ?? '')
        )
          yield draft(
            'co-occurs-with',
            left[0] ?? '',
            other,
            clause,
            [{ from: subject.from, to: Math.max(clause.to, verb.to) }],
            { denials: denied(phrase) },
          );
    }
    if (
      /^(?:overlap|co-?occurrence|cooccurrence|coexistence|combination|coincidence|comorbidity|association|concurrence|pairing|link)$/.test(
        subject.head.norm,
      )
    ) {
      const within = sentence
        .things(subject)
        .flatMap(({ within: names }) => names)
        .filter((concept) => isDisease(sentence, concept));
      for (const [a, b] of pairs(within))
        yield draft(
          'co-occurs-with',
          a,
          b,
          clause,
          [{ from: subject.from, to: Math.max(clause.to, verb.to) }],
          { denials: denied(phrase) },
        );
    }
  }
}

/** "ALS = MS of the motor neurons", "Forms of MS: … ALS". */
function* identified(sentence: Sentence, clause: Clause): Generator<Draft> {
  // "Multiple sclerosis: also known as Lou Gehrig's disease"
  if (
    clause.verb &&
    /^(?:known|called|termed|named|dubbed)$/.test(clause.verb.chain.at(-1)?.unit.norm ?? '') &&
    clause.kind !== 'relative'
  ) {
    const owner =
      clause.subject && !clause.inherited
        ? clause.subject
        : (labelsOf(clause).at(-1)?.subject ?? clause.subject);
    for (const left of diseases(sentence, owner)) {
      for (const { preposition, phrase } of clause.complements) {
        if (preposition && preposition.norm !== 'as') continue;
        for (const right of diseases(sentence, phrase))
          if (
            right.concept !== left.concept &&
            isKin(sentence, left.concept ?? '', right.concept ?? '')
          )
            yield draft('same-as', left.concept ?? '', right.concept ?? '', clause, [
              { from: clause.from, to: phrase.to },
            ]);
      }
    }
  }
  if (clause.verb) return;
  const label = labelsOf(clause).at(-1);
  if (!label?.subject) return;
  for (const value of valuesOf(clause)) {
    if (clause.opener?.norm === '=') {
      for (const left of diseases(sentence, label.subject)) {
        for (const right of diseases(sentence, value)) {
          if (
            left.concept !== right.concept &&
            isKin(sentence, left.concept ?? '', right.concept ?? '')
          )
            yield draft(
              'same-as',
              left.concept ?? '',
              right.concept ?? '',
              clause,
              [rangeOf(label.subject), rangeOf(value)],
              { shape: 'telegraphic' },
            );
        }
      }
    }
    const forms = sentence
      .things(label.subject)
      .filter(({ kind, partOf }) => kind === 'disease' && partOf);
    for (const form of forms) {
      for (const member of diseases(sentence, value)) {
        if (
          member.concept !== form.concept &&
          isKin(sentence, member.concept ?? '', form.concept ?? '')
        )
          yield draft(
            'same-as',
            member.concept ?? '',
            form.concept ?? '',
            clause,
            [rangeOf(value)],
            { shape: 'membership' },
          );
      }
    }
    // "ALS and MS: the same disease"
    const both = diseases(sentence, label.subject).map(({ concept }) => concept ?? '');
    if (both.length >= 2 && isSame(value))
      for (const [a, b] of pairs(both))
        yield draft('same-as', a, b, clause, [rangeOf(label.subject), rangeOf(value)], {
          shape: 'telegraphic',
          denials: denied(value),
        });
  }
}

/** "ALS, the severe form of MS, …" is read with the classes; here "ALS and MS, one and the same disease". */
function* sameBeside(sentence: Sentence, clause: Clause, phrase: Phrase): Generator<Draft> {
  const both = diseases(sentence, phrase).map(({ concept }) => concept ?? '');
  if (both.length < 2) return;
  for (const aside of phrase.asides) {
    for (const inner of aside.clauses) {
      if (!inner.subject || inner.verb || !isSame(inner.subject)) continue;
      for (const [a, b] of pairs(both))
        yield draft('same-as', a, b, clause, [rangeOf(phrase), rangeOf(inner.subject)], {
          shape: 'apposition',
          denials: denied(inner.subject),
        });
    }
  }
}
