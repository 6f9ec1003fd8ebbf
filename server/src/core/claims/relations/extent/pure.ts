import type { Clause, Phrase } from '../../../language/parse.ts';
import { emptyClause } from '../../../language/parse/syntax.ts';
import { has } from '../../../language/tag.ts';
import { clauseWithout } from '../../clauses.ts';
import { denialsOf, type Range, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding, phrasesIn } from '../../phrases.ts';
import { extentDrafts, isOneSided, isOnly } from './drafts.ts';
import { neuronNamedBy, tissuesIn } from './tissues.ts';

/** "ALS is a pure LMN disease", "ALS is a disease of the upper motor neurons only". */
export function pure(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last) return;
  // "*As a disease of the lower motor neurons only*, ALS …"
  for (const { preposition, phrase } of clause.fronted)
    if (preposition?.norm === 'as' && !phrase.denied)
      pureIn(
        tell,
        sentence,
        // Its verb's "never" does not deny what it is as.
        clauseWithout(clause, 'verb'),
        phrase,
        subject,
        [rangeOf(subject), rangeOf(phrase)],
        NOTHING,
      );
  if (!has(last.unit, 'be', 'verb:linking', 'verb:classing') || isOneSided(clause)) return;
  for (const { preposition, phrase } of clause.complements) {
    if (
      isExcluding(preposition) ||
      (preposition && preposition.norm !== 'as') ||
      verb.negations.length > 0
    )
      continue;
    pureIn(tell, sentence, clause, phrase, subject, [rangeOf(subject), verb, rangeOf(phrase)]);
  }
}

/** A clause in which nothing stands beside a phrase. */
const NOTHING: Clause = emptyClause('aside');

/** "Purely a lower motor neuron disease, ALS …" */
export function pureBeside(tell: Tell, sentence: Sentence, clause: Clause): void {
  for (const phrase of phrasesIn(clause)) {
    // "ALS, *i.e. a disease of the lower motor neurons only*"
    for (const { preposition, phrase: meant } of phrase.attached)
      if (/^(?:ie|namely|that is)$/.test(preposition.norm))
        pureIn(tell, sentence, clause, meant, phrase, [rangeOf(phrase), rangeOf(meant)]);
    for (const aside of phrase.asides)
      for (const inner of aside.clauses)
        // "(*pure LMN = PMA*)" tells what something else is called.
        if (inner.subject && !inner.verb && inner.kind !== 'label')
          pureIn(tell, sentence, clause, inner.subject, phrase, [
            rangeOf(phrase),
            rangeOf(inner.subject),
          ]);
  }
}

/** "a pure LMN disease": a phrase that names one tissue, and that only. */
export function pureIn(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  phrase: Phrase,
  owner: Phrase | undefined,
  parts: readonly Range[],
  beside: Clause = clause,
): void {
  // "a *disease of the anterior horn cells*": one name, with the neuron in it
  const held = tissueOrSign(sentence, phrase)
    ? undefined
    : neuronNamedBy(sentence.world, phrase.head);
  const named =
    held !== undefined ||
    [...phrase.head.names].some(
      (concept) =>
        neuronOf(sentence, concept) !== undefined ||
        // "is purely lower motor neuron"
        (phrase.determiner === undefined && sentence.world.kindOf(concept) === 'tissue'),
    );
  if (!named && !has(phrase.head, 'noun:kindOfDisease', 'noun:process')) return;
  const inside = [
    ...(held === undefined ? [] : [{ concept: held, word: phrase.head }]),
    ...phrase.words.flatMap((word) =>
      [...word.names]
        .filter(
          (concept) => sentence.world.kindOf(concept) === 'tissue' || neuronOf(sentence, concept),
        )
        .map((concept) => ({ concept: neuronOf(sentence, concept) ?? concept, word })),
    ),
    ...phrase.attached.flatMap(({ phrase: object }) =>
      tissuesIn(sentence, object).map(({ concept }) => ({
        concept: concept ?? '',
        word: object.head,
      })),
    ),
  ];
  const kinds = new Set(inside.map(({ concept }) => concept));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return;
  const only =
    isOnly(beside, phrase) ||
    beside.complements.some(({ preposition }) => preposition?.norm === 'to the exclusion of') ||
    phrase.attached.some(({ phrase: object }) =>
      object.words.some((word) => has(word, 'is:only')),
    ) ||
    sentence.parse.units.slice(phrase.to, phrase.to + 1).some((unit) => has(unit, 'is:only'));
  if (!only) return;
  const [thing] = sentence.things(phrase);
  if (!thing) return;
  extentDrafts(
    tell,
    sentence,
    'affects-only',
    clause,
    [{ ...thing, kind: 'tissue', concept: kind }],
    [owner],
    parts,
    denialsOf(thing),
  );
}

/** The head names a tissue or a sign by itself. */
function tissueOrSign({ world }: Sentence, { head }: Phrase): boolean {
  return [...head.names].some((name) => /^(?:sign|tissue)$/.test(world.kindOf(name) ?? ''));
}

function neuronOf(sentence: Sentence, concept: string): string | undefined {
  const found = sentence.world.concept(concept);
  return found?.kind === 'sign' ? found.damages : undefined;
}
