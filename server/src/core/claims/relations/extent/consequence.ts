import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { verbHas } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease, type Thing } from '../../things.ts';
import { extentDrafts, isOneSided } from './drafts.ts';
import { isOfSome } from './patients.ts';
import { conceptsOf, isKind, kindsWithin } from './tissues.ts';

/** "ALS is a lower motor neuron disease, so *it does not produce a Babinski sign*": the other kind is left out. */
export function withoutSign(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb || verb.modals.length > 0 || isOneSided(clause)) return;
  if (!verbHas(clause, 'have', 'verb:accompanying', 'verb:causing', 'verb:showing')) return;
  const told = sentence.parse.clauses.find((other) => isReasonFor(other, clause));
  const kind = told && kindTold(sentence, told);
  if (!told?.subject || kind === undefined || isOfSome({ ...clause, complements: [] })) return;
  for (const { preposition, phrase } of clause.complements) {
    const isDenied = phrase.denied !== (verb.negations.length % 2 === 1);
    const missing = preposition || !isDenied ? [] : strickenBy(sentence, sentence.things(phrase));
    if (missing.length === 0 || conceptsOf(missing).has(kind)) continue;
    extentDrafts(
      tell,
      sentence,
      'spares',
      clause,
      missing,
      [told.subject],
      [{ from: clause.from, to: clause.to }, rangeOf(phrase)],
      phrase.denied ? [] : [verb.chain.at(-1)?.unit ?? phrase.head],
    );
  }
}

/** "because ALS is …", "…, so it …" */
function isReasonFor(told: Clause, clause: Clause): boolean {
  return (
    ((told.parent === clause || clause.previous === told) &&
      /^(?:as|because|since)$/.test(told.opener?.norm ?? '')) ||
    ((clause.parent === told || clause.previous === told) &&
      [clause.opener, ...clause.loose, ...(clause.verb?.adverbs ?? [])].some((word) =>
        /^(?:hence|so|therefore|thus)$/.test(word?.norm ?? ''),
      ))
  );
}

/** "ALS is *a lower motor neuron disease*" */
function kindTold(sentence: Sentence, clause: Clause): string | undefined {
  const { subject, verb } = clause;
  if (!subject || !verb || !verbHas(clause, 'be') || verb.negations.length > 0) return undefined;
  if (!sentence.things(subject).some(isWholeDisease)) return undefined;
  const [kind, another] = clause.complements
    .filter(
      ({ preposition, phrase }) =>
        !preposition && !phrase.denied && has(phrase.head, 'noun:kindOfDisease'),
    )
    .flatMap(({ phrase }) => kindsWithin(sentence, phrase));
  return another === undefined ? kind : undefined;
}

/** The kinds of neurons whose loss gives the signs. */
function strickenBy({ world }: Sentence, signs: readonly Thing[]): Thing[] {
  return signs.flatMap((sign) => {
    if (sign.kind !== 'sign' || !sign.concept) return [];
    const { damages, isA = [] } = world.concept(sign.concept) ?? {};
    const tissue = damages ?? isA.map((id) => world.concept(id)?.damages).find(Boolean);
    return tissue !== undefined && isKind(world, tissue)
      ? [{ ...sign, kind: 'tissue' as const, concept: tissue }]
      : [];
  });
}
