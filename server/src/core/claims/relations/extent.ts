import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { isModified, labelsOf, valuesOf } from '../clauses.ts';
import { scopeOf } from '../scope.ts';
import { denialsOf, type Draft, type Range, rangeOf, type Sentence } from '../sentence.ts';
import { isExcluding, phrasesIn, type Thing } from '../things.ts';

/** What a disease is said to strike alone, or to spare. */
export function* readExtent(sentence: Sentence): Generator<Draft> {
  for (const clause of sentence.parse.clauses) {
    yield* strikes(sentence, clause);
    yield* isSpared(sentence, clause);
    yield* pure(sentence, clause);
    yield* pureBeside(sentence, clause);
    yield* withSparing(sentence, clause);
    yield* labelledExtent(sentence, clause);
  }
}

/** The kinds of neurons, or other tissues, that a phrase names. */
function tissues(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  if (!phrase) return [];
  const found = sentence
    .things(phrase)
    .filter(({ kind, concept }) => kind === 'tissue' && concept !== undefined);
  if (found.length > 0) return found;
  // "leaves the upper ones alone": the kind is told by an adjective, the neuron by what was named before.
  if (/^(?:ones?|upper|lower)$/.test(phrase.head.norm) && phrase.members.length === 1) {
    const [thing] = sentence.things(phrase);
    const concept = variantOf(sentence, phrase.words[0]?.norm ?? '');
    if (thing && concept) return [{ ...thing, kind: 'tissue', concept }];
  }
  // "upper motor neuron signs": the tissue is among the modifiers.
  const signs: Thing[] = [];
  for (const member of phrase.members) {
    const [thing] = sentence.things(member);
    if (!thing) continue;
    if (thing.kind === 'sign' && thing.concept) {
      const tissue = sentence.world.concept(thing.concept)?.damages;
      if (tissue) signs.push({ ...thing, kind: 'tissue', concept: tissue });
    }
    for (const word of member.words)
      for (const concept of word.names)
        if (sentence.world.kindOf(concept) === 'tissue' && word !== member.head)
          signs.push({ ...thing, kind: 'tissue', concept });
  }
  return signs;
}

/** A kind of the tissue that this or the last sentence names, told apart by one word. */
function variantOf(sentence: Sentence, word: string): string | undefined {
  for (const source of [sentence, sentence.before]) {
    for (const unit of source?.parse.units ?? []) {
      for (const named of unit.names) {
        if (sentence.world.kindOf(named) !== 'tissue') continue;
        const variant = sentence.world.variantOf(named, word);
        if (variant) return variant;
      }
    }
  }
  return undefined;
}

/** "upper only" under "Neurons affected": the word alone names the kind. */
function shortened(sentence: Sentence, value: Phrase): Thing[] {
  const [thing] = sentence.things(value);
  const concept = variantOf(sentence, value.words[0]?.norm ?? '');
  return thing && concept ? [{ ...thing, kind: 'tissue', concept }] : [];
}

function distinct(things: readonly Thing[]): Set<string> {
  return new Set(things.map(({ concept }) => concept ?? ''));
}

function* drafts(
  sentence: Sentence,
  relation: 'affects-only' | 'spares',
  clause: Clause,
  found: readonly Thing[],
  scopePhrases: readonly (Phrase | undefined)[],
  parts: readonly Range[],
  denials: readonly Unit[],
): Generator<Draft> {
  if (distinct(found).size !== 1) return;
  const [thing] = found;
  if (!thing?.concept) return;
  const owners = scopePhrases
    .flatMap((phrase) => (phrase ? sentence.things(phrase) : []))
    .filter(({ kind, concept, partOf }) => kind === 'disease' && concept !== undefined && !partOf);
  const scope =
    owners.length > 0
      ? {
          diseases: owners.map(({ concept }) => concept ?? ''),
          antecedents: owners.flatMap(({ antecedent }) => (antecedent ? [antecedent] : [])),
          direct: true,
        }
      : scopeOf(sentence, clause, ...scopePhrases.filter((phrase) => phrase !== undefined));
  if (!scope.direct && scope.diseases.length !== 1) return;
  for (const disease of new Set(scope.diseases)) {
    yield {
      subject: disease,
      relation,
      object: thing.concept,
      clause,
      denials,
      parts,
      objectPart: rangeOf(thing.phrase),
      shape: 'causal',
      antecedents: scope.antecedents,
      repaired: thing.repaired,
    };
  }
}

/** Where a word like "only" bears on the phrase: in it, right before it, or with the verb. */
function isOnly(clause: Clause, phrase: Phrase): boolean {
  if (
    phrase.words.some((word) => has(word, 'is:only') && word.norm !== 'alone') ||
    has(phrase.determiner, 'is:only')
  )
    return true;
  if (phrase.words.some(({ norm }) => norm === 'alone')) return true;
  const loose = [...(clause.verb?.adverbs ?? []), ...clause.loose];
  return loose.some((word) => has(word, 'is:only') && !has(word, 'is:addition'));
}

function isOneSided(clause: Clause): boolean {
  const words = [
    ...(clause.verb?.adverbs ?? []),
    ...clause.loose,
    ...clause.complements.flatMap(({ phrase }) => phrase.words),
    ...clause.fronted.flatMap(({ phrase }) => phrase.words),
  ];
  return (
    words.some(
      ({ norm }) =>
        /^(?:first|initially|onset|early|start|beginning|outset|presentation|variant|subtype|late|year)$/.test(
          norm,
        ) || norm === 'at first',
    ) ||
    clause.complements.some(
      ({ preposition, phrase }) =>
        preposition?.norm === 'until' && (phrase.words[0]?.norm ?? '').startsWith('late'),
    )
  );
}

/** "ALS affects only upper motor neurons", "ALS spares the lower motor neurons", "does not affect …". */
function* strikes(sentence: Sentence, clause: Clause): Generator<Draft> {
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
    if (isExcluding(preposition)) continue;
    const found = tissues(sentence, phrase);
    if (distinct(found).size !== 1) continue;
    const parts = [rangeOf(subject), verb, rangeOf(phrase)];
    if (
      confined ||
      /^(?:confine|confines|limit|limits|restrict|restricts|concentrat\w+)$/.test(unit.norm)
    ) {
      const whole =
        sentence.things(subject).some(({ kind }) => kind === 'disease') ||
        /^(?:pathology|process|degeneration|damage|disease|illness|condition|disorder|lesion|involvement|loss|what)$/.test(
          subject.head.norm,
        );
      if (
        whole &&
        !subject.denied &&
        preposition &&
        /^(?:to|on)$/.test(preposition.norm) &&
        !isOneSided(clause)
      )
        yield* drafts(sentence, 'affects-only', clause, found, [subject], parts, []);
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
      yield* drafts(sentence, 'spares', clause, found, [subject], parts, denialsOf(...found));
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
      yield* drafts(
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
      yield* drafts(
        sentence,
        'spares',
        clause,
        found,
        [subject],
        parts,
        verb.negations.length % 2 === 1 ? [unit] : [phrase.determiner ?? phrase.head, unit],
      );
    }
    if (
      has(unit, 'have', 'verb:accompanying', 'verb:causing') &&
      !preposition &&
      phrase.denied &&
      phrase.words.some(({ norm }) =>
        /^(?:signs?|involvement|features|findings|damage|loss)$/.test(norm),
      )
    ) {
      yield* drafts(sentence, 'spares', clause, found, [subject], parts, [
        phrase.determiner ?? phrase.head,
        phrase.head,
      ]);
    }
  }
}

function endsLate(clause: Clause): boolean {
  return clause.complements.some(
    ({ preposition, phrase }) =>
      preposition !== undefined &&
      /^(?:until|till)$/.test(preposition.norm) &&
      phrase.words.length <= 1 &&
      phrase.head.norm.startsWith('late'),
  );
}

/** "Upper motor neurons are spared in ALS", "are never affected", "only the upper ones are affected". */
function* isSpared(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last) return;
  const found = tissues(sentence, subject);
  if (distinct(found).size !== 1) return;
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
    yield* drafts(sentence, 'spares', clause, found, others, parts, []);
  else if (
    only &&
    (last.passive || !has(last.unit, 'be')) &&
    has(last.unit, 'verb:affecting', 'verb:failing', 'verb:damaging') &&
    !isOneSided(clause)
  )
    yield* drafts(sentence, 'affects-only', clause, found, others, parts, []);
  else if (
    last.passive &&
    has(last.unit, 'verb:affecting', 'verb:damaging', 'verb:accompanying', 'verb:showing') &&
    verb.negations.length % 2 === 1
  )
    yield* drafts(sentence, 'spares', clause, found, others, parts, [last.unit]);
  else if (
    last.passive &&
    /^(?:seen|found|observed|present|affected|involved)$/.test(last.unit.norm) &&
    subject.denied
  )
    yield* drafts(sentence, 'spares', clause, found, others, parts, [last.unit]);
  else if (has(last.unit, 'verb:failing') && verb.negations.length % 2 === 1)
    yield* drafts(sentence, 'spares', clause, found, others, parts, [last.unit]);
}

/** "… with sparing of the upper motor neurone". */
function* withSparing(sentence: Sentence, clause: Clause): Generator<Draft> {
  if (
    clause.kind !== 'participial' ||
    !clause.verb ||
    !/^sparing$/.test(clause.verb.chain.at(-1)?.unit.norm ?? '')
  )
    return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition && preposition.norm !== 'of') continue;
    const found = tissues(sentence, phrase);
    if (distinct(found).size === 1 && !endsLate(clause) && !isOneSided(clause))
      yield* drafts(
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

/** "ALS is a pure LMN disease", "ALS is a disease of the upper motor neurons only". */
function* pure(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || !has(last.unit, 'be', 'verb:linking', 'verb:classing')) return;
  for (const { preposition, phrase } of clause.complements) {
    if (
      isExcluding(preposition) ||
      (preposition && preposition.norm !== 'as') ||
      verb.negations.length > 0
    )
      continue;
    yield* pureIn(sentence, clause, phrase, subject, [rangeOf(subject), verb, rangeOf(phrase)]);
  }
}

/** "Purely a lower motor neuron disease, ALS …" */
function* pureBeside(sentence: Sentence, clause: Clause): Generator<Draft> {
  for (const phrase of phrasesIn(clause)) {
    for (const aside of phrase.asides)
      for (const inner of aside.clauses)
        if (inner.subject && !inner.verb)
          yield* pureIn(sentence, clause, inner.subject, phrase, [
            rangeOf(phrase),
            rangeOf(inner.subject),
          ]);
  }
}

function* pureIn(
  sentence: Sentence,
  clause: Clause,
  phrase: Phrase,
  owner: Phrase | undefined,
  parts: readonly Range[],
): Generator<Draft> {
  const named = [...phrase.head.names].some((concept) => neuronOf(sentence, concept) !== undefined);
  if (!named && !has(phrase.head, 'noun:kindOfDisease', 'noun:process')) return;
  const inside = [
    ...phrase.words.flatMap((word) =>
      [...word.names]
        .filter(
          (concept) => sentence.world.kindOf(concept) === 'tissue' || neuronOf(sentence, concept),
        )
        .map((concept) => ({ concept: neuronOf(sentence, concept) ?? concept, word })),
    ),
    ...phrase.attached.flatMap(({ phrase: object }) =>
      tissues(sentence, object).map(({ concept }) => ({
        concept: concept ?? '',
        word: object.head,
      })),
    ),
  ];
  const kinds = new Set(inside.map(({ concept }) => concept));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return;
  const only =
    isOnly(clause, phrase) ||
    phrase.attached.some(({ phrase: object }) =>
      object.words.some((word) => has(word, 'is:only')),
    ) ||
    sentence.parse.units.slice(phrase.to, phrase.to + 1).some((unit) => has(unit, 'is:only'));
  if (!only) return;
  const [thing] = sentence.things(phrase);
  if (!thing) return;
  yield* drafts(
    sentence,
    'affects-only',
    clause,
    [{ ...thing, kind: 'tissue', concept: kind }],
    [owner],
    parts,
    denialsOf(thing),
  );
}

function neuronOf(sentence: Sentence, concept: string): string | undefined {
  const found = sentence.world.concept(concept);
  return found?.kind === 'sign' ? found.damages : undefined;
}

/** "ALS: LMN only", "Neurons affected: UMN only". */
function* labelledExtent(sentence: Sentence, clause: Clause): Generator<Draft> {
  if (clause.verb) return;
  if (labelsOf(clause).length === 0) return;
  for (const value of valuesOf(clause)) {
    const nearest = labelsOf(clause).at(-1)?.subject;
    const direct =
      nearest !== undefined &&
      (sentence.things(nearest).some(({ kind }) => kind === 'disease') ||
        nearest.head.norm.includes('neuron') ||
        /^(?:affects?|affected|extent|involvement|targets?|damage|entry|value)$/.test(
          nearest.head.norm,
        ));
    const named =
      direct || sentence.things(value).some(({ kind }) => kind === 'tissue')
        ? tissues(sentence, value)
        : [];
    const neurons = labelsOf(clause).some(
      ({ subject }) =>
        subject !== undefined &&
        /^(?:neurons?|neurones?|motor neurons?|motor neurones?|mns?)$/.test(subject.head.norm),
    );
    const found = named.length === 0 && neurons ? shortened(sentence, value) : named;
    const own = sentence.things(value).some(({ kind }) => kind === 'tissue');
    const after = sentence.parse.units.slice(value.from, Math.max(value.to, clause.to) + 1);
    if (
      distinct(found).size === 1 &&
      (isOnly(clause, value) || after.some((unit) => has(unit, 'is:only')))
    )
      yield* drafts(
        sentence,
        'affects-only',
        clause,
        found,
        labelsOf(clause).map(({ subject }) => subject),
        [{ from: clause.from, to: clause.to }],
        [],
      );
    else if (
      own &&
      distinct(found).size === 1 &&
      clause.complements.length === 1 &&
      clause.complements[0]?.phrase.from === value.to &&
      clause.complements.some(({ phrase }) => isModified(phrase, 'is:untouched'))
    )
      yield* drafts(
        sentence,
        'spares',
        clause,
        found,
        labelsOf(clause).map(({ subject }) => subject),
        [{ from: clause.from, to: clause.to }],
        [],
      );
    else {
      const owner = labelsOf(clause).findLast(
        ({ subject }) =>
          subject !== undefined && sentence.things(subject).some(({ kind }) => kind === 'disease'),
      )?.subject;
      yield* pureIn(sentence, clause, value, owner, [rangeOf(value)]);
    }
  }
  // "Upper motor neurons | spared", "Spared in ALS: … upper motor neurons"
  const slot = labelsOf(clause).findLast(
    ({ subject }) => subject !== undefined && distinct(tissues(sentence, subject)).size === 1,
  )?.subject;
  const described =
    valuesOf(clause).some(
      (value) => isModified(value, 'is:untouched') && value.words.length <= 2,
    ) ||
    (sentence.parse.units.slice(clause.from, clause.to).some((unit) => has(unit, 'negation')) &&
      sentence.parse.units
        .slice(clause.from, clause.to)
        .some((unit) => /^(?:affected|involved|damaged)$/.test(unit.norm)));
  if (slot && described)
    yield* drafts(
      sentence,
      'spares',
      clause,
      tissues(sentence, slot),
      labelsOf(clause)
        .map(({ subject }) => subject)
        .filter((subject) => subject !== slot),
      [{ from: clause.from, to: clause.to }],
      [],
    );
  const sparing = labelsOf(clause).findLast(
    ({ subject, loose }) =>
      (subject !== undefined && isModified(subject, 'is:untouched')) ||
      loose.some((word) => has(word, 'is:untouched')),
  );
  if (sparing)
    for (const value of valuesOf(clause))
      for (const member of value.members)
        yield* drafts(
          sentence,
          'spares',
          clause,
          tissues(sentence, member),
          [sparing.subject],
          [rangeOf(member)],
          [],
        );
}
