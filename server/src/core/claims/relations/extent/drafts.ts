import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { scopeOf } from '../../scope.ts';
import { type Draft, type Range, rangeOf, type Sentence } from '../../sentence.ts';
import { isWholeDisease, type Thing } from '../../things.ts';

/** The kinds of neurons, or other tissues, that a phrase names. */
export function tissuesIn(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  if (!phrase) return [];
  const found = sentence
    .things(phrase)
    .filter(({ kind, concept }) => kind === 'tissue' && concept !== undefined);
  if (found.length > 0) return found;
  const harmed = HARM.test(phrase.head.norm)
    ? phrase.attached.flatMap(({ preposition, phrase: victim }) =>
        /^(?:in|of|to)$/.test(preposition.norm) ? tissuesIn(sentence, victim) : [],
      )
    : [];
  if (harmed.length > 0) return harmed;
  const pointed = tissueBefore(sentence, phrase);
  if (pointed) return [pointed];
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
    // "LMN-predominant ALS" is the disease, not the neuron.
    if (!thing || thing.kind === 'disease' || has(member.head, 'noun:kindOfDisease')) continue;
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

/** Nouns for what befalls a tissue: "*involvement* of the upper motor neurons". */
const HARM =
  /^(?:affection|damage|death|degeneration|destruction|disease|dysfunction|harm|injury|involvement|lesions?|loss|pathology)$/;

/** "The upper motor neurons … *They* are spared.": the one kind of neuron that the subject before names. */
function tissueBefore(sentence: Sentence, phrase: Phrase): Thing | undefined {
  if (!/^(?:they|these|both)$/.test(phrase.head.norm) || phrase.words.length > 1) return undefined;
  const [thing] = sentence.things(phrase);
  const own = sentence.parse.clauses.filter(({ to }) => to <= phrase.from);
  const source = own.some(({ subject }) => subject !== undefined) ? sentence : sentence.before;
  const clauses = source === sentence ? own : source?.parse.clauses;
  const subject = clauses?.find((clause) => clause.subject && !clause.inherited)?.subject;
  const named = subject
    ? source?.things(subject).filter(({ kind, concept }) => kind === 'tissue' && concept)
    : undefined;
  const concepts = conceptsOf(named ?? []);
  const [concept] = concepts;
  return thing && concept && concepts.size === 1
    ? { ...thing, kind: 'tissue', concept }
    : undefined;
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
export function shortened(sentence: Sentence, value: Phrase): Thing[] {
  const [thing] = sentence.things(value);
  const concept = variantOf(sentence, value.words[0]?.norm ?? '');
  return thing && concept ? [{ ...thing, kind: 'tissue', concept }] : [];
}

/** The concepts of some things, each once. */
export function conceptsOf(things: readonly Thing[]): Set<string> {
  return new Set(things.map(({ concept }) => concept ?? ''));
}

/** The drafts `disease affects-only tissue` or `disease spares tissue`; none where several tissues are meant. */
export function* extentDrafts(
  sentence: Sentence,
  relation: 'affects-only' | 'spares',
  clause: Clause,
  found: readonly Thing[],
  scopePhrases: readonly (Phrase | undefined)[],
  parts: readonly Range[],
  denials: readonly Unit[],
): Generator<Draft> {
  if (conceptsOf(found).size !== 1) return;
  const [thing] = found;
  if (!thing?.concept) return;
  // "the *peripheral* myelin": what is so is told of that alone.
  if (relation === 'spares' && thing.phrase.words.some(({ norm }) => norm === 'peripheral')) return;
  const owners = scopePhrases
    .flatMap((phrase) => (phrase ? sentence.things(phrase) : []))
    .filter(isWholeDisease);
  const scope =
    owners.length > 0
      ? {
          diseases: owners.map(({ concept }) => concept),
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
export function isOnly(clause: Clause, phrase: Phrase): boolean {
  if (
    phrase.words.some((word) => has(word, 'is:only') && word.norm !== 'alone') ||
    has(phrase.determiner, 'is:only')
  )
    return true;
  if (phrase.words.some(({ norm }) => norm === 'alone')) return true;
  // "the lower motor neuron and *nothing but* the lower motor neuron"
  if (
    phrase.members.some(
      ({ words, determiner }) =>
        words.some((word) => has(word, 'is:only') && word.norm !== 'alone') ||
        has(determiner, 'is:only'),
    )
  )
    return true;
  // "… and nothing else", "… and no other"
  const rest = clause.complements.some(
    ({ preposition, phrase: other }) =>
      !preposition &&
      other !== phrase &&
      other.denied &&
      /^(?:nothing|other)$/.test(other.head.norm),
  );
  if (rest) return true;
  const loose = [...(clause.verb?.adverbs ?? []), ...clause.loose];
  return loose.some((word) => has(word, 'is:only') && !has(word, 'is:addition'));
}

/** The clause speaks of a phase or a variant: "at first only the upper motor neurons". */
export function isOneSided(clause: Clause): boolean {
  const words = [
    ...(clause.verb?.adverbs ?? []),
    ...clause.loose,
    ...(clause.subject?.words ?? []),
    ...clause.complements.flatMap(({ phrase }) => phrase.words),
    ...clause.fronted.flatMap(({ phrase }) => phrase.words),
  ];
  return (
    words.some(({ norm }) => ONE_PHASE.has(norm) || norm === 'at first') ||
    // "in one hand"
    clause.complements.some(
      ({ preposition, phrase }) => preposition?.norm === 'in' && phrase.determiner?.norm === 'one',
    ) ||
    clause.complements.some(
      ({ preposition, phrase }) =>
        preposition?.norm === 'until' && (phrase.words[0]?.norm ?? '').startsWith('late'),
    )
  );
}

/** Words that bound a statement to a time or a variant of the disease. */
const ONE_PHASE: ReadonlySet<string> = new Set([
  'first',
  'initially',
  'onset',
  'early',
  'start',
  'beginning',
  'outset',
  'presentation',
  'variant',
  'subtype',
  'late',
  'so far',
  'to date',
  'yet',
  'year',
]);

/** "until late": spared for a while only. */
export function endsLate(clause: Clause): boolean {
  return clause.complements.some(
    ({ preposition, phrase }) =>
      preposition !== undefined &&
      /^(?:until|till)$/.test(preposition.norm) &&
      phrase.words.length <= 1 &&
      phrase.head.norm.startsWith('late'),
  );
}
