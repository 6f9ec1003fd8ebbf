import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import { isModified, isSubjectOf, labelsOf, valuesOf } from '../clauses.ts';
import { scopeOf } from '../scope.ts';
import { denialsOf, type Draft, type Range, rangeOf, type Sentence } from '../sentence.ts';
import { isExcluding, phrasesIn, type Thing } from '../things.ts';

/** `disease has-feature disease or lesion`: "CIDP is a core feature of ALS", "ALS usually comes with CIDP". */
export function* readFeatures(sentence: Sentence): Generator<Draft> {
  for (const clause of sentence.parse.clauses) {
    yield* isPart(sentence, clause);
    yield* comesWith(sentence, clause);
    yield* labelledFeature(sentence, clause);
    yield* impossibleWithout(sentence, clause);
    for (const phrase of phrasesIn(clause)) yield* partBeside(sentence, clause, phrase);
  }
}

/** Things that can be a feature: other diseases, signs. */
function features(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  return phrase
    ? sentence
        .things(phrase)
        .filter(
          ({ kind, concept }) =>
            (kind === 'disease' || kind === 'feature' || kind === 'other' || kind === 'lesion') &&
            concept !== undefined,
        )
    : [];
}

/** A second disease, or a lesion that amounts to one. */
function isCompanion({ kind }: Thing): boolean {
  return kind === 'disease' || kind === 'lesion';
}

function* drafts(
  sentence: Sentence,
  clause: Clause,
  found: readonly Thing[],
  scopePhrases: readonly Phrase[],
  parts: readonly Range[],
  denied: readonly Thing[] = [],
): Generator<Draft> {
  const names = new Set(found.map(({ concept }) => concept));
  const named = scopePhrases
    .flatMap((phrase) => sentence.things(phrase))
    .flatMap((thing) =>
      thing.kind === 'disease' && thing.concept ? [thing.concept] : thing.within,
    )
    .filter((disease) => !names.has(disease));
  const scope =
    named.length > 0
      ? { diseases: named, direct: true, antecedents: [] }
      : scopeOf(sentence, clause, ...scopePhrases);
  const owners = scope.diseases.filter(
    (disease) =>
      !names.has(disease) &&
      found.every(
        ({ concept }) =>
          !sentence.world.isA(disease, concept ?? '') &&
          !sentence.world.isA(concept ?? '', disease),
      ),
  );
  const fallback =
    owners.length === 0
      ? sentence.focus
          .map(({ concept }) => concept)
          .filter((disease) => !names.has(disease))
          .slice(0, 1)
      : owners;
  for (const owner of new Set(fallback)) {
    for (const thing of found) {
      yield {
        subject: owner,
        relation: 'has-feature',
        object: thing.concept ?? '',
        clause,
        denials: denialsOf(...(isSubjectOf(clause, thing.phrase) ? [] : [thing]), ...denied),
        parts,
        objectPart: rangeOf(thing.phrase),
        shape: 'causal',
        antecedents: scope.direct ? [] : scope.antecedents,
        repaired: thing.repaired,
      };
    }
  }
}

/** "a core feature", "part of the typical picture", "the rule". */
function isTypicalRole(phrase: Phrase): boolean {
  if (isModified(phrase, 'is:rare')) return false;
  const of = phrase.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase;
  // "one of the defining features"
  if (of && /^(?:one|some|part|among)$/.test(phrase.head.norm) && has(of.head, 'noun:feature'))
    return isTypicalRole(of);
  if (has(phrase.head, 'noun:feature', 'noun:essence')) {
    if (isModified(phrase, 'is:typical', 'is:primary')) return true;
    if (CORE_PARTS.has(phrase.head.norm)) return true;
    return (
      of !== undefined &&
      isModified(of, 'is:typical', 'is:primary') &&
      has(of.head, 'noun:feature', 'noun:kindOfDisease')
    );
  }
  return !phrase.nominal && isModified(phrase, 'is:typical') && !isModified(phrase, 'is:rare');
}

/** Nouns for a part that a disease is never without. */
const CORE_PARTS: ReadonlySet<string> = new Set([
  'part and parcel',
  'hallmark',
  'core',
  'norm',
  'rule',
  'signature',
  'essence',
  'staple',
  'cornerstone',
  'fixture',
  'definition',
  'criterion',
  'requirement',
  'pillar',
  'standard',
  'part',
  'component',
  'ingredient',
  'element',
  'constituent',
]);

/** "CIDP is a core feature of ALS", "a demyelinating neuropathy is common in ALS". */
function* isPart(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last) return;
  const adverbs = [...verb.adverbs, ...clause.loose];
  if (adverbs.some((word) => has(word, 'is:rarely'))) return;
  const whole = { from: subject.from, to: Math.max(clause.to, verb.to) };
  if (has(last.unit, 'be', 'verb:linking', 'verb:accompanying') && !last.passive) {
    for (const { preposition, phrase } of clause.complements) {
      if (isExcluding(preposition) || (preposition && !/^(?:among|of|as)$/.test(preposition.norm)))
        continue;
      if (!isTypicalRole(phrase)) continue;
      const found = features(sentence, subject).filter(isCompanion);
      if (found.length > 0)
        yield* drafts(sentence, clause, found, [phrase], [whole], sentence.things(phrase));
    }
    // "… is present in most people with ALS"
    for (const { preposition, phrase } of clause.complements) {
      if (
        preposition ||
        !/^(?:present|found|seen|common|evident|universal|detectable)$/.test(phrase.head.norm)
      )
        continue;
      const place = [...clause.complements, ...clause.fronted].find(
        ({ preposition: p, phrase: object }) =>
          p?.norm === 'in' && (isMany(object) || adverbs.some((word) => has(word, 'is:typically'))),
      );
      if (place)
        yield* drafts(
          sentence,
          clause,
          features(sentence, subject).filter(isCompanion),
          [place.phrase],
          [whole],
        );
    }
    // "The hallmark of ALS is a demyelinating neuropathy."
    if (has(last.unit, 'be') && isTypicalRole(subject) && subject.nominal) {
      for (const { preposition, phrase } of clause.complements)
        if (!preposition)
          yield* drafts(sentence, clause, features(sentence, phrase), [subject], [whole]);
    }
  }
  if (has(last.unit, 'verb:classing', 'verb:factive', 'verb:reporting') && !last.passive) {
    const [object, ...rest] = clause.complements;
    if (object && !object.preposition) {
      for (const { preposition, phrase } of rest)
        if (preposition?.norm === 'as' && isTypicalRole(phrase))
          yield* drafts(
            sentence,
            clause,
            features(sentence, object.phrase),
            [phrase],
            [{ from: object.phrase.from, to: phrase.to }],
          );
    }
  }
  if (last.passive && has(last.unit, 'verb:classing', 'verb:accompanying', 'verb:factive')) {
    const typical = adverbs.some((word) => has(word, 'is:typically'));
    for (const { preposition, phrase } of clause.complements) {
      const role = preposition?.norm === 'as' && isTypicalRole(phrase);
      const place =
        preposition !== undefined &&
        /^(?:in|among|with|by)$/.test(preposition.norm) &&
        (typical || isMany(phrase));
      if (
        preposition?.norm === 'by' &&
        has(last.unit, 'verb:accompanying', 'verb:characterizing') &&
        (typical || has(last.unit, 'verb:characterizing'))
      ) {
        const companions = features(sentence, phrase).filter(isCompanion);
        if (companions.length > 0) yield* drafts(sentence, clause, companions, [subject], [whole]);
        continue;
      }
      if (role || place)
        yield* drafts(sentence, clause, features(sentence, subject), role ? [phrase] : [phrase], [
          whole,
        ]);
    }
  }
}

function isMany(phrase: Phrase): boolean {
  const norm = phrase.determiner?.norm ?? '';
  return (
    /^(?:most|all|every|nearly all|almost all|many)$/.test(norm) ||
    /^(?:most|majority|all|everyone)$/.test(phrase.head.norm) ||
    phrase.words.some(
      (word) => /^(?:most|all|nearly all|almost all)$/.test(word.norm) || has(word, 'is:typically'),
    )
  );
}

/** "ALS usually comes with CIDP", "most patients with ALS have CIDP", "typically it includes …". */
function* comesWith(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive) return;
  if (
    !has(
      last.unit,
      'verb:accompanying',
      'have',
      'verb:characterizing',
      'verb:cooccurring',
      'verb:including',
    )
  )
    return;
  const adverbs = [...verb.adverbs, ...clause.loose];
  if (adverbs.some((word) => has(word, 'is:rarely')) || isModified(subject, 'noun:difference'))
    return;
  const typical =
    adverbs.some((word) => has(word, 'is:typically')) ||
    isMany(subject) ||
    clause.complements.some(
      ({ preposition, phrase }) => preposition?.norm === 'in' && isMany(phrase),
    ) ||
    clause.fronted.some(({ phrase }) => isMany(phrase));
  const defining =
    /^(?:includes?|comprises?|involves?|requires?|defines?|entails?|presupposes?)$/.test(
      last.unit.norm,
    );
  const whole = { from: subject.from, to: Math.max(clause.to, verb.to) };
  const owners = sentence
    .things(subject)
    .filter(({ kind, within }) => kind === 'disease' || kind === 'person' || within.length > 0);
  for (const { preposition, phrase } of clause.complements) {
    if (isExcluding(preposition) || (preposition && !/^(?:with|by|of)$/.test(preposition.norm)))
      continue;
    if (isModified(phrase, 'is:rare')) continue;
    const found = features(sentence, phrase).filter(isCompanion);
    if (
      found.length > 0 &&
      owners.length > 0 &&
      (typical ||
        (defining && owners.some(({ kind, within }) => kind === 'disease' || within.length > 0)))
    )
      yield* drafts(sentence, clause, found, [subject], [whole]);
  }
  // "A demyelinating neuropathy usually accompanies ALS", "… make up the definition of ALS".
  const own = features(sentence, subject).filter(
    (thing) => isCompanion(thing) && thing.antecedent === undefined,
  );
  if (own.length > 0 && !isModified(subject, 'is:rare')) {
    for (const { preposition, phrase } of clause.complements) {
      if (isExcluding(preposition)) continue;
      const accompanied =
        !preposition &&
        /^(?:accompan|attend|complicat|define|defines|characteri)/.test(last.unit.norm) &&
        (typical ||
          isModified(phrase, 'is:typical') ||
          /^(?:define|characteri)/.test(last.unit.norm));
      const role =
        (!preposition || preposition.norm === 'to' || preposition.norm === 'up') &&
        isTypicalRole(phrase);
      const occurs =
        preposition?.norm === 'in' &&
        (typical || isMany(phrase)) &&
        /^(?:occur|appear|develop|go|come|present|happen|exist)/.test(last.unit.norm);
      if (accompanied || role || occurs) yield* drafts(sentence, clause, own, [phrase], [whole]);
    }
  }
}

/** "Core features of ALS: …", "Defining features: …". */
function* labelledFeature(sentence: Sentence, clause: Clause): Generator<Draft> {
  if (clause.verb) return;
  const labels = labelsOf(clause);
  const values = valuesOf(clause);
  for (const value of values) {
    const found = features(sentence, value).filter((thing) => isCompanion(thing) && !thing.partOf);
    if (found.length > 0) {
      for (const label of [...labels].reverse()) {
        const head = label.subject;
        const always = [...label.loose, ...(label.verb?.adverbs ?? [])].some((word) =>
          has(word, 'is:typically'),
        );
        if (
          !always &&
          (!head ||
            !has(head.head, 'noun:feature') ||
            !isModified(head, 'is:typical', 'is:primary'))
        )
          continue;
        yield* drafts(sentence, clause, found, head ? [head] : [], [rangeOf(value)]);
        break;
      }
      // "ncs: demyelinating neuropathy in nearly all pts"
      const everywhere = [...clause.complements, ...value.attached].some(
        ({ preposition, phrase }) =>
          preposition !== undefined && /^(?:in|of|among)$/.test(preposition.norm) && isMany(phrase),
      );
      if (everywhere)
        yield* drafts(sentence, clause, found, [], [{ from: clause.from, to: clause.to }]);
    }
    // "CIDP: a regular part of ALS."
    if (isTypicalRole(value)) {
      for (const label of [...labels].reverse()) {
        const own = features(sentence, label.subject).filter(isCompanion);
        if (own.length > 0) {
          yield* drafts(sentence, clause, own, [value], [rangeOf(value)]);
          break;
        }
      }
    }
  }
}

/** "CIDP, a core feature of ALS". */
function* partBeside(sentence: Sentence, clause: Clause, phrase: Phrase): Generator<Draft> {
  for (const aside of phrase.asides) {
    for (const inner of aside.clauses) {
      if (!inner.subject || inner.verb || !isTypicalRole(inner.subject) || !inner.subject.nominal)
        continue;
      yield* drafts(
        sentence,
        clause,
        features(sentence, phrase).filter(isCompanion),
        [inner.subject],
        [rangeOf(phrase), rangeOf(inner.subject)],
      );
    }
  }
}

/** "You cannot have ALS without CIDP." */
function* impossibleWithout(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { verb } = clause;
  if (!verb || verb.negations.length % 2 === 0) return;
  const without = clause.complements.find(({ preposition }) => preposition?.norm === 'without');
  if (!without) return;
  const owners = clause.complements
    .filter(({ preposition }) => !preposition)
    .flatMap(({ phrase }) => features(sentence, phrase))
    .concat(features(sentence, clause.subject));
  for (const owner of owners) {
    for (const thing of features(sentence, without.phrase)) {
      if (thing.concept === owner.concept) continue;
      yield {
        subject: owner.concept ?? '',
        relation: 'has-feature',
        object: thing.concept ?? '',
        clause,
        denials: [verb.negations[0] ?? without.phrase.head],
        parts: [{ from: clause.from, to: clause.to }],
        objectPart: rangeOf(without.phrase),
        shape: 'causal',
        antecedents: [],
        repaired: false,
      };
    }
  }
}
